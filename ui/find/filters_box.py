"""Which chips may be found at all: those in sight, of some time, of some sensors."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from ...inference.protocol.errors import BadRequest
from ..dock.moment_combo import DateEdit
from ..host.dates import as_date
from ..host.translate import tr
from ..session.searches import USUAL_LIMIT

MOST_LIMIT = 500


class FiltersBox(QWidget):
    """What is not set filters nothing. Sensors are offered once a search has told which there are."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.in_view = QCheckBox(tr("In this &view only"))
        self.in_view.setObjectName("filter_view")
        self.in_view.setToolTip(tr("Only places that the map shows when the search begins"))
        self._from, self._to = DateEdit("filter_from", tr("From this date on")), DateEdit("filter_to", tr("Up to date"))
        for edit, tip in (
            (self._from, tr("Not older than this: 2019-06-01, 2019-06 or 2019")),
            (self._to, tr("Not newer than this: 2019-06-01, 2019-06 or 2019")),
        ):
            edit.setToolTip(tip)
            edit.setAccessibleDescription(tip)
        self._sensors = QgsCheckableComboBox()
        self._sensors.setObjectName("filter_sensors")
        self._sensors.setAccessibleName(tr("Sensors"))
        self._sensors.setDefaultText(tr("Every sensor"))
        self._sensors.setEnabled(False)
        self._limit = QSpinBox()
        self._limit.setObjectName("filter_limit")
        self._limit.setRange(1, MOST_LIMIT)
        self._limit.setValue(USUAL_LIMIT)
        self._build()
        self.in_view.toggled.connect(lambda _on: self.changed.emit())
        self._sensors.checkedItemsChanged.connect(lambda _items: self.changed.emit())

    def dates(self) -> tuple[str, str]:
        """From and to as ISO text, "" for open; raises BadRequest for text that is no date."""
        for edit in (self._from, self._to):
            text = edit.text().strip()
            if text and as_date(text) is None:
                words = tr("“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019.")
                raise BadRequest(words.format(text=text))
        return self._from.text().strip(), self._to.text().strip()

    def sensors(self) -> tuple[str, ...]:
        """The sensors that are checked; () for all."""
        return tuple(self._sensors.checkedItems())

    def limit(self) -> int:
        """How many chips are asked for at most."""
        return self._limit.value()

    def count(self) -> int:
        """How many filters are set."""
        return sum((self.in_view.isChecked(), bool(self._from.text()), bool(self._to.text()), bool(self.sensors())))

    def show_sensors(self, sensors: Iterable[str]) -> None:
        """Offer the sensors of the index; those that are checked stay so."""
        names, checked = sorted(filter(None, sensors)), self.sensors()
        if names != [self._sensors.itemText(row) for row in range(self._sensors.count())]:
            self._sensors.blockSignals(True)
            self._sensors.clear()
            self._sensors.addItems(names)
            self._sensors.setCheckedItems([name for name in checked if name in names])
            self._sensors.blockSignals(False)
        self._sensors.setEnabled(bool(names))

    def clear(self) -> None:
        """Filter nothing."""
        self.in_view.setChecked(False)
        self._from.clear()
        self._to.clear()
        self._sensors.deselectAllOptions()

    def _build(self) -> None:
        dates = QHBoxLayout()
        dates.setSpacing(6)
        dates.addWidget(self._from)
        dates.addWidget(QLabel("–"))
        dates.addWidget(self._to)
        dates.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.in_view, 0, 0, 1, 2)
        for row, (words, buddy, field) in enumerate((
            (tr("&Dates"), self._from, dates),
            (tr("&Sensors"), self._sensors, self._sensors),
            (tr("At &most"), self._limit, self._limit),
        ), 1):
            label = QLabel(words)
            label.setBuddy(buddy)
            grid.addWidget(label, row, 0)
            if isinstance(field, QWidget):
                grid.addWidget(field, row, 1)
            else:
                grid.addLayout(field, row, 1)
        grid.setColumnStretch(1, 1)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
