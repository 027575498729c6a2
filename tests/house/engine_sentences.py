"""Finds what the engine and its installer say to people: `Sentence(…)`, the messages of errors, and of progress."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

#: rooms for developers only, and the command line, which speak English
ENGLISH = ("toolkit", "command_line")
#: a call's name → which argument is for people
SPOKEN = {"Sentence": 0, "Progress": 1}


def engine_files(root: Path) -> list[Path]:
    """The sources of `inference/` that speak to people."""
    return [
        path for path in sorted((root / "inference").rglob("*.py"))
        if path.relative_to(root / "inference").parts[0] not in ENGLISH
    ]


@functools.cache
def error_names(root: Path) -> frozenset[str]:
    """The classes of the tree of errors."""
    path = root / "inference" / "protocol" / "errors.py"
    if not path.is_file():
        return frozenset()
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return frozenset(node.name for node in body if isinstance(node, ast.ClassDef))


def sentences_of_engine(path: Path) -> Iterator[tuple[int, str | None]]:
    """The line and the template of each sentence in a file; None for one that is put together when it runs."""
    root = next(parent.parent for parent in path.parents if parent.name == "inference")
    spoken = {**SPOKEN, **dict.fromkeys(error_names(root), 0)}
    if "environment" in path.parts:  # the installer's own: the line is the first
        spoken["Progress"] = 0
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in spoken:
            argument = _argument(node, spoken[node.func.id])
            if isinstance(argument, ast.Constant) and argument.value:
                yield node.lineno, argument.value
            elif isinstance(argument, (ast.JoinedStr, ast.BinOp)):
                yield node.lineno, None


def _argument(call: ast.Call, number: int) -> ast.expr | None:
    named = {word.arg: word.value for word in call.keywords}
    return call.args[number] if len(call.args) > number else named.get("message", named.get("line"))
