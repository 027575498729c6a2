"""What a click in the conversation does on the map."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas

from ..host.map_view import show_findings, show_place
from ..host.messages import Messages, as_sentence
from ..session.conversations import Conversations


class MapActions:
    """Zooms to places and findings of turns; what goes wrong is said in the message bar."""

    def __init__(
        self, canvas: QgsMapCanvas, project: QgsProject, conversations: Conversations, messages: Messages
    ) -> None:
        self._canvas, self._project, self._conversations, self._messages = canvas, project, conversations, messages

    def show_place(self, number: int) -> None:
        """Zoom to where a turn was asked and flash it."""
        turn = self._conversations.turn(number)
        try:
            show_place(self._canvas, turn.place, self._project)
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self._messages.fail(as_sentence(error))

    def show_findings(self, number: int, label: str) -> None:
        """Select what a turn found under a label (all without one) and zoom there."""
        turn = self._conversations.turn(number)
        try:
            show_findings(self._canvas, self._project, turn.result_layer_id, label)
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self._messages.fail(as_sentence(error))
