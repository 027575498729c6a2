"""The four tasks as chips, one of them chosen."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPalette
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ..host.icons import themed_icon
from ..host.tasks import TaskWords, task_words
from ..host.translate import tr

ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
#: How many names of things a tip lists.
LISTED_LABELS = 12


class Chip(QToolButton):
    """A checkable button. Arrow keys only move the focus: Qt would press the neighbour, which would start Describe."""

    def __init__(self, name: str, text: str, tip: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # QWidget

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        step = ARROWS.get(event.key())
        if step:
            self.focusNextPrevChild(step > 0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class ChipRow(QWidget):
    """Chips in a row, exactly one of them checked."""

    pressed = pyqtSignal(str)

    def __init__(self, chips: dict[str, Chip], icons: dict[str, str], accessible_name: str) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self._chips, self._icons = chips, icons
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for key, chip in chips.items():
            self._group.addButton(chip)
            row.addWidget(chip)
            chip.clicked.connect(lambda _checked, key=key: self.pressed.emit(key))
        self._dress()

    def chosen(self) -> str:
        """The key of the checked chip."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Check a chip without pressing it."""
        self._chips[key].setChecked(True)

    def chip(self, key: str) -> Chip:
        """One of the chips."""
        return self._chips[key]

    def _dress(self) -> None:
        for key, chip in self._chips.items():
            chip.setIcon(themed_icon(self._icons[key], self.palette(), QPalette.ColorRole.ButtonText))

    # QWidget

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icons"):
            self._dress()


class TaskBar(ChipRow):
    """Describe, Ask, Ground, Segment; those that the model cannot do are disabled."""

    def __init__(self) -> None:
        self._words: dict[str, TaskWords] = task_words()
        chips = {task: Chip(f"task_{task}", words.title, words.tip) for task, words in self._words.items()}
        super().__init__(chips, {task: task for task in chips}, tr("Task"))
        self.setObjectName("task_bar")

    def words(self) -> TaskWords:
        """What is said about the chosen task."""
        return self._words[self.chosen()]

    def enable_for(self, model: dict[str, Any] | None) -> None:
        """Enable what a model (its summary in `hello`) can do and list in the tips what it knows; None disables all."""
        abilities = model["abilities"] if model else ()
        for task, words in self._words.items():
            chip = self.chip(task)
            can = words.ability in abilities
            chip.setEnabled(can)
            chip.setToolTip(words.tip + self._known(model, words) if can else tr("The model cannot do this."))
        if not self.chip(self.chosen()).isEnabled():
            able = next((task for task in self._words if self.chip(task).isEnabled()), None)
            if able:
                self.choose(able)

    def _known(self, model: dict[str, Any] | None, words: TaskWords) -> str:
        labels = (model or {}).get("labels", {}).get(words.ability) or []
        if not labels:
            return ""
        more = "…" if len(labels) > LISTED_LABELS else "."
        return "\n" + tr("The model knows: {labels}").format(labels=", ".join(labels[:LISTED_LABELS])) + more
