"""How metadata tokens are learnt: known now and then, a field at a time or all, so that missing ones are usual.

GAIA (2025) gives every picture its metadata; a user's raster may have none. Whole batches go without the tokens, which
is what a request of which nothing is known does, and what every other way into the decoder does.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ...decoder.metadata import MetadataTokens
from ...decoder.metadata_facts import Known, facts
from ..data.known_metadata import known_of
from .stem_cache import PICTURE_PX

#: how often a batch has no metadata tokens, a picture nothing known, a field of the others nothing
BATCH_WITHOUT, NOTHING_KNOWN, FIELD_UNKNOWN = 0.3, 0.1, 0.25
#: the variants of a picture show this part of its side at least
NEAREST = 0.7


def told_prefix(
    metadata: MetadataTokens | None, prefix_BND: Tensor, datasets: Sequence[str], rng: np.random.Generator
) -> Tensor:
    """The prefix of pictures of these data sets with what is known of them behind it, (B, N + 4, D); as it is for a
    model without metadata, and for some batches.
    """
    if metadata is None or rng.random() < BATCH_WITHOUT:
        return prefix_BND
    known = [dropped(known_of(dataset, PICTURE_PX, rng.uniform(NEAREST, 1.0)), rng) for dataset in datasets]
    return with_tokens(metadata, prefix_BND, known)


def with_tokens(metadata: MetadataTokens, prefix_BND: Tensor, known: Sequence[Known]) -> Tensor:
    """(B, N, D) with the tokens of what is known of each picture behind it, (B, N + 4, D)."""
    facts_BF = torch.from_numpy(np.stack([facts(each, metadata.sizes) for each in known])).to(prefix_BND)
    return torch.cat([prefix_BND, metadata(facts_BF)], dim=1)


def dropped(known: Known, rng: np.random.Generator) -> Known:
    """What is left of it when some fields, or all, are not told."""
    if rng.random() < NOTHING_KNOWN:
        return Known()
    lost = rng.random(len(known)) < FIELD_UNKNOWN
    return Known(*(nothing if gone else value for gone, value, nothing in zip(lost, known, Known())))
