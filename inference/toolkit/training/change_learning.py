"""The loop of the two-date networks: learns, averages, logs, saves, goes on where it stopped, and ends by the clock.

It is a short training behind a finished pack, so its length is given in minutes of one processor core, whoever else
works there, and the learning rate follows the time that is left.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

LOG_EVERY, SAVE_EVERY_S = 20, 120.0
WARM_UP, LAST_RATE, DECAY = 30, 0.03, 0.99


@dataclass(frozen=True)
class Budget:
    """Minutes of work of a training in all, and its highest learning rate. With `steps` it ends after so many instead,
    for trainings that are held against each other. `stop` ends it before, at this share, while the rate is still high;
    `decay` is that of the weights.
    """

    minutes: float
    peak: float
    steps: int = 0
    stop: float = 1.0
    decay: float = 0.02

    def along(self, step: int, spent_s: float) -> float:
        """How much of the training is over, 0 to 1."""
        return min(1.0, step / self.steps if self.steps else spent_s / (60 * self.minutes))

    def rate(self, step: int, spent_s: float) -> float:
        """The learning rate: a warm-up by steps, then half a cosine by what is over."""
        down = LAST_RATE + (1 - LAST_RATE) * 0.5 * (1 + math.cos(math.pi * self.along(step, spent_s)))
        return self.peak * down * min(1.0, (step + 1) / WARM_UP)


class Learning:
    """One network under way: `model` learns, `average` (the one to be packed) follows it."""

    def __init__(self, model: nn.Module, folder: Path, name: str) -> None:
        self.model, self.folder, self.name = model, folder, name
        self.average = AveragedModel(model, avg_fn=_followed, use_buffers=True)
        self.optimiser = torch.optim.AdamW(model.parameters(), betas=(0.9, 0.99))
        self.step, self.spent_s = 0, 0.0
        self.resume()

    def run(self, loss_of: Callable[[np.random.Generator], Tensor], budget: Budget) -> None:
        """Learn until the budget is used up."""
        self.model.train()
        losses: list[float] = []
        saved = time.monotonic()
        while budget.along(self.step, self.spent_s) < budget.stop:
            began = time.process_time()
            losses.append(self._learn(loss_of(np.random.default_rng([47, self.step])), budget))
            self.spent_s += time.process_time() - began
            if self.step % LOG_EVERY == 0:
                self._log(float(np.mean(losses)))
                losses = []
            if time.monotonic() - saved > SAVE_EVERY_S:
                self.save()
                saved = time.monotonic()
        self.save()

    def _learn(self, loss: Tensor, budget: Budget) -> float:
        for group in self.optimiser.param_groups:
            group.update(lr=budget.rate(self.step, self.spent_s), weight_decay=budget.decay)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self.average.update_parameters(self.model)
        self.step += 1
        return float(loss.detach())

    def _log(self, loss: float) -> None:
        line = {"part": self.name, "step": self.step, "seconds": round(self.spent_s), "loss": round(loss, 4)}
        with (self.folder / "log.jsonl").open("a") as out:
            out.write(json.dumps(line) + "\n")

    def save(self) -> None:
        """Write the checkpoint; the old one stays until the new one is whole."""
        state = {
            "step": self.step,
            "spent_s": self.spent_s,
            "model": self.model.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
        }
        path = self._checkpoint()
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    def resume(self) -> None:
        """Go on from the folder's checkpoint, if there is one."""
        if self._checkpoint().exists():
            state = torch.load(self._checkpoint(), map_location="cpu", weights_only=True)
            self.step, self.spent_s = state["step"], state["spent_s"]
            self.model.load_state_dict(state["model"])
            self.average.load_state_dict(state["average"])
            self.optimiser.load_state_dict(state["optimiser"])

    def averaged(self) -> dict[str, Tensor]:
        """The averaged weights by the model's own names."""
        return dict(self.average.module.state_dict())

    def _checkpoint(self) -> Path:
        return self.folder / f"{self.name}.checkpoint"


def _followed(average: Tensor, value: Tensor, times: int | Tensor) -> Tensor:
    """What the average becomes: it follows closely at first, so that the beginning is soon forgotten."""
    if not value.is_floating_point():
        return value
    return average.lerp(value, 1 - min(DECAY, (1 + int(times)) / (10 + int(times))))
