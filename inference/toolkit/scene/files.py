"""A scene on disk: a GeoTIFF of the picture and a GeoPackage of the truth."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyogrio.raw
import rasterio
import shapely
from affine import Affine as RasterioAffine

from ...protocol.geometry import Affine
from .spec import Scene

ORIGIN_XY = (500_000.0, 5_400_000.0)
DEFAULT_CRS = "EPSG:32633"


def scene_transform(gsd_m: float, origin_xy: tuple[float, float] = ORIGIN_XY, rotation_deg: float = 0.0) -> Affine:
    """Pixel → map: north up at rotation 0; positive turns the picture counter-clockwise about its top left corner."""
    turn = math.radians(rotation_deg)
    cos, sin = gsd_m * math.cos(turn), gsd_m * math.sin(turn)
    return Affine(cos, sin, origin_xy[0], sin, -cos, origin_xy[1])


def write_geotiff(
    scene: Scene, path: str | Path, crs: str = DEFAULT_CRS, gsd_m: float | None = None,
    origin_xy: tuple[float, float] = ORIGIN_XY, rotation_deg: float = 0.0,
) -> Affine:
    """Write `scene.rgb` as a tiled, compressed three-band uint8 GeoTIFF and return its transform.

    `crs` must have metres as unit for `gsd_m` (default: the scene's own) to be true; `origin_xy` is the map position of
    the top left corner.
    """
    transform = scene_transform(gsd_m or scene.spec.gsd_m, origin_xy, rotation_deg)
    height, width = scene.rgb.shape[:2]
    profile = {
        "driver": "GTiff", "width": width, "height": height, "count": 3, "dtype": "uint8", "photometric": "RGB",
        "crs": crs, "transform": RasterioAffine(*transform.to_wire()),
        "tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 2,
    }
    with rasterio.open(path, "w", **profile) as raster:
        raster.write(np.moveaxis(scene.rgb, -1, 0))
        words = "Drawn scene, not a photograph"
        raster.update_tags(TIFFTAG_IMAGEDESCRIPTION=words, theme=scene.spec.theme, seed=scene.spec.seed)
    return transform


def write_truth(
    scene: Scene, path: str | Path, crs: str = DEFAULT_CRS, gsd_m: float | None = None,
    origin_xy: tuple[float, float] = ORIGIN_XY, rotation_deg: float = 0.0,
) -> None:
    """Write `scene.objects` as polygons with `label` and `area_m2` to table `truth` of a GeoPackage.

    The placing arguments are those of `write_geotiff`.
    """
    transform = scene_transform(gsd_m or scene.spec.gsd_m, origin_xy, rotation_deg)
    rings = [[transform.to_map(point) for point in thing.polygon] for thing in scene.objects]
    shapes = np.array([shapely.Polygon(ring) for ring in rings], object)
    labels = np.array([thing.label for thing in scene.objects], object)
    pyogrio.raw.write(
        path, shapely.to_wkb(shapes), [labels, shapely.area(shapes).astype(float)], ["label", "area_m2"],
        layer="truth", driver="GPKG", geometry_type="Polygon", crs=crs,
    )
