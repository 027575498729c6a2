"""What a review needs to know of every finding, without reading the layer again and again: its score and its status."""

from __future__ import annotations

import collections
from collections.abc import Iterator
from typing import NamedTuple

from qgis.core import QgsApplication, QgsFeatureRequest, QgsTask, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..tables import ACCEPTED, REJECTED, STATUS
from ..translate import tr

SCORE = "score"
#: How long after an edit the layer is read again: several edits are one.
CALM_MS = 120


class Entry(NamedTuple):
    """A finding's score (0 where there is none) and status ("" where nobody has said)."""

    score: float
    status: str


class Counts(NamedTuple):
    """How many findings there are, of those the score lets through how many are left to judge, and the judged."""

    total: int
    shown: int
    undecided: int
    accepted: int
    rejected: int


class Ledger(QObject):
    """Scores and statuses by feature id, read in the background and kept up with the layer's edits."""

    changed = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer, self._entries = layer, {}
        self._task: _ReadTask | None = None
        self._is_stale = False
        self._soon = QTimer(self, singleShot=True, interval=CALM_MS, timeout=self._read)
        self._said = QTimer(self, singleShot=True, interval=CALM_MS, timeout=self.changed.emit)
        self._connections = (
            (layer.attributeValueChanged, self._on_value),
            (layer.featureAdded, self._on_rows),
            (layer.featuresDeleted, self._on_rows),
            (layer.editingStopped, self._on_rows),
            (layer.committedFeaturesAdded, self._on_rows),
            (layer.dataSourceChanged, self._on_rows),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self._read()

    def close(self) -> None:
        """Stop listening to the layer."""
        for timer in (self._soon, self._said):
            timer.stop()
        if not sip.isdeleted(self._layer):
            for signal, slot in self._connections:
                signal.disconnect(slot)
        self.deleteLater()

    def counts(self, least_score: float) -> Counts:
        """How many are how, with what a least score leaves."""
        by_status = collections.Counter(entry.status for entry in self._entries.values())
        shown = [entry for entry in self._entries.values() if entry.score >= least_score or entry.status == ACCEPTED]
        undecided = sum(1 for entry in shown if not entry.status)
        return Counts(len(self._entries), len(shown), undecided, by_status[ACCEPTED], by_status[REJECTED])

    def undecided(self, least_score: float) -> list[int]:
        """The findings that are shown and not judged, the surest first."""
        open_ones = [fid for fid, entry in self._entries.items() if entry.score >= least_score and not entry.status]
        return sorted(open_ones, key=lambda fid: (-self._entries[fid].score, fid))

    def next_after(self, fid: int | None, least_score: float) -> int | None:
        """The finding to judge after another one: the next less sure, or the surest again; None when all are judged."""
        left = self.undecided(least_score)
        at = (-self._entries[fid].score, fid) if fid in self._entries else None
        less_sure = (each for each in left if at is None or (-self._entries[each].score, each) > at)
        return next(less_sure, left[0] if left else None)

    def unwanted(self, least_score: float) -> tuple[list[int], list[int]]:
        """The rejected findings, and those below the least score that nobody has accepted."""
        rejected = [fid for fid, entry in self._entries.items() if entry.status == REJECTED]
        below = [fid for fid, entry in self._entries.items() if entry.score < least_score and not entry.status]
        return rejected, below

    def _on_value(self, fid: int, index: int, value: object) -> None:
        name = self._layer.fields().at(index).name()
        if name in (SCORE, STATUS) and fid in self._entries:
            entry = self._entries[fid]
            new = {SCORE: _number(value)} if name == SCORE else {STATUS: _text(value)}
            self._entries[fid] = entry._replace(**new)
            self._said.start()
        self._is_stale = self._task is not None  # what is being read may be the value before

    def _on_rows(self, *_: object) -> None:
        self._soon.start()

    def _read(self) -> None:
        if self._task is not None:
            self._is_stale = True
        elif not sip.isdeleted(self._layer):
            self._task = _ReadTask(self._layer, self._on_read)
            QgsApplication.taskManager().addTask(self._task)

    def _on_read(self, entries: dict[int, Entry]) -> None:
        self._task = None
        if sip.isdeleted(self):
            return
        self._entries = entries
        if self._is_stale:
            self._is_stale = False
            self._soon.start()
        self.changed.emit()


class _ReadTask(QgsTask):
    """Reads a snapshot of the layer, unsaved edits included."""

    def __init__(self, layer: QgsVectorLayer, on_end) -> None:
        super().__init__(tr("Reading findings"), QgsTask.Flag(0))
        self._source, self._on_end, self._entries = QgsVectorLayerFeatureSource(layer), on_end, {}
        self._columns = [layer.fields().indexOf(name) for name in (SCORE, STATUS)]

    # QgsTask

    def run(self) -> bool:
        self._entries = dict(self._rows())
        return True

    def finished(self, _is_done: bool) -> None:
        self._on_end(self._entries)

    def _rows(self) -> Iterator[tuple[int, Entry]]:
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([column for column in self._columns if column >= 0])
        for feature in self._source.getFeatures(request):
            values = feature.attributes()
            score, status = (values[column] if column >= 0 else None for column in self._columns)
            yield feature.id(), Entry(_number(score), _text(status))


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
