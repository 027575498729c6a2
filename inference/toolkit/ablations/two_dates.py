"""What DeltaVLM's and MModalCC's ideas are worth behind the embedded encoder: the two-date networks without relation
measuring, without the instruction and without land cover, each learnt anew for the same number of steps from the same
pairs, and measured on the same held-out pairs.

The rows of the decoder's own words come from shorter trainings than the pack's.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from ...change.sizes import ChangeSizes
from ..evaluation.bench import open_pack
from ..evaluation.change import answers, maps
from ..evaluation.change_tasks import ALONE, tasks
from ..export_change import add_change
from ..training.change_learning import Budget
from ..training.change_recipe import CHANGE_SIZES, MAPS, PACKED, keep, rounds_under_way, train_maps, train_words
from ..training.finished import Finished, finished

#: row → what it is that is switched off
ARMS: dict[str, dict[str, bool]] = {
    "all": {},
    "without relation measuring": {"measured": False},
    "without the instruction": {"instructed": False},
    "without land cover": {"semantics": False},
}
WORDS = Budget(minutes=0, peak=2e-3, steps=500)
#: what the map decides, of the figures of pasted pairs
KEPT = ("f1", "yes/no accuracy", "count MAE, all", "3×3 F1, any change")


def ablate_change(folder: Path, pack: Path, limit: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Train and measure arm by arm on about so many pairs of each kind; networks that an arm shares with another are
    learnt once.
    """
    torch.manual_seed(5)
    for name, switches in ARMS.items():
        sizes = replace(CHANGE_SIZES, **switches)
        with tempfile.TemporaryDirectory() as place:
            tried = Path(place) / "pack"
            shutil.copytree(pack, tried)
            with rounds_under_way(folder, pack):
                _train(folder, finished(pack), sizes, Path(place) / PACKED)
            add_change(tried, Path(place) / PACKED)
            yield name, _measured(tried, limit)


def _train(folder: Path, behind: Finished, sizes: ChangeSizes, out: Path) -> None:
    """Both networks of an arm: the detector does not read the instruction, the prefix no land cover."""
    of_maps, of_words = replace(sizes, instructed=True), replace(sizes, semantics=True)
    detector = train_maps(folder, behind, MAPS, of_maps, _named("maps", of_maps))
    prefix = train_words(folder, behind, WORDS, of_words, _named("words", of_words))
    keep(out, detector, prefix, sizes)


def _named(part: str, sizes: ChangeSizes) -> str:
    off = [switch for switch in ("measured", "instructed", "semantics") if not getattr(sizes, switch)]
    return "_".join(["arm", part, *(f"no_{switch}" for switch in off)])


def _measured(pack_folder: Path, limit: int) -> dict[str, Any]:
    """A row: real pairs, what the map decides on pasted pairs, and the six tasks by the decoder alone."""
    pack = open_pack(pack_folder, 1)
    real = {f"{name} F1": row["f1"] for name, row in maps(pack).items()}
    pasted = answers(pack, limit)["pasted"]
    alone = tasks(pack, limit)[ALONE]
    return {**real, **{f"map {name}": pasted[name] for name in KEPT}, **{f"words {k}": v for k, v in alone.items()}}
