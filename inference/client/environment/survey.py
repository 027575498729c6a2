"""What an installation would start from: an interpreter, room on the disk, a graphics card's driver."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...protocol.errors import OrthoscribeError
from .editions import FULL, edition
from .machine import free_bytes, nvidia_driver
from .plan import plan_edition
from .prepare import choose_interpreter
from .probe import Interpreter


@dataclass(frozen=True)
class Survey:
    """What was found, before anything is changed. Without an interpreter `problem` is the sentence why."""

    python: Interpreter | None
    problem: str
    free_bytes: int
    nvidia_driver: str


def survey(target: Path) -> Survey:
    """Look around; takes seconds, as it starts every interpreter until one will do."""
    python, problem = None, ""
    try:
        python = choose_interpreter(plan_edition(target, edition(FULL)), None)
    except OrthoscribeError as error:
        problem = error.message
    return Survey(python, problem, free_bytes(target), nvidia_driver())
