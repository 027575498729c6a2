"""Which words of a caption are learnt (Koh et al. 2023, FROMAGe, §3, for RS-CapRet's two tasks).

A caption is learnt up to its [RET], because a describing model should not write one; a sentence for retrieval is learnt
with it, because that is the word to be written. What comes before the words (picture, prompt) is read, never learnt.
Letters: B batch, T words, L whole length.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

IGNORED = -100


def ended(ids_BT: Tensor, stops: Sequence[int], prefix: int = 0) -> Tensor:
    """True from the first of the ids in `stops` on, (B, prefix + T); False on a prefix put before."""
    is_stop = torch.isin(ids_BT, torch.tensor(stops, device=ids_BT.device))
    return F.pad(is_stop.cumsum(1) > 0, (prefix, 0), value=False)


def targets(ids_BT: Tensor, stops: Sequence[int], prefix: int = 0) -> Tensor:
    """The ids to be learnt, (B, prefix + T) int64: IGNORED on the prefix, and from the first stop on."""
    return F.pad(ids_BT, (prefix, 0), value=IGNORED).masked_fill(ended(ids_BT, stops, prefix), IGNORED)


def joined_pairs(rows_BL: Tensor, ended_BL: Tensor) -> Tensor:
    """Neighbours in pairs, (B, L, …) → (B / 2, 2 · L, …): the first without its ending, the second without, then both.

    So the language model sees a picture and its caption, then another (interleaved input). Raises ValueError for an odd
    number of rows.
    """
    if len(rows_BL) % 2:
        raise ValueError(f"{len(rows_BL)} captions cannot be joined in pairs.")
    order = ended_BL.unflatten(0, (-1, 2)).flatten(1, 2).int().argsort(dim=1, stable=True)
    pairs = rows_BL.unflatten(0, (-1, 2)).flatten(1, 2)
    return pairs[torch.arange(len(pairs), device=pairs.device)[:, None], order]


def next_word_loss(logits_BLV: Tensor, targets_BL: Tensor) -> Tensor:
    """Mean cross entropy of each position's logits with the next position's target, where one is learnt; a scalar."""
    return F.cross_entropy(logits_BLV[:, :-1].flatten(0, 1), targets_BL[:, 1:].flatten(), ignore_index=IGNORED)
