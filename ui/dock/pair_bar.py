"""The two dates of a comparison: which pictures, of when, what stands in the way, and a look at both on the map."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..chat.help_button import PAGE_PROPERTY
from ..chat.line_button import LineButton
from ..host.extents import Place
from ..host.help import TWO_DATES
from ..host.moments import Moment, Pair, is_picture, picture_of, sections
from ..host.pairs import Problem, likely_before, problem_of
from ..host.translate import tr
from ..maptools.swipe import FLICKER, SWIPE, Look, SwipeTool
from .moment_combo import DateEdit, MomentCombo
from .problem_box import ProblemBox
from .task_bar import Chip

#: How long a list of pictures made while the bar is hidden may be used again; layers may be renamed or grouped unseen.
FRESH_MS = 1000


class PairBar(QWidget):
    """Two rows, after above before, as the layer row that they stand in for. What is typed as a date is remembered."""

    changed = pyqtSignal()  # the pair, a date, or what stands in the way
    after_chosen = pyqtSignal(object)  # QgsRasterLayer

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self.setObjectName("pair_bar")
        self.setProperty(PAGE_PROPERTY, TWO_DATES)
        self._canvas, self._project = canvas, project
        self._place: Place | None = None
        self._looked_at: Pair | None = None
        self._dates: dict[tuple[str, tuple[int, ...]], str] = {}
        self._layer_id, self._is_guess, self._is_stale = "", True, True
        self._tool = SwipeTool(canvas, project)
        self._build()
        self._connect()

    def close_tools(self) -> None:
        """Give back the map and stop listening to the project."""
        self._project.layersAdded.disconnect(self._on_added)
        self._project.layersRemoved.disconnect(self._on_removed)
        self._canvas.destinationCrsChanged.disconnect(self._judge)
        self._timer.stop()
        self._aging.stop()
        self._tool.end()
        self._tool.deleteLater()

    def pair(self) -> Pair | None:
        """The two pictures with their dates; None while something stands in the way of comparing them."""
        self._refresh()
        before, after = self._moment(self._before), self._moment(self._after)
        problem = self._problem_of(before, after)
        return None if problem is not None and problem.is_refusal else Pair(before, after)

    def has_two_dates(self) -> bool:
        """Whether two pictures are set: by the user, or because their dates are known to differ."""
        pair = self.pair()
        return pair is not None and (not self._is_guess or "" < pair.before.date < pair.after.date)

    def wants_probability(self) -> bool:
        """Whether the probability of change is wanted as a raster layer too."""
        return self._probability.isChecked()

    def follow(self, layer: QgsMapLayer | None) -> None:
        """The layer that is asked about has changed: it is the after picture, or has it among its bands."""
        self._layer_id, self._is_stale = layer.id() if layer else "", True
        if self.isVisible():
            self._refresh()

    def choose(self, before: QgsMapLayer, after: QgsMapLayer) -> None:
        """Take two layers as the pictures, as if the user had picked them."""
        self._is_stale = True
        self._refresh()
        for combo, layer in ((self._after, after), (self._before, before)):
            combo.choose(next((moment for moment in combo.moments() if moment.layer_id == layer.id()), None))
        self._is_guess = False
        self._judge()

    def end_look(self) -> bool:
        """End the look at both on the map; False when there is none."""
        is_looking = bool(self._tool.mode)
        self._tool.end()
        return is_looking

    def heed(self, place: Place | None) -> None:
        """The extent has changed; None is the whole layer."""
        self._place = place
        if self.isVisible():
            self._judge()

    # how it is built

    def _build(self) -> None:
        self._after = MomentCombo("after_combo", tr("After"), tr("The later picture"))
        self._before = MomentCombo("before_combo", tr("Before"), tr("The earlier picture of the same place"))
        self._after_date = DateEdit("after_date", tr("Date of the later picture"))
        self._before_date = DateEdit("before_date", tr("Date of the earlier picture"))
        self._swap = LineButton("swap_button", "swap", "", tr("Swap before and after"))
        self._swap.setAutoRaise(True)
        self._problem_box = ProblemBox("pair_problem")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for row, (words, combo, date) in enumerate(
            ((tr("&After"), self._after, self._after_date), (tr("&Before"), self._before, self._before_date))
        ):
            label = QLabel(words)
            label.setBuddy(combo)
            grid.addWidget(label, row, 0)
            grid.addWidget(combo, row, 1)
            grid.addWidget(date, row, 2)
        grid.addWidget(self._swap, 0, 3, 2, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(grid)
        column.addWidget(self._problem_box)
        column.addLayout(self._build_looks())

    def _build_looks(self) -> QHBoxLayout:
        self._looks = {
            SWIPE: Chip(
                "swipe_button",
                "swipe",
                tr("Swipe"),
                tr("Before left and after right of a line on the map: drag it, or use the arrow keys. Escape ends."),
            ),
            FLICKER: Chip(
                "flicker_button",
                "flicker",
                tr("Flicker"),
                tr("Before and after in turns on the map; a click or Space changes at once. Escape ends."),
            ),
        }
        self._probability = Chip(
            "probability_button",
            "probability",
            tr("Probability"),
            tr("Also add the probability of change as a raster layer"),
        )
        row = QHBoxLayout()
        row.setSpacing(4)
        for chip in (*self._looks.values(), self._probability):
            row.addWidget(chip)
        return row

    def _connect(self) -> None:
        self._timer = QTimer(self, singleShot=True, interval=0, timeout=self._refresh)
        self._aging = QTimer(self, singleShot=True, interval=FRESH_MS, timeout=self._on_aged)
        self._project.layersAdded.connect(self._on_added)
        self._project.layersRemoved.connect(self._on_removed)
        self._canvas.destinationCrsChanged.connect(self._judge)
        self._after.picked.connect(self._on_after_picked)
        self._before.picked.connect(self._on_before_picked)
        self._after_date.told.connect(lambda date: self._on_date(self._after, date))
        self._before_date.told.connect(lambda date: self._on_date(self._before, date))
        self._swap.clicked.connect(self._on_swap)
        self._tool.left.connect(self._on_left)
        for mode, chip in self._looks.items():
            chip.clicked.connect(lambda is_on, mode=mode: self._look(mode) if is_on else self._tool.end())

    # what happens

    def _on_added(self, layers: list[QgsMapLayer]) -> None:
        if any(map(is_picture, layers)):  # findings of ours come with every answer
            self._offer_anew()

    def _on_removed(self, layer_ids: list[str]) -> None:
        offered = (*self._after.moments(), *self._before.moments())
        if any(moment.layer_id in layer_ids for moment in offered):
            self._offer_anew()

    def _offer_anew(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._timer.start()

    def _on_aged(self) -> None:
        self._is_stale = self._is_stale or not self.isVisible()

    def _refresh(self) -> None:
        """Offer what is in the project now, when it has changed."""
        if not self._is_stale:
            return
        self._is_stale = False
        self._aging.start()
        found = sections(self._project)
        had_before = self._before.moment() is not None
        for combo in (self._after, self._before):
            combo.show_sections(found)
        self._is_guess = self._is_guess or (had_before and self._before.moment() is None)
        chosen = self._after.moment()
        if chosen is None or chosen.layer_id != self._layer_id:
            self._after.choose(
                next((moment for moment in self._after.moments() if moment.layer_id == self._layer_id), None)
            )
        self._guess()

    def _on_after_picked(self) -> None:
        self._guess()
        layer = self._project.mapLayer(self._after.moment().layer_id)
        if is_picture(layer):
            self.after_chosen.emit(layer)

    def _on_before_picked(self) -> None:
        self._is_guess = False
        self._judge()

    def _on_date(self, combo: MomentCombo, date: str) -> None:
        moment = self._moment(combo)
        if moment is not None and date != moment.date:
            self._dates[(moment.layer_id, moment.bands)] = date
        self._judge()

    def _on_swap(self) -> None:
        before, after = self._before.moment(), self._after.moment()
        self._is_guess = False
        self._before.choose(after)
        self._after.choose(before)
        self._on_after_picked()

    def _guess(self) -> None:
        """Take the likeliest earlier picture, unless the user has chosen one."""
        after = self._moment(self._after)
        if self._is_guess and after is not None:
            moments = [self._dated(moment) for moment in self._before.moments()]
            self._before.choose(likely_before(after, moments, self._project))
        self._judge()

    def _judge(self) -> None:
        """Show the dates and what stands in the way; follow on the map when a look is under way."""
        before, after = self._moment(self._before), self._moment(self._after)
        self._before_date.show_date(before.date if before else "")
        self._after_date.show_date(after.date if after else "")
        self._problem_box.show_problem(self._problem_of(before, after))
        layers = [moment and self._project.mapLayer(moment.layer_id) for moment in (before, after)]
        can_look = all(map(is_picture, layers)) and not before.is_same_picture(after)
        for button in (*self._looks.values(), self._swap):
            button.setEnabled(can_look)
        if self._tool.mode and not can_look:
            self._tool.end()
        elif self._tool.mode and self._looked_at != Pair(before, after):
            self._look(self._tool.mode)
        self.changed.emit()

    def _problem_of(self, before: Moment | None, after: Moment | None) -> Problem | None:
        return problem_of(before, after, self._place, self._project, self._canvas.mapSettings().destinationCrs())

    def _moment(self, combo: MomentCombo) -> Moment | None:
        return None if combo.moment() is None else self._dated(combo.moment())

    def _dated(self, moment: Moment) -> Moment:
        """The moment with the date that the user has given it, if any."""
        return replace(moment, date=self._dates.get((moment.layer_id, moment.bands), moment.date))

    # a look at both

    def _look(self, mode: str) -> None:
        self._looked_at = pair = Pair(self._moment(self._before), self._moment(self._after))
        looks = []
        for moment, word in ((pair.before, tr("Before")), (pair.after, tr("After"))):
            layer = picture_of(self._project.mapLayer(moment.layer_id), moment.bands)
            looks.append(Look(layer, f"{word} · {moment.date or moment.title}"))
        self._tool.begin(mode, *looks)
        for name, chip in self._looks.items():
            chip.setChecked(name == mode)

    def _on_left(self) -> None:
        for chip in self._looks.values():
            chip.setChecked(False)

    # QWidget

    def showEvent(self, event) -> None:  # noqa: N802
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event) -> None:  # noqa: N802
        super().hideEvent(event)
        self._is_stale = True  # layers may be renamed or grouped meanwhile
        self._tool.end()
