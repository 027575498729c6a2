"""Two dates on one grid, read tile by tile.

The grid lies along the after image's own pixels, in its CRS, at the coarser of the two ground sample distances: the
after image is then at most averaged, never turned or sheared, only the before image is warped, and what is found goes
back to the map as it does for a single date. Its pixels are square on the ground, also where the after image's are not.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
import shapely
from affine import Affine as Rasterio
from rasterio.features import geometry_mask

from ..protocol.errors import BadRequest, NoOverlap
from ..protocol.geometry import Affine, Ring, Window
from ..protocol.requests import TaskRequest
from ..protocol.sentences import Sentence
from .georeference import ground_of
from .overlay import Overlay, lay, surface
from .resample import Warp, jacobian_of
from .scene import Pixels, Scene

#: Fewer pixels a side than this tell nothing about change.
LEAST_SIDE_PX = 32
#: A scale this close to a whole number is taken to be one: the after image is then read as it is.
WHOLE_WITHIN = 0.02
#: The share of the area that has to be covered by both dates before its lack is worth a note.
NEARLY_ALL = 0.98
#: Rounding in a chain of transforms, in pixels.
SLACK_PX = 1e-3
#: How fine a grid is whose dates are as fine as each other, or are not, and one for which larger pixels were wanted.
SAME = Sentence("at {used} a pixel")
COARSER_OF = Sentence("at {used} a pixel, the coarser of {before} (before) and {after} (after)")
COARSER_THAN = Sentence("at {used} a pixel, which is coarser than their own {before} and {after}")


class Pair(NamedTuple):
    """A window of the grid at both dates; `both` (H, W) bool: valid at both, and in the part that is compared."""

    before: Pixels
    after: Pixels
    both: np.ndarray


class GridPixel(NamedTuple):
    """A pixel of the grid: its size in after pixels, on the ground (None without a CRS), and for the user."""

    scale_xy: tuple[float, float]
    gsd_m: float | None
    words: Sentence


@dataclass(frozen=True)
class CommonGrid:
    """The overlap of two scenes on one grid; use `CommonGrid.of` or `open_pair`.

    offset_xy     the grid's top left corner, in pixels of the after scene's window
    pixel         the size of a grid pixel
    size_hw       height and width in grid pixels
    shared        what both windows and the area asked about cover, in grid pixels
    notes         sentences for the user
    shift_xy_px   how far the before image's content lies to the right of and below where it should, in grid pixels;
                  it is undone in reading
    """

    overlay: Overlay
    offset_xy: tuple[float, float]
    pixel: GridPixel
    size_hw: tuple[int, int]
    shared: shapely.Geometry
    notes: tuple[str, ...] = ()
    shift_xy_px: tuple[float, float] = (0.0, 0.0)

    @classmethod
    def of(cls, before: Scene, after: Scene, wanted_gsd_m: float | None = None) -> CommonGrid:
        """The grid of two scenes; `wanted_gsd_m` counts where it is coarser than both.

        Raises NoOverlap when they share no or too few pixels, CrsMissing, BadRequest for a degenerate transform.
        """
        overlay = lay(before, after)
        shared = _compared(overlay)
        pixel = _pixel(overlay, shapely.point_on_surface(shared), wanted_gsd_m)
        sx, sy = pixel.scale_xy
        left, top, right, bottom = shared.bounds
        left, top = np.floor((left / sx + SLACK_PX, top / sy + SLACK_PX))
        width, height = np.ceil((right / sx - left - SLACK_PX, bottom / sy - top - SLACK_PX)).astype(int)
        shared = shapely.affinity.affine_transform(shared, [1 / sx, 0, 0, 1 / sy, -left, -top])
        if min(width, height) < LEAST_SIDE_PX or shared.area < LEAST_SIDE_PX**2:
            raise NoOverlap(
                "The two dates overlap in only {width} × {height} pixels {how}, too few to compare. Choose a larger "
                "extent, or two rasters of the same place.", width=int(width), height=int(height), how=pixel.words,
            )
        shapely.prepare(shared)
        compared = Sentence("The two dates are compared {how}.", how=pixel.words)
        notes = (*overlay.notes, compared, *_part_note(shared, overlay, pixel))
        return cls(overlay, (float(left * sx), float(top * sy)), pixel, (int(height), int(width)), shared, notes)

    @property
    def gsd_m(self) -> float | None:
        """Ground size of a pixel in metres; None without a CRS."""
        return self.pixel.gsd_m

    @property
    def transform(self) -> Affine:
        """Grid pixels → map, in the CRS of the after scene."""
        return self.overlay.after.transform.shifted(*self.offset_xy).scaled(*self.pixel.scale_xy)

    def moved(self, shift_xy_px: tuple[float, float]) -> CommonGrid:
        """The same grid with the before image moved back by a shift, beside what it was moved by already."""
        x, y = np.add(self.shift_xy_px, shift_xy_px)
        return replace(self, shift_xy_px=(float(x), float(y)))

    def in_window(self, ring: Ring) -> Ring:
        """A ring in grid pixels as one in pixels of the after scene's window, which findings are told in."""
        (left, top), (sx, sy) = self.offset_xy, self.pixel.scale_xy
        return [(left + x * sx, top + y * sy) for x, y in ring]

    def read(self, window: Window, padded_hw: tuple[int, int] | None = None) -> Pair:
        """Both dates in a window of grid pixels, padded at the right and bottom to `padded_hw` with invalid ones.

        Memory follows the window, and a pixel does not depend on it. Raises RasterUnreadable.
        """
        before, after = self._warps[0].read(window), self._warps[1].read(window)
        both = before.valid & after.valid & self.inside(window)
        return padded(Pair(before, after, both), padded_hw)

    def inside(self, window: Window) -> np.ndarray:
        """Which pixels of a window lie in the part that is compared, (height, width) bool."""
        left, top, shape = window.col_off, window.row_off, (window.height, window.width)
        if shapely.covers(self.shared, shapely.box(left, top, left + window.width, top + window.height)):
            return np.ones(shape, bool)
        transform = Rasterio.translation(left, top)
        return geometry_mask([self.shared], shape, transform, invert=True, all_touched=True)

    @cached_property
    def _warps(self) -> tuple[Warp, Warp]:
        place = shapely.get_coordinates(shapely.point_on_surface(self.shared))[0]
        overlay = self.overlay
        return (
            Warp.at(overlay.before, lambda xy_N2: overlay.to_before(self._to_after(xy_N2 + self.shift_xy_px)), place),
            Warp.at(overlay.after, self._to_after, place),
        )

    def _to_after(self, xy_N2: np.ndarray) -> np.ndarray:
        return xy_N2 * self.pixel.scale_xy + self.offset_xy


@contextlib.contextmanager
def open_pair(request: TaskRequest, wanted_gsd_m: float | None = None) -> Iterator[CommonGrid]:
    """Open both dates of a request for the length of a `with` block; the place asked about is that of the after image.

    Raises what `Scene.open` and `CommonGrid.of` raise, BadRequest when there is no before image.
    """
    if request.before is None:
        raise BadRequest("Choose two rasters: a before and an after.")
    earlier = replace(request, source=request.before, before=None, window=None, area=None)
    with Scene.open(request) as after, Scene.open(earlier) as before:
        grid = CommonGrid.of(before, after, request.gsd_m or wanted_gsd_m)
        yield replace(grid, notes=(*grid.notes, *_date_notes(request)))


def _compared(overlay: Overlay) -> shapely.Geometry:
    """What both windows and the area cover, in after pixels; raises NoOverlap."""
    shared, area = overlay.shared(), overlay.after.area_shape_px
    if area is not None:
        shared = surface(shared & area)
        if shared.is_empty:
            raise NoOverlap("The before image does not reach the area asked about; choose another area or image.")
    elif shared.is_empty:
        distance_m = overlay.distance_m()
        if distance_m is None:
            raise NoOverlap("The two dates do not overlap. Choose two rasters of the same place.")
        raise NoOverlap(
            "The two dates do not overlap: their middles lie {km:,.1f} km apart. Choose two rasters of the same place.",
            km=float(distance_m) / 1000,
        )
    return shared


def _pixel(overlay: Overlay, place: shapely.Point, wanted_gsd_m: float | None) -> GridPixel:
    """The coarser of the two dates' pixels at a place (after pixels), or of the size wanted, square on the ground."""
    after_xy = _sides(overlay.after, (place.x, place.y))
    before_in_after = np.linalg.inv(jacobian_of(overlay.to_before, (place.x, place.y)))
    sizes = [float(np.hypot(*(before_in_after * after_xy[:, None])).max()), float(after_xy.max())]
    has_ground = ground_of(overlay.after.crs_wkt) is not None
    size = max(*sizes, wanted_gsd_m or 0.0) if has_ground else max(sizes)
    scale = [float(_whole(size / side)) for side in after_xy]
    if not has_ground:
        words = Sentence("as stored") if scale == [1.0, 1.0] else Sentence("pixel by pixel")
        return GridPixel((scale[0], scale[1]), None, words)
    gsd_m = float(np.sqrt(np.prod(scale * after_xy)))
    before, after, used = map(_metres, (*sizes, gsd_m))
    words = SAME if before == after else COARSER_OF
    if size > max(sizes):
        words = COARSER_THAN
    return GridPixel((scale[0], scale[1]), gsd_m, words.filled(used=used, before=before, after=after))


def _metres(number: float) -> Sentence:
    return Sentence("{metres:,.0f} m", metres=number) if number > 100 else Sentence("{metres:.3g} m", metres=number)


def _sides(scene: Scene, place_px: tuple[float, float]) -> np.ndarray:
    """Width and height of a scene's pixel at a place: in metres, or in map units without a CRS."""
    ground = ground_of(scene.crs_wkt)
    x, y = place_px
    here, right, below = (scene.transform.to_map(point) for point in ((x, y), (x + 1, y), (x, y + 1)))
    if ground is None:
        return np.hypot(*(np.array([right, below]) - here).T)
    return np.array([ground.distance_m(here, right), ground.distance_m(here, below)])


def _whole(scale: float) -> float:
    nearest = max(round(scale), 1)
    return nearest if abs(scale - nearest) < WHOLE_WITHIN * nearest else scale


def _part_note(shared: shapely.Geometry, overlay: Overlay, pixel: GridPixel) -> Iterator[Sentence]:
    area, after = overlay.after.area_shape_px, overlay.after
    asked = area.area if area is not None else after.width_px * after.height_px
    share = shared.area * np.prod(pixel.scale_xy) / asked
    if share < NEARLY_ALL:
        yield Sentence(
            "The before image covers {share:.0%} of the area; only that part is compared.", share=float(share)
        )


def _date_notes(request: TaskRequest) -> Iterator[Sentence]:
    before, after = request.before, request.source
    shorter = min(len(before.date), len(after.date))
    if (before.path, before.bands) == (after.path, after.bands):
        yield Sentence("Both dates are the same raster, so nothing can have changed.")
    elif before.date[:shorter] > after.date[:shorter]:
        yield Sentence(
            "The before image ({before}) is later than the after image ({after}); swap them?",
            before=before.date, after=after.date,
        )


def padded(pair: Pair, padded_hw: tuple[int, int] | None) -> Pair:
    """A pair with invalid pixels at the right and bottom up to a size, if one is given."""
    if padded_hw is None:
        return pair
    return Pair(_padded(pair.before, padded_hw), _padded(pair.after, padded_hw), _filled(pair.both, padded_hw))


def cut(pair: Pair, margin_px: int, size_hw: tuple[int, int]) -> Pair:
    """The part of a pair inside a margin."""
    rows, columns = (slice(margin_px, margin_px + side) for side in size_hw)
    before, after = (Pixels(date.rgb[rows, columns], date.valid[rows, columns]) for date in pair[:2])
    return Pair(before, after, pair.both[rows, columns])


def _padded(pixels: Pixels, padded_hw: tuple[int, int]) -> Pixels:
    return Pixels(_filled(pixels.rgb, padded_hw), _filled(pixels.valid, padded_hw))


def _filled(array: np.ndarray, padded_hw: tuple[int, int]) -> np.ndarray:
    """An array (H, W, …) with zeros to the right and below."""
    filled = np.zeros((*padded_hw, *array.shape[2:]), array.dtype)
    filled[: array.shape[0], : array.shape[1]] = array
    return filled
