"""What a caller may ask. Dock, command line, locator and Processing all build the same TaskRequest."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from .errors import BadRequest
from .geometry import Affine, Point, Window
from .knowledge import Knowledge
from .reading import reading
from .rings import ring_from_wire, ring_to_wire
from .talk import Turn
from .words import Classes

HELLO, CANCEL = "hello", "cancel"
DESCRIBE, ASK, GROUND, SEGMENT, COMPARE = "describe", "ask", "ground", "segment", "compare"
LOCALIZE, CLASSIFY = "localize", "classify"
TASKS = (DESCRIBE, ASK, GROUND, SEGMENT, COMPARE, LOCALIZE, CLASSIFY)
#: task → the ability that a model card must list
ABILITY_OF_TASK = {
    DESCRIBE: "describe", ASK: "answer", GROUND: "ground", SEGMENT: "segment", COMPARE: "compare",
    LOCALIZE: "embed", CLASSIFY: "classify",
}
#: tasks that cannot start without words from the user
NEEDS_PROMPT = (ASK, GROUND, SEGMENT, LOCALIZE)
#: tasks that cannot start without a second, earlier raster
NEEDS_TWO_DATES = (COMPARE,)
#: tasks that cannot start without classes to choose among
NEEDS_CLASSES = (CLASSIFY,)
#: A day, or only its month or year where no more is known; a time of day may follow.
_ISO_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T[\d:.+Z-]+)?)?)?")


@dataclass(frozen=True)
class Stretch:
    """How stored values become 0–255.

    `kind` is `percentile` (of the layer, `low`–`high`) or `fixed` (`ranges`, one pair a band).
    """

    kind: str = "percentile"
    low: float = 2.0
    high: float = 98.0
    ranges: tuple[tuple[float, float], ...] = ()

    @classmethod
    def from_wire(cls, value: dict[str, Any] | None) -> Stretch:
        """Read a stretch; None gives the default. Raises BadRequest for an unknown kind."""
        if value is None:
            return cls()
        kind = value.get("kind", "percentile")
        if kind not in ("percentile", "fixed"):
            raise BadRequest("Unknown stretch “{kind}”: use percentile or fixed.", kind=str(kind))
        ranges = tuple((float(low), float(high)) for low, high in value.get("ranges", ()))
        return cls(kind, float(value.get("low", 2.0)), float(value.get("high", 98.0)), ranges)


@dataclass(frozen=True)
class Source:
    """What the engine reads pixels from: a local file, its bands (1-based; () = guess), and what QGIS knows better.

    `crs_wkt`, `transform` and `nodata` override the file's own when given: QGIS lets people set them. `date` is when
    the picture was taken, ISO 8601 (`2019-06-01`, `2019-06`, `2019`), and `sensor` what took it (`Sentinel-2`,
    `drone`), "" when unknown. `origin` is where the pixels at `path` were taken from, "" when that is where they are.
    """

    path: str
    name: str = ""
    bands: tuple[int, ...] = ()
    stretch: Stretch = field(default_factory=Stretch)
    crs_wkt: str = ""
    transform: Affine | None = None
    nodata: float | None = None
    date: str = ""
    sensor: str = ""
    origin: str = ""

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Source:
        """Read a source; raises BadRequest when there is no path, or a date that is none."""
        if not isinstance(value, dict) or not value.get("path"):
            raise BadRequest("The request names no raster.")
        transform = value.get("transform")
        return cls(
            path=str(value["path"]),
            name=str(value.get("name", "")),
            bands=tuple(int(band) for band in value.get("bands") or ()),
            stretch=Stretch.from_wire(value.get("stretch")),
            crs_wkt=str(value.get("crs_wkt") or ""),
            transform=Affine(*map(float, transform)) if transform else None,
            nodata=None if value.get("nodata") is None else float(value["nodata"]),
            date=_date_from_wire(value.get("date")),
            sensor=str(value.get("sensor") or ""),
            origin=str(value.get("origin") or ""),
        )

    def to_wire(self) -> dict[str, Any]:
        """The JSON form; `from_wire` reads it back."""
        stretch = self.stretch
        return {
            "path": self.path,
            "name": self.name,
            "bands": list(self.bands),
            "stretch": {
                "kind": stretch.kind,
                "low": stretch.low,
                "high": stretch.high,
                "ranges": [list(pair) for pair in stretch.ranges],
            },
            "crs_wkt": self.crs_wkt,
            "transform": self.transform.to_wire() if self.transform else None,
            "nodata": self.nodata,
            "date": self.date,
            "sensor": self.sensor,
            "origin": self.origin,
        }


@dataclass(frozen=True)
class TaskRequest:
    """One question about one place.

    The place is `area`, a closed ring in the source's CRS, or `window` in source pixels, or (both None) the whole
    raster. `area_more` are further closed rings: what lies inside an odd number of all rings is the area, so they are
    its holes or other parts of it. Findings outside the area are dropped and masks are cut at it. `gsd_m` is the ground
    size of an analysis pixel; None lets the model choose.

    Two dates: `source` is the after image, which the place and all findings refer to; `before` is the earlier one.
    `raster_path` is where a raster of the result is wanted, "" for none: the probability of change, the heat map of
    `localize`, the classes of `classify`. `classes` is what `classify` chooses among; `knowledge` is the base that an
    answer is to cite, None to look at the picture alone.
    """

    task: str
    source: Source
    prompt: str = ""
    window: Window | None = None
    area: tuple[Point, ...] | None = None
    gsd_m: float | None = None
    model: str = ""
    history: tuple[Turn, ...] = ()
    score_min: float | None = None
    before: Source | None = None
    raster_path: str = ""
    area_more: tuple[tuple[Point, ...], ...] = ()
    classes: Classes | None = None
    knowledge: Knowledge | None = None

    @classmethod
    def from_wire(cls, task: str, value: dict[str, Any]) -> TaskRequest:
        """Read the params of a task message; raises BadRequest with a sentence saying which part is wrong."""
        if task not in TASKS:
            raise BadRequest("Unknown task “{task}”.", task=task)
        with reading():
            if task in NEEDS_TWO_DATES and not value.get("before"):
                raise BadRequest("To compare, choose two rasters: a before and an after.")
            if task in NEEDS_CLASSES and not value.get("classes"):
                raise BadRequest("To classify, name at least two classes, separated by commas.")
            return cls(
                task=task,
                source=Source.from_wire(value.get("source") or {}),
                prompt=str(value.get("prompt") or ""),
                window=Window.from_wire(value["window"]) if value.get("window") else None,
                area=ring_from_wire(value["area"]) if value.get("area") else None,
                gsd_m=None if value.get("gsd_m") is None else float(value["gsd_m"]),
                model=str(value.get("model") or ""),
                history=tuple(map(Turn.from_wire, value.get("history") or ())),
                score_min=None if value.get("score_min") is None else float(value["score_min"]),
                before=Source.from_wire(value["before"]) if value.get("before") else None,
                raster_path=str(value.get("raster_path") or ""),
                area_more=tuple(map(ring_from_wire, value.get("area_more") or ())),
                classes=Classes.from_wire(value["classes"]) if value.get("classes") else None,
                knowledge=Knowledge.from_wire(value["knowledge"]) if value.get("knowledge") else None,
            )

    def to_wire(self) -> dict[str, Any]:
        """The params of the task message; `from_wire` reads them back."""
        return {
            "source": self.source.to_wire(),
            "prompt": self.prompt,
            "window": self.window.to_wire() if self.window else None,
            "area": ring_to_wire(self.area) if self.area else None,
            "gsd_m": self.gsd_m,
            "model": self.model,
            "history": [turn.to_wire() for turn in self.history],
            "score_min": self.score_min,
            "before": self.before.to_wire() if self.before else None,
            "raster_path": self.raster_path,
            "area_more": [ring_to_wire(ring) for ring in self.area_more],
            "classes": self.classes.to_wire() if self.classes else None,
            "knowledge": self.knowledge.to_wire() if self.knowledge else None,
        }


def _date_from_wire(value: Any) -> str:
    date = str(value or "")
    if date and not _ISO_DATE.fullmatch(date):
        raise BadRequest("“{date}” is no date; write it like 2019-06-01, 2019-06 or 2019.", date=date)
    return date

