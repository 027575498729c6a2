"""What servers answered while QGIS read or drew: where nothing came it leaves a hole, and tells nobody."""

from __future__ import annotations

import http
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ....inference.protocol.errors import SourceIncomplete
from ..translate import tr

#: How often a block is read or drawn of which not all came.
ATTEMPTS = 2
GONE = (int(http.HTTPStatus.NOT_FOUND), int(http.HTTPStatus.GONE), int(http.HTTPStatus.NO_CONTENT))
#: What stands in Qt's words of an error before those of the server.
SAID = "server replied: "


@dataclass
class Replies:
    """What servers answered, by address; the last answer to each counts."""

    came: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)
    failed: dict[str, str] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many pictures were asked for."""
        return len(self.came) + len(self.absent) + len(self.failed)

    def take(self, reply: QgsNetworkReplyContent) -> None:
        """Take note of an answer: it came, there is none (404: beyond what the service covers), or it failed."""
        address = reply.request().url().toString()
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        self.came.discard(address)
        self.absent.discard(address)
        self.failed.pop(address, None)
        if status in GONE or reply.error() == QNetworkReply.NetworkError.ContentNotFoundError:
            self.absent.add(address)
        elif reply.error() != QNetworkReply.NetworkError.NoError:
            is_refused = bool(status) and status >= http.HTTPStatus.BAD_REQUEST  # else that of a picture in the cache
            self.failed[address] = http_words(status) if is_refused else reply.errorString().split(SAID)[-1]
        elif not is_picture(reply):
            self.failed[address] = tr("the answer is no picture")
        else:
            self.came.add(address)

    def miss_absent(self) -> None:
        """Count what is not there among what failed: values, unlike tiles, are there or asked for wrongly."""
        self.failed.update(dict.fromkeys(self.absent, http_words(http.HTTPStatus.NOT_FOUND)))
        self.absent.clear()


def http_words(status: int) -> str:
    """An HTTP status in words."""
    known = {int(item) for item in http.HTTPStatus}
    return f"{status} {http.HTTPStatus(status).phrase}" if status in known else str(status)


def is_picture(reply: QgsNetworkReplyContent) -> bool:
    """Whether an answer claims to be a picture, or at least no text: a WMS tells its errors in XML with status 200."""
    kind = bytes(reply.rawHeader(b"Content-Type")).decode("latin-1").lower()
    return not kind.startswith(("text/", "application/vnd.ogc.se", "application/xml"))


@contextmanager
def watched_replies(replies: Replies):
    """Take note of every answer that QGIS gets in this thread for the length of a `with` block."""
    network = QgsNetworkAccessManager.instance()  # each thread has its own
    network.finished.connect(replies.take, Qt.ConnectionType.DirectConnection)
    try:
        yield
    finally:
        network.finished.disconnect(replies.take)


def incomplete(name: str, replies: Replies) -> SourceIncomplete:
    """The error of a picture of which parts did not come."""
    address, reason = next(iter(replies.failed.items()))
    words = tr(
        "“{name}” did not come in full. {host} failed to send {count} of {all} pictures ({reason}). Try again later, "
        "or choose another layer."
    ).format(
        name=name, host=urlsplit(address).hostname or "?", count=len(replies.failed), all=replies.count, reason=reason,
    )
    return SourceIncomplete(words, "\n".join(f"{where}: {why}" for where, why in replies.failed.items()))
