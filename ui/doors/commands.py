"""Commands of QGIS's main window. Their keys can be changed under Settings ▸ Keyboard Shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QAction

from ..host.icons import themed_icon
from ..host.translate import tr


@dataclass(frozen=True)
class Command:
    """What a user can do from anywhere in QGIS; its name is also that of its icon."""

    name: str
    text: str
    tip: str
    keys: str
    run: Callable[[], object]


class Commands:
    """Adds commands to the plugin's menu and to QGIS's shortcuts; `remove` takes them away again."""

    def __init__(self, iface: QgisInterface, commands: list[Command]) -> None:
        self._iface = iface
        self.actions: dict[str, QAction] = {}
        for command in commands:
            action = QAction(self._icon(command), command.text, iface.mainWindow())
            action.setObjectName(f"orthoscribe_{command.name}")
            action.setToolTip(command.tip)
            action.setStatusTip(command.tip)
            action.triggered.connect(lambda _checked=False, run=command.run: run())
            iface.addPluginToRasterMenu(tr("Orthoscribe"), action)
            iface.registerMainWindowAction(action, command.keys)
            self.actions[command.name] = action

    def remove(self) -> None:
        """Take the commands out of the menu and the shortcuts."""
        for action in reversed(self.actions.values()):
            self._iface.unregisterMainWindowAction(action)
            self._iface.removePluginRasterMenu(tr("Orthoscribe"), action)
            action.deleteLater()

    def _icon(self, command: Command):
        return themed_icon(command.name, self._iface.mainWindow().palette())
