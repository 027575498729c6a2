"""From written text to prompts: which generated tokens ask for a mask, and the hidden states that stand for them
(GeoPix, §III).

A run of six tokens, three for each scale, asks for one mask; only a whole run counts. A token's state is that of the
step that *predicted* it: for the first generated token that is the prompt's last position.

Letters: P objects, G generated tokens, R tokens of a run, D language channels.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor


def run_starts(ids: Sequence[int], run: Sequence[int]) -> list[int]:
    """Where whole runs begin among the generated ids; broken ones are passed over."""
    ids, run = list(ids), list(run)
    return [start for start in range(len(ids) - len(run) + 1) if ids[start : start + len(run)] == run]


def predicting_states(steps_1TD: Iterable[Tensor]) -> Tensor:
    """Last-layer states of each generating step, (1, T, D), of which the last predicts the step's token → (G, D)."""
    return torch.cat([step[:, -1] for step in steps_1TD])


def run_states(states_GD: Tensor, ids: Sequence[int], run: Sequence[int]) -> Tensor:
    """States of all whole runs: (P, R, D), P = 0 when the text asks for no mask."""
    places_PR = [list(range(start, start + len(run))) for start in run_starts(ids, run)]
    return states_GD[torch.tensor(places_PR, dtype=torch.int64).reshape(-1, len(run))]
