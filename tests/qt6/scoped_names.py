"""Reads the plugin's code for names of Qt's and QGIS's classes that are not there: unscoped enums, moved or gone."""

from __future__ import annotations

import ast
import enum
import importlib
import importlib.util
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def plugin_files(root: Path = ROOT) -> list[Path]:
    """The files that run inside QGIS."""
    return sorted([root / "__init__.py", root / "plugin.py", *root.glob("ui/**/*.py")])


def is_submodule(module: object, name: str) -> bool:
    """Whether a package has a module of this name, imported or not."""
    return hasattr(module, "__path__") and importlib.util.find_spec(f"{module.__name__}.{name}") is not None


def findings(path: Path, package: str) -> Iterator[str]:
    """What is wrong in one file with names imported from modules of `package` (such as qgis.PyQt), one line each."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported: dict[str, object] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and f"{node.module}.".startswith(f"{package}."):
            module = importlib.import_module(node.module)
            for name in node.names:
                if hasattr(module, name.name):
                    imported[name.asname or name.name] = getattr(module, name.name)
                elif not is_submodule(module, name.name):
                    yield f"{path.name}:{node.lineno}: {node.module} has no {name.name}"
    guarded = set(guarded_names(tree))
    for node in ast.walk(tree):
        chain = names_of(node)
        if chain and chain[0] in imported and not guarded.intersection(zip(chain, chain[1:])):
            wrong = complaint(imported[chain[0]], chain)
            if wrong:
                yield f"{path.name}:{node.lineno}: {wrong}"


def guarded_names(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """What a file asks for before it uses it, with `hasattr(Qgis, "LayerType")`: the class and the name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "hasattr":
            owner, name = node.args
            if isinstance(owner, (ast.Name, ast.Attribute)) and isinstance(name, ast.Constant):
                yield ast.unparse(owner).rpartition(".")[2], name.value


def names_of(node: ast.AST) -> list[str]:
    """`Qt.Key.Key_Up` as three names; empty for anything that does not begin with a plain name."""
    names = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) and names else []


def complaint(value: object, chain: list[str]) -> str:
    """What is wrong with these names, asked of a class or an enum; empty when nothing is, or nobody knows."""
    for name in chain[1:]:
        if not isinstance(value, type):
            return ""
        owner = value
        if not hasattr(owner, name):
            return f"{'.'.join(chain)}: there is no {name}"
        value = getattr(owner, name)
    is_scoped = isinstance(value, owner) or type(value) is int
    return "" if is_scoped or not is_enum_value(value) else f"{'.'.join(chain)} wants its enum's name in between"


def is_enum_value(value: object) -> bool:
    """A value of one of Python's enums, or of one of PyQt 5's, which are kinds of whole number."""
    return isinstance(value, (enum.Enum, int)) and not isinstance(value, bool)
