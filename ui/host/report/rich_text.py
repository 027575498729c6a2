"""A report as the rich text of Qt, for the PDF. Words of people and models are escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable

from qgis.PyQt.QtGui import QImage

from ....inference.protocol.events import Table
from ..history import FAILED
from ..styles import colours_of
from ..table_text import number_columns, table_texts
from ..translate import tr
from .content import Chapter, Entry, Fact, Report
from .page import picture_words, shown_words
from .pictures import map_name, turn_name, view_name

#: Width and height of the largest pictures: of a turn, of one of two views, of the only view, of the map.
TURN_MM, HALF_MM, VIEW_MM, MAP_MM = (174, 118), (85, 90), (174, 100), (56, 50)
INK, QUIET, LINE, ALERT = "#1c2430", "#4c5663", "#c9d0d8", "#b3261e"
GAP = '<p style="font-size: 4pt; margin-bottom: 0px">&nbsp;</p>'
#: what begins a paragraph that must not part from what follows (Qt sets the letters of h3 as large as it likes)
HEADING_NAME = "heading"
HEADING = f'<a name="{HEADING_NAME}"></a>'
CELL, RULE = "padding-right: 14px", "margin-top: 8px; margin-bottom: 8px"
#: Qt knows margins in pixels only, one side at a time.
STYLE = f"""
body {{ color: {INK}; }} h1 {{ font-size: 17pt; margin-top: 0px; margin-bottom: 14px; }}
h2 {{ font-size: 12pt; margin-top: 0px; margin-bottom: 8px; }} p {{ margin-top: 0px; margin-bottom: 7px; }}
.small {{ color: {QUIET}; font-size: 8pt; margin-bottom: 5px; }}
.task {{ color: {QUIET}; font-size: 8pt; margin-bottom: 3px; }} .alert {{ color: {ALERT}; }}
.prompt {{ font-size: 10.5pt; font-weight: 600; margin-bottom: 4px; }}
.title {{ font-weight: 600; margin-top: 6px; margin-bottom: 2px; }}
td {{ font-size: 8.5pt; }} .name {{ color: {QUIET}; }}
"""


def rich_text_of(report: Report, images: dict[str, QImage], pixels_a_mm: float) -> str:
    """The report in what Qt knows of HTML: tables for columns, pictures by name with their sizes in pixels."""
    return _Markup(images, pixels_a_mm).of(report)


class _Markup:
    def __init__(self, images: dict[str, QImage], pixels_a_mm: float) -> None:
        self._images, self._pixels_a_mm = images, pixels_a_mm

    def of(self, report: Report) -> str:
        """The whole of it."""
        chapters = "".join(self._chapter(index, chapter) for index, chapter in enumerate(report.chapters))
        end = _rule() + _facts(report.provenance)
        return f"<style>{STYLE}</style><body><h1>{html.escape(report.title)}</h1>{chapters}{end}</body>"

    def _chapter(self, index: int, chapter: Chapter) -> str:
        new_page = ' style="page-break-before: always"' if index else ""
        names = [view_name(index, side) for side in range(len(chapter.captions))]
        box = HALF_MM if chapter.is_pair else VIEW_MM
        views = [self._picture(name, box, caption) for name, caption in zip(names, chapter.captions)]
        place_map = self._picture(map_name(index), MAP_MM, tr("The place on the map"))
        facts = _facts(chapter.facts, chapter.is_pair)
        return "".join((
            f"<h2{new_page}>{HEADING}{html.escape(chapter.title)}</h2>",
            _columns(views) if all(views) else "",
            f'<p class="alert">{html.escape(chapter.missing)}</p>' if chapter.missing else "",
            _columns([facts, place_map], (66, 34)) if place_map else facts,
            *(self._entry(entry, chapter) for entry in chapter.entries),
        ))

    def _entry(self, entry: Entry, chapter: Chapter) -> str:
        turn = entry.turn
        said = "\n".join(filter(None, (turn.answer, turn.error, turn.advice if turn.status == FAILED else "")))
        kind = ' class="alert"' if turn.status == FAILED else ""
        return "".join((
            _rule(),
            f'<p class="task">{HEADING}{html.escape(entry.title)}</p>',
            f'<p class="prompt">{HEADING}{html.escape(turn.prompt)}</p>' if turn.prompt else "",
            f"<p{kind}>{_lines(said)}</p>" if said else "",
            _chips(turn.counts),
            *map(_table, turn.tables),
            self._picture(turn_name(turn.number), TURN_MM, picture_words(entry, chapter)),
            f'<p class="small">{html.escape(shown_words(entry))}</p>' if entry.shown_in else "",
            "".join(f'<p class="small">• {html.escape(note)}</p>' for note in entry.notes),
            f'<p class="small">{html.escape(entry.made)}</p>' if entry.made else "",
        ))

    def _picture(self, name: str, box_mm: tuple[float, float], caption: str) -> str:
        image = self._images.get(name)
        if image is None:
            return ""
        scale = min(box_mm[0] / image.width(), box_mm[1] / image.height()) * self._pixels_a_mm
        size = f'width="{image.width() * scale:.0f}" height="{image.height() * scale:.0f}"'
        return f'<p style="margin-bottom: 2px"><img src="{name}" {size}></p><p class="small">{html.escape(caption)}</p>'


def _columns(contents: list[str], shares: tuple[int, ...] = ()) -> str:
    shares = shares or (100 // len(contents),) * len(contents)
    cells = "".join(f'<td width="{share}%">{content}</td>' for content, share in zip(contents, shares))
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


def _facts(facts: Iterable[Fact], is_pair: bool = False) -> str:
    rows = [_row([("name", fact.name), *(("", value or "–") for value in fact.values)], is_pair) for fact in facts]
    head = [_row([("name", ""), ("name", tr("Before")), ("name", tr("After"))], is_pair)] if is_pair else []
    return f'<table cellspacing="0" cellpadding="2">{"".join(head + rows)}</table>'


def _row(cells: list[tuple[str, str]], is_pair: bool) -> str:
    """One row of facts; what both dates share is said once."""
    if len({text for _, text in cells[1:]}) == 1:
        cells = cells[:2]
    span = ' colspan="2"' if is_pair and len(cells) == 2 else ""
    first, rest = cells[0], cells[1:]
    name = f'<td class="{first[0]}" style="{CELL}">{html.escape(first[1])}</td>'
    values = (f'<td class="{kind}"{span} style="{CELL}">{html.escape(text)}</td>' for kind, text in rest)
    return f"<tr>{name}{''.join(values)}</tr>"


def _table(table: Table) -> str:
    sides = ["right" if is_number else "left" for is_number in number_columns(table)]
    cells = zip(table.columns, sides)
    head = "".join(f'<td class="name" align="{side}">{html.escape(name)}</td>' for name, side in cells)
    rows = "".join(
        "<tr>" + "".join(f'<td align="{side}">{html.escape(text)}</td>' for text, side in zip(row, sides)) + "</tr>"
        for row in table_texts(table)
    )
    title = f'<p class="title">{HEADING}{html.escape(table.title)}</p>' if table.title else ""
    return f'{title}<table cellspacing="0" cellpadding="3"><tr>{head}</tr>{rows}</table>{GAP}'


def _chips(counts: dict[str, int]) -> str:
    colours = colours_of(sorted(counts, key=lambda label: counts[label], reverse=True))
    pieces = (
        f'<span style="color: {colours[label]}">■</span> {count} × {html.escape(label)}'.replace(" ×", "&nbsp;×")
        for label, count in counts.items()
    )
    return f"<p>{' &nbsp;&nbsp; '.join(pieces)}</p>" if counts else ""


def _rule() -> str:
    """A thin line from edge to edge; Qt draws none for `hr` that prints well."""
    cell = f'<td bgcolor="{LINE}" style="font-size: 1pt">&nbsp;</td>'
    return f'<table width="100%" cellspacing="0" cellpadding="0" style="{RULE}"><tr>{cell}</tr></table>'


def _lines(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
