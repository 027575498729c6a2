"""Several answers to one prompt, drawn side by side in one batch, for someone to choose from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .generate import is_looping
from .runtime import Runtime

#: the draws are the same for the same picture and prompt
SEED = 20


def candidates(
    runtime: Runtime, read_1TD: np.ndarray, end: int, max_tokens: int, temperatures: Sequence[float]
) -> list[list[int]]:
    """The answers' tokens, one row for each temperature, without the end token; rows that run in a loop are left out.

    `read_1TD` are the embeddings of picture and prompt, which are read once for all rows. A row of temperature 0 takes
    the likeliest tokens, one of temperature 1 draws from the decoder's own distribution. No row says a token twice
    running (see `generate.unstuttered`).
    """
    rng = np.random.default_rng(SEED)
    heat = np.asarray(temperatures, np.float32)
    walk = runtime.begin()
    logits = np.repeat(walk.step(read_1TD)[0], len(heat), axis=0)
    walk = walk.repeated(len(heat))
    said: list[np.ndarray] = []
    ended = np.zeros(len(heat), bool)
    while len(said) < max_tokens and walk.room:
        tokens = drawn(logits, heat, rng)
        tokens[ended] = end
        ended |= tokens == end
        if ended.all():
            break
        said.append(tokens)
        logits = walk.step(runtime.words(tokens, np.full((len(tokens), 2), -1)).swapaxes(0, 1))[0]
        logits[np.arange(len(tokens)), tokens] = -np.inf
    rows = np.stack(said, axis=1).tolist() if said else []
    spoken = [row[: row.index(end)] if end in row else row for row in rows]
    return [row for row in spoken if row and not is_looping(row)]


def drawn(logits_BV: np.ndarray, heat_B: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """One token a row (B,), drawn from the softmax of its logits over its temperature; at 0 the likeliest."""
    likeliest = logits_BV.argmax(1)
    odds = (logits_BV - logits_BV.max(1, keepdims=True)) / np.where(heat_B > 0, heat_B, 1)[:, None]
    ladder = np.exp(odds).cumsum(1, dtype=np.float64)
    reached = rng.random(len(ladder))[:, None] * ladder[:, -1:]
    return np.where(heat_B > 0, (ladder > reached).argmax(1), likeliest)
