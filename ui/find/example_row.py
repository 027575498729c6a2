"""An example from the map: what the wanted places look like, and how much it counts beside the words."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ..dock.quiet_label import QuietLabel
from ..dock.task_bar import Chip, ChipRow
from ..host.extents import Place, seen_of_layer, size_text, visible_place
from ..host.groups import IMAGERY
from ..host.selection import selected_layer, selected_place
from ..host.translate import tr
from ..maptools.extent_tool import ExtentTool
from ..maptools.footprint import Footprint
from ..session.searches import Example

NOTHING, DRAWN, VISIBLE, SELECTED = "nothing", "drawn", "visible", "selected"
#: Of the slider: an example that counts as much as the words.
MIDDLE, MOST = 50, 100


class ExampleRow(QWidget):
    """*Like this*: nothing, a rectangle drawn on the map, what the map shows, or the selected polygon."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self._canvas, self._project = canvas, project
        self._drawn: Place | None = None
        self._has_words = False
        self._footprint, self._tool = Footprint(canvas, project), ExtentTool(canvas)
        self._build()
        self._tool.drawn.connect(self._on_drawn)
        self._tool.left.connect(self._on_left)
        self._choices.pressed.connect(self._on_choice)
        self._layers.layerChanged.connect(self._on_layer)
        self._show()

    def close_tools(self) -> None:
        """Give back the map."""
        self._tool.end()
        self._tool.deleteLater()
        self._footprint.close()

    def example(self) -> Example | None:
        """The example now; None without one, or where it does not lie on the layer."""
        layer, place = self._layers.currentLayer(), self._place()
        if layer is None or place is None or seen_of_layer(place, layer, self._project) is None:
            return None
        return Example(layer.id(), place)

    def likeness(self) -> float:
        """The weight of the example beside the words, 0–1."""
        return self._weight.value() / MOST

    def has_choice(self) -> bool:
        """Whether an example is wanted, also where it is not there yet."""
        return self._choices.chosen() != NOTHING

    def clear(self) -> None:
        """Want no example."""
        self._drawn = None
        self._choices.choose(NOTHING)
        self._on_choice(NOTHING)

    def heed_words(self, has_words: bool) -> None:
        """Whether words are typed: then they are weighed against the example."""
        self._has_words = has_words
        self._show()

    def follow_layer(self, layer: QgsMapLayer | None) -> None:
        """The user made another layer current in QGIS."""
        if isinstance(layer, IMAGERY):
            self._layers.setLayer(layer)

    def show_footprint(self, is_shown: bool) -> None:
        """Show or hide the outline of what is drawn, as the tab comes and goes."""
        if not is_shown:
            self._tool.end()
        self._footprint.show(self._drawn if is_shown and self._choices.chosen() == DRAWN else None)

    # how it is built

    def _build(self) -> None:
        chips = {
            NOTHING: Chip("like_nothing", "reject", tr("No example"), tr("Search by the words alone")),
            DRAWN: Chip("like_drawn", "draw", tr("Draw"), tr("Draw an example on the map. Escape leaves it.")),
            VISIBLE: Chip("like_visible", "visible", tr("View"), tr("What the map shows when the search begins")),
            SELECTED: Chip("like_selected", "polygon", tr("Selection"), tr("The selected polygon of a vector layer")),
        }
        self._choices = ChipRow(chips, tr("Like this"))
        self._choices.setObjectName("like_row")
        self._choices.choose(NOTHING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._choices)
        column.addWidget(self._build_layer())
        column.addWidget(self._build_weight())

    def _build_layer(self) -> QWidget:
        self._layers = QgsMapLayerComboBox()
        self._layers.setObjectName("like_layer")
        self._layers.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._layers.setAccessibleName(tr("Raster layer of the example"))
        self._layers.setMinimumContentsLength(10)
        self._layers.setSizeAdjustPolicy(self._layers.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._state = QuietLabel()
        self._state.setObjectName("like_state")
        label = QLabel(tr("&on"))
        label.setBuddy(self._layers)
        self._layer_row = QWidget()
        row = QHBoxLayout(self._layer_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._layers, 1)
        row.addWidget(self._state, 1)
        return self._layer_row

    def _build_weight(self) -> QWidget:
        self._weight = QSlider(Qt.Orientation.Horizontal)
        self._weight.setObjectName("like_weight")
        self._weight.setRange(0, MOST)
        self._weight.setValue(MIDDLE)
        self._weight.setAccessibleName(tr("How much the example counts beside the words, in percent"))
        self._weight.setToolTip(tr("Left: the words alone. Right: the example alone."))
        self._weight.valueChanged.connect(lambda _value: self.changed.emit())
        self._weight_row = QWidget()
        row = QHBoxLayout(self._weight_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(QuietLabel(tr("Words")))
        row.addWidget(self._weight, 1)
        row.addWidget(QuietLabel(tr("Example")))
        return self._weight_row

    # what happens

    def _place(self) -> Place | None:
        choice = self._choices.chosen()
        if choice == VISIBLE:
            return visible_place(self._canvas)
        if choice == SELECTED:
            layer = selected_layer(self._project, self._canvas.currentLayer())
            return selected_place(layer) if layer else None
        return self._drawn if choice == DRAWN else None

    def _on_choice(self, choice: str) -> None:
        if choice == DRAWN:
            self._tool.begin()
        else:
            self._tool.end()
        self._footprint.show(self._drawn if choice == DRAWN else None)
        self._show()
        self.changed.emit()

    def _on_drawn(self, place: Place) -> None:
        self._drawn = place
        self._choices.choose(DRAWN)
        self._footprint.show(place)
        self._show()
        self.changed.emit()

    def _on_left(self) -> None:
        if self._drawn is None:
            self._choices.choose(NOTHING)
        self._show()
        self.changed.emit()

    def _on_layer(self, _layer: QgsMapLayer | None) -> None:
        self._show()

    def _show(self) -> None:
        choice = self._choices.chosen()
        self._layer_row.setVisible(choice != NOTHING)
        self._weight_row.setVisible(choice != NOTHING and self._has_words)
        self._state.setText(self._state_words(choice))

    def _state_words(self, choice: str) -> str:
        if choice == DRAWN and self._drawn is None:
            return tr("Drag a rectangle on the map")
        if choice == DRAWN:
            return size_text(self._drawn, self._project)
        return ""
