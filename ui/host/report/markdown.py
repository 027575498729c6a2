"""Turns and reports as Markdown. Words of people and models are escaped: text, never markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ....inference.protocol.events import Table
from ....inference.protocol.knowledge import Citation
from ..history import FAILED, TurnRecord
from ..knowledge import place_words
from ..table_text import number_columns, table_texts
from ..tasks import task_title
from ..translate import tr
from .content import Chapter, Entry, Fact, Report
from .page import picture_words, shown_words
from .pictures import map_name, turn_name, view_name

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~$])")
#: At the start of a line these would begin a list, a quotation or a heading.
_STARTS = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s|$)", re.MULTILINE)


def markdown_of(report: Report, links: Mapping[str, str]) -> str:
    """The report; `links` gives for the name of each picture the path to it."""
    pieces = [f"# {escaped(report.title)}"]
    for index, chapter in enumerate(report.chapters):
        pieces += _chapter(index, chapter, links)
    pieces += ["---", _facts(report.provenance)]
    return "\n\n".join(filter(None, pieces)) + "\n"


def turn_as_markdown(turn: TurnRecord) -> str:
    """One turn without pictures, for the clipboard."""
    by = " ".join(filter(None, (turn.model, turn.revision)))
    head = " · ".join(filter(None, (task_title(turn.task), turn.subject, turn.asked_at, by)))
    prompt = f"**{escaped(' '.join(turn.prompt.split()))}**" if turn.prompt else ""
    return "\n\n".join(filter(None, (f"*{escaped(head)}*", prompt, *_said(turn), *map(_note, turn.notes)))) + "\n"


def escaped(text: str) -> str:
    """Words of people or models as plain text of Markdown; line breaks are kept."""
    marked = _STARTS.sub(lambda start: f"{start[1]}{start[2][:-1]}\\{start[2][-1]}", _MARKS.sub(r"\\\1", text))
    return marked.strip().replace("\n", "  \n")


def _chapter(index: int, chapter: Chapter, links: Mapping[str, str]) -> Iterator[str]:
    yield f"## {escaped(chapter.title)}" if chapter.title else ""
    for side, caption in enumerate(chapter.captions):
        yield _picture(links.get(view_name(index, side)), caption)
    yield f"*{escaped(chapter.missing)}*" if chapter.missing else ""
    yield _facts(chapter.facts, chapter.is_pair)
    yield _picture(links.get(map_name(index)), tr("The place on the map"))
    for entry in chapter.entries:
        yield from _entry(entry, chapter, links)


def _entry(entry: Entry, chapter: Chapter, links: Mapping[str, str]) -> Iterator[str]:
    turn = entry.turn
    yield f"### {escaped(entry.title)}"
    yield f"**{escaped(' '.join(turn.prompt.split()))}**" if turn.prompt else ""
    yield from _said(turn)
    yield _picture(links.get(turn_name(turn.number)), picture_words(entry, chapter))
    yield f"*{escaped(shown_words(entry))}*" if entry.shown_in else ""
    yield "\n".join(map(_note, entry.notes))
    yield f"*{escaped(entry.made)}*" if entry.made else ""


def _said(turn: TurnRecord) -> Iterator[str]:
    yield escaped(turn.answer)
    yield from (escaped(turn.error), escaped(turn.advice)) if turn.status == FAILED else ()
    yield ", ".join(f"{count} × {escaped(label)}" for label, count in turn.counts.items())
    yield from map(_table, turn.tables)
    yield "\n".join(map(_source, turn.citations))


def _source(citation: Citation) -> str:
    """A line for a source, with the words that are cited."""
    return f"- \\[{citation.number}\\] {escaped(place_words(citation))}: {escaped(' '.join(citation.passage.split()))}"


def _note(note: str) -> str:
    return f"- {escaped(note)}"


def _picture(link: str | None, caption: str) -> str:
    return f"![{escaped(caption)}]({link})\n*{escaped(caption)}*" if link else ""


def _facts(facts: Iterable[Fact], is_pair: bool = False) -> str:
    head = ["", tr("Before"), tr("After")] if is_pair else ["", ""]
    rows = [[fact.name, *((value or "–") for value in (fact.values * 2)[: len(head) - 1])] for fact in facts]
    return _rows(head, ["left"] * len(head), rows)


def _table(table: Table) -> str:
    sides = ["right" if is_number else "left" for is_number in number_columns(table)]
    title = f"**{escaped(table.title)}**\n\n" if table.title else ""
    return title + _rows(list(table.columns), sides, table_texts(table))


def _rows(head: list[str], sides: list[str], rows: list[list[str]]) -> str:
    rules = ["---:" if side == "right" else "---" for side in sides]
    cells = [[_cell(text) for text in row] for row in (head, *rows)]
    lines = [cells[0], rules, *cells[1:]]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str) -> str:
    return escaped(" ".join(text.split()))
