"""Runs inside QGIS: six turns about one pair of dates, the first one noticed by itself; a swipe; two reports."""

from __future__ import annotations

import os
from dataclasses import asdict

from actor import FOLDER, Breath, Person, act
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest

#: One question of each kind: caption, yes or no, count, places, open, and one that only the turns before it explain.
QUESTIONS = {
    "caption": "What has changed between the two dates?",
    "yes_no": "Are there new buildings?",
    "count": "How many new buildings are there?",
    "places": "Where are the new buildings?",
    "open": "What stood there before?",
    "follow_up": "And what else changed?",
}


def play(person: Person) -> dict:
    """Ask, look, and write down."""
    person.open_dock(400)
    for variable in ("BEFORE", "AFTER"):
        person.add_raster(os.environ[variable])
    person.wait_for(lambda: person.plugin.link.state == "ready", 30_000, "the engine")
    QTest.qWait(int(os.environ.get("WARM_UP_MS", "0")))
    person.click("extent_drawn")
    person.drag_on_map((0.2, 0.05), (0.8, 0.95))
    busy_ms, tasks = {}, []
    for kind, words in QUESTIONS.items():
        with Breath() as breath:
            type_in(person, words)
            tasks.append(person.dock.tasks.chosen())
            QTest.keyClick(person.widget("prompt_edit"), Qt.Key.Key_Return)
            person.wait_for_answer(120_000)
            QTest.qWait(400)  # the new layer is drawn
        busy_ms[kind] = breath.busiest_ms
        person.shot(kind)
    looks = look(person)
    write_reports(person, busy_ms)
    turns = list(person.plugin.conversation)
    return {
        "turns": [asdict(turn) for turn in turns],
        "kinds": list(QUESTIONS),
        "tasks": tasks,
        "busy_ms": busy_ms,
        "changes": [changes_of(turn) for turn in turns],
        "looks": looks,
    }


def type_in(person: Person, text: str) -> None:
    """Type like a person: letter by letter."""
    edit = person.widget("prompt_edit")
    for letter in text:
        QTest.keyClick(edit, letter)
        QTest.qWait(6)


def look(person: Person) -> list[str]:
    """Swipe and flicker over the findings; returns the map tool's modes."""
    modes = []
    for name in ("swipe", "flicker"):
        person.click(f"{name}_button")
        QTest.qWait(300)
        modes.append(person.dock.pair_bar._tool.mode)
        person.shot(name)
    person.click("flicker_button")
    return modes


def write_reports(person: Person, busy_ms: dict[str, float]) -> None:
    """The project, the newest changes, and the conversation as a page and as a PDF: once by clicks, and once more
    without the file dialog, which is Qt's and takes its time.
    """
    menu, turns = person.plugin.export_menu, list(person.plugin.conversation)
    QgsProject.instance().write(str(FOLDER / "two_dates.qgz"))
    if any(turn.result_layer_id for turn in turns):
        person.export("shapefile", FOLDER / "changes.shp")
    for kind in ("html", "pdf"):
        person.export(kind, FOLDER / f"two_dates.{kind}")
        person.wait_for(lambda: not menu._reports, 30_000, "the report")
        again = FOLDER / f"two_dates_again.{kind}"
        with Breath() as breath:
            QTimer.singleShot(20, lambda path=again: menu._write_report(turns, path))
            person.wait_for(lambda path=again: path.exists() and not menu._reports, 30_000, "the second report")
        busy_ms[f"report_{kind}"] = breath.busiest_ms


def changes_of(turn) -> list[dict]:
    """What a turn drew on the map: label, and where its middle lies in the extent, right and down, 0–1."""
    layer = QgsProject.instance().mapLayer(turn.result_layer_id) if turn.result_layer_id else None
    if layer is None:
        return []
    xs, ys = zip(*turn.footprint)
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    found = []
    for feature in layer.getFeatures():
        middle = feature.geometry().centroid().asPoint()
        place = ((middle.x() - min(xs)) / width, (max(ys) - middle.y()) / height)
        found.append({"label": feature["label"], "from": feature["from_label"], "to": feature["to_label"], "at": place})
    return found


act(play)
