"""What can be asked of the renderer and what it returns: plain values, no drawing."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

#: Meaning of the values in `Scene.label_map`; the position is the value.
CLASS_NAMES = (
    "ground", "building", "road", "tree", "water", "field", "pavement", "vehicle", "airplane", "ship", "storage tank",
    "tennis court", "basketball court", "baseball diamond", "ground track field", "bridge", "harbor",
)
CLASS_INDEX = {name: index for index, name in enumerate(CLASS_NAMES)}

#: Labels of `Scene.objects`: the ten of NWPU VHR-10, spelled as there, and two of our own.
OBJECT_LABELS = (
    "airplane", "ship", "storage tank", "baseball diamond", "tennis court", "basketball court", "ground track field",
    "harbor", "bridge", "vehicle", "building", "tree",
)
THEMES = ("town", "airport", "harbour", "farmland", "tanks", "sports", "mixed")
SEASONS = ("summer", "dry", "spring", "autumn")


@dataclass(frozen=True)
class SceneSpec:
    """One scene, wholly determined by these values.

    `size_px` is the side of the square picture; `gsd_m` the ground size of a pixel in metres, sensible from 0.3 to 1.
    `season`, `sun_azimuth_deg` (clockwise from image top) and `sun_elevation_deg` are drawn from the seed when None.
    Raises ValueError for an unknown theme or season, a size below 64 px, or a gsd outside 0.1–5 m.
    """

    seed: int = 0
    theme: str = "mixed"
    size_px: int = 1536
    gsd_m: float = 0.5
    season: str | None = None
    sun_azimuth_deg: float | None = None
    sun_elevation_deg: float | None = None

    def __post_init__(self) -> None:
        if self.theme not in THEMES:
            raise ValueError(f"The theme {self.theme!r} is not one of {', '.join(THEMES)}.")
        if self.season is not None and self.season not in SEASONS:
            raise ValueError(f"The season {self.season!r} is not one of {', '.join(SEASONS)}.")
        if self.size_px < 64 or not 0.1 <= self.gsd_m <= 5:
            raise ValueError("A scene needs at least 64 px a side and a gsd between 0.1 and 5 m.")

    @property
    def side_m(self) -> float:
        """Ground length of a side in metres."""
        return self.size_px * self.gsd_m


@dataclass(frozen=True)
class SceneObject:
    """One thing in the picture, cut at its edge; pixels, origin at the top left corner of the top left pixel.

    `polygon` is a closed outer ring of (x, y); `box_xyxy` bounds it.
    """

    label: str
    box_xyxy: tuple[float, float, float, float]
    polygon: tuple[tuple[float, float], ...]

    def __iter__(self):  # so that `label, box_xyxy, polygon = thing` reads well
        return iter((self.label, self.box_xyxy, self.polygon))


@dataclass(frozen=True)
class Scene:
    """A picture and the whole truth about it.

    `rgb` (H, W, 3) uint8; `label_map` (H, W) uint8 into `class_names`; `zones` the kinds of place in it, largest first
    (residential, airfield, …), for captions; `places` where they are, each cut at the picture's edge.
    """

    spec: SceneSpec
    rgb: np.ndarray
    label_map: np.ndarray
    objects: list[SceneObject]
    zones: tuple[str, ...] = ()
    class_names: tuple[str, ...] = field(default=CLASS_NAMES)
    places: tuple[SceneObject, ...] = ()

    def count(self, label: str) -> int:
        """How many objects bear this label."""
        return sum(thing.label == label for thing in self.objects)

    def share(self, class_name: str) -> float:
        """Share 0–1 of the pixels that bear this class."""
        return float((self.label_map == self.class_names.index(class_name)).mean())
