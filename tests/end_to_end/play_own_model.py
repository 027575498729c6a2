"""Runs inside QGIS: a data set from a raster and a vector layer, a model learnt from it, chosen in the list, asked."""

from __future__ import annotations

import json
import os
import time

import processing
from actor import FOLDER, LEFT, PLAIN, Breath, Person, act
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

LIMIT_MS = 200_000


def play(person: Person) -> dict:
    """Everything by dialogs and buttons; gives what was made and who answered."""
    person.open_dock(400)
    raster = person.add_raster(os.environ["RASTER"])
    vector = QgsVectorLayer(os.environ["VECTOR"], "what is there", "ogr")
    QgsProject.instance().addMapLayer(vector)
    person.wait_for(lambda: person.plugin.link.state == "ready", 30_000, "the engine")
    folder = FOLDER / "set"
    seconds, blocks = {}, {}
    with Breath() as blocks["set"]:
        seconds["set"] = run_tool(person, "builddataset", {
            "INPUT": raster.id(), "MAP": vector.id(), "CLASS_FIELD": "label", "CHIP_PX": 96, "MOST_A_TITLE": 5,
            "KEEP": 100, "LICENCE": "GPL-2.0-or-later", "FOLDER": str(folder),
        })
    with Breath() as blocks["model"]:
        seconds["model"] = run_tool(person, "finetune", {"SET": str(folder), "NAME": "Drawn scene", "STEPS": 30})
    models = choose_model(person)
    person.click("extent_visible")
    person.click("task_describe")
    person.wait_for_answer()
    person.shot("answered")
    turn = person.last_turn()
    return {
        "about": json.loads((folder / "data_set.json").read_text(encoding="utf-8")), "models": models,
        "turn": {"answer": turn.answer, "model": turn.model, "revision": turn.revision}, "seconds": seconds,
        "blocks_ms": {name: breath.longest_ms for name, breath in blocks.items()},
        "busy_ms": {name: breath.busiest_ms for name, breath in blocks.items()},
    }


def run_tool(person: Person, name: str, parameters: dict) -> float:
    """Run one of our algorithms in its dialog, as from the toolbox; returns the seconds it took."""
    dialog = processing.createAlgorithmDialog(f"orthoscribe:{name}", parameters)
    dialog.show()
    QTest.qWait(300)
    dialog.grab().save(str(FOLDER / f"{name}_before.png"))
    started = time.monotonic()
    QTest.mouseClick(dialog.runButton(), LEFT, PLAIN, dialog.runButton().rect().center())
    person.wait_for(lambda: dialog.wasExecuted() or "Execution failed" in log_of(dialog), LIMIT_MS, name)
    dialog.grab().save(str(FOLDER / f"{name}_after.png"))
    (FOLDER / f"{name}.log").write_text(log_of(dialog), encoding="utf-8")
    if "Execution failed" in log_of(dialog):
        raise RuntimeError(log_of(dialog))
    dialog.close()
    return time.monotonic() - started


def log_of(dialog) -> str:
    """What the dialog's log says."""
    return dialog.findChild(object, "txtLog").toPlainText()


def choose_model(person: Person) -> list[str]:
    """Open the list, which finds the new model by itself, and choose it; returns what the list shows then."""
    person.click("models_button")
    dialog = person.plugin._doors.models.dialog
    entries = dialog.findChild(object, "model_list")
    person.wait_for(lambda: entries.count() == 2, 30_000, "the new model in the list")
    item = entries.visualItemRect(entries.item(1))
    QTest.mouseClick(entries.viewport(), LEFT, PLAIN, item.center())
    QTest.qWait(200)
    dialog.grab().save(str(FOLDER / "models.png"))
    use = dialog.findChild(QPushButton, "use_model")
    person.wait_for(use.isEnabled, 10_000, "the button")
    QTest.mouseClick(use, LEFT, PLAIN, use.rect().center())
    person.wait_for(lambda: "Drawn scene" in entries.item(0).text(), 30_000, "the new model to be the first")
    person.wait_for(lambda: person.plugin.link.state == "ready", 30_000, "the engine")
    dialog.grab().save(str(FOLDER / "models_chosen.png"))
    shown = [entries.item(row).text() for row in range(entries.count())]
    dialog.close()
    return shown


act(play)
