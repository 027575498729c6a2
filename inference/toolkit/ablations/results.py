"""What ablations have measured: `ablations.json` beside a pack's card, to which every run of a row is appended."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FILE = "ablations.json"
READING = ("block", "paper", "what is switched", "metric", "with", "without", "steps", "test pictures", "beside")

Result = dict[str, Any]


def read_results(pack_folder: Path) -> list[Result]:
    """Every result so far, oldest first."""
    path = pack_folder / FILE
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []


def append_result(pack_folder: Path, result: Result) -> None:
    """Add a result; the old file stays until the new one is whole."""
    path = pack_folder / FILE
    part = path.with_suffix(".part")
    text = json.dumps([*read_results(pack_folder), result], indent=2, ensure_ascii=False)
    part.write_text(text + "\n", encoding="utf-8")
    part.replace(path)


def latest(results: list[Result]) -> list[Result]:
    """The last result of each row, in the order in which rows first came."""
    return list({result["row"]: result for result in results}.values())


def cells(result: Result) -> tuple[Any, ...]:
    """A result as a line under `READING`."""
    notes = [
        f"{name}{'' if arm == 'with' else ' (without)'} {value:.4g}"
        for arm in ("with", "without")
        for name, value in result["notes"][arm].items()
    ]
    names = ("row", "paper", "block", "metric", "with", "without", "steps", "pictures")
    return (*(result[name] for name in names), "; ".join(notes))
