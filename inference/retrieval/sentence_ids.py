"""Sentences as the embedded text tower reads them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..decoder.tokenizer import Tokenizer

#: a sentence's tokens at most, its end included
LONGEST = 48


def sentence_ids(tokenizer: Tokenizer, sentences: Sequence[str]) -> np.ndarray:
    """Ids (N, T) int64: each sentence cut to the tower's context, its end token, then zeros.

    The end token stands above the decoder's vocabulary, as CLIP's tower looks for a row's highest id.
    """
    rows = [[*tokenizer.encode(sentence)[: LONGEST - 1], len(tokenizer)] for sentence in sentences]
    ids = np.zeros((len(rows), max(map(len, rows), default=1)), dtype=np.int64)
    for row, tokens in enumerate(rows):
        ids[row, : len(tokens)] = tokens
    return ids
