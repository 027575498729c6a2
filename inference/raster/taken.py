"""When a source was taken: as the caller says, else as its file and its names tell."""

from __future__ import annotations

from pathlib import Path

from rasterio.io import DatasetReader

from ..protocol.dates import DateGuess, guess_date
from ..protocol.requests import Source
from ..protocol.sentences import Sentence
from .windows import open_raster

#: GDAL keeps what a satellite's metadata tell under IMAGERY, and what a camera tells under EXIF.
DOMAINS = ("IMAGERY", "EXIF", "")


def date_of(source: Source) -> DateGuess:
    """The date of a source with its reason; raises RasterUnreadable. The layer's name goes before the file's, and that
    before the folder's.
    """
    if source.date:
        return date_told(source, {})
    with open_raster(source.path) as dataset:
        return date_told(source, tags_of(dataset))


def date_told(source: Source, tags: dict[str, str]) -> DateGuess:
    """The same of a source whose tags are known."""
    if source.date:
        return DateGuess(source.date, Sentence("as you chose"), 1.0)
    path = Path(source.path)
    return guess_date([source.name, path.stem, path.parent.name], tags)


def tags_of(dataset: DatasetReader) -> dict[str, str]:
    """What the file's metadata say, in the domains that tell when and by what a picture was taken."""
    return {name: value for domain in DOMAINS for name, value in dataset.tags(ns=domain or None).items()}
