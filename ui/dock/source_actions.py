"""What a click on a source of an answer does: its file opens, or its place is shown on the map."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...inference.protocol.errors import OrthoscribeError
from ...inference.protocol.knowledge import Citation
from ..chat.sources_pane import FILE
from ..host.cited_place import show_cited
from ..host.knowledge import file_to_open
from ..host.messages import Messages, as_sentence
from ..host.translate import tr
from ..session.conversations import Conversations


class SourceActions:
    """Opens citations; what goes wrong is said in the message bar."""

    def __init__(
        self, canvas: QgsMapCanvas, project: QgsProject, conversations: Conversations, messages: Messages
    ) -> None:
        self._canvas, self._project, self._conversations, self._messages = canvas, project, conversations, messages

    def open_source(self, turn_number: int, number: int, how: str) -> None:
        """Open a citation of a turn: as FILE, or on the MAP."""
        turn = self._conversations.turn(turn_number)
        citation = next((one for one in turn.citations if one.number == number), None) if turn else None
        if citation is None:
            return
        try:
            if how == FILE:
                self._open_file(turn.knowledge, citation)
            else:
                show_cited(self._canvas, self._project, citation)
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self._messages.fail(as_sentence(error))

    def _open_file(self, base: str, citation: Citation) -> None:
        path = file_to_open(base, citation)
        if not path:
            raise OrthoscribeError(
                tr("“{name}” is not where the knowledge base knows it. Learn the documents again.").format(
                    name=citation.title
                ),
                citation.path,
            )
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))
