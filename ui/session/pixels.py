"""Pixels of questions that QGIS has to read or draw before the engine is asked."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...inference.protocol.errors import OrthoscribeError
from ..host.pixels.store import PixelStore
from ..host.pixels.task import FetchTask
from .question import Asking


class Pixels(QObject):
    """Takes pixels in the background; every `take` ends with one `ended` unless it is abandoned."""

    progressed = pyqtSignal(object, str)  # fraction, message
    ended = pyqtSignal(int, object, object)  # turn, the request that can be sent or None, OrthoscribeError or None

    def __init__(self) -> None:
        super().__init__()
        self.store = PixelStore()
        self._tasks: dict[int, FetchTask] = {}

    @property
    def is_busy(self) -> bool:
        """Whether pixels are being taken."""
        return bool(self._tasks)

    def take(self, number: int, asking: Asking) -> None:
        """Take the pixels of a turn; nothing waits."""
        message = " · ".join(fetch.message for fetch in asking.fetches)
        task = FetchTask(asking.fetches, lambda is_done, error: self._on_end(number, asking, is_done, error))
        task.progressChanged.connect(lambda percent: self.progressed.emit(percent / 100, message))
        self._tasks[number] = task
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop taking; `ended` follows without a request."""
        for task in list(self._tasks.values()):
            task.cancel()

    def cancel_turns(self, numbers: set[int]) -> None:
        """Stop taking for some turns; `ended` follows without a request."""
        for number, task in list(self._tasks.items()):
            if number in numbers:
                task.cancel()

    def abandon(self) -> None:
        """Stop taking; nothing follows."""
        tasks, self._tasks = self._tasks, {}
        for task in tasks.values():
            task.cancel()

    def close(self) -> None:
        """Abandon, and remove what was taken."""
        self.abandon()
        self.store.close()

    def _on_end(self, number: int, asking: Asking, is_done: bool, error: OrthoscribeError | None) -> None:
        if self._tasks.pop(number, None) is not None:
            self.ended.emit(number, asking.request if is_done else None, error)
