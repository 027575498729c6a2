"""A report as one page of HTML that stands alone: pictures lie in it, and it is readable in light, dark and print.

Words of people and models are escaped: text, never markup.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from ....inference.protocol.events import Table
from ....inference.protocol.knowledge import Citation
from ..history import FAILED
from ..knowledge import place_words
from ..styles import colours_of
from ..table_text import number_columns, table_texts
from ..translate import tr
from .content import Chapter, Entry, Fact, Report
from .pictures import map_name, turn_name, view_name

STYLE = """
:root { color-scheme: light dark; --ink: #1c2430; --quiet: #576271; --line: #d6dce3; --ground: #ffffff;
        --panel: #f3f6f8; --accent: #0a6f75; --alert: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7eaee; --quiet: #a8b2be; --line: #3b4550; --ground: #14181d;
        --panel: #1d242b; --accent: #63cdd2; --alert: #ff9187; } }
* { box-sizing: border-box; }
body { font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Open Sans", sans-serif; color: var(--ink);
       background: var(--ground); max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.5rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1.75rem; }
h2 { font-size: 1.2rem; margin: 0 0 1rem; }
section { margin: 0 0 2.5rem; } section + section { border-top: 2px solid var(--line); padding-top: 2rem; }
figure { margin: 0; } figure img { display: block; width: 100%; border: 1px solid var(--line); border-radius: 6px; }
article figure img { width: auto; max-width: 100%; max-height: 46rem; }
figcaption { color: var(--quiet); font-size: .85rem; margin-top: .35rem; }
.views { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; }
.about { display: grid; grid-template-columns: 1fr 18rem; gap: 1.5rem; margin: 1.5rem 0; align-items: start; }
.about.bare { grid-template-columns: 1fr; }
@media (max-width: 44rem) { .about { grid-template-columns: 1fr; } }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
.facts { width: 100%; } caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem 1.1rem .35rem 0; text-align: left; vertical-align: top; }
thead th, .facts th { color: var(--quiet); font-weight: 500; } .facts tbody th { white-space: nowrap; width: 1%; }
.number { text-align: right; } td { overflow-wrap: anywhere; }
article { border-top: 1px solid var(--line); padding: 1.25rem 0; } article > * { margin: 0 0 .7rem; }
.sources { list-style: none; padding: 0; font-size: .9rem; } .sources blockquote { margin: .2rem 0 .6rem 1.6rem;
       color: var(--quiet); white-space: pre-line; }
.task, .made, .notes { color: var(--quiet); font-size: .85rem; } .notes { padding-left: 1.1rem; }
.prompt { font-weight: 600; font-size: 1.05rem; } .answer { white-space: pre-wrap; max-width: 46rem; }
.failed .answer, .missing { color: var(--alert); }
.chips { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
.chips li { border: 1px solid var(--line); background: var(--panel); border-radius: 1rem; padding: .1rem .75rem; }
.chips i { display: inline-block; width: .7em; height: .7em; border-radius: 2px; margin-right: .45em; }
footer { border-top: 2px solid var(--line); padding-top: 1rem; font-size: .9rem; }
@page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages);
        font: 9pt sans-serif; color: #576271; } }
@media print { :root { color-scheme: light; --ink: #1c2430; --quiet: #4c5663; --line: #c9d0d8; --ground: #fff;
        --panel: #fff; --accent: #0a6f75; --alert: #b3261e; }
  body { font-size: 10.5pt; max-width: none; padding: 0; } .chips i { print-color-adjust: exact;
        -webkit-print-color-adjust: exact; }
  figure, tr, .chips, .prompt { break-inside: avoid; } h2, .task, .prompt, caption { break-after: avoid; }
  .views { grid-template-columns: repeat(var(--count), 1fr); } .about { grid-template-columns: 1fr 54mm; }
  figure img, article figure img { max-height: 105mm; object-fit: contain; } .views img { max-height: 85mm; }
  section + section { break-before: page; } }
"""
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Orthoscribe"><title>{title}</title><style>{style}</style></head>
<body><header><h1>{title}</h1></header>
{chapters}
<footer>{provenance}</footer>
</body></html>
"""


def page_of(report: Report, links: dict[str, str]) -> str:
    """The page; `links` gives for the name of each picture what its `src` is."""
    chapters = "\n".join(_chapter(index, chapter, links) for index, chapter in enumerate(report.chapters))
    return PAGE.format(
        title=html.escape(report.title), style=STYLE, chapters=chapters, provenance=_facts(report.provenance)
    )


def _chapter(index: int, chapter: Chapter, links: dict[str, str]) -> str:
    views = "".join(
        _figure(links.get(view_name(index, side)), caption) for side, caption in enumerate(chapter.captions)
    )
    place_map = _figure(links.get(map_name(index)), tr("The place on the map"))
    pieces = [
        f"<h2>{html.escape(chapter.title)}</h2>" if chapter.title else "",
        f'<div class="views" style="--count: {len(chapter.captions)}">{views}</div>' if views else "",
        f'<p class="missing">{html.escape(chapter.missing)}</p>' if chapter.missing else "",
        f'<div class="about{"" if place_map else " bare"}">{_facts(chapter.facts, chapter.is_pair)}{place_map}</div>',
        *(_entry(entry, chapter, links) for entry in chapter.entries),
    ]
    return f"<section>{''.join(filter(None, pieces))}</section>"


def _entry(entry: Entry, chapter: Chapter, links: dict[str, str]) -> str:
    turn = entry.turn
    said = "\n".join(filter(None, (turn.answer, turn.error, turn.advice if turn.status == FAILED else "")))
    pieces = [
        f'<p class="task">{html.escape(entry.title)}</p>',
        f'<p class="prompt">{html.escape(turn.prompt)}</p>' if turn.prompt else "",
        f'<p class="answer">{html.escape(said)}</p>' if said else "",
        _chips(turn.counts),
        *map(_table, turn.tables),
        _sources(turn.citations),
        _figure(links.get(turn_name(turn.number)), picture_words(entry, chapter)),
        f'<p class="made">{html.escape(shown_words(entry))}</p>' if entry.shown_in else "",
        _notes(entry.notes),
        f'<p class="made">{html.escape(entry.made)}</p>' if entry.made else "",
    ]
    status = html.escape(turn.status)
    return f'<article class="{status}" id="turn-{turn.number}">{"".join(filter(None, pieces))}</article>'


def picture_words(entry: Entry, chapter: Chapter) -> str:
    """What is said below the picture of a turn."""
    if entry.thumbnail:
        return tr("The place as it was shown when the question was answered.")
    halves = tr("Left of the line: before. Right of it: after.") if chapter.is_pair else ""
    found = "" if entry.overlay is None else tr("Outlined: what was found.")
    return " ".join(filter(None, (halves, found)))


def shown_words(entry: Entry) -> str:
    """Where to see what an earlier turn found just so."""
    return tr("The picture of turn {number} shows it.").format(number=entry.shown_in)


def _figure(source: str | None, caption: str) -> str:
    if not source:
        return ""
    words = html.escape(caption)
    return f'<figure><img src="{source}" alt="{words}"><figcaption>{words}</figcaption></figure>'


def _facts(facts: Iterable[Fact], is_pair: bool = False) -> str:
    head = f"<thead><tr><th></th><th>{tr('Before')}</th><th>{tr('After')}</th></tr></thead>" if is_pair else ""
    rows = "".join(f"<tr><th>{html.escape(fact.name)}</th>{''.join(_cells(fact, is_pair))}</tr>" for fact in facts)
    return f'<table class="facts">{head}<tbody>{rows}</tbody></table>'


def _cells(fact: Fact, is_pair: bool) -> Iterator[str]:
    """One cell a date; what both dates share is said once."""
    values = fact.values[:1] if len(set(fact.values)) == 1 else fact.values
    span = ' colspan="2"' if is_pair and len(values) == 1 else ""
    yield from (f"<td{span}>{html.escape(value or '–')}</td>" for value in values)


def _chips(counts: dict[str, int]) -> str:
    if not counts:
        return ""
    colours = colours_of(sorted(counts, key=lambda label: counts[label], reverse=True))
    items = (
        f'<li><i style="background: {colours[label]}"></i>{count} × {html.escape(label)}</li>'
        for label, count in counts.items()
    )
    return f'<ul class="chips">{"".join(items)}</ul>'


def _sources(citations: tuple[Citation, ...]) -> str:
    items = "".join(
        f"<li>[{citation.number}] {html.escape(place_words(citation))}<blockquote>{html.escape(citation.passage)}"
        "</blockquote></li>"
        for citation in citations
    )
    return f'<ul class="sources">{items}</ul>' if items else ""


def _notes(notes: tuple[str, ...]) -> str:
    items = "".join(f"<li>{html.escape(note)}</li>" for note in notes)
    return f'<ul class="notes">{items}</ul>' if items else ""


def _table(table: Table) -> str:
    kinds = [' class="number"' if is_number else "" for is_number in number_columns(table)]
    head = "".join(f"<th{kind}>{html.escape(name)}</th>" for name, kind in zip(table.columns, kinds))
    rows = "".join(
        f"<tr>{''.join(f'<td{kind}>{html.escape(text)}</td>' for text, kind in zip(row, kinds))}</tr>"
        for row in table_texts(table)
    )
    title = f"<caption>{html.escape(table.title)}</caption>" if table.title else ""
    return f"<table>{title}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
