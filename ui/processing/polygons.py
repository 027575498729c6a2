"""One answer for each polygon of a layer: the polygons as places, the answers as fields."""

from __future__ import annotations

import collections
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsRasterLayer,
    QgsRectangle,
)

from ...inference.client.channel import Channel
from ...inference.protocol.errors import AnswerBroken, NoOverlap, NoPixels, OrthoscribeError, WindowEmpty
from ...inference.protocol.geometry import Point
from ...inference.protocol.requests import TaskRequest
from ..host.extents import Place, geometry_in
from ..host.tables import new_field
from ..host.translate import localized, tr
from .asking import Answer, ask

#: What may be wrong with one place while others can still be answered.
OF_ONE_PLACE = (WindowEmpty, NoPixels, NoOverlap, AnswerBroken)
#: Field name, type, length, decimals; `place` is also the `turn` of what was found there.
FIELDS = (
    ("place", "whole", 9, 0),
    ("answer", "text", 0, 0),
    ("findings", "whole", 9, 0),
    ("labels", "text", 0, 0),
    ("found_m2", "real", 18, 2),
    ("problem", "text", 0, 0),
)
#: A field of the polygons that has one of these names is kept under this one.
TAKEN = "{name}_old"


@dataclass(frozen=True)
class Target:
    """The raster that places must lie on, copied from its layer."""

    name: str
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    context: QgsCoordinateTransformContext

    @classmethod
    def of(cls, layer: QgsRasterLayer, context: QgsCoordinateTransformContext) -> Target:
        """Copy what is needed; call it on the main thread."""
        return cls(layer.name(), layer.crs(), layer.extent(), context)

    def polygons(self, features: Iterable[QgsFeature], crs: QgsCoordinateReferenceSystem) -> Iterator[Polygon]:
        """The features as places, in order."""
        for number, feature in enumerate(features, 1):
            try:
                yield Polygon(number, feature, self.rings(feature.geometry(), crs))
            except WindowEmpty as error:
                yield Polygon(number, feature, [], localized(error.message))

    def rings(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> list[tuple[Point, ...]]:
        """The closed outer ring of each part that meets the raster, in its CRS; raises WindowEmpty when none does."""
        rings = [tuple((point.x(), point.y()) for point in part[0]) for part in _parts(geometry)]
        shapes = [geometry_in(Place(ring, crs), self.crs, self.context) for ring in rings]
        met = [shape for shape in shapes if shape.boundingBox().intersects(self.extent)]
        if not met:
            raise WindowEmpty(tr("The polygon does not meet “{name}”.").format(name=self.name))
        return [tuple((point.x(), point.y()) for point in shape.asPolygon()[0]) for shape in met]


@dataclass(frozen=True)
class Polygon:
    """A feature as a place: the closed outer ring of each of its parts in the raster's CRS, or why there is none."""

    number: int
    feature: QgsFeature
    rings: list[tuple[Point, ...]]
    problem: str = ""


@dataclass
class PlaceAnswer:
    """What was said and found in one polygon; `parts` has one answer for each of its parts."""

    polygon: Polygon
    parts: list[Answer] = field(default_factory=list)
    problem: str = ""

    @property
    def text(self) -> str:
        """What was said; of several parts in order, each with its number."""
        texts = [part.text for part in self.parts]
        if len(texts) < 2:
            return "".join(texts)
        return " ".join(tr("Part {number}: {text}").format(number=i, text=text) for i, text in enumerate(texts, 1))

    def values(self) -> list:
        """The values of FIELDS."""
        found = [finding for part in self.parts for finding in part.findings]
        counts = collections.Counter(finding.label for finding in found)
        labels = ", ".join(f"{count} × {label}" for label, count in counts.most_common())
        areas_m2 = [finding.area_m2 for finding in found if finding.area_m2 is not None]
        area_m2 = sum(areas_m2) if areas_m2 or not found else None
        count = len(found) if self.parts else None
        return [self.polygon.number, self.text, count, labels, area_m2 if self.parts else None, self.problem]


def fields_behind(own: QgsFields, added: Iterable[tuple]) -> QgsFields:
    """The fields of the polygons and ours behind them; one of theirs that has a name of ours gets another."""
    ours, fields = [new_field(*description) for description in added], QgsFields()
    taken = {item.name() for item in ours}
    for item in own:
        if item.name().lower() in taken:
            item.setName(TAKEN.format(name=item.name()))
        fields.append(item)
    for item in ours:
        fields.append(item)
    return fields


def answered_feature(answer: PlaceAnswer, fields: QgsFields) -> QgsFeature:
    """The polygon with its answer."""
    made = QgsFeature(fields)
    made.setGeometry(answer.polygon.feature.geometry())
    made.setAttributes([*answer.polygon.feature.attributes(), *answer.values()])
    return made


def ask_places(
    channel: Channel, request: TaskRequest, polygons: Iterable[Polygon], count: int, feedback: QgsProcessingFeedback
) -> Iterator[PlaceAnswer]:
    """An answer for each polygon, in order, until `feedback` is cancelled.

    A polygon that cannot be answered says so. When something breaks for good, that one and those after it say so; only
    when the very first one breaks, its OrthoscribeError is raised.
    """
    steps, broken = QgsProcessingMultiStepFeedback(max(count, 1), feedback), ""
    for polygon in polygons:
        if feedback.isCanceled():
            return
        steps.setCurrentStep(polygon.number - 1)
        answer = PlaceAnswer(polygon, problem=broken or polygon.problem)
        try:
            if not answer.problem:
                answer.parts = [ask(channel, replace(request, area=ring), steps) for ring in polygon.rings]
        except OrthoscribeError as error:
            is_of_place = isinstance(error, OF_ONE_PLACE)
            if polygon.number == 1 and not is_of_place:
                raise
            answer.problem = localized(error.message)
            broken = "" if is_of_place else answer.problem
        if answer.problem:
            words = tr("Polygon {number}: {problem}")
            feedback.reportError(words.format(number=polygon.number, problem=answer.problem))
        yield answer


def _parts(geometry: QgsGeometry) -> list:
    if geometry.isEmpty():
        return []
    geometry = QgsGeometry(geometry.constGet().segmentize())  # curves have no corners
    return geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
