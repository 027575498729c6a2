"""A PostgreSQL of its own with PostGIS, for the length of a test: a raster in a table, as QGIS reads it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsProviderRegistry

#: Who runs the server where we are root, which it refuses to run as.
OWNER = "postgres"
TILE_PX = 128


def why_not() -> str:
    """What is missing on this machine, "" when nothing is."""
    if _programs() is None:
        return "PostgreSQL is not installed"
    if not any(Path("/usr/share/postgresql").glob("*/extension/postgis_raster.control")):
        return "PostGIS is not installed"
    if "postgresraster" not in QgsProviderRegistry.instance().providerList():
        return "QGIS was built without PostGIS rasters"
    return ""


@contextmanager
def database_with(raster: Path) -> Iterator[str]:
    """The raster in the table `town`, and the server under way; gives the source of a QGIS layer."""
    folder = Path(tempfile.mkdtemp(prefix="orthoscribe_pg_"))
    if os.geteuid() == 0:
        shutil.chown(folder, OWNER)
    data = folder / "data"
    try:
        _run("initdb", "--auth=trust", "--username=postgres", "--no-sync", str(data))
        options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
        _run("pg_ctl", "--pgdata", str(data), "--wait", "--log", str(folder / "log"), "--options", options, "start")
        try:
            _psql(folder, _statements(raster))
            yield (f"dbname='postgres' host={folder} user='postgres' sslmode=disable mode=2 "
                   "schema='public' column='rast' table=\"public\".\"town\"")
        finally:
            _run("pg_ctl", "--pgdata", str(data), "--mode", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _statements(raster: Path) -> str:
    """SQL that makes the table of tiles from the bytes of a file."""
    content = raster.read_bytes().hex()
    return f"""
        CREATE EXTENSION postgis; CREATE EXTENSION postgis_raster;
        SET postgis.gdal_enabled_drivers = 'GTiff';
        CREATE TABLE town AS SELECT row_number() OVER () AS rid, rast FROM
          (SELECT ST_Tile(ST_FromGDALRaster('\\x{content}'::bytea), {TILE_PX}, {TILE_PX}, TRUE, 0) AS rast) AS tiles;
        ALTER TABLE town ADD PRIMARY KEY (rid);
        CREATE INDEX ON town USING gist (ST_ConvexHull(rast));
        SELECT AddRasterConstraints('town'::name, 'rast'::name);
    """


def _psql(folder: Path, statements: str) -> None:
    _run("psql", "--host", str(folder), "--username=postgres", "--set", "ON_ERROR_STOP=1", "--quiet", given=statements)


def _run(program: str, *arguments: str, given: str = "") -> None:
    command = [str(_programs() / program), *arguments]
    if os.geteuid() == 0:
        command = ["runuser", "-u", OWNER, "--", *command]
    with tempfile.TemporaryFile("w+") as said:  # a server that is started keeps what it was given
        done = subprocess.run(command, input=given, text=True, stdout=said, stderr=said, cwd="/", check=False)
        said.seek(0)
        assert done.returncode == 0, said.read()[-2000:]


def _programs() -> Path | None:
    """The folder of the newest PostgreSQL server."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None
