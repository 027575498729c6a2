"""Runs inside QGIS: the dock, a batch, a model of the designer, and the other ways in, on one scene."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import processing
from actor import FOLDER, LEFT, PLAIN, Person, act
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsProxyProgressTask,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QTextEdit
from qgis.utils import iface

RASTERS, BROKEN = 20, 7


def play(person: Person) -> dict:
    """Segment in the dock, by a batch with one broken raster, by a model; then ask by the locator bar."""
    person.open_dock(400)
    raster = person.add_raster(os.environ["RASTER"])
    person.wait_for(lambda: person.plugin.link.state == "ready", 30_000, "the engine")
    person.click("extent_whole")
    person.click("task_segment")
    person.type_and_send("buildings")
    person.wait_for_answer()
    layer = QgsProject.instance().mapLayer(person.last_turn().result_layer_id)
    dock = features_of(layer) if layer else []
    report = {"dock": dock, "batch": batch(person, Path(os.environ["RASTER"])), "model": model(raster)}
    by_locator(person)
    report["turns"] = [(turn.task, turn.prompt, turn.status) for turn in person.plugin.conversation]
    return report


def features_of(layer: QgsVectorLayer) -> list:
    """Label, score and outline of each feature, in the order of the layer."""
    return [(row["label"], row["score"], row.geometry().asWkt(2)) for row in layer.getFeatures()]


def batch(person: Person, scene: Path) -> dict:
    """Twenty rasters through the batch dialog, one of them broken."""
    folder = FOLDER / "batch"
    folder.mkdir()
    dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("orthoscribe:segment"))
    panel, context = dialog.mainWidget(), QgsProcessingContext()
    panel.checkLoadLayersOnCompletion.setChecked(False)
    panel.addRow(RASTERS - 1)
    for number in range(RASTERS):
        path = folder / f"scene_{number}.tif"
        if number == BROKEN:
            path.write_bytes(b"II*\0 and nothing more")
        else:
            shutil.copy(scene, path)
        for name, value in (("INPUT", str(path)), ("PROMPT", "buildings")):
            panel.wrappers[number][panel.parameter_to_column[name]].setParameterValue(value, context)
        column = panel.parameter_to_column["OUTPUT"]
        panel.tblParameters.cellWidget(number + 1, column).setValue(str(folder / f"found_{number}.gpkg"))
    dialog.show()
    QTest.mouseClick(dialog.runButton(), LEFT, PLAIN, dialog.runButton().rect().center())
    # newer QGIS goes on in the background
    person.wait_for(lambda: not dialog.cancelButton().isEnabled(), 200_000, "the end of the batch")
    log = dialog.findChild(QTextEdit, "txtLog").toPlainText()
    dialog.grab().save(str(FOLDER / "batch.png"))
    written = sorted(path.name for path in folder.glob("found_*.gpkg"))
    counts = [QgsVectorLayer(str(folder / name), "found", "ogr").featureCount() for name in written]
    dialog.close()
    end_progress_tasks()
    return {"written": written, "counts": counts, "log": log, "broken": str(folder / f"scene_{BROKEN}.tif")}


def end_progress_tasks() -> None:
    """End the progress of the batch dialog: QGIS 3.22 forgets it, and would wait for it for ever when it ends."""
    for task in QgsApplication.taskManager().activeTasks():
        if task.description().startswith("Batch"):
            sip.cast(task, QgsProxyProgressTask).finalize(True)


def model(raster) -> dict:
    """A model with an algorithm of ours and one of QGIS’s, saved as a file and run."""
    made = QgsProcessingModelAlgorithm("Buildings", "models", "models")
    made.addModelParameter(QgsProcessingParameterRasterLayer("raster", "Raster"), QgsProcessingModelParameter("raster"))
    source = QgsProcessingModelChildParameterSource
    segment = QgsProcessingModelChildAlgorithm("orthoscribe:segment")
    segment.setChildId("segment")
    segment.addParameterSources("INPUT", [source.fromModelParameter("raster")])
    segment.addParameterSources("PROMPT", [source.fromStaticValue("buildings")])
    centroids = QgsProcessingModelChildAlgorithm("native:centroids")
    centroids.setChildId("centroids")
    centroids.addParameterSources("INPUT", [source.fromChildOutput("segment", "OUTPUT")])
    output = QgsProcessingModelOutput("points", "Points")
    output.setChildId("centroids")
    output.setChildOutputName("OUTPUT")
    centroids.setModelOutputs({"points": output})
    for child in (segment, centroids):
        made.addChildAlgorithm(child)
    made.updateDestinationParameters()
    path = FOLDER / "buildings.model3"
    made.toFile(str(path))
    read = QgsProcessingModelAlgorithm()
    read.fromFile(str(path))
    read.initAlgorithm()
    target = read.destinationParameterDefinitions()[0].name()
    results = processing.run(read, {"raster": raster.id(), target: "TEMPORARY_OUTPUT"})
    return {"file": path.name, "points": results[target].featureCount()}


def by_locator(person: Person) -> None:
    """Type a question into the locator bar and choose the first that is offered."""
    before = person.plugin.conversation.rowCount()
    iface.locatorSearch("ask how many planes are there?")
    QTest.qWait(700)
    QApplication.primaryScreen().grabWindow(0).save(str(FOLDER / "locator.png"))
    kind = "QgsLocatorResultsView"
    results = [widget for widget in QApplication.allWidgets() if widget.metaObject().className() == kind]
    edit = next(child for child in person.window.findChildren(QLineEdit) if "ask how many" in child.text())
    for view in results:
        view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    person.wait_for(lambda: person.plugin.conversation.rowCount() > before, 5_000, "the question of the locator bar")
    person.wait_for_answer()


act(play)
