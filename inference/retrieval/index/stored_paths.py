"""Paths as an index stores them: relative to its folder where both are moved together, absolute otherwise."""

from __future__ import annotations

import os
from pathlib import Path


def is_local(path: str) -> bool:
    """Whether a path is one of the file system, not an address or one of GDAL's virtual files."""
    return "://" not in path and not path.startswith("/vsi")


def to_stored(path: str, folder: Path | None) -> str:
    """A path as it is stored by an index in `folder` (None: in a database): with `/`, relative for what lies in the
    folder or beside it.
    """
    if not is_local(path):
        return path
    absolute = Path(os.path.abspath(path))
    home = folder and Path(os.path.abspath(folder))
    if home and home.parent in (absolute, *absolute.parents):
        return Path(os.path.relpath(absolute, home)).as_posix()
    return absolute.as_posix()


def from_stored(stored: str, folder: Path | None) -> str:
    """The path that `to_stored` wrote, absolute, wherever the index's folder is now."""
    if not is_local(stored) or folder is None:
        return stored
    return os.path.normpath(os.path.join(os.path.abspath(folder), stored))
