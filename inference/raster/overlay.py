"""How the windows of two scenes lie over each other, through both transforms and both reference systems."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj
import shapely

from ..protocol.errors import BadRequest, CrsMissing, NoOverlap
from ..protocol.geometry import Affine
from ..protocol.sentences import Sentence
from .georeference import PLAIN_PICTURE, ground_of
from .scene import Scene

#: Straight sides bend in another CRS; an outline of this many steps a side follows them well.
STEPS_A_SIDE = 32
BACK_WITHIN_PX = 1.0


@dataclass(frozen=True)
class Chart:
    """A scene's window on its map; geographic x is kept within half a turn of the window's middle, so that a raster
    over the antimeridian is whole.
    """

    transform: Affine
    turn: float | None

    @classmethod
    def of(cls, scene: Scene, transform: Affine) -> Chart:
        """The chart of a scene under `transform`; raises BadRequest for a degenerate one."""
        if not np.isfinite(transform.determinant) or transform.determinant == 0:
            raise BadRequest(
                "The geotransform of {raster} is degenerate, so places cannot be found in it.", raster=scene.name
            )
        crs = pyproj.CRS.from_user_input(scene.crs_wkt) if scene.crs_wkt else None
        is_geographic = crs is not None and crs.is_geographic
        return cls(transform, 2 * np.pi / crs.axis_info[0].unit_conversion_factor if is_geographic else None)

    def to_map(self, pixels_N2: np.ndarray) -> np.ndarray:
        """Map positions (N, 2) of window pixels."""
        t = self.transform
        return pixels_N2 @ np.array([[t.a, t.d], [t.b, t.e]]) + (t.c, t.f)

    def to_pixels(self, map_N2: np.ndarray, middle_px: tuple[float, float]) -> np.ndarray:
        """Window pixels of map positions (N, 2); positions that are not finite stay so."""
        t = self.transform
        if self.turn:
            middle = self.to_map(np.array([middle_px]))[0, 0]
            map_N2 = map_N2 - [self.turn, 0] * np.round((map_N2[:, :1] - middle) / self.turn)
        return (map_N2 - (t.c, t.f)) @ np.linalg.inv([[t.a, t.d], [t.b, t.e]])


@dataclass(frozen=True)
class Overlay:
    """From window pixels of the after scene to those of the before scene, and back; notes for the user."""

    before: Scene
    after: Scene
    charts: tuple[Chart, Chart]
    transformers: tuple[pyproj.Transformer, pyproj.Transformer] | None
    notes: tuple[str, ...] = ()

    def to_before(self, after_N2: np.ndarray) -> np.ndarray:
        """Before pixels (N, 2) of after pixels; inf where the reference system does not reach."""
        return self._between(after_N2, 1, 0, _middle(self.before))

    def to_after(self, before_N2: np.ndarray) -> np.ndarray:
        """After pixels (N, 2) of before pixels; inf where the reference system does not reach."""
        return self._between(before_N2, 0, 1, _middle(self.after))

    def _between(self, pixels_N2: np.ndarray, here: int, there: int, middle_px: tuple[float, float]) -> np.ndarray:
        on_map = self.charts[here].to_map(np.asarray(pixels_N2, np.float64))
        if self.transformers:
            on_map = np.column_stack(self.transformers[there].transform(on_map[:, 0], on_map[:, 1]))
        with np.errstate(invalid="ignore"):
            return self.charts[there].to_pixels(on_map, middle_px)

    def shared(self) -> shapely.Polygon | shapely.MultiPolygon:
        """What both windows cover, in after pixels; empty where they do not meet.

        Raises NoOverlap where the reference systems cannot tell.
        """
        rings = _outline(self.before), _outline(self.after)
        before = self.to_after(rings[0])
        if _agree(self.to_before(before), rings[0]):
            return surface(_polygon(before) & _polygon(rings[1]))
        after = self.to_before(rings[1])  # the before scene reaches beyond the after scene's reference system
        if not _agree(self.to_after(after), rings[1]):
            raise NoOverlap("The two dates cannot be laid over each other here; compare a smaller extent.")
        shared = _polygon(after) & _polygon(rings[0])
        step = max(self.before.width_px, self.before.height_px) / STEPS_A_SIDE
        return surface(shapely.transform(shapely.segmentize(shared, step), self.to_after))

    def distance_m(self) -> float | None:
        """Between the middles of the two windows; None where it cannot be told."""
        ground = ground_of(self.after.crs_wkt)
        there = self.to_after(np.array([_middle(self.before)]))[0]
        if ground is None or not np.isfinite(there).all():
            return None
        places = (self.after.transform.to_map(tuple(point)) for point in (_middle(self.after), there))
        return ground.distance_m(*places)


def surface(shape: shapely.Geometry) -> shapely.Polygon | shapely.MultiPolygon:
    """The surfaces of a shape, without points and lines that are left of a cut."""
    return shapely.union_all([part for part in shapely.get_parts(shape) if part.geom_type == "Polygon" and part.area])


def lay(before: Scene, after: Scene) -> Overlay:
    """Lay the before scene over the after scene by their reference systems; without any, by their transforms or pixels.

    Raises CrsMissing when one has none, or when no way leads from one to the other.
    """
    if bool(before.crs_wkt) != bool(after.crs_wkt):
        bare, placed = (after, before) if before.crs_wkt else (before, after)
        raise CrsMissing(
            "{bare} has no coordinate reference system and {placed} has one, so nobody knows how they lie over each "
            "other. Set the CRS of {bare}, or georeference it, and compare again.", bare=bare.name, placed=placed.name,
        )
    if after.crs_wkt:
        transformers = _transformers(before, after)
        return Overlay(before, after, (_chart(before), _chart(after)), transformers)
    if not any(map(_is_plain, (before, after))):
        note = Sentence("Neither date has a coordinate reference system: they are taken to be in the same one.")
        return Overlay(before, after, (_chart(before), _chart(after)), None, (note,))
    plain = tuple(Chart.of(scene, _plain(scene)) for scene in (before, after))
    return Overlay(before, after, plain, None, (_pixel_note(before, after),))


def _transformers(before: Scene, after: Scene) -> tuple[pyproj.Transformer, pyproj.Transformer] | None:
    """Into the before scene's CRS, and into the after scene's; None where they are the same."""
    try:
        crs = pyproj.CRS.from_user_input(before.crs_wkt), pyproj.CRS.from_user_input(after.crs_wkt)
        if crs[0].equals(crs[1], ignore_axis_order=True):
            return None
        return tuple(pyproj.Transformer.from_crs(*pair, always_xy=True) for pair in (crs[::-1], crs))
    except pyproj.exceptions.ProjError as error:
        raise CrsMissing(
            "There is no way from the coordinate reference system of one date to that of the other; check both.",
            str(error),
        ) from error


def _chart(scene: Scene) -> Chart:
    return Chart.of(scene, scene.transform)


def _plain(scene: Scene) -> Affine:
    return PLAIN_PICTURE.shifted(scene.window.col_off, scene.window.row_off)


def _is_plain(scene: Scene) -> bool:
    return scene.transform == _plain(scene)


def _pixel_note(before: Scene, after: Scene) -> Sentence:
    if (before.width_px, before.height_px) == (after.width_px, after.height_px):
        return Sentence("The two dates have no common georeference: they are compared pixel to pixel.")
    return Sentence(
        "The two dates have no common georeference: they are compared pixel to pixel, from their top left corners, as "
        "they differ in size."
    )


def _middle(scene: Scene) -> tuple[float, float]:
    return scene.width_px / 2, scene.height_px / 2


def _outline(scene: Scene) -> np.ndarray:
    """The closed outline of a window in its pixels, (4 * STEPS_A_SIDE + 1, 2)."""
    box = shapely.box(0, 0, scene.width_px, scene.height_px)
    corners = shapely.get_coordinates(box)
    steps = np.linspace(0, 1, STEPS_A_SIDE, endpoint=False)[:, None]
    sides = [start + (end - start) * steps for start, end in zip(corners, corners[1:])]
    return np.concatenate([*sides, corners[-1:]])


def _agree(back_N2: np.ndarray, ring_N2: np.ndarray) -> bool:
    """Whether a way there and back leads to where it began; beyond its reach a reference system folds places over."""
    return bool(np.isfinite(back_N2).all() and np.abs(back_N2 - ring_N2).max() < BACK_WITHIN_PX)


def _polygon(ring_N2: np.ndarray) -> shapely.Geometry:
    return shapely.make_valid(shapely.Polygon(ring_N2))
