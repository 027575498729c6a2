"""Small tables of an answer, as words."""

from __future__ import annotations

from ...inference.protocol.events import Cell, Table
from .extents import number


def cell_text(value: Cell) -> str:
    """A cell as people write it where QGIS runs; numbers as fine as they are large."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if float(value).is_integer():
        return number(value)
    return number(value, 1 if abs(value) >= 10 else 2)


def is_number(value: Cell) -> bool:
    """Whether a cell belongs to the right side of its column."""
    return value is not None and not isinstance(value, str)


def number_columns(table: Table) -> list[bool]:
    """For each column whether it holds numbers."""
    return [any(is_number(row[index]) for row in table.rows if index < len(row)) for index in range(len(table.columns))]
