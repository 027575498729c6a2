"""Pictures and sentences that belong together are drawn together (InfoNCE, both ways: Radford et al. 2021, CLIP,
fig. 3; Koh et al. 2023, FROMAGe, §3). It teaches dual encoders and RS-CapRet's [RET].
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional as F


class Contrast(NamedTuple):
    """Scalars: how badly each picture finds its sentence, and each sentence its picture."""

    image_to_text: Tensor
    text_to_image: Tensor

    @property
    def mean(self) -> Tensor:
        """Both ways alike: what is learnt."""
        return (self.image_to_text + self.text_to_image) / 2


def contrast(logits_BB: Tensor) -> Contrast:
    """Cross entropies of logits (pictures, sentences), where the pairs lie on the diagonal.

    Two equal captions in a batch count as strangers, as published.
    """
    pair_B = torch.arange(len(logits_BB), device=logits_BB.device)
    return Contrast(F.cross_entropy(logits_BB, pair_B), F.cross_entropy(logits_BB.T, pair_B))


def contrast_alike(logits_BB: Tensor, same_BB: Tensor) -> Contrast:
    """Cross entropies of logits (pictures, sentences) where all sentences marked `same_BB` (bool, symmetric, true on
    the diagonal) as a picture's own are equally right: small sets repeat sentences.
    """
    right_BB = same_BB.float() / same_BB.sum(1, keepdim=True)
    return Contrast(F.cross_entropy(logits_BB, right_BB), F.cross_entropy(logits_BB.T, right_BB))
