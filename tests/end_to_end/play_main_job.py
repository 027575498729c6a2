"""Runs inside QGIS: the main job, measured. The window must never be held up, and words must come soon."""

from __future__ import annotations

import os
import time
from dataclasses import asdict

from actor import FOLDER, Breath, Person, act
from qgis.core import QgsProject
from qgis.PyQt.QtTest import QTest

SIDE_PX = 512


def play(person: Person) -> dict:
    """Draw, describe three times (the first warms up), ask, boxes, masks, export."""
    person.open_dock(380)
    raster = person.add_raster(os.environ["RASTER"])
    view = raster.extent()
    view.scale(1.25 * SIDE_PX / raster.width())
    person.canvas.setExtent(view)
    person.settle()
    with Breath() as drawing:
        person.click("extent_drawn")
        person.drag_on_map((0.1, 0.1), (0.9, 0.9))
    person.wait_for(lambda: person.plugin.link.state == "ready", 30_000, "the engine")
    QTest.qWait(int(os.environ.get("WARM_UP_MS", "0")))
    captions = [describe(person) for _ in range(3)]
    blocks = {"draw": drawing.longest_ms, "describe": max(caption["block_ms"] for caption in captions)}
    busy = {"draw": drawing.busiest_ms, "describe": max(caption["busy_ms"] for caption in captions)}
    for task, words in (("ask", "How many planes are there?"), ("ground", "airplanes"), ("segment", "buildings")):
        with Breath() as breath:
            person.click(f"task_{task}")
            person.type_and_send(words)
            person.wait_for_answer()
            QTest.qWait(400)  # the new layer is drawn
        blocks[task], busy[task] = breath.longest_ms, breath.busiest_ms
    person.shot("main_job")
    QgsProject.instance().write(str(FOLDER / "job.qgz"))
    if any(turn.result_layer_id for turn in person.plugin.conversation):
        person.export("shapefile", FOLDER / "findings.shp")
    person.export("html", FOLDER / "conversation.html")
    turns = [asdict(turn) for turn in person.plugin.conversation]
    return {"turns": turns, "captions": captions, "blocks_ms": blocks, "busy_ms": busy}


def describe(person: Person) -> dict[str, float]:
    """Click Describe; milliseconds to the first word and to the last, the longest the window was held up, and how much
    of that it was at work itself.
    """
    before = person.plugin.conversation.rowCount()
    with Breath() as breath:
        started = time.monotonic()
        person.click("task_describe")
        person.wait_for(
            lambda: person.plugin.conversation.rowCount() > before and bool(person.last_turn().answer), 30_000, "a word"
        )
        first_ms = (time.monotonic() - started) * 1000
        person.wait_for_answer()
        whole_ms = (time.monotonic() - started) * 1000
    blocks = {"block_ms": breath.longest_ms, "busy_ms": breath.busiest_ms}
    return {"first_word_ms": first_ms, "whole_ms": whole_ms, **blocks}


act(play)
