"""The help pages: every link leads to a page, a section or a picture, and every picture says what it shows."""

from __future__ import annotations

import ast
from html.parser import HTMLParser
from pathlib import Path

import pytest

CLOSED_BY_NATURE = {"meta", "link", "img", "br"}


class Page(HTMLParser):
    """What a page links to, the sections that it has, its pictures without words, and tags left open."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.sections: set[str] = set()
        self.silent: list[str] = []
        self.open: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attributes: list) -> None:
        given = dict(attributes)
        self.links += [given[name] for name in ("href", "src") if name in given]
        self.sections |= {given["id"]} if "id" in given else set()
        if tag == "img" and not given.get("alt"):
            self.silent.append(given.get("src", ""))
        if tag not in CLOSED_BY_NATURE:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()


def wrong_links(folder: Path, pages: dict[str, Page]) -> list[str]:
    """The links that lead nowhere."""
    found = []
    for name, page in pages.items():
        for link in page.links:
            file, _, section = link.partition("#")
            is_page = (file or name) in pages
            if not is_page and not (folder / file).is_file() or section and section not in pages[file or name].sections:
                found.append(f"{name}: {link}")
    return found


@pytest.fixture(scope="module")
def pages(root: Path) -> dict[str, Page]:
    return {path.name: Page(path) for path in sorted((root / "resources" / "help").glob("*.html"))}


def test_every_link_leads_somewhere(root: Path, pages: dict[str, Page]) -> None:
    assert len(pages) >= 7
    assert wrong_links(root / "resources" / "help", pages) == []


def test_every_page_can_be_read(pages: dict[str, Page]) -> None:
    assert {name: page.silent for name, page in pages.items() if page.silent} == {}
    assert {name: page.open for name, page in pages.items() if page.open} == {}


def test_every_page_that_the_code_opens_is_there(root: Path, pages: dict[str, Page]) -> None:
    code = (root / "ui" / "host" / "help.py").read_text(encoding="utf-8")
    named = [name for node in ast.parse(code).body if isinstance(node, ast.Assign) and isinstance(node.value, ast.Tuple)
             for name in ast.literal_eval(node.value)]
    assert len(named) >= 10
    assert sorted(f"{name}.html" for name in named) == sorted(pages)


def test_a_planted_dead_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<a href="b.html">b</a><a href="#c">c</a>', encoding="utf-8")
    assert wrong_links(tmp_path, {"a.html": Page(tmp_path / "a.html")}) == ["a.html: b.html", "a.html: #c"]
