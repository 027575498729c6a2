"""The loop: draws steps, learns, keeps a moving average, saves, resumes."""

from __future__ import annotations

import json
import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from .model import TrainedModel
from .steps import BoxListStep, DenseStep, TextStep

AVERAGE_DECAY = 0.998
#: sentences are what a small model learns slowest
PLACES_EVERY = 3


@dataclass(frozen=True)
class Schedule:
    """Learning rate: a short warm-up, then half a cosine down to 2 %."""

    steps: int
    warm_up: int
    peak: float

    def factor(self, step: int) -> float:
        """Multiplier of the peak rate at a step."""
        if step < self.warm_up:
            return (step + 1) / self.warm_up
        along = (step - self.warm_up) / max(1, self.steps - self.warm_up)
        return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(along, 1.0)))


class Training:
    """One training under way: model, optimiser, averaged weights, and how many steps are done."""

    def __init__(self, model: TrainedModel, schedule: Schedule, folder: Path) -> None:
        self.model, self.schedule, self.folder, self.step = model, schedule, folder, 0
        for parameter in model.stem_parameters():
            parameter.requires_grad_(False)
        self.optimiser = torch.optim.AdamW(_groups(model, schedule.peak), betas=(0.9, 0.98), eps=1e-8)
        self.average = {name: value.detach().clone() for name, value in model.state_dict().items()}

    def learn(self, loss: torch.Tensor) -> None:
        """One optimiser step on a loss, with the schedule's rate and gradients cut at norm 1."""
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * self.schedule.factor(self.step)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_([p for p in self.model.parameters() if p.grad is not None], 1.0)
        self.optimiser.step()
        self.step += 1
        decay = min(AVERAGE_DECAY, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, value in self.model.state_dict().items():
                if value.is_floating_point():
                    self.average[name].lerp_(value, 1 - decay)
                else:
                    self.average[name].copy_(value)

    def save(self) -> None:
        """Write the checkpoint; the old one stays until the new one is whole."""
        self.folder.mkdir(parents=True, exist_ok=True)
        state = {
            "step": self.step,
            "model": self.model.state_dict(),
            "average": self.average,
            "optimiser": self.optimiser.state_dict(),
        }
        torch.save(state, self.folder / "checkpoint.part")
        (self.folder / "checkpoint.part").replace(self.folder / "checkpoint.pt")

    def resume(self) -> None:
        """Go on from the folder's checkpoint, if there is one."""
        path = self.folder / "checkpoint.pt"
        if path.exists():
            state = torch.load(path, map_location="cpu", weights_only=True)
            self.step, self.average = state["step"], state["average"]
            self.model.load_state_dict(state["model"])
            self.optimiser.load_state_dict(state["optimiser"])


def _groups(model: TrainedModel, peak: float) -> list[dict[str, Any]]:
    """The pretrained backbone learns at a third of the rate; norms, biases and tables are not decayed."""
    groups = []
    for backbone in (True, False):
        for decayed in (True, False):
            chosen = [
                parameter
                for name, parameter in model.named_parameters()
                if parameter.requires_grad
                and name.startswith("encoder.backbone") == backbone
                and (parameter.ndim > 1 and "embedding" not in name) == decayed
            ]
            rate = peak / 3 if backbone else peak
            groups.append({"params": chosen, "peak": rate, "lr": rate, "weight_decay": 0.05 if decayed else 0.0})
    return groups


def run(training: Training, text: TextStep, dense: DenseStep, lists: BoxListStep, save_every: int = 50) -> None:
    """Train until the schedule ends: sentences at each step, crops and box lists at every third."""
    log = training.folder / "log.jsonl"
    training.folder.mkdir(parents=True, exist_ok=True)
    training.model.train()
    sums: dict[str, list[float]] = {}
    began = time.monotonic()
    while training.step < training.schedule.steps:
        rng = np.random.default_rng([11, training.step])
        losses = {}
        losses["text"], tokens = text(rng)
        if training.step % PLACES_EVERY == 0:
            losses.update(dense(rng))
            losses["lists"] = lists(rng, tokens)
        training.learn(sum(losses.values()))
        for name, value in losses.items():
            sums.setdefault(name, []).append(float(value.detach()))
        if training.step % 20 == 0:
            line = {
                "step": training.step,
                "seconds": round(time.monotonic() - began),
                **{k: round(float(np.mean(v)), 4) for k, v in sums.items()},
            }
            with log.open("a") as out:
                out.write(json.dumps(line) + "\n")
            sums = {}
        if training.step % save_every == 0:
            training.save()
    training.save()
