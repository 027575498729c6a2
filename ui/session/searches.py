"""Searches of an index: a wish goes out as a request, chips come back in order."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...inference.protocol.archive import SearchRequest
from ...inference.protocol.errors import BadRequest, OrthoscribeError, RasterUnreadable
from ...inference.protocol.events import FINDINGS, PROGRESS, MappedFinding
from ..host.chip_index import ChipIndex
from ..host.extents import Place, area_ring
from ..host.hits import Found, Hit
from ..host.messages import as_sentence
from ..host.pixels.store import Fetch, PixelStore
from ..host.pixels.task import FetchTask
from ..host.translate import localized, tr
from .engine_link import EngineLink

#: Chips that are asked for, where nobody says how many.
USUAL_LIMIT = 50


@dataclass(frozen=True)
class Example:
    """What the wanted places look like: a place on a raster layer (None: all of it)."""

    layer_id: str
    place: Place | None = None


@dataclass(frozen=True)
class Wish:
    """What is looked for in an index, by words, by an example, or by chips that were found before; see SearchRequest.

    `extent` is west, south, east, north in EPSG:4326.
    """

    index: ChipIndex | None
    words: str = ""
    example: Example | None = None
    likeness: float = 0.5
    more_like: tuple[int, ...] = ()
    not_like: tuple[int, ...] = ()
    extent: tuple[float, float, float, float] | None = None
    date_from: str = ""
    date_to: str = ""
    sensors: tuple[str, ...] = ()
    limit: int = USUAL_LIMIT
    by_ret: bool = False


@dataclass
class Search:
    """A search under way."""

    hits: list[Hit] = field(default_factory=list)
    task: FetchTask | None = None
    job: str = ""


class Searches(QObject):
    """Each `search` ends with exactly one of `found`, `failed` and `cancelled`, later than it returns."""

    progressed = pyqtSignal(int, object, str)  # search, fraction or None, message
    found = pyqtSignal(int, object)  # search, Found
    failed = pyqtSignal(int, object)  # search, OrthoscribeError
    cancelled = pyqtSignal(int)

    def __init__(self, link: EngineLink, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link, self._project, self._pixels = link, project, PixelStore()
        self._numbers = itertools.count(1)
        self._searches: dict[int, Search] = {}
        link.event_received.connect(self._on_event)
        link.finished.connect(self._on_finished)
        link.failed.connect(self._on_failed)

    def search(self, wish: Wish) -> int:
        """Send a search; returns its number. What cannot be asked comes as `failed` too."""
        number = next(self._numbers)
        self._searches[number] = Search()
        try:
            request, fetch = request_of(wish, self._project, self._pixels)
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            problem = as_sentence(error)
            QTimer.singleShot(0, lambda: self._end_with_error(number, problem))
            return number
        if fetch is None:
            self._send(number, request)
        else:
            self._take_pixels(number, request, fetch)
        return number

    def cancel(self, number: int) -> None:
        """Stop a search; `cancelled` follows."""
        search = self._searches.get(number)
        if search is None:
            return
        if search.task is not None:
            search.task.cancel()
        elif search.job:
            self._link.cancel(search.job)

    def abandon(self, number: int) -> None:
        """Stop a search; nothing follows."""
        search = self._searches.pop(number, None)
        if search is not None and search.task is not None:
            search.task.cancel()
        elif search is not None and search.job:
            self._link.cancel(search.job)

    def close(self) -> None:
        """Stop listening, and remove pixels that were taken."""
        for number in list(self._searches):
            self.abandon(number)
        for signal, slot in (
            (self._link.event_received, self._on_event),
            (self._link.finished, self._on_finished),
            (self._link.failed, self._on_failed),
        ):
            signal.disconnect(slot)
        self._pixels.close()

    def _send(self, number: int, request: SearchRequest) -> None:
        self._searches[number].job = self._link.send(request)

    def _take_pixels(self, number: int, request: SearchRequest, fetch: Fetch) -> None:
        search = self._searches[number]
        search.task = FetchTask((fetch,), lambda is_done, error: self._on_pixels(number, request, is_done, error))
        search.task.progressChanged.connect(
            lambda percent: self.progressed.emit(number, percent / 100, fetch.message)
        )
        QgsApplication.taskManager().addTask(search.task)

    def _on_pixels(
        self, number: int, request: SearchRequest, is_done: bool, error: OrthoscribeError | None
    ) -> None:
        search = self._searches.get(number)
        if search is None:
            return
        search.task = None
        if is_done:
            self._send(number, request)
        elif error is not None:
            self._end_with_error(number, error)
        else:
            del self._searches[number]
            self.cancelled.emit(number)

    # what comes back

    def _number_of(self, job: str) -> int | None:
        return next((number for number, search in self._searches.items() if search.job == job), None)

    def _on_event(self, job: str, kind: str, payload: dict[str, Any]) -> None:
        number = self._number_of(job)
        if number is None:
            return
        if kind == FINDINGS:
            self._searches[number].hits += [Hit.of(MappedFinding.from_wire(value)) for value in payload["findings"]]
        elif kind == PROGRESS:
            self.progressed.emit(number, payload.get("fraction"), localized(payload.get("message", "")))

    def _on_finished(self, job: str, result: dict[str, Any]) -> None:
        number = self._number_of(job)
        if number is None:
            return
        search = self._searches.pop(number)
        if result.get("status") == "cancelled":
            self.cancelled.emit(number)
        else:
            self.found.emit(number, Found.of(search.hits, result))

    def _on_failed(self, job: str, error: OrthoscribeError) -> None:
        number = self._number_of(job)
        if number is not None:
            self._end_with_error(number, error)

    def _end_with_error(self, number: int, error: OrthoscribeError) -> None:
        if self._searches.pop(number, None) is not None:
            self.failed.emit(number, error)


def request_of(wish: Wish, project: QgsProject, pixels: PixelStore) -> tuple[SearchRequest, Fetch | None]:
    """The request of a wish, and what QGIS has to read or draw before it is sent; call it on the main thread.

    Raises OrthoscribeError with a sentence when it cannot be asked.
    """
    if wish.index is None:
        raise BadRequest(tr("Choose an index to search, or make one first."))
    if not wish.index.is_there:
        raise BadRequest(
            tr("The index {path} is not there any more. Choose another one, or make it again.").format(
                path=wish.index.path
            )
        )
    source, ring, fetch = None, None, None
    if wish.example is not None:
        layer = project.mapLayer(wish.example.layer_id)
        if layer is None:
            raise RasterUnreadable(tr("The raster of the example is no longer in the project. Choose another example."))
        prepared = pixels.prepare(layer, wish.example.place, project)
        source, fetch = prepared.source, prepared.fetch
        ring = area_ring(wish.example.place, layer, project) if wish.example.place else None
    request = SearchRequest(
        wish.index.address(), wish.words.strip(), source, ring, wish.likeness, wish.more_like, wish.not_like,
        wish.extent, wish.date_from, wish.date_to, wish.sensors, wish.limit, wish.by_ret,
    )
    if not (request.prompt or request.like or request.more_like):
        raise BadRequest(tr("Type what to look for, or give an example from the map."))
    return request, fetch
