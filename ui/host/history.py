"""Turns as they are kept: in the project, and as a page of HTML."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from qgis.core import QgsMessageLog, QgsProject

from ...inference.protocol.events import Table
from .moments import Pair
from .table_text import number_columns, table_texts
from .translate import tr

SCOPE, KEY = "Orthoscribe", "conversation"
RUNNING, DONE, CANCELLED, FAILED = "running", "done", "cancelled", "failed"


@dataclass(frozen=True)
class TurnRecord:
    """One prompt and its answer, with the place it is about and what it made.

    `footprint` is a closed ring in `crs` (code or WKT); `counts` maps a label to how many findings bear it; `layer_id`
    is the raster's layer and `result_layer_id` that of the findings, empty when there is none. `pair` is what a
    comparison is about. `error` is the sentence of a failed turn, `advice` the next step.
    """

    number: int
    task: str
    prompt: str = ""
    source: str = ""
    layer_id: str = ""
    status: str = RUNNING
    answer: str = ""
    error: str = ""
    advice: str = ""
    footprint: tuple[tuple[float, float], ...] = ()
    crs: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    result_layer_id: str = ""
    model: str = ""
    revision: str = ""
    gsd_m: float | None = None
    elapsed_ms: int = 0
    notes: tuple[str, ...] = ()
    pair: Pair | None = None
    tables: tuple[Table, ...] = ()
    asked_at: str = ""

    @property
    def count(self) -> int:
        """How many findings there are, of any label."""
        return sum(self.counts.values())

    @property
    def subject(self) -> str:
        """What it is about: the raster, or the two pictures with their dates."""
        if self.pair is None:
            return self.source
        return f"{self.pair.before.title_with_date} → {self.pair.after.title_with_date}"

    @property
    def headline(self) -> str:
        """The subject in few words: of two pictures their dates where both are known."""
        if self.pair is None or not (self.pair.before.date and self.pair.after.date):
            return self.subject
        return f"{self.pair.before.date} → {self.pair.after.date}"


def save_turns(project: QgsProject, turns: Iterable[TurnRecord]) -> None:
    """Keep the conversation in the project; it reaches the disk when the user saves the project."""
    records = [asdict(turn) for turn in turns]
    if records:
        project.writeEntry(SCOPE, KEY, json.dumps(records, ensure_ascii=False))
    else:
        project.removeEntry(SCOPE, KEY)


def load_turns(project: QgsProject) -> list[TurnRecord]:
    """The conversation kept in the project; turns that cannot be read are left out and named in the log."""
    text, found = project.readEntry(SCOPE, KEY, "")
    if not found or not text:
        return []
    try:
        return [_record(value) for value in json.loads(text)]
    except (ValueError, TypeError, KeyError) as error:
        QgsMessageLog.logMessage(f"The conversation in this project cannot be read: {error!r}", SCOPE)
        return []


def _record(value: dict[str, Any]) -> TurnRecord:
    known = {item.name for item in fields(TurnRecord)}
    kept = {name: content for name, content in value.items() if name in known}
    kept["footprint"] = tuple((float(x), float(y)) for x, y in kept.get("footprint", ()))
    kept["notes"] = tuple(kept.get("notes", ()))
    kept["pair"] = Pair.from_json(kept["pair"]) if kept.get("pair") else None
    kept["tables"] = tuple(map(Table.from_wire, kept.get("tables", ())))
    record = TurnRecord(**kept)
    # Saved while the engine was still at work: it will not come back to this turn.
    return record if record.status != RUNNING else TurnRecord(**{**kept, "status": CANCELLED})


PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>
:root {{ color-scheme: light dark; --line: #8884; --quiet: #888; --accent: #0a7d83; }}
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }}
h1 {{ font-size: 1.4rem; }} article {{ border-top: 1px solid var(--line); padding: 1rem 0; }}
.where, .made {{ color: var(--quiet); font-size: .85rem; margin: .2rem 0; }}
.prompt {{ font-weight: 600; margin: .3rem 0; }} .answer {{ white-space: pre-wrap; margin: .3rem 0; }}

.failed .answer {{ color: #c0392b; }}
table {{ border-collapse: collapse; margin: .5rem 0; font-size: .9rem; }} caption {{ text-align: left; }}
th, td {{ border-bottom: 1px solid var(--line); padding: .2rem .8rem .2rem 0; text-align: left; }}
.number {{ text-align: right; }}
.chip {{ border: 1px solid var(--accent); border-radius: 1em; padding: 0 .6em; margin-right: .4em; }}
</style></head><body>
<h1>{title}</h1><p class="where">{about}</p>
{turns}
</body></html>
"""
ARTICLE = """<article class="{status}" id="turn-{number}"><p class="where">{number} · {where}</p>
<p class="prompt">{prompt}</p><p class="answer">{answer}</p>{tables}<p class="made">{made}</p></article>"""


def conversation_html(turns: Iterable[TurnRecord], title: str, task_titles: dict[str, str]) -> str:
    """The conversation as one page that stands alone. Words of people and models are escaped: text, never markup."""
    articles = "\n".join(_article(turn, task_titles.get(turn.task, turn.task)) for turn in turns)
    about = tr("Written by Orthoscribe in QGIS. Answers come from a model and may be wrong.")
    return PAGE.format(title=html.escape(title), about=html.escape(about), turns=articles)


def _article(turn: TurnRecord, task_title: str) -> str:
    where = [task_title, turn.subject, turn.asked_at.replace("T", " "), _place_text(turn)]
    chips = "".join(f'<span class="chip">{count} × {html.escape(label)}</span>' for label, count in turn.counts.items())
    model = html.escape(" ".join(part for part in (turn.model, turn.revision) if part))
    return ARTICLE.format(
        status=html.escape(turn.status),
        number=turn.number,
        where=html.escape(" · ".join(part for part in where if part)),
        prompt=html.escape(turn.prompt or task_title),
        answer=html.escape(turn.answer or turn.error),
        made=f"{chips} {model}".strip(),
        tables="".join(map(_table, turn.tables)),
    )


def _table(table: Table) -> str:
    kinds = [' class="number"' if is_number else "" for is_number in number_columns(table)]
    head = "".join(f"<th{kind}>{html.escape(name)}</th>" for name, kind in zip(table.columns, kinds))
    rows = "".join(
        f"<tr>{''.join(f'<td{kind}>{html.escape(text)}</td>' for text, kind in zip(row, kinds))}</tr>"
        for row in table_texts(table)
    )
    return f"<table><caption>{html.escape(table.title)}</caption><tr>{head}</tr>{rows}</table>"


def _place_text(turn: TurnRecord) -> str:
    """The bounding rectangle of the footprint, in the source's own units."""
    if not turn.footprint:
        return ""
    xs, ys = zip(*turn.footprint)
    decimals = 1 if max(map(abs, (*xs, *ys))) > 360 else 6  # metres or feet, or else degrees
    return f"x {min(xs):.{decimals}f} – {max(xs):.{decimals}f}, y {min(ys):.{decimals}f} – {max(ys):.{decimals}f}"
