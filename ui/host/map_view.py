"""Taking the user to a place, or to the things that were found."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from ...inference.protocol.errors import OrthoscribeError, WindowEmpty
from .extents import Place, geometry_in
from .translate import tr

#: Room around what is zoomed to, as a factor of its size.
ZOOM_MARGIN = 1.3
FLASH_MS, FLASHES = 450, 3
#: What can have become of a thing between two dates.
FATES = ("new", "removed", "changed")
#: Stands before the rank of a place that a search has found, where a label may stand too.
RANK_MARK = "rank:"
#: Room around one finding that is looked at; it is seen well enough from this share of the map's width or height.
LOOK_MARGIN, LEAST_SHARE = 5.0, 0.06


def show_place(canvas: QgsMapCanvas, place: Place, project: QgsProject) -> None:
    """Zoom to a place and flash it; raises WindowEmpty when the canvas' CRS cannot show it."""
    geometry = geometry_in(place, canvas.mapSettings().destinationCrs(), project)
    _zoom(canvas, geometry.boundingBox())
    _flash(canvas, [geometry])


def show_findings(canvas: QgsMapCanvas, project: QgsProject, layer_id: str, label: str = "") -> int:
    """Select the findings with a label (all without one), zoom to them and flash them; returns how many there are.

    Before the label may stand what became of them between two dates: “new building”.

    Raises OrthoscribeError when the layer has been removed from the project.
    """
    layer = project.mapLayer(layer_id)
    if not isinstance(layer, QgsVectorLayer):
        raise OrthoscribeError(tr("The layer of these findings is no longer in the project."))
    if label:
        layer.selectByExpression(expression_of(label, layer))
    else:
        layer.selectAll()
    box = layer.boundingBoxOfSelected()
    to_canvas = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), project)
    try:
        _zoom(canvas, to_canvas.transformBoundingBox(box) if to_canvas.isValid() else box)
    except QgsCsException as error:
        raise WindowEmpty(tr("The findings cannot be shown in the map's CRS."), str(error)) from error
    canvas.flashFeatureIds(layer, layer.selectedFeatureIds(), flashes=FLASHES, duration=FLASH_MS)
    return layer.selectedFeatureCount()


def expression_of(label: str, layer: QgsVectorLayer) -> str:
    """An expression for the findings with a label, of two dates also for the new or removed ones of them."""
    if label.startswith(RANK_MARK) and layer.fields().indexOf("rank") >= 0:
        return f'"rank" = {int(label[len(RANK_MARK):])}'
    fate, _, name = label.partition(" ")
    if fate not in FATES or layer.fields().indexOf("from_label") < 0:
        return f'"label" = {QgsExpression.quotedValue(label)}'
    quoted = QgsExpression.quotedValue(name)
    came, went = (f"coalesce(\"{field}\", '') = {quoted}" for field in ("to_label", "from_label"))
    of_fate = {"new": f"({came}) AND NOT ({went})", "removed": f"({went}) AND NOT ({came})"}
    return f'"label" = {quoted} AND {of_fate.get(fate, f"({came}) = ({went})")}'


def look_at(canvas: QgsMapCanvas, project: QgsProject, layer: QgsVectorLayer, fid: int) -> None:
    """Select one finding and bring it into sight; the map stays where it is when it shows it well already."""
    layer.selectByIds([fid])
    to_canvas = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), project)
    box = layer.getGeometry(fid).boundingBox()
    box = to_canvas.transformBoundingBox(box) if to_canvas.isValid() else box
    view = canvas.extent()
    share = max(box.width() / view.width(), box.height() / view.height())
    if not view.contains(box) or share < LEAST_SHARE:
        box.scale(LOOK_MARGIN)
        canvas.setExtent(box)
        canvas.refresh()
    canvas.flashFeatureIds(layer, [fid], flashes=1, duration=FLASH_MS)


def _zoom(canvas: QgsMapCanvas, box: QgsRectangle) -> None:
    if not box.isEmpty():
        box.scale(ZOOM_MARGIN)
        canvas.setExtent(box)
        canvas.refresh()


def _flash(canvas: QgsMapCanvas, geometries: list[QgsGeometry]) -> None:
    canvas.flashGeometries(geometries, canvas.mapSettings().destinationCrs(), flashes=FLASHES, duration=FLASH_MS)
