"""A button that opens the help page of the panel it stands in; F1 in the panel does the same."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ..host.help import show_help
from ..host.translate import tr
from .line_button import LineButton

#: The property of a panel that names its page.
PAGE_PROPERTY = "help_page"


class HelpButton(LineButton):
    """Stands in `panel`, which is about a page."""

    def __init__(self, panel: QWidget, page: str) -> None:
        super().__init__(f"help_{page}", "help", "", tr("Help on this panel (F1)"))
        panel.setProperty(PAGE_PROPERTY, page)
        self._page = page
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        if not show_help(self._page):
            words = tr("The help pages are in the plugin’s folder, under resources/help.")
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), words, self)


def page_of(widget: QWidget | None, otherwise: str) -> str:
    """The page of the panel that a widget is in."""
    while widget is not None:
        if widget.property(PAGE_PROPERTY):
            return str(widget.property(PAGE_PROPERTY))
        widget = widget.parentWidget()
    return otherwise
