"""Every number of the embedded pack's two-date networks, as a card says them under `sizes.change`; without torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

#: what words the sentences: DeltaVLM's Q-Former before the pack's own decoder, or MModalCC with a decoder of its own
DELTAVLM, MMODALCC = "deltavlm", "mmodalcc"


@dataclass(frozen=True)
class WordsSizes:
    """The part that tells a change: width inside, Q-Former layers, heads, hidden, queries, and the longest instruction
    in tokens.
    """

    width: int = 128
    layers: int = 2
    heads: int = 4
    hidden: int = 256
    queries: int = 16
    longest: int = 80
    dropout: float = 0.1


@dataclass(frozen=True)
class CaptionSizes:
    """MModalCC behind the embedded encoder: width of a date (that of a memory and of words is twice as much), blocks of
    the two-date stack, rows and columns of places, layers of the decoder, heads, how much wider the feed-forward is,
    the longest sentence in words, and how many sentences are followed at once.

    `semantics` off: land cover is not read.
    """

    width: int = 64
    blocks: int = 2
    grid: int = 8
    layers: int = 1
    heads: int = 4
    widening: int = 2
    longest: int = 40
    beams: int = 4
    dropout: float = 0.2
    semantics: bool = True


@dataclass(frozen=True)
class ChangeSizes:
    """`width` of the change detector; the cells around that are looked at where dates do not lie exactly over each
    other, at strides 16, 8 and 4 (`reach`); `dropout` of what differs; three ablation switches, and what words the
    sentences.

    `semantics` off: land cover is not read. `measured` off: dates stand side by side, unrelated. `instructed` off: the
    Q-Former does not read the instruction.
    """

    width: int = 16
    reach: tuple[int, int, int] = (0, 1, 1)
    dropout: float = 0.2
    semantics: bool = True
    measured: bool = True
    instructed: bool = True
    captioner: str = DELTAVLM
    words: WordsSizes = field(default_factory=WordsSizes)
    caption: CaptionSizes = field(default_factory=CaptionSizes)


def change_sizes(said: Mapping[str, Any]) -> ChangeSizes:
    """Sizes from what a card says; raises TypeError for a name that is none of theirs."""
    parts = {"words": WordsSizes(**said.get("words", {})), "caption": CaptionSizes(**said.get("caption", {}))}
    return ChangeSizes(**{**said, **parts, "reach": tuple(said.get("reach", ChangeSizes.reach))})
