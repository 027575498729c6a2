"""Blocks of pixels on their way into a GeoTIFF."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal

from ....inference.protocol.errors import RasterUnreadable
from ..translate import tr
from .grids import PixelGrid

OPTIONS = ("TILED=YES", "COMPRESS=NONE", "BIGTIFF=IF_SAFER", "PHOTOMETRIC=MINISBLACK")
PICTURE_OPTIONS = ("TILED=YES", "COMPRESS=NONE", "PHOTOMETRIC=RGB", "ALPHA=YES")


class Stopped(Exception):
    """Somebody stopped it: what has been written so far goes."""


@contextmanager
def new_geotiff(
    path: Path, grid: PixelGrid, crs_wkt: str, bands: int, data_type: int, is_picture: bool = False
) -> Iterator[gdal.Dataset]:
    """A GeoTIFF that is at `path` when the block ends well, and nowhere when it does not.

    Raises RasterUnreadable when it cannot be written.
    """
    part = path.with_suffix(".part")
    options = PICTURE_OPTIONS if is_picture else OPTIONS
    try:
        file = gdal.GetDriverByName("GTiff").Create(str(part), *grid.size_px, bands, data_type, options=list(options))
        if file is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        file.SetGeoTransform(grid.geotransform)
        if crs_wkt:
            file.SetProjection(crs_wkt)
        yield file
        file.FlushCache()
        file = None  # closes it
        part.replace(path)
    except (RuntimeError, OSError) as error:
        raise RasterUnreadable(
            tr("The pixels could not be kept in {folder}. Make room on the disk, and ask again.").format(
                folder=path.parent
            ),
            str(error),
        ) from error
    finally:
        file = None
        part.unlink(missing_ok=True)
