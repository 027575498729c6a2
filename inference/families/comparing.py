"""Two dates compared: laid over each other, mapped, and told. The conversation goes on over what was found once.

Maps come from the detector alone; counts, places, yes and no from the findings on the map; a caption from the decoder
where the card has one for changes, unless it says otherwise than the map.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import Any, Callable

from ..change.answer_forms import CAPTION, OPEN, PROMPTS
from ..change.detector import ChangeDetector
from ..encoders.pyramid import PyramidEncoder
from ..protocol.errors import AnswerBroken
from ..protocol.events import Event, Facts, Findings, Progress, Raster, Text
from ..protocol.model_card import ModelCard
from ..protocol.requests import TaskRequest
from ..protocol.sentences import Sentence
from ..raster.aligned import AlignedDates, align
from ..raster.common_grid import CommonGrid
from ..raster.probability_file import write_probability
from ..raster.radiometry import Radiometry
from ..raster.registration import Registration
from ..raster.sharpness import Sharpness
from .answering import doubt_note
from .change_findings import TREE, Change, Limits, changes_in
from .change_level import Level
from .change_question import Asked, read_question
from .change_run import ChangeMaps, ChangeRun
from .change_words import agrees, answer_of, caption, sentence, table_of

#: findings in a message: putting them on the map takes about a millisecond each, and a job can be cancelled after it
BATCH = 50
MEANING = Sentence(
    "How likely each pixel changed between the two dates, 0–1, on the grid that both share; no value where they were "
    "not compared."
)
#: (prompt, dates) → the decoder's words about them, piece by piece
Teller = Callable[[str, AlignedDates], Iterator[str]]


@dataclass(frozen=True)
class Compared:
    """What was found about a pair, with how its dates were brought together; it outlives the open files."""

    shift_xy_px: tuple[float, float]
    registration: Registration
    radiometry: Radiometry
    sharpness: Sharpness
    changes: tuple[Change, ...]
    seen_px: int

    def dates(self, grid: CommonGrid) -> AlignedDates:
        """The dates of a grid, freshly opened, as they were when this was found."""
        grid = replace(grid, shift_xy_px=self.shift_xy_px)
        return AlignedDates(grid, self.registration, self.radiometry, self.sharpness)


class Comparer:
    """Compares pairs; the last one is remembered for the questions that follow. Without a teller findings tell all."""

    def __init__(
        self, card: ModelCard, encoder: PyramidEncoder, detector: ChangeDetector, teller: Teller | None = None
    ) -> None:
        self.teller, self._encoder, self._detector = teller, encoder, detector
        self._settings = card.preprocessing["change"]
        self._classes = tuple(card.labels.get("land", ()))
        self._known = (*self._classes, TREE)
        self._last: tuple[Any, Compared] | None = None

    def compare(self, grid: CommonGrid, request: TaskRequest) -> Iterator[Event]:
        """Findings, a table, a raster on request, and an answer to `request.prompt` in the light of its history."""
        found = yield from self._remembered(grid, request)
        yield facts_of(found, grid, self._settings.get("coarsest_gsd_m"))
        asked = read_question(request.prompt, request.history, self._known)
        sure = [change for change in found.changes if change.finding.score >= (request.score_min or 0.0)]
        shown = [change for change in sure if asked.takes(change.finding)]
        for start in range(0, len(shown), BATCH):
            yield Findings(tuple(change.finding for change in shown[start : start + BATCH]))
        if shown:
            yield table_of(shown)
        yield from self._answer(asked, request, sure, found, grid)

    def _remembered(self, grid: CommonGrid, request: TaskRequest) -> Generator[Event, None, Compared]:
        """What is known of this pair, found now if it was not the last one or its map is wanted."""
        key = _key(request)
        if self._last is not None and key is not None and self._last[0] == key and not request.raster_path:
            yield Progress(None, "Looking at what was found before")
            return self._last[1]
        found = yield from self._find(grid, request)
        self._last = (key, found)
        return found

    def _find(self, grid: CommonGrid, request: TaskRequest) -> Generator[Event, None, Compared]:
        dates = yield from align(grid)
        maps = yield from self.maps_of(dates)
        changes = yield from changes_in(maps, dates.grid, self._classes, Limits.of(self._settings))
        if request.raster_path:
            yield from _written(request.raster_path, maps, dates.grid)
        seen_px = int(maps.seen.sum())
        matched = dates.registration, dates.radiometry, dates.sharpness
        return Compared(dates.grid.shift_xy_px, *matched, tuple(changes), seen_px)

    def maps_of(self, dates: AlignedDates) -> Generator[Event, None, ChangeMaps]:
        """Yield progress, return how likely each place changed and what lay there."""
        run = ChangeRun(self._encoder, self._detector, dates, len(self._classes))
        yield from run.map(self._settings["tile_px"], Level.of(self._settings))
        return run.maps

    def _answer(
        self, asked: Asked, request: TaskRequest, sure: list[Change], found: Compared, grid: CommonGrid
    ) -> Iterator[Event]:
        after, shown = grid.overlay.after, [change for change in sure if asked.takes(change.finding)]
        size_wh = after.width_px, after.height_px
        said = answer_of(asked, request.prompt, sure, size_wh, found.seen_px)
        if self.teller and (asked.form == CAPTION or asked.form == OPEN and not said):
            told = yield from self._told(request, found.dates(grid))
            is_true = agrees(told, [change.finding for change in shown], size_wh, self._known)
            said = sentence(told) if told and is_true else said
        yield Text(said or caption(shown, size_wh, found.seen_px))

    def _told(self, request: TaskRequest, dates: AlignedDates) -> Generator[Event, None, str]:
        """The decoder's sentence; "" where it had none."""
        said = ""
        yield Progress(None, "Wording what changed")
        with contextlib.suppress(AnswerBroken):
            for piece in self.teller(request.prompt or PROMPTS[CAPTION], dates):
                said += piece
                yield Progress(None, "Wording what changed")
        return said.strip()


def facts_of(found: Compared, grid: CommonGrid, coarsest_gsd_m: float | None) -> Facts:
    """How the dates were brought together, for the result and for the user, and a doubt where pixels are coarser than
    those that change was learnt from.
    """
    x, y = found.shift_xy_px
    dates = found.dates(grid)
    shift = {"x_px": round(x, 3), "y_px": round(y, 3), "confidence": round(found.registration.confidence, 3)}
    shift["length_m"] = None if grid.gsd_m is None else round((x * x + y * y) ** 0.5 * grid.gsd_m, 3)
    doubted = doubt_note(grid.gsd_m, coarsest_gsd_m)
    return Facts({"shift": shift}, (*dates.notes[len(grid.notes) :], *([doubted] if doubted else ())))


def _written(path: str, maps: ChangeMaps, grid: CommonGrid) -> Iterator[Event]:
    with contextlib.closing(
        write_probability(path, maps.probability, maps.seen, grid.transform, grid.overlay.after.crs_wkt)
    ) as steps:
        for done in steps:
            yield Progress(done, "Writing the probability of change")
    yield Raster(path, Sentence("Probability of change"), MEANING)


def _key(request: TaskRequest) -> Any:
    """What two requests have in common when they are about the same pair; None where a file cannot be watched."""
    try:
        files = [os.stat(source.path) for source in (request.source, request.before) if source is not None]
    except OSError:
        return None
    plain = replace(request, prompt="", history=(), raster_path="", score_min=None, model="")
    return plain, [(file.st_mtime_ns, file.st_size) for file in files]
