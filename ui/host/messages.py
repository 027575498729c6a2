"""One door for everything that is said outside the conversation: QGIS's log panel and its message bar."""

from __future__ import annotations

import traceback

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar

from ...inference.protocol.errors import InternalError, OrthoscribeError
from .translate import tr

TAG = "Orthoscribe"
#: seconds a message stays in the bar
BAR_SECONDS = 8


class Messages:
    """Writes to the log always, and to the message bar when there is one (there is none under qgis_process)."""

    def __init__(self, bar: QgsMessageBar | None = None) -> None:
        self._bar = bar

    def log(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """A line in the log panel, nothing on the screen."""
        QgsMessageLog.logMessage(text, TAG, level, notifyUser=False)

    def say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        """A sentence in the message bar, and in the log."""
        self.log(text, level)
        if self._bar is not None:
            self._bar.pushMessage(TAG, text, level, BAR_SECONDS)

    def fail(self, error: OrthoscribeError) -> None:
        """The first sentence of an error in the bar, which is one line high; all of it and its details in the log."""
        first, stop, rest = error.message.partition(". ")
        for text in (rest, error.details):
            if text:
                self.log(text, Qgis.MessageLevel.Warning)
        self.say(first + stop.strip(), Qgis.MessageLevel.Warning)


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
