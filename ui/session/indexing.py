"""Making an index and bringing it up to date, in an engine of its own: questions are answered meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...inference.protocol.archive import IndexRequest
from ...inference.protocol.errors import OrthoscribeError, RasterUnreadable
from ...inference.protocol.events import PROGRESS
from ...inference.protocol.requests import Source
from ..host.chip_index import ChipIndex
from ..host.indexed_rasters import source_to_index
from ..host.messages import Messages, as_sentence
from ..host.translate import localized, tr
from .engine_link import EngineLink


@dataclass(frozen=True)
class IndexOrder:
    """What goes into which index; see IndexRequest. `folders` are folders, STAC files (`*.json`) or lists (`*.txt`)."""

    index: ChipIndex
    layer_ids: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    gsds_m: tuple[float, ...] = ()
    overlap: float = 0.25
    scheduler: str = ""
    afresh: bool = False
    thorough: bool = False


@dataclass(frozen=True)
class Failure:
    """A file that is not in the index, and the sentence why."""

    path: str
    message: str


@dataclass(frozen=True)
class IndexReport:
    """How an order ended. Numbers are chips; what was done before a cancel stays done."""

    order: IndexOrder
    is_cancelled: bool
    chips: int
    added: int
    removed: int
    kept: int
    failed: tuple[Failure, ...]
    elapsed_ms: int

    @classmethod
    def of(cls, order: IndexOrder, result: dict[str, Any]) -> IndexReport:
        """Read the job's result."""
        numbers = (int(result.get(name) or 0) for name in ("chips", "added", "removed", "kept"))
        failed = tuple(
            Failure(str(value.get("path", "")), localized(value.get("message", "")))
            for value in result.get("failed") or ()
        )
        return cls(
            order, result.get("status") == "cancelled", *numbers, failed, int(result.get("elapsed_ms") or 0)
        )


class Indexing(QObject):
    """One order at a time. Each ends with `done` or `failed`."""

    progressed = pyqtSignal(object, str)  # fraction or None, message
    done = pyqtSignal(object)  # IndexReport
    failed = pyqtSignal(object, object)  # IndexOrder, OrthoscribeError

    def __init__(self, project: QgsProject, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._link = EngineLink(messages, self)
        self._order: IndexOrder | None = None
        self._job = ""
        self._link.event_received.connect(self._on_event)
        self._link.finished.connect(self._on_finished)
        self._link.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """Whether an order is under way."""
        return self._order is not None

    def begin(self, order: IndexOrder) -> None:
        """Start; raises OrthoscribeError with a sentence when it cannot be."""
        request = request_of(order, self._project)
        self._order, self._job = order, self._link.send(request)

    def cancel(self) -> None:
        """Stop; `done` follows, and what has been indexed stays."""
        if self._job:
            self._link.cancel(self._job)

    def close(self) -> None:
        """Let the engine go; an index that is under way can be gone on with later."""
        self._order, self._job = None, ""
        self._link.close()

    def _on_event(self, job: str, kind: str, payload: dict[str, Any]) -> None:
        if job == self._job and kind == PROGRESS:
            self.progressed.emit(payload.get("fraction"), localized(payload.get("message", "")))

    def _on_finished(self, job: str, result: dict[str, Any]) -> None:
        if job == self._job:
            order = self._order
            self.close()  # its memory is better used by others
            self.done.emit(IndexReport.of(order, result))

    def _on_failed(self, job: str, error: OrthoscribeError) -> None:
        if job == self._job:
            order = self._order
            self.close()
            self.failed.emit(order, as_sentence(error))


def request_of(order: IndexOrder, project: QgsProject) -> IndexRequest:
    """The request of an order; raises OrthoscribeError with a sentence when there is nothing to index."""
    sources = tuple(_source(layer_id, project) for layer_id in order.layer_ids)
    if not sources and not order.folders:
        raise RasterUnreadable(tr("Check a raster layer, or add a folder, to be indexed."))
    return IndexRequest(
        order.index.address(), sources, order.folders, order.gsds_m, order.overlap, order.scheduler, order.afresh,
        thorough=order.thorough,
    )


def _source(layer_id: str, project: QgsProject) -> Source:
    layer = project.mapLayer(layer_id)
    if layer is None:
        raise RasterUnreadable(tr("A layer that was to be indexed is no longer in the project."))
    return source_to_index(layer)
