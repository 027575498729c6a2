"""What a request and its raster say of a picture beside its pixels."""

from __future__ import annotations

import math

from ..decoder.metadata_facts import Known
from ..protocol.requests import Source
from ..raster.georeference import ground_of
from ..raster.scene import Scene


def known_of(scene: Scene, source: Source, picture_hw: tuple[int, int]) -> Known:
    """Sensor and date as the source says, the place of the window's centre, and the ground size of a pixel of the
    picture that the window becomes at this height and width.
    """
    gsd_m = None
    if scene.gsd_m is not None:
        gsd_m = scene.gsd_m * math.sqrt(scene.width_px * scene.height_px / (picture_hw[0] * picture_hw[1]))
    return Known(source.sensor, gsd_m, source.date, centre_lonlat_deg(scene))


def centre_lonlat_deg(scene: Scene) -> tuple[float, float] | None:
    """Degrees east and north of the window's centre; None without a CRS on the earth."""
    ground = ground_of(scene.crs_wkt)
    if ground is None:
        return None
    lon, lat = ground.to_lonlat.transform(*scene.transform.to_map((scene.width_px / 2, scene.height_px / 2)))
    return (lon, lat) if math.isfinite(lon) and math.isfinite(lat) else None
