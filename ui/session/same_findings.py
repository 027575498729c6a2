"""Findings that are on the map already: in a talk about one pair they are shown by the layer that is there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ..host.history import TurnRecord
from ..host.results import MARK_PROPERTY


class Mark:
    """What tells findings from others: a digest that grows with them. Their order counts, their batches do not."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def add(self, findings: Iterable[dict[str, Any]]) -> None:
        """Take in findings as they came over the wire."""
        for finding in findings:
            self._digest.update(json.dumps(finding, sort_keys=True).encode())

    def text(self) -> str:
        """The digest of all so far."""
        return self._digest.hexdigest()


def turn_that_shows(
    asked: TurnRecord, mark: str, turns: Iterable[TurnRecord], writing: Mapping[int, str], project: QgsProject
) -> int:
    """The number of an earlier turn about the same pair whose layer shows what `asked` found; 0 when there is none.

    `writing` are the marks of layers under way by turn. A layer that was removed, or has other features now, shows
    nothing.
    """
    for turn in sorted(turns, key=lambda turn: -turn.number):
        if asked.pair is None or turn.pair != asked.pair or turn.number == asked.number:
            continue
        if writing.get(turn.number) == mark or _shows(project.mapLayer(turn.result_layer_id), mark, asked.count):
            return turn.shown_by or turn.number
    return 0


def _shows(layer: object, mark: str, count: int) -> bool:
    if not isinstance(layer, QgsVectorLayer) or layer.customProperty(MARK_PROPERTY) != mark:
        return False
    return layer.featureCount() == count
