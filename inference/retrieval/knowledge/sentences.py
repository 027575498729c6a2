"""Text as sentences."""

from __future__ import annotations

import re

#: a stop that ends a sentence, with what may close it, before the next one's beginning
_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9À-Þ])")
_SHORT = re.compile(
    r"(?:\b(?:e\.g|i\.e|cf|approx|ca|no|nos|fig|figs|st|mr|mrs|ms|dr|prof|vs|etc|vol|art|sec|para|max|min|tel)\.|(?-i:(?<![\w’'])[A-Z])\.|^\d+\.)$",
    re.IGNORECASE,
)


def sentences_of(text: str) -> list[str]:
    """Sentences of a text, in order; a line break ends one too, an abbreviation or an initial does not."""
    found = []
    for line in text.split("\n"):
        start = 0
        for end in _END.finditer(line):
            if not _SHORT.search(line[start : end.start()]):
                found.append(line[start : end.start()] + end.group().strip())
                start = end.end()
        found.append(line[start:])
    return [sentence.strip() for sentence in found if sentence.strip()]
