"""A data set from a raster and a map: the request from its reading to the finished folder."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..pairs.about import write_about
from ..pairs.folder import check_free, whole_folder
from ..pairs.formats import WRITERS
from ..pairs.making import UNLIKE, WITHOUT_PIXELS, Made, Plan, make_pairs, plan
from ..protocol.data_sets import DataSetRequest
from ..protocol.events import PROGRESS, Progress
from ..protocol.model_card import ModelCard
from ..protocol.requests import LOCALIZE, TaskRequest
from ..protocol.sentences import Sentence, to_wire
from ..raster.scene import Scene
from .answers import Emit
from .jobs import Job
from .models import Models

if TYPE_CHECKING:
    import numpy as np

    from ..families.family import Family

#: pieces that failed and are told one by one
MOST_FAILED = 20
#: why pieces were left out → how that is told
LEFT_OUT = {
    WITHOUT_PIXELS: Sentence("{count} pieces were left out: without pixels."),
    UNLIKE: Sentence("{count} pieces were left out: unlike their titles."),
}
OF_ONE_CLASS = Sentence("{pairs} pairs of 1 class ({classes}): {train} to learn from, {test} to measure with.")
OF_CLASSES = Sentence("{pairs} pairs of {count} classes ({classes}): {train} to learn from, {test} to measure with.")


class _Cancelled(Exception):
    """The job was cancelled: whatever was written goes."""


@dataclass(frozen=True)
class _Likeness:
    """A family's dual encoder, as the pairs want it."""

    family: Family

    def picture(self, scene: Scene) -> np.ndarray:
        return self.family.embedder.picture(self.family.looks(scene))

    def sentences(self, sentences: Sequence[str]) -> np.ndarray:
        return self.family.embedder.sentences(sentences)


def answer(job: Job, request: DataSetRequest, models: Models, emit: Emit) -> dict[str, Any]:
    """Make the set; returns `{status, text, folder, pairs, train, test, classes, left_out, failed, model, revision,
    elapsed_ms}`. Cancelled, or failed, it leaves no folder.

    Raises DataSetImpossible and what models and rasters raise.
    """
    started = time.monotonic()
    folder = Path(request.folder).expanduser()
    check_free(folder)
    card = models.choose(request.model, LOCALIZE)
    told: dict[str, Any] = {"status": "cancelled", "text": "", "folder": "", "pairs": 0}
    with contextlib.suppress(_Cancelled):
        emit(PROGRESS, Progress(None, Sentence("Loading {model}", model=card.title)).to_wire())
        likeness = _Likeness(_aside(job, lambda: models.load(card)))
        with Scene.open(TaskRequest(LOCALIZE, request.source, area=request.area)) as scene:
            emit(PROGRESS, Progress(None, "Reading the map").to_wire())
            planned = _aside(job, lambda: plan(scene, request))
            with whole_folder(folder) as part:
                made = _stepped(job, make_pairs(planned, request, likeness, part), emit)
                facts = _written(job, made, planned, request, card, part)
        told = _told(facts, made, folder)
    return {**told, "model": card.id, "revision": card.revision,
            "elapsed_ms": round((time.monotonic() - started) * 1000)}


def _aside(job: Job, work: Any) -> Any:
    done = job.aside(work)
    if done is None:
        raise _Cancelled
    return done


def _stepped(job: Job, steps: Generator[Progress, None, Made], emit: Emit) -> Made:
    """The end of a run whose progress is told; raises _Cancelled between two of its steps."""
    with contextlib.closing(steps):
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                return end.value
            if job.is_cancelled:
                raise _Cancelled
            emit(PROGRESS, step.to_wire())


def _written(
    job: Job, made: Made, planned: Plan, request: DataSetRequest, card: ModelCard, part: Path
) -> dict[str, Any]:
    for name in request.formats:
        for _ in WRITERS[name](made.pairs, request, part):
            if job.is_cancelled:
                raise _Cancelled
    return write_about(made, planned, request, card, part)


def _told(facts: dict[str, Any], made: Made, folder: Path) -> dict[str, Any]:
    names = list(facts["classes"])
    some = f"{', '.join(names[:5])}{' …' if len(names) > 5 else ''}"
    text = (OF_ONE_CLASS if len(names) == 1 else OF_CLASSES).filled(
        pairs=facts["pairs"], count=len(names), classes=some, train=facts["train"], test=facts["test"]
    )
    notes = [LEFT_OUT[reason].filled(count=count) for reason, count in facts["left_out"].items()]
    if made.failed:
        notes.append(Sentence(
            "{count} pieces could not be read, the first because: {reason}",
            count=len(made.failed), reason=made.failed[0]["message"],
        ))
    failed = [{**each, "message": to_wire(each["message"])} for each in made.failed[:MOST_FAILED]]
    return {
        "status": "done", "text": to_wire(text), "folder": str(folder), "notes": [to_wire(note) for note in notes],
        "failed": failed, **{name: facts[name] for name in ("pairs", "train", "test", "classes", "left_out")},
    }
