"""No file of the house knows one particular machine: no absolute home paths, no address without business here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Walk = Callable[[Path], Iterator[tuple[str, Path]]]
# Written in pieces, so that this file does not find itself.
PLACES = ("wo" + "rk", "ho" + "me", "ro" + "ot", "Us" + "ers", "opt/py" + "pi")
MACHINE_PATH = re.compile(rf"(?<![\w.])/(?:{'|'.join(PLACES)})/\w")
ADDRESS = re.compile(r"(?:https?|ftp)" + r"://([A-Za-z0-9.-]+)")
# Namespaces of file formats, papers, the licence, and our own home; no package registry, no download host.
WELCOME_HOSTS = {
    "github.com", "www.w3.org", "www.opengis.net", "www.geopackage.org", "mrcc.com",
    "www.gnu.org", "keepachangelog.com", "arxiv.org", "doi.org",
    "creativecommons.org", "www.inkscape.org", "sodipodi.sourceforge.net",
    "localhost", "127.0.0.1",
}

#: The end of names that nobody can own (RFC 2606), for tests.
NOBODYS = ".example"


def findings(files: Iterator[tuple[str, Path]]) -> list[str]:
    """Every machine path and unwelcome address, one line each; files that are not UTF-8 text are passed over."""
    found = []
    for name, path in files:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), start=1):
            found.extend(f"{name}:{number}: path of one machine {hit[0]}" for hit in MACHINE_PATH.finditer(line))
            hosts = [hit[1] for hit in ADDRESS.finditer(line) if not is_welcome(hit[1])]
            found.extend(f"{name}:{number}: address of {host}" for host in hosts)
    return found


def is_welcome(host: str) -> bool:
    return host in WELCOME_HOSTS or host.endswith(NOBODYS)


def test_the_house_knows_no_particular_machine(root: Path, walk: Walk) -> None:
    found = findings(walk(root))
    assert not found, "\n" + "\n".join(found)


PLANTED = {
    "home": ("see /ho" + "me/somebody/data", "path of one machine"),
    "registry": ("pip --index-url https" + "://packages.example.org/simple", "address of packages.example.org"),
}


@pytest.mark.parametrize(("line", "said"), PLANTED.values(), ids=PLANTED)
def test_a_planted_place_is_found(walk: Walk, tmp_path: Path, line: str, said: str) -> None:
    (tmp_path / "notes.md").write_text(line, encoding="utf-8")
    found = findings(walk(tmp_path))
    assert len(found) == 1 and said in found[0]


@pytest.mark.parametrize("line", ["a/work/b", "../shared/home/x", "https" + "://github.com/orthoscribe/orthoscribe"])
def test_an_honest_line_passes(walk: Walk, tmp_path: Path, line: str) -> None:
    (tmp_path / "notes.md").write_text(line, encoding="utf-8")
    assert findings(walk(tmp_path)) == []
