"""LLaVA's chat JSON: ChangeChat, GeoChat, RS-GPT4V and many more.

A list (or lines) of `{"id", "image": name or names, "conversations": [{"from": "human" or "gpt", "value"}]}`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..turn import Record, RecordRefused
from . import chat
from .files import load_entries, needed, objects

_WHO = {"human": "user", "user": "user", "gpt": "model", "assistant": "model"}


def read(path: Path, split: str, source: str) -> Iterator[Record]:
    """Records of a chat file; several conversations about one picture are told apart by their place in the file."""
    for index, (what, entry) in enumerate(load_entries(path), start=1):
        images = _images(entry.get("image", entry.get("images", [])), what)
        spoken = []
        for each, said in objects(needed(entry, "conversations", list, what), f"{what}, turn"):
            who = needed(said, "from", str, each)
            if who == "system":
                continue
            if who not in _WHO:
                raise RecordRefused(f"{each} is from {who!r}, which is not one of {', '.join(_WHO)}.")
            spoken.append((_WHO[who], needed(said, "value", str, each)))
        turns = tuple(chat.turns(chat.paired(spoken, what), len(images), what))
        yield chat.record(f"{source}/{entry.get('id', '')}#{index}", source, split, images, turns)


def _images(named: Any, what: str) -> tuple[str, ...]:
    names = [named] if isinstance(named, str) else named
    if not isinstance(names, list) or any(not isinstance(name, str) or not name for name in names):
        raise RecordRefused(f"{what} has an 'image' that is neither a name nor a list of names.")
    return tuple(names)
