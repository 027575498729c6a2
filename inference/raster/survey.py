"""What is known of a raster without looking at its pixels: its size and place, and what took it, when and where."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from ..protocol.geometry import Affine
from ..protocol.requests import Source
from .georeference import find_place, pixel_size_m
from .taken import date_told, tags_of
from .windows import open_raster

#: how names of products and cameras begin or sound → the sensor
SENSORS = (
    (r"^S2[A-D]_|sentinel[-_ ]?2", "Sentinel-2"),
    (r"^S1[A-D]_|sentinel[-_ ]?1", "Sentinel-1"),
    (r"^L[COTEM]0?\d(_|\d{6})|landsat", "Landsat"),
    (r"^PHR1[AB]_|pl[eé]iades", "Pléiades"),
    (r"^SPOT[1-7]|\bspot[-_ ]?[1-7]\b", "SPOT"),
    (r"rapid[-_ ]?eye", "RapidEye"),
    (r"planet[-_ ]?scope", "PlanetScope"),
    (r"world[-_ ]?view", "WorldView"),
    (r"(?<![a-z])(naip|aerial|ortho(photo|foto)s?|airborne)(?![a-z])", "aerial"),
    (r"(?<![a-z])(drone|ua[vs]|dji)(?![a-z])", "drone"),
)
#: tags that tell what took a picture, and where
_SENSOR_TAGS = ("SATELLITEID", "PLATFORM", "SPACECRAFT_ID", "SPACECRAFT_NAME", "SENSOR", "EXIF_Model")
_PLACE_TAGS = ("PLACE", "CITY", "LOCALITY", "LOCATION", "REGION", "COUNTRY")


class Survey(NamedTuple):
    """`gsd_m` is the ground size of a stored pixel at the raster's centre, None without a CRS; `sensor`, `date` (ISO)
    and `place` are "" where neither the source nor its file tells.
    """

    name: str
    width: int
    height: int
    transform: Affine
    crs_wkt: str
    gsd_m: float | None
    sensor: str = ""
    date: str = ""
    place: str = ""


def survey(source: Source) -> Survey:
    """Look at a raster's head; raises RasterUnreadable."""
    path = Path(source.path)
    with open_raster(source.path) as dataset:
        placed = find_place(dataset, source)
        centre_px = (dataset.width / 2, dataset.height / 2)
        tags = tags_of(dataset)
        return Survey(
            name=source.name or path.name,
            width=dataset.width,
            height=dataset.height,
            transform=placed.transform,
            crs_wkt=placed.crs_wkt,
            gsd_m=pixel_size_m(placed.transform, placed.crs_wkt, centre_px),
            sensor=source.sensor or guess_sensor([source.name, path.stem, path.parent.name], tags),
            date=date_told(source, tags).iso[:10],
            place=told_place(tags),
        )


def guess_sensor(names: list[str], tags: dict[str, str]) -> str:
    """What took a picture of these names (best first) and tags; "" when there is no telling."""
    told = {name.upper(): value for name, value in tags.items()}
    stated = [told[name.upper()].strip() for name in _SENSOR_TAGS if told.get(name.upper(), "").strip()]
    known = (
        sensor for name in (*stated, *names) for form, sensor in SENSORS if re.search(form, name, re.IGNORECASE)
    )
    return next(known, stated[0] if stated else "")


def told_place(tags: dict[str, str]) -> str:
    """The name of a place in some tags, the narrowest first; "" without one."""
    told = {name.upper(): value.strip() for name, value in tags.items()}
    parts = dict.fromkeys(told[name] for name in _PLACE_TAGS if told.get(name))
    return ", ".join(parts)
