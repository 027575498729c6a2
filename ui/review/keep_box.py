"""What Keep would remove, and whether it may."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ..chat.turn_card import Bubble, small_font
from ..host.translate import tr


class KeepBox(Bubble):
    """A sentence with two buttons, hidden until it is asked."""

    agreed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(is_alert=True)
        self.setObjectName("review_keep_box")
        self._text = QLabel()
        self._text.setObjectName("review_keep_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setFont(small_font(self))
        self._remove, self._cancel = QPushButton(tr("Remove and save")), QPushButton(tr("Cancel"))
        self._remove.setObjectName("review_remove")
        self._cancel.setObjectName("review_cancel")
        self._remove.clicked.connect(self._on_agreed)
        self._cancel.clicked.connect(self.hide)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self._text)
        column.addLayout(buttons)
        self.hide()

    def ask(self, rejected: int, below: int, score: float, kept: int) -> None:
        """Say how many would go and how many would stay."""
        pieces = []
        if rejected:
            pieces.append(tr("{count} rejected").format(count=rejected))
        if below:
            pieces.append(tr("{count} with a score below {score:.2f}").format(count=below, score=score))
        sentence = tr("Remove from the table: {pieces}? {kept} are kept. This cannot be undone.")
        self._text.setText(sentence.format(pieces=", ".join(pieces), kept=kept))
        self.setAccessibleName(self._text.text())
        self.show()
        self._cancel.setFocus()

    def _on_agreed(self) -> None:
        self.hide()
        self.agreed.emit()
