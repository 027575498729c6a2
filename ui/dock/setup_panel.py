"""The first run: what will be installed, how large, and where; then how it goes, and what to do when it does not."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...inference.client.environment.progress import Progress
from ...inference.client.environment.survey import Survey
from ...inference.protocol.errors import OrthoscribeError
from ..chat.help_button import HelpButton
from ..chat.turn_card import small_font
from ..host.help import FIRST_RUN
from ..host.icons import plugin_icon
from ..host.pairs import Problem
from ..host.translate import localized, tr
from .disclosure import Disclosure
from .edition_choice import EditionChoice, size_text
from .problem_box import ProblemBox
from .quiet_label import QuietLabel

ICON_PX = 48
PROGRESS_STEPS = 1000
LOG_LINES = 5000
LOG_HEIGHT_LINES = 9


class SetupPanel(QScrollArea):
    """Stands in the dock while there is no engine, or while a larger one is added. It decides nothing: it says what is
    wanted, and shows what is told.
    """

    install_asked = pyqtSignal(str, str)  # edition, folder of wheels or ""
    cancel_asked = pyqtSignal()
    report_asked = pyqtSignal()
    left = pyqtSignal()  # back to the conversation, without installing

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("setup_panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_working, self._is_on_top = False, False
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        for widget in (*self._build_words(), self._build_choices(), self._build_wheels(), self._build_problem(),
                       self._build_buttons(), self._build_progress(), self._build_log()):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(page)
        self.offer(is_on_top=False)

    # what it is told

    def offer(self, is_on_top: bool) -> None:
        """Offer the first engine, or the full one on top of the light one that is there."""
        self._is_on_top = is_on_top
        self._heading.setText(tr("Add the full engine") if is_on_top else tr("One step before the first answer"))
        self._words.setText(
            tr(
                "PyTorch and transformers come on top of the engine that is there, for graphics cards and larger "
                "models. The engine rests meanwhile; what was said and found stays."
            )
            if is_on_top else
            tr(
                "The model runs in a Python environment of its own, outside QGIS. Its packages are fetched once from "
                "the Python package index and checked; after that, nothing needs a network."
            )
        )
        self._install.setText(tr("Add") if is_on_top else tr("Install"))
        self._editions.offer_full(is_on_top)
        self._problem.show_problem(None)
        self._log.clear()
        self._show_working(False)

    def show_place(self, folder: str) -> None:
        """Name the folder that the engine goes to."""
        words = tr("It goes to {folder}. QGIS's own Python is left as it is.")
        self._place.setText(words.format(folder=_breakable(folder)))

    def show_survey(self, survey: Survey) -> None:
        """What was found on this machine: an interpreter or why there is none, and a driver."""
        self._editions.show_driver(bool(survey.nvidia_driver))
        if survey.python is not None:
            version = ".".join(map(str, survey.python.version))
            words = tr("With Python {version} ({path}). {free} are free on that disk.")
            path = _breakable(str(survey.python.path))
            self._python.setText(words.format(version=version, path=path, free=size_text(survey.free_bytes)))
        elif not self._is_working:
            self._problem.show_problem(Problem(localized(survey.problem)))

    def show_started(self) -> None:
        """An installation has begun."""
        self._log.clear()
        self._problem.show_problem(None)
        self._step.setText(tr("Getting ready…"))
        self._bar.setValue(0)
        self._show_working(True)

    def show_progress(self, told: Progress) -> None:
        """A step, a line for the log, or how far it is."""
        line = localized(told.line)
        if line:
            self._log.appendPlainText(line)
        if told.is_step:
            self._step.setText(f"{line}…" if (told.fraction or 0) < 1 else line)
        if told.fraction is not None:
            self._bar.setValue(round(told.fraction * PROGRESS_STEPS))

    def show_failure(self, error: OrthoscribeError) -> None:
        """It did not work: the sentence, and in the log what was behind it."""
        if error.details:
            self._log.appendPlainText(error.details)
        self._problem.show_problem(Problem(localized(error.message)))
        self._install.setText(tr("Try again"))
        self._report.show()
        self._show_working(False)
        self._install.setFocus()

    # how it is built

    def _build_words(self) -> list[QWidget]:
        icon = QLabel()
        icon.setPixmap(plugin_icon().pixmap(ICON_PX, ICON_PX))
        icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._heading, self._words = QLabel(), QLabel()
        self._heading.setObjectName("setup_heading")
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._heading.setFont(font)
        for label in (self._heading, self._words):
            label.setWordWrap(True)
        return [icon, self._heading, self._words]

    def _build_choices(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        self._editions = EditionChoice()
        column.addWidget(self._editions)
        self._place, self._python = QuietLabel(), QuietLabel()
        self._place.setObjectName("setup_place")
        self._python.setObjectName("setup_python")
        self._python.setText(tr("Looking for a Python to make it with…"))
        column.addWidget(self._place)
        column.addWidget(self._python)
        self._options = box
        return box

    def _build_wheels(self) -> QWidget:
        self._wheels = QgsFileWidget()
        self._wheels.setObjectName("wheel_folder")
        self._wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._wheels.setDialogTitle(tr("Folder of wheels"))
        self._wheels.lineEdit().setPlaceholderText(tr("Folder that “make wheelhouse” has filled"))
        self._wheels.lineEdit().setAccessibleName(tr("Folder of wheels"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        words = tr("Fill a folder on a computer with a network and the same system and Python; then choose it here:")
        column.addWidget(QuietLabel(words))
        column.addWidget(self._wheels)
        self._offline = Disclosure("offline_button", tr("No network on this computer?"), inside)
        return self._offline

    def _build_problem(self) -> QWidget:
        self._problem = ProblemBox("setup_problem")
        return self._problem

    def _build_buttons(self) -> QWidget:
        row_widget = QWidget()
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 2, 0, 2)
        self._install = QPushButton(tr("Install"))
        self._install.setObjectName("install_button")
        self._install.setDefault(True)
        self._install.clicked.connect(self._on_install)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setObjectName("cancel_install_button")
        self._cancel.clicked.connect(self._on_cancel)
        self._report = QPushButton(tr("Copy report"))
        self._report.setObjectName("setup_report_button")
        self._report.setToolTip(tr("Copy a report of what happened, without names, passwords and tokens"))
        self._report.clicked.connect(self.report_asked)
        self._report.hide()
        self._back = QPushButton(tr("Back to the conversation"))
        self._back.setObjectName("setup_back_button")
        self._back.clicked.connect(self.left)
        row.addWidget(self._install)
        row.addWidget(self._back)
        row.addWidget(self._cancel)
        row.addWidget(self._report)
        row.addStretch(1)
        row.addWidget(HelpButton(self, FIRST_RUN))
        return row_widget

    def _build_progress(self) -> QWidget:
        self._progress = QWidget()
        column = QVBoxLayout(self._progress)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._bar = QProgressBar()
        self._bar.setObjectName("setup_progress")
        self._bar.setAccessibleName(tr("Progress of the installation"))
        self._bar.setRange(0, PROGRESS_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._step = QuietLabel()
        self._step.setObjectName("setup_step")
        column.addWidget(self._bar)
        column.addWidget(self._step)
        return self._progress

    def _build_log(self) -> QWidget:
        self._log = QPlainTextEdit()
        self._log.setObjectName("setup_log")
        self._log.setAccessibleName(tr("Log of the installation"))
        self._log.setReadOnly(True)
        self._log.setMaximumBlockCount(LOG_LINES)
        self._log.setFont(small_font(self))
        self._log.setFixedHeight(LOG_HEIGHT_LINES * self._log.fontMetrics().lineSpacing())
        self._log_part = Disclosure("setup_log_button", tr("Log"), self._log)
        return self._log_part

    # what happens

    def _on_install(self) -> None:
        wheels = self._wheels.filePath().strip() if self._offline.is_open() else ""
        self.install_asked.emit(self._editions.chosen(), wheels)

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._step.setText(tr("Stopping…"))
        self.cancel_asked.emit()

    def _show_working(self, is_working: bool) -> None:
        self._is_working = is_working
        self._options.setEnabled(not is_working)
        self._offline.setVisible(not is_working)
        self._install.setVisible(not is_working)
        self._back.setVisible(not is_working and self._is_on_top)
        self._cancel.setVisible(is_working)
        self._cancel.setEnabled(True)
        self._progress.setVisible(is_working)
        self._log_part.setVisible(is_working or bool(self._log.toPlainText()))
        if is_working:
            self._report.hide()
            self._cancel.setFocus()


def _breakable(path: str) -> str:
    """A path that may be broken at its slashes: a label would otherwise be as wide as the longest part."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
