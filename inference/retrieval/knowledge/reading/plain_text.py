"""Plain text and Markdown."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from .pictures import picture_beside
from .piece import Piece

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*$")
_RULE = re.compile(r"^(=+|-{3,})$")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(\s*<?([^)\s>]+)>?[^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_EMPHASIS = re.compile(r"(\*\*|__|\*|`)(\S(?:.*?\S)?)\1")
_LIST = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+")
_TABLE_RULE = re.compile(r"^\|?\s*:?-{2,}.*$")


def decoded(content: bytes) -> str:
    """Bytes as text: by their mark, as UTF-8, or else as the Western code page, which any bytes are."""
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def read_text(path: Path) -> Iterator[Piece]:
    """Paragraphs; a line that stands alone, short and without a stop, is a heading."""
    heading = ""
    for paragraph in re.split(r"\n\s*\n", decoded(path.read_bytes()).replace("\r\n", "\n")):
        lines = [line.strip() for line in paragraph.splitlines() if line.strip() and not _RULE.match(line.strip())]
        if len(lines) == 1 and len(lines[0]) < 80 and not re.search(r"[.!?:;,]$", lines[0]):
            heading = lines[0]
        elif lines:
            yield Piece(_flowing(lines), heading=heading)


def read_markdown(path: Path) -> Iterator[Piece]:
    """Sections under their headings (“Harbour › Depths”), each with the first picture that it shows."""
    above: list[str] = []
    section: list[str] = []
    for line in [*decoded(path.read_bytes()).splitlines(), "# "]:
        found = _HEADING.match(line)
        if not found and line != "# ":
            section.append(line)
            continue
        yield from _section(section, " › ".join(above), path)
        section = []
        if found:
            above = [*above[: len(found[1]) - 1], _plain(found[2])]


def _section(lines: list[str], heading: str, path: Path) -> Iterator[Piece]:
    text = "\n".join(lines)
    shown = (picture_beside(path, found[2]) for found in _PICTURE.finditer(text))
    picture = next(filter(None, shown), "")
    paragraphs = [_flowing(_plain(paragraph).splitlines()) for paragraph in re.split(r"\n\s*\n", text)]
    body = "\n".join(filter(None, paragraphs))
    if body:
        yield Piece(body, heading=heading, picture=picture)


def _plain(markdown: str) -> str:
    """Words without the marks."""
    text = _LINK.sub(r"\1", _PICTURE.sub(r"\1", markdown))
    return _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))


def _flowing(lines: list[str]) -> str:
    """A paragraph in one line; items of lists and rows of tables keep theirs."""
    text = ""
    for line in lines:
        is_row = line.lstrip().startswith("|")
        if _TABLE_RULE.match(line) and "-" in line and not re.search(r"\w", line):
            continue
        words = " – ".join(filter(None, map(str.strip, line.strip().strip("|").split("|")))) if is_row else line.strip()
        starts = is_row or _LIST.match(line)
        text += ("\n" if starts else " ") + _LIST.sub("", words).lstrip("> ")
    return text.strip()
