"""The table of rows. To add one: a module beside this one that holds `ROW`, and a line here."""

from __future__ import annotations

import importlib

from .row import Row

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
    """The row of a name; raises KeyError for a name that is not in the table."""
    return importlib.import_module(ROWS[name], __package__).ROW
