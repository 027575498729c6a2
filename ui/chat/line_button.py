"""A button with one of our line icons, in the colour that the theme gives its text."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QPalette, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton

from ..host.icons import themed_icon

ICON_PX, LARGE_ICON_PX, LARGE_FONT_PX = 16, 24, 21


class LineButton(QToolButton):
    """Icon beside text.

    A style sheet may colour a widget only when it is first shown: the icon is made then, and at every change of theme.
    """

    def __init__(self, name: str, icon_name: str, text: str, tip: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._icon_name = icon_name
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(text or tip)
        self.setAccessibleDescription(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._dress()

    def _dress(self) -> None:
        side_px = LARGE_ICON_PX if self.fontMetrics().height() >= LARGE_FONT_PX else ICON_PX
        self.setIconSize(QSize(side_px, side_px))
        self.setIcon(themed_icon(self._icon_name, self.palette(), QPalette.ColorRole.ButtonText))

    # QWidget

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_icon_name"):
            self._dress()


class ShrinkingButton(LineButton):
    """Leaves its words to the tool tip where there is no room for them."""

    def __init__(self, name: str, icon_name: str, text: str, tip: str) -> None:
        super().__init__(name, icon_name, text, tip)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # QWidget

    def sizeHint(self) -> QSize:  # noqa: N802
        hint = super().sizeHint()
        if self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            hint.setWidth(hint.width() + self.fontMetrics().horizontalAdvance(f" {self.text()} "))
        return hint

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        hint = super().sizeHint()
        return QSize(min(hint.width(), hint.height()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        has_room = self.width() >= self.sizeHint().width()
        styles = Qt.ToolButtonStyle
        self.setToolButtonStyle(styles.ToolButtonTextBesideIcon if has_room else styles.ToolButtonIconOnly)
