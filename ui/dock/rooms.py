"""What the dock holds, one at a time: the conversation and other rooms, each with a tab."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ..host.translate import tr


class Rooms(QWidget):
    """A row of tabs over the room that is shown; with one room there are no tabs."""

    changed = pyqtSignal(int)

    def __init__(self) -> None:
        super().__init__()
        self._escapes: list[Callable[[], object]] = []
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._tabs.setObjectName("room_tabs")
        self._tabs.setAccessibleName(tr("Rooms of Orthoscribe"))
        self._tabs.setDocumentMode(True)
        self._tabs.setAutoHide(True)
        self._tabs.setExpanding(True)
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tabs.currentChanged.connect(self._on_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)

    def add(self, name: str, title: str, room: QWidget, on_escape: Callable[[], object]) -> int:
        """Add a room; returns its number. `on_escape` is called for the Escape key while it is shown."""
        self._escapes.append(on_escape)
        self._stack.addWidget(room)
        number = self._tabs.addTab(title)
        self._tabs.setTabData(number, name)
        return number

    def shown(self) -> int:
        """The number of the room that is shown; 0 is the conversation."""
        return self._stack.currentIndex()

    def show_room(self, number: int) -> None:
        """Show a room."""
        self._tabs.setCurrentIndex(number)

    def escape(self) -> None:
        """The Escape key was pressed somewhere in the dock."""
        self._escapes[self.shown()]()

    def _on_tab(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.changed.emit(number)
