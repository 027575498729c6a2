"""Where: the layer that is asked about and the place on it."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..chat.colours import quiet
from ..chat.turn_card import small_font
from ..host.extents import Place, place_of_layer, seen_of_layer, size_text, visible_place
from ..host.groups import GroupPicture
from ..host.selection import has_selection, selected_layer, selected_place
from ..host.shortening import shortened
from ..host.translate import tr
from ..maptools.extent_tool import ExtentTool
from ..maptools.footprint import Footprint
from .layer_combo import LayerCombo
from .task_bar import Chip, ChipRow

DRAWN, VISIBLE, WHOLE, SELECTED = "drawn", "visible", "whole", "selected"
#: Longest name of a place beside its size.
NAME_CHARACTERS = 40


class ExtentBar(QWidget):
    """Layer chooser and extent choice. Shows the place on the map and its size in words."""

    layer_changed = pyqtSignal(object)  # QgsMapLayer, GroupPicture or None
    place_changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self._canvas, self._project = canvas, project
        self._drawn: Place | None = None
        self._chosen_layer: QgsMapLayer | None = None  # in which the user selected something last
        self._footprint = Footprint(canvas, project)
        self._tool = ExtentTool(canvas)
        self._build()
        self._tool.drawn.connect(self._on_drawn)
        self._tool.left.connect(self._on_left)
        canvas.extentsChanged.connect(self._on_canvas)
        canvas.selectionChanged.connect(self._on_selection)
        canvas.destinationCrsChanged.connect(self._show)
        self._layers.chosen.connect(self._on_layer)
        self._choices.pressed.connect(self._on_choice)
        self._show()

    def close_tools(self) -> None:
        """Give back the map: the tool ends, the outline goes."""
        self._canvas.extentsChanged.disconnect(self._on_canvas)
        self._canvas.selectionChanged.disconnect(self._on_selection)
        self._canvas.destinationCrsChanged.disconnect(self._show)
        self._tool.end()
        self._tool.deleteLater()
        self._footprint.close()

    def layer(self) -> QgsMapLayer | GroupPicture | None:
        """The layer or group that questions are about."""
        return self._layers.subject()

    def choose_layer(self, layer: QgsMapLayer | GroupPicture | None) -> None:
        """Take a layer when it is a raster, or drawn like one, or a group; anything else leaves the choice as it is."""
        self._layers.choose(layer)

    def choose_visible(self) -> None:
        """Ask about what the map shows, as if the user had chosen so."""
        self._choices.choose(VISIBLE)
        self._on_choice(VISIBLE)

    def look_at(self, layer: QgsMapLayer | GroupPicture) -> None:
        """Take a layer, and all of it where the place chosen before does not meet it."""
        self.choose_layer(layer)
        place = self.place()
        if place is not None and seen_of_layer(place, layer, self._project) is None:
            self._choices.choose(WHOLE)
            self._on_choice(WHOLE)

    def place(self) -> Place | None:
        """The place that questions are about; None for the whole layer."""
        choice, selected = self._choices.chosen(), self._selected()
        if choice == DRAWN and self._drawn is not None:
            return self._drawn
        if choice == SELECTED and selected is not None:
            return selected
        return None if choice == WHOLE else visible_place(self._canvas)

    def is_view(self) -> bool:
        """Whether the place is what the map shows."""
        return self._choices.chosen() == VISIBLE

    def is_ready(self) -> bool:
        """Whether there is what the choice of place supposes: of *Selection*, a polygon on the layer."""
        return self._choices.chosen() != SELECTED or self._selected() is not None

    def choose_selection(self) -> None:
        """Ask about what is selected."""
        self._choices.choose(SELECTED)
        self._on_choice(SELECTED)

    def show_layer_row(self, is_shown: bool) -> None:
        """Show or hide the layer chooser: two dates have choosers of their own."""
        self._layer_row.setVisible(is_shown)

    def show_footprint(self, is_shown: bool) -> None:
        """Show or hide the outline on the map, as the dock comes and goes."""
        if is_shown:
            self._show()
        else:
            self._tool.end()
            self._footprint.show(None)

    def _build(self) -> None:
        self._layers = LayerCombo(self._project)
        self._layers.setObjectName("layer_combo")
        self._layers.setAccessibleName(tr("Raster layer"))
        self._layers.setToolTip(tr("The raster layer that is asked about, or a group as the map shows it"))
        self._layers.setMinimumContentsLength(12)
        self._layers.setSizeAdjustPolicy(self._layers.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chips = {
            DRAWN: Chip("extent_drawn", "draw", tr("Draw"), tr("Draw a rectangle on the map. Escape leaves it.")),
            VISIBLE: Chip("extent_visible", "visible", tr("Visible area"), tr("What the map shows now")),
            WHOLE: Chip("extent_whole", "whole", tr("Whole layer"), tr("Everything that the layer covers")),
            SELECTED: Chip(
                "extent_selected", "polygon", tr("Selection"), tr("The selected polygon of a vector layer, or several")
            ),
        }
        self._choices = ChipRow(chips, tr("Extent"))
        self._choices.setObjectName("extent_bar")
        self._choices.choose(VISIBLE)
        self._size = QLabel()
        self._size.setObjectName("extent_size")
        self._size.setAccessibleName(tr("Size of the extent"))
        self._size.setFont(small_font(self))
        self._layer_row = QWidget()
        layer_row = QHBoxLayout(self._layer_row)
        layer_row.setContentsMargins(0, 0, 0, 0)
        layer_row.setSpacing(8)
        label = QLabel(tr("&Layer"))
        label.setBuddy(self._layers)
        layer_row.addWidget(label)
        layer_row.addWidget(self._layers, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._layer_row)
        column.addWidget(self._choices)
        column.addWidget(self._size, 0, Qt.AlignmentFlag.AlignRight)

    # what happens

    def _on_layer(self, layer: QgsMapLayer | GroupPicture | None) -> None:
        self._show()
        self.layer_changed.emit(layer)

    def _on_choice(self, choice: str) -> None:
        if choice == DRAWN:
            self._tool.begin()
        else:
            self._tool.end()
        self._show()

    def _on_drawn(self, place: Place) -> None:
        self._drawn = place
        self._choices.choose(DRAWN)
        self._show()

    def _on_left(self) -> None:
        if self._drawn is None:
            self._choices.choose(VISIBLE)
        self._show()

    def _on_selection(self, layer: QgsMapLayer) -> None:
        self._chosen_layer = layer if has_selection(layer) else None
        if self._choices.chosen() == SELECTED:
            self._show()

    def _selected(self) -> Place | None:
        """What is selected, as far as it lies on the layer."""
        raster = self.layer()
        chosen = self._chosen_layer if self._chosen_layer in self._project.mapLayers().values() else None
        layer = selected_layer(self._project, chosen or self._canvas.currentLayer())
        place = selected_place(layer) if layer and raster else None
        return seen_of_layer(place, raster, self._project) if place else None

    def _on_canvas(self) -> None:
        if self._choices.chosen() == VISIBLE:
            self._show()

    def _show(self) -> None:
        """Outline the place on the map and say how large it is, or what is missing."""
        self.place_changed.emit()
        layer, choice = self.layer(), self._choices.chosen()
        if layer is None or (choice == DRAWN and self._drawn is None) or not self.is_ready():
            self._footprint.show(None)
            hints = {DRAWN: tr("Drag a rectangle on the map"), SELECTED: tr("Select a polygon that lies on the layer")}
            self._say(hints[choice] if layer else "")
            return
        if choice == WHOLE:
            place = seen = None if layer.extent().isEmpty() else place_of_layer(layer)
        else:
            place = self.place()
            seen = seen_of_layer(place, layer, self._project)
        is_outlined = self.isVisible() or choice == DRAWN
        self._footprint.show((place if choice == DRAWN else seen) if is_outlined else None)
        self._say(self._size_words(seen) if seen else tr("The extent does not meet the layer"))

    def _size_words(self, place: Place) -> str:
        size, name = size_text(place, self._project), shortened(place.name, NAME_CHARACTERS)
        return f"{name}  ·  {size}" if name else size

    def _say(self, text: str) -> None:
        palette = self._size.palette()
        palette.setColor(palette.ColorRole.WindowText, quiet(self.palette()))
        self._size.setPalette(palette)
        self._size.setText(text)
