"""Several answers to one prompt, drawn side by side in one batch, for someone to choose from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .generate import is_looping
from .runtime import Runtime, Walk

#: the draws are the same for the same picture and prompt
SEED = 20
#: clearing away rows that have ended copies the others, so it has to be worth it
CLEARED_FROM = 0.25


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
    rows = side_by_side(runtime, walk.repeated(len(heat)), logits, heat, end, max_tokens, CLEARED_FROM)
    return [row for row in rows if row and not is_looping(row)]


def side_by_side(
    runtime: Runtime,
    walk: Walk,
    logits_BV: np.ndarray,
    heat_B: np.ndarray,
    end: int,
    max_tokens: int,
    cleared_from: float = 1.0,
) -> list[list[int]]:
    """How the rows of a walk go on from these logits, each at its temperature and without the end token. No row says a
    token twice running (see `generate.unstuttered`). Rows that have ended leave the walk as soon as they are more than
    `cleared_from` (0–1) of it.
    """
    rng, logits = np.random.default_rng(SEED), logits_BV
    rows: list[list[int]] = [[] for _ in heat_B]
    held = np.arange(len(rows))  # the rows that the walk holds
    going = np.ones(len(rows), bool)  # those of them that have not ended
    for _ in range(min(max_tokens, walk.room)):
        tokens = drawn(logits, heat_B[held], rng.random(len(rows))[held])
        going &= tokens != end
        if not going.any():
            break
        for row, token in zip(held[going].tolist(), tokens[going].tolist()):
            rows[row].append(token)
        if 1 - going.mean() > cleared_from:
            walk, held, tokens, going = walk.kept(going), held[going], tokens[going], going[going]
        logits = walk.step(runtime.words(tokens, np.full((len(tokens), 2), -1)).swapaxes(0, 1))[0]
        logits[np.arange(len(tokens)), tokens] = -np.inf
    return rows


def drawn(logits_BV: np.ndarray, heat_B: np.ndarray, luck_B: np.ndarray) -> np.ndarray:
    """One token a row (B,), drawn by `luck_B` (0–1) from the softmax of its logits over its temperature; at 0 the
    likeliest.
    """
    likeliest = logits_BV.argmax(1)
    odds = (logits_BV - logits_BV.max(1, keepdims=True)) / np.where(heat_B > 0, heat_B, 1)[:, None]
    ladder = np.exp(odds).cumsum(1, dtype=np.float64)
    reached = luck_B[:, None] * ladder[:, -1:]
    return np.where(heat_B > 0, (ladder > reached).argmax(1), likeliest)
