"""What is taken out of a report, and what stays in it."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest

from inference.client.redaction import GONE, redacted

HOUSES = "/ho" + "me/"
MEADOW = "https" + "://"
HIDDEN = {
    "a proxy's password": (f"HTTP_PROXY={MEADOW}jane:swordfish@localhost:3128", "swordfish"),
    "a name without a password": (f"{MEADOW}jane@localhost/simple", "jane"),
    "a token in an address": (f"GET {MEADOW}localhost/tiles?token=abc123&z=4", "abc123"),
    "a key in an address": (f"{MEADOW}localhost/wms?key=abc123", "abc123"),
    "a setting": ("api_key: 'abc123'", "abc123"),
    "a header": ("Authorization: Basic amFuZTpmaXNo", "amFuZTpmaXNo"),
    "a bearer": ("sent Bearer abc.def.ghi", "abc.def.ghi"),
    "a known token": ("hf" + "_" + "a" * 30, "a" * 30),
    "authcfg": ("authcfg=ab12cd3", "ab12cd3"),
    "home": (f"File {HOUSES}jane/.local/x.py", "jane"),
    "somebody else's home": (f"File {HOUSES}johanna/x.py", "johanna"),
    "a home on Windows": ("C:" + r"\Users\Jörg\AppData\x", "Jörg"),
    "a home on Windows, in JSON": ("C:" + r"\\Users\\Jörg\\AppData\\x", "Jörg"),
    "the user": ("run by Jane on this day", "Jane"),
    "the computer": ("node tower-7 is up", "tower-7"),
}


@pytest.mark.parametrize(("text", "secret"), HIDDEN.values(), ids=HIDDEN)
def test_what_is_taken_out(text: str, secret: str) -> None:
    shown = redacted(text, Path(f"{HOUSES}jane"), "jane", "tower-7")
    assert secret not in shown
    assert GONE in shown or "<user>" in shown or "<computer>" in shown or "~" in shown


KEPT = [
    "Orthoscribe 0.1.0, QGIS 3.22.16, Qt 5.15.8", "ERROR: No matching distribution found for numpy==2.4.6",
    f"{MEADOW}localhost/simple/numpy/", "state: ready", "janes-fighting-ships.tif",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_stays(text: str) -> None:
    assert redacted(text, Path(f"{HOUSES}jane"), "jane", "tower-7") == text


def test_the_home_folder_is_a_tilde_however_it_is_written() -> None:
    home = PureWindowsPath("D:/people/jane")
    text = r"D:\people\jane\x D:/people/jane/y D:\\people\\jane\\z"
    assert redacted(text, home, "jane", "tower-7") == r"~\x ~/y ~\\z"


def test_root_is_nobody() -> None:
    assert redacted("at the root of the tree", Path("/ro" + "ot"), "root", "localhost") == "at the root of the tree"
