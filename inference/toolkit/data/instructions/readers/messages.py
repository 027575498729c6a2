"""Chat as JSON lines with `messages`: RS-RAG and what ms-swift or a model server takes.

A line is `{"messages": [{"role": "user" or "assistant", "content"}], "images": [name, …], "task"?}`; what a system role
says is a setting of the model, not a turn, and is passed over. A content may also be a list of parts; its texts count.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..turn import Record, RecordRefused
from . import chat
from .files import load_entries, needed, objects, of_kind

_WHO = {"user": "user", "assistant": "model"}


def read(path: Path, split: str, source: str) -> Iterator[Record]:
    """Records of a file of conversations, named by their place in it."""
    for index, (what, entry) in enumerate(load_entries(path), start=1):
        images = tuple(_name(image, what) for image in of_kind(entry.get("images", []), "images", list, what))
        spoken = []
        for each, said in objects(needed(entry, "messages", list, what), f"{what}, message"):
            role = needed(said, "role", str, each)
            if role == "system":
                continue
            if role not in _WHO:
                raise RecordRefused(f"{each} has the role {role!r}, which is not one of system, {', '.join(_WHO)}.")
            spoken.append((_WHO[role], _content(said.get("content"), each)))
        turns = tuple(chat.turns(chat.paired(spoken, what), len(images), what))
        yield chat.record(f"{source}/{index}", source, split, images, turns)


def _name(image: Any, what: str) -> str:
    name = image.get("path") if isinstance(image, dict) else image
    if not isinstance(name, str) or not name:
        raise RecordRefused(f"{what} has 'images' that are not all names.")
    return name


def _content(content: Any, what: str) -> str:
    if isinstance(content, list):
        texts = [part.get("text", "") for part in content if isinstance(part, dict) and part.get("type") == "text"]
        return "\n".join(text for text in texts if isinstance(text, str))
    return of_kind(content, "content", str, what)
