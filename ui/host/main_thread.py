"""Calls functions on the main thread, where layers may be touched, from any thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, TimeoutError, wait
from typing import Any

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal

#: How often somebody who waits looks whether he still should.
LOOK_S = 0.1


class MainThread(QObject):
    """Make it in any thread. A call waits for its turn on the main thread, and no longer than it says."""

    _asked = pyqtSignal(object, object)  # Future, function

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())
        self._asked.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def call(self, function: Callable[[], Any], timeout_s: float, feedback: QgsFeedback | None = None) -> Any:
        """What the function returns, or raises. Raises TimeoutError when the main thread has no time for it.

        When `feedback` is cancelled nobody waits, None is returned, and the function is called later.
        """
        if is_main_thread():
            return function()
        future: Future = Future()
        self._asked.emit(future, function)
        until_s = time.monotonic() + timeout_s
        while not wait((future,), min(LOOK_S, timeout_s)).done:
            if feedback is not None and feedback.isCanceled():
                return None
            if time.monotonic() >= until_s:
                raise TimeoutError
        return future.result()

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
