"""The tasks as chips, one of them chosen."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPointF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QPaintEvent, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QWidget,
)

from ...inference.protocol.requests import CLASSIFY, COMPARE, LOCALIZE
from ..chat.line_button import LineButton
from ..chat.wrapping_row import WrappingRow
from ..host.tasks import TaskWords, task_words
from ..host.translate import tr

ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
GAP_PX = 6
#: Room around the text of a chip that has no room for its icon, on each side.
BARE_MARGIN_PX = 4
#: Between two chips.
SPACING_PX = 4
#: How many names of things a tip lists.
LISTED_LABELS = 12


class Chip(LineButton):
    """A checkable button. Arrow keys only move the focus: Qt would press the neighbour, which would start Describe."""

    def __init__(self, name: str, icon_name: str, text: str, tip: str) -> None:
        super().__init__(name, icon_name, text, tip)
        self._has_icon = True
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_icon(self, is_shown: bool) -> None:
        """Draw the icon before the text, or the text alone where there is little room."""
        self._has_icon = is_shown
        self.update()

    # QWidget

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        text_px = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(text_px + 2 * BARE_MARGIN_PX, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """The style's button with icon and text in its middle; styles put them to the left of a wide button."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        metrics, middle = self.fontMetrics(), self.height() / 2
        icon_px = self.iconSize().width() if self._has_icon else 0
        gap_px = GAP_PX if self._has_icon else 0
        left = (self.width() - icon_px - gap_px - metrics.horizontalAdvance(self.text())) // 2
        if self._has_icon:
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            painter.drawPixmap(QPointF(left, middle - icon_px / 2), self.icon().pixmap(self.iconSize(), mode))
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left + icon_px + gap_px, baseline), self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        step = ARROWS.get(event.key())
        if step:
            self.focusNextPrevChild(step > 0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class ChipRow(QWidget):
    """Chips in a row (in several where it is narrow), exactly one of them checked."""

    pressed = pyqtSignal(str)

    def __init__(self, chips: dict[str, Chip], accessible_name: str) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self._chips = chips
        self._group = QButtonGroup(self)
        row = WrappingRow(self, SPACING_PX)
        for key, chip in chips.items():
            self._group.addButton(chip)
            row.addWidget(chip)
            chip.clicked.connect(lambda _checked, key=key: self.pressed.emit(key))

    def chosen(self) -> str:
        """The key of the checked chip."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Check a chip without pressing it."""
        self._chips[key].setChecked(True)

    def chip(self, key: str) -> Chip:
        """One of the chips."""
        return self._chips[key]

    def fit_icons(self) -> None:
        """Icons on all chips or, where they do not fit side by side, on none."""
        items = (self.layout().itemAt(index).widget() for index in range(self.layout().count()))
        shown = [chip for chip in items if not chip.isHidden()]
        needed_px = sum(chip.sizeHint().width() + self.layout().spacing() for chip in shown)
        for chip in shown:
            chip.show_icon(needed_px <= self.width() + self.layout().spacing())

    # QWidget

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.fit_icons()


class TaskBar(ChipRow):
    """Describe, Ask, Ground, Segment; those that the model cannot do are disabled. Compare is there for models that
    can, Localize while words have chosen it. While the Auto chip before them is checked as well, what is typed chooses
    among them.
    """

    auto_pressed = pyqtSignal()

    def __init__(self) -> None:
        self._words: dict[str, TaskWords] = {task: words for task, words in task_words().items() if task != CLASSIFY}
        chips = {task: Chip(f"task_{task}", task, words.title, words.tip) for task, words in self._words.items()}
        super().__init__(chips, tr("Task"))
        self.setObjectName("task_bar")
        self._able: set[str] = set(self._words) - {COMPARE, LOCALIZE}
        for task in (COMPARE, LOCALIZE):
            self.chip(task).hide()
        self._labels: dict[str, list[str]] = {}
        tip = tr("What you type chooses the task. Press a task to fix it.")
        self._auto = Chip("task_auto", "auto", tr("Auto"), tip)
        self._auto.setChecked(True)
        self._auto.clicked.connect(self._on_auto)
        self.layout().insertWidget(0, self._auto)

    @property
    def is_auto(self) -> bool:
        """Whether the words choose the task."""
        return self._auto.isChecked()

    def set_auto(self, is_auto: bool) -> None:
        """Let the words choose the task, or keep to the one that is checked."""
        self._auto.setChecked(is_auto)

    def _on_auto(self) -> None:
        self._auto.setChecked(True)  # pressing a task takes it off
        self.auto_pressed.emit()

    def choose(self, key: str) -> None:
        """Check a chip without pressing it; one that only words lead to shows while it is chosen."""
        super().choose(key)
        for task, words in self._words.items():
            if words.is_quiet:
                self.chip(task).setVisible(task == key)
        self.fit_icons()

    @property
    def able(self) -> set[str]:
        """The tasks that the model can do."""
        return set(self._able)

    @property
    def labels(self) -> dict[str, list[str]]:
        """What the model knows, by ability."""
        return self._labels

    def words(self) -> TaskWords:
        """What is said about the chosen task."""
        return self._words[self.chosen()]

    def can(self, task: str) -> bool:
        """Whether the model can do a task."""
        return task in self._able

    def enable_for(self, model: dict[str, Any] | None) -> None:
        """Enable what a model (its summary in `hello`) can do and list in the tips what it knows; None disables all."""
        abilities = model["abilities"] if model else ()
        self._labels = (model or {}).get("labels") or {}
        self._able = {task for task, words in self._words.items() if words.ability in abilities}
        for task, words in self._words.items():
            chip = self.chip(task)
            chip.setEnabled(self.can(task))
            chip.setVisible(task == self.chosen() if words.is_quiet else self.can(task) or not words.needs_two_dates)
            chip.setToolTip(
                words.tip + self._known(model, words) if self.can(task) else tr("The model cannot do this.")
            )
        if self._able and not self.can(self.chosen()):
            self.choose(next(filter(self.can, self._words)))
        self.fit_icons()

    def _known(self, model: dict[str, Any] | None, words: TaskWords) -> str:
        labels = (model or {}).get("labels", {}).get(words.ability) or []
        if not labels:
            return ""
        more = "…" if len(labels) > LISTED_LABELS else "."
        return "\n" + tr("The model knows: {labels}").format(labels=", ".join(labels[:LISTED_LABELS])) + more
