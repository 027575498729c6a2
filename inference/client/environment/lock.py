"""One installer at a time: a file beside the environment, locked by the operating system."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from ...protocol.errors import InstallFailed
from ...protocol.sentences import Sentence

BUSY = Sentence(
    "Another QGIS is installing the engine just now; wait until it is done, then press Install: it will be found ready."
)


def lock_path(target: Path) -> Path:
    """The lock of the environment in `target`: beside it, because the folder itself is made anew at times."""
    return target.with_name(f"{target.name}.lock")


@contextlib.contextmanager
def only_one(target: Path) -> Iterator[int]:
    """Hold the lock of an environment; gives its file descriptor. Raises InstallFailed (cause “busy”) when it is taken.

    The system frees it when the last process that has the descriptor open ends, so a crash leaves nothing behind; on
    POSIX a pip that outlives a crashed QGIS keeps it until it has ended too.
    """
    path = lock_path(target)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as file:
        try:
            _lock(file)
        except OSError as error:
            raise InstallFailed(BUSY, repr(error), cause="busy") from error
        yield file.fileno()


def _lock(file: IO[bytes]) -> None:
    if os.name == "nt":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
