"""What a job emits while it runs: values on the engine's side, `event` notifications on the wire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Union

from .geometry import Ring
from .sentences import to_wire

PROGRESS, TEXT, FINDINGS, RASTER, TABLE = "progress", "text", "findings", "raster", "table"
BOX, MASK, CELL = "box", "mask", "cell"
Cell = Union[str, float, None]


@dataclass(frozen=True)
class Progress:
    """How far the job is: `fraction` 0–1, or None where it cannot be known. `message` is shown to the user."""

    fraction: float | None
    message: str

    def to_wire(self) -> dict[str, Any]:
        """The payload of a `progress` event: `{fraction, message}`."""
        return {"fraction": self.fraction, "message": to_wire(self.message)}


@dataclass(frozen=True)
class Text:
    """The next piece of the answer; pieces are joined without a separator."""

    text: str


@dataclass(frozen=True)
class Finding:
    """One mapped thing in window pixels (floats, origin at the window's top left corner, in *source* pixels).

    `kind` is `box` or `mask`. `box_xyxy` bounds it. `polygons` are its outlines: for each polygon an outer ring and
    then its holes, closed rings; a box has one polygon of four corners. `score` is 0–1. A change says what was there
    before and after in `from_label` and `to_label`, "" where it is not known. A `cell` is a tile, a zone or a chip;
    `record` is what else is known of it.
    """

    kind: str
    label: str
    score: float
    box_xyxy: tuple[float, float, float, float]
    polygons: tuple[tuple[Ring, ...], ...]
    from_label: str = ""
    to_label: str = ""
    record: dict[str, Any] | None = None


@dataclass(frozen=True)
class Findings:
    """A batch of findings; a job may send several, each finding once."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Markup:
    """What the model wrote in its own notation, `<p>ship</p>{<1><2><3><4>}`: kept in the result."""

    text: str


@dataclass(frozen=True)
class Raster:
    """A raster file that the job has written: where it lies, what it is called, and what its values mean."""

    path: str
    title: str
    meaning: str

    def to_wire(self) -> dict[str, Any]:
        """The payload of a `raster` event: `{path, title, meaning}`."""
        return {"path": self.path, "title": to_wire(self.title), "meaning": to_wire(self.meaning)}

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Raster:
        """Read what `to_wire` wrote."""
        return cls(str(value["path"]), value.get("title") or "", value.get("meaning") or "")


@dataclass(frozen=True)
class Table:
    """A small table to show: what became what, in which area. Each row has a cell for each column; None is empty."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def to_wire(self) -> dict[str, Any]:
        """The payload of a `table` event: `{title, columns, rows}`."""
        return {"title": self.title, "columns": list(self.columns), "rows": [list(row) for row in self.rows]}

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Table:
        """Read what `to_wire` wrote."""
        return cls(str(value.get("title", "")), tuple(value["columns"]), tuple(tuple(row) for row in value["rows"]))


@dataclass(frozen=True)
class Facts:
    """What the job has learnt about its pictures: fields that the result gets, and notes that follow its others."""

    fields: dict[str, Any]
    notes: tuple[str, ...] = ()


Event = Union[Progress, Text, Findings, Markup, Raster, Table, Facts]


@dataclass(frozen=True)
class MappedFinding:
    """A finding on the map, as it travels: geometry in the source's CRS, ellipsoidal measures (None without a CRS)."""

    kind: str
    label: str
    score: float
    box_px: tuple[float, float, float, float]
    geometry: dict[str, Any]
    area_m2: float | None
    length_m: float | None
    from_label: str = ""
    to_label: str = ""
    record: dict[str, Any] | None = None

    def to_wire(self) -> dict[str, Any]:
        """`{kind, label, score, box_px, geometry (GeoJSON MultiPolygon, source CRS, x then y), area_m2, length_m}`,
        `from` and `to` of a change, and the `record` of a cell.
        """
        change = {"from": self.from_label, "to": self.to_label} if self.from_label or self.to_label else {}
        return {
            "kind": self.kind,
            "label": self.label,
            "score": self.score,
            "box_px": list(self.box_px),
            "geometry": self.geometry,
            "area_m2": self.area_m2,
            "length_m": self.length_m,
            **change,
            **({"record": self.record} if self.record else {}),
        }

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> MappedFinding:
        """Read what `to_wire` wrote."""
        return cls(
            value["kind"],
            value["label"],
            float(value["score"]),
            tuple(value["box_px"]),
            value["geometry"],
            value.get("area_m2"),
            value.get("length_m"),
            value.get("from", ""),
            value.get("to", ""),
            value.get("record"),
        )


def event_params(job: str, kind: str, **payload: Any) -> dict[str, Any]:
    """The params of an `event` notification."""
    return {"job": job, "kind": kind, **payload}
