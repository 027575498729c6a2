"""What a user asks, and the request that it becomes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer

from ...inference.protocol.errors import PromptMissing, RasterUnreadable
from ...inference.protocol.requests import ASK, NEEDS_PROMPT, NEEDS_TWO_DATES, TaskRequest
from ...inference.protocol.talk import Turn, points_back
from ..host.extents import Place, area_rings, crs_as_text, place_of_layer, seen_of_layer
from ..host.groups import subject_of
from ..host.history import TurnRecord
from ..host.knowledge import chosen_base, knowledge_of
from ..host.moments import Moment, Pair
from ..host.pixels.store import Fetch, PixelStore, Prepared
from ..host.raster_choices import choice_of
from ..host.tasks import task_words
from ..host.translate import tr


@dataclass(frozen=True)
class Question:
    """A task, words, a layer, and a place on it (None: all of it); for two dates also the pair, whose after picture is
    in the layer, and whether the probability of change is wanted as a raster. `is_auto`: the words chose the task.
    """

    task: str
    prompt: str
    layer_id: str
    place: Place | None = None
    pair: Pair | None = None
    wants_raster: bool = False
    is_auto: bool = False


@dataclass(frozen=True)
class Asking:
    """A request, what QGIS has to read or draw before it can be sent, and sentences about that for the user."""

    request: TaskRequest
    fetches: tuple[Fetch, ...] = ()
    notes: tuple[str, ...] = ()


def asking_of(
    question: Question,
    project: QgsProject,
    history: tuple[Turn, ...],
    pixels: PixelStore,
    raster_path: Path | None = None,
) -> Asking:
    """The request of a question, and what has to be done first; raises OrthoscribeError with a sentence when it cannot
    be asked.
    """
    layer = subject_of(project, question.layer_id)
    if question.task in NEEDS_TWO_DATES and question.pair is None:
        raise RasterUnreadable(tr("Choose a before and an after first."))
    after = question.pair.after if question.pair else Moment(question.layer_id, "")
    prepared = [_prepared(after, question.place, project, pixels)]
    if question.pair:
        prepared.append(_prepared(question.pair.before, question.place or place_of_layer(layer), project, pixels))
    if question.task in NEEDS_PROMPT and not question.prompt.strip():
        raise PromptMissing(task_words()[question.task].placeholder + ".")
    rings = area_rings(question.place, layer, project) if question.place else (None,)
    request = TaskRequest(
        task=question.task,
        source=prepared[0].source,
        prompt=question.prompt.strip(),
        area=rings[0],
        area_more=rings[1:],
        gsd_m=choice_of(layer).gsd_m,
        history=history,
        before=prepared[1].source if question.pair else None,
        raster_path=str(raster_path) if raster_path and question.wants_raster else "",
        knowledge=knowledge_of(project) if question.task == ASK else None,
    )
    fetches = tuple(one.fetch for one in prepared if one.fetch is not None)
    return Asking(request, fetches, tuple(one.note for one in prepared if one.note))


def place_to_ask(prompt: str, place: Place | None, layer_id: str, turns: Iterable[TurnRecord]) -> Place | None:
    """Where a prompt is asked while the place is what the map shows: who goes on about things that were found means
    the place they were found in, though the map was moved to look at them.
    """
    before = next((turn for turn in reversed(list(turns)) if turn.layer_id == layer_id), None)
    return before.place if before and before.place and points_back(prompt) else place


def turn_of(number: int, question: Question, project: QgsProject, asked_at: str) -> TurnRecord:
    """The turn that a question opens."""
    layer = subject_of(project, question.layer_id)
    place = _place_of(question, layer, project)
    return TurnRecord(
        number,
        question.task,
        question.prompt,
        source=layer.name() if layer else "",
        layer_id=question.layer_id,
        footprint=place.ring if place else (),
        footprint_more=place.more if place else (),
        place_name=place.name if place else "",
        is_auto=question.is_auto,
        crs=crs_as_text(place.crs) if place else "",
        pair=question.pair,
        asked_at=asked_at,
        knowledge=chosen_base(project) if question.task == ASK else "",
    )


def question_of(turn: TurnRecord) -> Question:
    """The question behind a turn that came with the project."""
    return Question(turn.task, turn.prompt, turn.layer_id, turn.place, turn.pair)


def _prepared(moment: Moment, place: Place | None, project: QgsProject, pixels: PixelStore) -> Prepared:
    layer = subject_of(project, moment.layer_id)
    if layer is None and moment.name:
        raise RasterUnreadable(
            tr("“{name}” is no longer in the project. Add it again, or choose another layer.").format(name=moment.name)
        )
    prepared = pixels.prepare(layer, place, project)
    bands = moment.bands or prepared.source.bands
    return replace(prepared, source=replace(prepared.source, bands=bands, date=moment.date))


def _place_of(question: Question, layer: QgsRasterLayer | None, project: QgsProject) -> Place | None:
    """Where a question is about: the part of its place that lies on the layer."""
    if layer is None or layer.extent().isEmpty():
        return question.place
    if question.place is None:
        return place_of_layer(layer)
    return seen_of_layer(question.place, layer, project) or question.place
