"""Rasters that a STAC item, collection, catalog or list of items (1.0) names, read from local JSON files.

Only what stands in the file is followed: links to other local files, and assets, which may also lie on a server; those
are opened through GDAL's /vsicurl/, and only because the user's own file names them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ...protocol.errors import RasterUnreadable
from ...protocol.requests import Source
from .stored_paths import is_local

#: assets that show the picture as it is to be looked at, the best first; else every asset with pixels is taken
VISUAL = ("visual", "true_color", "truecolor", "rgb", "image")
#: no picture of the ground, or too small a one
NOT_DATA = {"thumbnail", "overview", "metadata", "tilejson"}
RASTER_TYPES = ("image/tiff", "image/jp2", "image/jpeg", "image/png", "image/vnd.stac.geotiff")
RASTER_ENDINGS = (".tif", ".tiff", ".jp2", ".vrt", ".jpg", ".jpeg", ".png")
_PLACES = ("locality", "city", "place", "region", "country")


class StacAsset(NamedTuple):
    """A raster that a STAC file names, and the name of its place, "" where none is told."""

    source: Source
    place: str


def read_stac(path: Path, _seen: frozenset[Path] = frozenset()) -> Iterator[StacAsset]:
    """Every raster that a file names, links to further local files followed; raises RasterUnreadable when one is no
    STAC.
    """
    path = Path(os.path.abspath(path))
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        kind = value["type"]
        if kind == "Feature":
            yield from _assets(value, path.parent)
        elif kind == "FeatureCollection":
            for item in value["features"]:
                yield from _assets(item, path.parent)
        elif kind in ("Collection", "Catalog"):
            yield from _linked(value, path, _seen | {path})
        else:
            raise ValueError(f"type {kind}")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RasterUnreadable(
            "{name} is no STAC item, collection or catalog; give a folder, a raster or a list instead.",
            f"{path}: {error!r}", name=path.name,
        ) from error


def _linked(value: Mapping[str, Any], path: Path, seen: frozenset[Path]) -> Iterator[StacAsset]:
    for link in value["links"]:
        if link.get("rel") in ("item", "child") and is_local(link["href"]):
            further = Path(os.path.abspath(path.parent / link["href"]))
            if further not in seen:
                yield from read_stac(further, seen)


def _assets(item: Mapping[str, Any], folder: Path) -> Iterator[StacAsset]:
    properties = item.get("properties") or {}
    date = str(properties.get("datetime") or properties.get("start_datetime") or "")[:10]
    sensor = str(properties.get("platform") or properties.get("constellation") or "")
    place = ", ".join(dict.fromkeys(str(properties[name]) for name in _PLACES if properties.get(name)))
    for href in _hrefs(item["assets"]):
        name = f"{item.get('id', '')} {Path(href).name}".strip()
        yield StacAsset(Source(_opened_as(href, folder), name=name, date=date, sensor=sensor), place)


def _hrefs(assets: Mapping[str, Mapping[str, Any]]) -> list[str]:
    pictures = {
        name.lower(): str(asset["href"]) for name, asset in assets.items()
        if not NOT_DATA & {name.lower(), *(asset.get("roles") or ())}
        and (str(asset.get("type", "")).startswith(RASTER_TYPES) or str(asset["href"]).lower().endswith(RASTER_ENDINGS))
    }
    best = next((pictures[name] for name in VISUAL if name in pictures), None)
    return [best] if best else list(pictures.values())


def _opened_as(href: str, folder: Path) -> str:
    """What GDAL opens for an href: a file beside the item, or an address."""
    if href.startswith("file://"):
        return href.removeprefix("file://")
    return opened_as(href) if not is_local(href) else os.path.abspath(folder / href)


def opened_as(address: str) -> str:
    """What GDAL opens for a path or an address on a server."""
    return f"/vsicurl/{address}" if address.startswith(("http://", "https://")) else address
