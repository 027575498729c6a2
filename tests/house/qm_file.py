"""Writes Qt's compiled translations (`.qm`), so that the package can be built wherever there is a Python.

The layout is that of Qt's `qm.cpp`: a magic number, then sections with a tag, a length and their bytes. The section of
hashes leads from the hash of a source text to its place in the section of messages.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HASHES, MESSAGES, LANGUAGE = 0x42, 0x69, 0xA7
END, TRANSLATION, SOURCE, CONTEXT = 1, 3, 6, 7


def qm_bytes(language: str, context: str, translations: Mapping[str, str]) -> bytes:
    """The file's content for texts of one context and their translations."""
    messages, places = b"", []
    for text, translation in translations.items():
        places.append((elf_hash(text.encode("utf-8")), len(messages)))
        messages += _field(TRANSLATION, translation.encode("utf-16-be"))
        messages += _field(SOURCE, text.encode("utf-8"))
        messages += _field(CONTEXT, context.encode("utf-8"))
        messages += bytes([END])
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    return MAGIC + _field(LANGUAGE, language.encode("ascii")) + _field(HASHES, hashes) + _field(MESSAGES, messages)


def elf_hash(text: bytes) -> int:
    """The hash of Unix object files, by which Qt looks a text up."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1


def _field(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content
