"""`python -m inference index STORE FOLDER …` and `python -m inference search STORE …`: what can be typed of them."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..protocol.archive import INDEX, SEARCH, IndexRequest, SearchRequest
from ..protocol.requests import Source
from .arguments import GEOPACKAGE, STDOUT, four, output

ARCHIVE = (INDEX, SEARCH)
SERVER = "://"


def parse_archive(argv: list[str]) -> argparse.Namespace:
    """Read the command line of one of the two; ends the program with status 2 when it does not make sense."""
    parser = argparse.ArgumentParser("python -m inference")
    commands = parser.add_subparsers(dest="task", required=True)
    index = commands.add_parser(INDEX, help="make an index of rasters, or bring one up to date")
    index.add_argument("store", metavar="STORE", help="a GeoPackage, or postgresql://…")
    index.add_argument("folders", nargs="*", metavar="FOLDER", help="folders, rasters, STAC files, lists (*.txt)")
    index.add_argument("--gsd", type=float, action="append", default=[], metavar="M", help="metres a pixel, repeatable")
    index.add_argument("--overlap", type=float, default=0.25, help="of neighbouring chips, as a share of their side")
    index.add_argument("--thorough", action="store_true", help="look at corners too: five times as long")
    index.add_argument("--afresh", action="store_true", help="drop vectors of another model")
    index.add_argument("--scheduler", default="", metavar="ADDRESS", help="of a Dask cluster that is to do it")
    search = commands.add_parser(SEARCH, help="find chips in an index, the best first")
    search.add_argument("store", metavar="STORE", help="a GeoPackage, or postgresql://…")
    search.add_argument("--prompt", default="", help="what to look for, in words")
    search.add_argument("--like", default="", metavar="RASTER", help="what it is to look like")
    search.add_argument("--likeness", type=float, default=0.5, help="weight of the example beside the words, 0–1")
    search.add_argument("--extent", type=_lonlat, metavar="WEST,SOUTH,EAST,NORTH", help="degrees")
    search.add_argument("--from", dest="date_from", default="", metavar="DATE", help="as 2019, 2019-06 or 2019-06-01")
    search.add_argument("--to", dest="date_to", default="", metavar="DATE")
    search.add_argument("--sensor", action="append", default=[], metavar="NAME", help="repeatable")
    search.add_argument("--limit", type=int, default=50)
    for command in (index, search):
        command.add_argument("--model", default="", metavar="ID", help="a pack's id (default: the first)")
        command.add_argument("--packs", type=Path, action="append", metavar="FOLDER", help="of packs, repeatable")
        command.add_argument("--device", default="auto", help="auto, cpu or cuda")
        command.add_argument("--threads", type=int, default=0, help="0: all cores")
        command.add_argument("--output", type=output, default=STDOUT, metavar="FILE", help="*.gpkg, *.json or -")
    arguments = parser.parse_args(argv)
    if arguments.task == INDEX and arguments.output.lower().endswith(GEOPACKAGE):
        parser.error("the index itself is the GeoPackage; --output is a .json file or -")
    return arguments


def archive_request(arguments: argparse.Namespace) -> IndexRequest | SearchRequest:
    """The same request that the dock would send."""
    store = arguments.store if SERVER in arguments.store else str(Path(arguments.store).absolute())
    if arguments.task == INDEX:
        return IndexRequest(
            store, folders=tuple(str(Path(folder).absolute()) for folder in arguments.folders),
            gsds_m=tuple(arguments.gsd), overlap=arguments.overlap, scheduler=arguments.scheduler,
            afresh=arguments.afresh, model=arguments.model, thorough=arguments.thorough,
        )
    like = Source(str(Path(arguments.like).absolute())) if arguments.like else None
    return SearchRequest(
        store, arguments.prompt, like, likeness=arguments.likeness, extent=arguments.extent,
        date_from=arguments.date_from, date_to=arguments.date_to, sensors=tuple(arguments.sensor),
        limit=arguments.limit, model=arguments.model,
    )


def _lonlat(text: str) -> tuple[float, float, float, float]:
    """West may lie east of east: then the extent crosses the antimeridian."""
    west, south, east, north = four([float(part) for part in text.split(",")])
    if south > north:
        raise argparse.ArgumentTypeError("the extent's south lies north of its north")
    return west, south, east, north
