"""The conversation as an item model: one row a turn, one role a field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ..host.history import TurnRecord

FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
#: field of TurnRecord → role; `TURN` gives the whole record.
ROLES = {item.name: FIRST_ROLE + index for index, item in enumerate(fields(TurnRecord))}
TURN = FIRST_ROLE + len(ROLES)


class Conversation(QAbstractListModel):
    """Turns in order. Turns are values: a change replaces the turn and tells the views which fields changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns: list[TurnRecord] = []

    def __iter__(self) -> Iterator[TurnRecord]:
        return iter(self._turns)

    def turn(self, number: int) -> TurnRecord | None:
        """The turn with this number, or None when the conversation was cleared meanwhile."""
        row = self._row(number)
        return None if row is None else self._turns[row]

    def add(self, turn: TurnRecord) -> None:
        """Add a turn where its number belongs: a new one at the end, a deleted one where it was."""
        row = sum(other.number < turn.number for other in self._turns)
        self.beginInsertRows(QModelIndex(), row, row)
        self._turns.insert(row, turn)
        self.endInsertRows()

    def remove(self, number: int) -> None:
        """Take a turn out; a number that is gone is ignored."""
        row = self._row(number)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._turns[row]
            self.endRemoveRows()

    def change(self, number: int, **changes: Any) -> None:
        """Change fields of a turn; a number that is not here is ignored, because answers may come late."""
        row = self._row(number)
        if row is None:
            return
        self._turns[row] = replace(self._turns[row], **changes)
        index = self.index(row)
        self.dataChanged.emit(index, index, [ROLES[name] for name in changes])

    def reset(self, turns: list[TurnRecord]) -> None:
        """Put another conversation in place of this one."""
        self.beginResetModel()
        self._turns = list(turns)
        self.endResetModel()

    def _row(self, number: int) -> int | None:
        # Numbers grow with rows and the wanted turn is nearly always the last.
        return next((row for row in range(len(self._turns) - 1, -1, -1) if self._turns[row].number == number), None)

    # QAbstractItemModel

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._turns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        turn = self._turns[index.row()]
        if role == TURN:
            return turn
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{turn.prompt or turn.task}: {turn.answer or turn.error}"
        name = next((name for name, number in ROLES.items() if number == role), None)
        return getattr(turn, name) if name else None

    def roleNames(self) -> dict[int, bytes]:  # noqa: N802
        return {**super().roleNames(), **{role: name.encode() for name, role in ROLES.items()}}
