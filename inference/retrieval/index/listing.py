"""Which rasters an index is to be made of: layers, folders, STAC files, lists of paths."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from ...protocol.errors import OrthoscribeError, RasterUnreadable
from ...protocol.requests import Source
from .stac import opened_as, read_stac
from .stored_paths import is_local

#: endings of files that may hold imagery; anything else in a folder is passed over in silence
ENDINGS = (
    ".tif", ".tiff", ".vrt", ".jp2", ".j2k", ".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".img", ".ecw", ".sid",
    ".ntf", ".nitf", ".bil", ".bip", ".bsq", ".ers", ".pix", ".kea",
)


class Listed(NamedTuple):
    """A raster to index; `origin` is the absolute path of the folder or list that named it, "" for a layer."""

    source: Source
    origin: str = ""
    place: str = ""


class Listing(NamedTuple):
    """`rasters` by absolute path, `walked` the folders and `read` the lists that could be read, `failed` (path,
    message) of those that could not.
    """

    rasters: dict[str, Listed]
    walked: list[str]
    read: list[str]
    failed: list[tuple[str, str]]


def list_rasters(sources: Sequence[Source], folders: Sequence[str]) -> Listing:
    """All rasters of layers and folders, each once; what a layer says of a file goes before what its folder does."""
    listing = Listing({}, [], [], [])
    for folder in map(os.path.abspath, folders):
        try:
            for listed in _of(folder):
                listing.rasters.setdefault(place_of(listed.source), listed)
            (listing.walked if os.path.isdir(folder) else listing.read).append(folder)
        except OrthoscribeError as error:
            listing.failed.append((folder, error.message))
    for source in sources:
        before = listing.rasters.get(place_of(source), Listed(source))
        listing.rasters[place_of(source)] = before._replace(source=source)
    return listing


def place_of(source: Source) -> str:
    """Where the pixels of a source come from: what an index calls it."""
    path = source.origin or source.path
    return os.path.abspath(path) if is_local(path) else path


def _of(folder: str) -> Iterator[Listed]:
    path = Path(folder)
    ending = path.suffix.lower()
    if path.is_dir():
        yield from (Listed(Source(file), folder) for file in _files(folder))
    elif ending == ".json":
        yield from (Listed(asset.source, folder, asset.place) for asset in read_stac(path))
    elif ending == ".txt":
        yield from (Listed(Source(line), folder) for line in _lines(path))
    elif path.is_file():
        yield Listed(Source(folder), folder)
    else:
        raise RasterUnreadable(
            "There is no folder or file {name}; check whether it was moved.", folder, name=path.name
        )


def _files(folder: str) -> Iterator[str]:
    """Files below a folder that may hold imagery, in an order that does not change from run to run."""
    for here, below, names in os.walk(folder):
        below.sort()
        yield from (os.path.join(here, name) for name in sorted(names) if Path(name).suffix.lower() in ENDINGS)


def _lines(path: Path) -> Iterator[str]:
    """The rasters of a list, relative to its folder; `#` begins a comment."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise RasterUnreadable(
            "The list {name} cannot be read; save it as UTF-8 text.", repr(error), name=path.name
        ) from error
    for line in lines:
        address = line.strip()
        if address and not address.startswith("#"):
            yield os.path.abspath(path.parent / address) if is_local(address) else opened_as(address)
