"""Text that is as tall as what it says, can be selected, and has links."""

from __future__ import annotations

import html
from urllib.parse import quote, unquote

from qgis.PyQt.QtCore import QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QTextOption, QWheelEvent
from qgis.PyQt.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

SCHEME, CITE = "find", "cite"


class TextPane(QTextBrowser):
    """A frameless, transparent text view without scroll bars. `link` carries what `link_to` was given, `cited` the
    number of a citation."""

    link = pyqtSignal(str)
    cited = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = ""
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Nothing but the text, also under themes that are style sheets. Colours stay the theme's.
        self.setStyleSheet("TextPane { background: transparent; border: 0; padding: 0; margin: 0; }")
        self.viewport().setAutoFillBackground(False)
        self.ensurePolished()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._on_anchor)

    def show_html(self, content: str) -> None:
        """Show markup of ours. Words of people and models must have gone through `escaped`."""
        if content == self._content:
            return  # while an answer streams in, the rest of its turn stays
        self._content = content
        self.setHtml(content)
        has_links = "<a " in content
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus)

    def _fit(self) -> None:
        height_px = int(self.document().size().height() + 1)
        if height_px != self.height():
            self.setFixedHeight(height_px)

    def _on_anchor(self, url: QUrl) -> None:
        if url.scheme() == SCHEME:
            self.link.emit(unquote(url.path()))
        elif url.scheme() == CITE and url.path().isdigit():
            self.cited.emit(int(url.path()))

    # QWidget

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()  # the conversation scrolls, not its parts

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(40, 0)


def escaped(text: str) -> str:
    """Words of people or models as harmless markup; line breaks are kept."""
    return html.escape(text).replace("\n", "<br>")


def link_to(target: str, content: str) -> str:
    """Markup of a link that emits `target`; `content` is markup."""
    return f'<a href="{SCHEME}:{quote(target, safe="")}">{content}</a>'


def citation_link(number: int, content: str) -> str:
    """Markup of a link to a citation; `content` is markup."""
    return f'<a href="{CITE}:{number}">{content}</a>'
