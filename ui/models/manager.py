"""The list of models between the engine, the settings and the user."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ...inference.protocol.errors import OrthoscribeError
from ..host.messages import Messages
from ..host.models import Model, cards_seen, discard, models_of
from ..host.settings import decided_elsewhere, read_settings, write_settings
from ..host.translate import tr
from ..session.engine_link import STOPPED, EngineLink
from .dialog import ModelsDialog


class ModelManager(QObject):
    """Life: made with the plugin, the window when it is first asked for; `close` takes it away.

    `changed` is called when the engine has to start anew to know what was chosen.
    """

    def __init__(
        self, window: QWidget, link: EngineLink, messages: Messages, changed: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window, self._link, self._messages, self._changed = window, link, messages, changed
        self._hello: dict[str, Any] = {}
        self._seen: tuple = ()
        self.dialog: ModelsDialog | None = None
        link.introduced.connect(self._on_introduced)

    def open(self) -> None:
        """Show the list; a model that came into a folder since the engine looked is found."""
        if self.dialog is None:
            self.dialog = self._new_dialog()
        self.dialog.show_models(models_of(self._hello), decided_elsewhere("model"))
        self.dialog.show()
        self.dialog.raise_()
        if self._link.state == STOPPED:
            self._link.start()
        elif cards_seen(read_settings()) != self._seen:
            self._changed()

    def close(self) -> None:
        """Take the window away, and listen no more."""
        self._link.introduced.disconnect(self._on_introduced)
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def _new_dialog(self) -> ModelsDialog:
        dialog = ModelsDialog(self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.removed.connect(self._on_removed)
        dialog.folder_added.connect(self._on_folder)
        dialog.refreshed.connect(self._changed)
        return dialog

    def _on_introduced(self, hello: dict[str, Any]) -> None:
        settings = read_settings()
        self._hello, self._seen = hello, cards_seen(settings)
        models = models_of(hello)
        if settings.model and models and settings.model not in [model.id for model in models]:
            words = tr("The chosen model, {name}, is not here any more: “{title}” answers.")
            self._messages.say(words.format(name=settings.model, title=models[0].title), Qgis.MessageLevel.Warning)
        if self.dialog is not None:
            self.dialog.show_models(models, decided_elsewhere("model"))

    def _on_chosen(self, model: Model) -> None:
        write_settings(replace(read_settings(with_environment=False), model=model.id))
        self._messages.say(tr("From now on “{title}” answers.").format(title=model.title))
        self._changed()

    def _on_removed(self, model: Model) -> None:
        try:
            discard(model)
        except OrthoscribeError as error:
            self._messages.fail(error)
            return
        stored = read_settings(with_environment=False)
        if stored.model == model.id:
            write_settings(replace(stored, model=""))
        self._messages.say(tr("“{title}” is in the trash.").format(title=model.title))
        self._changed()

    def _on_folder(self, folder: str) -> None:
        stored = read_settings(with_environment=False)
        if folder in stored.pack_folders:
            return
        joined = os.pathsep.join([*stored.pack_folders, folder])
        write_settings(replace(stored, pack_folder=joined))
        self._changed()
