"""What a caller may ask of an index of chips: to be made or brought up to date, and to be searched.

A *chip* is a square piece of a raster with its vector, caption, footprint and record (GAIA: sensor, date, place). An
index lies in a GeoPackage (`store` is its path) or in PostGIS (`store` is a `postgresql://` address, which never gets
into a log). Footprints and extents are in EPSG:4326, x (longitude) before y.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .errors import BadRequest
from .geometry import Point
from .reading import reading
from .requests import Source
from .rings import ring_from_wire, ring_to_wire

INDEX, SEARCH = "index", "search"


@dataclass(frozen=True)
class IndexRequest:
    """Bring an index up to date with rasters: only what is new or has changed is looked at.

    `sources` are layers; `folders` are folders, STAC items or collections (`*.json`), or lists of rasters, one a line
    (`*.txt`). `gsds_m` are the ground sizes of a pixel that chips are cut at, () for the model's own; chips overlap by
    the share `overlap` (0 … below 1) of their side. `scheduler` is the address of a Dask scheduler, "" to work here.
    `afresh` drops vectors of another model or revision, which are refused otherwise. `thorough` looks at each chip's
    corners too, which takes five times as long and finds a little better.
    """

    store: str
    sources: tuple[Source, ...] = ()
    folders: tuple[str, ...] = ()
    gsds_m: tuple[float, ...] = ()
    overlap: float = 0.25
    scheduler: str = ""
    afresh: bool = False
    model: str = ""
    task: str = INDEX
    thorough: bool = False

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> IndexRequest:
        """Read what `to_wire` wrote; raises BadRequest when it says not where, or not what."""
        with reading():
            request = cls(
                store=str(value.get("store") or ""),
                sources=tuple(map(Source.from_wire, value.get("sources") or ())),
                folders=tuple(map(str, value.get("folders") or ())),
                gsds_m=tuple(map(float, value.get("gsds_m") or ())),
                overlap=float(value.get("overlap", 0.25)),
                scheduler=str(value.get("scheduler") or ""),
                afresh=bool(value.get("afresh")),
                model=str(value.get("model") or ""),
                thorough=bool(value.get("thorough")),
            )
        if not request.store:
            raise BadRequest("Say where the index is to lie.")
        if not 0 <= request.overlap < 1:
            raise BadRequest("Chips may overlap by 0 up to, but not, 1 of their side.")
        return request

    def to_wire(self) -> dict[str, Any]:
        """The params of the message."""
        return {
            "store": self.store, "sources": [source.to_wire() for source in self.sources],
            "folders": list(self.folders), "gsds_m": list(self.gsds_m), "overlap": self.overlap,
            "scheduler": self.scheduler, "afresh": self.afresh, "model": self.model, "thorough": self.thorough,
        }


@dataclass(frozen=True)
class SearchRequest:
    """Find chips, the best first: by words, by a piece of a raster, by both, or by chips that were found before.

    `like` is the raster of the example and `like_area` the piece of it, a closed ring in its CRS (None: all of it).
    `likeness` is the weight of the example beside the words, 0–1. `more_like` and `not_like` are ids of chips that the
    user liked and disliked. Filters: `extent` (west, south, east, north), ISO dates (`date_from` … `date_to`, both
    included; chips of an unknown date are left out then), `sensors`. `by_ret` compares by the decoder's [RET] word
    (RS-CapRet) instead of the dual encoder, where index and model have it.
    """

    store: str
    prompt: str = ""
    like: Source | None = None
    like_area: tuple[Point, ...] | None = None
    likeness: float = 0.5
    more_like: tuple[int, ...] = ()
    not_like: tuple[int, ...] = ()
    extent: tuple[float, float, float, float] | None = None
    date_from: str = ""
    date_to: str = ""
    sensors: tuple[str, ...] = ()
    limit: int = 50
    by_ret: bool = False
    model: str = ""
    task: str = SEARCH

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> SearchRequest:
        """Read what `to_wire` wrote; raises BadRequest when it says not where, or not what."""
        with reading():
            request = cls(
                store=str(value.get("store") or ""),
                prompt=str(value.get("prompt") or "").strip(),
                like=Source.from_wire(value["like"]) if value.get("like") else None,
                like_area=ring_from_wire(value["like_area"]) if value.get("like_area") else None,
                likeness=float(value.get("likeness", 0.5)),
                more_like=tuple(map(int, value.get("more_like") or ())),
                not_like=tuple(map(int, value.get("not_like") or ())),
                extent=_extent_from_wire(value["extent"]) if value.get("extent") else None,
                date_from=str(value.get("date_from") or ""),
                date_to=str(value.get("date_to") or ""),
                sensors=tuple(map(str, value.get("sensors") or ())),
                limit=int(value.get("limit", 50)),
                by_ret=bool(value.get("by_ret")),
                model=str(value.get("model") or ""),
            )
        if not request.store:
            raise BadRequest("Choose an index to search, or make one first.")
        if not (request.prompt or request.like or request.more_like):
            raise BadRequest("Say what to look for, or draw an example on the map.")
        return request

    def to_wire(self) -> dict[str, Any]:
        """The params of the message."""
        return {
            "store": self.store, "prompt": self.prompt,
            "like": self.like.to_wire() if self.like else None,
            "like_area": ring_to_wire(self.like_area) if self.like_area else None,
            "likeness": self.likeness, "more_like": list(self.more_like), "not_like": list(self.not_like),
            "extent": list(self.extent) if self.extent else None, "date_from": self.date_from,
            "date_to": self.date_to, "sensors": list(self.sensors), "limit": self.limit, "by_ret": self.by_ret,
            "model": self.model,
        }


@dataclass(frozen=True)
class ChipRecord:
    """What is known of a chip that was found: the `record` of its finding.

    `path` is the raster's, absolute; `window` its pixels there; `rank` counts from 1.
    """

    chip: int
    rank: int
    path: str
    name: str
    window: tuple[int, int, int, int]
    gsd_m: float | None = None
    caption: str = ""
    sensor: str = ""
    date: str = ""
    place: str = ""

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> ChipRecord:
        """Read what `to_wire` wrote."""
        names = ("caption", "sensor", "date", "place")
        return cls(
            int(value["chip"]), int(value["rank"]), str(value["path"]), str(value["name"]),
            tuple(int(number) for number in value["window"]), value.get("gsd_m"),
            *(str(value.get(name) or "") for name in names),
        )

    def to_wire(self) -> dict[str, Any]:
        """`{chip, rank, path, name, window [col_off, row_off, width, height], gsd_m, caption, sensor, date, place}`."""
        return {
            "chip": self.chip, "rank": self.rank, "path": self.path, "name": self.name, "window": list(self.window),
            "gsd_m": self.gsd_m, "caption": self.caption, "sensor": self.sensor, "date": self.date,
            "place": self.place,
        }


def _extent_from_wire(value: list[float]) -> tuple[float, float, float, float]:
    west, south, east, north = map(float, value)
    if south > north:
        raise BadRequest("The extent's south lies north of its north.", str(value))
    return west, south, east, north
