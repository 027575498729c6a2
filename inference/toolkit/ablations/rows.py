"""The table of rows, which imports none of them. To add one: a module beside this one that holds `ROW`, a line here."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a row brings torch
    from .row import Row

#: what each of a row's two models learns, unless said otherwise
STEPS = 250

#: name of a row → its module; each is imported when its row is run
ROWS = {
    "experts": ".experts",
    "ret": ".ret",
    "merge": ".merge",
    "frozen": ".frozen",
    "tower": ".tower",
    "memory": ".masks_memory",
    "metadata": ".metadata",
}


def open_row(name: str) -> Row:
    """The row that is asked for by this name; raises KeyError for a name that is not in the table."""
    return importlib.import_module(ROWS[name], __package__).ROW
