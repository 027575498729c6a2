"""The loop: draws steps, learns, keeps a moving average, saves, resumes."""

from __future__ import annotations

import contextlib
import json
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from .contrast_step import ContrastStep
from .land_step import LandStep
from .model import TrainedModel
from .steps import BoxListStep, DenseStep, TextStep

LOG_EVERY, SAVE_EVERY, CHECK_EVERY = 20, 50, 500


@dataclass(frozen=True)
class Stage:
    """One stage of the training, from step `start` to step `end`: the learning rate warms up to `height` of the peak
    rate and follows half a cosine down to 2 % of that. `places_every`: every how many steps crops and box lists join
    the sentences. Never leave them out for long: a stage of sentences alone made the decoder forget boxes and masks.
    `land_every`: every how many steps land cover joins.
    `average_decay`: how slowly the averaged weights, which are the ones exported, follow. `frozen`: names that
    parameters begin with which do not learn.
    """

    start: int
    end: int
    warm_up: int
    height: float
    places_every: int
    land_every: int = 1
    average_decay: float = 0.998
    frozen: tuple[str, ...] = ()

    def rate(self, step: int) -> float:
        """Multiplier of the peak rate at a step."""
        done = step - self.start
        if done < self.warm_up:
            return self.height * (done + 1) / self.warm_up
        along = (done - self.warm_up) / max(1, self.end - self.start - self.warm_up)
        return self.height * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(along, 1.0))))


@dataclass(frozen=True)
class Steps:
    """What a stage is made of: whole pictures with sentences, to be said (`text`) or told apart (`contrast`), crops,
    lists of boxes (on the tokens of such pictures, so not without them), and land cover on small crops.
    """

    pictures: TextStep | ContrastStep | None
    dense: DenseStep
    lists: BoxListStep
    land: LandStep


class Training:
    """One training under way: model, optimiser, averaged weights, and how many steps are done."""

    def __init__(self, model: TrainedModel, peak: float, folder: Path) -> None:
        self.model, self.folder, self.step = model, folder, 0
        for parameter in model.stem_parameters():
            parameter.requires_grad_(False)
        self.optimiser = torch.optim.AdamW(_groups(model, peak), betas=(0.9, 0.98), eps=1e-8, fused=True)
        self.average = {name: value.detach().clone() for name, value in model.state_dict().items()}

    def learn(self, loss: torch.Tensor, rate: float, average_decay: float) -> None:
        """One optimiser step on a loss, at `rate` of the peak learning rate, gradients cut at norm 1."""
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * rate
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_([p for p in self.model.parameters() if p.grad is not None], 1.0)
        self.optimiser.step()
        self.step += 1
        decay = min(average_decay, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, value in self.model.state_dict().items():
                if value.is_floating_point():
                    self.average[name].lerp_(value, 1 - decay)
                else:
                    self.average[name].copy_(value)

    @contextlib.contextmanager
    def averaged(self) -> Iterator[None]:
        """The model holds its averaged weights while this lasts."""
        learning = {name: value.clone() for name, value in self.model.state_dict().items()}
        self.model.load_state_dict(self.average)
        try:
            yield
        finally:
            self.model.load_state_dict(learning)

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

    def begin_with(self, weights: dict[str, torch.Tensor]) -> None:
        """Take over other weights wherever name and shape are the same."""
        own = self.model.state_dict()
        alike = {name: value for name, value in weights.items() if name in own and own[name].shape == value.shape}
        self.model.load_state_dict({**own, **alike})
        self.average = {name: value.detach().clone() for name, value in self.model.state_dict().items()}

    def keep(self, path: Path) -> None:
        """Write the averaged weights as they are now."""
        torch.save({"step": self.step, "average": self.average}, path)

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


def run(training: Training, stage: Stage, steps: Steps, check: Callable[[], float]) -> None:
    """Train one stage to its end, logging every 20 steps, saving every 50 and checking with averaged weights every 500;
    a stage that is over is left out.
    """
    training.folder.mkdir(parents=True, exist_ok=True)
    training.model.train()
    training.model.freeze(stage.frozen)
    sums: dict[str, list[float]] = {}
    began = time.monotonic()
    while training.step < stage.end:
        losses = _losses(training.step, stage, steps)
        training.learn(sum(losses.values()), stage.rate(training.step), stage.average_decay)
        for name, value in losses.items():
            sums.setdefault(name, []).append(float(value.detach()))
        if training.step % CHECK_EVERY == 0 or training.step == stage.end:
            with training.averaged():
                sums["caption check"] = [check()]
        if training.step % LOG_EVERY == 0:
            _log(training, time.monotonic() - began, sums)
            sums = {}
        if training.step % SAVE_EVERY == 0:
            training.save()
    training.save()


def _losses(step: int, stage: Stage, steps: Steps) -> dict[str, torch.Tensor]:
    """What one step learns from."""
    rng = np.random.default_rng([11, step])
    losses: dict[str, torch.Tensor] = {}
    tokens = None
    if steps.pictures is not None:
        kind = "contrast" if isinstance(steps.pictures, ContrastStep) else "text"
        losses[kind], tokens = steps.pictures(rng)
    if step % stage.places_every == 0:
        losses.update(steps.dense(rng))
        if tokens is not None:
            losses["lists"] = steps.lists(rng, tokens)
    if step % stage.land_every == 0:
        losses.update(steps.land(rng))
    return losses


def _log(training: Training, seconds: float, sums: dict[str, list[float]]) -> None:
    means = {name: round(float(np.mean(values)), 4) for name, values in sums.items()}
    with (training.folder / "log.jsonl").open("a") as out:
        out.write(json.dumps({"step": training.step, "seconds": round(seconds), **means}) + "\n")
