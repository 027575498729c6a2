"""What a search has found: chips in order, as values and as features."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsFields, QgsGeometry

from ...inference.protocol.archive import ChipRecord
from ...inference.protocol.events import MappedFinding
from .tables import geometry_of, new_field
from .translate import localized

#: Of every footprint.
CRS = "EPSG:4326"
#: Field name, type, length, decimals. Every name has at most ten characters, so a Shapefile keeps it.
FIELDS = (
    ("rank", "whole", 9, 0),
    ("score", "real", 6, 4),
    ("caption", "text", 254, 0),
    ("source", "text", 254, 0),
    ("sensor", "text", 80, 0),
    ("date", "text", 30, 0),
    ("place", "text", 254, 0),
    ("path", "text", 0, 0),
    ("chip", "whole", 9, 0),
    ("model", "text", 80, 0),
    ("revision", "text", 40, 0),
)


@dataclass(frozen=True)
class Hit:
    """One chip: its record, how well it fits (−1 … 1), and its footprint as GeoJSON in EPSG:4326."""

    record: ChipRecord
    score: float
    footprint: Mapping[str, Any] = field(hash=False)

    @classmethod
    def of(cls, finding: MappedFinding) -> Hit:
        """The chip of a finding; raises KeyError, TypeError or ValueError when its record cannot be read."""
        return cls(ChipRecord.from_wire(finding.record or {}), finding.score, finding.geometry)

    @property
    def title(self) -> str:
        """What it shows, or where it was taken from."""
        return self.record.caption or self.record.name or Path(self.record.path).stem

    @property
    def facts(self) -> tuple[str, ...]:
        """What is known of it beside its caption."""
        record = self.record
        return tuple(filter(None, (record.name or Path(record.path).name, record.sensor, record.date, record.place)))

    @property
    def geometry(self) -> QgsGeometry:
        """The footprint as a multi-polygon."""
        return geometry_of(self.footprint)


@dataclass(frozen=True)
class Found:
    """The end of a search: chips, the best first, and what the engine said of it and of the whole index."""

    hits: tuple[Hit, ...] = ()
    model: str = ""
    revision: str = ""
    sensors: tuple[str, ...] = ()
    chips: int = 0
    text: str = ""
    elapsed_ms: int = 0
    notes: tuple[str, ...] = ()

    @classmethod
    def of(cls, hits: Iterable[Hit], result: dict[str, Any]) -> Found:
        """What came with the events, and the job's result."""
        return cls(
            tuple(sorted(hits, key=lambda hit: hit.record.rank)), str(result.get("model") or ""),
            str(result.get("revision") or ""), tuple(map(str, result.get("sensors") or ())),
            int(result.get("chips") or 0), localized(result.get("text") or ""), int(result.get("elapsed_ms") or 0),
            tuple(map(localized, result.get("notes") or ())),
        )


def hit_fields() -> QgsFields:
    """The fields of every layer of chips."""
    fields = QgsFields()
    for description in FIELDS:
        fields.append(new_field(*description))
    return fields


def hit_feature(hit: Hit, found: Found, fields: QgsFields) -> QgsFeature:
    """One chip as a feature with these fields, in EPSG:4326."""
    record = hit.record
    values = {
        "rank": record.rank, "score": round(hit.score, 4), "caption": record.caption,
        "source": record.name or Path(record.path).name, "sensor": record.sensor, "date": record.date,
        "place": record.place, "path": record.path, "chip": record.chip, "model": found.model,
        "revision": found.revision,
    }
    feature = QgsFeature(fields)
    feature.setGeometry(hit.geometry)
    feature.setAttributes([values[each.name()] for each in fields])
    return feature
