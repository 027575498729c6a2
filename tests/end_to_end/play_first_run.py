"""Runs inside QGIS: a fresh profile without an engine. The panel is clicked through, and it ends in an answer.

With WHEELS there is no network: the first try fails with its sentence, the second installs from that folder.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from actor import Breath, Person, act
from qgis.core import QgsApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QWidget

INSTALLED_MS, FAILED_MS = 400_000, 120_000


def play(person: Person) -> dict:
    """Install, describe; gives the answer, the times, and where things went."""
    person.open_dock(400)
    person.add_raster(os.environ["RASTER"])
    person.wait_for(lambda: "Python 3" in person.widget("setup_python").text(), 60_000, "a Python to be found")
    person.shot("first_run_before")
    wheels, problem, report = os.environ.get("WHEELS", ""), "", ""
    if wheels:
        person.click("install_button")
        person.wait_for(lambda: is_seen(person, "setup_problem"), FAILED_MS, "the failure to be told")
        problem = person.widget("setup_problem").accessibleName()
        person.click("setup_log_button")
        person.shot("first_run_failed")
        person.click("setup_report_button")
        report = QApplication.clipboard().text()
        person.click("offline_button")
        person.widget("wheel_folder").findChild(QLineEdit).setText(wheels)
        QTest.qWait(200)
        person.shot("first_run_wheels")
    started = time.monotonic()
    with Breath() as beginning:
        person.click("install_button")
        person.wait_for(lambda: is_seen(person, "setup_progress"), 10_000, "the installation to begin")
        bar = person.widget("setup_progress")
        person.wait_for(lambda: bar.value() > 150 or not is_needed(person), INSTALLED_MS, "packages to come")
    person.shot("first_run_while")
    with Breath() as breath:
        busy_ms = [0.0]  # up to the last word of the installer; then the conversation is shown for the first time
        person.plugin.setup.told.connect(lambda _told: busy_ms.append(breath.busiest_ms))
        person.wait_for(lambda: not is_needed(person) or is_seen(person, "setup_problem"), INSTALLED_MS, "the engine")
        if is_needed(person):
            raise AssertionError(person.widget("setup_problem").accessibleName())
        installed_s = time.monotonic() - started
    person.click("task_describe")
    person.wait_for(lambda: bool(person.last_turn() and person.last_turn().answer), 60_000, "a word")
    answered_s = time.monotonic() - started
    person.wait_for_answer()
    person.shot("first_run_done")
    target = Path(QgsApplication.qgisSettingsDirPath()) / "orthoscribe" / "engine"
    return {
        "answer": person.last_turn().answer, "problem": problem, "report": report,
        "installed_s": installed_s, "answered_s": answered_s,
        "busy_ms": max(beginning.busiest_ms, busy_ms[-1]), "opened_ms": breath.busiest_ms,
        "size_mb": sum(path.lstat().st_size for path in target.rglob("*") if not path.is_dir()) / 1e6,
        "beside": sorted(path.name for path in target.parent.iterdir()),
        "on_path": [folder for folder in sys.path if str(target) in folder],
    }


def is_seen(person: Person, name: str) -> bool:
    """Whether a widget with this name is on the screen."""
    return any(child.isVisible() for child in person.dock.findChildren(QWidget, name))


def is_needed(person: Person) -> bool:
    """Whether the panel stands in place of the conversation."""
    return person.dock.setup.isVisible()


act(play)
