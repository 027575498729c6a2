"""How an index is being brought up to date: progress, the end in a sentence, files that could not be read."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..chat.line_button import LineButton
from ..dock.disclosure import Disclosure
from ..dock.problem_box import ProblemBox
from ..dock.quiet_label import QuietLabel
from ..host.extents import number
from ..host.pairs import Problem
from ..host.translate import tr
from ..session.indexing import Failure, IndexReport

PROGRESS_STEPS = 1000
FAILED_LINES = 4


class IndexState(QWidget):
    """Nothing while nothing was indexed. `afresh_asked`: the index is of another model, and is to be made anew."""

    stop_asked = pyqtSignal()
    afresh_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setObjectName("index_progress")
        self._bar.setAccessibleName(tr("Progress of indexing"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._words = QuietLabel()
        self._words.setObjectName("index_words")
        self._stop = LineButton("index_stop", "stop", tr("Stop"), tr("Stop indexing; what is done is kept"))
        self._stop.clicked.connect(self.stop_asked)
        self._problem = ProblemBox("index_problem")
        self._afresh = QPushButton(tr("Index afresh with this model"))
        self._afresh.setObjectName("index_afresh")
        self._afresh.clicked.connect(self.afresh_asked)
        self._failed = QPlainTextEdit()
        self._failed.setObjectName("index_failed")
        self._failed.setReadOnly(True)
        self._failed.setTabChangesFocus(True)
        self._failed.setAccessibleName(tr("Files that could not be indexed"))
        self._failed.setFixedHeight(FAILED_LINES * self.fontMetrics().lineSpacing() + 12)
        self._fold = Disclosure("index_failed_fold", tr("Files that could not be indexed"), self._failed)
        self._build()
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        for widget in (self._bar, self._row, self._problem, self._afresh, self._fold):
            widget.hide()

    def show_progress(self, fraction: float | None, message: str) -> None:
        """How far it is; None when that cannot be known."""
        self._problem.show_problem(None)
        self._afresh.hide()
        self._fold.hide()
        self._bar.setRange(0, 0 if fraction is None else PROGRESS_STEPS)
        if fraction is not None:
            self._bar.setValue(round(fraction * PROGRESS_STEPS))
        self._say(message, is_busy=True)

    def show_report(self, report: IndexReport) -> None:
        """How it ended."""
        self._say(report_words(report), is_busy=False)
        self._failed.setPlainText("\n".join(failure_words(failure) for failure in report.failed))
        self._fold.setVisible(bool(report.failed))

    def show_problem(self, sentence: str, is_of_other_model: bool = False) -> None:
        """Why it cannot be: and where the index is of another model, the offer to make it anew."""
        self._bar.hide()
        self._row.hide()
        self._problem.show_problem(Problem(sentence) if sentence else None)
        self._afresh.setVisible(is_of_other_model)

    def _say(self, words: str, is_busy: bool) -> None:
        self._bar.setVisible(is_busy)
        self._stop.setVisible(is_busy)
        self._words.setText(words)
        self._row.setVisible(bool(words))

    def _build(self) -> None:
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._words, 1)
        row.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._bar, self._row, self._problem, self._afresh, self._fold):
            column.addWidget(widget)


def report_words(report: IndexReport) -> str:
    """The end of an order in a sentence or two."""
    numbers = {name: number(getattr(report, name)) for name in ("chips", "added", "removed", "kept")}
    if report.is_cancelled:
        said = tr("Stopped. {added} chips were added and are kept; bring the index up to date to go on.")
    elif not report.chips:
        said = tr("Nothing was indexed: no raster was found. Check other layers, or add a folder.")
    elif not report.added and not report.removed:
        said = tr("The index is up to date, with {chips} chips.")
    else:
        said = tr("The index has {chips} chips: {added} were added, {removed} removed, {kept} kept.")
    sentences = [said.format(**numbers)]
    if report.failed:
        sentences.append(tr("Files that could not be read: {count}.").format(count=number(len(report.failed))))
    return " ".join(sentences)


def failure_words(failure: Failure) -> str:
    """A file and why it is not in the index, in a line."""
    return f"{failure.path}: {failure.message}"
