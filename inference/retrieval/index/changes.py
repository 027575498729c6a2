"""What has happened to the rasters since they were indexed: only what is new or has changed is looked at again."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ...protocol.requests import Source
from ...protocol.sentences import Sentence
from .listing import Listed, Listing, list_rasters
from .store import DONE, PARTIAL, SourceRow
from .stored_paths import from_stored, is_local, to_stored

#: bytes read of a file's beginning, middle and end: enough to tell whether it has changed beside its size
SAMPLE_BYTES = 1 << 16
_NOT_THERE = Sentence("The file {name} is not there; check whether it was moved or its drive is gone.")
_NO_RASTER = Sentence("There is no raster in this folder any more, so its chips were kept. Is its drive connected?")


class Asked(NamedTuple):
    """What an index is to be made of, and how chips are cut and looked at."""

    sources: Sequence[Source]
    folders: Sequence[str]
    gsds_m: Sequence[float]
    overlap: float
    thorough: bool = False


class ToDo(NamedTuple):
    """A raster to be cut: its row as it is to be stored, and whether its earlier chips go first (`is_changed`) or are
    the beginning of its chips (`is_begun`).
    """

    row: SourceRow
    listed: Listed
    is_changed: bool = False
    is_begun: bool = False


class Changes(NamedTuple):
    """`todo` rasters, `same` rows whose time alone has changed, `gone` stored paths, `failed` (path, message)."""

    asked: Asked
    todo: list[ToDo]
    same: list[SourceRow]
    gone: list[str]
    failed: list[tuple[str, str]]


def find_changes(asked: Asked, rows: Mapping[str, SourceRow], folder: Path | None) -> Changes:
    """Compare rasters with the rows of an index in `folder`. Rows that were begun are gone on with, listed or not."""
    listing = list_rasters(asked.sources, asked.folders)
    changes = Changes(asked, [], [], [], list(listing.failed))
    listed = {to_stored(path, folder): raster for path, raster in listing.rasters.items()}
    begun = {path: listed_again(row, folder) for path, row in rows.items() if row.state == PARTIAL}
    for path, raster in {**begun, **listed}.items():
        _look(path, raster, rows.get(path), folder, recipe_of(raster, asked), changes)
    changes.gone.extend(_gone(listing, listed, rows, folder, changes))
    return changes


def recipe_of(listed: Listed, asked: Asked) -> str:
    """What beside the file decides on its chips, as JSON."""
    source = {**listed.source.to_wire(), "place": listed.place}
    unsaid = (None, "", [])  # nodata may be 0
    told = {name: value for name, value in source.items() if name not in ("path", "origin") and value not in unsaid}
    recipe = {
        "source": told, "gsds_m": list(asked.gsds_m), "overlap": asked.overlap, "thorough": asked.thorough,
    }
    return json.dumps(recipe, sort_keys=True, ensure_ascii=False)


def listed_again(row: SourceRow, folder: Path | None) -> Listed:
    """A raster as it was listed when its row was written."""
    told = json.loads(row.recipe)["source"] if row.recipe else {}
    place = told.pop("place", "")
    source = Source.from_wire({**told, "path": from_stored(row.path, folder)})
    return Listed(source, from_stored(row.origin, folder) if row.origin else "", place)


def _look(
    path: str, raster: Listed, known: SourceRow | None, folder: Path | None, recipe: str, changes: Changes
) -> None:
    """Put one raster where it belongs."""
    file = raster.source.path
    try:
        size_bytes, mtime_ns = _size_and_time(file)
    except OSError:
        changes.failed.append((file, _NOT_THERE.filled(name=Path(file).name)))
        return
    origin = to_stored(raster.origin, folder) if raster.origin else ""
    row = SourceRow(path, origin, size_bytes, mtime_ns, "", recipe, PARTIAL)
    if known is None:
        changes.todo.append(ToDo(row._replace(fingerprint=fingerprint_of(file)), raster))
        return
    is_old_time = (known.size_bytes, known.mtime_ns) == (size_bytes, mtime_ns) and known.fingerprint
    row = row._replace(fingerprint=known.fingerprint if is_old_time else fingerprint_of(file))
    is_same = known.fingerprint in ("", row.fingerprint) and known.recipe == recipe
    if not is_same or known.state != DONE:
        changes.todo.append(ToDo(row, raster, is_changed=not is_same, is_begun=is_same))
    elif known != row._replace(state=DONE):
        changes.same.append(row._replace(state=DONE))


def _gone(
    listing: Listing, listed: Mapping[str, Listed], rows: Mapping[str, SourceRow], folder: Path | None, changes: Changes
) -> list[str]:
    """Stored paths of rasters that their list no longer names, or that are no longer in their folder."""
    empty = [home for home in listing.walked if not any(_is_below(path, home) for path in listing.rasters)]
    gone = []
    for path, row in rows.items():
        file = from_stored(path, folder)
        if path in listed:
            continue
        if row.origin and from_stored(row.origin, folder) in listing.read:
            gone.append(path)
        elif is_local(file) and not os.path.exists(file) and any(_is_below(file, home) for home in listing.walked):
            home = next((home for home in empty if _is_below(file, home)), None)
            if home is None:
                gone.append(path)
            elif all(failed != home for failed, _ in changes.failed):
                changes.failed.append((home, _NO_RASTER))
    return gone


def _is_below(path: str, folder: str) -> bool:
    return is_local(path) and Path(folder) in Path(path).parents


def _size_and_time(path: str) -> tuple[int, int]:
    if not is_local(path):
        return 0, 0
    told = os.stat(path)
    return told.st_size, told.st_mtime_ns


def fingerprint_of(path: str) -> str:
    """A checksum of a file's size, beginning, middle and end; of the address itself for what is no local file."""
    digest = hashlib.blake2b(digest_size=16)
    if not is_local(path):
        digest.update(path.encode())
        return digest.hexdigest()
    size_bytes = os.path.getsize(path)
    digest.update(str(size_bytes).encode())
    with open(path, "rb") as file:
        for start in (0, (size_bytes - SAMPLE_BYTES) // 2, size_bytes - SAMPLE_BYTES):
            file.seek(max(start, 0))
            digest.update(file.read(SAMPLE_BYTES))
    return digest.hexdigest()


def asked_before(rows: Mapping[str, SourceRow], folder: Path | None) -> Asked | None:
    """What the rows of an index were asked for with, to bring it up to date; None of an empty one."""
    if not rows:
        return None
    layers = [listed_again(row, folder).source for row in rows.values() if not row.origin]
    origins = dict.fromkeys(from_stored(row.origin, folder) for row in rows.values() if row.origin)
    recipe = json.loads(next(reversed(rows.values())).recipe)
    return Asked(layers, list(origins), tuple(recipe["gsds_m"]), recipe["overlap"], recipe["thorough"])
