"""The least score, as a slider and as a number."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QSlider, QWidget

from ..host.translate import tr

HUNDREDTHS = 100
#: A slider that is dragged says so this often.
CALM_MS = 60


class ScoreRow(QWidget):
    """A score from 0 to 1 in hundredths; slider and number are the same."""

    changed = pyqtSignal(float)

    def __init__(self) -> None:
        super().__init__()
        label = QLabel(tr("&Score from"))
        tip = tr("Findings with a lower score are hidden; the table keeps them until you press Keep")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("review_score")
        self._slider.setRange(0, HUNDREDTHS)
        self._slider.setPageStep(5)
        self._number = QDoubleSpinBox()
        self._number.setObjectName("review_score_number")
        self._number.setRange(0.0, 1.0)
        self._number.setSingleStep(0.05)
        label.setBuddy(self._number)
        for widget in (self._slider, self._number):
            widget.setAccessibleName(tr("Least score"))
            widget.setToolTip(tip)
        self._soon = QTimer(self, singleShot=True, interval=CALM_MS)
        self._soon.timeout.connect(lambda: self.changed.emit(self.value()))
        self._slider.valueChanged.connect(self._on_slider)
        self._number.valueChanged.connect(self._on_number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self._slider, 1)
        row.addWidget(self._number)

    def value(self) -> float:
        """The least score."""
        return self._slider.value() / HUNDREDTHS

    def show_value(self, score: float) -> None:
        """Show a score without saying that it has changed."""
        for widget, value in ((self._slider, round(score * HUNDREDTHS)), (self._number, score)):
            widget.blockSignals(True)
            widget.setValue(value)
            widget.blockSignals(False)

    def _on_slider(self, hundredths: int) -> None:
        self.show_value(hundredths / HUNDREDTHS)
        self._tell()

    def _on_number(self, score: float) -> None:
        self.show_value(score)
        self._tell()

    def _tell(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
