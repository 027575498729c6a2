"""What a caller may ask to be made of a raster and a map: pairs of pictures and words to learn from (SkyScript 2024).

The map is a GeoJSON file in the CRS of the source, whatever that is: x before y, in the units of the raster, one
feature with its tags as properties (OpenStreetMap's keys, or `other_tags` as GDAL writes them).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .errors import BadRequest
from .geometry import Point
from .reading import reading
from .requests import Source
from .rings import ring_from_wire, ring_to_wire
from .sentences import Sentence

DATA_SET = "data_set"
CSV, WEB_DATASET, LINES = "csv", "webdataset", "lines"
FORMATS = (CSV, WEB_DATASET, LINES)
LEAST_CHIP_PX, MOST_CHIP_PX = 64, 1024
#: what data of OpenStreetMap come under, and what has to be said with them
OSM_LICENCE = "Open Database License (ODbL) 1.0, © OpenStreetMap contributors"


@dataclass(frozen=True)
class DataSetRequest:
    """Make a set of pairs in `folder`, which must be empty or not there: afterwards it is whole, or not there.

    `features` is the path of the map. `area` is a closed ring in the source's CRS, None for all of the raster.
    `class_field` is a property that names the class in words, "" to read OpenStreetMap's tags. Chips have `chip_px`
    pixels a side, of `gsd_m` metres or, for things that do not fit, two, four … times as many, `scales` sizes in all;
    None is the raster's own. Of each class the share `keep_share` (0–1) of chips stays whose picture fits its title
    best, if its similarity (-1–1) is at least `similarity_min`; `most_a_title` chips have the same title at most, and
    `test_share` of the ground is kept for measuring. `licence` and `picture_licence` are of the map and of the raster.
    """

    source: Source
    features: str
    folder: str
    area: tuple[Point, ...] | None = None
    class_field: str = ""
    formats: tuple[str, ...] = FORMATS
    chip_px: int = 256
    gsd_m: float | None = None
    scales: int = 4
    keep_share: float = 0.7
    similarity_min: float | None = None
    most_a_title: int = 100
    test_share: float = 0.2
    licence: str = ""
    picture_licence: str = ""
    model: str = ""
    task: str = DATA_SET

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> DataSetRequest:
        """Read what `to_wire` wrote; raises BadRequest with a sentence about what is wrong."""
        with reading():
            request = cls(
                source=Source.from_wire(value.get("source") or {}),
                area=ring_from_wire(value["area"]) if value.get("area") else None,
                formats=tuple(map(str, value.get("formats") or FORMATS)),
                chip_px=int(value.get("chip_px", 256)),
                gsd_m=_number(value.get("gsd_m")),
                scales=int(value.get("scales", 4)),
                keep_share=float(value.get("keep_share", 0.7)),
                similarity_min=_number(value.get("similarity_min")),
                most_a_title=int(value.get("most_a_title", 100)),
                test_share=float(value.get("test_share", 0.2)),
                **{name: str(value.get(name) or "") for name in _TEXTS},
            )
        request._check()
        return request

    def to_wire(self) -> dict[str, Any]:
        """The params of the message."""
        return {
            "source": self.source.to_wire(), "area": ring_to_wire(self.area) if self.area else None,
            "formats": list(self.formats), "chip_px": self.chip_px, "gsd_m": self.gsd_m, "scales": self.scales,
            "keep_share": self.keep_share, "similarity_min": self.similarity_min, "most_a_title": self.most_a_title,
            "test_share": self.test_share, **{name: getattr(self, name) for name in _TEXTS},
        }

    def _check(self) -> None:
        unknown = [name for name in self.formats if name not in FORMATS]
        for is_wrong, sentence in (
            (not self.features, Sentence("Choose a vector layer whose tags say what the picture shows.")),
            (not self.folder, Sentence("Say in which folder the data set is to lie.")),
            (unknown, _NO_FORMAT.filled(unknown=", ".join(unknown), formats=", ".join(FORMATS))),
            (not LEAST_CHIP_PX <= self.chip_px <= MOST_CHIP_PX,
             Sentence("A chip has {least} to {most} pixels a side.", least=LEAST_CHIP_PX, most=MOST_CHIP_PX)),
            (self.gsd_m is not None and self.gsd_m <= 0,
             Sentence("The size of a pixel on the ground must be above zero.")),
            (not 1 <= self.scales <= 10, Sentence("Chips come in one to ten sizes.")),
            (not 0 < self.keep_share <= 1, Sentence("The share of pairs that are kept lies above 0 and goes up to 1.")),
            (self.most_a_title < 1, Sentence("At least one chip must be allowed for a title.")),
            (not 0 <= self.test_share <= 0.5,
             Sentence("Between none and half of the ground can be kept for measuring.")),
        ):
            if is_wrong:
                raise BadRequest(sentence)


_NO_FORMAT = Sentence("“{unknown}” is no format of a data set; choose among {formats}.")
_TEXTS = ("features", "folder", "class_field", "licence", "picture_licence", "model")


def _number(value: Any) -> float | None:
    return None if value is None else float(value)
