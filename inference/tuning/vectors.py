"""What the frozen pack makes of a set: vectors of its pictures and of all words about them.

They are all that learning needs, so a picture is looked at once. Vectors are kept in a working folder as they come: a
run that is ended goes on where it was.

Letters: N examples, V views of a picture, T titles, C classes, P sentences about a class, K anchors, S shared width.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from ..families.compact import Compact
from ..pairs.tags import with_article
from ..protocol.model_card import ModelCard
from ..protocol.requests import LOCALIZE, Source, TaskRequest
from ..protocol.sentences import Sentence
from ..raster.scene import Scene
from ..retrieval.zero_shot import TEMPLATES, class_sentences
from .set_file import DataSet

#: pictures between two savings
SAVE_EVERY = 50
Tell = Callable[[float, str], None]


class Vectors(NamedTuple):
    """Unit vectors, float32. `pictures` (N, V, S); `titles` (T, S) of `title_words`; `classes` (C, P, S) of the set's
    labels. What must not change much: `old_pictures` (K, S), typical pictures of the pack's own training, and
    `old_classes` (C', P, S), the kinds of scene that it knows.
    """

    pictures: np.ndarray
    titles: np.ndarray
    title_words: tuple[str, ...]
    classes: np.ndarray
    old_pictures: np.ndarray
    old_classes: np.ndarray


def look(pack: Compact, data_set: DataSet, work: Path, tell: Tell) -> Vectors:
    """The vectors of a set, those of pictures taken from the working folder as far as they are there."""
    pictures = _pictures(pack, data_set, work, tell)
    tell(1.0, Sentence("Reading the titles"))
    words = tuple(sorted({title for example in data_set.examples for title in example.titles}))
    embedder = pack.embedder.plain
    return Vectors(
        pictures, embedder.sentences(words), words,
        _of_classes(embedder, [with_article(label) for label in data_set.labels]),
        load_file(pack.card.path("wordings"))["prototypes"].astype(np.float32),
        _of_classes(embedder, pack.card.labels.get("scenes") or ["a place"]),
    )


def _of_classes(embedder, names: Sequence[str]) -> np.ndarray:
    vectors = embedder.sentences(class_sentences(names))
    return vectors.reshape(len(names), len(TEMPLATES), -1)


def _pictures(pack: Compact, data_set: DataSet, work: Path, tell: Tell) -> np.ndarray:
    """(N, V, S) of all pictures, in order."""
    kept = work / "pictures.safetensors"
    done = list(_read(kept))
    count = len(data_set.examples)
    for number in range(len(done), count):
        tell(number / count, Sentence("Looking at picture {number} of {count}", number=number + 1, count=count))
        with Scene.open(TaskRequest(LOCALIZE, Source(str(data_set.examples[number].picture)))) as scene:
            done.append(pack.embedder.plain.pictures(pack.looks(scene)))
        if len(done) % SAVE_EVERY == 0 or len(done) == count:
            part = kept.with_suffix(".part")
            save_file({"pictures": np.stack(done)}, part)
            part.replace(kept)
    return np.stack(done)


def _read(kept: Path) -> np.ndarray:
    try:
        return load_file(kept)["pictures"]
    except (OSError, KeyError, SafetensorError):
        return np.zeros((0,), np.float32)


def fingerprint(base: ModelCard, data_set: DataSet) -> str:
    """What a begun run depends on, as one word: the pack, the pictures, and what is said of them."""
    known = [base.id, base.revision]
    for example in data_set.examples:
        size_bytes = example.picture.stat().st_size if example.picture.is_file() else 0
        known.append(f"{example.picture.name} {size_bytes} {example.split} {example.titles}")
    return hashlib.sha256("\n".join(known).encode()).hexdigest()[:16]
