"""Keeps the conversations with the project: read when it is opened, written when it is saved."""

from __future__ import annotations

from qgis.core import QgsProject

from ..host.project_file import Memory, recall, remember
from .conversations import Conversations
from .thumbnails import Thumbnails


class Keeper:
    """Between a project and what is said in it. Until the project is saved an edit only makes it dirty."""

    def __init__(self, project: QgsProject, conversations: Conversations, thumbnails: Thumbnails) -> None:
        self._project, self._conversations, self._thumbnails = project, conversations, thumbnails
        project.writeProject.connect(self.save)
        conversations.edited.connect(self._on_edited)
        thumbnails.drawn.connect(self._on_edited)

    def load(self) -> None:
        """Show what the project remembers."""
        memory = recall(self._project)
        self._thumbnails.restore(dict(memory.thumbnails))
        self._conversations.restore(memory.history)

    def save(self, *_: object) -> None:
        """Put all of it into the project, which is about to be written."""
        numbers = {turn.number for turn in self._conversations.turns()}
        pictures = {number: picture for number, picture in self._thumbnails.pictures().items() if number in numbers}
        remember(self._project, Memory(self._conversations.history(), pictures))

    def close(self) -> None:
        """Put it there for the last time, and stop listening."""
        self._project.writeProject.disconnect(self.save)
        self._conversations.edited.disconnect(self._on_edited)
        self._thumbnails.drawn.disconnect(self._on_edited)
        self.save()
        self._thumbnails.restore({})

    def _on_edited(self, *_: object) -> None:
        if not self._project.isDirty():
            self._project.setDirty(True)
