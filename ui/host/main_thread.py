"""Calls functions on the main thread, where layers may be touched, from any thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal


class MainThread(QObject):
    """Make it on the main thread. A call waits for its turn there, and no longer than it says."""

    _asked = pyqtSignal(object, object)  # Future, function

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def call(self, function: Callable[[], Any], timeout_s: float) -> Any:
        """What the function returns, or raises. Raises TimeoutError when the main thread has no time for it."""
        if is_main_thread():
            return function()
        future: Future = Future()
        self._asked.emit(future, function)
        return future.result(timeout_s)

    def _run(self, future: Future, function: Callable[[], Any]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(function())
        except Exception as error:  # noqa: BLE001 (a Qt slot: it is raised again for the one who waits)
            future.set_exception(error)


def is_main_thread() -> bool:
    """Whether this is the thread of the windows."""
    return QThread.currentThread() == QCoreApplication.instance().thread()
