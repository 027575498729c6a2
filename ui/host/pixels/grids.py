"""The grid on which QGIS reads or draws: where its pixels lie and how large they are on the ground, within bounds."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsPointXY, QgsProject, QgsRasterDataProvider, QgsRasterLayer, QgsRectangle

from ....inference.protocol.errors import WindowEmpty
from ..extents import number, ruler_in
from ..translate import tr

#: Pixels that are copied or drawn at most, whatever is asked for.
MOST_COPIED_PX, MOST_DRAWN_PX = 36_000_000, 16_777_216
#: Pixels that a picture has where no pixel size is asked for, and the finest size that is chosen for it.
USUAL_DRAWN_PX, FINEST_DRAWN_M = 4_194_304, 0.3
#: Pixels larger than this tell nothing: the extent is too large.
COARSEST_DRAWN_M = 250.0
#: A block that is read or drawn at once; servers rarely give more.
BLOCK_PX = 1024
#: A size that differs less from a round one, as a share of it, is taken to be that: metres of a map are not quite
#: metres on the ground. In Web Mercator the sizes of tiles' pixels are round ones.
NEARLY_ROUND = 0.001
WEB_MERCATOR, WIDEST_TILE_PIXEL = "EPSG:3857", 2 * math.pi * 6_378_137 / 256
#: Up to this difference between across and up pixels are square in the CRS; beyond it, as in degrees, on the ground.
NEARLY_SQUARE = 0.02
#: Rounding in pixels.
SLACK_PX = 1e-6


@dataclass(frozen=True)
class PixelGrid:
    """Upright pixels in a layer's CRS: the top left corner, the size of a pixel in the CRS's units, and how many.

    `gsd_m` is the ground size of a pixel in the middle, None without a CRS; `is_bounded` when finer pixels were wanted
    or are there, but would be too many.
    """

    left: float
    top: float
    pixel_xy: tuple[float, float]
    size_px: tuple[int, int]
    gsd_m: float | None
    is_bounded: bool = False

    @property
    def geotransform(self) -> tuple[float, ...]:
        """As GDAL writes it."""
        return (self.left, self.pixel_xy[0], 0.0, self.top, 0.0, -self.pixel_xy[1])

    @property
    def extent(self) -> QgsRectangle:
        """What all pixels cover."""
        (width_px, height_px), (x, y) = self.size_px, self.pixel_xy
        return QgsRectangle(self.left, self.top - height_px * y, self.left + width_px * x, self.top)

    @property
    def words(self) -> str:
        """How fine it is, such as “at 0.39 m a pixel (1,024 × 800 px)”."""
        size = tr("{width} × {height} px").format(width=number(self.size_px[0]), height=number(self.size_px[1]))
        if self.gsd_m is None:
            return f"({size})"
        return tr("at {gsd} m a pixel ({size})").format(gsd=gsd_text(self.gsd_m), size=size)

    def blocks(self) -> Iterator[tuple[int, int, int, int, QgsRectangle]]:
        """Column, row, width, height and extent of one block after the other."""
        width_px, height_px = self.size_px
        x, y = self.pixel_xy
        for row in range(0, height_px, BLOCK_PX):
            for column in range(0, width_px, BLOCK_PX):
                wide, high = min(BLOCK_PX, width_px - column), min(BLOCK_PX, height_px - row)
                left, top = self.left + column * x, self.top - row * y
                yield column, row, wide, high, QgsRectangle(left, top - high * y, left + wide * x, top)


def gsd_text(gsd_m: float) -> str:
    """A ground size in metres with two digits that count, as people write it where QGIS runs."""
    return number(gsd_m, max(0, 1 - math.floor(math.log10(gsd_m))))


def copied_grid(layer: QgsRasterLayer, extent: QgsRectangle, project: QgsProject) -> PixelGrid:
    """The layer's own pixels that meet an extent, or larger ones where they are too many.

    Raises WindowEmpty when the extent does not meet the layer.
    """
    whole = layer.extent()
    part = _met(extent, whole, layer)
    x, y = whole.width() / layer.width(), whole.height() / layer.height()
    first, last = (math.floor((edge - whole.xMinimum()) / x + sign * SLACK_PX) for edge, sign in
                   ((part.xMinimum(), 1), (part.xMaximum(), -1)))
    top, bottom = (math.floor((whole.yMaximum() - edge) / y + sign * SLACK_PX) for edge, sign in
                   ((part.yMaximum(), 1), (part.yMinimum(), -1)))
    width_px, height_px = last - first + 1, bottom - top + 1
    times = max(1, math.ceil(math.sqrt(width_px * height_px / MOST_COPIED_PX)))
    size_px = (math.ceil(width_px / times), math.ceil(height_px / times))
    scale = ground_scale(layer, part, project)
    gsd_m = None if scale is None else times * math.sqrt(x * scale[0] * y * scale[1])
    corner = whole.xMinimum() + first * x, whole.yMaximum() - top * y
    return PixelGrid(*corner, (x * times, y * times), size_px, gsd_m, times > 1)


def drawn_grid(
    layer: QgsMapLayer, extent: QgsRectangle, gsd_m: float | None, project: QgsProject,
    finest_m: float = FINEST_DRAWN_M,
) -> PixelGrid:
    """Pixels that are square on the ground, of a size asked for or, with None, of one that suits the extent but is not
    below `finest_m`; tiles are drawn at the size of their own pixels that is nearest.

    Raises WindowEmpty when the extent does not meet the layer, or is so large that nothing could be told.
    """
    part = _met(extent, layer.extent(), layer)
    scale = ground_scale(layer, part, project)
    if scale is None:  # a picture without CRS has one unit a pixel
        side = max(1.0, math.sqrt(part.width() * part.height() / MOST_DRAWN_PX))
        return _fitted(part, (side, side), None, side > 1)
    area_m2 = part.width() * scale[0] * part.height() * scale[1]
    least_m = math.sqrt(area_m2 / MOST_DRAWN_PX)
    wanted_m = gsd_m or max(finest_m, math.sqrt(area_m2 / USUAL_DRAWN_PX))
    used_m = max(wanted_m, least_m)
    if used_m > max(COARSEST_DRAWN_M, gsd_m or 0.0):
        raise WindowEmpty(
            tr("The extent is too large for “{name}”: its pixels would be {gsd} m wide. Draw a smaller one.").format(
                name=layer.name(), gsd=gsd_text(used_m)
            )
        )
    own = nearest_own_size(layer, used_m / scale[0], least_m / scale[0])
    if own is not None:
        return _fitted(part, (own, own), own * math.sqrt(scale[0] * scale[1]), used_m > wanted_m)
    x, y = _sides(used_m, scale, layer.crs().authid() == WEB_MERCATOR)
    return _fitted(part, (x, y), math.sqrt(x * scale[0] * y * scale[1]), used_m > wanted_m)


def own_sizes(layer: QgsMapLayer) -> list[float]:
    """The sizes of a tile service's pixels in its CRS, [] for anything else."""
    provider = layer.dataProvider() if isinstance(layer, QgsRasterLayer) else None
    return list(provider.nativeResolutions()) if isinstance(provider, QgsRasterDataProvider) else []


def nearest_own_size(layer: QgsMapLayer, wanted: float, least: float) -> float | None:
    """Of a tile service's pixel sizes that are not below `least` the one nearest to `wanted`, in units of the CRS."""
    sizes = [size for size in own_sizes(layer) if size >= least]
    return min(sizes, key=lambda size: abs(math.log(size / wanted))) if sizes else None


def ground_scale(layer: QgsMapLayer, extent: QgsRectangle, project: QgsProject) -> tuple[float, float] | None:
    """Metres on the ground for a unit of the CRS, across and up, in the middle of an extent; None without a CRS."""
    if not layer.crs().isValid():
        return None
    ruler, middle = ruler_in(layer.crs(), project), extent.center()
    x, y = extent.width() / 1000, extent.height() / 1000
    across = ruler.measureLine(middle, QgsPointXY(middle.x() + x, middle.y())) / x
    up = ruler.measureLine(middle, QgsPointXY(middle.x(), middle.y() + y)) / y
    return (across, up) if across > 0 and up > 0 and math.isfinite(across + up) else None


def own_pixel_m(layer: QgsRasterLayer, project: QgsProject) -> float | None:
    """The ground size of a raster's own pixels in metres; None without a CRS, and for services."""
    if not (layer.width() > 0 and layer.height() > 0):
        return None
    extent = layer.extent()
    scale = ground_scale(layer, extent, project)
    if scale is None:
        return None
    return math.sqrt(extent.width() * scale[0] / layer.width() * extent.height() * scale[1] / layer.height())


def _met(extent: QgsRectangle, whole: QgsRectangle, layer: QgsMapLayer) -> QgsRectangle:
    part = extent.intersect(whole)
    if part.isEmpty():
        raise WindowEmpty(
            tr("The extent does not meet “{name}”. Draw it on the layer, or choose “Whole layer”.").format(
                name=layer.name()
            )
        )
    return part


def _fitted(part: QgsRectangle, pixel_xy: tuple[float, float], gsd_m: float | None, is_bounded: bool) -> PixelGrid:
    """Pixels of a size that cover a rectangle. Their edges are multiples of their size, as those of tiles and of most
    rasters behind services are: what is there pixel by pixel comes pixel by pixel.
    """
    x, y = pixel_xy
    left, top = math.floor(part.xMinimum() / x + SLACK_PX) * x, math.ceil(part.yMaximum() / y - SLACK_PX) * y
    width_px = max(1, math.ceil((part.xMaximum() - left) / x - SLACK_PX))
    height_px = max(1, math.ceil((top - part.yMinimum()) / y - SLACK_PX))
    return PixelGrid(left, top, pixel_xy, (width_px, height_px), gsd_m, is_bounded)


def _sides(used_m: float, scale: tuple[float, float], is_web_mercator: bool) -> tuple[float, float]:
    """The sides of a pixel in units of the CRS: alike, as services have them, but where the CRS is far from true."""
    if abs(scale[0] / scale[1] - 1) > NEARLY_SQUARE:
        return used_m / scale[0], used_m / scale[1]
    side = used_m / math.sqrt(scale[0] * scale[1])
    round_sides = [float(f"{side:.1e}")]
    if is_web_mercator:
        round_sides.append(WIDEST_TILE_PIXEL / 2 ** round(math.log2(WIDEST_TILE_PIXEL / side)))
    side = next((one for one in round_sides if abs(one / side - 1) < NEARLY_ROUND), side)
    return side, side
