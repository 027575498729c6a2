"""Runs inside QGIS: an index is made and searched, by words, by an example, and by what was found, with real clicks."""

from __future__ import annotations

import os

from actor import FOLDER, LEFT, PLAIN, Breath, Person, act
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from qgis.utils import iface


def play(person: Person) -> dict:
    """From nothing to kept footprints; then the same from the conversation and the locator bar."""
    person.open_dock(420)
    raster = person.add_raster(os.environ["RASTER"])
    person.wait_for(lambda: person.plugin.link.state == "ready", 30_000, "the engine")
    tabs = person.widget("room_tabs")
    QTest.mouseClick(tabs, LEFT, PLAIN, tabs.tabRect(1).center())
    QTest.qWait(100)
    person.shot("find_begin")
    make_index(person)
    with Breath() as breath:
        report = {"words": search(person, "harbour with ships")}
        scroll_through(person)
    person.shot("find_harbour")
    report["times"] = {"work": {"searching and scrolling": breath.busiest_ms}}
    before = person.canvas.extent().width()
    click_hit(person, 0)
    person.wait_for(lambda: person.canvas.extent().width() < before / 2, 5_000, "the map to go there")
    person.shot("find_there")
    report["rasters"] = len(QgsProject.instance().mapLayersByName(raster.name()))
    by_example(person)
    not_this(person)
    person.click("hits_keep")
    person.wait_for(lambda: [layer.providerType() for layer in found_layers()] == ["ogr"], 10_000, "kept footprints")
    report["kept"] = found_layers()[0].featureCount()
    person.shot("find_kept")
    in_conversation(person, report)
    by_locator(person, report)
    return report


def found_layers() -> list:
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty("orthoscribe/index")]


def make_index(person: Person) -> None:
    """New index…, and bring it up to date with the raster that is checked."""
    path = FOLDER / "coast.gpkg"
    if "ORTHOSCRIBE_ENGINE_SCRIPT" in os.environ:
        path.write_bytes(b"")  # that engine writes none
    combo = person.widget("index_combo")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_End)  # “New index…”
    combo.activated.emit(combo.currentIndex())
    dialogs = lambda: [one for one in person.dock.findChildren(QFileDialog, "index_dialog") if one.isVisible()]  # noqa: E731
    person.wait_for(lambda: bool(dialogs()), 5_000, "the file dialog")
    dialogs()[-1].close()
    person.plugin.find.panel.index_row.take_file(str(path), "new")
    QTest.qWait(100)
    person.click("index_more")
    QTest.qWait(100)
    person.shot("find_contents")
    person.click("index_begin")
    QTest.qWait(400)
    person.shot("find_indexing")
    person.wait_for(lambda: not person.plugin.find.indexing.is_busy, 120_000, "the index")
    QTest.qWait(100)
    person.shot("find_indexed")


def search(person: Person, words: str) -> int:
    """Type, press Enter, and wait for the pictures; returns how many there are."""
    edit = person.widget("search_edit")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, words)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    wait(person)
    QTest.qWait(500)
    return person.plugin.find.panel.results.model.rowCount()


def wait(person: Person) -> None:
    button = person.dock.findChild(QWidget, "search_button")
    person.wait_for(button.isVisible, 20_000, "the search to end")
    QTest.qWait(100)


def scroll_through(person: Person) -> None:
    """From the first chip to the last with the wheel."""
    bar = person.widget("hits").verticalScrollBar()
    for step in range(41):
        bar.setValue(bar.maximum() * step // 40)
        QTest.qWait(25)
    bar.setValue(0)


def click_hit(person: Person, row: int, button: Qt.MouseButton = LEFT) -> None:
    view = person.widget("hits")
    QTest.mouseClick(view.viewport(), button, PLAIN, view.visualRect(view.model().index(row, 0)).center())


def by_example(person: Person) -> None:
    """Words and a rectangle of the map, weighed."""
    person.canvas.zoomToFullExtent()
    person.settle()
    person.click("like_drawn")
    QTest.qWait(50)
    person.drag_on_map((0.4, 0.4), (0.6, 0.6))
    person.widget("like_weight").setValue(70)
    person.click("filters_fold")
    person.click("search_button")
    wait(person)
    QTest.qWait(400)
    person.shot("find_example")
    person.click("filters_fold")


def not_this(person: Person) -> None:
    """The menu of the second chip: not this."""
    view = person.widget("hits")
    first = view.model().hit(1)

    def choose() -> None:
        menu = next(menu for menu in view.findChildren(QWidget, "hit_menu") if menu.isVisible())
        QApplication.primaryScreen().grabWindow(0).save(str(FOLDER / "find_menu.png"))
        action = next(action for action in menu.actions() if action.objectName() == "hit_not")
        QTest.mouseClick(menu, LEFT, PLAIN, menu.actionGeometry(action).center())

    QTimer.singleShot(400, choose)
    view.setCurrentIndex(view.model().index(1, 0))
    view._open_menu(view.currentIndex(), view.viewport().mapToGlobal(QPoint(60, 60)))
    person.wait_for(lambda: first.record.chip not in shown_chips(person), 20_000, "the ranking without that chip")
    person.click("hits_undo")
    person.wait_for(lambda: first.record.chip in shown_chips(person), 20_000, "the ranking as it was")


def shown_chips(person: Person) -> list[int]:
    model = person.widget("hits").model()
    return [model.hit(row).record.chip for row in range(model.rowCount())]


def in_conversation(person: Person, report: dict) -> None:
    """Ask for places in the chat; the answer links to them."""
    tabs = person.widget("room_tabs")
    QTest.mouseClick(tabs, LEFT, PLAIN, tabs.tabRect(0).center())
    QTest.qWait(100)
    person.type_and_send("show me places like this with a harbour")
    person.wait_for(lambda: person.last_turn() is not None and person.last_turn().is_settled, 20_000, "an answer")
    person.wait_for(lambda: bool(person.last_turn().result_layer_id), 10_000, "the layer of places")
    person.shot("find_conversation")
    turn = person.last_turn()
    report["turn"] = [turn.task, turn.prompt, turn.status, turn.answer]
    person.plugin.dock.chat.findings_clicked.emit(turn.number, "rank:2")
    person.settle()
    person.shot("find_second")


def by_locator(person: Person, report: dict) -> None:
    """Type into the locator bar; the best are offered, and Enter goes there."""
    person.canvas.zoomToFullExtent()
    iface.locatorSearch("find harbour with ships")
    views: list = []

    def offered() -> bool:
        kind = "QgsLocatorResultsView"
        views[:] = [widget for widget in QApplication.allWidgets() if widget.metaObject().className() == kind]
        return any(view.model().rowCount() > 1 for view in views)

    person.wait_for(offered, 20_000, "what the locator bar offers")
    QTest.qWait(300)
    QApplication.primaryScreen().grabWindow(0).save(str(FOLDER / "find_locator.png"))
    before = person.canvas.extent().width()
    edit = next(child for child in person.window.findChildren(QLineEdit) if "find harbour" in child.text())
    for view in views:
        view.setCurrentIndex(view.model().index(1, 0))
        report["offered"] = [view.model().index(row, 0).data() for row in range(1, min(view.model().rowCount(), 4))]
    QTest.keyClick(edit, Qt.Key.Key_Return)
    person.wait_for(lambda: person.canvas.extent().width() < before / 2, 5_000, "the map to go there")


act(play)
