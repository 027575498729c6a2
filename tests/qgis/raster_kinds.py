"""Thirty kinds of raster of one place, each written as a file, kept in a database or served, as QGIS meets them."""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer

from tests.qgis.map_server import MapServer

WIDTH_PX, HEIGHT_PX = 384, 320
NORTH_UP = (500_000.0, 0.5, 0.0, 5_200_000.0, 0.0, -0.5)
ROTATED = (500_000.0, 0.4, 0.3, 5_200_000.0, 0.3, -0.4)
GEOGRAPHIC = (26.9, 6e-6, 0.0, 46.9, 0.0, -5e-6)
ANTIMERIDIAN = (179.9988, 6e-6, 0.0, -17.5, 0.0, -6e-6)
HUGE_PX = 50_000


def town(bands: int = 3) -> np.ndarray:
    """Bright blocks in rows on a green ground, (bands, H, W) uint8."""
    rng = np.random.default_rng(5)
    ground = np.array([70, 95, 60, 120], np.float32)[:bands, None, None]
    picture = ground + rng.normal(0, 6, (bands, HEIGHT_PX, WIDTH_PX))
    for row in range(20, HEIGHT_PX - 40, 60):
        for column in range(20, WIDTH_PX - 40, 64):
            picture[:, row: row + 26, column: column + 34] += rng.integers(70, 110)
        picture[:, row + 40: row + 50] = 90
    return np.clip(picture, 1, 255).astype(np.uint8)


def write(
    path: Path, values: np.ndarray, transform: tuple | None = NORTH_UP, epsg: int | None = 32635, driver: str = "GTiff",
    finish: Callable[[gdal.Dataset], None] | None = None, options: tuple[str, ...] = (),
) -> str:
    """Write a raster; returns its path."""
    kinds = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int32": gdal.GDT_Int32, "float32": gdal.GDT_Float32,
             "complex64": gdal.GDT_CFloat32}
    count, height, width = values.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, count, kinds[values.dtype.name])
    if transform:
        memory.SetGeoTransform(transform)
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        memory.SetProjection(system.ExportToWkt())
    memory.WriteArray(values)
    if finish:
        finish(memory)
    gdal.GetDriverByName(driver).CreateCopy(str(path), memory, options=list(options))
    return str(path)


def with_nodata(file: gdal.Dataset) -> None:
    for band in range(1, file.RasterCount + 1):
        file.GetRasterBand(band).SetNoDataValue(0)


def with_alpha(file: gdal.Dataset) -> None:
    for band, role in enumerate((gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand), 1):
        file.GetRasterBand(band).SetColorInterpretation(role)


def with_palette(file: gdal.Dataset) -> None:
    table = gdal.ColorTable()
    for value in range(256):
        table.SetColorEntry(value, (value, 255 - value // 2, value // 3, 255))
    file.GetRasterBand(1).SetColorTable(table)
    file.GetRasterBand(1).SetColorInterpretation(gdal.GCI_PaletteIndex)


def with_points(file: gdal.Dataset) -> None:
    system = osr.SpatialReference()
    system.ImportFromEPSG(32635)
    corners = ((0, 0), (WIDTH_PX, 0), (WIDTH_PX, HEIGHT_PX), (0, HEIGHT_PX))
    points = [gdal.GCP(500_000 + 0.5 * column, 5_200_000 - 0.5 * row, 0, column, row) for column, row in corners]
    file.SetGCPs(points, system.ExportToWkt())


def floats() -> np.ndarray:
    values = town(1).astype(np.float32) * 31.7 - 400
    values[0, :40, :40] = math.nan
    return values


def rgba() -> np.ndarray:
    values = town(4)
    values[3] = 255
    values[3, :60] = 0
    return values


def zipped(path: Path) -> str:
    folder = path.with_suffix("")
    folder.mkdir()
    write(folder / "town.tif", town())
    shutil.make_archive(str(folder), "zip", folder)
    return f"/vsizip/{folder}.zip/town.tif"


def in_geopackage(path: Path) -> str:
    flat, container = write(path, town()), path.with_suffix(".gpkg")
    for table in ("first", "second"):
        more = ["APPEND_SUBDATASET=YES"] if container.exists() else []
        gdal.Translate(str(container), flat, format="GPKG", creationOptions=[f"RASTER_TABLE={table}", *more])
    return f"GPKG:{container}:second"


def as_vrt(path: Path) -> str:
    flat, virtual = write(path, town()), path.with_suffix(".vrt")
    gdal.Translate(str(virtual), flat, format="VRT")
    return str(virtual)


def huge(path: Path) -> str:
    file = gdal.GetDriverByName("GTiff").Create(
        str(path), HUGE_PX, HUGE_PX, 3, gdal.GDT_Byte, options=["SPARSE_OK=TRUE", "TILED=YES"]
    )
    file.SetGeoTransform(NORTH_UP)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32635)
    file.SetProjection(system.ExportToWkt())
    file.WriteArray(town())
    file = None
    return str(path)


FILES: dict[str, Callable[[Path], str]] = {
    "grey": lambda path: write(path, town(1)),
    "colour": lambda path: write(path, town()),
    "false colour": lambda path: write(path, town(4)[[3, 0, 1, 2]]),
    "palette": lambda path: write(path, town(1), finish=with_palette),
    "16 bits": lambda path: write(path, town().astype(np.uint16) * 97),
    "float with NaN": lambda path: write(path, floats()),
    "int32": lambda path: write(path, town(1).astype(np.int32) * 70_000),
    "nodata": lambda path: write(path, np.where(np.arange(WIDTH_PX) < 80, 0, town()), finish=with_nodata),
    "alpha": lambda path: write(path, rgba(), finish=with_alpha),
    "control points": lambda path: write(path, town(), None, None, finish=with_points),
    "rotated": lambda path: write(path, town(), ROTATED),
    "geographic": lambda path: write(path, town(), GEOGRAPHIC, 4326),
    "antimeridian": lambda path: write(path, town(), ANTIMERIDIAN, 4326),
    "no CRS": lambda path: write(path, town(), epsg=None),
    "plain picture": lambda path: write(path.with_suffix(".png"), town(), None, None, "PNG"),
    "empty": lambda path: write(path, np.zeros_like(town()), finish=with_nodata),
    "complex": lambda path: write(path, town(1).astype(np.complex64)),
    "another driver": lambda path: write(path.with_suffix(".kro"), town(), driver="KRO"),
    "in memory": lambda path: write(Path("/vsimem") / path.name, town()),
    "zipped": zipped,
    "in a GeoPackage": in_geopackage,
    "VRT": as_vrt,
    "huge": huge,
    "lost": str,
    "unknown format": lambda path: unknown(path.with_suffix(".ecw")),
}
#: Kind of service → what makes its source, and QGIS's provider for it.
SERVICES: dict[str, tuple[Callable[[MapServer, str], str], str]] = {
    "XYZ tiles": (lambda server, name: server.xyz.replace(".png", f".png?{name}"), "wms"),
    "XYZ tiles, the world": (lambda server, name: server.xyz.replace(".png", f".png?{name}"), "wms"),
    "WMS": (lambda server, _name: server.wms(32635), "wms"),
    "WCS 1.0": (lambda server, _name: server.wcs(32635), "wcs"),
    "WCS 1.1": (lambda server, _name: server.wcs(32635, "1.1.0"), "wcs"),
    "ArcGIS map": (lambda server, _name: server.arcgis("MapServer", 32635), "arcgismapserver"),
    "ArcGIS tiles": (lambda server, _name: server.arcgis("tiles/MapServer", 3857), "arcgismapserver"),
    "ArcGIS images": (lambda server, _name: server.arcgis("ImageServer", 32635), "arcgismapserver"),
}


def unknown(path: Path) -> str:
    """A file in a format that GDAL here has no driver for."""
    path.write_bytes(b"\x65\x00\x02" + bytes(4096))
    return str(path)


def group_of(folder: Path, name: str):
    """A group of the project with a raster and, above it, another of half its width."""
    from orthoscribe.ui.host.groups import GroupPicture

    project = QgsProject.instance()
    group = project.layerTreeRoot().addGroup(name)
    for part, values in ((f"{name}_left", town()[:, :, :WIDTH_PX // 2]), (f"{name}_all", town())):
        layer = project.addMapLayer(QgsRasterLayer(write(folder / f"{part}.tif", values), part), False)
        group.addLayer(layer)
    return GroupPicture(group, project)


def layer_of(kind: str, folder: Path, name: str, server: MapServer) -> QgsRasterLayer:
    """A layer of a kind; each call makes another one."""
    if kind in SERVICES:
        source_of, provider = SERVICES[kind]
        return QgsRasterLayer(source_of(server, name), name, provider)
    if kind == "virtual raster":
        file = QgsRasterLayer(FILES["grey"](folder / f"{name}.tif"), "grey")
        extent = file.extent()
        corners = ",".join(str(number) for number in (
            extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()))
        uri = (f"?crs=EPSG:32635&extent={corners}&width={WIDTH_PX}&height={HEIGHT_PX}&formula=%22grey@1%22%20*%202"
               f"&grey:uri={file.source()}&grey:provider=gdal")
        return QgsRasterLayer(uri, name, "virtualraster")
    return QgsRasterLayer(FILES[kind](folder / f"{name}.tif"), name)
