"""What a person does in QGIS, for driver scripts: real mouse and key events, waiting, screenshots, and a report."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from qgis.utils import iface

FOLDER = Path(os.environ.get("ORTHOSCRIBE_FOLDER", "."))
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WINDOW = (0, 0, 1560, 960)


class Breath:
    """Measures how long the window cannot react: a 5 ms timer, and the longest time between two of its ticks.

    `busiest_ms` is how much of that the window's own thread was at work, whatever else the machine had to do.
    """

    def __init__(self) -> None:
        self.longest_ms = self.busiest_ms = self._worked_s = 0.0
        self._clock, self._timer = QElapsedTimer(), QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Breath:
        self._clock.start()
        self._worked_s = time.thread_time()
        self._timer.start(5)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        self.longest_ms = max(self.longest_ms, self._clock.nsecsElapsed() / 1e6)
        worked_s = time.thread_time()
        self.busiest_ms, self._worked_s = max(self.busiest_ms, 1000 * (worked_s - self._worked_s)), worked_s
        self._clock.start()


class Person:
    """Somebody in front of a QGIS with the plugin's dock open."""

    def __init__(self) -> None:
        if qgis.utils.PROBE_ERRORS or "orthoscribe" not in qgis.utils.active_plugins:
            raise RuntimeError("the plugin did not load")
        self.plugin = qgis.utils.plugins["orthoscribe"]
        self.window = iface.mainWindow()
        self.window.setGeometry(*WINDOW)
        iface.newProject(False)
        QTest.qWait(200)
        self.dock = self.plugin.dock
        self.canvas = iface.mapCanvas()

    def widget(self, name: str, parent: QWidget | None = None) -> QWidget:
        """The visible widget with an object name, in the dock unless a parent is named."""
        found = [child for child in (parent or self.dock).findChildren(QWidget, name) if child.isVisible()]
        if not found:
            raise LookupError(f"no visible widget “{name}”")
        return found[-1]

    def open_dock(self, width_px: int = 400) -> None:
        """Open the dock beside the map."""
        self.dock.setUserVisible(True)
        self.window.resizeDocks([self.dock], [width_px], Qt.Orientation.Horizontal)
        QTest.qWait(200)

    def add_raster(self, path: str, name: str = "") -> QgsRasterLayer:
        """Load a raster and look at it."""
        layer = QgsRasterLayer(str(path), name or Path(path).stem)
        if not layer.isValid():
            raise ValueError(f"QGIS cannot open {path}")
        QgsProject.instance().addMapLayer(layer)
        QgsProject.instance().setCrs(layer.crs())
        iface.setActiveLayer(layer)
        self.canvas.setExtent(self.canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
        self.settle()
        return layer

    def settle(self, wait_ms: int = 150, patience_ms: int = 10_000) -> None:
        """Let the map finish drawing."""
        self.canvas.refresh()
        QTest.qWait(wait_ms)
        self.wait_for(lambda: not self.canvas.isDrawing(), patience_ms, "the map to be drawn")

    def click(self, name: str, parent: QWidget | None = None) -> None:
        """Click a button in its middle."""
        button = self.widget(name, parent)
        if not button.isEnabled():
            raise RuntimeError(f"“{name}” cannot be clicked")
        QTest.mouseClick(button, LEFT, PLAIN, button.rect().center())

    def drag_on_map(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag from one place of the canvas to another, given as shares of its width and height."""
        viewport = self.canvas.viewport()
        first, last = (QPoint(int(x * viewport.width()), int(y * viewport.height())) for x, y in (start, end))
        QTest.mousePress(viewport, LEFT, PLAIN, first)
        for step in range(1, 11):
            QTest.mouseMove(viewport, first + (last - first) * step / 10)
            QTest.qWait(8)
        QTest.mouseRelease(viewport, LEFT, PLAIN, last)
        QTest.qWait(50)

    def type_and_send(self, text: str) -> None:
        """Type into the prompt and press Enter."""
        edit = self.widget("prompt_edit")
        for letter in text:
            QTest.keyClick(edit, letter)
            QTest.qWait(6)  # nobody types without a breath
        QTest.keyClick(edit, Qt.Key.Key_Return)

    def export(self, what: str, path: Path) -> None:
        """Export by the dock's menu: `what` is shapefile, geojson, geopackage, html or pdf."""
        path.unlink(missing_ok=True)
        QTimer.singleShot(300, lambda: self._choose(f"export_{what}"))  # the menu holds the click until it is closed
        self.click("export_button")
        self.wait_for(lambda: bool(self._file_dialogs()), 5_000, "the file dialog")
        dialog = self._file_dialogs()[-1]
        dialog.findChild(QLineEdit).setText(str(path))  # typing would open a list of folders over the buttons
        save = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
        QTest.mouseClick(save, LEFT, PLAIN, save.rect().center())
        self.wait_for(path.exists, 30_000, f"{path.name} to be written")
        self.wait_for(lambda: not QgsApplication.taskManager().countActiveTasks(), 10_000, "the export to end")

    def _choose(self, action_name: str) -> None:
        menu = self.plugin.export_menu
        action = menu.findChild(QAction, action_name)
        QTest.mouseClick(menu, LEFT, PLAIN, menu.actionGeometry(action).center())

    def _file_dialogs(self) -> list[QFileDialog]:
        return [dialog for dialog in self.dock.findChildren(QFileDialog, "export_dialog") if dialog.isVisible()]

    def last_turn(self):
        """The newest turn."""
        turns = list(self.plugin.conversation)
        return turns[-1] if turns else None

    def wait_for(self, condition: Callable[[], bool], timeout_ms: int, what: str) -> float:
        """Wait while QGIS goes on; returns the milliseconds it took. Raises TimeoutError."""
        started = time.monotonic()
        while not condition():
            if (time.monotonic() - started) * 1000 > timeout_ms:
                raise TimeoutError(f"waited {timeout_ms} ms for {what}")
            QTest.qWait(2)
        return (time.monotonic() - started) * 1000

    def wait_for_answer(self, timeout_ms: int = 60_000, with_layer: bool = False) -> None:
        """Wait until nothing is under way any more, and until the findings are a layer when there are any."""
        self.wait_for(lambda: not self.plugin.jobs.is_busy, timeout_ms, "an answer")
        turn = self.last_turn()
        if with_layer or turn.counts:
            self.wait_for(lambda: bool(self.last_turn().result_layer_id), 10_000, "the layer of findings")

    def shot(self, name: str, patience_ms: int = 10_000) -> Path:
        """A picture of the whole window, as FOLDER/name.png."""
        self.settle(patience_ms=patience_ms)
        path = FOLDER / f"{name}.png"
        self.window.grab().save(str(path))
        return path


def act(play: Callable[[Person], dict], prepare: Callable[[], None] = lambda: None) -> None:
    """Run a play when QGIS is up, write its report, and end QGIS with status 0 when nothing went wrong.

    `prepare` comes first, when nobody has looked for the plugin yet.
    """
    QTimer.singleShot(0, lambda: _act(play, prepare))


def _act(play: Callable[[Person], dict], prepare: Callable[[], None]) -> None:
    status, report = 1, {}
    try:
        prepare()
        report = play(Person()) or {}
        report["python_errors"] = qgis.utils.PROBE_ERRORS
        status = 3 if qgis.utils.PROBE_ERRORS else 0
    except BaseException:  # whatever it is, QGIS must end with a status
        report["error"] = traceback.format_exc()
        QApplication.primaryScreen().grabWindow(0).save(str(FOLDER / "failure.png"))
        traceback.print_exc()
    (FOLDER / "report.json").write_text(json.dumps(report, indent=1, default=str), encoding="utf-8")
    sys.stdout.flush()
    QgsProject.instance().clear()
    QApplication.exit(status)
