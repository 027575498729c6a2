"""Taking the user to a feature that an answer cites."""

from __future__ import annotations

import json

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from ...inference.protocol.errors import OrthoscribeError, WindowEmpty
from ...inference.protocol.knowledge import Citation
from .map_view import FLASH_MS, FLASHES
from .translate import tr

#: Room around what is shown, and the part of the present view that a point is shown in, where it is in it already.
MARGIN, NEARER = 3.0, 0.25


def show_cited(canvas: QgsMapCanvas, project: QgsProject, citation: Citation) -> None:
    """Select the feature and zoom to it; without its layer its place, as the base knows it, is shown and flashed.

    Raises OrthoscribeError when the citation has no place that the map can show.
    """
    layer = project.mapLayer(citation.layer_id)
    feature = QgsFeature()
    if isinstance(layer, QgsVectorLayer) and citation.feature_id is not None:
        feature = layer.getFeature(citation.feature_id)
    if feature.isValid() and feature.hasGeometry():
        layer.selectByIds([feature.id()])
        geometry, crs = QgsGeometry(feature.geometry()), layer.crs()
    else:
        geometry, crs = _geometry_of(citation), QgsCoordinateReferenceSystem("EPSG:4326")
    if geometry.isEmpty():
        raise OrthoscribeError(tr("This source has no place on the map."))
    try:
        geometry.transform(QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), project))
    except QgsCsException as error:
        raise WindowEmpty(tr("The source cannot be shown in the map's CRS."), str(error)) from error
    _show(canvas, geometry)


def _geometry_of(citation: Citation) -> QgsGeometry:
    made = ogr.CreateGeometryFromJson(json.dumps(citation.geometry)) if citation.geometry else None
    return QgsGeometry.fromWkt(made.ExportToWkt()) if made is not None else QgsGeometry()


def _show(canvas: QgsMapCanvas, geometry: QgsGeometry) -> None:
    box = geometry.boundingBox()
    if box.isEmpty():  # a point
        box, centre = canvas.extent(), box.center()
        box.scale(NEARER if box.contains(centre) else 1.0, centre)
    else:
        box.scale(MARGIN)
    canvas.setExtent(box)
    canvas.refresh()
    canvas.flashGeometries([geometry], canvas.mapSettings().destinationCrs(), flashes=FLASHES, duration=FLASH_MS)
