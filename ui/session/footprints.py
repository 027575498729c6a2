"""Keeps the layer of footprints, where the user has asked for one, as the conversations are."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..host.footprints import fill, footprints_layer, new_footprints_layer
from .conversations import Conversations

#: An answer that comes in changes its turn many times; the layer follows at this pace.
PACE_MS = 700


class Footprints(QObject):
    """Each turn as a feature. `picked` tells whose feature the user has selected, on the map or in the table."""

    picked = pyqtSignal(int)

    def __init__(self, project: QgsProject, conversations: Conversations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project, self._conversations = project, conversations
        self._layer: QgsVectorLayer | None = None
        self._soon = QTimer(self, singleShot=True, interval=PACE_MS, timeout=self.refresh)
        conversations.edited.connect(self._soon.start)
        project.layersWillBeRemoved.connect(self._on_removed)

    def show(self) -> int:
        """Put the layer on top of the map, or fill it again; returns how many turns have no place on the earth."""
        if footprints_layer(self._project) is None:
            self._project.addMapLayer(new_footprints_layer(), False)
            self._project.layerTreeRoot().insertLayer(0, footprints_layer(self._project))
        return self.refresh()

    def refresh(self) -> int:
        """Fill the layer, if it is there, as the conversations are now."""
        layer = footprints_layer(self._project)
        if layer is None:
            return 0
        self._watch(layer)
        turns = [(self._conversations.title(kept), turn) for kept in self._conversations for turn in kept.turns]
        return fill(layer, turns, self._project)

    def close(self) -> None:
        """Stop listening; the layer stays."""
        self._soon.stop()
        self._conversations.edited.disconnect(self._soon.start)
        self._project.layersWillBeRemoved.disconnect(self._on_removed)
        self._watch(None)

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        if layer is self._layer:
            return
        if self._layer is not None:
            self._layer.selectionChanged.disconnect(self._on_selected)
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._on_selected)

    def _on_removed(self, layer_ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in layer_ids:
            self._watch(None)

    def _on_selected(self, *_: object) -> None:
        selected = self._layer.selectedFeatures()
        if len(selected) == 1:
            self.picked.emit(int(selected[0]["turn"]))
