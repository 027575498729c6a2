"""The bytes of a picture by the name it has in a record."""

from __future__ import annotations

import zipfile
from functools import cache
from pathlib import Path

from .turn import RecordRefused


def picture_bytes(folder: Path, name: str) -> bytes:
    """One picture below a folder, or inside a zip file below it (`folder.zip/name`, whatever folder it has in there).

    Raises RecordRefused when there is none: also for addresses and for names that lead out of the folder.
    """
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        raise RecordRefused(f"The picture {name!r} does not lie below {folder}.")
    if path.is_file():
        return path.read_bytes()
    archive, members = _members(path.parent) if zipfile.is_zipfile(path.parent) else (None, {})
    if archive is None or path.name not in members:
        raise RecordRefused(f"There is no picture {name!r} below {folder}.")
    return archive.read(members[path.name])


@cache
def _members(path: Path) -> tuple[zipfile.ZipFile, dict[str, str]]:
    archive = zipfile.ZipFile(path)
    return archive, {Path(name).name: name for name in archive.namelist()}
