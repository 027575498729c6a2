"""Opening a file that somebody else wrote: what is wrong with it becomes one sentence."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..turn import RecordRefused

_KINDS = {str: "text", list: "a list", dict: "an object", int: "a whole number"}


def load_json(path: Path) -> Any:
    """The content of a JSON file."""
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise RecordRefused(f"{path.name} is not a JSON file ({error}).") from error


def load_entries(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The objects of a JSON list or of JSON lines, each with words that say which one it is."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise RecordRefused(f"{path.name} is not a text file ({error}).") from error
    if text.lstrip().startswith("["):
        yield from ((what, _object(entry, what)) for what, entry in _numbered(load_json(path), "entry", path))
        return
    for what, line in _numbered(text.splitlines(), "line", path):
        if line.strip():
            try:
                yield what, _object(json.loads(line), what)
            except json.JSONDecodeError as error:
                raise RecordRefused(f"{what} is not JSON ({error.msg}).") from error


def needed(entry: Any, name: str, kind: type, what: str) -> Any:
    """A field of an entry that must be there and of this kind."""
    if not isinstance(entry, dict) or name not in entry:
        raise RecordRefused(f"{what} has no {name!r}.")
    return of_kind(entry[name], name, kind, what)


def of_kind(value: Any, name: str, kind: type, what: str) -> Any:
    """A value that must be of this kind."""
    if not isinstance(value, kind) or isinstance(value, bool):
        raise RecordRefused(f"{name!r} of {what} is not {_KINDS[kind]}.")
    return value


def objects(values: list[Any], what: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The objects of a list, each with words that say which one it is."""
    for index, value in enumerate(values, start=1):
        each = f"{what} {index}"
        yield each, _object(value, each)


def _numbered(entries: list[Any], word: str, path: Path) -> Iterator[tuple[str, Any]]:
    for index, entry in enumerate(entries, start=1):
        yield f"{path.name}, {word} {index}", entry


def _object(entry: Any, what: str) -> Mapping[str, Any]:
    if not isinstance(entry, dict):
        raise RecordRefused(f"{what} is not a JSON object.")
    return entry
