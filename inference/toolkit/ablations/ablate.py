"""The run: rows one after another, each with its block and without it, from the same packed weights."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import torch

from ..data.kept_apart import copies_of_tests
from ..data.shards import records
from ..training.encoded import Encoded, encoded
from ..training.model import TrainedModel
from ..training.recipe import PACKED, SIZES, open_tokenizer
from .results import Result
from .row import Bench, Figure, Row
from .rows import STEPS

#: so many of RSICD's training pictures are enough for some hundred steps
TAUGHT = 3000


def open_bench(folder: Path, steps: int = STEPS, limit: int | None = None) -> Bench:
    """A bench on the packed weights of a finished training; raises FileNotFoundError where there are none."""
    average = torch.load(folder / PACKED, map_location="cpu", weights_only=True)["average"]

    def packed() -> TrainedModel:
        model = TrainedModel(SIZES)
        model.load_state_dict(average)
        return model

    @cache
    def captioned(split: str) -> Encoded:
        copies = copies_of_tests(folder / "copies.json")
        rows = [row for row in records("rsicd.jsonl") if row["split"] == split]
        if split == "train":
            rows = bench.some([row for row in rows if ("rsicd", row["image"]) not in copies], TAUGHT)
        return encoded(packed().eval(), "rsicd", bench.some(rows))

    bench = Bench(folder, open_tokenizer(folder), packed, steps, limit, captioned)
    return bench


def ablate(bench: Bench, rows: Iterable[Row], tell: Callable[[str], None] = print) -> Iterator[Result]:
    """Run rows, telling each figure as it comes, and yield the result of each."""
    for row in rows:
        figures = {}
        for arm in ("with", "without"):
            began = time.monotonic()
            figures[arm] = row.measure(bench, arm == "with")
            tell(f"{row.name}, {arm}: {figures[arm].value:.4f} {row.metric} ({time.monotonic() - began:.0f} s)")
        yield result_of(row, bench, figures["with"], figures["without"])


def result_of(row: Row, bench: Bench, having: Figure, lacking: Figure) -> Result:
    """What is written down of a row."""
    return {
        "row": row.name,
        "paper": row.paper,
        "block": row.block,
        "metric": row.metric,
        "steps": bench.steps if row.learns else 0,
        "pictures": having.pictures,
        "with": round(having.value, 4),
        "without": round(lacking.value, 4),
        "notes": {"with": dict(having.notes), "without": dict(lacking.notes)},
    }
