"""The knowledge base of the project in the conversation's bar: which it is, another one, and how to make one."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from ..host.knowledge import chosen_base
from ..host.messages import Messages, as_sentence
from ..host.shortening import shortened
from ..host.tool_dialogs import open_tool
from .conversation_bar import ConversationBar
from .knowledge_menu import KnowledgeMenu

#: Longest name of a base on its button.
NAME_CHARACTERS = 14
ALGORITHM = "knowledgebase"


class KnowledgeBar:
    """Keeps the button and the project's choice together."""

    def __init__(self, bar: ConversationBar, project: QgsProject, messages: Messages) -> None:
        self._bar, self._project, self._messages = bar, project, messages
        self.menu = KnowledgeMenu(project, messages, bar)
        self.menu.chosen.connect(self.refresh)
        self.menu.learn_asked.connect(self._learn)
        bar.set_knowledge_menu(self.menu)
        self.refresh()

    def refresh(self, _path: str = "") -> None:
        """Show what the project has chosen."""
        self._bar.show_knowledge(shortened(Path(chosen_base(self._project)).stem, NAME_CHARACTERS))

    def _learn(self) -> None:
        """Open the algorithm's dialog; a base that it makes is used from then on."""
        try:
            open_tool(ALGORITHM).algorithmFinished.connect(self._on_learnt)
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self._messages.fail(as_sentence(error))

    def _on_learnt(self, is_done: bool, results: dict) -> None:
        if is_done and results.get("OUTPUT"):
            self.menu.choose(str(results["OUTPUT"]))
