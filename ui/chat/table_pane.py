"""The small tables of an answer as rich text in the colours of the theme."""

from __future__ import annotations

from qgis.PyQt.QtGui import QPalette

from ...inference.protocol.events import Table
from ..host.table_text import number_columns, table_texts
from ..host.translate import tr
from .colours import ground_of, mixed, quiet
from .text_pane import escaped

#: Longer tables end with a line that says how much is left out.
SHOWN_ROWS = 24
CELL = "padding:2px 10px 2px 0; border-bottom:1px solid {line}"


def tables_html(tables: tuple[Table, ...], palette: QPalette) -> str:
    """Markup of tables, one below the other."""
    return "".join(_table_html(table, palette) for table in tables)


def _table_html(table: Table, palette: QPalette) -> str:
    grey = quiet(palette).name()
    line = mixed(ground_of(palette), palette.color(QPalette.ColorRole.Text), 0.2).name()
    style, are_numbers = CELL.format(line=line), number_columns(table)
    head = "".join(
        f'<td align="{_side(is_number)}" style="{style}; color:{grey}">{escaped(name)}</td>'
        for name, is_number in zip(table.columns, are_numbers)
    )
    rows = "".join(
        "<tr>"
        + "".join(
            f'<td align="{_side(is_number)}" style="{style}">{escaped(text)}</td>'
            for text, is_number in zip(row, are_numbers)
        )
        + "</tr>"
        for row in table_texts(table)[:SHOWN_ROWS]
    )
    left_out = len(table.rows) - SHOWN_ROWS
    more = tr("… and {count} more rows").format(count=left_out) if left_out > 0 else ""
    title = f'<p style="margin:4px 0 2px 0; font-weight:600">{escaped(table.title)}</p>' if table.title else ""
    return f'{title}<table cellspacing="0" style="border-collapse:collapse"><tr>{head}</tr>{rows}</table>' + (
        f'<p style="margin:2px 0; color:{grey}">{escaped(more)}</p>' if more else ""
    )


def _side(is_number: bool) -> str:
    return "right" if is_number else "left"
