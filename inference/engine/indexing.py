"""An index brought up to date with rasters, a batch of chips after the other. Imported with the first such job."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..families.embedding import ChipEmbedder
from ..protocol.archive import IndexRequest
from ..protocol.errors import BadRequest
from ..protocol.events import PROGRESS, Progress
from ..protocol.model_card import ModelCard
from ..protocol.sentences import Sentence, to_wire
from ..retrieval.index.changes import Asked, Changes, asked_before, find_changes
from ..retrieval.index.opening import open_store
from ..retrieval.index.store import FAILED, Facts, Piece, SourceRow, Store
from .answers import Emit
from .chip_plan import ChipPlan, Cut
from .chip_work import Batch, Result, embed_batch, embed_here
from .jobs import Job
from .models import Models

_PASSWORD = re.compile(r"(?<=//)[^@/]*@")


@dataclass
class Tally:
    """What has become of the index so far, in chips; `failed` says of rasters and folders why they were left out."""

    before: int
    added: int = 0
    removed: int = 0
    failed: dict[str, str] = field(default_factory=dict)


def answer(job: Job, request: IndexRequest, models: Models, emit: Emit) -> dict[str, Any]:
    """Do the job; returns the result, also when the job was cancelled half-way: what is stored then stays, and the next
    job goes on there. **Cancel** is honoured at once; the batch under way is lost.

    Raises IndexUnreadable; IndexMismatch when the index is of another model and `afresh` is not set; BadRequest when
    there is nothing to index; what the model raises. A raster that cannot be read is told in the result.
    """
    started = time.monotonic()
    card = models.choose(request.model, request.task)
    if not models.is_loaded(card):
        emit(PROGRESS, Progress(None, Sentence("Loading {model}", model=card.title)).to_wire())
    ready = job.aside(lambda: _ready(models, card))
    with open_store(request.store, create=bool(request.sources or request.folders)) as store:
        tally = Tally(store.count())
        if ready is not None:
            chips, facts = ready
            _settle_facts(store, facts, request.afresh, tally)
            of = Batch(str(card.folder), models.device, models.threads)
            _bring_up_to_date(Run(job, request, chips, of, store, tally, emit))
        total = store.count()
    return {
        "status": "cancelled" if job.is_cancelled else "done", "text": to_wire(_told(tally, total)),
        "store": _PASSWORD.sub("", request.store), "chips": total, "added": tally.added, "removed": tally.removed,
        "kept": total - tally.added, "model": card.id, "revision": card.revision,
        "failed": [{"path": path, "message": to_wire(message)} for path, message in tally.failed.items()],
        "elapsed_ms": round((time.monotonic() - started) * 1000),
    }


def _ready(models: Models, card: ModelCard) -> tuple[ChipEmbedder, Facts]:
    """What the card's model makes of chips; the facts are asked for here because they load a part of it."""
    chips = models.load(card).chips
    return chips, chips.facts


@dataclass(frozen=True)
class Run:
    """One job's tools; `of` is a batch without parts."""

    job: Job
    request: IndexRequest
    chips: ChipEmbedder
    of: Batch
    store: Store
    tally: Tally
    emit: Emit


def _settle_facts(store: Store, facts: Facts, afresh: bool, tally: Tally) -> None:
    if afresh and store.facts() not in (None, facts):
        store.clear()
        tally.removed += tally.before
    store.begin(facts)


def _bring_up_to_date(run: Run) -> None:
    run.emit(PROGRESS, Progress(None, "Looking for rasters that are new or have changed").to_wire())
    rows, folder = run.store.sources(), run.store.folder
    changes = run.job.aside(lambda: _changes(run.request, rows, folder))
    if changes is None:
        return
    run.tally.failed.update(changes.failed)
    run.tally.removed += run.store.forget(changes.gone)
    run.store.put([Piece(row) for row in changes.same])
    begun = {todo.row.path: run.store.windows(todo.row.path) for todo in changes.todo if todo.is_begun}
    plan = ChipPlan(changes.asked.gsds_m, changes.asked.overlap, run.chips.chip_px)
    of = replace(run.of, thorough=changes.asked.thorough)
    mapped = _mapped(run, plan.batches(changes.todo, begun, of))
    try:
        while (step := run.job.aside(lambda: next(mapped, None))) is not None:
            _store(run, plan.done(step[1]), len(changes.todo))
    finally:
        if not run.job.is_cancelled:  # else it is at work in its thread still, and ends there
            mapped.close()


def _changes(request: IndexRequest, rows: Mapping[str, SourceRow], folder: Path | None) -> Changes:
    """What to do; without a word on rasters, those that the index was made of are looked at again."""
    asked = asked_before(rows, folder)
    if request.sources or request.folders:
        asked = Asked(request.sources, request.folders, request.gsds_m, request.overlap, request.thorough)
    if asked is None:
        raise BadRequest("Say what to index: layers, folders, or lists of rasters.")
    return find_changes(asked, rows, folder)


def _mapped(run: Run, batches: Iterator[Batch]) -> Iterator[tuple[Batch, Result]]:
    """Batches with their results, in order: made here, or by the workers of a cluster."""
    if not run.request.scheduler:
        return embed_here(run.chips, batches)
    from ..retrieval.index.workers import on_cluster  # brings Dask

    return on_cluster(embed_batch, batches, run.request.scheduler)


def _store(run: Run, pieces: list[tuple[Cut, Piece]], rasters: int) -> None:
    """Put down what a batch gave, in one transaction, and tell how far it is."""
    tally, changed = run.tally, [cut.todo.row.path for cut, _ in pieces if cut.todo.is_changed and cut.is_first]
    tally.removed += run.store.forget(changed) if changed else 0
    kept = []
    for cut, piece in pieces:
        path = cut.todo.listed.source.path
        if piece.source.message:
            tally.failed[path] = piece.source.message
        if path in tally.failed:  # its later chips too, or it would count as done
            piece = piece._replace(source=piece.source._replace(state=FAILED, message=tally.failed[path]))
        kept.append(piece)
    tally.added += run.store.put(kept)
    last = pieces[-1][0]
    said = Sentence(
        "{added:,} new chips; raster {number:,} of {count:,}", added=tally.added, number=last.number + 1, count=rasters
    )
    run.emit(PROGRESS, Progress((last.number + last.done) / rasters, said).to_wire())


def _told(tally: Tally, total: int) -> Sentence:
    """The result in a sentence or two."""
    told = Sentence(
        "The index has {total:,} chips: {added:,} new, {kept:,} as they were.",
        total=total, added=tally.added, kept=total - tally.added,
    )
    if tally.removed:
        dropped = Sentence(
            "{count:,} chips of rasters that have changed or are gone were dropped.", count=tally.removed
        )
        told = Sentence("{first} {second}", first=told, second=dropped)
    if tally.failed:
        unread = Sentence("{count:,} could not be read; the list says why.", count=len(tally.failed))
        told = Sentence("{first} {second}", first=told, second=unread)
    return told
