"""The words that a captioner of changes knows: whole words and the four marks of Karaca et al. 2025 (MModalCC)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

#: nothing more · a word that is not known · before the first word · behind the last
MARKS = ("<pad>", "<unk>", "<start>", "<end>")
PAD, UNKNOWN, START, END = range(len(MARKS))


class WordList:
    """Words ↔ ids; the marks come first."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = (*MARKS, *words)
        self._ids = {word: number for number, word in enumerate(self.words)}

    def __len__(self) -> int:
        return len(self.words)

    @property
    def said(self) -> tuple[str, ...]:
        """The words without the marks."""
        return self.words[len(MARKS) :]

    @classmethod
    def learnt(cls, sentences: Iterable[str], fewest: int) -> WordList:
        """The words said at least so often, the most frequent first."""
        said = Counter(word for sentence in sentences for word in _split(sentence))
        return cls(sorted((word for word in said if said[word] >= fewest), key=lambda word: (-said[word], word)))

    @classmethod
    def read(cls, path: Path) -> WordList:
        """The list that `write` wrote."""
        return cls(json.loads(path.read_text(encoding="utf-8"))["words"])

    def write(self, path: Path) -> None:
        """As JSON, without the marks."""
        path.write_text(json.dumps({"words": list(self.said)}, ensure_ascii=False) + "\n", encoding="utf-8")

    def encode(self, sentence: str) -> list[int]:
        """START, the words, END."""
        return [START, *(self._ids.get(word, UNKNOWN) for word in _split(sentence)), END]

    def decode(self, ids: Sequence[int]) -> str:
        """The words with spaces between; marks are not said."""
        return " ".join(self.words[number] for number in ids if number >= len(MARKS))


def _split(sentence: str) -> list[str]:
    return sentence.lower().rstrip(" .").split()
