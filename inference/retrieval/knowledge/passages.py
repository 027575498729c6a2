"""Pieces cut into passages: whole sentences, about a paragraph long, each beginning with the end of the one before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from .reading.piece import Piece
from .sentences import sentences_of

#: a passage is closed once it has so many characters, and begins with so many sentences of the last one
FULL, OVERLAP = 600, 1
#: a sentence longer than this is cut between words: tables and broken files have such
LONGEST_SENTENCE = 1200


def passages_of(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces of a size to be found by; headings, pages, places and pictures are kept. Records stay whole.

    Pieces that follow each other under one heading on one page are read as one.
    """
    for piece in _joined(pieces):
        if piece.is_record:
            yield piece
            continue
        yield from (replace(piece, text=text) for text in _cut(piece.text))


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    held: Piece | None = None
    for piece in pieces:
        if held and not (held.is_record or piece.is_record) and replace(held, text="") == replace(piece, text=""):
            held = replace(held, text=f"{held.text}\n{piece.text}")
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _cut(text: str) -> Iterator[str]:
    taken: list[str] = []
    is_fresh = False  # whether there is a sentence that no passage has yet
    for sentence in (part for whole in sentences_of(text) for part in _short_enough(whole)):
        taken.append(sentence)
        is_fresh = True
        if sum(map(len, taken)) >= FULL:
            yield "\n".join(taken)
            taken, is_fresh = taken[-OVERLAP:] if len(taken) > OVERLAP else [], False
    if is_fresh:
        yield "\n".join(taken)


def _short_enough(sentence: str) -> Iterator[str]:
    while len(sentence) > LONGEST_SENTENCE:
        cut = sentence.rfind(" ", 1, LONGEST_SENTENCE)
        cut = cut if cut > 0 else LONGEST_SENTENCE
        yield sentence[:cut].strip()
        sentence = sentence[cut:].strip()
    yield sentence
