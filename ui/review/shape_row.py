"""Buttons that correct shapes."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QWidget

from ..chat.line_button import LineButton
from ..host.translate import tr

MERGE, SPLIT, SIMPLIFY, SQUARE = "merge", "split", "simplify", "square"
USUAL_TOLERANCE_M, MOST_TOLERANCE_M = 1.0, 500.0


class ShapeRow(QWidget):
    """Merge, split, simplify, right angles, and the tolerance of the last two."""

    pressed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        label = QLabel(tr("Shapes"))
        tips = {
            MERGE: tr("Merge the selected findings into one"),
            SPLIT: tr("Split findings along a line: click its corners on the map, end with a right click"),
            SIMPLIFY: tr("Simplify the selected findings: drop corners within the tolerance"),
            SQUARE: tr("Right angles for the selected findings, as buildings have them"),
        }
        self._buttons = {name: LineButton(f"review_{name}", name, "", tip) for name, tip in tips.items()}
        self._buttons[SPLIT].setCheckable(True)
        self._tolerance = QDoubleSpinBox()
        self._tolerance.setObjectName("review_tolerance")
        self._tolerance.setRange(0.01, MOST_TOLERANCE_M)
        self._tolerance.setSingleStep(0.25)
        self._tolerance.setValue(USUAL_TOLERANCE_M)
        self._tolerance.setAccessibleName(tr("Tolerance"))
        self._tolerance.setToolTip(tr("How far a corner may lie beside the new outline to be dropped"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label)
        row.addStretch(1)
        for name, button in self._buttons.items():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.clicked.connect(lambda _checked=False, name=name: self.pressed.emit(name))
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self._tolerance)
        self.show_unit(is_metric=True)

    def tolerance(self) -> float:
        """In metres, or in pixels where there is no CRS."""
        return self._tolerance.value()

    def show_unit(self, is_metric: bool) -> None:
        """Say what the tolerance is in."""
        self._tolerance.setSuffix(" m" if is_metric else " px")

    def show_selected(self, count: int) -> None:
        """Offer what can be done with so many selected findings."""
        self._buttons[MERGE].setEnabled(count > 1)
        for name in (SIMPLIFY, SQUARE):
            self._buttons[name].setEnabled(count > 0)

    def show_splitting(self, is_splitting: bool) -> None:
        """The split tool has the map, or not."""
        self._buttons[SPLIT].setChecked(is_splitting)
