"""What an ArcGIS server tells of a MapServer and of an ImageServer, as JSON."""

from __future__ import annotations

from osgeo import gdal, osr

#: Web Mercator's scale at zoom 0 with tiles of 256 pixels.
WIDEST_PIXEL_M = 156_543.03392804097
SCALE_OF_A_PIXEL = 96 / 0.0254
LEVELS = 20


def service(raster: str, is_tiled: bool) -> dict[str, object]:
    """The service, or its only layer; `is_tiled` when it has pictures in the scheme of web maps."""
    info = gdal.Info(raster, format="json")
    left, x, _, top, _, y = info["geoTransform"]
    width, height = info["size"]
    code = int(osr.SpatialReference(info["coordinateSystem"]["wkt"]).GetAuthorityCode(None))
    box = (left, top + y * height, left + x * width, top)
    if is_tiled:
        warped = gdal.Warp("", raster, format="VRT", dstSRS="EPSG:3857")
        left, x, _, top, _, y = warped.GetGeoTransform()
        box, code = (left, top + y * warped.RasterYSize, left + x * warped.RasterXSize, top), 3857
    extent = {**dict(zip(("xmin", "ymin", "xmax", "ymax"), box)), "spatialReference": {"wkid": code}}
    told = {
        "currentVersion": 10.9, "mapName": "Scene", "name": "scene", "serviceDescription": "", "copyrightText": "",
        "capabilities": "Map,Image", "supportedImageFormatTypes": "PNG32,PNG", "extent": extent, "fullExtent": extent,
        "initialExtent": extent, "spatialReference": {"wkid": code}, "singleFusedMapCache": is_tiled,
        "layers": [{"id": 0, "name": "scene", "parentLayerId": -1, "subLayerIds": None, "type": "Raster Layer"}],
        "id": 0, "type": "Raster Layer", "maxImageHeight": 4096, "maxImageWidth": 4096,
    }
    return {**told, "tileInfo": tiles()} if is_tiled else told


def tiles() -> dict[str, object]:
    """The scheme of web maps."""
    half_m = WIDEST_PIXEL_M * 128
    levels = [
        {"level": level, "resolution": WIDEST_PIXEL_M / 2**level,
         "scale": WIDEST_PIXEL_M / 2**level * SCALE_OF_A_PIXEL} for level in range(LEVELS)
    ]
    return {
        "rows": 256, "cols": 256, "dpi": 96, "format": "PNG32", "origin": {"x": -half_m, "y": half_m},
        "spatialReference": {"wkid": 102100, "latestWkid": 3857}, "lods": levels,
    }
