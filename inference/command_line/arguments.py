"""What can be typed."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from ..protocol.geometry import Window
from ..protocol.requests import CLASSIFY, LOCALIZE, NEEDS_CLASSES, NEEDS_PROMPT, NEEDS_TWO_DATES, TASKS
from ..protocol.words import Classes

DESCRIPTION = "Describe, question and map imagery in plain language. Without arguments: the engine on stdio."
EPILOG = """
`python -m inference index --help` and `python -m inference search --help` tell of indexes of many rasters ·
exit status: 0 done · 1 a fault inside · 2 the command does not make sense · 3 the raster cannot be used ·
4 the model cannot be used · 130 interrupted
"""
JSON, GEOPACKAGE = ".json", ".gpkg"
#: tasks that can write a raster
WRITE_MAP = (*NEEDS_TWO_DATES, LOCALIZE, CLASSIFY)
STDOUT = "-"
MAPS = "of the probability of change, of how well a phrase fits, or of classes"


def parse(argv: list[str]) -> argparse.Namespace:
    """Read the command line; ends the program with status 2 and a sentence when it does not make sense."""
    parser = argparse.ArgumentParser("python -m inference", description=DESCRIPTION, epilog=EPILOG)
    parser.add_argument("task", choices=TASKS)
    parser.add_argument("raster", metavar="RASTER", help="a file that GDAL can read")
    parser.add_argument("--before", default="", metavar="RASTER", help="the earlier of two dates, to compare with")
    parser.add_argument("--map", default="", metavar="FILE", help="where to write the map (*.tif): " + MAPS)
    parser.add_argument("--prompt", default="", help="the question, or the things to find")
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--window", type=_window, metavar="COL,ROW,WIDTH,HEIGHT", help="pixels (default: all)")
    place.add_argument("--extent", type=_extent, metavar="XMIN,YMIN,XMAX,YMAX", help="map rectangle")
    parser.add_argument("--extent-crs", default="", metavar="EPSG:…", help="CRS of the extent (default: the raster's)")
    parser.add_argument("--bands", type=_integers, default=(), metavar="R,G,B", help="1-based; one for grey")
    parser.add_argument("--gsd", type=float, metavar="M", help="metres a pixel to work at (default: the model's)")
    parser.add_argument("--score-min", type=float, metavar="S", help="leave out findings below this score, 0–1")
    parser.add_argument("--classes", type=_words, default=(), metavar="A,B,C", help="what to choose among, your words")
    parser.add_argument("--other-min", type=float, default=0.0, metavar="S", help="a class less sure is “other”, 0–1")
    parser.add_argument("--tile-m", type=float, metavar="M", help="side of a tile to classify (default: the model's)")
    parser.add_argument("--model", default="", metavar="ID", help="a pack's id (default: the first that can do it)")
    parser.add_argument("--packs", type=Path, action="append", metavar="FOLDER", help="where packs are, repeatable")
    parser.add_argument("--device", default="auto", help="auto, cpu or cuda")
    parser.add_argument("--threads", type=int, default=0, help="0: all cores")
    parser.add_argument("--output", type=output, default=STDOUT, metavar="FILE", help="*.gpkg, *.json or - (stdout)")
    arguments = parser.parse_args(argv)
    if arguments.task in NEEDS_PROMPT and not arguments.prompt.strip():
        parser.error(f"{arguments.task} needs --prompt")
    if arguments.task in NEEDS_TWO_DATES and not arguments.before:
        parser.error(f"{arguments.task} needs --before")
    if arguments.task in NEEDS_CLASSES and len(set(arguments.classes)) < 2:
        parser.error(f"{arguments.task} needs --classes, at least two with commas between them")
    if arguments.classes and arguments.task not in NEEDS_CLASSES:
        parser.error(f"{arguments.task} takes no --classes")
    if arguments.map and arguments.task not in WRITE_MAP:
        parser.error(f"{arguments.task} writes no --map")
    if arguments.extent_crs and not arguments.extent:
        parser.error("--extent-crs needs --extent")
    return arguments


def classes_of(arguments: argparse.Namespace) -> Classes | None:
    """The classes that were typed, None without any."""
    return Classes(arguments.classes, arguments.other_min, tile_m=arguments.tile_m) if arguments.classes else None


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _integers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def _window(text: str) -> Window:
    window = Window(*four(_integers(text)))
    if window.width <= 0 or window.height <= 0:
        raise argparse.ArgumentTypeError("a window needs a positive width and height")
    return window


def _extent(text: str) -> tuple[float, float, float, float]:
    left, bottom, right, top = four([float(part) for part in text.split(",")])
    if not (left < right and bottom < top):
        raise argparse.ArgumentTypeError("an extent is xmin,ymin,xmax,ymax with xmin < xmax and ymin < ymax")
    return left, bottom, right, top


def four(numbers: Sequence[float]) -> Sequence[float]:
    """The numbers, if they are four."""
    if len(numbers) != 4:
        raise argparse.ArgumentTypeError("four numbers with commas are needed")
    return numbers


def output(text: str) -> str:
    """Where results go: a file of a known form, or standard output."""
    if text != STDOUT and Path(text).suffix.lower() not in (JSON, GEOPACKAGE):
        raise argparse.ArgumentTypeError("the output is a .gpkg or .json file, or -")
    return text
