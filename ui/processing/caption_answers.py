"""Captions, answers and classes for geometries, remembered: the same question about the same place is asked once."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Hashable
from concurrent.futures import TimeoutError as NoTime
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

from ...inference.protocol.errors import AnswerBroken, EngineGone, RasterUnreadable
from ...inference.protocol.geometry import Point
from ...inference.protocol.requests import ASK, CLASSIFY, DESCRIBE, Source, TaskRequest
from ...inference.protocol.words import Classes, Zone
from ..host.main_thread import MainThread, is_main_thread
from ..host.settings import read_settings
from ..host.sources import source_of
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
    """A raster layer as other threads may see it. Its `state` changes with its file."""

    source: Source
    target: Target
    state: tuple[int, int]


class CaptionAnswers:
    """Asks about geometries and remembers the answers; any thread may ask. Make it on the main thread."""

    def __init__(self) -> None:
        self._main = MainThread()
        self._lock = threading.Lock()
        self._remembered: OrderedDict[Hashable, str] = OrderedDict()
        self._pictures: dict[str, Picture] = {}
        self._held_s, self._held_at = 0.0, 0.0

    def answer(
        self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, layer: object, question: str, may_wait: bool
    ) -> str | None:
        """The answer, or the caption without a question; None when it is not known yet and must not be waited for.

        `layer` is a raster layer, its name or its id; of a geometry in parts the largest is asked about. Raises
        OrthoscribeError with a sentence.
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

    def _known(
        self,
        geometry: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        layer: object,
        question: str | tuple[str, ...],
        may_wait: bool,
    ) -> str | None:
        """What is remembered, or asked now; a question is words, or the names of classes."""
        if not may_wait and not is_main_thread():
            picture = self._pictures.get(_name_of(layer))  # nobody waits for the main thread while it draws
            if picture is None:
                return None
        else:
            picture = self._picture(layer)
        key = (bytes(geometry.asWkb()), crs.authid(), picture.source, picture.state, question, read_settings())
        with self._lock:
            known = self._remembered.get(key)
        if known is not None or not may_wait:
            return known
        text = self._ask(picture, geometry, crs, question)
        with self._lock:
            self._remembered[key] = text
            if len(self._remembered) > MOST_REMEMBERED:
                self._remembered.popitem(last=False)
        return text

    def _ask(
        self, picture: Picture, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, question: str | tuple
    ) -> str:
        ring = max(picture.target.rings(geometry, crs), key=_area)
        request = _request(picture.source, ring, question)
        self._spare_the_window()
        started = time.monotonic()
        try:
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

    def _picture(self, layer: object) -> Picture:
        try:
            return self._main.call(lambda: self._look_up(layer), LAYER_S)
        except NoTime as error:
            raise RasterUnreadable(tr("QGIS is too busy to tell about its layers; try again.")) from error

    def _look_up(self, layer: object) -> Picture:
        project = QgsProject.instance()
        found = layer if isinstance(layer, QgsMapLayer) else project.mapLayer(str(layer))
        named = [found] if found else project.mapLayersByName(str(layer))
        raster = next((each for each in named if isinstance(each, QgsRasterLayer)), None)
        if raster is None:
            raise RasterUnreadable(tr("There is no raster layer “{name}” in the project.").format(name=_name_of(layer)))
        source = source_of(raster)
        file = Path(source.path)
        state = (file.stat().st_mtime_ns, file.stat().st_size) if file.is_file() else (0, 0)
        picture = Picture(source, Target.of(raster, project.transformContext()), state)
        self._pictures.update({raster.id(): picture, raster.name(): picture})
        return picture


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
