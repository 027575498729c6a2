"""Runs inside QGIS: documents and a layer are learnt by the algorithm, then questions are answered with sources."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import processing
from actor import FOLDER, LEFT, PLAIN, Person, act
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

DOCUMENTS = Path(os.environ["DOCUMENTS"])
SIDE_PX, WEST, NORTH, PIXEL_DEG = 400, 11.365, 57.796, 0.00005


def play(person: Person) -> dict:
    """Learn, choose the base, ask; open a passage, and a feature on the map; ask what nobody wrote about."""
    person.open_dock(460)
    person.add_raster(str(drawn_raster()), "Larkhaven")
    layer = QgsVectorLayer(str(DOCUMENTS / "public_buildings.geojson"), "Public buildings", "ogr")
    QgsProject.instance().addMapLayer(layer)
    base = FOLDER / "Larkhaven.gpkg"
    learnt = processing.run(
        "orthoscribe:knowledgebase", {"FOLDER": str(DOCUMENTS), "LAYERS": [layer], "OUTPUT": str(base)}
    )
    person.wait_for(lambda: person.plugin.link.state == "ready", 60_000, "the engine")
    person.plugin.knowledge.menu.choose(str(base))
    person.click("extent_whole")
    answers = []
    for number, question in enumerate((
        "Who inspected the dam in 2024?", "What is the roof of the Customs House made of?",
        "How many elephants graze on the marsh?",
    )):
        ask(person, question)
        answers.append(person.last_turn().answer)
        if number < 2:
            press_link(person, "[1]")
            QTest.qWait(300)
        person.shot(f"knowledge_{number}")
    turn = list(person.plugin.conversation)[1]
    person.plugin.dock.chat.reveal(turn.number)
    person.plugin.dock.chat.card(turn.number)._sources.link.emit("map 1")
    QTest.qWait(200)
    person.shot("knowledge_map")
    menu = person.plugin.knowledge.menu
    button = person.widget("knowledge_button")
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    QTest.qWait(200)
    menu.grab().save(str(FOLDER / "knowledge_menu.png"))
    menu.close()
    return {
        "answers": answers, "passages": learnt["PASSAGES"], "failed": learnt["FAILED"],
        "selected": [feature["name"] for feature in layer.selectedFeatures()],
        "cited": [[citation.title for citation in one.citations] for one in person.plugin.conversation],
    }


def ask(person: Person, question: str) -> None:
    """Press Ask and type."""
    person.click("task_ask")
    person.type_and_send(question)
    person.wait_for_answer()
    QTest.qWait(200)


def press_link(person: Person, words: str) -> None:
    """Click words in the newest answer."""
    pane: QWidget = person.plugin.dock.chat.card(person.last_turn().number).findChild(QWidget, "answer")
    cursor = pane.document().find(words)
    place = pane.cursorRect(cursor).center() - QPoint(pane.fontMetrics().horizontalAdvance(words) // 2, 0)
    QTest.mouseClick(pane.viewport(), LEFT, PLAIN, place)
    QTest.mouseMove(pane.viewport(), place + QPoint(0, 200))


def drawn_raster() -> Path:
    """Ground of no particular look, where the buildings of the layer stand."""
    path = FOLDER / "ground.tif"
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE_PX, SIDE_PX, 3, gdal.GDT_Byte)
    dataset.SetGeoTransform((WEST, PIXEL_DEG, 0, NORTH, 0, -PIXEL_DEG))
    dataset.SetProjection(reference.ExportToWkt())
    grain = np.random.default_rng(4).normal(0, 9, (SIDE_PX // 8, SIDE_PX // 8)).repeat(8, 0).repeat(8, 1)
    for band, tone in enumerate((92, 108, 78), 1):
        dataset.GetRasterBand(band).WriteArray(np.clip(tone + grain, 0, 255).astype(np.uint8))
    dataset.FlushCache()
    return path


act(play)
