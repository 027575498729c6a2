"""Captions, answers and classes for geometries, remembered: the same question about the same place is asked once."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Hashable
from concurrent.futures import TimeoutError as NoTime
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingFeedback,
    QgsProject,
)

from ...inference.protocol.errors import AnswerBroken, EngineGone, RasterUnreadable
from ...inference.protocol.geometry import Point
from ...inference.protocol.requests import ASK, CLASSIFY, DESCRIBE, Source, TaskRequest
from ...inference.protocol.words import Classes, Zone
from ..host.extents import Place
from ..host.groups import IMAGERY, GroupPicture, groups_of
from ..host.main_thread import MainThread, is_main_thread
from ..host.pixels.store import Fetch, PixelStore
from ..host.pixels.ways import FILE, way_of
from ..host.raster_choices import choice_of
from ..host.settings import read_settings
from ..host.translate import tr
from ..session.engine_pool import shared_pool
from .asking import ask
from .polygons import Target

MOST_REMEMBERED = 20_000
#: How long one answer may take, the start of an engine included; and how long layers are waited for.
ANSWER_S, LAYER_S = 30.0, 5.0
#: How long the window may be held up by one run of the field calculator. What is answered by then is remembered.
WINDOW_S = 60.0
#: A pause as long as this ends a run.
PAUSE_S = 2.0


@dataclass(frozen=True)
class Picture:
    """A layer as other threads may see it: all of a file, or what QGIS reads or draws around one geometry, which
    `fetch` does unless it is there. Its `state` changes with its file.
    """

    source: Source
    target: Target
    state: tuple[int, int]
    gsd_m: float | None = None
    fetch: Fetch | None = None


class CaptionAnswers:
    """Asks about geometries and remembers the answers; any thread may ask. Make it on the main thread."""

    def __init__(self) -> None:
        self._main = MainThread()
        self._lock = threading.Lock()
        self._remembered: OrderedDict[Hashable, str] = OrderedDict()
        self._pictures: dict[tuple[str, bytes], Picture] = {}  # by layer and, but for files, geometry
        self._store = PixelStore()
        self._held_s, self._held_at = 0.0, 0.0

    def answer(
        self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, layer: object, question: str, may_wait: bool
    ) -> str | None:
        """The answer, or the caption without a question; None when it is not known yet and must not be waited for.

        `layer` is a layer with pixels, its name or its id, or the name of a group; of a geometry in parts the largest
        is asked about. Raises OrthoscribeError with a sentence.
        """
        return self._known(geometry, crs, layer, question, may_wait)

    def class_of(
        self,
        geometry: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        layer: object,
        names: tuple[str, ...],
        may_wait: bool,
    ) -> str | None:
        """Which of some classes lies in a geometry; otherwise as `answer`."""
        return self._known(geometry, crs, layer, names, may_wait)

    def close(self) -> None:
        """Remove what was drawn."""
        self._store.close()

    def _known(
        self,
        geometry: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        layer: object,
        question: str | tuple[str, ...],
        may_wait: bool,
    ) -> str | None:
        """What is remembered, or asked now; a question is words, or the names of classes."""
        wkb = bytes(geometry.asWkb())
        picture = self._picture(layer, geometry, crs) if may_wait else self._seen(layer, wkb)
        if picture is None:
            return None
        key = (wkb, crs.authid(), picture.source, picture.state, question, read_settings())
        with self._lock:
            known = self._remembered.get(key)
        if known is not None or not may_wait:
            return known
        text = self._ask(picture, geometry, crs, question)
        with self._lock:
            self._remembered[key] = text
            if len(self._remembered) > MOST_REMEMBERED:
                self._remembered.popitem(last=False)
                self._pictures.clear()
        return text

    def _ask(
        self, picture: Picture, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, question: str | tuple
    ) -> str:
        ring = max(picture.target.rings(geometry, crs), key=_area)
        request = replace(_request(picture.source, ring, question), gsd_m=picture.gsd_m)
        self._spare_the_window()
        started = time.monotonic()
        try:
            if picture.fetch is not None:
                picture.fetch.run(QgsFeedback())
            with shared_pool().lend() as (channel, _hello):
                answer = ask(channel, request, QgsProcessingFeedback(), ANSWER_S)
        finally:
            if is_main_thread():
                self._held_at = time.monotonic()
                self._held_s += self._held_at - started
        labels = [finding.label for finding in answer.findings] if request.classes else [answer.text]
        if not any(labels):
            raise AnswerBroken(tr("There is no answer for this place."))
        return labels[0]

    def _spare_the_window(self) -> None:
        """Raise EngineGone when the field calculator has held the window up for long enough."""
        if not is_main_thread():
            return
        if time.monotonic() - self._held_at > PAUSE_S:
            self._held_s = 0.0
        if self._held_s > WINDOW_S:
            raise EngineGone(
                tr(
                    "QGIS has waited {seconds} s for answers. Those so far are remembered: run it again to go on, or "
                    "use Processing ▸ Orthoscribe ▸ Describe with polygons, which can be cancelled."
                ).format(seconds=round(self._held_s))
            )

    def _seen(self, layer: object, wkb: bytes) -> Picture | None:
        """The picture that was asked about before; nobody waits for the main thread while it draws, nor draws anew."""
        known = self._pictures.get((_name_of(layer), b"")) or self._pictures.get((_name_of(layer), wkb))
        if is_main_thread():
            subject = _subject(layer, QgsProject.instance())
            if known is not None and way_of(subject) == FILE:
                return replace(known, state=_state_of(known.source))
        return known

    def _picture(self, layer: object, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Picture:
        try:
            return self._main.call(lambda: self._look_up(layer, geometry, crs), LAYER_S)
        except NoTime as error:
            raise RasterUnreadable(tr("QGIS is too busy to tell about its layers; try again.")) from error

    def _look_up(self, layer: object, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Picture:
        project = QgsProject.instance()
        subject = _subject(layer, project)
        target, place = Target.of(subject, project.transformContext()), None
        is_file = way_of(subject) == FILE
        if not is_file:
            place = Place(max(target.rings(geometry, crs), key=_area), target.crs)
        prepared = self._store.prepare(subject, place, project)
        state = _state_of(prepared.source) if is_file else (0, 0)
        picture = Picture(prepared.source, target, state, choice_of(subject).gsd_m, prepared.fetch)
        part = b"" if is_file else bytes(geometry.asWkb())
        self._pictures.update({(subject.id(), part): picture, (subject.name(), part): picture})
        return picture


def _subject(layer: object, project: QgsProject) -> QgsMapLayer | GroupPicture:
    """The layer with pixels that is meant, or the group; raises RasterUnreadable."""
    found = layer if isinstance(layer, QgsMapLayer) else project.mapLayer(str(layer))
    named = [found] if found else project.mapLayersByName(str(layer))
    groups = (group for group in groups_of(project) if group.name() == str(layer))
    subject = next((each for each in named if isinstance(each, IMAGERY)), None) or next(groups, None)
    if subject is None:
        raise RasterUnreadable(tr("There is no raster layer “{name}” in the project.").format(name=_name_of(layer)))
    return subject


def _state_of(source: Source) -> tuple[int, int]:
    """When a file was changed, and its size."""
    file = Path(source.path)
    return (file.stat().st_mtime_ns, file.stat().st_size) if file.is_file() else (0, 0)


def _request(source: Source, ring: tuple[Point, ...], question: str | tuple[str, ...]) -> TaskRequest:
    """What is asked about a closed ring in the raster's CRS."""
    if isinstance(question, tuple):
        return TaskRequest(CLASSIFY, source, classes=Classes(question, zones=(Zone(0, (ring,)),)))
    return TaskRequest(ASK if question else DESCRIBE, source, prompt=question, area=ring)


def _name_of(layer: object) -> str:
    return layer.id() if isinstance(layer, QgsMapLayer) else str(layer)


def _area(ring: tuple[tuple[float, float], ...]) -> float:
    """Twice the area of a closed ring, in square units of its CRS."""
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:])))
