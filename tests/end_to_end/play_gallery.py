"""Runs inside QGIS: shows everything there is, and takes a picture of each."""

from __future__ import annotations

import os

from actor import FOLDER, Person, act
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QMenu, QWidget
from qgis.utils import iface

PATIENCE_MS = 90_000
TURNS = ("Are there airplanes?", "How many?", "Where are they?", "And the second largest?", "Is there water?",
         "Describe the road that leads from the north-west to the storage tanks, and say what stands beside it.")


def play(person: Person) -> dict:
    """Without an engine the first run; with one all the rest."""
    person.open_dock(420)
    if os.environ.get("BARE"):
        first_run(person)
        return {}
    person.shot("01_no_layer")
    before, after = (person.add_raster(os.environ[name]) for name in ("BEFORE", "AFTER"))
    person.wait_for(lambda: person.plugin.link.state == "ready", 30_000, "the engine")
    person.shot("02_welcome")
    raster_bar(person)
    talk(person)
    menus(person)
    review(person)
    two_dates(person)
    group(person, (before, after))
    many(person)
    find(person)
    tools(person)
    options(person)
    return {}


def first_run(person: Person) -> None:
    """The panel as it is found, with its wheels and a failure, and as it adds the full engine."""
    setup = person.dock.setup
    person.add_raster(os.environ["AFTER"])
    person.wait_for(lambda: "3." in person.widget("setup_python").text(), 60_000, "a Python to be found")
    person.shot("20_first_run")
    person.click("offline_button")
    person.shot("21_wheels")
    person.widget("wheel_folder").setFilePath(str(FOLDER))
    person.click("install_button")
    person.wait_for(lambda: any(box.isVisible() for box in setup.findChildren(QWidget, "setup_problem")), 60_000, "no")
    person.shot("22_failed")
    setup.show_started()
    from orthoscribe.inference.client.environment.progress import Progress
    from orthoscribe.inference.protocol.sentences import Sentence

    for line in ("Collecting numpy==2.4.6", "Downloading numpy-2.4.6-cp311-cp311-manylinux_2_27_x86_64.whl (16.8 MB)"):
        setup.show_progress(Progress(line, 0.31))
    setup.show_progress(Progress(Sentence("Fetching the packages ({names})", names="light"), 0.42, is_step=True))
    person.click("setup_log_button")
    person.shot("23_installing")
    setup.offer(is_on_top=True)
    person.shot("24_full")


def raster_bar(person: Person) -> None:
    """The line of pixels, folded out."""
    person.click("raster_fold")
    person.shot("03_raster_bar")
    person.click("raster_fold")


def talk(person: Person) -> None:
    """A long conversation with findings and an error."""
    person.click("extent_visible")
    person.click("task_describe")
    person.wait_for_answer()
    ask(person, "ground", "airplane")
    person.shot("04_findings")
    for words in TURNS:
        ask(person, "ask", words)
    ask(person, "segment", "unicorn")
    person.shot("05_long_chat_and_error")
    person.window.resizeDocks([person.dock], [300], Qt.Orientation.Horizontal)
    person.shot("06_narrow")
    person.window.resizeDocks([person.dock], [420], Qt.Orientation.Horizontal)


def ask(person: Person, task: str, words: str) -> None:
    """Choose a task, type, and wait."""
    person.dock.begin(task, words)
    person.wait_for(lambda: not person.plugin.jobs.is_busy, PATIENCE_MS, "an answer")
    person.wait_for(lambda: not person.last_turn().counts or person.last_turn().result_layer_id, PATIENCE_MS, "a layer")
    QTest.qWait(250)


def menus(person: Person) -> None:
    """The menus, open."""
    person.plugin.conversations.begin()
    with_menu(person, "07_conversations", lambda: person.click("conversation_button"))
    person.plugin.conversations.switch(next(iter(person.plugin.conversations)).id)
    QTest.qWait(1500)
    with_menu(person, "08_export", lambda: person.click("export_button"))
    with_menu(person, "09_turn", lambda: person.plugin._on_menu_asked(2, person.dock.mapToGlobal(QPoint(150, 300))))


def with_menu(person: Person, name: str, show) -> None:
    """A picture of the whole screen while a menu is open; the menu holds the click until it is closed."""
    def look() -> None:
        QTest.qWait(250)
        QApplication.primaryScreen().grabWindow(0).save(str(FOLDER / f"{name}.png"))
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu):
                menu.close()

    QTimer.singleShot(300, look)
    show()
    QTest.qWait(700)


def review(person: Person) -> None:
    """The panel of a layer of findings, some of them judged."""
    turn = next(turn for turn in person.plugin.conversation if turn.result_layer_id)
    iface.setActiveLayer(QgsProject.instance().mapLayer(turn.result_layer_id))
    QTest.qWait(300)
    person.widget("review_score").setValue(60)
    person.click("review_next")
    person.click("review_accept")
    person.shot("10_review")
    iface.setActiveLayer(None)


def two_dates(person: Person) -> None:
    """The pair, the swipe, and what has changed."""
    person.plugin.conversations.begin()
    person.click("task_compare")
    QTest.qWait(300)
    person.shot("11_two_dates")
    ask(person, "compare", "What has changed?")
    person.click("swipe_button")
    person.shot("12_changed")
    person.click("swipe_button")


def group(person: Person, layers: tuple[QgsRasterLayer, ...]) -> None:
    """A group as one picture, and one that shows nothing."""
    person.plugin.conversations.begin()
    person.dock.suggest("ask", "")
    root = QgsProject.instance().layerTreeRoot()
    node = root.insertGroup(0, "Both dates")
    for layer in layers:
        node.addLayer(layer)
    view = iface.layerTreeView()
    view.setCurrentIndex(view.node2index(node))
    QTest.qWait(400)
    person.shot("13_group")
    node.setItemVisibilityCheckedRecursive(False)
    ask(person, "ask", "What stands here?")
    person.shot("14_group_shows_nothing")
    root.removeChildNode(node)


def many(person: Person) -> None:
    """Ten thousand findings."""
    person.dock.follow_layer(QgsProject.instance().mapLayersByName("harbour_2021-05-30")[0])
    ask(person, "segment", "everything")
    iface.setActiveLayer(QgsProject.instance().mapLayer(person.last_turn().result_layer_id))
    QTest.qWait(1500)
    person.shot("15_many", 60_000)


def find(person: Person) -> None:
    """The tab without an index, what goes into one, and what was found."""
    panel = person.plugin.find.panel
    person.plugin.find.open()
    person.shot("30_find")
    (FOLDER / "coast.gpkg").write_bytes(b"")  # the scripted engine writes none
    panel.index_row.take_file(str(FOLDER / "coast.gpkg"), "new")
    person.click("index_more")
    person.shot("31_contents")
    person.click("index_begin")
    person.wait_for(lambda: not person.plugin.find.indexing.is_busy, PATIENCE_MS, "the index")
    panel.search_row.edit.setText("ships in a harbour")
    person.click("filters_fold")
    person.plugin.find.search()
    person.wait_for(panel.results.model.rowCount, PATIENCE_MS, "what was found")
    person.shot("32_found")
    person.dock.rooms.show_room(0)


def tools(person: Person) -> None:
    """The dialogs of Processing that the plugin opens, its menu of documents, and the models."""
    iface.setActiveLayer(QgsProject.instance().mapLayersByName("harbour_2021-05-30")[0])
    for number, task in ((33, "classify"), (34, "localize")):
        person.plugin._doors.layer_menu.actions[task].trigger()
        dialog(f"{number}_{task}")
    with_menu(person, "35_documents", lambda: person.click("knowledge_button"))
    menu = person.dock.findChild(QMenu, "knowledge_menu")
    menu.aboutToShow.emit()
    menu.findChild(QAction, "knowledge_learn").trigger()
    dialog("36_learn")
    person.plugin._doors.models.open()
    QTest.qWait(800)
    dialog("37_models")


def dialog(name: str) -> None:
    """A picture of the dialog that was opened, which is then closed."""
    QTest.qWait(800)
    shown = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]
    shown[0].grab().save(str(FOLDER / f"{name}.png"))
    shown[0].close()
    QTest.qWait(200)


def options(person: Person) -> None:
    """The page in QGIS's options, which holds everything up until it is closed."""
    def look() -> None:
        QTest.qWait(500)
        dialog = QApplication.activeModalWidget()
        dialog.resize(1000, 760)
        QTest.qWait(300)
        dialog.grab().save(str(FOLDER / "16_options.png"))
        dialog.reject()

    QTimer.singleShot(1000, look)
    person.plugin._doors.show_settings()


act(play)
