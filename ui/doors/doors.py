"""Opens every way into the plugin beside the dock and the toolbox, and closes them in mirror order."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.gui import QgisInterface

from ...inference.protocol.requests import COMPARE, DESCRIBE
from ..dock.dock import Dock
from ..dock.map_actions import MapActions
from ..find.find import Find
from ..host.groups import GroupPicture
from ..host.help import INDEX, show_help
from ..host.messages import Messages, as_sentence
from ..host.tool_dialogs import open_tool
from ..host.translate import tr
from ..locator.place_filter import PlaceDesk, PlaceFilter
from ..locator.question_filter import Desk, QuestionFilter
from ..models.manager import ModelManager
from ..options.factory import OptionsFactory
from ..session.conversation import Conversation
from ..session.engine_link import BUSY, STOPPED, EngineLink
from .commands import Command, Commands
from .group_menu import GroupMenu
from .layer_menu import LayerMenu

#: The parameter of every tool that is its raster.
RASTER = "INPUT"


class Doors:
    """Life: made when the dock is there; `close` before the dock goes."""

    def __init__(
        self,
        iface: QgisInterface,
        dock: Dock,
        conversation: Conversation,
        map_actions: MapActions,
        link: EngineLink,
        messages: Messages,
        find: Find,
    ) -> None:
        self._find = find
        self._iface, self._dock, self._conversation, self._link = iface, dock, conversation, link
        self._messages, self._map_actions = messages, map_actions
        self.models = ModelManager(iface.mainWindow(), link, messages, self._on_settings)
        self.commands = Commands(iface, self._commands())
        self.layer_menu = LayerMenu(iface, self._begin_on_layer, self._begin_comparison, self._open_tool)
        self.group_menu = GroupMenu(iface, self._begin_on_layer, dock.follow_layer)
        self.locator = QuestionFilter(self._desk())
        iface.registerLocatorFilter(self.locator)
        self._places = PlaceDesk(find.searches, find.project_index, find.show)
        self.place_locator = PlaceFilter(self._places)
        iface.registerLocatorFilter(self.place_locator)
        self.options = OptionsFactory(self._on_settings)
        iface.registerOptionsWidgetFactory(self.options)
        dock.footer.models_clicked.connect(self.models.open)
        dock.footer.settings_clicked.connect(self.show_settings)
        dock.footer.help_clicked.connect(self.show_help)
        dock.help_key.asked.connect(self.show_help)

    def close(self) -> None:
        """Take away everything that was added."""
        self._dock.help_key.asked.disconnect(self.show_help)
        self._dock.footer.help_clicked.disconnect(self.show_help)
        self._dock.footer.settings_clicked.disconnect(self.show_settings)
        self._dock.footer.models_clicked.disconnect(self.models.open)
        self._iface.unregisterOptionsWidgetFactory(self.options)
        self._iface.deregisterLocatorFilter(self.place_locator)
        self._places.close()
        self._iface.deregisterLocatorFilter(self.locator)
        self.group_menu.remove()
        self.layer_menu.remove()
        self.commands.remove()
        self.models.close()

    def show_settings(self) -> None:
        """Open QGIS's options at the plugin's page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), OptionsFactory.PAGE)

    def show_help(self, page: str = INDEX) -> None:
        """Open a help page; say where they are when nothing can show them."""
        if not show_help(page):
            self._messages.say(tr("The help pages are in the plugin’s folder, under resources/help."))

    # what they do

    def _commands(self) -> list[Command]:
        dock = self._dock
        tips = {
            "prompt": tr("Go to the prompt of the dock"),
            "describe": tr("Describe what the map shows now"),
            "search": tr("Find places in the index of the project"),
            "stop": tr("End what is under way; what was said and found is kept"),
            "models": tr("Which model answers, and what is known of each"),
            "settings": tr("Orthoscribe in QGIS’s options"),
            "help": tr("The help pages of Orthoscribe"),
        }
        return [
            Command("ask", tr("Type a prompt"), tips["prompt"], "Ctrl+Alt+O", dock.open_prompt),
            Command("describe", tr("Describe the visible area"), tips["describe"], "Ctrl+Alt+D", self._describe_view),
            Command("search", tr("Find places"), tips["search"], "Ctrl+Alt+F", self._find.open),
            Command("stop", tr("Stop the answer"), tips["stop"], "Ctrl+Alt+.", dock.stop_asked.emit),
            Command("models", tr("Models…"), tips["models"], "", self.models.open),
            Command("settings", tr("Settings…"), tips["settings"], "", self.show_settings),
            Command("help", tr("Help"), tips["help"], "", self.show_help),
        ]

    def _desk(self) -> Desk:
        return Desk(
            layer_name=lambda: layer.name() if (layer := self._dock.extent_bar.layer()) else "",
            turns=lambda: list(self._conversation),
            can_compare=lambda: self._dock.tasks.can(COMPARE),
            ask=self._dock.begin,
            show=self._map_actions.show_place,
        )

    def _describe_view(self) -> None:
        self._dock.extent_bar.choose_visible()
        self._dock.begin(DESCRIBE)

    def _begin_on_layer(self, task: str, layer: QgsMapLayer | GroupPicture) -> None:
        self._dock.extent_bar.look_at(layer)
        self._dock.begin(task)

    def _begin_comparison(self, before: QgsRasterLayer | None, after: QgsRasterLayer) -> None:
        self._dock.extent_bar.look_at(after)
        self._dock.begin_comparison(before, after)

    def _open_tool(self, task: str, layer: QgsRasterLayer) -> None:
        try:
            open_tool(task, {RASTER: layer.id()})
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self._messages.fail(as_sentence(error))

    def _on_settings(self) -> None:
        """The settings have changed: the engine starts anew with them, as soon as it has nothing to do."""
        if self._link.state == BUSY:
            self._messages.say(tr("The new settings count as soon as the engine starts again."))
        elif self._link.state != STOPPED:
            self._link.close()
            self._link.start()
