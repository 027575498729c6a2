"""A small map server on this machine: a raster as XYZ, WMTS, WMS, WCS and ArcGIS, cut by GDAL; it can fail at will.

A process of its own (`python -m tests.qgis.map_server RASTER`): QGIS keeps Python waiting while it waits for a WMS.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit
from urllib.request import urlopen

from osgeo import gdal

from tests.qgis import arcgis_answers, coverage_answers

ROOT = Path(__file__).resolve().parents[2]
TILE_PX = 256
#: QGIS remembers what a service offers by its address.
USED: set[str] = set()
#: Half the side of the Web Mercator square, in its metres.
HALF_M = math.pi * 6_378_137
FINEST_ZOOM = 19
CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>Scene</Title><OnlineResource xlink:href="{url}"/></Service>
<Capability><Request>
<GetCapabilities><Format>text/xml</Format>{door}</GetCapabilities>
<GetMap><Format>image/png</Format>{door}</GetMap></Request>
<Exception><Format>XML</Format></Exception>
<Layer><Title>Scene</Title>{systems}
<Layer queryable="0"><Name>scene</Name><Title>Scene</Title>{systems}
<EX_GeographicBoundingBox><westBoundLongitude>{west}</westBoundLongitude><eastBoundLongitude>{east}</eastBoundLongitude>
<southBoundLatitude>{south}</southBoundLatitude><northBoundLatitude>{north}</northBoundLatitude>
</EX_GeographicBoundingBox></Layer></Layer></Capability></WMS_Capabilities>"""
DOOR = '<DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType>'

WMTS_CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<Capabilities version="1.0.0" xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1">
<Contents><Layer><ows:Title>Scene</ows:Title><ows:Identifier>scene</ows:Identifier>
<ows:WGS84BoundingBox><ows:LowerCorner>{west} {south}</ows:LowerCorner><ows:UpperCorner>{east} {north}</ows:UpperCorner>
</ows:WGS84BoundingBox><Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
<Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile" template="{url}/{{TileMatrix}}/{{TileCol}}/{{TileRow}}.png"/>
</Layer><TileMatrixSet><ows:Identifier>web</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
{matrices}</TileMatrixSet></Contents></Capabilities>"""
WMTS_MATRIX = """<TileMatrix><ows:Identifier>{zoom}</ows:Identifier><ScaleDenominator>{scale}</ScaleDenominator>
<TopLeftCorner>-20037508.3427892 20037508.3427892</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight>
<MatrixWidth>{count}</MatrixWidth><MatrixHeight>{count}</MatrixHeight></TileMatrix>"""
#: A pixel on the screen of OGC's standards, in metres: it makes a scale of a resolution.
OGC_PIXEL_M = 0.00028


class MapServer:
    """A server under way at `url`, as a test sees it."""

    def __init__(self, url: str) -> None:
        self.url = url

    @property
    def xyz(self) -> str:
        """The raster as a QGIS source of XYZ tiles."""
        return f"type=xyz&url={self.url}/{{z}}/{{x}}/{{y}}.png&zmin=0&zmax={FINEST_ZOOM}"

    @property
    def wmts(self) -> str:
        """The raster as a QGIS source of a WMTS on the same tiles."""
        url = f"{self.url}/wmts?SERVICE%3DWMTS%26REQUEST%3DGetCapabilities"
        return f"crs=EPSG:3857&format=image/png&layers=scene&styles=default&tileMatrixSet=web&url={url}"

    def wms(self, epsg: int) -> str:
        """The raster as a QGIS source of a WMS in a CRS."""
        return f"crs=EPSG:{epsg}&dpiMode=7&format=image/png&layers=scene&styles=&url={self.url}/wms"

    def wcs(self, epsg: int, version: str = "1.0.0") -> str:
        """The raster as a QGIS source of a WCS in a CRS."""
        kind = "GeoTIFF" if version == "1.0.0" else "image/tiff"
        return f"crs=EPSG:{epsg}&dpiMode=7&format={kind}&identifier=scene&url={self.url}/wcs&version={version}"

    def arcgis(self, service: str, epsg: int) -> str:
        """The raster as a QGIS source of an ArcGIS `MapServer`, `ImageServer` or `tiles/MapServer`."""
        return f"crs='EPSG:{epsg}' format='PNG32' layer='0' url='{self.url}/arcgis/{service}'"

    def fail(self, status: int = 503, part: str = "", times: int = 1_000_000, wait_s: float = 0.0) -> None:
        """From now on let requests for pictures whose path holds `part` end with this status (0: as they should), so
        many times, after a wait.
        """
        fields = {"status": status, "part": part, "times": times, "wait": wait_s}
        urlopen(f"{self.url}/fail?{urlencode(fields)}").close()

    def asked(self) -> list[str]:
        """The paths of all pictures that were asked for."""
        with urlopen(f"{self.url}/asked") as answer:
            return json.load(answer)


class Answers(BaseHTTPRequestHandler):
    """What the server's own process answers; `raster`, `asked` and `failing` are one for all requests."""

    raster = ""
    asked: list[str] = []  # noqa: RUF012 (shared on purpose)
    failing: dict[str, str] = {}  # noqa: RUF012
    lock = threading.Lock()

    def do_GET(self) -> None:  # noqa: N802
        parts = urlsplit(self.path)
        fields = {name.upper(): value for name, value in parse_qsl(parts.query)}
        if parts.path == "/fail":
            self.failing.update(fields)
            self._send("text/plain", b"")
        elif parts.path == "/asked":
            self._send("application/json", json.dumps(self.asked).encode())
        elif parts.path.startswith("/arcgis") and fields.get("F") in ("json", "pjson"):
            told = arcgis_answers.service(self.raster, is_tiled="tiles" in parts.path)
            self._send("application/json", json.dumps(told).encode())
        elif parts.path == "/wcs" and fields.get("REQUEST", "").lower() != "getcoverage":
            url = f"http://{self.headers['Host']}/wcs?"
            self._send("text/xml", coverage_answers.document(self.raster, fields, url).encode())
        elif fields.get("REQUEST", "").lower() == "getcapabilities":
            self._send("text/xml", self._capabilities(fields.get("SERVICE", "WMS").upper() == "WMTS").encode())
        else:
            self._answer_picture(parts.path, fields)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _answer_picture(self, path: str, fields: dict[str, str]) -> None:
        self.asked.append(self.path)
        failing = self.failing
        if int(failing.get("STATUS", 0)) and failing.get("PART", "") in self.path and int(failing["TIMES"]) > 0:
            failing["TIMES"] = str(int(failing["TIMES"]) - 1)
            time.sleep(float(failing["WAIT"]))
            self.send_error(int(failing["STATUS"]))
        elif path == "/wms":
            self._send("image/png", self._map(fields))
        elif path == "/wcs":
            with self.lock:
                self._send("image/tiff", coverage_answers.coverage(self.raster, fields))
        elif path.startswith("/arcgis") and "/tile/" in path:
            zoom, row, column = map(int, path.split("/")[-3:])
            self._send("image/png", self._tile(zoom, column, row))
        elif path.endswith(("/MapServer/export", "/ImageServer/exportImage")):
            self._send("image/png", self._export(fields))
        elif path.startswith("/arcgis"):
            self.send_error(404)
        else:
            self._send("image/png", self._tile(*map(int, path[1:].removesuffix(".png").split("/"))))

    def _send(self, kind: str, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")  # what a server fails to send does not come from QGIS's memory
        self.end_headers()
        self.wfile.write(content)

    def _tile(self, zoom: int, column: int, row: int) -> bytes:
        side_m = 2 * HALF_M / 2**zoom
        left, top = column * side_m - HALF_M, HALF_M - row * side_m
        return self._cut((left, top - side_m, left + side_m, top), "EPSG:3857", (TILE_PX, TILE_PX))

    def _map(self, fields: dict[str, str]) -> bytes:
        crs = fields.get("CRS") or fields["SRS"]
        a, b, c, d = map(float, fields["BBOX"].split(","))
        box = (b, a, d, c) if crs == "EPSG:4326" and "CRS" in fields else (a, b, c, d)  # 1.3.0: latitude comes first
        return self._cut(box, crs, (int(fields["WIDTH"]), int(fields["HEIGHT"])))

    def _export(self, fields: dict[str, str]) -> bytes:
        """The picture of a rectangle in the CRS of the service."""
        width, height = fields["SIZE"].split(",")
        crs = coverage_answers.facts_of(self.raster)["crs"]
        return self._cut(tuple(map(float, fields["BBOX"].split(","))), crs, (int(width), int(height)))

    def _cut(self, box: tuple[float, ...], crs: str, size_px: tuple[int, int]) -> bytes:
        """A PNG of a rectangle, transparent where the raster is not."""
        with self.lock:
            picture = gdal.Warp(
                "", self.raster, format="MEM", outputBounds=box, dstSRS=crs, width=size_px[0], height=size_px[1],
                resampleAlg="bilinear", dstAlpha=True,
            )
            name = f"/vsimem/{threading.get_ident()}.png"
            gdal.Translate(name, picture, format="PNG")
            size = gdal.VSIStatL(name).size
            file = gdal.VSIFOpenL(name, "rb")
            content = bytes(gdal.VSIFReadL(1, size, file))
            gdal.VSIFCloseL(file)
            gdal.Unlink(name)
        return content

    def _capabilities(self, is_wmts: bool) -> str:
        info = gdal.Info(self.raster, format="json")
        corners = info["wgs84Extent"]["coordinates"][0]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        place = {"west": min(xs), "east": max(xs), "south": min(ys), "north": max(ys)}
        host = f"http://{self.headers['Host']}"
        if is_wmts:
            matrices = "".join(
                WMTS_MATRIX.format(zoom=zoom, scale=2 * HALF_M / TILE_PX / 2**zoom / OGC_PIXEL_M, count=2**zoom)
                for zoom in range(FINEST_ZOOM + 1)
            )
            return WMTS_CAPABILITIES.format(url=host, matrices=matrices, **place)
        codes, url = ("EPSG:3857", "EPSG:4326", "EPSG:32633", "EPSG:32635"), f"{host}/wms?"
        systems = "".join(f"<CRS>{code}</CRS>" for code in codes)
        return CAPABILITIES.format(url=url, door=DOOR.format(url=url), systems=systems, **place)


@contextmanager
def served(raster: Path) -> Iterator[MapServer]:
    """A server of a raster for the length of a `with` block, at an address that none before it had."""
    process, url = _started(raster)
    while url in USED:
        _end(process)
        process, url = _started(raster)
    USED.add(url)
    try:
        yield MapServer(url)
    finally:
        _end(process)


def _started(raster: Path) -> tuple[subprocess.Popen, str]:
    """A server's process, and its address."""
    command = [sys.executable, "-m", "tests.qgis.map_server", str(raster)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    return process, process.stdout.readline().strip()


def _end(process: subprocess.Popen) -> None:
    process.terminate()
    process.wait(10)
    process.stdout.close()


def main() -> None:
    """Serve the raster named on the command line until ended; the address goes to stdout."""
    Answers.raster = sys.argv[1]
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
