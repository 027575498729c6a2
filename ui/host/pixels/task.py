"""Pixels taken in the background, before the engine is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsFeedback, QgsTask
from qgis.PyQt.QtCore import Qt

from ....inference.protocol.errors import OrthoscribeError
from ..messages import as_sentence
from ..translate import tr
from .store import Fetch

#: Called on the main thread when the task has ended: whether all pixels are there, and what went wrong, if anything.
OnEnd = Callable[[bool, "OrthoscribeError | None"], None]


class FetchTask(QgsTask):
    """Runs fetches one after the other. `run` touches only what it was given."""

    def __init__(self, fetches: Sequence[Fetch], on_end: OnEnd) -> None:
        silent = getattr(QgsTask.Flag, "Silent", QgsTask.Flag(0))  # 3.26 and newer: the dock tells of the end
        super().__init__(tr("Taking pixels for a question"), QgsTask.Flag.CanCancel | silent)
        self._fetches, self._on_end = fetches, on_end
        self._error: OrthoscribeError | None = None
        self._done = 0
        self._feedback = QgsFeedback()
        self._feedback.progressChanged.connect(self._on_progress, Qt.ConnectionType.DirectConnection)

    # QgsTask

    def run(self) -> bool:
        try:
            for fetch in self._fetches:
                if not fetch.run(self._feedback):
                    return False
                self._done += 1
        except Exception as error:  # noqa: BLE001 (the end of a task: QGIS would show a traceback)
            self._error = as_sentence(error)
            return False
        return True

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def finished(self, is_done: bool) -> None:
        self._on_end(is_done, self._error)

    def _on_progress(self, percent: float) -> None:
        self.setProgress((100 * self._done + percent) / len(self._fetches))
