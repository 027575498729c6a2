"""Places of the index typed for in QGIS's locator bar: `find harbour with ships`."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NoTime

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..host.hits import Found
from ..host.icons import plugin_icon
from ..host.translate import tr
from ..session.project_index import ProjectIndex
from ..session.searches import Searches, Wish

#: QGIS refuses plugins a prefix of fewer than three letters, unless the user has set it.
PREFIX = "find"
MOST_HITS = 8
#: Fewer letters say nothing yet; and how long typing must rest.
LEAST_LETTERS, REST_S = 3, 0.25
#: Of degrees: a centimetre.
WKT_DECIMALS = 7
#: How often it is looked whether somebody typed on, and how long an answer is waited for.
LOOK_S, PATIENCE_S = 0.05, 20.0


class PlaceDesk(QObject):
    """Searches on the main thread for filters that run in others. Make it, and close it, on the main thread.

    `show` goes to a place: its name, and its footprint as WKT in EPSG:4326.
    """

    _wanted = pyqtSignal(object, str)  # Future, words
    _unwanted = pyqtSignal(object)  # Future

    def __init__(
        self, searches: Searches, project_index: ProjectIndex, show: Callable[[str, str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._searches, self._project_index, self.show = searches, project_index, show
        self._asked: dict[int, Future] = {}
        self._wanted.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self._unwanted.connect(self._abandon, Qt.ConnectionType.QueuedConnection)
        self._connections = (
            (searches.found, self._on_found),
            (searches.failed, self._on_failed),
        )
        for signal, slot in self._connections:
            signal.connect(slot)

    def search(self, words: str) -> Future:
        """Begin a search from any thread, and return at once: a Future of Found."""
        future: Future = Future()
        self._wanted.emit(future, words)
        return future

    def abandon(self, future: Future) -> None:
        """Nobody waits for it any more; from any thread."""
        self._unwanted.emit(future)

    def close(self) -> None:
        """Stop listening."""
        for number in list(self._asked):
            self._searches.abandon(number)
        self._asked.clear()
        for signal, slot in self._connections:
            signal.disconnect(slot)

    def _begin(self, future: Future, words: str) -> None:
        index = self._project_index.index
        if index is None:
            future.set_result(Found())
            return
        self._asked[self._searches.search(Wish(index, words, limit=MOST_HITS))] = future

    def _abandon(self, future: Future) -> None:
        for number in [number for number, asked in self._asked.items() if asked is future]:
            del self._asked[number]
            self._searches.abandon(number)

    def _on_found(self, number: int, found: Found) -> None:
        future = self._asked.pop(number, None)
        if future is not None:
            future.set_result(found)

    def _on_failed(self, number: int, _error: Exception) -> None:
        """A list under a line that is being typed in is no place for problems: the Find tab tells them."""
        future = self._asked.pop(number, None)
        if future is not None:
            future.set_result(Found())


class PlaceFilter(QgsLocatorFilter):
    """Offers the places of the project's index that fit best what is typed; choosing one goes there.

    QGIS calls `fetchResults` in a thread of its own, which waits there until typing rests and an answer has come.
    """

    def __init__(self, desk: PlaceDesk) -> None:
        super().__init__()
        self._desk = desk

    # QgsLocatorFilter

    def clone(self) -> PlaceFilter:
        return PlaceFilter(self._desk)

    def name(self) -> str:
        return "orthoscribe_places"

    def displayName(self) -> str:  # noqa: N802
        return tr("Orthoscribe: find places in your rasters")

    def prefix(self) -> str:
        return PREFIX

    def fetchResults(self, text: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:  # noqa: N802
        words = text.strip()
        if not context.usingPrefix or len(words) < LEAST_LETTERS or not _rests(feedback):
            return
        future = self._desk.search(words)
        found = _awaited(future, feedback)
        if found is None:
            self._desk.abandon(future)
            return
        for place, hit in enumerate(found.hits):
            # Plain text only: QGIS copies and drops it in other threads, where no Python object is safe.
            chosen = {"name": hit.title, "footprint": hit.geometry.asWkt(WKT_DECIMALS)}
            result = QgsLocatorResult(self, hit.title, chosen)
            result.description = " · ".join(hit.facts)
            result.icon = plugin_icon()
            result.score = 1.0 - place / 100  # the order of the list
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802
        chosen = result.userData() if callable(result.userData) else result.userData  # a method since QGIS 3.34
        self._desk.show(chosen["name"], chosen["footprint"])


def _rests(feedback: QgsFeedback) -> bool:
    """Wait until typing rests; False when somebody typed on."""
    until = time.monotonic() + REST_S
    while time.monotonic() < until and not feedback.isCanceled():
        time.sleep(LOOK_S)
    return not feedback.isCanceled()


def _awaited(future: Future, feedback: QgsFeedback) -> Found | None:
    """The answer; None when somebody typed on, or when it takes too long."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until and not feedback.isCanceled():
        try:
            return future.result(LOOK_S)
        except NoTime:
            continue
    return None
