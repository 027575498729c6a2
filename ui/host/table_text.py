"""Small tables of an answer, as words."""

from __future__ import annotations

from ...inference.protocol.events import Cell, Table
from .extents import number


def table_texts(table: Table) -> list[list[str]]:
    """The cells of a table as people write them where QGIS runs; the numbers of a column are equally fine."""
    columns = [[row[index] for row in table.rows] for index in range(len(table.columns))]
    decimals = [max((_decimals(value) for value in column), default=0) for column in columns]
    return [[_cell_text(value, count) for value, count in zip(row, decimals)] for row in table.rows]


def number_columns(table: Table) -> list[bool]:
    """For each column whether it holds numbers, which belong to its right side."""
    return [any(_is_number(row[index]) for row in table.rows) for index in range(len(table.columns))]


def _cell_text(value: Cell, decimals: int) -> str:
    if value is None:
        return ""
    return number(value, decimals) if _is_number(value) else str(value)


def _decimals(value: Cell) -> int:
    if not _is_number(value) or float(value).is_integer():
        return 0
    return 1 if abs(value) >= 100 else 2


def _is_number(value: Cell) -> bool:
    return isinstance(value, (int, float))
