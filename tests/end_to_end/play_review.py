"""Runs inside QGIS: findings are judged, split, squared and kept, with real clicks and keys."""

from __future__ import annotations

import os

from actor import FOLDER, LEFT, PLAIN, Person, act
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface


def play(person: Person) -> dict:
    """One after the other by keys, one split on the map, all the rest at once; then keep."""
    person.open_dock(400)
    person.add_raster(os.environ["RASTER"])
    person.wait_for(lambda: person.plugin.link.state == "ready", 30_000, "the engine")
    person.click("extent_whole")
    person.click("task_ground")
    person.type_and_send("things")
    person.wait_for_answer()
    layer = QgsProject.instance().mapLayer(person.last_turn().result_layer_id)
    iface.setActiveLayer(layer)
    says(person, "of 28 shown")
    person.widget("review_score").setValue(50)
    says(person, "17 of 28 shown")
    person.click("review_next")
    QTest.qWait(600)
    for key, words in ((Qt.Key.Key_A, "1 accepted"), (Qt.Key.Key_R, "1 rejected")):
        QApplication.setActiveWindow(person.window)  # no window manager does it here
        person.canvas.setFocus()
        QTest.keyClick(person.canvas, key)
        says(person, words)
        QTest.qWait(300)
    person.shot("judged")
    before = layer.featureCount()
    split_in_the_middle(person)
    person.wait_for(lambda: layer.featureCount() == before + 1, 5_000, "two halves")
    person.shot("split")
    layer.removeSelection()
    person.click("review_accept")
    says(person, "17 accepted")
    show_menu(person)
    person.click("review_keep")
    QTest.qWait(200)
    person.shot("keep")
    person.click("review_remove")
    person.wait_for(lambda: not layer.isEditable(), 10_000, "the edits to be saved")
    person.shot("kept")
    kept = QgsVectorLayer(layer.source(), "again", "ogr")
    return {"kept": [feature["status"] for feature in kept.getFeatures()]}


def says(person: Person, words: str) -> None:
    """Wait until the panel says something."""
    person.wait_for(lambda: words in person.widget("review_counts").toolTip(), 10_000, words)


def split_in_the_middle(person: Person) -> None:
    """The finding in the middle of the map, from top to bottom."""
    person.click("review_split")
    viewport = person.canvas.viewport()
    for share in (0.05, 0.95):
        place = QPoint(viewport.width() // 2, int(viewport.height() * share))
        QTest.mouseMove(viewport, place)
        QTest.mouseClick(viewport, LEFT, PLAIN, place)
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, PLAIN, place)


def show_menu(person: Person) -> None:
    """A picture of the Export menu with its two submenus, one after the other."""
    menu = person.plugin.export_menu

    def look() -> None:
        for action in menu.actions()[1:3]:
            menu.setActiveAction(action)
            action.menu().popup(menu.mapToGlobal(menu.actionGeometry(action).bottomLeft()))
            QTest.qWait(150)
            QApplication.primaryScreen().grabWindow(0).save(str(FOLDER / f"{action.menu().objectName()}.png"))
            action.menu().close()
        menu.close()

    QTimer.singleShot(400, look)
    person.click("export_button")


act(play)
