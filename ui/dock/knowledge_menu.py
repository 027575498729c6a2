"""Which knowledge base answers cite, as a menu."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QActionGroup, QFileDialog, QMenu, QWidget

from ...inference.protocol.errors import KnowledgeBroken
from ..host.knowledge import choose_base, chosen_base, is_base, known_bases
from ..host.messages import Messages
from ..host.translate import tr


class KnowledgeMenu(QMenu):
    """Made anew whenever it opens: the bases of the project, then how to get others."""

    chosen = pyqtSignal(str)  # path, "" for none
    learn_asked = pyqtSignal()

    def __init__(self, project: QgsProject, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("knowledge_menu")
        self.setToolTipsVisible(True)
        self._project, self._messages = project, messages
        self.aboutToShow.connect(self._fill)

    def choose(self, path: str) -> None:
        """Have answers cite this base; a file that is none is refused with a sentence."""
        if path and not is_base(path):
            self._messages.fail(KnowledgeBroken(
                tr("{name} is no knowledge base. Choose another file, or learn documents first.").format(
                    name=Path(path).name
                )
            ))
            return
        choose_base(self._project, path)
        self.chosen.emit(path)

    def _fill(self) -> None:
        self.clear()
        current = chosen_base(self._project)
        group = QActionGroup(self)
        for path in ("", *known_bases(self._project)):
            action = self.addAction(Path(path).stem.replace("&", "&&") if path else tr("No knowledge base"))
            action.setCheckable(True)
            action.setChecked(path == current)
            action.setActionGroup(group)
            action.setToolTip(path)
            action.triggered.connect(lambda _checked=False, path=path: self.choose(path))
        self.addSeparator()
        for name, words, slot in (
            ("choose", tr("Choose a knowledge base…"), self._ask_for_file),
            ("learn", tr("Learn documents and layers…"), self.learn_asked.emit),
        ):
            action = self.addAction(words)
            action.setObjectName(f"knowledge_{name}")
            action.triggered.connect(lambda _checked=False, slot=slot: slot())

    def _ask_for_file(self) -> None:
        folder = str(Path(chosen_base(self._project)).parent) if chosen_base(self._project) else ""
        path, _ = QFileDialog.getOpenFileName(
            self.parentWidget(), tr("Choose a knowledge base"), folder or self._project.homePath(),
            tr("Knowledge bases (*.gpkg)"),
        )
        if path:
            self.choose(path)
