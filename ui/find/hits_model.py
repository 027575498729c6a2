"""The chips of a search as an item model: one row a chip, its picture as it comes in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ..host.chip_pictures import ChipPictures, Key, key_of
from ..host.extents import number
from ..host.hits import Hit
from ..host.translate import tr

HIT = int(Qt.ItemDataRole.UserRole) + 1
#: The picture, the sentence why there is none, or None while it is being read.
PICTURE = HIT + 1
#: How well the chip fits beside the others: 1 for the best, 0 for the last.
SHARE = HIT + 2


class HitsModel(QAbstractListModel):
    """Hits in order. Pictures are asked for when a view asks for them, so only of what is in sight."""

    def __init__(self, pictures: ChipPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._hits: list[Hit] = []
        self._rows: dict[Key, list[int]] = {}
        pictures.came.connect(self._on_picture)

    def show(self, hits: Iterable[Hit]) -> None:
        """Put other chips in place of those shown."""
        self._pictures.forget()
        self.beginResetModel()
        self._hits, self._rows = list(hits), {}
        for row, hit in enumerate(self._hits):
            self._rows.setdefault(key_of(hit.record), []).append(row)
        self.endResetModel()

    def hit(self, row: int) -> Hit:
        """The chip of a row."""
        return self._hits[row]

    def _on_picture(self, key: Key) -> None:
        for row in self._rows.get(key, ()):
            index = self.index(row)
            self.dataChanged.emit(index, index, [PICTURE, int(Qt.ItemDataRole.ToolTipRole)])

    def _share(self, score: float) -> float:
        best, last = self._hits[0].score, self._hits[-1].score
        return (score - last) / (best - last) if best > last else 1.0

    def _tip(self, hit: Hit) -> str:
        lines = [hit.title, " · ".join(hit.facts), tr("Score {score}").format(score=number(hit.score, 3))]
        picture = self._pictures.picture(hit.record)
        return "\n".join([*lines, *([picture] if isinstance(picture, str) else ())])

    # QAbstractItemModel

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == PICTURE:
            return self._pictures.picture(hit.record)
        if role == SHARE:
            return self._share(hit.score)
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((str(hit.record.rank), hit.title, *hit.facts))
        return self._tip(hit) if role == Qt.ItemDataRole.ToolTipRole else None
