"""What a search came to: the chips, or a sentence in their place."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ..chat.colours import quiet
from ..chat.elided_label import ElidedLabel
from ..chat.line_button import LineButton
from ..chat.turn_card import small_font
from ..host.chip_pictures import ChipPictures
from ..host.hits import Hit
from ..host.translate import tr
from .hits_model import HitsModel
from .hits_view import HitsView


class ResultsBox(QWidget):
    """A line with how many there are and what can be done with all of them, over the grid or the sentence."""

    kept = pyqtSignal()
    undone = pyqtSignal()
    new_asked = pyqtSignal()

    def __init__(self, pictures: ChipPictures) -> None:
        super().__init__()
        self.model = HitsModel(pictures, self)
        self.view = HitsView(self.model)
        self._counts = ElidedLabel()
        self._counts.setObjectName("hits_counts")
        self._counts.setFont(small_font(self))
        undo_tip = tr("Take back the last “more like this” or “not this”")
        keep_tip = tr("Keep these footprints in the project’s GeoPackage")
        self._undo = LineButton("hits_undo", "undo", tr("Undo"), undo_tip)
        self._keep = LineButton("hits_keep", "keep", tr("Keep"), keep_tip)
        for button in (self._undo, self._keep):
            button.setAutoRaise(True)
        self._undo.clicked.connect(self.undone)
        self._keep.clicked.connect(self.kept)
        self._sentence = QLabel()
        self._sentence.setObjectName("hits_sentence")
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMargin(18)
        self._new = QPushButton(tr("New index…"))
        self._new.setObjectName("index_new")
        self._new.clicked.connect(self.new_asked)
        self._build()
        self.show_sentence("")

    def show_hits(self, hits: Sequence[Hit], words: str, can_undo: bool) -> None:
        """Show chips, the best first."""
        self.model.show(hits)
        self.view.scrollToTop()
        self._counts.show_text(words)
        self._undo.setVisible(can_undo)
        self._row.show()
        self._keep.show()
        self._pages.setCurrentIndex(0)

    def show_sentence(self, sentence: str, can_undo: bool = False, offers_new: bool = False) -> None:
        """Say something in place of chips; with `offers_new` an index can be begun there."""
        self._new.setVisible(offers_new)
        self.model.show(())
        self._counts.show_text("")
        self._undo.setVisible(can_undo)
        self._keep.hide()
        self._row.setVisible(can_undo)
        self._sentence.setText(sentence)
        self._pages.setCurrentIndex(1)

    def _build(self) -> None:
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._counts, 1)
        row.addWidget(self._undo)
        row.addWidget(self._keep)
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        page = QWidget()
        said = QVBoxLayout(page)
        said.addStretch(1)
        said.addWidget(self._sentence)
        said.addWidget(self._new, 0, Qt.AlignmentFlag.AlignHCenter)
        said.addStretch(1)
        self._pages.addWidget(page)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._row)
        column.addWidget(frame, 1)
        self._dress()

    def _dress(self) -> None:
        palette = self._sentence.palette()
        palette.setColor(QPalette.ColorRole.WindowText, quiet(self.palette()))
        self._sentence.setPalette(palette)

    # QWidget

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_pages"):
            self._dress()
