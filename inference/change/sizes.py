"""Every number of the embedded pack's two-date networks, as a card says them under `sizes.change`; without torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

#: what words the sentences: DeltaVLM's Q-Former before the pack's own decoder; there is no other yet
DELTAVLM = "deltavlm"


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
class ChangeSizes:
    """`width` of the change detector; the cells around that are looked at where dates do not lie exactly over each
    other, at strides 16, 8 and 4 (`reach`); three ablation switches, and what words the sentences.

    `semantics` off: land cover is not read. `measured` off: dates stand side by side, unrelated. `instructed` off: the
    Q-Former does not read the instruction.
    """

    width: int = 32
    reach: tuple[int, int, int] = (0, 1, 1)
    semantics: bool = True
    measured: bool = True
    instructed: bool = True
    captioner: str = DELTAVLM
    words: WordsSizes = field(default_factory=WordsSizes)


def change_sizes(said: Mapping[str, Any]) -> ChangeSizes:
    """Sizes from what a card says; raises TypeError for a name that is none of theirs."""
    words = WordsSizes(**said.get("words", {}))
    rest = {name: value for name, value in said.items() if name != "words"}
    return ChangeSizes(**{**rest, "reach": tuple(rest.get("reach", ChangeSizes.reach)), "words": words})
