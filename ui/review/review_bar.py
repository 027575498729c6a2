"""Findings are looked through before they are kept: by score, one after the other, or all that are in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QShortcut, QSizePolicy, QVBoxLayout, QWidget

from ...inference.protocol.errors import OrthoscribeError
from ..chat.elided_label import ElidedLabel
from ..chat.help_button import HelpButton
from ..chat.line_button import LineButton
from ..chat.turn_card import small_font
from ..chat.wrapping_row import WrappingRow
from ..host.help import REVIEW
from ..host.live_layer import LIVE_PROPERTY
from ..host.map_view import look_at
from ..host.messages import as_sentence
from ..host.results_home import TURN_PROPERTY
from ..host.review.ledger import Ledger
from ..host.review.look import least_score, set_least_score, show_plain, show_review
from ..host.review.statuses import remove, set_status
from ..host.steps import Steps
from ..host.tables import ACCEPTED, REJECTED
from ..host.translate import tr
from .keep_box import KeepBox
from .score_row import ScoreRow
from .shape_work import ShapeWork

SCORE = "score"
SPACING_PX = 4


class ReviewBar(QFrame):
    """Shown for a layer of findings that is current in QGIS. Everything is an edit of that layer until *Keep*.

    Accept and reject are about the selected findings or, without a selection, about all that are shown and not judged.
    """

    said = pyqtSignal(str)
    failed = pyqtSignal(object)  # OrthoscribeError

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self.setObjectName("review_bar")
        self.setAccessibleName(tr("Review of findings"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._canvas, self._project = canvas, project
        self._layer: QgsVectorLayer | None = None
        self._ledger: Ledger | None = None
        self._at: int | None = None  # the finding that Next has shown
        self._steps = Steps(self)
        self._shapes = ShapeWork(canvas, project, self._do)
        self._shapes.failed.connect(self.failed)
        self._build()
        self._connect()
        self.hide()

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Another layer is current: review it when it holds findings."""
        if layer is self._layer:
            return
        self._let_go()
        if is_reviewable(layer):
            self._take(layer)
        self.setVisible(self._layer is not None)

    def close_tools(self) -> None:
        """Give back what it has on the map, and let go of the layer."""
        self._let_go()
        self._shapes.close()
        for shortcut in self._on_map:
            shortcut.deleteLater()

    # how it is built

    def _build(self) -> None:
        self._title, self._counts = ElidedLabel(), ElidedLabel()
        self._title.setObjectName("review_title")
        self._counts.setObjectName("review_counts")
        self._counts.setFont(small_font(self))
        self._close = LineButton("review_close", "close", "", tr("Close the review; nothing is removed"))
        self._close.setAutoRaise(True)
        self.score = ScoreRow()
        self._accept = LineButton("review_accept", "accept", tr("Accept"), "")
        self._reject = LineButton("review_reject", "reject", tr("Reject"), "")
        self._next = LineButton("review_next", "next", tr("Next"), tr("Zoom to the next finding to judge (N)"))
        self._undo = LineButton("review_undo", "undo", "", tr("Undo the last edit (Ctrl+Z on the map)"))
        self._keep = LineButton("review_keep", "keep", tr("Keep"), tr("Save, and remove what is rejected or hidden"))
        for button in (self._close, self._undo):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._box = KeepBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(HelpButton(self, REVIEW))
        head.addWidget(self._close)
        buttons = QWidget()
        row = WrappingRow(buttons, SPACING_PX)
        for button in (self._accept, self._reject, self._next, self._undo, self._keep):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.score)
        column.addWidget(self._counts)
        column.addWidget(buttons)
        column.addWidget(self._shapes.row)
        column.addWidget(self._box)

    def _connect(self) -> None:
        self._close.clicked.connect(lambda: self.follow(None))
        self.score.changed.connect(self._on_score)
        self._undo.clicked.connect(lambda: self._layer.undoStack().undo())
        self._keep.clicked.connect(self._on_keep)
        self._box.agreed.connect(self._remove)
        keys = {
            Qt.Key.Key_A: (self._accept, lambda: self._judge(ACCEPTED, tr("Accept findings"))),
            Qt.Key.Key_R: (self._reject, lambda: self._judge(REJECTED, tr("Reject findings"))),
            Qt.Key.Key_N: (self._next, self._show_next),
        }
        self._on_map = []
        for key, (button, act) in keys.items():
            button.clicked.connect(act)
            for owner in (self, self._canvas):
                shortcut = QShortcut(QKeySequence(key), owner, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(button.click)
                if owner is self._canvas:
                    self._on_map.append(shortcut)
        self._listen_on_map(False)

    def _listen_on_map(self, is_listening: bool) -> None:
        for shortcut in self._on_map:
            shortcut.setEnabled(is_listening)

    # the layer

    def _take(self, layer: QgsVectorLayer) -> None:
        self._layer, self._at = layer, None
        self._ledger = Ledger(layer, self)
        self._ledger.changed.connect(self._refresh)
        layer.selectionChanged.connect(self._refresh)
        layer.undoStack().indexChanged.connect(self._refresh)
        layer.willBeDeleted.connect(self._on_gone)
        self._title.show_text(tr("Review  ·  {layer}").format(layer=layer.name()))
        self.score.show_value(least_score(layer))
        self._shapes.follow(layer)
        self._refresh()

    def _let_go(self) -> None:
        layer, self._layer = self._layer, None
        self._steps.stop()
        self._box.hide()
        self._shapes.follow(None)
        if layer is None:
            return
        self._ledger.close()
        self._ledger = None
        if not sip.isdeleted(layer):
            layer.willBeDeleted.disconnect(self._on_gone)
            layer.selectionChanged.disconnect(self._refresh)
            layer.undoStack().indexChanged.disconnect(self._refresh)

    def _on_gone(self) -> None:
        self.follow(None)

    def _refresh(self, *_: object) -> None:
        """Say how things stand, and offer what can be done."""
        if self._layer is None or self._ledger is None:
            return
        counts, selected = self._ledger.counts(self.score.value()), self._layer.selectedFeatureCount()
        words = [tr("{shown} of {total} shown").format(shown=counts.shown, total=counts.total)]
        if counts.accepted:
            words.append(tr("{count} accepted").format(count=counts.accepted))
        if counts.rejected:
            words.append(tr("{count} rejected").format(count=counts.rejected))
        if selected:
            words.append(tr("{count} selected").format(count=selected))
        self._counts.show_text("  ·  ".join(words))
        is_free, has_target = not self._steps.is_busy, bool(selected or counts.undecided)
        whom = tr("{count} selected") if selected else tr("all {count} that are shown and not judged yet")
        whom = whom.format(count=selected or counts.undecided)
        self._accept.setToolTip(tr("Accept {findings} (A)").format(findings=whom))
        self._reject.setToolTip(tr("Reject {findings} (R)").format(findings=whom))
        for button in (self._accept, self._reject):
            button.setEnabled(is_free and has_target)
        self._next.setEnabled(counts.undecided > 0)
        self._undo.setEnabled(is_free and self._layer.undoStack().canUndo())
        self._keep.setEnabled(is_free and counts.total > 0)
        self._shapes.show_selected(selected if is_free else 0)

    # what the user does

    def _on_score(self, score: float) -> None:
        if self._layer is not None:
            self._box.hide()
            set_least_score(self._layer, score)
            self._refresh()

    def _judge(self, status: str, words: str) -> None:
        selected = self._layer.selectedFeatureIds()
        fids = selected or self._ledger.undecided(self.score.value())
        goes_on = selected == [self._at]
        show_review(self._layer)
        self._do(set_status(self._layer, fids, status, words), self._show_next if goes_on else None)

    def _show_next(self) -> None:
        self._at = self._ledger.next_after(self._at, self.score.value())
        if self._at is None:
            self._layer.removeSelection()
            return
        try:
            look_at(self._canvas, self._project, self._layer, self._at)
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self.failed.emit(as_sentence(error))

    def _do(self, work: Iterator[None], then: Callable[[], None] | None = None) -> None:
        """Edit in steps; the buttons wait until it is done."""

        def on_end() -> None:
            self._layer.triggerRepaint()
            self._refresh()
            if then is not None:
                then()

        try:
            self._steps.run(work, on_end)
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self.failed.emit(as_sentence(error))
        self._refresh()

    # keep

    def _on_keep(self) -> None:
        rejected, below = self._ledger.unwanted(self.score.value())
        kept = self._ledger.counts(0.0).total - len(rejected) - len(below)
        if rejected or below:
            self._box.ask(len(rejected), len(below), self.score.value(), kept)
        else:
            self._save(0)

    def _remove(self) -> None:
        rejected, below = self._ledger.unwanted(self.score.value())
        gone = [*rejected, *below]
        self._do(remove(self._layer, gone), lambda: self._save(len(gone)))

    def _save(self, gone: int) -> None:
        """Write the edits down; what cannot be written stays to be edited."""
        if self._layer.isEditable() and not self._layer.commitChanges():
            sentence = tr("The edits of “{layer}” could not be saved.").format(layer=self._layer.name())
            self.failed.emit(OrthoscribeError(sentence, "\n".join(self._layer.commitErrors())))
            return
        show_plain(self._layer)
        self.score.show_value(0.0)
        self._at = None
        kept = self._layer.featureCount()
        self.said.emit(tr("{kept} findings kept, {gone} removed").format(kept=kept, gone=gone))
        self._refresh()

    # QWidget

    def showEvent(self, event) -> None:  # noqa: N802
        super().showEvent(event)
        self._listen_on_map(True)

    def hideEvent(self, event) -> None:  # noqa: N802
        super().hideEvent(event)
        self._listen_on_map(False)


def is_reviewable(layer: QgsMapLayer | None) -> bool:
    """Whether a layer holds findings that are there to stay."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.customProperty(TURN_PROPERTY) is not None
        and not layer.customProperty(LIVE_PROPERTY)
        and layer.fields().indexOf(SCORE) >= 0
    )
