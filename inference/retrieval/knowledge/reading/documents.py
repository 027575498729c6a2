"""Which files are documents, and who reads them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ....protocol.errors import DocumentUnreadable
from .pdf_pages import read_pdf
from .piece import Piece
from .plain_text import read_markdown, read_text
from .table_rows import read_rows
from .web_page import read_web_page

READERS: dict[str, Callable[[Path], Iterator[Piece]]] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".pdf": read_pdf,
    ".html": read_web_page,
    ".htm": read_web_page,
    ".csv": read_rows,
    ".tsv": read_rows,
}
#: larger files are books of data, not documents
MOST_BYTES = 200_000_000


def documents_in(places: Iterable[str]) -> Iterator[Path]:
    """The files themselves, and of folders every document in them, at any depth; hidden ones are passed over."""
    for place in map(Path, places):
        if not place.is_dir():
            yield place
            continue
        for folder, below, names in os.walk(place):
            below[:] = sorted(name for name in below if not name.startswith("."))
            for name in sorted(names):
                if not name.startswith((".", "~")) and Path(name).suffix.lower() in READERS:
                    yield Path(folder) / name


def read_document(path: Path) -> Iterator[Piece]:
    """The pieces of a document; raises DocumentUnreadable with the reason."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise DocumentUnreadable(
            "{name} is of no kind that can be learnt: use txt, md, pdf, html or csv.", name=path.name
        )
    try:
        if path.stat().st_size > MOST_BYTES:
            raise DocumentUnreadable(
                "{name} is larger than {most} MB; split it.", name=path.name, most=MOST_BYTES // 1_000_000
            )
        yield from reader(path)
    except OSError as error:
        raise DocumentUnreadable("{name} cannot be opened.", str(error), name=path.name) from error
