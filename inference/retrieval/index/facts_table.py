"""The facts of an index as rows of texts, and what is said when they are of another model."""

from __future__ import annotations

from collections.abc import Mapping

from ...protocol.errors import IndexMismatch, IndexUnreadable
from .store import Facts

SCHEMA = "1"
_WIDTH = "width_"


def to_rows(facts: Facts) -> dict[str, str]:
    """Name → value."""
    widths = {f"{_WIDTH}{kind}": str(width) for kind, width in facts.widths.items()}
    return {
        "schema": SCHEMA, "model": facts.model, "revision": facts.revision, "chip_px": str(facts.chip_px), **widths,
    }


def from_rows(rows: Mapping[str, str]) -> Facts | None:
    """The facts in some rows, None where there are none yet; raises IndexUnreadable for those of a newer index."""
    if "model" not in rows:
        return None
    if rows.get("schema") != SCHEMA:
        raise IndexUnreadable("The index was made by a newer Orthoscribe; update this one.", str(rows.get("schema")))
    widths = {name.removeprefix(_WIDTH): int(value) for name, value in rows.items() if name.startswith(_WIDTH)}
    return Facts(rows["model"], rows["revision"], int(rows["chip_px"]), widths)


def check_facts(known: Facts, wanted: Facts) -> None:
    """Raises IndexMismatch where vectors of both would not be comparable."""
    if known != wanted:
        raise IndexMismatch(
            "The index was made with {known}, revision {known_revision}, and its vectors cannot be mixed with those of "
            "{wanted}, revision {wanted_revision}. Choose that model, or index everything afresh.",
            f"{known} {wanted}", known=known.model, known_revision=known.revision,
            wanted=wanted.model, wanted_revision=wanted.revision,
        )
