"""Stored pairs as the frozen encoder sees them, for a captioner of changes: tokens and land cover of both dates, each
pair in several lights. Looking takes far longer than reading, so what was seen is kept on disk.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .change_seen import Look
from .change_store import read_pair, stored_pairs
from .change_words import view_of

READ = ("tokens", "land")


@dataclass(frozen=True)
class Views:
    """P pairs in V lights: tokens (P, V, C, rows, columns) and logits of land cover (P, V, classes, 8 · rows,
    8 · columns) of both dates, float16; `captions`, the sentences about each pair.
    """

    tokens: tuple[Tensor, Tensor]
    land: tuple[Tensor, Tensor]
    captions: list[tuple[str, ...]]

    def __len__(self) -> int:
        return len(self.captions)


def seen_pairs(folder: Path, split: str, look: Look, views: int, kept: Path) -> Views:
    """The stored pairs of a part in so many lights, the first as they are; read from `kept` if they have been looked
    at before.
    """
    paths = stored_pairs(folder, split)
    if not kept.exists():
        part = kept.with_suffix(".part")
        torch.save(_looked_at(look, paths, views), part)
        part.replace(kept)
    maps = torch.load(kept, map_location="cpu", weights_only=True)
    tokens, land = (tuple(maps[f"{date}_{name}"] for date in ("before", "after")) for name in READ)
    return Views(tokens, land, [read_pair(path).captions for path in paths[: len(tokens[0])]])


def _looked_at(look: Look, paths: Sequence[Path], views: int) -> dict[str, Tensor]:
    """`before_tokens`, `after_land` …, each (P, V, …) float16."""
    rows: dict[str, list[np.ndarray]] = {f"{date}_{name}": [] for date in ("before", "after") for name in READ}
    for number, path in enumerate(paths):
        pair, rng = read_pair(path), np.random.default_rng([43, number])
        seen = [look(np.stack(view_of(pair, view, rng))) for view in range(views)]
        for which, date in enumerate(("before", "after")):
            for name in READ:
                rows[f"{date}_{name}"].append(np.stack([each[name][which] for each in seen]).astype(np.float16))
    return {name: torch.from_numpy(np.stack(maps)) for name, maps in rows.items()}
