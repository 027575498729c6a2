"""Runs inside QGIS: what `make demo` does there."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path

from actor import FOLDER, Breath, Person, act
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest

#: The side of the extent that is drawn, in pixels of the raster; larger rasters are looked at in part.
SIDE_PX = 1600
#: Where the drag starts and ends on the canvas.
START, END = (0.12, 0.12), (0.88, 0.88)
PICTURE_WIDTH_PX, PICTURE_QUALITY = 1280, 84
#: Task, environment variable with the words, name of the screenshot.
QUESTIONS = (
    ("ask", "DEMO_QUESTION", "2_question"),
    ("ground", "DEMO_BOXES", "3_boxes"),
    ("segment", "DEMO_MASKS", "4_masks"),
)


def play(person: Person) -> dict:
    """Caption, question, boxes, masks; then everything is saved and exported."""
    person.open_dock(400)
    person.shot("0_start")
    raster = person.add_raster(os.environ["DEMO_RASTER"])
    look_at_middle(person, raster)
    person.click("extent_drawn")
    person.drag_on_map(START, END)
    breath = Breath()
    with breath:
        person.click("task_describe")
        wait(person)
    picture(person, "1_caption")
    for task, variable, name in QUESTIONS:
        with breath:
            person.click(f"task_{task}")
            person.type_and_send(os.environ[variable])
            wait(person)
        picture(person, name)
    save_all(person)
    return {"turns": [asdict(turn) for turn in person.plugin.conversation], "longest_block_ms": breath.longest_ms}


def look_at_middle(person: Person, raster: QgsRasterLayer) -> None:
    """Zoom so that the extent to be drawn covers about SIDE_PX pixels, or the whole of a smaller raster."""
    share = min(1.0, SIDE_PX / max(raster.width(), raster.height()))
    view = raster.extent()
    view.scale(max(share, 0.02) * 1.3)
    person.canvas.setExtent(person.canvas.mapSettings().layerExtentToOutputExtent(raster, view))
    person.settle()


def wait(person: Person) -> None:
    """Wait for the answer and for the map that shows it."""
    person.wait_for_answer(120_000)
    QTest.qWait(400)


def picture(person: Person, name: str) -> None:
    """Take a picture; a turn that failed ends the demo."""
    shot, folder = person.shot(name), os.environ.get("DEMO_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        small = QImage(str(shot)).scaledToWidth(PICTURE_WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
        small.save(str(Path(folder) / f"{name}.jpg"), "JPG", PICTURE_QUALITY)
    turn = person.last_turn()
    if turn.status != "done":
        raise RuntimeError(f"{turn.task} ended as {turn.status}: {turn.error}")


def save_all(person: Person) -> None:
    """Project, GeoPackage, Shapefile of the newest findings, conversation."""
    layers = [turn.result_layer_id for turn in person.plugin.conversation if turn.result_layer_id]
    if not layers and os.environ.get("DEMO_IS_SCENE"):
        raise RuntimeError("nothing was found in the sample scene")
    QgsProject.instance().write(str(FOLDER / "demo.qgz"))
    if layers:
        person.export("shapefile", FOLDER / "findings.shp")
    person.export("html", FOLDER / "conversation.html")
    person.shot("5_exported")
    for path in (FOLDER / "demo.qgz", FOLDER / "conversation.html"):
        if not Path(path).exists():
            raise RuntimeError(f"{path.name} was not written")


act(play)
