"""Puts the parts together when QGIS starts the plugin, and takes them apart in mirror order."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsExpression, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from qgis.PyQt.QtWidgets import QAction

from .ui.dock.conversation_actions import ConversationActions
from .ui.dock.conversation_menu import ConversationMenu
from .ui.dock.dock import Dock
from .ui.dock.export_menu import ExportMenu
from .ui.dock.knowledge_bar import KnowledgeBar
from .ui.dock.map_actions import MapActions
from .ui.dock.source_actions import SourceActions
from .ui.dock.turn_menu import TurnMenu
from .ui.doors.doors import Doors
from .ui.find.find import Find
from .ui.host.diagnostics import diagnostics
from .ui.host.icons import plugin_icon
from .ui.host.messages import Messages
from .ui.host.results import ResultStore
from .ui.host.settings import PLUGIN_FOLDER, engine_folder, has_engine, read_settings
from .ui.host.tasks import joint_abilities
from .ui.host.translate import install_translator, tr
from .ui.processing.caption_answers import CaptionAnswers
from .ui.processing.caption_function import CaptionFunction
from .ui.processing.class_function import ClassFunction
from .ui.processing.provider import OrthoscribeProvider
from .ui.session.conversations import Conversations
from .ui.session.engine_link import EngineLink
from .ui.session.engine_setup import EngineSetup, Installed
from .ui.session.footprints import Footprints
from .ui.session.jobs import Jobs
from .ui.session.keeper import Keeper
from .ui.session.place_searches import PlaceSearches
from .ui.session.project_index import ProjectIndex
from .ui.session.searches import Searches
from .ui.session.thumbnails import Thumbnails


class OrthoscribePlugin:
    """Life: made, then `initGui` and `unload` in a desktop, or `initProcessing` alone under qgis_process."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._translator: QTranslator | None = None
        self._provider: OrthoscribeProvider | None = None

    def initProcessing(self) -> None:  # noqa: N802
        """Offer the algorithms; all that qgis_process asks for."""
        self._translator = install_translator(PLUGIN_FOLDER / "i18n")
        self._provider = OrthoscribeProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        self._answers = CaptionAnswers()
        self._functions = [CaptionFunction(self._answers), ClassFunction(self._answers)]
        for function in self._functions:
            QgsExpression.registerFunction(function)

    def initGui(self) -> None:  # noqa: N802
        """Add the dock, its action and the algorithms to QGIS."""
        self.initProcessing()
        self._build()
        self._connect()
        self._add_to_qgis()
        self._doors = Doors(
            self._iface, self.dock, self.conversation, self.map_actions, self.link, self._messages, self.find
        )
        self._doors.options.full_asked.connect(self._on_full_asked)
        self._on_project_read()

    def unload(self) -> None:
        """Take away what `initGui` added. The engine is let go; layers and conversation stay in the project."""
        self._doors.close()
        self._remove_from_qgis()
        self._disconnect()
        self._take_apart()
        for function in self._functions:
            QgsExpression.unregisterFunction(function.name())
        self._answers.close()
        QgsApplication.processingRegistry().removeProvider(self._provider)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)

    # parts

    def _build(self) -> None:
        self._project = QgsProject.instance()
        self._messages = Messages(self._iface.messageBar())
        self.conversations = Conversations()
        self.conversation = self.conversations.open
        self.thumbnails = Thumbnails(self._project)
        self.keeper = Keeper(self._project, self.conversations, self.thumbnails)
        self.footprints = Footprints(self._project, self.conversations)
        self.link = EngineLink(self._messages)
        self.setup = EngineSetup(self._messages)
        self.store = ResultStore(self._project)
        self.project_index = ProjectIndex(self._project)
        self.searches = Searches(self.link, self._project)
        places = PlaceSearches(
            self.searches, self.project_index, self.conversations, self.store, self._messages, self._project
        )
        self.jobs = Jobs(self.link, self.conversations, self.store, self._messages, self._project, places)
        self.dock = Dock(self._iface.mapCanvas(), self._project, self.conversation)
        self.export_menu = ExportMenu(
            self.conversations, self.thumbnails, self._project, self._messages, self.dock
        )
        self.dock.bar.set_export_menu(self.export_menu)
        self.map_actions = MapActions(self._iface.mapCanvas(), self._project, self.conversations, self._messages)
        self.actions = ConversationActions(
            self.conversations, self.jobs, self.dock, self.map_actions, self.export_menu, self._messages
        )
        self.sources = SourceActions(self._iface.mapCanvas(), self._project, self.conversations, self._messages)
        self.knowledge = KnowledgeBar(self.dock.bar, self._project, self._messages)
        self.turn_menu = TurnMenu(self.actions, self.dock)
        self.conversation_menu = ConversationMenu(self.conversations, self.dock)
        self.dock.bar.set_menu(self.conversation_menu)
        self._build_find()

    def _build_find(self) -> None:
        self.find = Find(
            self._iface.mapCanvas(), self._project, self.dock, self.project_index, self.searches, self.store,
            self._messages,
        )

    def _take_apart(self) -> None:
        self.find.close()
        self.keeper.close()
        self.footprints.close()
        self.setup.close()
        self.jobs.close()
        self.searches.close()
        self.project_index.close()
        self.export_menu.close_reports()
        self.link.close()
        self.store.close()
        self.dock.close_tools()
        self.dock.deleteLater()
        for part in (
            self.find, self.searches, self.project_index,
            self.jobs, self.link, self.setup, self.store, self.footprints, self.thumbnails, self.conversations
        ):
            part.deleteLater()

    def _connect(self) -> None:
        dock, link, jobs, chat = self.dock, self.link, self.jobs, self.dock.chat
        dock.asked.connect(jobs.ask)
        dock.stop_asked.connect(jobs.stop)
        dock.visibilityChanged.connect(self._on_dock_shown)
        chat.place_clicked.connect(self.map_actions.show_place)
        chat.findings_clicked.connect(self.map_actions.show_findings)
        chat.findings_clicked.connect(self._on_findings_clicked)
        dock.review.said.connect(self._messages.say)
        dock.review.failed.connect(self._messages.fail)
        chat.source_clicked.connect(self.sources.open_source)
        chat.again_clicked.connect(jobs.ask_again)
        chat.report_clicked.connect(self.export_menu.ask_for_turn)
        chat.menu_asked.connect(self._on_menu_asked)
        self._connect_setup()
        link.state_changed.connect(dock.footer.show_state)
        link.introduced.connect(self._on_introduced)
        link.lost.connect(dock.footer.show_problem)
        jobs.progressed.connect(dock.show_progress)
        jobs.started.connect(self._on_job)
        jobs.ended.connect(self._on_job)
        self._connect_conversations()
        self._project.readProject.connect(self._on_project_read)
        self._project.cleared.connect(self._on_project_read)
        self._iface.currentLayerChanged.connect(self._on_current_layer)

    def _connect_conversations(self) -> None:
        bar, menu = self.dock.bar, self.conversation_menu
        bar.begun.connect(self.conversations.begin)
        bar.renamed.connect(self.conversations.rename)
        menu.rename_asked.connect(bar.ask_for_title)
        menu.delete_asked.connect(self.actions.delete_conversation)
        menu.footprints_asked.connect(self._on_footprints_asked)
        self.conversations.listed.connect(self._on_listed)
        self.footprints.picked.connect(self.actions.show_turn)

    def _connect_setup(self) -> None:
        panel, setup = self.dock.setup, self.setup
        panel.install_asked.connect(self._on_install)
        panel.cancel_asked.connect(setup.cancel)
        panel.left.connect(self._on_setup_left)
        panel.report_asked.connect(self._on_report)
        self.dock.footer.report_asked.connect(self._on_report)
        setup.surveyed.connect(panel.show_survey)
        setup.told.connect(panel.show_progress)
        setup.failed.connect(panel.show_failure)
        setup.installed.connect(self._on_installed)

    def _disconnect(self) -> None:
        self._iface.currentLayerChanged.disconnect(self._on_current_layer)
        self._project.cleared.disconnect(self._on_project_read)
        self._project.readProject.disconnect(self._on_project_read)
        self.dock.visibilityChanged.disconnect(self._on_dock_shown)

    def _add_to_qgis(self) -> None:
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._action = QAction(plugin_icon(), tr("Orthoscribe"), self._iface.mainWindow())
        self._action.setObjectName("orthoscribe_action")
        self._action.setToolTip(tr("Describe, question and map imagery in plain language"))
        self.dock.setToggleVisibilityAction(self._action)
        self._iface.addToolBarIcon(self._action)
        self._iface.addPluginToRasterMenu(tr("Orthoscribe"), self._action)

    def _remove_from_qgis(self) -> None:
        self._iface.removePluginRasterMenu(tr("Orthoscribe"), self._action)
        self._iface.removeToolBarIcon(self._action)
        self._action.deleteLater()
        self._iface.removeDockWidget(self.dock)

    # what happens

    def _on_dock_shown(self, is_shown: bool) -> None:
        """The engine starts when the dock is first looked at, so that it is warm when the first question comes; where
        there is none, the dock offers to install it.
        """
        if not is_shown or self.setup.is_running:
            return
        settings = read_settings()
        is_needed = not has_engine(settings)
        self.dock.show_setup(is_needed)
        if is_needed:
            self.dock.setup.show_place(str(engine_folder(settings)))
            self.dock.setup.offer(is_on_top=False)
            self.setup.look_around()
        else:
            self.link.start()

    def _on_full_asked(self) -> None:
        """Offer the full engine on top of the light one, in place of the conversation."""
        self.dock.setUserVisible(True)
        self.dock.setup.show_place(str(engine_folder(read_settings())))
        self.dock.setup.offer(is_on_top=True)
        self.dock.show_setup(True)
        self.setup.look_around()

    def _on_setup_left(self) -> None:
        self.dock.show_setup(False)
        self.link.start()

    def _on_install(self, edition: str, wheels: str) -> None:
        self.jobs.stop()
        self.link.close()  # files of a running engine could not be replaced everywhere
        self.dock.setup.show_started()
        self.setup.install(edition, wheels)

    def _on_installed(self, done: Installed) -> None:
        words = tr("The engine is ready. It took {seconds} s and takes {size_mb} MB on the disk.")
        self._messages.say(words.format(seconds=round(done.took_s), size_mb=round(done.size_bytes / 1e6)))
        self.dock.show_setup(False)
        self.link.start()

    def _on_report(self) -> None:
        report = diagnostics(self.link.state, self.dock.footer.hello, self.link.last_words, self._messages.recent)
        QgsApplication.clipboard().setText(report)
        self._messages.say(tr("The diagnostics report is on the clipboard. Read it before you send it to anybody."))

    def _on_introduced(self, hello: dict) -> None:
        self.dock.footer.show_hello(hello)
        self.dock.show_model(joint_abilities(hello.get("models") or []))

    def _on_job(self, number: int) -> None:
        self.dock.show_busy(self.jobs.is_busy)
        turn = self.conversations.turn(number)
        if turn is not None and turn.is_settled:
            self.thumbnails.draw(turn)

    def _on_current_layer(self, layer) -> None:
        self.dock.follow_layer(layer)
        self.export_menu.prefer(layer)

    def _on_findings_clicked(self, number: int, _label: str) -> None:
        self.dock.review.follow(self._project.mapLayer(self.conversation.turn(number).result_layer_id))

    def _on_project_read(self, *_: object) -> None:
        """Show what the project remembers; what is under way belongs to the one before."""
        self.jobs.abandon()
        self._messages.withdraw()
        self.keeper.load()
        self.footprints.refresh()
        self.knowledge.refresh()
        self.dock.show_busy(False)

    def _on_listed(self) -> None:
        self.dock.bar.show_title(self.conversations.title(self.conversations.opened()))

    def _on_menu_asked(self, number: int, where: QPoint) -> None:
        self.turn_menu.open_for(self.conversation.turn(number), where)

    def _on_footprints_asked(self) -> None:
        left_out = self.footprints.show()
        if left_out:
            self._messages.say(
                tr("{count} turns have no place on the earth and are not in the layer.").format(count=left_out),
                Qgis.MessageLevel.Info,
            )
