"""Corrects shapes of the layer under review: buttons, the split tool, and what they do."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..host.messages import as_sentence
from ..host.review.shapes import merge, simplify, split, square
from ..maptools.split_tool import SplitTool
from .shape_row import MERGE, SIMPLIFY, SPLIT, SQUARE, ShapeRow


class ShapeWork(QObject):
    """`do` runs a correction of many findings in steps."""

    failed = pyqtSignal(object)  # OrthoscribeError

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, do: Callable[[Iterator[None]], None]) -> None:
        super().__init__()
        self._canvas, self._project, self._do = canvas, project, do
        self._layer: QgsVectorLayer | None = None
        self._tool = SplitTool(canvas)
        self.row = ShapeRow()
        self._actions = {MERGE: self._merge, SPLIT: self._begin_split, SIMPLIFY: self._simplify, SQUARE: self._square}
        self.row.pressed.connect(self._on_pressed)
        self._tool.drawn.connect(self._split)
        self._tool.left.connect(lambda: self.row.show_splitting(False))

    def follow(self, layer: QgsVectorLayer | None) -> None:
        """Work on another layer, or on none."""
        self._tool.end()
        self._layer = layer
        if layer is not None:
            self.row.show_unit(layer.crs().isValid())

    def show_selected(self, count: int) -> None:
        """So many findings are selected."""
        self.row.show_selected(count)

    def close(self) -> None:
        """Give the map back for good."""
        self._tool.remove()

    def _on_pressed(self, name: str) -> None:
        try:
            self._actions[name]()
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self.failed.emit(as_sentence(error))

    def _merge(self) -> None:
        kept = merge(self._layer, self._layer.selectedFeatureIds(), self._project)
        self._layer.selectByIds([kept])
        self._layer.triggerRepaint()

    def _simplify(self) -> None:
        self._do(simplify(self._layer, self._layer.selectedFeatureIds(), self.row.tolerance(), self._project))

    def _square(self) -> None:
        self._do(square(self._layer, self._layer.selectedFeatureIds(), self.row.tolerance(), self._project))

    def _begin_split(self) -> None:
        if self._canvas.mapTool() is self._tool:
            self._tool.end()
        else:
            self._tool.begin()
            self.row.show_splitting(True)

    def _split(self, points: list[QgsPointXY]) -> None:
        try:
            to_layer = QgsCoordinateTransform(
                self._canvas.mapSettings().destinationCrs(), self._layer.crs(), self._project
            )
            line = [to_layer.transform(point) if to_layer.isValid() else point for point in points]
            split(self._layer, line, self._project)
            self._layer.triggerRepaint()
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self.failed.emit(as_sentence(error))
