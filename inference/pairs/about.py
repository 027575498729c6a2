"""What a set says of itself: a page for people, a file for programs, and the places of its pictures as a layer."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import shapely

from ..protocol.data_sets import CSV, LINES, OSM_LICENCE, WEB_DATASET, DataSetRequest
from ..protocol.model_card import ModelCard
from ..raster.georeference import ground_of
from .chips import TEST, TRAIN
from .formats import picture_name
from .making import Made, Pair, Plan

ABOUT, PLACES, PAGE = "data_set.json", "pairs.geojson", "README.md"
#: classes that the page lists
MOST_LISTED = 40

_PAGE = """# {title}

{count} pairs of pictures and words, made by Orthoscribe from the raster “{raster}” and a map: {train} to learn from,
{test} to measure with, on ground that no picture of the other part shows. Each picture has {side} × {side} pixels.

| file | what is in it |
|---|---|
| `pictures` | the pictures, JPEG |
| `pairs.geojson` | every pair with its place (EPSG:4326), titles, class and similarity; QGIS opens it as a layer |
{files}

The titles are made from the tags of the map, by rules; nobody has looked at the pictures. Where map and raster are of
different years, or a tag is wrong, so is a title. {kept}

## Licence

- Titles, boxes and masks are made from the map: {licence}.
- Pictures: {picture_licence}.
{share_alike}
## Classes

| class | pairs |
|---|---|
{classes}
"""
_FILES = {
    LINES: "| `records.jsonl` | questions and answers about each picture, with boxes and masks, to learn from |",
    CSV: "| `train.csv`, `test.csv` | `filepath,title,title_multi_objects`, as SkyScript and open_clip have it |",
    WEB_DATASET: "| `train-000000.tar`, … | the same as WebDataset: `.jpg`, `.txt`, `.json` |",
}
_SHARE_ALIKE = (
    "\nData made from OpenStreetMap may be passed on under the Open Database License: name “© OpenStreetMap\n"
    "contributors”, say that the ODbL holds for them, and pass on what you make of them in the same way\n"
    "(opendatacommons.org/licenses/odbl).\n"
)


def write_about(
    made: Made, planned: Plan, request: DataSetRequest, card: ModelCard, folder: Path
) -> dict[str, Any]:
    """Write page, file and layer into the folder; returns what the file says."""
    facts = _facts(made, request, card)
    _write_json(facts, folder / ABOUT)
    _write_json(_places(made.pairs, planned), folder / PLACES)
    (folder / PAGE).write_text(_page(facts, request), encoding="utf-8")
    return facts


def _facts(made: Made, request: DataSetRequest, card: ModelCard) -> dict[str, Any]:
    splits = Counter(pair.chip.split for pair in made.pairs)
    return {
        "format": 1, "title": Path(request.folder).name, "pairs": len(made.pairs),
        "train": splits[TRAIN], "test": splits[TEST],
        "classes": dict(Counter(pair.label for pair in made.pairs).most_common()),
        "raster": request.source.name or Path(request.source.path).name,
        "date": request.source.date, "sensor": request.source.sensor,
        "licence": request.licence, "picture_licence": request.picture_licence,
        "chip_px": request.chip_px, "gsd_m": request.gsd_m, "scales": request.scales,
        "keep_share": request.keep_share, "similarity_min": request.similarity_min,
        "compared_by": {"model": card.id, "revision": card.revision},
        "left_out": {reason: count for reason, count in made.left_out.items() if count},
        "failed": len(made.failed), "formats": list(request.formats),
    }


def _page(facts: dict[str, Any], request: DataSetRequest) -> str:
    listed = list(facts["classes"].items())
    rows = [f"| {label} | {count} |" for label, count in listed[:MOST_LISTED]]
    if len(listed) > MOST_LISTED:
        rows.append(f"| {len(listed) - MOST_LISTED} more | {sum(count for _, count in listed[MOST_LISTED:])} |")
    kept = (
        "Of each class the {share:.0%} were kept, in both parts, whose picture and title the model {model} (revision\n"
        "{revision}) finds most alike."
    ).format(share=request.keep_share, **facts["compared_by"])
    is_osm = "odbl" in request.licence.lower() or "openstreetmap" in request.licence.lower()
    licence = request.licence or f"not stated; if it is OpenStreetMap, {OSM_LICENCE}"
    return _PAGE.format(
        title=facts["title"], count=facts["pairs"], raster=facts["raster"], train=facts["train"], test=facts["test"],
        side=request.chip_px, kept=kept, licence=licence, files="\n".join(_FILES[name] for name in request.formats),
        picture_licence=request.picture_licence or "not stated; those of the raster hold",
        share_alike=_SHARE_ALIKE if is_osm else "", classes="\n".join(rows),
    )


def _places(pairs: Sequence[Pair], planned: Plan) -> dict[str, Any]:
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature", "geometry": _footprint(pair, planned),
                "properties": {
                    "file": picture_name(pair), "split": pair.chip.split, "label": pair.label,
                    "title": pair.titles.one, "title_multi_objects": pair.titles.many,
                    "similarity": round(pair.similarity, 4), "gsd_m": pair.chip.gsd_m,
                },
            }
            for pair in pairs
        ],
    }


def _footprint(pair: Pair, planned: Plan) -> dict[str, Any] | None:
    """Where a picture lies, in longitude and latitude; None without a CRS."""
    scene = planned.plane.scene
    ground = ground_of(scene.crs_wkt)
    if ground is None:
        return None
    window = planned.plane.window(pair.chip.square)
    left, top = window.col_off, window.row_off
    corners = shapely.box(left, top, left + window.width, top + window.height).exterior.coords
    lons, lats = ground.to_lonlat.transform(*zip(*map(scene.transform.to_map, corners)))
    return {"type": "Polygon", "coordinates": [[[round(x, 7), round(y, 7)] for x, y in zip(lons, lats)]]}


def _write_json(value: Any, path: Path) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
