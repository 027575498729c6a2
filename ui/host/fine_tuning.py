"""Fine-tuning as a program of its own beside QGIS: started, listened to, stopped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import Qt

from ...inference.client.environment.running import CommandFailed, Stop, run
from ...inference.client.process import engine_command
from ...inference.protocol.codec import decode
from ...inference.protocol.errors import BadRequest, DataSetImpossible, InstallFailed, OrthoscribeError, from_wire
from .settings import Settings, engine_python, profile_folder
from .translate import localized, tr

#: `python -m` this, in the engine's environment
MODULE = "inference.tuning"
#: what the program ends with after a sentence for people
TOLD_WHY = 2
LOG_NAME = "finetuning.log"


@dataclass(frozen=True)
class Tuning:
    """What to learn from, where the new model goes, its name; the pack to go on from and the steps, where chosen."""

    set_folder: str
    out: Path
    title: str
    base: str = ""
    steps: int = 0

    def arguments(self, settings: Settings) -> tuple[str, ...]:
        """Those of the program."""
        chosen = (("--pack", self.base), ("--steps", self.steps), ("--threads", settings.threads))
        return (
            "--json", "--set", self.set_folder, "--out", str(self.out), "--title", self.title,
            *(str(part) for pair in chosen if pair[1] for part in pair),
        )


def fine_tune(tuning: Tuning, settings: Settings, feedback: QgsFeedback) -> Iterator[tuple[float | None, str]]:
    """Run it, in any thread, and yield each line with its percentage, None for the last one (JSON: what was made).

    Cancelling ends the program; what it has looked at is kept for the next time. Raises EngineMissing without an
    environment, and the error with the sentence why nothing was made.
    """
    command = engine_command(engine_python(settings), MODULE, tuning.arguments(settings))
    tuning.out.parent.mkdir(parents=True, exist_ok=True)
    log, stop = profile_folder() / LOG_NAME, Stop()
    log.parent.mkdir(parents=True, exist_ok=True)
    log.unlink(missing_ok=True)
    feedback.canceled.connect(stop.ask, Qt.ConnectionType.DirectConnection)  # a worker thread delivers no signals
    try:
        if feedback.isCanceled():
            stop.ask()
        for line in run(command.argv, log, command.env, stop, cwd=command.cwd):
            yield _told(line)
    except InstallFailed as error:
        raise DataSetImpossible(tr("Stopped. What was done so far is kept for the next time.")) from error
    except CommandFailed as error:
        raise _why(error, log) from error
    finally:
        feedback.canceled.disconnect(stop.ask)


def _told(line: str) -> tuple[float | None, str]:
    said = _object(line)
    return (100 * said["fraction"], localized(said["message"])) if "fraction" in said else (None, line)


def _object(line: str) -> dict[str, Any]:
    """What the program said, or nothing where a library has said something."""
    try:
        return decode(line.encode("utf-8"))
    except BadRequest:
        return {}


def _why(error: CommandFailed, log: Path) -> OrthoscribeError:
    last = error.lines[-1] if error.lines else ""
    told = _object(last)
    if error.status == TOLD_WHY and told:
        return from_wire(told)
    words = tr("Fine-tuning ended with an error: {line}. All that it said is in {log}.")
    return DataSetImpossible(words.format(line=last or error, log=log), "\n".join(error.lines))
