"""The first run: what will be installed, how large, and where; then how it goes, and what to do when it does not."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...inference.client.environment.editions import FULL, LIGHT, edition
from ...inference.client.environment.progress import Progress
from ...inference.client.environment.survey import Survey
from ...inference.protocol.errors import OrthoscribeError
from ..chat.turn_card import small_font
from ..host.icons import plugin_icon
from ..host.pairs import Problem
from ..host.translate import tr
from .disclosure import Disclosure
from .problem_box import ProblemBox
from .quiet_label import QuietLabel

ICON_PX = 48
PROGRESS_STEPS = 1000
LOG_LINES = 5000
LOG_HEIGHT_LINES = 9


class SetupPanel(QScrollArea):
    """Stands in the dock while there is no engine. It decides nothing: it says what is wanted, shows what is told."""

    install_asked = pyqtSignal(str, str)  # edition, folder of wheels or ""
    cancel_asked = pyqtSignal()
    report_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("setup_panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_working, self._has_driver = False, False
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        for widget in (*self._build_words(), self._build_choices(), self._build_wheels(), self._build_problem(),
                       self._build_buttons(), self._build_progress(), self._build_log()):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(page)
        self._show_working(False)

    # what it is told

    def show_place(self, folder: str) -> None:
        """Name the folder that the engine goes to."""
        words = tr("It goes to {folder}. QGIS's own Python is left as it is.")
        self._place.setText(words.format(folder=_breakable(folder)))

    def show_survey(self, survey: Survey) -> None:
        """What was found on this machine: an interpreter or why there is none, and a driver."""
        self._has_driver = bool(survey.nvidia_driver)
        self._say_sizes()
        if survey.python is not None:
            version = ".".join(map(str, survey.python.version))
            words = tr("With Python {version} ({path}). {free} are free on that disk.")
            path = _breakable(str(survey.python.path))
            self._python.setText(words.format(version=version, path=path, free=size_text(survey.free_bytes)))
        elif not self._is_working:
            self._problem.show_problem(Problem(survey.problem))

    def show_started(self) -> None:
        """An installation has begun."""
        self._log.clear()
        self._problem.show_problem(None)
        self._step.setText(tr("Getting ready…"))
        self._bar.setValue(0)
        self._show_working(True)

    def show_progress(self, told: Progress) -> None:
        """A step, a line for the log, or how far it is."""
        if told.line:
            self._log.appendPlainText(told.line)
        if told.is_step:
            self._step.setText(f"{told.line}…" if (told.fraction or 0) < 1 else told.line)
        if told.fraction is not None:
            self._bar.setValue(round(told.fraction * PROGRESS_STEPS))

    def show_failure(self, error: OrthoscribeError) -> None:
        """It did not work: the sentence, and in the log what was behind it."""
        if error.details:
            self._log.appendPlainText(error.details)
        self._problem.show_problem(Problem(error.message))
        self._install.setText(tr("Try again"))
        self._report.show()
        self._show_working(False)
        self._install.setFocus()

    # how it is built

    def _build_words(self) -> list[QWidget]:
        icon = QLabel()
        icon.setPixmap(plugin_icon().pixmap(ICON_PX, ICON_PX))
        icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        heading = QLabel(tr("One step before the first answer"))
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        heading.setWordWrap(True)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        heading.setFont(font)
        words = QLabel(
            tr(
                "The model runs in a Python environment of its own, outside QGIS. Its packages are fetched once from "
                "the Python package index and checked; after that, nothing needs a network."
            )
        )
        words.setWordWrap(True)
        return [icon, heading, words]

    def _build_choices(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        self._choices = QButtonGroup(self)
        self._sizes: dict[str, QuietLabel] = {}
        titles = {
            LIGHT: tr("Light: the built-in model, on any computer"),
            FULL: tr("Full: graphics card and larger models"),
        }
        for number, (name, title) in enumerate(titles.items()):
            button = QRadioButton(title)
            button.setObjectName(f"edition_{name}")
            button.setProperty("edition", name)
            button.setChecked(name == LIGHT)
            self._choices.addButton(button, number)
            self._sizes[name] = QuietLabel(indent_px=22)
            column.addWidget(button)
            column.addWidget(self._sizes[name])
            column.addSpacing(4)
        self._place, self._python = QuietLabel(), QuietLabel()
        self._place.setObjectName("setup_place")
        self._python.setObjectName("setup_python")
        self._python.setText(tr("Looking for a Python to make it with…"))
        column.addWidget(self._place)
        column.addWidget(self._python)
        self._say_sizes()
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
        row.addWidget(self._install)
        row.addWidget(self._cancel)
        row.addWidget(self._report)
        row.addStretch(1)
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

    def _say_sizes(self) -> None:
        words = tr("About {download} to fetch, {disk} on disk. {more}")
        driver = (
            tr("An NVIDIA driver was found: on Linux, its libraries come along.")
            if self._has_driver
            else tr("Adds PyTorch and transformers. Can be added later.")
        )
        for name, more in ((LIGHT, tr("Recommended: ready in a few minutes.")), (FULL, driver)):
            sizes = edition(name, self._has_driver)
            self._sizes[name].setText(
                words.format(download=size_text(sizes.download_bytes), disk=size_text(sizes.disk_bytes), more=more)
            )

    # what happens

    def _on_install(self) -> None:
        wheels = self._wheels.filePath().strip() if self._offline.is_open() else ""
        self.install_asked.emit(self._choices.checkedButton().property("edition"), wheels)

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._step.setText(tr("Stopping…"))
        self.cancel_asked.emit()

    def _show_working(self, is_working: bool) -> None:
        self._is_working = is_working
        self._options.setEnabled(not is_working)
        self._offline.setVisible(not is_working)
        self._install.setVisible(not is_working)
        self._cancel.setVisible(is_working)
        self._cancel.setEnabled(True)
        self._progress.setVisible(is_working)
        self._log_part.setVisible(is_working or bool(self._log.toPlainText()))
        if is_working:
            self._report.hide()
            self._cancel.setFocus()


def size_text(size: float) -> str:
    """Bytes as people say them, in MB or GB."""
    if size >= 1e9:
        return tr("{number} GB").format(number=f"{size / 1e9:.1f}".rstrip("0").rstrip("."))
    return tr("{number} MB").format(number=round(size / 1e6))


def _breakable(path: str) -> str:
    """A path that may be broken at its slashes: a label would otherwise be as wide as the longest part."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
