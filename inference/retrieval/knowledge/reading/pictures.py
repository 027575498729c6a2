"""Which pictures a document may show: files that lie below its own folder, and nothing else."""

from __future__ import annotations

from pathlib import Path

SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp")


def picture_beside(document: Path, link: str) -> str:
    """The path of a picture that a document names; "" when it is no picture, not there, or lies elsewhere.

    A document says what it likes: no address and no path out of its folder is followed.
    """
    if not link.lower().endswith(SUFFIXES) or "://" in link or len(link) > 1000:
        return ""
    home = document.parent.resolve()
    path = (home / link).resolve()
    return str(path) if path.is_relative_to(home) and path.is_file() else ""
