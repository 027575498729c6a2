"""Work on the main thread that takes too long for one go: done in steps, with the window's turn in between."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from qgis.PyQt.QtCore import QObject, QTimer

#: How long a step may take, and how long the window has its turn.
STEP_MS, PAUSE_MS = 10, 4
END = object()


class Steps(QObject):
    """Runs one generator at a time; it yields wherever it may be interrupted. Stopped, it is closed where it stands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._then: Callable[[], None] = lambda: None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS, timeout=self._advance)

    @property
    def is_busy(self) -> bool:
        """Whether there is work left."""
        return self._work is not None

    def run(self, work: Iterator[None], then: Callable[[], None]) -> None:
        """Begin at once, and call `then` after the last step; what was under way is stopped."""
        self.stop()
        self._work, self._then = work, then
        self._advance()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        work, self._work = self._work, None
        if work is not None:
            work.close()

    def _advance(self) -> None:
        until = time.monotonic() + STEP_MS / 1000
        while time.monotonic() < until:
            if next(self._work, END) is END:
                self._work = None
                self._then()
                return
        self._timer.start()
