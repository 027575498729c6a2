"""Runs inside QGIS: ten thousand findings come in while the map and the dock stay awake; once to the end, once stopped
half-way.
"""

from __future__ import annotations

import gc
import os
import time

from actor import FOLDER, Breath, Person, act
from qgis.core import QgsProject
from qgis.PyQt.QtTest import QTest

#: When the user has seen enough and presses Stop.
HALF = 5_000
#: How long a map of all of them may take to draw.
PATIENCE_MS = 60_000


def play(person: Person) -> dict:
    """Outline everything, look at how it grows, then the same again and stop."""
    person.open_dock(400)
    person.add_raster(os.environ["RASTER"])
    person.wait_for(lambda: person.plugin.link.state == "ready", 30_000, "the engine")
    person.click("extent_whole")
    QgsProject.instance().write(str(FOLDER / "many.qgz"))
    person.settle()
    gc.collect()  # what QGIS has loaded is counted once, by nobody's fault
    person.click("task_segment")
    whole = watch(person, "everything", lambda: False)
    person.shot("all_of_them", PATIENCE_MS)
    person.click("task_segment")
    half = watch(person, "everything once more", lambda: person.last_turn().count >= HALF)
    person.shot("half_of_them", PATIENCE_MS)
    return {"whole": whole, "half": half}


def watch(person: Person, words: str, is_enough) -> dict:
    """Ask, look at the map's layer now and then, stop when it is enough, and wait for the table."""
    before, seen = person.plugin.conversation.rowCount(), []
    with Breath() as breath:
        person.type_and_send(words)
        person.wait_for(lambda: person.plugin.conversation.rowCount() > before, 10_000, "the turn")
        started = time.monotonic()
        while person.plugin.jobs.is_busy:
            QTest.qWait(20)
            shown = on_the_map(person)
            if shown and (not seen or shown > seen[-1][1]):
                seen.append((round(time.monotonic() - started, 2), shown))
            if is_enough():
                person.click("stop_button")
                break
        person.wait_for_answer(60_000)
        QTest.qWait(1500)  # the table is drawn
    turn = person.last_turn()
    layer = QgsProject.instance().mapLayer(turn.result_layer_id)
    return {
        "counted": turn.count, "status": turn.status, "kept": layer.featureCount(), "seen": seen,
        "source": layer.source(), "provider": layer.providerType(), "layers": len(QgsProject.instance().mapLayers()),
        "busy_ms": breath.busiest_ms, "held_ms": breath.longest_ms,
    }


def on_the_map(person: Person) -> int:
    """How many findings the newest turn's layer shows now."""
    number = person.last_turn().number
    layers = [
        layer for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty("orthoscribe/turn") == number
    ]
    return layers[0].featureCount() if layers else 0


act(play)
