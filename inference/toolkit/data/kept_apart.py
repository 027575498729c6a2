"""Training pictures that are nearly a picture of some test part: they are not learnt from."""

from __future__ import annotations

import json
from pathlib import Path

from .instructions.duplicates import fingerprints, near_duplicates
from .sentences import SHARDS, Sample
from .shards import read_bytes, records

#: data set → the annotations that say which part a picture belongs to, and the shard of its pictures
_SETS = {
    "rsicd": (("rsicd.jsonl",), SHARDS["rsicd"]),
    "ucm": (("ucm.jsonl",), SHARDS["ucm"]),
    "uav": (("uav_captions.jsonl",), SHARDS["uav"]),
    "eurosat": (("eurosat.jsonl",), SHARDS["eurosat"]),
    "rsscn7": (("rsscn7_zero_shot_test.jsonl",), "rsscn7_144px.zip"),
    "vhr10": (("nwpu_vhr10_train.jsonl", "nwpu_vhr10_test.jsonl"), "nwpu_vhr10_660px.zip"),
}


def copies_of_tests(memo: Path) -> set[tuple[str, str]]:
    """(data set, image) of training pictures that nearly are a test picture of any data set; found once, kept in
    `memo` (JSON).
    """
    if not memo.exists():
        train, test = (fingerprints(sorted(_shown(split)), _read) for split in ("train", "test"))
        memo.parent.mkdir(parents=True, exist_ok=True)
        memo.write_text(json.dumps(sorted({match.train for match in near_duplicates(train, test)})))
    return {tuple(name.split("/", 1)) for name in json.loads(memo.read_text())}


def without_copies(groups: dict[str, list[Sample]], copies: set[tuple[str, str]]) -> dict[str, list[Sample]]:
    """The groups of samples without those about such pictures."""
    return {
        group: [sample for sample in samples if (sample.dataset, sample.image) not in copies]
        for group, samples in groups.items()
    }


def _shown(split: str) -> set[str]:
    """`data set/image` of every picture of a part."""
    return {
        f"{dataset}/{record['image']}"
        for dataset, (files, _) in _SETS.items()
        for annotations in files
        for record in records(annotations)
        if record["split"] == split
    }


def _read(name: str) -> bytes:
    dataset, image = name.split("/", 1)
    return read_bytes(_SETS[dataset][1], image)
