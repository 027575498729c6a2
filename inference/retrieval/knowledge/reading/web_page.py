"""HTML pages, by the standard library; scripts, styles and what a page hides are not read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from .pictures import picture_beside
from .piece import Piece
from .plain_text import decoded

_BLOCKS = {
    "p", "div", "li", "tr", "br", "section", "article", "table", "ul", "ol", "blockquote", "pre", "dd", "dt", "main",
    "header", "footer", "figcaption", "caption",
}
_SILENT = {"script", "style", "noscript", "template", "svg", "nav", "iframe", "object"}
_VOID = {"br", "img", "hr", "meta", "link", "input", "source", "wbr", "area", "base", "col", "embed", "track"}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])")
_HEADING = re.compile(r"h[1-6]")


def read_web_page(path: Path) -> Iterator[Piece]:
    """Sections under their headings, each with the first picture that it shows."""
    page = _Page(path)
    page.feed(decoded(path.read_bytes()))
    page.close()
    yield from page.finished()


class _Page(HTMLParser):
    """Gathers the text between headings."""

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self._path = path
        self._sections: list[Piece] = []
        self._text, self._picture = "", ""
        self._above: list[str] = []
        self._level = 0  # of the heading that is being read
        self._silent: list[str] = []  # open tags from the first that silences on

    def finished(self) -> list[Piece]:
        """The pieces of the page."""
        self._end_section()
        return self._sections

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _VOID:
            if tag == "br" and not self._silent:
                self._text += "\n"
            if tag == "img" and not self._silent:
                self._picture = self._picture or picture_beside(self._path, given.get("src") or "")
            return
        is_hidden = "hidden" in given or bool(_HIDDEN.search((given.get("style") or "").lower()))
        if self._silent or tag in _SILENT or is_hidden or tag == "title":
            self._silent.append(tag)
        elif _HEADING.fullmatch(tag):
            self._end_section()
            self._level = int(tag[1])
        elif tag in _BLOCKS:
            self._text += "\n"
        elif tag in ("td", "th"):
            self._text += " – " if self._text.strip() and not self._text.endswith("\n") else ""

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag in self._silent:
                del self._silent[len(self._silent) - 1 - self._silent[::-1].index(tag):]
        elif self._level and _HEADING.fullmatch(tag):
            self._above = [*self._above[: self._level - 1], " ".join(self._text.split())]
            self._text, self._level = "", 0
        elif tag in _BLOCKS:
            self._text += "\n"

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._text += re.sub(r"\s+", " ", data)

    def _end_section(self) -> None:
        lines = (" ".join(line.split()) for line in self._text.split("\n"))
        body = "\n".join(filter(None, lines))
        if body:
            self._sections.append(Piece(body, heading=" › ".join(filter(None, self._above)), picture=self._picture))
        self._text, self._picture = "", ""
