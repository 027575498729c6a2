"""The selected polygons of a vector layer as a place that can be asked about."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsMapLayer, QgsProject, QgsVectorLayer, QgsVectorLayerUtils, QgsWkbTypes

from .extents import Place, place_of_geometry
from .translate import tr

#: More are not put together while the window waits; whoever selects a whole layer means its extent.
MOST_FEATURES = 500


def has_selection(layer: QgsMapLayer | None) -> bool:
    """Whether polygons are selected in a layer."""
    is_polygons = isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    return is_polygons and layer.selectedFeatureCount() > 0


def selected_layer(project: QgsProject, preferred: QgsMapLayer | None) -> QgsVectorLayer | None:
    """The layer whose selection counts: the preferred one, or the first that has any; None without."""
    layers = (preferred, *project.layerTreeRoot().layerOrder())
    return next((layer for layer in layers if has_selection(layer)), None)


def selected_place(layer: QgsVectorLayer) -> Place | None:
    """The selected polygons of a layer, put together; None when they have no surface."""
    features = [feature for _count, feature in zip(range(MOST_FEATURES), layer.getSelectedFeatures())]
    shape = QgsGeometry.unaryUnion([feature.geometry() for feature in features if feature.hasGeometry()])
    if len(features) == 1:
        words = QgsVectorLayerUtils.getFeatureDisplayString(layer, features[0])
        name = f"{layer.name()} {words}".strip()
    else:
        name = tr("{count} of {layer}").format(count=layer.selectedFeatureCount(), layer=layer.name())
    return place_of_geometry(shape, layer.crs(), name)
