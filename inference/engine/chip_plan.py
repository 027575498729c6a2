"""Rasters → batches of chips that are about equally long, and from their results what is to be stored."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from ..protocol.errors import OrthoscribeError
from ..protocol.geometry import Window
from ..raster.footprints import footprints
from ..raster.survey import survey
from ..retrieval.index.changes import ToDo
from ..retrieval.index.chips import chip_windows, scales
from ..retrieval.index.store import DONE, FAILED, PARTIAL, Chip, Piece
from .chip_work import Batch, Embedded, Part, Result, Unread

#: chips in a batch: a second of work at most, and a commit after each. A raster of no more is opened once.
BATCH = 24


class Cut(NamedTuple):
    """Some chips of a raster, still without captions; `number` counts rasters from 0, `done` is the share of this one
    that is done with these chips; `message` when it could not be opened.
    """

    todo: ToDo
    chips: tuple[Chip, ...]
    number: int
    is_first: bool = True
    done: float = 1.0
    message: str = ""


@dataclass
class ChipPlan:
    """Cuts rasters into chips when their turn comes. Results must come in the order of the batches."""

    gsds_m: tuple[float, ...]
    overlap: float
    chip_px: int
    _waiting: deque[list[Cut]] = field(default_factory=deque)

    def batches(self, todos: Iterable[ToDo], begun: dict[str, set[Window]], of: Batch) -> Iterator[Batch]:
        """Batches like `of`, with parts, that hold all chips of some rasters but those that were `begun` (by path)."""
        cuts: list[Cut] = []
        for number, todo in enumerate(todos):
            for cut in self._cuts(number, todo, begun.get(todo.row.path, set())):
                if cuts and (sum(len(one.chips) for one in (*cuts, cut)) > BATCH or len(cuts) == BATCH):
                    yield self._batch(cuts, of)
                    cuts = []
                cuts.append(cut)
        if cuts:
            yield self._batch(cuts, of)

    def done(self, result: Result) -> list[tuple[Cut, Piece]]:
        """The next batch's cuts, and what is to be stored of each."""
        return [(cut, _piece(cut, part)) for cut, part in zip(self._waiting.popleft(), result)]

    def _batch(self, cuts: list[Cut], of: Batch) -> Batch:
        self._waiting.append(cuts)
        parts = (Part(cut.todo.listed.source, tuple(chip.window for chip in cut.chips)) for cut in cuts)
        return replace(of, parts=tuple(parts))

    def _cuts(self, number: int, todo: ToDo, begun: set[Window]) -> Iterator[Cut]:
        try:
            chips = [chip for chip in self._chips(todo) if chip.window not in begun]
        except OrthoscribeError as error:
            yield Cut(todo, (), number, message=error.message)
            return
        total = max(len(chips), 1)
        for start in range(0, total, BATCH):
            some = tuple(chips[start : start + BATCH])
            yield Cut(todo, some, number, start == 0, min((start + BATCH) / total, 1.0))

    def _chips(self, todo: ToDo) -> Iterator[Chip]:
        """All chips of a raster, scale by scale; raises RasterUnreadable."""
        seen = survey(todo.listed.source)
        windows: dict[Window, float] = {}
        for scale in scales(seen.gsd_m, self.gsds_m):
            side_px = max(1, round(self.chip_px * scale))
            for window in chip_windows(seen.width, seen.height, side_px, self.overlap):
                windows.setdefault(window, scale)
        rings = footprints(list(windows), seen.transform, seen.crs_wkt)
        place = todo.listed.place or seen.place
        for (window, scale), footprint in zip(windows.items(), rings):
            gsd_m = seen.gsd_m and seen.gsd_m * scale
            record = {"sensor": seen.sensor, "date": seen.date, "place": place}
            yield Chip(todo.row.path, seen.name, window, gsd_m, footprint, **record)


def _piece(cut: Cut, part: Embedded | Unread) -> Piece:
    message = cut.message or (part.message if isinstance(part, Unread) else "")
    if message or isinstance(part, Unread):
        return Piece(cut.todo.row._replace(state=FAILED, message=message))
    named = zip((cut.chips[number] for number in part.kept), part.captions)
    chips = tuple(chip._replace(caption=caption) for chip, caption in named)
    return Piece(cut.todo.row._replace(state=DONE if cut.done == 1 else PARTIAL), chips, part.vectors)
