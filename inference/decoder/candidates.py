"""Several answers to one prompt, drawn side by side in one batch, for someone to choose from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .generate import is_looping
from .runtime import Runtime, Walk

#: the draws are the same for the same picture and prompt
SEED = 20


def candidates(
    runtime: Runtime,
    read_1TD: np.ndarray,
    end: int,
    max_tokens: int,
    temperatures: Sequence[float],
    experts: Sequence[int] = (),
) -> list[list[int]]:
    """The answers' tokens, one row for each temperature, without the end token; rows that run in a loop are left out.

    `read_1TD` are the embeddings of picture and prompt, which are read once for all rows, by the one expert where one
    is named. A row of temperature 0 takes the likeliest tokens, one of temperature 1 draws from the decoder's own
    distribution.
    """
    heat = np.asarray(temperatures, np.float32)
    walk = runtime.begin(experts)
    logits = np.repeat(walk.step(read_1TD)[0], len(heat), axis=0)
    rows = side_by_side(runtime, walk.repeated(len(heat)), logits, heat, end, max_tokens)
    return [row for row in rows if row and not is_looping(row)]


def side_by_side(
    runtime: Runtime, walk: Walk, logits_BV: np.ndarray, heat_B: np.ndarray, end: int, max_tokens: int
) -> list[list[int]]:
    """How the rows of a walk go on from these logits, each at its temperature and without the end token. No row says a
    token twice running (see `generate.unstuttered`).
    """
    rng = np.random.default_rng(SEED)
    logits = logits_BV
    said: list[np.ndarray] = []
    ended = np.zeros(len(logits), bool)
    while len(said) < max_tokens and walk.room:
        tokens = drawn(logits, heat_B, rng)
        tokens[ended] = end
        ended |= tokens == end
        if ended.all():
            break
        said.append(tokens)
        logits = walk.step(runtime.words(tokens, np.full((len(tokens), 2), -1)).swapaxes(0, 1))[0]
        logits[np.arange(len(tokens)), tokens] = -np.inf
    rows = np.stack(said, axis=1).tolist() if said else [[] for _ in ended]
    return [row[: row.index(end)] if end in row else row for row in rows]


def drawn(logits_BV: np.ndarray, heat_B: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """One token a row (B,), drawn from the softmax of its logits over its temperature; at 0 the likeliest."""
    likeliest = logits_BV.argmax(1)
    odds = (logits_BV - logits_BV.max(1, keepdims=True)) / np.where(heat_B > 0, heat_B, 1)[:, None]
    ladder = np.exp(odds).cumsum(1, dtype=np.float64)
    reached = rng.random(len(ladder))[:, None] * ladder[:, -1:]
    return np.where(heat_B > 0, (ladder > reached).argmax(1), likeliest)
