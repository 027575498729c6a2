"""What servers answer while a picture is drawn or values are read, whichever thread of QGIS asks them."""

from __future__ import annotations

import http
from collections.abc import Callable, Iterator
from concurrent.futures import TimeoutError
from contextlib import contextmanager
from dataclasses import dataclass, field

from qgis.core import Qgis, QgsFeedback, QgsNetworkAccessManager, QgsNetworkReplyContent, QgsRectangle
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ....inference.protocol.errors import SourceIncomplete
from ..main_thread import MainThread
from ..translate import tr

GONE = (int(http.HTTPStatus.NOT_FOUND), int(http.HTTPStatus.GONE), int(http.HTTPStatus.NO_CONTENT))
#: Newer QGIS fetches tiles in a thread of its own for all who draw; that came with 3.24.
FIRST_WITH_TILE_THREAD = 32400
#: What QGIS writes on the request for a tile, as attributes that begin behind Qt's own (1000, “User”): its number, and
#: for a tile of pictures its place in units of the CRS.
TILE_NUMBER, TILE_PLACE = 1001, 1002
#: What stands in Qt's words of an error before those of the server.
SAID = "server replied: "
#: How long the main thread may take to tell of the last answers.
TELLING_S = 30.0


@dataclass
class Replies:
    """What servers answered, by address; the last answer to each counts. Of tiles those at `place` count."""

    place: QgsRectangle
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

    def take_tile(self, reply: QgsNetworkReplyContent) -> None:
        """Take note of an answer to anybody in QGIS if it is a tile, and one of this place."""
        request = reply.request()
        try:
            number, tile = (request.attribute(QNetworkRequest.Attribute(mark)) for mark in (TILE_NUMBER, TILE_PLACE))
        except ValueError:  # Qt 6 gives Python no marks but Qt's own: then any answer may be a tile
            self.take(reply)
            return
        is_here = not isinstance(tile, QRectF) or self.place.intersects(QgsRectangle(tile))
        if number is not None and is_here:
            self.take(reply)


def http_words(status: int) -> str:
    """An HTTP status in words."""
    known = {int(item) for item in http.HTTPStatus}
    return f"{status} {http.HTTPStatus(status).phrase}" if status in known else str(status)


def is_picture(reply: QgsNetworkReplyContent) -> bool:
    """Whether an answer claims to be a picture, or at least no text: a WMS tells its errors in XML with status 200."""
    kind = bytes(reply.rawHeader(b"Content-Type")).decode("latin-1").lower()
    return not kind.startswith(("text/", "application/vnd.ogc.se", "application/xml"))


@contextmanager
def watched_replies(replies: Replies, main: MainThread, feedback: QgsFeedback) -> Iterator[None]:
    """Take note of every answer that QGIS gets in this thread for the length of a `with` block, and of tiles.

    The thread that fetches tiles is known to nobody, but the main thread's manager repeats what all others say. It is
    asked last, when all that they said is in its queue. Raises SourceIncomplete when the main thread never has time.
    """
    with _taken_in_this_thread(replies):
        if Qgis.QGIS_VERSION_INT < FIRST_WITH_TILE_THREAD:
            yield
            return
        _call(main, lambda: QgsNetworkAccessManager.instance().finished.connect(replies.take_tile), feedback)
        try:
            yield
        finally:
            _call(main, lambda: QgsNetworkAccessManager.instance().finished.disconnect(replies.take_tile), feedback)


def _call(main: MainThread, function: Callable[[], object], feedback: QgsFeedback) -> None:
    try:
        main.call(function, TELLING_S, feedback)
    except TimeoutError as error:
        raise SourceIncomplete(tr("QGIS was too busy to tell whether all pictures came. Ask again.")) from error


@contextmanager
def _taken_in_this_thread(replies: Replies) -> Iterator[None]:
    network = QgsNetworkAccessManager.instance()  # each thread has its own
    network.finished.connect(replies.take, Qt.ConnectionType.DirectConnection)
    try:
        yield
    finally:
        network.finished.disconnect(replies.take)
