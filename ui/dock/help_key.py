"""F1 in the dock opens the help page of the panel that has the focus, in place of QGIS's own help."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ..chat.help_button import page_of
from ..host.help import INDEX


class HelpKey(QObject):
    """Hears keys that no widget in the dock has taken. QGIS has F1 for itself unless it is claimed first."""

    asked = pyqtSignal(str)  # page

    def __init__(self, dock: QWidget) -> None:
        super().__init__(dock)
        dock.installEventFilter(self)

    # QObject

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        is_key = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not is_key or event.key() != Qt.Key.Key_F1 or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.asked.emit(page_of(QApplication.focusWidget(), INDEX))
        return True
