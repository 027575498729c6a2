"""The pixels that are asked about: where they come from, their bands and their size, in a line that folds out."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..chat.colours import quiet
from ..chat.elided_label import ElidedLabel
from ..chat.help_button import HelpButton
from ..chat.line_button import LineButton
from ..chat.turn_card import small_font
from ..host.extents import Place
from ..host.help import BANDS
from ..host.pairs import Problem
from ..host.pixels.facts import PixelFacts, facts_of
from ..host.pixels.ways import COPIED, DRAWN, FILE
from ..host.raster_choices import RasterChoice, choice_of, choose
from ..host.translate import tr
from .problem_box import ProblemBox

#: How long the map must rest before the facts are told anew.
REST_MS = 150
#: The largest pixel that can be chosen, in metres, and the decimals of its size.
LARGEST_M, DECIMALS = 10_000.0, 3
NAME_CHARACTERS = 6


class RasterBar(QWidget):
    """What is chosen here stays with the layer. Shows nothing while there is no layer."""

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self.setObjectName("raster_bar")
        self._project = project
        self._layer: QgsMapLayer | None = None
        self._place: Place | None = None
        self._facts = PixelFacts()
        self._timer = QTimer(self, singleShot=True, interval=REST_MS, timeout=self._tell)
        self._build()
        self._fold.toggled.connect(self._details.setVisible)
        for combo in self._bands:
            combo.activated.connect(self._on_bands)
        self._gsd.valueChanged.connect(self._on_gsd)
        self._reset.clicked.connect(self._on_reset)
        self.hide()

    def show_layer(self, layer: QgsMapLayer | None) -> None:
        """Tell of another layer; None hides the bar."""
        if self._layer is not None:
            self._layer.willBeDeleted.disconnect(self._forget)
        self._layer = layer
        self.setVisible(layer is not None)
        if layer is not None:
            layer.willBeDeleted.connect(self._forget)
            self._tell()

    def heed(self, place: Place | None) -> None:
        """The extent has changed; None is the whole layer."""
        self._place = place
        self._timer.start()

    # how it is built

    def _build(self) -> None:
        self._fold = LineButton("raster_fold", "bands", "", tr("Bands and pixel size"))
        self._fold.setAutoRaise(True)
        self._fold.setCheckable(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._line = ElidedLabel()
        self._line.setObjectName("raster_line")
        self._line.setFont(small_font(self))
        self._problem = ProblemBox("raster_problem")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._fold)
        row.addWidget(self._line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._problem)
        column.addWidget(self._build_details())

    def _build_details(self) -> QWidget:
        self._details = QWidget()
        grid = QGridLayout(self._details)
        grid.setContentsMargins(0, 2, 0, 4)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        self._bands, self._band_labels = [], []
        for column, (name, words, tip) in enumerate((
            ("red", tr("Red"), tr("The band that is shown as red")),
            ("green", tr("Green"), tr("The band that is shown as green")),
            ("blue", tr("Blue"), tr("The band that is shown as blue")),
        )):
            combo, label = new_band_combo(name, tip), QLabel(words)
            label.setBuddy(combo)
            label.setFont(small_font(self))
            grid.addWidget(label, 0, column)
            grid.addWidget(combo, 1, column)
            grid.setColumnStretch(column, 1)
            self._bands.append(combo)
            self._band_labels.append(label)
        grid.addLayout(self._build_size(), 2, 0, 1, 3)
        self._origin = QLabel()
        self._origin.setObjectName("raster_origin")
        self._origin.setWordWrap(True)
        self._origin.setFont(small_font(self))
        grid.addWidget(self._origin, 3, 0, 1, 3)
        self._details.hide()
        return self._details

    def _build_size(self) -> QHBoxLayout:
        self._gsd = QDoubleSpinBox()
        self._gsd.setObjectName("raster_gsd")
        self._gsd.setAccessibleName(tr("Pixel size in metres"))
        self._gsd.setToolTip(tr("The ground size of a pixel that the model looks at; 0 is automatic"))
        self._gsd.setRange(0.0, LARGEST_M)
        self._gsd.setDecimals(DECIMALS)
        self._gsd.setSingleStep(0.1)
        self._gsd.setSuffix(tr(" m"))
        self._gsd.setSpecialValueText(tr("Automatic"))
        self._gsd.setKeyboardTracking(False)
        self._reset = LineButton("raster_reset", "again", "", tr("Bands and pixel size as guessed"))
        self._reset.setAutoRaise(True)
        self._reset.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        label = QLabel(tr("&Pixel size"))
        label.setBuddy(self._gsd)
        label.setFont(small_font(self))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label)
        row.addWidget(self._gsd, 1)
        row.addWidget(self._reset)
        row.addWidget(HelpButton(self, BANDS))
        return row

    # what happens

    def _forget(self) -> None:
        self._layer = None
        self._timer.stop()
        self.hide()

    def _on_bands(self) -> None:
        bands = tuple(combo.currentIndex() + 1 for combo in self._bands)
        self._choose(replace(choice_of(self._layer), bands=bands if len(set(bands)) > 1 else bands[:1]))

    def _on_gsd(self, gsd_m: float) -> None:
        self._choose(replace(choice_of(self._layer), gsd_m=gsd_m or None))

    def _on_reset(self) -> None:
        self._choose(RasterChoice())

    def _choose(self, choice: RasterChoice) -> None:
        choose(self._layer, choice)
        self._tell()

    def _tell(self) -> None:
        """Say what is known of the layer's pixels, without asking anything of them."""
        if self._layer is None:
            return
        facts, choice = facts_of(self._layer, self._place, self._project), choice_of(self._layer)
        if facts.band_names != self._facts.band_names:
            for combo in self._bands:
                combo.clear()
                combo.addItems(facts.band_names)
        self._facts = facts
        self._show_bands(facts)
        self._gsd.blockSignals(True)
        self._gsd.setValue(choice.gsd_m or 0.0)
        self._gsd.blockSignals(False)
        self._gsd.setEnabled(self._layer.crs().isValid())
        self._reset.setEnabled(choice != RasterChoice())
        self._problem.show_problem(Problem(facts.problem) if facts.problem else None)
        self._origin.setText(origin_words(facts))
        self._line.show_text(facts.words, f"{self._layer.name()}: {facts.words}")
        for label in (self._line, self._origin):
            palette = label.palette()
            palette.setColor(palette.ColorRole.WindowText, quiet(self.palette()))
            label.setPalette(palette)

    def _show_bands(self, facts: PixelFacts) -> None:
        shown = facts.bands * 3 if len(facts.bands) == 1 else facts.bands
        for combo, band in zip(self._bands, shown):
            combo.setCurrentIndex(band - 1)
        for widget in (*self._bands, *self._band_labels):
            widget.setVisible(len(facts.band_names) > 1)


def new_band_combo(name: str, tip: str) -> QComboBox:
    """A chooser of bands for a colour; it may be narrow, for three stand in a row."""
    combo = QComboBox()
    combo.setObjectName(f"band_{name}")
    combo.setAccessibleName(tip)
    combo.setToolTip(tip)
    combo.setMinimumContentsLength(NAME_CHARACTERS)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return combo


def origin_words(facts: PixelFacts) -> str:
    """How the pixels come to the model, in a sentence."""
    sentences = {
        FILE: tr("The model reads the file itself."),
        COPIED: tr("QGIS reads the values of the extent and hands them on as a temporary file."),
        DRAWN: tr("QGIS draws the extent as it is styled and hands the picture on as a temporary file."),
    }
    return sentences.get(facts.way, "")
