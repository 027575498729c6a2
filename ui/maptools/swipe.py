"""Look at two dates on the map: a line to swipe with, or one picture after the other."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from .borrowed_map import BorrowedMap
from .pictures import PairRenderer
from .two_date_item import TwoDateItem

SWIPE, FLICKER = "swipe", "flicker"
FLICKER_MS = 800
#: How far an arrow key moves the line, as a share of the canvas; with Shift, farther.
STEP, LONG_STEP = 0.02, 0.1
#: key → where the line goes, given where it is and how far a step is.
MOVES = {
    Qt.Key.Key_Left: lambda share, step: share - step,
    Qt.Key.Key_Right: lambda share, step: share + step,
    Qt.Key.Key_Home: lambda _share, _step: 0.0,
    Qt.Key.Key_End: lambda _share, _step: 1.0,
}


@dataclass(frozen=True)
class Look:
    """A layer to look at and what its half of the map is called."""

    layer: QgsRasterLayer
    caption: str


class SwipeTool(QgsMapTool):
    """Takes the map until Escape, another tool, or `end`; then `left` follows and the map is as it was.

    Swipe: drag, or use the arrow keys (Shift: farther), Home and End. Flicker: the pictures change places by
    themselves, and at once with a click or Space. The layer tree is never touched.
    """

    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__(canvas)
        self._project = project
        self._map = BorrowedMap(canvas, self)
        self._renderer = PairRenderer(canvas, self)
        self._renderer.drawn.connect(self._on_drawn)
        self._item: TwoDateItem | None = None
        self._looks: tuple[Look, ...] = ()
        self._blink = QTimer(self, interval=FLICKER_MS, timeout=self._change_places)
        self.mode = ""

    def begin(self, mode: str, before: Look, after: Look) -> None:
        """Show two layers; a look that is under way becomes this one."""
        if self._item is None:
            self._item = TwoDateItem(self.canvas(), self._renderer)
            self._project.layersWillBeRemoved.connect(self._on_removed)
        self.mode, self._looks = mode, (before, after)
        self._item.has_line, self._item.captions = mode == SWIPE, (before.caption, after.caption)
        self._item.show_share(0.5 if mode == SWIPE else 1.0)
        self._blink.stop()
        if mode == FLICKER:
            self._blink.start()
        self.setCursor(Qt.CursorShape.SplitHCursor if mode == SWIPE else Qt.CursorShape.PointingHandCursor)
        self._renderer.begin(before.layer, after.layer)
        self._map.take()

    def end(self) -> None:
        """Give the map back; called again it does nothing."""
        self._map.give_back()

    @property
    def share(self) -> float:
        """Where the line is, 0–1 of the canvas' width; 1 while only the before picture is shown, 0 for the other."""
        return self._item.share if self._item else 0.0

    def _change_places(self) -> None:
        self._item.show_share(0.0 if self._item.share > 0.5 else 1.0)

    def _change_now(self) -> None:
        self._change_places()
        self._blink.start()

    def _on_drawn(self) -> None:
        if self._item is not None:
            self._item.update()

    def _on_removed(self, layer_ids: list[str]) -> None:
        if any(look.layer.id() in layer_ids for look in self._looks):
            self.end()

    def _drag_to(self, event: QgsMapMouseEvent) -> None:
        self._item.show_share(event.pos().x() / max(self.canvas().width(), 1))

    # QgsMapTool

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.mode == SWIPE:
            self._drag_to(event)
        elif self.mode == FLICKER:
            self._change_now()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton and self.mode == SWIPE:
            self._drag_to(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self.mode == SWIPE:
            self._drag_to(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The canvas takes an event that is ignored for one that has been used."""
        step = LONG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in MOVES and self.mode == SWIPE:
            self._item.show_share(MOVES[event.key()](self._item.share, step))
        elif event.key() == Qt.Key.Key_Space and self.mode == FLICKER:
            self._change_now()
        else:
            super().keyPressEvent(event)
            return
        event.ignore()

    def activate(self) -> None:
        super().activate()
        if not self.mode:  # a tool that borrowed the map from a look that is over has given it back
            QTimer.singleShot(0, self.end)

    def deactivate(self) -> None:
        super().deactivate()
        self._blink.stop()
        self._renderer.end()
        if self._item is None:
            return
        self._project.layersWillBeRemoved.disconnect(self._on_removed)
        self.canvas().scene().removeItem(self._item)
        self._item, self._looks, self.mode = None, (), ""
        self.left.emit()
