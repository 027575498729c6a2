"""Findings as a table of a GeoPackage."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely

from ..protocol.errors import OrthoscribeError

TEXTS = ("label", "prompt", "model", "revision", "source", "date_from", "date_to", "from_label", "to_label")
NUMBERS = ("score", "area_m2", "length_m")
FIELDS = (
    "label", "score", "prompt", "turn", "model", "revision", "source", "date_from", "date_to", "area_m2", "length_m",
)
#: of changes only
CHANGE_FIELDS = ("from_label", "to_label")


def write_geopackage(path: Path, findings: list[dict[str, Any]], result: dict[str, Any]) -> None:
    """Write findings (as they travel) and the provenance in `result` as table `path.stem`, replacing one of that name.

    Geometry is MultiPolygon in the source's CRS. The answer goes into the layer's description.
    Raises OrthoscribeError when the file cannot be written.
    """
    rows = [{**result, **_dates(result), "turn": 1, **finding, **_covers(finding)} for finding in findings]
    fields = [*FIELDS, *(CHANGE_FIELDS if "date_from" in result else ())]
    columns = [_column(rows, field) for field in fields]
    shapes = [shapely.geometry.shape(finding["geometry"]) for finding in findings]
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "'crs' was not provided")  # a plain picture has none
            pyogrio.raw.write(
                path, geometry=np.array(shapely.to_wkb(shapes), dtype=object), geometry_type="MultiPolygon",
                field_data=[values for values, _ in columns], field_mask=[missing for _, missing in columns],
                fields=fields, crs=result["crs_wkt"] or None, driver="GPKG", layer=path.stem,
                dataset_options={"VERSION": "1.2"},  # the newest that every supported QGIS reads without a warning
                layer_metadata={"DESCRIPTION": result["text"]} if result["text"] else None,
            )
    except (pyogrio.errors.DataSourceError, OSError) as error:
        raise OrthoscribeError(f"{path.name} cannot be written; choose another place.", str(error)) from error


def _covers(finding: dict[str, Any]) -> dict[str, Any]:
    return {field: finding.get(name) for field, name in zip(CHANGE_FIELDS, ("from", "to"))}


def _dates(result: dict[str, Any]) -> dict[str, Any]:
    return {field: result.get(field) or None for field in ("date_from", "date_to")}


def _column(rows: list[dict[str, Any]], field: str) -> tuple[np.ndarray, np.ndarray]:
    """Values and where they are missing, each (N,)."""
    values = [row.get(field) for row in rows]
    missing = np.array([value is None for value in values], bool)
    if field in NUMBERS:
        return np.array([np.nan if value is None else value for value in values], np.float64), missing
    if field in TEXTS:
        return np.array(values, dtype=object), missing
    return np.array(values, np.int64), missing
