"""Runs inside QGIS: the engine is killed in mid-stream and in mid-run; QGIS goes on, and nothing said is lost."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict

from actor import FOLDER, Person, act
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QProgressBar


def play(person: Person) -> dict:
    """A good turn, one killed while it speaks (it has said how many there are, and is writing down the boxes), one
    killed while it looks; after each the next request must work.
    """
    person.open_dock(380)
    person.add_raster(os.environ["RASTER"])
    person.click("task_describe")
    person.wait_for_answer()
    pids = [kill_when(person, "ground", lambda: len(person.last_turn().answer) > 3)]
    person.shot("killed")
    person.click("again", person.dock.chat.card(person.last_turn().number))
    person.wait_for_answer()
    pids.append(kill_when(person, "segment", lambda: person.dock.findChild(QProgressBar, "progress").isVisible()))
    person.click("task_describe")
    person.wait_for_answer()
    person.shot("recovered")
    return {
        "turns": [asdict(turn) for turn in person.plugin.conversation],
        "pids": [*pids, person.plugin.link.pid],
        "said_in_project": said_in_project(),
    }


def said_in_project() -> str:
    """What the project keeps once it is written."""
    project = QgsProject.instance()
    project.write(str(FOLDER / "killed.qgz"))
    attached = next(name for name in project.attachedFiles() if name.endswith("orthoscribe_conversations.zip"))
    with zipfile.ZipFile(attached) as archive:
        return archive.read("conversations.json").decode("utf-8")


def kill_when(person: Person, task: str, is_time: Callable[[], bool]) -> int:
    """Ask, and kill -9 the engine at the moment given; returns the pid that was killed."""
    pid, before = person.plugin.link.pid, person.plugin.conversation.rowCount()
    killed = []

    def look(*_: object) -> None:
        if not killed and person.plugin.conversation.rowCount() > before and is_time():
            killed.append(pid)
            os.kill(pid, signal.SIGKILL)

    person.plugin.conversation.dataChanged.connect(look)
    person.plugin.jobs.progressed.connect(look)
    with slowed(pid):
        person.click(f"task_{task}")
        person.type_and_send("buildings")
        person.wait_for_answer()
    person.plugin.conversation.dataChanged.disconnect(look)
    person.plugin.jobs.progressed.disconnect(look)
    return killed[0]


@contextlib.contextmanager
def slowed(pid: int) -> Iterator[None]:
    """The engine runs for two of every twenty milliseconds: an answer is otherwise over before it can be cut short."""
    over = threading.Event()

    def breathe() -> None:
        with contextlib.suppress(ProcessLookupError):
            while not over.is_set():
                os.kill(pid, signal.SIGSTOP)
                time.sleep(0.018)
                os.kill(pid, signal.SIGCONT)
                time.sleep(0.002)

    thread = threading.Thread(target=breathe)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


act(play)
