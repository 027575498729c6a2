"""RS-RAG's hybrid search: filter, pre-selection, fused score, rank and the context that the language model reads."""

from __future__ import annotations

import json

import numpy as np
import pytest

from inference.decoder.prompts import numbered, with_context
from inference.retrieval.knowledge.hybrid import Query, Stored, hybrid_scores, preselected, ranked

TOLERANCE = 1e-9
CHUNKS_OF_TASK = {"vqa": (0, 1, 2, 3, 4), "caption": (6,), "classification": (0, 5)}


@pytest.fixture(scope="module")
def fixture(parity):
    return parity("rsrag_hybrid_search_a")


def runs(fixture):
    """(name, query, task, alpha, pre-selection, top k) of every published run."""
    for name in sorted({key.rpartition("/")[0] for key in fixture.outputs}):
        query, task, alpha, search, top = name.split("_")
        limits = (None if text.endswith("all") else int("".join(filter(str.isdigit, text))) for text in (search, top))
        yield name, int(query[1:]), task, float(alpha[5:]), *limits


def searched(fixture, query: int, task: str, alpha: float, search_most: int | None, top_most: int | None):
    """Indices of the found points, best first, and the scores of these."""
    given = {name: tensor.numpy() for name, tensor in fixture.inputs.items()}
    image = given["stored_image"].astype(np.float64)
    image[fixture.config["no_image_vector"]] = np.nan
    points = np.flatnonzero(np.isin(given["chunk_type"], CHUNKS_OF_TASK[task]))
    asked = Query(given["query_image"][query], given["query_text"][query])
    points = points[preselected(asked, Stored(None, given["stored_text"][points]), search_most)]
    scores = hybrid_scores(asked, Stored(image[points], given["stored_text"][points]), alpha, len(points))
    best = ranked(scores.fused, top_most)
    return points[best], type(scores)(*(part[best] for part in scores))


def test_every_run_is_the_published_one(fixture) -> None:
    count = 0
    for name, *run in runs(fixture):
        points, scores = searched(fixture, *run)
        assert points.tolist() == fixture.outputs[f"{name}/index"].tolist(), name
        for part, ours in (("score", scores.fused), ("image_score", scores.image), ("text_score", scores.text)):
            if f"{name}/{part}" in fixture.outputs:
                assert np.abs(ours - fixture.outputs[f"{name}/{part}"].numpy()).max() <= TOLERANCE, name
                count += 1
    assert count >= 48


def test_the_context_is_the_published_one(fixture) -> None:
    contexts = fixture.config["contexts"]
    assert contexts
    for name, *run in runs(fixture):
        if name in contexts:
            assert numbered([f"passage {index}" for index in searched(fixture, *run)[0]]) == contexts[name]
    assert with_context(["a", "b"], "why?") == "with those context: 1. a\n2. b, why?"


def test_a_search_that_ignores_the_preselection_would_show(fixture) -> None:
    differ = [name for name, query, task, alpha, search, top in runs(fixture)
              if search and searched(fixture, query, task, alpha, None, top)[0].tolist()
              != fixture.outputs[f"{name}/index"].tolist()]
    assert len(differ) >= 20, json.dumps(differ)
