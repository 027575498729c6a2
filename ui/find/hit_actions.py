"""What can be done with a chip that was found: go there, open its raster, copy what is known of it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QApplication

from ...inference.protocol.errors import OrthoscribeError, RasterUnreadable, WindowEmpty
from ..host.extents import place_of_geometry
from ..host.hits import CRS, Hit
from ..host.map_view import show_place
from ..host.messages import Messages, as_sentence
from ..host.translate import tr


class HitActions:
    """What goes wrong is said in the message bar."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, messages: Messages) -> None:
        self._canvas, self._project, self._messages = canvas, project, messages

    def show(self, hit: Hit) -> None:
        """Zoom to a chip and flash it; nothing is loaded."""
        self.show_footprint(hit.title, hit.geometry)

    def show_footprint(self, name: str, geometry: QgsGeometry) -> None:
        """Zoom to a footprint in EPSG:4326 and flash it."""
        try:
            self._show(name, geometry)
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self._messages.fail(as_sentence(error))

    def open(self, hit: Hit) -> None:
        """Load the raster of a chip, unless it is in the project, and zoom there."""
        try:
            self._load(hit)
            self._show(hit.title, hit.geometry)
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self._messages.fail(as_sentence(error))

    def copy(self, hit: Hit) -> None:
        """Put what is known of a chip onto the clipboard."""
        lines = (hit.record.caption, " · ".join(hit.facts), hit.record.path, hit.geometry.asWkt(6))
        QApplication.clipboard().setText("\n".join(filter(None, lines)))

    def _show(self, name: str, geometry: QgsGeometry) -> None:
        place = place_of_geometry(geometry, QgsCoordinateReferenceSystem(CRS), name)
        if place is None:
            raise WindowEmpty(tr("“{name}” has no place on the earth. Open it as a layer.").format(name=name))
        show_place(self._canvas, place, self._project)

    def _load(self, hit: Hit) -> None:
        path = hit.record.path
        layers = self._project.mapLayers().values()
        if any(isinstance(layer, QgsRasterLayer) and _is_same_file(layer, path) for layer in layers):
            return
        is_remote = path.startswith(("http://", "https://"))
        if not is_remote and not path.startswith("/vsi") and not Path(path).exists():
            raise RasterUnreadable(tr("The file is not there any more: {path}").format(path=path))
        layer = QgsRasterLayer(f"/vsicurl/{path}" if is_remote else path, hit.record.name or Path(path).stem, "gdal")
        if not layer.isValid():
            raise OrthoscribeError(tr("The raster {name} could not be opened.").format(name=Path(path).name), path)
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().insertLayer(-1, layer)  # below what it is looked at with


def _is_same_file(layer: QgsRasterLayer, path: str) -> bool:
    return layer.source() == path or Path(layer.source()).resolve() == Path(path).resolve()
