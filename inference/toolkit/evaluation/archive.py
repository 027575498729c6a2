"""The figures of `search.py` through an index: pictures are indexed as a user's folder is, and searched as it is."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image

from ...engine import indexing
from ...engine.jobs import Job
from ...engine.models import Models
from ...families.compact import Compact
from ...protocol.archive import IndexRequest
from ...retrieval.index.opening import open_store
from ...retrieval.index.store import DUAL, Filters, Store
from ...retrieval.zero_shot import similarities, top_1
from ..data.sentences import SHARDS, clean
from ..data.shards import read_rgb
from ..scorers.recall import KS, Recall, recall
from .search import RSSCN7_WORDS, test_rows


def evaluate_index(
    pack_folder: Path, limit: int | None = None, threads: int = 2, thorough: bool = True
) -> dict[str, float]:
    """Figure → share 0–1, of an index that is made thoroughly or not."""
    models = Models((pack_folder.parent,), "cpu", threads)
    pack = models.load(next(card for card in models.cards if card.folder == pack_folder))
    found = rsicd(models, pack, limit, thorough)
    return {
        "RSICD retrieval mean recall": found.mean,
        **{f"RSICD picture to text R@{k}": found.to_text[k] for k in KS},
        **{f"RSICD text to picture R@{k}": found.to_image[k] for k in KS},
        "RSSCN7 zero-shot accuracy": rsscn7(models, pack, limit, thorough),
    }


def rsicd(models: Models, pack: Compact, limit: int | None, thorough: bool) -> Recall:
    """Recall over RSICD's test part: sentences search the index; which sentence a picture finds is no search of an
    index, and is reckoned from the vectors in it.
    """
    rows = test_rows("rsicd.jsonl", limit)
    said = [(index, clean(caption)) for index, row in enumerate(rows) for caption in row["captions"]]
    sentences_NS = pack.embedder.sentences([caption for _, caption in said])
    owners_N = np.array([index for index, _ in said])
    with indexed(models, SHARDS["rsicd"], [row["image"] for row in rows], thorough) as (store, vectors_BS, ids_B):
        ranks = [_rank(store, sentence_S, ids_B[owner]) for sentence_S, owner in zip(sentences_NS, owners_N)]
    to_text = recall(vectors_BS @ sentences_NS.T, owners_N).to_text
    return Recall(to_text, {k: float(np.mean([rank < k for rank in ranks])) for k in KS})


def rsscn7(models: Models, pack: Compact, limit: int | None, thorough: bool) -> float:
    """Top-1 accuracy, 0–1, of the index's vectors on classes and pictures that no training has seen."""
    rows, names = test_rows("rsscn7_zero_shot_test.jsonl", limit), list(RSSCN7_WORDS)
    with indexed(models, "rsscn7_144px.zip", [row["image"] for row in rows], thorough) as (_, vectors_BS, _):
        classes = pack.embedder.classes([RSSCN7_WORDS[name] for name in names])
        return top_1(similarities(vectors_BS, classes), np.array([names.index(row["scene"]) for row in rows]))


@contextmanager
def indexed(
    models: Models, shard: str, images: Sequence[str], thorough: bool
) -> Iterator[tuple[Store, np.ndarray, np.ndarray]]:
    """An index of pictures of a shard, which become files first; their vectors (B, S) and their chips' ids (B,)."""
    with tempfile.TemporaryDirectory() as folder:
        pictures = Path(folder) / "pictures"
        pictures.mkdir()
        for number, image in enumerate(images):
            Image.fromarray(read_rgb(shard, image)).save(pictures / f"{number:06}.png", compress_level=0)
        store_path = str(Path(folder) / "index.gpkg")
        request = IndexRequest(store_path, folders=(str(pictures),), thorough=thorough)
        indexing.answer(Job("index", _nothing), request, models, _unheard)
        with open_store(store_path, create=False) as store:
            ids = np.concatenate([ids for ids, _ in store.vectors(DUAL)])
            number_of = {chip_id: int(Path(chip.path).stem) for chip_id, chip in store.chips(ids.tolist()).items()}
            ids_B = np.array(sorted(ids.tolist(), key=number_of.__getitem__))
            if len(ids_B) != len(images):
                raise ValueError(f"{len(images)} pictures became {len(ids_B)} chips")
            yield store, store.vectors_of(ids_B.tolist(), DUAL), ids_B


def _rank(store: Store, sentence_S: np.ndarray, own: int) -> int:
    """How many chips a sentence finds before its own, KS[-1] when it is not among the first so many."""
    ids, _ = store.nearest(sentence_S, DUAL, KS[-1], Filters())
    return int(np.flatnonzero(ids == own)[0]) if own in ids else KS[-1]


def _nothing(job: Job) -> None:
    """The work of a job that is done here."""


def _unheard(kind: str, payload: dict) -> None:
    """Progress that nobody waits for."""
