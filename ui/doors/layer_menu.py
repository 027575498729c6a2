"""The tasks in the context menu of raster layers: those of the dock begin there, others open their dialog."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsMapLayer, QgsMapLayerType, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QAction

from ...inference.protocol.requests import ASK, CLASSIFY, COMPARE, DESCRIBE, GROUND, LOCALIZE, SEGMENT
from ..host.dates import date_of_layer
from ..host.icons import themed_icon
from ..host.translate import tr


class LayerMenu:
    """A submenu for raster layers. `begin` starts a task on a layer, `compare` on two, `open_tool` the dialog of one;
    `remove` takes it away.
    """

    def __init__(
        self,
        iface: QgisInterface,
        begin: Callable[[str, QgsRasterLayer], object],
        compare: Callable[[QgsRasterLayer | None, QgsRasterLayer], object],
        open_tool: Callable[[str, QgsRasterLayer], object],
    ) -> None:
        self._iface, self._begin, self._compare, self._open_tool = iface, begin, compare, open_tool
        self.actions: dict[str, QAction] = {}
        for task, words in {**layer_words(), **tool_words()}.items():
            action = QAction(themed_icon(task, iface.mainWindow().palette()), words, iface.mainWindow())
            action.setObjectName(f"orthoscribe_layer_{task}")
            action.triggered.connect(lambda _checked=False, task=task: self._on_triggered(task))
            iface.addCustomActionForLayerType(action, tr("Orthoscribe"), raster_type(), True)
            self.actions[task] = action

    def remove(self) -> None:
        """Take the actions out of the menu."""
        for action in self.actions.values():
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()

    def _on_triggered(self, task: str) -> None:
        layer = self._iface.activeLayer()
        if not isinstance(layer, QgsRasterLayer):
            return
        if task == COMPARE:
            self._compare(*two_dates_of(self._iface.layerTreeView().selectedLayers(), layer))
        elif task in tool_words():
            self._open_tool(task, layer)
        else:
            self._begin(task, layer)


def layer_words() -> dict[str, str]:
    """Task → what its action is called; made when asked, because translations are loaded late."""
    return {
        DESCRIBE: tr("Describe"),
        ASK: tr("Ask…"),
        GROUND: tr("Ground…"),
        SEGMENT: tr("Segment…"),
        COMPARE: tr("Compare two dates…"),
    }


def tool_words() -> dict[str, str]:
    """The same for tasks that only Processing has."""
    return {CLASSIFY: tr("Classify in your own words…"), LOCALIZE: tr("Map where a phrase fits…")}


def two_dates_of(
    selected: list[QgsMapLayer], current: QgsRasterLayer
) -> tuple[QgsRasterLayer | None, QgsRasterLayer]:
    """Before and after: the two selected rasters by their dates, the current one last where the dates do not tell;
    with any other selection no before, and the current one.
    """
    rasters = [layer for layer in selected if isinstance(layer, QgsRasterLayer)]
    if len(rasters) != 2:
        return None, current
    rasters.sort(key=lambda layer: layer is current)
    if all(map(date_of_layer, rasters)):
        rasters.sort(key=date_of_layer)
    return rasters[0], rasters[1]


def raster_type() -> object:
    """What QGIS calls the type of raster layers; newer versions have moved it."""
    return Qgis.LayerType.Raster if hasattr(Qgis, "LayerType") else QgsMapLayerType.RasterLayer
