"""A row of widgets that becomes two or more where one is too narrow for their words."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappingRow(QLayout):
    """Widgets side by side over the whole width; those that do not fit at their least width go to the next line."""

    def __init__(self, parent: QWidget, spacing_px: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing_px)

    def insertWidget(self, place: int, widget: QWidget) -> None:  # noqa: N802 (as QBoxLayout calls it)
        """Add a widget before others."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())

    def lines(self, width_px: int) -> list[list[QLayoutItem]]:
        """The shown widgets, line by line: as few lines as there can be, with equally many widgets where they fit."""
        shown = [item for item in self._items if not item.isEmpty()]  # empty: its widget is hidden
        filled = self._filled(shown, width_px)
        most = math.ceil(len(shown) / len(filled)) if shown else 1
        even = [shown[start : start + most] for start in range(0, len(shown), most)]
        return even if even and all(self._needed_px(line) <= width_px for line in even) else filled

    def _filled(self, shown: list[QLayoutItem], width_px: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        for item in shown:
            if lines[-1] and self._needed_px([*lines[-1], item]) > width_px:
                lines.append([])
            lines[-1].append(item)
        return lines

    def _needed_px(self, line: list[QLayoutItem]) -> int:
        return sum(item.minimumSize().width() for item in line) + self.spacing() * (len(line) - 1)

    # QLayout

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientations:  # noqa: N802
        return Qt.Orientations(Qt.Orientation.Horizontal) if hasattr(Qt, "Orientations") else Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width_px: int) -> int:  # noqa: N802
        heights = [max((item.sizeHint().height() for item in line), default=0) for line in self.lines(width_px)]
        return sum(heights) + self.spacing() * (len(heights) - 1)

    def sizeHint(self) -> QSize:  # noqa: N802
        shown = [item for item in self._items if not item.isEmpty()]
        width_px = sum(item.minimumSize().width() + self.spacing() for item in shown)
        return QSize(width_px, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        least = QSize(0, 0)
        for item in self._items:
            least = least.expandedTo(QSize(0, 0) if item.isEmpty() else item.minimumSize())
        return least

    def setGeometry(self, area: QRect) -> None:  # noqa: N802
        super().setGeometry(area)
        top_px = area.top()
        for line in self.lines(area.width()):
            height_px = max((item.sizeHint().height() for item in line), default=0)
            self._place(line, QRect(area.left(), top_px, area.width(), height_px))
            top_px += height_px + self.spacing()

    def _place(self, line: list[QLayoutItem], area: QRect) -> None:
        """Share out what is left of a line among its widgets."""
        free_px = area.width() - self._needed_px(line)
        left_px = area.left()
        for number, item in enumerate(line):
            share_px = free_px * (number + 1) // len(line) - free_px * number // len(line)
            width_px = max(item.minimumSize().width() + share_px, 0)
            item.setGeometry(QRect(left_px, area.top(), width_px, area.height()))
            left_px += width_px + self.spacing()
