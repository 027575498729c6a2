"""PDF files, page by page, by pypdf."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

from ....protocol.errors import DocumentUnreadable
from .piece import Piece

#: a word that was broken at the end of a line
_BROKEN = re.compile(r"(?<=[a-z])-\n(?=[a-z])")
#: a line that goes on in the next one
_WRAPPED = re.compile(r"(?<![.!?:;])\n(?=[a-z(]|\d+(?!\d*\.\s))")


def read_pdf(path: Path) -> Iterator[Piece]:
    """The text of each page that has some; raises DocumentUnreadable for a damaged, locked or merely scanned file."""
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.ERROR)  # it warns of every flaw that it can live with
    has_text = False
    try:
        document = pypdf.PdfReader(path)
        if document.is_encrypted and not document.decrypt(""):
            raise DocumentUnreadable("{name} is locked by a password; save a copy without one.", name=path.name)
        for number, page in enumerate(document.pages, 1):
            text = _WRAPPED.sub(" ", _BROKEN.sub("", page.extract_text().replace("\r\n", "\n"))).strip()
            if text:
                has_text = True
                yield Piece(text, page=number)
    except DocumentUnreadable:
        raise
    except Exception as error:  # pypdf raises whatever it stumbles over in a damaged file
        raise DocumentUnreadable(
            "{name} is damaged: its pages cannot be read.", repr(error), name=path.name
        ) from error
    if not has_text:
        raise DocumentUnreadable(
            "{name} has no text: it may be a scan. Run it through text recognition first.", name=path.name
        )
