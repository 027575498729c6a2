"""What a report says: plain values, gathered from turns and layers on the main thread."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from qgis.core import Qgis, QgsProject, QgsProviderRegistry

from ....inference.protocol.errors import WindowEmpty
from ..extents import number, size_text
from ..groups import subject_of
from ..history import TurnRecord
from ..moments import Moment
from ..settings import plugin_version
from ..shortening import shortened
from ..tasks import task_title
from ..translate import localized, tr
from .frames import Frame, Ground, Sheet, ground_of, seen_sheets, sheets_of, size_for
from .layer_facts import bands_text, crs_text, file_name, gsd_text, place_text

#: Two places are one when their edges differ by no more than this share of their size.
SAME_PLACE = 0.02
#: Longest prompt that is a title.
TITLE_CHARACTERS = 80


@dataclass(frozen=True)
class Fact:
    """A name and what is to be said: one value, or one for the before and one for the after."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """One turn. `overlay` draws what was found; the turn has a picture when `has_picture` holds. What an earlier turn's
    picture shows already is not drawn again: `shown_in` is the number of that turn, or 0. `thumbnail` is the small
    picture (JPEG) that was kept of it, for when nothing can be drawn any more, or b"".
    """

    turn: TurnRecord
    title: str
    made: str
    notes: tuple[str, ...]
    overlay: Frame | None
    has_picture: bool
    shown_in: int = 0
    thumbnail: bytes = b""


@dataclass(frozen=True)
class Chapter:
    """Turns in a row about the same pictures of the same place.

    `captions` and `views` have one item, or two: before and after. `ground` is where they are taken, `map` shows it in
    its surroundings; without a place, or when its layers are gone, there are none, and `missing` says so.
    """

    title: str
    facts: tuple[Fact, ...]
    captions: tuple[str, ...]
    views: tuple[Frame, ...]
    ground: Ground | None
    map: Frame | None
    missing: str
    entries: tuple[Entry, ...]

    @property
    def is_pair(self) -> bool:
        """Whether it is about two dates."""
        return len(self.captions) == 2


@dataclass(frozen=True)
class Report:
    """All of it. `provenance` closes it."""

    title: str
    chapters: tuple[Chapter, ...]
    provenance: tuple[Fact, ...]


def report_of(
    turns: Iterable[TurnRecord],
    project: QgsProject,
    title: str = "",
    thumbnails: Mapping[int, bytes] = MappingProxyType({}),
) -> Report:
    """The report of some turns, in order, with the thumbnails that were kept of them; call it on the main thread."""
    turns = list(turns)
    groups, size = _by_subject(turns), size_for(len(turns))
    name = title or project.title() or project.baseName() or tr("Conversation")
    chapters = (_chapter(group, project, size) for group in groups)
    kept = tuple(chapter if chapter.ground else _with_thumbnails(chapter, thumbnails) for chapter in chapters)
    return Report(name, kept, _provenance(project))


def _with_thumbnails(chapter: Chapter, thumbnails: Mapping[int, bytes]) -> Chapter:
    entries = (replace(entry, thumbnail=thumbnails.get(entry.turn.number, b"")) for entry in chapter.entries)
    return replace(chapter, entries=tuple(entries))


def comparison_title(turn: TurnRecord) -> str:
    """What the report of a single turn is called."""
    return tr("Comparison {subject}").format(subject=turn.headline)


def turn_title(turn: TurnRecord) -> str:
    """What the report of a single turn about one picture is called."""
    return shortened(turn.prompt, TITLE_CHARACTERS) or turn.headline


def _by_subject(turns: Iterable[TurnRecord]) -> Iterator[list[TurnRecord]]:
    group: list[TurnRecord] = []
    for turn in turns:
        if group and not _is_same_subject(group[0], turn):
            yield group
            group = []
        group.append(turn)
    if group:
        yield group


def _is_same_subject(one: TurnRecord, other: TurnRecord) -> bool:
    if (one.layer_id, one.pair, one.crs, bool(one.footprint)) != (
        other.layer_id, other.pair, other.crs, bool(other.footprint),
    ):
        return False
    if not one.footprint:
        return True
    boxes = [turn.place.geometry.boundingBox() for turn in (one, other)]
    edges = [(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) for box in boxes]
    slack = SAME_PLACE * max(boxes[0].width(), boxes[0].height())
    return all(abs(a - b) <= slack for a, b in zip(*edges))


def _chapter(turns: list[TurnRecord], project: QgsProject, size: float) -> Chapter:
    first = turns[0]
    pair = first.pair
    moments = (pair.before, pair.after) if pair else (Moment(first.layer_id, first.source),)
    layers = [subject_of(project, moment.layer_id) for moment in moments]
    sheets = [sheets_of(project, moment) for moment in moments]
    ground, missing = _ground(first, moments, layers, project, size)
    return Chapter(
        title=first.headline,
        facts=(*_layer_facts(moments, layers, project), *_place_facts(turns, project)),
        captions=_captions(moments),
        views=tuple(map(ground.picture, sheets)) if ground else (),
        ground=ground,
        map=ground.map(seen_sheets(project, tuple(chain.from_iterable(sheets[::-1]))), project) if ground else None,
        missing=missing,
        entries=tuple(_entries(turns, ground, project)),
    )


def _ground(
    turn: TurnRecord, moments: tuple[Moment, ...], layers: list, project: QgsProject, size: float
) -> tuple[Ground | None, str]:
    """Where the pictures are taken, or why there are none."""
    gone = [moment.name for moment, layer in zip(moments, layers) if layer is None]
    if gone:
        names = ", ".join(f"“{name}”" for name in gone)
        return None, tr("No fresh pictures: {names} is no longer in the project.").format(names=names)
    if not turn.footprint:
        return None, ""
    try:
        return ground_of(turn.place, project, size), ""
    except WindowEmpty as error:
        return None, tr("No pictures.") + " " + localized(error.message)


def _captions(moments: tuple[Moment, ...]) -> tuple[str, ...]:
    if len(moments) == 1:
        return (moments[0].title,)
    words = (tr("Before"), tr("After"))
    return tuple(f"{word} · {moment.date or moment.title}" for word, moment in zip(words, moments))


def _layer_facts(moments: tuple[Moment, ...], layers: list, project: QgsProject) -> Iterator[Fact]:
    rows = (
        (tr("Picture"), [moment.name for moment in moments]),
        (tr("Date"), [moment.date or tr("unknown") for moment in moments] if len(moments) == 2 else [""]),
        (tr("Bands"), [bands_text(moment.bands) for moment in moments]),
        (tr("Size of a pixel"), [gsd_text(layer, project) for layer in layers]),
        (tr("CRS"), [crs_text(layer) for layer in layers]),
        (tr("File"), [file_name(layer) for layer in layers]),
    )
    yield from (Fact(name, tuple(values)) for name, values in rows if any(values))


def _place_facts(turns: list[TurnRecord], project: QgsProject) -> Iterator[Fact]:
    first = turns[0]
    place = first.place
    if place is not None:
        yield Fact(tr("Extent"), (place_text(place),))
        yield Fact(tr("Size of the extent"), (size_text(place, project),))
    gsd_m = next((turn.gsd_m for turn in turns if turn.gsd_m), None)
    if gsd_m:
        yield Fact(tr("Analysed at"), (tr("{gsd} m a pixel").format(gsd=number(gsd_m, 2)),))


def _entries(turns: list[TurnRecord], ground: Ground | None, project: QgsProject) -> Iterator[Entry]:
    said: set[str] = set()
    shown: dict[tuple, int] = {}
    for position, turn in enumerate(turns):
        layer = project.mapLayer(turn.result_layer_id) if turn.result_layer_id else None
        found = (tuple(sorted(turn.counts.items())), layer.extent().toString(3)) if layer else ()
        shown_in = shown.setdefault(found, turn.number) if layer and ground else turn.number
        is_new = layer is not None and shown_in == turn.number
        overlay = ground.picture((Sheet(layer.id()),), is_opaque=False) if ground and is_new else None
        yield Entry(
            turn,
            title=f"{turn.number} · {task_title(turn.task)}",
            made=_made(turn, project),
            notes=tuple(note for note in turn.notes if note not in said),
            overlay=overlay,
            has_picture=ground is not None and (overlay is not None or (position == 0 and turn.pair is not None)),
            shown_in=0 if shown_in == turn.number else shown_in,
        )
        said.update(turn.notes)


def _made(turn: TurnRecord, project: QgsProject) -> str:
    """By which model, when, how fast, and where the findings lie."""
    parts = [
        " ".join(part for part in (turn.model, turn.revision) if part),
        turn.asked_at.replace("T", " "),
        tr("{seconds} s").format(seconds=number(turn.elapsed_ms / 1000, 1)) if turn.elapsed_ms else "",
    ]
    layer = project.mapLayer(turn.result_layer_id) if turn.result_layer_id else None
    if layer is not None:
        where = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        file, table = Path(str(where.get("path") or layer.source())).name, where.get("layerName")
        parts.append(tr("{file}, table {table}").format(file=file, table=table) if table else file)
    return " · ".join(part for part in parts if part)


def _provenance(project: QgsProject) -> tuple[Fact, ...]:
    written = tr("{time} by Orthoscribe {plugin} in QGIS {qgis}").format(
        time=f"{datetime.datetime.now():%Y-%m-%d %H:%M}",
        plugin=plugin_version(),
        qgis=Qgis.version().partition("-")[0],
    )
    about = tr("Answers come from a model that ran on this computer and may be wrong: check them before use.")
    project_file = Path(project.absoluteFilePath()).name if project.absoluteFilePath() else ""
    facts = (Fact(tr("Written"), (written,)), Fact(tr("Project"), (project_file,)), Fact(tr("Note"), (about,)))
    return tuple(fact for fact in facts if any(fact.values))
