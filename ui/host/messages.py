"""One door for everything that is said outside the conversation: QGIS's log panel and its message bar."""

from __future__ import annotations

import collections
import traceback
from collections.abc import Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton

from ...inference.protocol.errors import InternalError, OrthoscribeError
from .translate import localized, tr

TAG = "Orthoscribe"
#: seconds a message stays in the bar; one that offers something, longer
BAR_SECONDS, OFFER_SECONDS = 8, 40
#: what is kept for a report
LINES_KEPT = 100


class Messages:
    """Writes to the log always, and to the message bar when there is one (there is none under qgis_process)."""

    def __init__(self, bar: QgsMessageBar | None = None) -> None:
        self._bar = bar
        self._offers: list[QgsMessageBarItem] = []
        self.recent: collections.deque[str] = collections.deque(maxlen=LINES_KEPT)

    def log(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """A line in the log panel, nothing on the screen."""
        self.recent.append(text)
        QgsMessageLog.logMessage(text, TAG, level, notifyUser=False)

    def say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        """A sentence in the message bar, and in the log."""
        self.log(text, level)
        self._show(text, level)

    def offer(self, text: str, button_text: str, do: Callable[[], None]) -> None:
        """A sentence in the message bar with a button for what can be done about it, once."""
        self.log(text)
        if self._bar is None:
            return
        item, button = self._bar.createMessage(TAG, text), QPushButton(button_text)
        button.setObjectName("offer_button")
        button.setAccessibleDescription(text)

        def on_clicked() -> None:
            self._bar.popWidget(item)
            do()

        button.clicked.connect(on_clicked)
        item.layout().addWidget(button)
        self._bar.pushWidget(item, Qgis.MessageLevel.Info, OFFER_SECONDS)
        self._offers.append(item)

    def withdraw(self) -> None:
        """Take back what is still offered: it was about something that is no longer there."""
        for item in self._offers:
            if not sip.isdeleted(item):
                self._bar.popWidget(item)
        self._offers.clear()

    def fail(self, error: OrthoscribeError) -> None:
        """An error: all of it in the log, its first sentence in the bar, which is one line high."""
        for text in (localized(error.message), error.details):
            if text:
                self.log(text, Qgis.MessageLevel.Warning)
        first, stop, _ = localized(error.message).partition(". ")
        self._show(first + stop.strip(), Qgis.MessageLevel.Warning)

    def _show(self, text: str, level: Qgis.MessageLevel) -> None:
        if self._bar is not None:
            self._bar.pushMessage(TAG, text, level, BAR_SECONDS)


def as_sentence(error: Exception) -> OrthoscribeError:
    """Any exception as one that can be shown: ours as they are, a bug as a sentence with the trace in its details."""
    if isinstance(error, OrthoscribeError):
        return error
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return InternalError(
        tr("Something went wrong inside Orthoscribe ({kind}). The log has the details.").format(
            kind=type(error).__name__
        ),
        trace,
    )
