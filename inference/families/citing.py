"""Answers out of a knowledge base (RS-RAG): passages are found by the question, the picture and the place, and the
sentences that answer are quoted with the numbers of their passages. What the picture itself shows is told apart.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..protocol.events import Event, Facts, Progress, Text
from ..protocol.knowledge import Citation, Knowledge
from ..protocol.requests import TaskRequest
from ..protocol.sentences import Sentence
from ..protocol.talk import points_back
from ..raster.georeference import ground_of
from ..raster.scene import Scene
from ..retrieval.knowledge.embedders import TextEmbedder, embedder_of
from ..retrieval.knowledge.question import read_question
from ..retrieval.knowledge.quoting import Quote, quotes_for
from ..retrieval.knowledge.search import Hit, LonLatBox, Sought, search
from ..retrieval.knowledge.store import Found, KnowledgeStore
from .naming import asks_for_scene

if TYPE_CHECKING:
    from .compact import Compact

#: bases kept open in memory
_REMEMBERED = 4


def cited_answer(model: Compact, scene: Scene, request: TaskRequest) -> Iterator[Event]:
    """Yield the answer of a request with `knowledge`, then its citations as a fact; raises KnowledgeBroken.

    When nothing relevant is found, it says so. Questions that a picture can answer (“how many ships?”) are answered
    from it too, in a paragraph of its own.
    """
    path = Path(request.knowledge.store)
    yield Progress(None, Sentence("Reading {name}", name=path.name))
    with KnowledgeStore(path) as store:
        hits, quotes, notes = _found(model, scene, request, store)
    yield from map(Text, _pieces(quotes, path))
    yield Facts({"citations": [citation.to_wire() for citation in citations_of(quotes)]}, notes)
    if _is_of_the_picture(model, request.prompt):
        yield Text("\n\nIn the picture: ")
        yield from model.ask(scene, replace(request, knowledge=None))


def _found(
    model: Compact, scene: Scene, request: TaskRequest, store: KnowledgeStore
) -> tuple[list[Hit], list[Quote], tuple[str, ...]]:
    """What was found, what of it answers, and notes for the user."""
    weights = request.knowledge
    found, embedder = _remembered(str(store.path), *_state(store.path))
    picture, notes = _picture_vector(model, scene, store, found, weights)
    question = read_question(request.prompt, _before(request))
    hits = search(store, found, embedder, Sought(question, picture, extent_of(scene)), weights)
    return hits, quotes_for(store, question, hits), notes


@lru_cache(maxsize=_REMEMBERED)
def _remembered(path: str, _changed_ns: int, _size: int) -> tuple[Found, TextEmbedder | None]:
    with KnowledgeStore(Path(path)) as store:
        return store.found(), embedder_of(store)


def _state(path: Path) -> tuple[int, int]:
    known = path.stat()
    return known.st_mtime_ns, known.st_size


def _picture_vector(
    model: Compact, scene: Scene, store: KnowledgeStore, found: Found, weights: Knowledge
) -> tuple[np.ndarray | None, tuple[str, ...]]:
    """The scene's vector where the base has pictures to compare it with, and a note where they are another model's."""
    if found.images is None or not weights.alpha:
        return None, ()
    if (store.fact("image_model"), store.fact("image_revision")) != (model.card.id, model.card.revision):
        note = Sentence(
            "The pictures of {name} were learnt with another model and are not compared. Learn it afresh.",
            name=store.path.name,
        )
        return None, (note,)
    return model.embedder.picture(model.looks(scene)), ()


def _before(request: TaskRequest) -> str:
    """What a question goes on from: “and when was it built?”."""
    return request.history[-1].prompt if request.history and points_back(request.prompt) else ""


def extent_of(scene: Scene) -> LonLatBox | None:
    """West, south, east, north of the scene in degrees; None without a CRS on the earth."""
    ground = ground_of(scene.crs_wkt)
    if ground is None:
        return None
    lons, lats = ground.to_lonlat.transform(*zip(*scene.footprint))
    box = (min(lons), min(lats), max(lons), max(lats))
    return box if all(map(math.isfinite, box)) else None


def citations_of(quotes: list[Quote]) -> list[Citation]:
    """The passages that are quoted, numbered from 1 in the order of the answer."""
    passages = {quote.hit.passage.id: quote for quote in reversed(quotes)}
    return [
        _citation(number, passages[key])
        for number, key in enumerate(dict.fromkeys(quote.hit.passage.id for quote in quotes), 1)
    ]


def _citation(number: int, quote: Quote) -> Citation:
    passage, piece = quote.hit.passage, quote.hit.passage.piece
    named = [passage.source, piece.title if piece.is_record else piece.heading]
    return Citation(
        number, " › ".join(filter(None, named)), piece.text, round(quote.support, 4), passage.path, piece.page,
        passage.layer_id, piece.feature_id, piece.geometry,
    )


def _pieces(quotes: list[Quote], path: Path) -> Iterator[str]:
    """The answer, sentence by sentence."""
    if not quotes:
        yield f"I found nothing about this in the knowledge base “{path.stem}”."
        return
    numbers: dict[int, int] = {}
    for position, quote in enumerate(quotes):
        number = numbers.setdefault(quote.hit.passage.id, len(numbers) + 1)
        yield f"{' ' if position else ''}{quote.text} [{number}]"


def _is_of_the_picture(model: Compact, prompt: str) -> bool:
    """Whether the picture can answer too: things that the model finds, or the kind of scene."""
    question = prompt.strip().lower()
    return bool(model.talk.wants_boxes(question, False) or (model.scene_names and asks_for_scene(question)))
