"""Areas and lengths on the ellipsoid, kept true when shapes are edited."""

from __future__ import annotations

import functools
import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QTransform

from .results_home import TURN_PROPERTY

AREA, LENGTH = "area_m2", "length_m"
DECIMALS = 2
#: How far apart two points are whose distance tells what a unit of the CRS is on the ground.
UNIT_STEP_M, DEGREE_M = 10.0, 111_320.0


class Measures:
    """Measures shapes of one CRS. Without a CRS there is nothing to measure: all measures are None."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> None:
        self._crs = crs
        self._ruler = QgsDistanceArea()
        self._ruler.setSourceCrs(crs, project.transformContext())
        self._ruler.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")

    def of(self, geometry: QgsGeometry) -> tuple[float | None, float | None]:
        """Area in m², and length of the outer outlines in m."""
        if not self._crs.isValid():
            return None, None
        polygons = geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
        try:
            area = self._ruler.measureArea(geometry)
            length = sum(self._ruler.measureLine(rings[0]) for rings in polygons if rings)
        except QgsCsException:
            return None, None
        area_m2 = self._ruler.convertAreaMeasurement(area, QgsUnitTypes.AreaUnit.AreaSquareMeters)
        length_m = self._ruler.convertLengthMeasurement(length, QgsUnitTypes.DistanceUnit.DistanceMeters)
        return (round(area_m2, DECIMALS), round(length_m, DECIMALS)) if math.isfinite(area_m2) else (None, None)

    def to_plane(self, geometry: QgsGeometry) -> QTransform:
        """From the CRS to a plane in metres around a shape, true in angles and lengths there; pixels stay pixels.

        Made of the ground size of a step east and of one north, so that it holds for degrees and for the stretched
        metres of Web Mercator alike.
        """
        if not self._crs.isValid():
            return QTransform()
        centre = geometry.boundingBox().center()
        step = UNIT_STEP_M / DEGREE_M if self._crs.isGeographic() else UNIT_STEP_M
        sizes_m = [
            self._ruler.measureLine(centre, QgsPointXY(centre.x() + east, centre.y() + north)) / step
            for east, north in ((step, 0.0), (0.0, step))
        ]
        scale = QTransform.fromScale(*sizes_m)
        return QTransform.fromTranslate(-centre.x(), -centre.y()) * scale


class MeasureKeeper(QObject):
    """Measures anew whatever shape of a finding was edited, by any tool, just before its layer's edits are saved."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project, self._connections = project, []
        project.layersAdded.connect(self._follow)
        self._follow(list(project.mapLayers().values()))

    def close(self) -> None:
        """Stop listening."""
        self._project.layersAdded.disconnect(self._follow)
        for connection in self._connections:
            QObject.disconnect(connection)  # of a layer that is gone it does nothing

    def _follow(self, layers: list[QgsMapLayer]) -> None:
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and layer.customProperty(TURN_PROPERTY) is not None:
                slot = functools.partial(self._measure, layer.id())
                self._connections.append(layer.beforeCommitChanges.connect(slot))

    def _measure(self, layer_id: str, *_: object) -> None:
        layer = self._project.mapLayer(layer_id)
        if layer is None or layer.editBuffer() is None:
            return
        measures = Measures(layer.crs(), self._project)
        changed = dict(layer.editBuffer().changedGeometries())
        changed.update((fid, feature.geometry()) for fid, feature in layer.editBuffer().addedFeatures().items())
        for fid, geometry in changed.items():
            write_measures(layer, fid, geometry, measures)


def write_measures(layer: QgsVectorLayer, fid: int, geometry: QgsGeometry, measures: Measures) -> None:
    """Put a shape's area and length into its fields, where they are not there already."""
    feature = layer.getFeature(fid)
    for name, value in zip((AREA, LENGTH), measures.of(geometry)):
        index = layer.fields().indexOf(name)
        if index >= 0 and feature.attribute(index) != value:
            layer.changeAttributeValue(fid, index, value)
