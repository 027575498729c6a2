"""Training pictures that are nearly a picture of some test part: they are not learnt from."""

from __future__ import annotations

import json
from pathlib import Path

from .instructions.duplicates import fingerprints, near_duplicates
from .sentences import SHARDS, Sample
from .shards import read_bytes, records

#: data set → the annotations that say which part a picture belongs to
_ANNOTATIONS = {
    "rsicd": "rsicd.jsonl",
    "ucm": "ucm.jsonl",
    "uav": "uav_captions.jsonl",
    "eurosat": "eurosat.jsonl",
    "rsscn7": "rsscn7_zero_shot_test.jsonl",
}
_SHARDS = {**SHARDS, "rsscn7": "rsscn7_144px.zip"}


def copies_of_tests(memo: Path) -> set[tuple[str, str]]:
    """(data set, image) of training pictures that nearly are a test picture of any data set; found once, kept in
    `memo` (JSON).
    """
    if not memo.exists():
        shown: dict[str, list[str]] = {"train": [], "test": []}
        for dataset, annotations in _ANNOTATIONS.items():
            for record in records(annotations):
                if record["split"] in shown:
                    shown[record["split"]].append(f"{dataset}/{record['image']}")
        train, test = (fingerprints(sorted(set(names)), _read) for names in shown.values())
        memo.parent.mkdir(parents=True, exist_ok=True)
        memo.write_text(json.dumps(sorted({match.train for match in near_duplicates(train, test)})))
    return {tuple(name.split("/", 1)) for name in json.loads(memo.read_text())}


def without_copies(groups: dict[str, list[Sample]], copies: set[tuple[str, str]]) -> dict[str, list[Sample]]:
    """The groups of samples without those about such pictures."""
    return {
        group: [sample for sample in samples if (sample.dataset, sample.image) not in copies]
        for group, samples in groups.items()
    }


def _read(name: str) -> bytes:
    dataset, image = name.split("/", 1)
    return read_bytes(_SHARDS[dataset], image)
