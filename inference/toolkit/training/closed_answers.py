"""Learns a pack's closed lists of answers (see `retrieval/closed_answers.py`) by ridge regression behind its encoder.

Only the questions that RSIVQA asks about the training part are read. The strengths below were chosen on its validation
part, five-fold on the training part giving the same order.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from safetensors.numpy import save_file

from ...encoders.pyramid import PyramidEncoder
from ...families.looking import picture_hw, whole
from ...protocol.model_card import ModelCard
from ...retrieval.closed_answers import FORMS, ClosedForm, features, known_thing, thing_asked
from ..data.sentences import SHARDS, clean
from ..data.shards import read_rgb, records
from ..evaluation.bench import scene_of
from ..scorers.answers import normalised

#: how much the features are held back, how much what is usual for a thing may say, and how rare answers are helped
RIDGE, USUAL, RARITY = 0.3, 2.0, 0.2
#: answers and things that are met less often than this are left out
LEAST_ANSWERS, LEAST_THINGS = 2, 5


class Asked(NamedTuple):
    """One question: its picture, what it asks about, and the answer as it stands in the data."""

    image: str
    thing: str
    answer: str


def questions(form: str, split: str) -> list[Asked]:
    """The questions of a form in one part of RSIVQA's UCM questions."""
    rows = (row for row in records("ucm_questions.jsonl") if row["split"] == split)
    asked = (Asked(row["image"], thing_asked(form, row["question"].lower()), clean(row["answer"])[:-1]) for row in rows)
    return [question for question in asked if question.thing]


def learn(form: str, encoded: Mapping[str, np.ndarray]) -> ClosedForm:
    """Fit one form to its training questions; `encoded` holds the features (F,) of each picture."""
    asked = questions(form, "train")
    met = Counter(question.thing for question in asked)
    return fit(asked, encoded, tuple(sorted(thing for thing, times in met.items() if times >= LEAST_THINGS)))


def fit(asked: Sequence[Asked], encoded: Mapping[str, np.ndarray], things: tuple[str, ...]) -> ClosedForm:
    """Ridge regression in its dual form (as many equations as questions), folded into one product."""
    wordings = _wordings(asked)
    rows = [question for question in asked if normalised(question.answer) in wordings]
    true_NA = np.array([[normalised(question.answer) == answer for answer in wordings] for question in rows], float)
    about = [known_thing(question.thing, things) for question in rows]
    about_NT = np.array([[named == thing for thing in things] for named in about], float)
    seen_NF = np.stack([encoded[question.image] for question in rows]).astype(float)
    middle_F, spread_F = seen_NF.mean(0), seen_NF.std(0) + 1e-6
    seen_NF = (seen_NF - middle_F) / spread_F / np.sqrt(seen_NF.shape[1])
    share_A = true_NA.mean(0)
    alike_NN = seen_NF @ seen_NF.T + USUAL * about_NT @ about_NT.T
    dual_NA = np.linalg.solve(alike_NN + RIDGE * np.eye(len(rows)), true_NA - share_A)
    weights_FA = seen_NF.T @ dual_NA / (spread_F * np.sqrt(seen_NF.shape[1]))[:, None]
    usual_TA = USUAL * about_NT.T @ dual_NA + share_A - middle_F @ weights_FA
    rarity_A = np.sqrt(share_A + RARITY)
    kept = [array.astype(np.float32) for array in (weights_FA / rarity_A, usual_TA / rarity_A)]
    return ClosedForm(tuple(wordings.values()), things, *kept)


def _wordings(asked: Sequence[Asked]) -> dict[str, str]:
    """Normalised answer → how it is mostly worded, for answers that are met often enough."""
    worded: dict[str, Counter[str]] = {}
    for question in asked:
        worded.setdefault(normalised(question.answer), Counter())[question.answer] += 1
    often = {answer: words for answer, words in sorted(worded.items()) if sum(words.values()) >= LEAST_ANSWERS}
    return {answer: words.most_common(1)[0][0] for answer, words in often.items()}


def encode_pictures(card: ModelCard, images: Sequence[str], threads: int) -> dict[str, np.ndarray]:
    """Features of UCM pictures by the encoder of a pack, as it sees a user's."""
    encoder = PyramidEncoder(card.path("encoder"), "cpu", threads)
    encoded = {}
    for image in images:
        with scene_of(read_rgb(SHARDS["ucm"], image)) as scene:
            looked = whole(scene, picture_hw(scene, card.preprocessing["picture_px"]))
        encoded[image] = features(encoder.encode(looked).tokens[0])
    return encoded


def write_answers(card: ModelCard, path: Path, threads: int = 2) -> None:
    """Learn all forms behind the encoder of a pack and write them to a file; a minute's work."""
    images = sorted({question.image for form in FORMS for question in questions(form, "train")})
    encoded = encode_pictures(card, images, threads)
    forms = {name: learn(name, encoded) for name in FORMS}
    tensors = {
        f"{name}.{part}": getattr(form, part).astype(np.float16)
        for name, form in forms.items()
        for part in ("weights", "usual")
    }
    words = {name: json.dumps({"answers": form.answers, "things": form.things}) for name, form in forms.items()}
    save_file(tensors, path, metadata=words)
