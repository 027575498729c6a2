"""An index searched by words, by an example, by both, and by what was liked. Imported with the first such job."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from ..families.embedding import ChipEmbedder
from ..protocol.archive import ChipRecord, SearchRequest
from ..protocol.errors import IndexUnreadable, NoPixels
from ..protocol.events import CELL, FINDINGS, PROGRESS, MappedFinding, Progress
from ..protocol.model_card import ModelCard
from ..protocol.requests import TaskRequest
from ..protocol.sentences import Sentence, to_wire
from ..raster.scene import Scene
from ..retrieval.index.facts_table import check_facts
from ..retrieval.index.opening import open_store
from ..retrieval.index.query import joined, moved
from ..retrieval.index.store import DUAL, RET, Chip, Filters, Store
from ..retrieval.index.stored_paths import from_stored
from .answers import Emit, messages_of
from .jobs import Job
from .models import Models

#: what maps are drawn in; footprints are in it
LONLAT_WKT = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]'
)


class Found(NamedTuple):
    """What a search gave: findings as they travel, the number of chips, and every sensor of the index."""

    findings: tuple[dict[str, Any], ...] = ()
    chips: int = 0
    sensors: tuple[str, ...] = ()


def answer(job: Job, request: SearchRequest, models: Models, emit: Emit) -> dict[str, Any]:
    """Search; the chips are sent as findings, the best first. **Cancel** is honoured at once: the search is left to end
    in its thread, with a store of its own.

    Raises IndexUnreadable; IndexMismatch when the index is of another model or revision; AbilityMissing for [RET] where
    the model has none; what the model raises, and what opening the example raises.
    """
    started = time.monotonic()
    card = models.choose(request.model, request.task)
    if not models.is_loaded(card):
        emit(PROGRESS, Progress(None, Sentence("Loading {model}", model=card.title)).to_wire())
    found = job.aside(lambda: _search(request, models, card)) or Found()
    for message in messages_of(list(found.findings)):
        emit(FINDINGS, {"findings": message})
    return {
        "status": "cancelled" if job.is_cancelled else "done",
        "text": to_wire(_told(len(found.findings), found.chips)),
        "findings": len(found.findings), "crs_wkt": LONLAT_WKT, "model": card.id, "revision": card.revision,
        "sensors": list(found.sensors), "chips": found.chips, "notes": [],
        "elapsed_ms": round((time.monotonic() - started) * 1000),
    }


def _search(request: SearchRequest, models: Models, card: ModelCard) -> Found:
    with open_store(request.store, create=False) as store:
        known = store.facts()
        if known is None:
            raise IndexUnreadable("The index is empty; index some rasters first.")
        chips = models.load(card).chips
        check_facts(known, chips.facts)
        return Found(tuple(_ranked(store, request, chips)), store.count(), tuple(store.sensors()))


def _ranked(store: Store, request: SearchRequest, chips: ChipEmbedder) -> Iterator[dict[str, Any]]:
    """The findings as they travel, the best first."""
    kind = RET if request.by_ret else DUAL
    query_S = query_vector(store, request, chips, kind)
    filters = Filters(request.extent, request.date_from, request.date_to, request.sensors)
    ids, scores = store.nearest(query_S, kind, request.limit + len(request.not_like), filters)
    wanted = ~np.isin(ids, request.not_like)
    ids, scores = ids[wanted][: request.limit].tolist(), scores[wanted][: request.limit].tolist()
    records = store.chips(ids)
    ranked = [(chip, score) for chip, score in zip(ids, scores) if chip in records]
    for rank, (chip, score) in enumerate(ranked, 1):
        yield _finding(rank, chip, records[chip], score, store).to_wire()


def query_vector(store: Store, request: SearchRequest, chips: ChipEmbedder, kind: str) -> np.ndarray:
    """What is looked for, (S,) float32 of length 1."""
    words_S = chips.of_words(request.prompt, kind) if request.prompt else None
    example_S = None
    if request.like:
        with Scene.open(TaskRequest("describe", request.like, area=request.like_area)) as scene:
            if not scene.has_pixels():
                raise NoPixels("There is nothing to see in the example; draw it where the raster has pixels.")
            example_S = chips.of_scene(scene, kind)
    liked, disliked = (store.vectors_of(ids, kind) for ids in (request.more_like, request.not_like))
    return moved(joined(words_S, example_S, request.likeness), liked, disliked)


def _finding(rank: int, chip_id: int, chip: Chip, score: float, store: Store) -> MappedFinding:
    window = chip.window
    box = (window.col_off, window.row_off, window.width, window.height)
    record = ChipRecord(
        chip_id, rank, from_stored(chip.path, store.folder), chip.name, box, chip.gsd_m, chip.caption, chip.sensor,
        chip.date, chip.place,
    )
    outline = {"type": "MultiPolygon", "coordinates": [[[list(point) for point in ring]] for ring in chip.footprint]}
    corners = (box[0], box[1], box[0] + box[2], box[1] + box[3])
    return MappedFinding(
        CELL, chip.caption or chip.name, min(max(score, 0.0), 1.0), tuple(map(float, corners)), outline, None, None,
        record=record.to_wire(),
    )


def _told(found: int, chips: int) -> Sentence:
    if not found:
        return Sentence("Nothing was found; take away a filter, or look for something else.")
    if found == 1:
        return Sentence("The best of {chips:,} chips.", chips=chips)
    return Sentence("The {found:,} best of {chips:,} chips.", found=found, chips=chips)
