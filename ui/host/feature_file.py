"""Features of a vector layer as a file that the engine reads: GeoJSON in EPSG:4326, with the layer's own ids."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsJsonExporter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...inference.protocol.errors import DocumentUnreadable
from ...inference.protocol.knowledge import FeatureFile
from .translate import tr

DECIMALS = 7


@dataclass(frozen=True)
class Features:
    """What is copied of a layer on the main thread, to be written in any."""

    source: QgsVectorLayerFeatureSource
    count: int
    crs: QgsCoordinateReferenceSystem
    layer_id: str
    name: str
    title_field: str

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> Features:
        """Copy what is needed; raises DocumentUnreadable for a layer that cannot be read."""
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            raise DocumentUnreadable(tr("“{name}” is no layer with features.").format(name=layer.name()))
        field = layer.displayField() if layer.fields().indexOf(layer.displayField()) >= 0 else ""
        source = QgsVectorLayerFeatureSource(layer)
        return cls(source, layer.featureCount(), layer.crs(), layer.id(), layer.name(), field)

    def write(self, path: Path, feedback: QgsFeedback) -> FeatureFile:
        """Write the features, one a line, until `feedback` is cancelled."""
        exporter = QgsJsonExporter(precision=DECIMALS)
        exporter.setSourceCrs(self.crs)
        with path.open("w", encoding="utf-8") as file:
            file.write('{"type": "FeatureCollection", "features": [')
            for number, feature in enumerate(self.source.getFeatures()):
                if feedback.isCanceled():
                    break
                file.write((",\n" if number else "\n") + exporter.exportFeature(feature))
                feedback.setProgress(100 * (number + 1) / max(self.count, 1))
            file.write("\n]}\n")
        return FeatureFile(str(path), self.layer_id, self.name, self.title_field)
