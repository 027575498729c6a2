"""What can be done with the conversation as a whole."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ..chat.colours import quiet
from ..chat.line_button import LineButton
from ..chat.turn_card import small_font
from ..host.translate import tr


class ConversationBar(QWidget):
    """A heading with a button for a new conversation and one for the Export menu."""

    cleared = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("conversation_bar")
        self._heading = QLabel(tr("Conversation"))
        self._heading.setFont(small_font(self))
        self._new = LineButton("new_button", "clear", tr("New"), tr("Start a new conversation; layers stay"))
        self._new.clicked.connect(self.cleared)
        self._export = LineButton("export_button", "export", tr("Export"), tr("Export findings or the conversation"))
        self._new.setAutoRaise(True)
        self._export.setAutoRaise(True)
        self._export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._heading, 1)
        row.addWidget(self._new)
        row.addWidget(self._export)
        self._dress()

    def set_export_menu(self, menu: QMenu) -> None:
        """What the Export button opens."""
        self._export.setMenu(menu)

    def _dress(self) -> None:
        palette = self.palette()
        heading = self._heading.palette()
        heading.setColor(QPalette.ColorRole.WindowText, quiet(palette))
        self._heading.setPalette(heading)

    # QWidget

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_export"):
            self._dress()
