"""Pictures found by sentences and sentences by pictures, and classes named by words alone."""

from __future__ import annotations

import numpy as np

from ...families.compact import Compact
from ...retrieval.zero_shot import similarities, top_1
from ..data.sentences import SHARDS, clean
from ..data.shards import read_rgb, records
from ..scorers.recall import Recall, recall
from .bench import scene_of

#: RSSCN7's folders in words
RSSCN7_WORDS = {
    "Grass": "a meadow",
    "Field": "farmland",
    "Industry": "an industrial area",
    "RiverLake": "a river or lake",
    "Forest": "a forest",
    "Resident": "a residential area",
    "Parking": "a parking lot",
}


def rsicd(pack: Compact, limit: int | None = None) -> Recall:
    """Recall over RSICD's test part: every picture beside every one of its five sentences."""
    rows = test_rows("rsicd.jsonl", limit)
    pictures = _pictures(pack, SHARDS["rsicd"], [row["image"] for row in rows])
    said = [(index, clean(caption)) for index, row in enumerate(rows) for caption in row["captions"]]
    sentences = pack.embedder.sentences([caption for _, caption in said])
    return recall(pictures @ sentences.T, np.array([index for index, _ in said]))


def rsscn7(pack: Compact, limit: int | None = None) -> float:
    """Top-1 accuracy, 0–1, on a set whose classes and pictures no training has seen."""
    rows = test_rows("rsscn7_zero_shot_test.jsonl", limit)
    names = list(RSSCN7_WORDS)
    pictures = _pictures(pack, "rsscn7_144px.zip", [row["image"] for row in rows])
    classes = pack.embedder.classes([RSSCN7_WORDS[name] for name in names])
    return top_1(similarities(pictures, classes), np.array([names.index(row["scene"]) for row in rows]))


def _pictures(pack: Compact, shard: str, images: list[str]) -> np.ndarray:
    """Unit vectors (N, S), through the code that reads a user's raster."""
    vectors = []
    for image in images:
        with scene_of(read_rgb(shard, image)) as scene:
            vectors.append(pack.embedder.picture(pack.looks(scene)))
    return np.stack(vectors)


def test_rows(annotations: str, limit: int | None) -> list[dict]:
    """The records of a set's test part, or about so many of them."""
    rows = [row for row in records(annotations) if row["split"] == "test"]
    return rows if limit is None else rows[:: max(1, len(rows) // limit)]
