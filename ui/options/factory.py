"""How QGIS gets the page for its options dialog."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget

from ..host.icons import plugin_icon
from ..host.settings import read_settings, write_settings
from ..host.translate import tr
from .page import SettingsForm


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes a page whenever the dialog opens; `changed` is called when the user has applied other settings."""

    full_asked = pyqtSignal()  # the full engine is wanted on top of the light one

    #: By this name QGIS opens the dialog at the page.
    PAGE = "orthoscribe_options"

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__()
        self._changed = changed
        self.setTitle(tr("Orthoscribe"))
        self.setIcon(plugin_icon())

    # QgsOptionsWidgetFactory

    def icon(self) -> QIcon:
        return plugin_icon()

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:  # noqa: N802
        return OptionsPage(parent, self._changed, self.full_asked.emit)


class OptionsPage(QgsOptionsPageWidget):
    """The form between the profile's settings and the user."""

    def __init__(
        self, parent: QWidget, changed: Callable[[], object], ask_full: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        self.setObjectName(OptionsFactory.PAGE)
        self._changed, self._ask_full = changed, ask_full
        self.form = SettingsForm()
        self.form.show_settings(read_settings())
        self.form.full_asked.connect(self._on_full_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    # QgsOptionsPageWidget

    def apply(self) -> None:
        """Store what was set; what the environment decides is left as it is stored."""
        before = read_settings()
        write_settings(self.form.settings(read_settings(with_environment=False)))
        if read_settings() != before:
            self._changed()

    def _on_full_asked(self) -> None:
        """The dock goes on from here: the dialog, which is in front of it, is closed as by its OK."""
        dialog = self.window()
        if isinstance(dialog, QDialog):
            dialog.accept()
        self._ask_full()
