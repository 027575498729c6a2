"""What rows and features share: fields as lines of text, and what the thing is called."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_TITLES = ("name", "title", "label", "site", "station", "place", "feature", "object", "id", "ref", "code")
_LONGEST_TITLE = 120
_EMPTY = ("", "NULL", "None", "nan")


def record_text(values: Mapping[str, Any]) -> str:
    """Fields as lines `Field name: value`; empty ones are left out."""
    pairs = ((field_words(name), _value(value)) for name, value in values.items())
    return "\n".join(f"{name}: {value}" for name, value in pairs if value)


def title_of(values: Mapping[str, Any], field: str = "") -> str:
    """What a record is called: the value of this field, or of the first one that sounds like a name."""
    by_name = {name.lower(): _value(value) for name, value in values.items()}
    wanted = [field.lower()] if field else []
    named = [name for known in _TITLES for name in by_name if name == known or name.startswith(f"{known}_")
             or name.endswith(f"_{known}")]
    words = next((by_name[name] for name in (*wanted, *named, *by_name) if by_name.get(name)), "")
    return words[:_LONGEST_TITLE]


def field_words(name: str) -> str:
    """`yearBuilt`, `year_built` → “Year built”."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").split()
    return " ".join(words).capitalize() if words else name


def _value(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = " ".join(str(value).split()) if value is not None else ""
    return "" if text in _EMPTY else text
