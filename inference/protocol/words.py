"""Classes in the user's own words, and where they are wanted: what `classify` takes along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .errors import BadRequest
from .geometry import Point
from .rings import ring_from_wire, ring_to_wire

RingXY = tuple[Point, ...]


@dataclass(frozen=True)
class Example:
    """A place that shows what a word means: `area` is a closed ring in the CRS of the request's source."""

    label: str
    area: RingXY


@dataclass(frozen=True)
class Zone:
    """One polygon that gets a class: `id` is the caller's, `rings` are closed, in the CRS of the request's source; what
    lies inside an odd number of them is the zone.
    """

    id: int
    rings: tuple[RingXY, ...]


@dataclass(frozen=True)
class Classes:
    """What to choose among, for what.

    `names` are the user's words. `other_min` is the score (0–1) that the best class needs, or the place is “other”; 0
    always names one. `examples` show classes. `zones` get one answer each; () stands for the tiles of the area, whose
    side on the ground is `tile_m` (None: the model's own).
    """

    names: tuple[str, ...]
    other_min: float = 0.0
    examples: tuple[Example, ...] = ()
    zones: tuple[Zone, ...] = ()
    tile_m: float | None = None

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Classes:
        """Read what `to_wire` wrote; raises BadRequest with fewer than two classes, or for a ring that is none."""
        names = tuple(str(name).strip() for name in value.get("names") or ())
        examples = tuple(
            Example(str(each["label"]).strip(), ring_from_wire(each["area"])) for each in value.get("examples") or ()
        )
        zones = tuple(
            Zone(int(each["id"]), tuple(map(ring_from_wire, each["rings"]))) for each in value.get("zones") or ()
        )
        if len({*names, *(example.label for example in examples)} - {""}) < 2:
            raise BadRequest("To classify, name at least two classes, separated by commas.")
        tile_m = value.get("tile_m")
        return cls(
            tuple(name for name in names if name), float(value.get("other_min") or 0.0), examples, zones,
            None if tile_m is None else float(tile_m),
        )

    def to_wire(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "names": list(self.names),
            "other_min": self.other_min,
            "examples": [{"label": each.label, "area": ring_to_wire(each.area)} for each in self.examples],
            "zones": [{"id": zone.id, "rings": [ring_to_wire(ring) for ring in zone.rings]} for zone in self.zones],
            "tile_m": self.tile_m,
        }
