"""What a row of the ablation table is, and what it is given.

A row learns for some steps from the packed weights, once with its paper's block and once without it: the same seed, the
same number of steps, the same pictures; then both are measured alike. Its module holds `ROW`; `rows.py` lists it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np
import torch
from safetensors.numpy import save_file
from torch import Tensor, nn

from ...decoder.tokenizer import Tokenizer
from ...decoder.weights import stored
from ..training.encoded import Encoded
from ..training.model import TrainedModel

SEED = 29
WARM_UP = 0.1
T = TypeVar("T")


class Figure(NamedTuple):
    """What was measured: `value` in the row's metric on `pictures` test pictures, and figures told beside it."""

    value: float
    pictures: int
    notes: Mapping[str, float] = {}


@dataclass(frozen=True)
class Bench:
    """What every row is given: a training's folder (packed.pt, tokenizer.json), a way to get a new model that holds the
    packed weights, the budget, and RSICD's captioned pictures of a split as the packed encoder's tokens.
    """

    folder: Path
    tokenizer: Tokenizer
    packed: Callable[[], TrainedModel]
    steps: int
    limit: int | None = None
    captioned: Callable[[str], Encoded] | None = None

    def model(self) -> TrainedModel:
        """A new model with the packed weights, frozen and in eval mode; what is drawn at random after this call is the
        same each time.
        """
        model = self.packed().eval().requires_grad_(False)
        torch.manual_seed(SEED)
        return model

    def some(self, rows: Sequence[T], most: int | None = None) -> list[T]:
        """All of the rows, or as many as the budget's limit and `most` allow, evenly spaced."""
        count = min([len(rows), *(limit for limit in (self.limit, most) if limit is not None)])
        return [rows[index * len(rows) // count] for index in range(count)]

    def learn(
        self, parameters: Iterable[nn.Parameter], loss_of: Callable[[np.random.Generator], Tensor], peak: float = 1e-3
    ) -> None:
        """Take the budget's steps on `loss_of(rng)`, whose rng is the same at the same step with and without a block;
        the parameters are set to learn, warmed up, brought down along a cosine, gradients cut at norm 1.
        """
        learning = list(parameters)
        for parameter in learning:
            parameter.requires_grad_(True)
        optimiser = torch.optim.AdamW(learning, lr=peak, betas=(0.9, 0.98), weight_decay=0.01)
        for step in range(self.steps):
            optimiser.param_groups[0]["lr"] = peak * rate(step, self.steps)
            optimiser.zero_grad(set_to_none=True)
            loss_of(np.random.default_rng([SEED, step])).backward()
            nn.utils.clip_grad_norm_(learning, 1.0)
            optimiser.step()
        for parameter in learning:
            parameter.requires_grad_(False)

    def keep(self, name: str, block: nn.Module) -> None:
        """Write a block that was learnt beside the training, as a pack's file of that name: `<name>.safetensors`."""
        weights = stored({key: value.numpy() for key, value in block.state_dict().items()})
        save_file(weights, self.folder / f"{name}.safetensors")


@dataclass(frozen=True)
class Row:
    """One block. `measure(bench, with_block)` learns and measures; it is called once with True, once with False.

    `block` says in a few words what is switched, `learns` whether any step is taken; names are what the table shows.
    """

    name: str
    paper: str
    block: str
    metric: str
    measure: Callable[[Bench, bool], Figure]
    learns: bool = True


def rate(step: int, steps: int) -> float:
    """Multiplier of the peak learning rate at a step: up in a straight line over a tenth, down along a cosine."""
    warm_up = max(1, round(WARM_UP * steps))
    if step < warm_up:
        return (step + 1) / warm_up
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * (step - warm_up) / max(1, steps - warm_up)))
