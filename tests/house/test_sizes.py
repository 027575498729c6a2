"""The house's measures: short functions, files of one idea, names that name something, a few ways closed."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

MOST_FILE_LINES = 400
MOST_FUNCTION_LINES = 60
MOST_ARGUMENTS = 8
EMPTY_NAMES = re.compile(r"(^|/)(utils?|helpers?|common|misc|tools)\.py$")
CLOSED_CALLS = {"eval", "exec"}
CLOSED_ATTRIBUTES = {"exec_": "is gone in Qt 6", "processEvents": "lets events in where nobody expects them"}
Walk = Callable[[Path], Iterator[tuple[str, Path]]]

Function = (ast.FunctionDef, ast.AsyncFunctionDef)


def in_file(name: str, text: str) -> Iterator[str]:
    """What the file as a whole does wrong."""
    if EMPTY_NAMES.search(name):
        yield f"{name}: name the noun, not a drawer for everything"
    lines = text.count("\n")
    if lines > MOST_FILE_LINES:
        yield f"{name}: {lines} lines, over {MOST_FILE_LINES}"


def in_product_node(name: str, node: ast.AST) -> Iterator[str]:
    """What one piece of product code does wrong; tests may be longer and may wait for events."""
    if isinstance(node, Function):
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        arguments = len(node.args.args) + len(node.args.kwonlyargs)
        if lines > MOST_FUNCTION_LINES:
            yield f"{name}:{node.lineno}: {node.name} has {lines} lines, over {MOST_FUNCTION_LINES}"
        if arguments > MOST_ARGUMENTS:
            yield f"{name}:{node.lineno}: {node.name} takes {arguments} arguments, over {MOST_ARGUMENTS}: a dataclass?"
    elif isinstance(node, ast.ExceptHandler):
        caught = node.type.id if isinstance(node.type, ast.Name) else ""
        if node.type is None or caught == "BaseException":
            yield f"{name}:{node.lineno}: catches everything, also the interrupt"
        elif caught == "Exception" and all(isinstance(line, (ast.Pass, ast.Continue)) for line in node.body):
            yield f"{name}:{node.lineno}: swallows an exception"
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CLOSED_CALLS:
        yield f"{name}:{node.lineno}: {node.func.id}() runs text as code"
    elif isinstance(node, ast.Attribute) and node.attr in CLOSED_ATTRIBUTES:
        yield f"{name}:{node.lineno}: {node.attr} {CLOSED_ATTRIBUTES[node.attr]}"


def findings(files: Iterator[tuple[str, Path]]) -> list[str]:
    """Every place that is over a measure, one line each."""
    found = []
    for name, path in files:
        if path.suffix != ".py":
            continue
        text = path.read_text(encoding="utf-8")
        found.extend(in_file(name, text))
        if not name.startswith("tests/"):
            found.extend(line for node in ast.walk(ast.parse(text)) for line in in_product_node(name, node))
    return found


def test_the_house_keeps_its_measures(root: Path, walk: Walk) -> None:
    found = findings(walk(root))
    assert not found, "\n" + "\n".join(found)


PLANTED = {
    "long file": ("ui/a.py", "x = 1\n" * 401, "401 lines"),
    "long function": ("ui/a.py", "def f():\n" + "    x = 1\n" * 60, "f has 61 lines"),
    "many arguments": ("ui/a.py", "def f(a, b, c, d, e, g, h, i, j): ...\n", "takes 9 arguments"),
    "a drawer": ("inference/utils.py", "x = 1\n", "name the noun"),
    "bare except": ("ui/a.py", "try:\n    x = 1\nexcept:\n    raise\n", "catches everything"),
    "swallowed": ("ui/a.py", "try:\n    x = 1\nexcept Exception:\n    pass\n", "swallows"),
    "eval": ("ui/a.py", "eval('1')\n", "runs text as code"),
    "exec_": ("ui/a.py", "dialog.exec_()\n", "gone in Qt 6"),
    "processEvents": ("ui/a.py", "app.processEvents()\n", "lets events in"),
}


@pytest.mark.parametrize(("name", "code", "said"), PLANTED.values(), ids=PLANTED)
def test_a_planted_excess_is_found(walk: Walk, tmp_path: Path, name: str, code: str, said: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True)
    (tmp_path / name).write_text(code, encoding="utf-8")
    found = findings(walk(tmp_path))
    assert len(found) == 1 and said in found[0]
