"""Runs one job from the command line: progress on stderr, JSON or a GeoPackage out."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from pathlib import Path
from typing import Any, BinaryIO

from ..engine.config import OWN_PACKS
from ..engine.stdout import reserve_stdout
from ..protocol.errors import OrthoscribeError
from ..protocol.events import FINDINGS, PROGRESS, RASTER, TABLE
from ..protocol.requests import Source, TaskRequest
from .archive import ARCHIVE, archive_request, parse_archive
from .arguments import GEOPACKAGE, STDOUT, classes_of, parse
from .in_process import run_in_process

#: error code → exit status; any other is a fault inside
EXIT_STATUS = {
    "bad_request": 2, "prompt_missing": 2, "nothing_named": 2, "window_empty": 2, "bands_missing": 2,
    "raster_unreadable": 3, "no_pixels": 3, "no_overlap": 3, "crs_missing": 3,
    "index_unreadable": 3, "index_mismatch": 3,
    "model_missing": 4, "model_broken": 4, "ability_missing": 4, "answer_broken": 4,
}
FAULT, INTERRUPTED = 1, 130


def main(argv: list[str]) -> int:
    """Do what the arguments say; returns the exit status, after one sentence on stderr when something went wrong."""
    arguments = parse_archive(argv) if argv[0] in ARCHIVE else parse(argv)
    logging.basicConfig(stream=sys.stderr, level=logging.ERROR)
    stdout = reserve_stdout()
    try:
        findings, result = _run(arguments)
        if Path(arguments.output).suffix.lower() == GEOPACKAGE:
            from .geopackage import write_geopackage  # brings pyogrio

            write_geopackage(Path(arguments.output), findings, result)
        else:
            _write_json(arguments.output, stdout, {**result, "findings": findings})
    except OrthoscribeError as error:
        print(error.message, file=sys.stderr)
        return EXIT_STATUS.get(error.code, FAULT)
    except KeyboardInterrupt:
        return INTERRUPTED
    return INTERRUPTED if result["status"] == "cancelled" else 0


def build_request(arguments: argparse.Namespace) -> TaskRequest:
    """The same request that the dock would send."""
    source = Source(path=str(Path(arguments.raster).absolute()), bands=arguments.bands)
    before = Source(path=str(Path(arguments.before).absolute())) if arguments.before else None
    area = None
    if arguments.extent:
        from ..raster.extents import area_of_extent  # brings rasterio and PROJ

        area = tuple(area_of_extent(source, arguments.extent, arguments.extent_crs))
    return TaskRequest(
        task=arguments.task, source=source, prompt=arguments.prompt, window=arguments.window, area=area,
        gsd_m=arguments.gsd, model=arguments.model, score_min=arguments.score_min, before=before,
        raster_path=str(Path(arguments.map).absolute()) if arguments.map else "", classes=classes_of(arguments),
    )


def _run(arguments: argparse.Namespace) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    folders = arguments.packs or [OWN_PACKS]
    config = {
        "device": arguments.device, "threads": arguments.threads, "pack_folders": [str(folder) for folder in folders],
    }
    findings: list[dict[str, Any]] = []
    tables: list[dict[str, Any]] = []
    rasters: list[dict[str, Any]] = []
    message: dict[str, Any] = {}
    request = archive_request(arguments) if arguments.task in ARCHIVE else build_request(arguments)
    for message in run_in_process(request, config):
        if message.get("kind") == PROGRESS:
            share = "" if message["fraction"] is None else f"{message['fraction']:4.0%} "
            print(f"{share}{message['message']}", file=sys.stderr)
        elif message.get("kind") == FINDINGS:
            findings += message["findings"]
        elif message.get("kind") == TABLE:
            tables.append({name: message[name] for name in ("title", "columns", "rows")})
        elif message.get("kind") == RASTER:
            rasters.append({name: message[name] for name in ("path", "title", "meaning")})
    message |= {name: values for name, values in (("tables", tables), ("rasters", rasters)) if values}
    for note in message.get("notes", ()):
        print(note, file=sys.stderr)
    return findings, message


def _write_json(output: str, stdout: BinaryIO, answer: dict[str, Any]) -> None:
    text = (json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    try:
        if output == STDOUT:
            stdout.write(text)
            stdout.flush()
        else:
            Path(output).write_bytes(text)
    except OSError as error:
        raise OrthoscribeError(f"{output} cannot be written; choose another place.", str(error)) from error
