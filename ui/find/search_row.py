"""What is looked for, in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from ..chat.line_button import LineButton
from ..host.translate import tr


class SearchRow(QWidget):
    """A line to type in; Enter searches. While a search is under way its button stops it."""

    submitted = pyqtSignal()
    edited = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setObjectName("search_edit")
        self.edit.setAccessibleName(tr("What to look for"))
        self.edit.setPlaceholderText(tr("What to look for: harbour with ships"))
        self.edit.setClearButtonEnabled(True)
        self._search = LineButton("search_button", "search", tr("Search"), tr("Search the index (Enter)"))
        self._stop = LineButton("search_stop", "stop", tr("Stop"), tr("Stop the search (Esc)"))
        self._buttons = QStackedWidget()
        self._buttons.addWidget(self._search)
        self._buttons.addWidget(self._stop)
        self._buttons.setSizePolicy(self._search.sizePolicy())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.edit, 1)
        row.addWidget(self._buttons)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.textChanged.connect(self.edited)
        self._search.clicked.connect(self.submitted)
        self._stop.clicked.connect(self.stopped)

    def text(self) -> str:
        """What is typed, without blanks around it."""
        return self.edit.text().strip()

    def show_busy(self, is_busy: bool) -> None:
        """Offer to stop, or to search."""
        self._buttons.setCurrentIndex(1 if is_busy else 0)

    def show_ready(self, is_ready: bool) -> None:
        """Whether there is anything to search for, and to search in."""
        self._search.setEnabled(is_ready)
