"""What a task looks at: one scene, or two dates on a common grid, opened for the length of the job."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ..protocol.errors import NoPixels
from ..protocol.model_card import ModelCard
from ..protocol.requests import NEEDS_TWO_DATES, TaskRequest
from ..protocol.sentences import Sentence, to_wire
from ..raster.common_grid import CommonGrid, open_pair
from ..raster.scene import Scene
from ..raster.taken import date_of

#: date → what is said where it was guessed
GUESSED = {
    "before": Sentence("The before image is taken to be of {date}, guessed from {why}."),
    "after": Sentence("The after image is taken to be of {date}, guessed from {why}."),
}


@dataclass(frozen=True)
class Looked:
    """What is given to the family: `given` with `request`; findings lie in the window of `scene`. `fields` go into the
    result beside the scene's own.
    """

    scene: Scene
    given: Scene | CommonGrid
    request: TaskRequest
    gsd_m: float | None
    notes: tuple[str, ...]
    fields: dict[str, Any] = field(default_factory=dict)


@contextlib.contextmanager
def open_pictures(request: TaskRequest, card: ModelCard) -> Iterator[Looked]:
    """Open what a request is about for the length of a `with` block.

    Raises what `Scene.open` and `open_pair` raise, NoPixels when one scene is all nodata.
    """
    if request.task in NEEDS_TWO_DATES:
        with _open_dates(request, card) as looked:
            yield looked
        return
    with Scene.open(request) as scene:
        if not scene.has_pixels():
            raise NoPixels("There are no pixels here: the extent is all nodata or transparent. Choose another place.")
        yield Looked(scene, scene, request, scene.gsd_m, scene.notes)


@contextlib.contextmanager
def _open_dates(request: TaskRequest, card: ModelCard) -> Iterator[Looked]:
    dated, fields, notes = _dated(request)
    finest = card.preprocessing.get("change", {}).get("finest_gsd_m")
    with open_pair(dated, finest) as grid:
        after = grid.overlay.after
        own = dict.fromkeys((*grid.overlay.before.notes, *after.notes, *grid.notes, *notes))
        fields = {**fields, "before": grid.overlay.before.name}
        yield Looked(after, grid, dated, grid.gsd_m, tuple(own), fields)


def _dated(request: TaskRequest) -> tuple[TaskRequest, dict[str, Any], list[str]]:
    """The request with the dates that are known or guessed; the same as fields of the result; notes on guesses."""
    if request.before is None:
        return request, {}, []
    guesses = {name: date_of(source) for name, source in (("before", request.before), ("after", request.source))}
    guessed = {"before": not request.before.date, "after": not request.source.date}
    notes = [
        GUESSED[name].filled(date=guess.iso, why=guess.why)
        for name, guess in guesses.items()
        if guessed[name] and guess.iso
    ]
    before = replace(request.before, date=guesses["before"].iso)
    source = replace(request.source, date=guesses["after"].iso)
    fields = {
        "date_from": before.date,
        "date_to": source.date,
        "dates_guessed": {name: to_wire(guesses[name].why) for name in guesses if guessed[name]},
    }
    return replace(request, before=before, source=source), fields, notes
