"""What has to be drawn for a report: which layers, where, how large."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTree,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)

from ....inference.protocol.errors import WindowEmpty
from ..extents import Place, Points, geometry_in, place_of_geometry, place_of_rectangle, ruler_in
from ..groups import GroupPicture, subject_of
from ..moments import Moment
from ..results import TURN_PROPERTY

#: The longer side of a picture in pixels, and how many of them make an inch: lines are as wide as they print.
PICTURE_PX, PICTURE_DPI = 1600, 200
MAP_PX, MAP_DPI = (880, 660), 150
#: Reports of more turns have smaller pictures: (turns at most, how large, as a factor).
SIZES = ((10, 1.0), (30, 0.6), (10**9, 0.4))
#: A picture is at most so many times as wide as high, or as high as wide.
MOST_SLENDER = 2.0
#: How much of the surroundings a map shows, as a factor of the place's size: where there are any, and where not.
SURROUNDINGS, MARGIN = 3.0, 1.25


@dataclass(frozen=True)
class Sheet:
    """A layer of the project, or some bands of it."""

    layer_id: str
    bands: tuple[int, ...] = ()


def sheets_of(project: QgsProject, moment: Moment) -> tuple[Sheet, ...]:
    """What shows a moment, top to bottom: its layer, or the layers of its group."""
    subject = subject_of(project, moment.layer_id)
    if isinstance(subject, GroupPicture):
        return tuple(Sheet(layer.id()) for layer in subject.layers())
    return (Sheet(moment.layer_id, moment.bands),)


@dataclass(frozen=True)
class Frame:
    """One drawing of layers, top to bottom, over an extent."""

    sheets: tuple[Sheet, ...]
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    size_px: tuple[int, int]
    dpi: float
    is_opaque: bool = True

    @property
    def key(self) -> tuple:
        """What frames that look the same have in common."""
        return self.sheets, self.extent.toString(6), self.crs.toWkt(), self.size_px, self.is_opaque


@dataclass(frozen=True)
class Ground:
    """Where the pictures of a place are taken: its outlines and its bounding rectangle in a CRS that does not distort,
    and how long a unit of that is in metres (None without a CRS). `size` is how large pictures are, as a factor.
    """

    outlines: tuple[Points, ...]
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    metres_a_unit: float | None
    size: float = 1.0

    def picture(self, sheets: tuple[Sheet, ...], is_opaque: bool = True) -> Frame:
        """The place itself."""
        extent = QgsRectangle(self.extent)
        width, height = extent.width(), extent.height()
        grown = QgsRectangle.fromCenterAndSize(
            extent.center(), max(width, height / MOST_SLENDER), max(height, width / MOST_SLENDER)
        )
        scale = self.size * PICTURE_PX / max(grown.width(), grown.height())
        size_px = round(grown.width() * scale), round(grown.height() * scale)
        return Frame(sheets, grown, self.crs, size_px, self.size * PICTURE_DPI, is_opaque)

    def map(self, sheets: tuple[Sheet, ...], project: QgsProject) -> Frame:
        """The place in its surroundings."""
        extent = QgsRectangle(self.extent)
        width_px, height_px = MAP_PX
        factor = SURROUNDINGS if _reaches_beyond(extent, sheets, self.crs, project) else MARGIN
        height = max(extent.height(), extent.width() * height_px / width_px) * factor
        return Frame(
            sheets,
            QgsRectangle.fromCenterAndSize(extent.center(), height * width_px / height_px, height),
            self.crs,
            (round(self.size * width_px), round(self.size * height_px)),
            self.size * MAP_DPI,
        )


def size_for(turns: int) -> float:
    """How large the pictures of a report of so many turns are, as a factor."""
    return next(size for most, size in SIZES if turns <= most)


def ground_of(place: Place, project: QgsProject, size: float = 1.0) -> Ground:
    """Where to draw a place; raises WindowEmpty when its CRS cannot tell."""
    crs = drawing_crs(place)
    geometry = geometry_in(place, crs, project)
    extent = geometry.boundingBox()
    rings = place_of_geometry(geometry, crs).rings
    return Ground(rings, extent, crs, _metres_a_unit(extent, crs, project), size)


def _metres_a_unit(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> float | None:
    if not crs.isValid() or extent.isEmpty():
        return None
    y = extent.center().y()
    west, east = QgsPointXY(extent.xMinimum(), y), QgsPointXY(extent.xMaximum(), y)
    return ruler_in(crs, project).measureLine(west, east) / extent.width()


def drawing_crs(place: Place) -> QgsCoordinateReferenceSystem:
    """The place's own CRS, or one around the place where its own counts in degrees and would distort."""
    is_degrees = place.crs.isValid() and place.crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceDegrees
    if not is_degrees:
        return place.crs
    middle = place.geometry.boundingBox().center()
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=tmerc +lat_0={middle.y():.6f} +lon_0={middle.x():.6f} +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m"
    )


def seen_sheets(project: QgsProject, below: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
    """What the map of the project shows, without findings of ours, and `below` under it all."""
    root = project.layerTreeRoot()
    shown = []
    for layer in root.layerOrder():
        node = root.findLayer(layer.id())
        if QgsLayerTree.isLayer(node) and node.isVisible() and layer.customProperty(TURN_PROPERTY) is None:
            shown.append(Sheet(layer.id()))
    return (*shown, *(sheet for sheet in below if sheet not in shown))


def _reaches_beyond(
    extent: QgsRectangle, sheets: tuple[Sheet, ...], crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> bool:
    """Whether any of the layers shows what lies around an extent."""
    wider = QgsRectangle(extent)
    wider.scale(1.5)
    for sheet in sheets:
        layer = project.mapLayer(sheet.layer_id)
        if layer is None or not layer.isSpatial():
            continue
        try:
            there = geometry_in(place_of_rectangle(layer.extent(), layer.crs()), crs, project).boundingBox()
        except WindowEmpty:
            continue  # it is empty, or of another world
        if there.contains(wider):
            return True
    return False

