"""Words ↔ ids, with the special tokens of the house on top of a byte-pair vocabulary.

The special tokens are the public formats that the papers share: SkyEyeGPT's task tags, `<p>…</p>` phrases and boxes as
0–100 numbers joined by `<delim>` (seeds: SkyEyeGPT 2024, MiniGPT-v2), GeoPix's run of six segmentation tokens
(two scales × three tokens).
"""

from __future__ import annotations

from pathlib import Path

from tokenizers import Tokenizer as BytePairs

from .slots import BoxMarks

PAD, START, END, ANSWER = "<pad>", "<s>", "</s>", "<answer>"
TASK_TAGS = {"describe": "[caption]", "ask": "[vqa]", "ground": "[detection]", "segment": "[segment]"}
PHRASE_OPEN, PHRASE_CLOSE, BOX_OPEN, BOX_CLOSE, DELIM = "<p>", "</p>", "{", "}", "<delim>"
COORDINATES = tuple(f"<{value}>" for value in range(101))
SEGMENT_RUN = tuple(f"<seg{index}>" for index in range(6))
SPECIALS = (
    PAD,
    START,
    END,
    ANSWER,
    *TASK_TAGS.values(),
    PHRASE_OPEN,
    PHRASE_CLOSE,
    BOX_OPEN,
    BOX_CLOSE,
    DELIM,
    *COORDINATES,
    *SEGMENT_RUN,
)


class Tokenizer:
    """A thin skin over the `tokenizers` library that knows our special tokens by name."""

    def __init__(self, path: Path) -> None:
        self._pairs = BytePairs.from_file(str(path))
        self.pad, self.start, self.end, self.answer = (self.id(name) for name in (PAD, START, END, ANSWER))
        self.coordinates = tuple(self.id(name) for name in COORDINATES)
        self.segment_run = tuple(self.id(name) for name in SEGMENT_RUN)
        self.box_marks = BoxMarks(self.id(BOX_OPEN), self.id(BOX_CLOSE), frozenset(self.coordinates))
        self.specials = frozenset(self.id(name) for name in SPECIALS)

    def __len__(self) -> int:
        return self._pairs.get_vocab_size()

    def id(self, token: str) -> int:
        """The id of one token that must exist."""
        found = self._pairs.token_to_id(token)
        if found is None:
            raise KeyError(token)
        return found

    def encode(self, text: str) -> list[int]:
        """Ids of a text; special tokens written in it become their single ids."""
        return self._pairs.encode(text).ids

    def encode_user_text(self, text: str) -> list[int]:
        """Ids of words that a person typed: whatever looks like one of our special tokens is taken out first."""
        for special in SPECIALS:
            text = text.replace(special, " ")
        return self.encode(text)

    def decode(self, ids: list[int]) -> str:
        """Text of ids, special tokens included as written."""
        return self._pairs.decode(ids, skip_special_tokens=False)

    def plain(self, ids: list[int]) -> str:
        """Text of ids without our special tokens."""
        return self.decode([token for token in ids if token not in self.specials]).lstrip()
