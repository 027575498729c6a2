"""A folder that is there when it is whole, and not before."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from ..protocol.errors import DataSetImpossible

#: a name that only we give, so that what an ended process left can be removed
UNFINISHED = ".orthoscribe_unfinished"


def check_free(folder: Path) -> None:
    """Raise DataSetImpossible when something is in the way of a new folder here."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DataSetImpossible(
            "The folder {folder} is not empty; choose a new one for the data set.", str(folder), folder=str(folder)
        )


@contextlib.contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """A place to write into for the length of a `with` block; it becomes `folder` at its end.

    Nothing stays when the block is left by an error. Raises DataSetImpossible when the folder is taken, or cannot be
    written.
    """
    check_free(folder)
    part = folder.with_name(f"{folder.name}{UNFINISHED}")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        yield part
        if folder.exists():
            folder.rmdir()
        part.rename(folder)
    except OSError as error:
        raise DataSetImpossible(
            "The data set cannot be written to {folder}: {reason}. Choose another folder.", repr(error),
            folder=str(folder), reason=error.strerror or str(error),
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
