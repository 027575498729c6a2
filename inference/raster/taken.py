"""When a source was taken: as the caller says, else as its file and its names tell."""

from __future__ import annotations

from pathlib import Path

from ..protocol.dates import DateGuess, guess_date
from ..protocol.requests import Source
from .windows import open_raster

#: GDAL keeps what a satellite's metadata tell under IMAGERY, and what a camera tells under EXIF.
DOMAINS = ("IMAGERY", "EXIF", "")


def date_of(source: Source) -> DateGuess:
    """The date of a source with its reason; raises RasterUnreadable. The layer's name goes before the file's, and that
    before the folder's.
    """
    if source.date:
        return DateGuess(source.date, "as you chose", 1.0)
    path = Path(source.path)
    with open_raster(source.path) as dataset:
        tags = {name: value for domain in DOMAINS for name, value in dataset.tags(ns=domain or None).items()}
    return guess_date([source.name, path.stem, path.parent.name], tags)
