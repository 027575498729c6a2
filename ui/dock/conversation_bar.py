"""Which conversation is open, and what can be done with it as a whole."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from ..chat.line_button import LineButton
from ..host.translate import tr

MOST_CHARACTERS = 80
#: Room before the name on its button, and after it, where the arrow of the menu is.
LEFT_PX, ARROW_PX = 6, 18


class TitleButton(QToolButton):
    """The name of the open conversation over a menu, at the left of the button and elided where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("conversation_button")
        self._title = ""
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_title(self, title: str) -> None:
        """Show a name."""
        self._title = title
        self.setToolTip(tr("{title}\nOther conversations, rename, delete").format(title=title))
        self.setAccessibleName(tr("Conversation “{title}”").format(title=title))
        self.update()

    # QWidget

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(LEFT_PX + ARROW_PX, self.fontMetrics().height() + 10)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """The style's button without its arrow, the name, and an arrow right behind it."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        metrics, room_px = self.fontMetrics(), max(self.width() - LEFT_PX - ARROW_PX, 0)
        text = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room_px)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(QPointF(LEFT_PX, (self.height() + metrics.ascent() - metrics.descent()) / 2), text)
        option.rect = QRect(LEFT_PX + metrics.horizontalAdvance(text) + 4, 0, ARROW_PX - 6, self.height())
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, option)


class MenuButton(LineButton):
    """A button over a menu, without the arrow that some styles squeeze into its corner."""

    # QWidget

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


class TitleEdit(QLineEdit):
    """Where a conversation gets its name: Enter keeps it, Escape does not."""

    left = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("conversation_title")
        self.setAccessibleName(tr("Name of the conversation"))
        self.setMaxLength(MOST_CHARACTERS)

    # QWidget

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ConversationBar(QWidget):
    """The name of the open conversation with a menu of all, a button for a new one, and one for the Export menu."""

    begun = pyqtSignal()
    renamed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("conversation_bar")
        self._title = ""
        self._button, self._edit, self._names = TitleButton(), TitleEdit(), QStackedWidget()
        self._names.addWidget(self._button)
        self._names.addWidget(self._edit)
        self._names.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._new = LineButton("new_button", "clear", tr("New"), tr("Begin a new conversation; this one stays"))
        self._export = MenuButton("export_button", "export", tr("Export"), tr("Export findings or the conversation"))
        self._knowledge = MenuButton("knowledge_button", "knowledge", "", tr("Answer from documents"))
        self._knowledge.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._knowledge.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._knowledge.setAutoRaise(True)
        self._new.setAutoRaise(True)
        self._export.setAutoRaise(True)
        self._export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._names, 1)
        row.addWidget(self._knowledge)
        row.addWidget(self._new)
        row.addWidget(self._export)
        self._new.clicked.connect(self.begun)
        self._edit.editingFinished.connect(self._on_named)
        self._edit.left.connect(self._show_button)
        self.show_title(tr("New conversation"))

    def set_export_menu(self, menu: QMenu) -> None:
        """What the Export button opens."""
        self._export.setMenu(menu)

    def set_menu(self, menu: QMenu) -> None:
        """What the name opens."""
        self._button.setMenu(menu)

    def set_knowledge_menu(self, menu: QMenu) -> None:
        """What the button of the knowledge base opens."""
        self._knowledge.setMenu(menu)

    def show_knowledge(self, name: str) -> None:
        """Name the knowledge base that answers cite, "" for none."""
        self._knowledge.setText(name)
        is_named = bool(name)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if is_named else Qt.ToolButtonStyle.ToolButtonIconOnly
        self._knowledge.setToolButtonStyle(style)
        told = tr("Questions are answered from “{name}”, with sources").format(name=name)
        self._knowledge.setToolTip(told if is_named else tr("Answer questions from documents: choose a knowledge base"))
        self._knowledge.setAccessibleName(self._knowledge.toolTip())

    def show_title(self, title: str) -> None:
        """Name the open conversation."""
        self._title = title
        self._button.show_title(title)

    def ask_for_title(self) -> None:
        """Let the user type another name in place of the present one."""
        self._edit.setText(self._title)
        self._edit.selectAll()
        self._names.setCurrentWidget(self._edit)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_named(self) -> None:
        if self._names.currentWidget() is self._edit:
            self._show_button()
            if self._edit.text().strip() != self._title:
                self.renamed.emit(self._edit.text().strip())

    def _show_button(self) -> None:
        had_focus = self._edit.hasFocus()
        self._names.setCurrentWidget(self._button)
        if had_focus:
            self._button.setFocus()
