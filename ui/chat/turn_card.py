"""One turn as it is seen: what was asked, what was answered, where, and what was found."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...inference.protocol.archive import SEARCH
from ..host.extents import number, size_text
from ..host.history import CANCELLED, DONE, FAILED, RUNNING, TurnRecord
from ..host.icons import themed_icon
from ..host.shortening import shortened
from ..host.styles import colours_of
from ..host.tasks import task_title
from ..host.translate import tr
from .answer_links import with_citations, with_links, with_ranks
from .colours import ALERT, accent, quiet
from .elided_label import ElidedLabel
from .line_button import LineButton, ShrinkingButton
from .sources_pane import SourcesPane
from .table_pane import tables_html
from .text_pane import TextPane, escaped, link_to

RADIUS_PX = 8
INDENT_PX = 36
RETHEMED = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)
SMALL_FONT = 0.88
#: Longest name of a place on its button.
PLACE_CHARACTERS = 24
#: How strongly a patch colours what lies under it, 0–1.
TINT = 0.15


class Bubble(QFrame):
    """A rounded patch in a tint of the theme: of its highlight for words of the user, of an alarm colour for errors."""

    def __init__(self, is_alert: bool = False) -> None:
        super().__init__()
        self._is_alert = is_alert

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tint = QColor(ALERT if self._is_alert else self.palette().color(QPalette.ColorRole.Highlight))
        tint.setAlphaF(TINT)
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_PX, RADIUS_PX)


class TurnCard(QFrame):
    """Shows a TurnRecord and says what is clicked in it. It decides nothing and keeps nothing but the record."""

    place_clicked = pyqtSignal(int)
    findings_clicked = pyqtSignal(int, str)  # turn, label; an empty label means all
    source_clicked = pyqtSignal(int, int, str)  # turn, number of the citation, FILE or MAP
    again_clicked = pyqtSignal(int)
    report_clicked = pyqtSignal(int)
    menu_asked = pyqtSignal(int, object)  # turn, QPoint on the screen

    def __init__(self, turn: TurnRecord, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"turn_{turn.number}")
        self._project, self.turn = project, turn
        self._build()
        self.show_turn(turn)

    def show_turn(self, turn: TurnRecord) -> None:
        """Show another state of the turn."""
        is_new_place = (turn.footprint, turn.crs) != (self.turn.footprint, self.turn.crs)
        self.turn = turn
        self._answer.show_html(self._answer_html())
        self._answer.setVisible(bool(turn.answer) or turn.status == RUNNING)
        self._error.show_html(self._error_html())
        self._error_bubble.setVisible(turn.status == FAILED)
        self._sources.show_citations(turn.citations)
        self._tables.show_html(tables_html(turn.tables, self._answer.palette()))
        self._tables.setVisible(bool(turn.tables))
        self._found.show_html(self._found_html())
        self._found.setVisible(bool(turn.counts))
        self._notes.show_html(self._notes_html())
        self._notes.setVisible(bool(turn.notes) or turn.status == CANCELLED)
        if is_new_place or not self._place.text():
            self._show_place_button()
        self._place.setVisible(bool(turn.footprint))
        self._place.setToolTip(self._place_tip())
        self._again.setVisible(turn.status in (FAILED, CANCELLED))
        self._report.setVisible(turn.pair is not None and turn.status in (DONE, CANCELLED))
        self.setAccessibleName(tr("Turn {number}").format(number=turn.number))
        self.setAccessibleDescription(f"{turn.prompt} {turn.answer or turn.error}".strip())

    # how it is built

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._prompt_row())
        self._answer = self._pane("answer", tr("Answer"))
        column.addWidget(self._answer)
        self._sources = SourcesPane()
        self._sources.opened.connect(lambda number, how: self.source_clicked.emit(self.turn.number, number, how))
        self._answer.cited.connect(self._sources.unfold)
        column.addWidget(self._sources)
        column.addWidget(self._error_box())
        self._tables = self._pane("tables", tr("Tables"))
        column.addWidget(self._tables)
        self._found = self._pane("found", tr("What was found"))
        column.addWidget(self._found)
        self._notes = self._pane("notes", tr("Notes"))
        column.addWidget(self._notes)
        column.addLayout(self._action_row())

    def _prompt_row(self) -> QHBoxLayout:
        self._caption = ElidedLabel()
        self._caption.setObjectName("caption")
        self._task_icon = QLabel()
        prompt = self._pane("prompt", tr("Prompt"))
        self._prompt = prompt
        bubble = Bubble()
        inside = QVBoxLayout(bubble)
        inside.setContentsMargins(10, 7, 10, 8)
        inside.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(5)
        head.addWidget(self._task_icon)
        head.addWidget(self._caption, 1)
        inside.addLayout(head)
        inside.addWidget(prompt)
        row = QHBoxLayout()
        row.addSpacing(INDENT_PX)
        row.addWidget(bubble, 1)
        self._show_prompt()
        return row

    def _error_box(self) -> Bubble:
        self._error_bubble = Bubble(is_alert=True)
        self._error_icon = QLabel()
        self._error = self._pane("error", tr("Error"))
        inside = QHBoxLayout(self._error_bubble)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.setSpacing(8)
        inside.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._error, 1)
        return self._error_bubble

    def _action_row(self) -> QHBoxLayout:
        self._place = LineButton("place", "place", "", tr("Zoom to the place of this turn"))
        self._place.clicked.connect(lambda: self.place_clicked.emit(self.turn.number))
        self._again = ShrinkingButton("again", "again", tr("Ask again"), tr("Ask the same again"))
        self._again.clicked.connect(lambda: self.again_clicked.emit(self.turn.number))
        tip = tr("Write a report of this comparison, with pictures of both dates, as a PDF or a page of HTML")
        self._report = ShrinkingButton("report", "export", tr("Report"), tip)
        self._report.clicked.connect(lambda: self.report_clicked.emit(self.turn.number))
        self._more = LineButton("more", "more", "", tr("Copy, ask again, export or delete this turn"))
        self._more.clicked.connect(lambda: self._ask_for_menu(self._more.mapToGlobal(self._more.rect().bottomLeft())))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self._report)
        row.addWidget(self._again)
        row.addWidget(self._more)
        for button in (self._place, self._report, self._again, self._more):
            button.setAutoRaise(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dress()
        return row

    def _pane(self, name: str, accessible_name: str) -> TextPane:
        pane = TextPane()
        pane.setObjectName(name)
        pane.setAccessibleName(accessible_name)
        pane.link.connect(lambda label: self.findings_clicked.emit(self.turn.number, label))
        pane.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the card has one; Ctrl+C copies a selection
        return pane

    def _ask_for_menu(self, where: QPoint) -> None:
        self.menu_asked.emit(self.turn.number, where)

    def _dress(self) -> None:
        """Icons and small print in the colours of the present theme."""
        palette, size_px, text = self._answer.palette(), self.fontMetrics().height(), QPalette.ColorRole.Text
        self._task_icon.setPixmap(themed_icon(self.turn.task, palette, text).pixmap(size_px, size_px))
        self._error_icon.setPixmap(themed_icon("warning", palette, text).pixmap(size_px + 2, size_px + 2))
        self._caption.setFont(small_font(self))
        caption = self._caption.palette()
        caption.setColor(QPalette.ColorRole.WindowText, quiet(palette))
        self._caption.setPalette(caption)

    # what it says

    def _show_prompt(self) -> None:
        title = task_title(self.turn.task)
        title = tr("Auto → {task}").format(task=title) if self.turn.is_auto else title
        line, whole = (f"{title}  ·  {words}" if words else title for words in (self.turn.headline, self.turn.subject))
        self._caption.show_text(line, whole)
        self._prompt.show_html(escaped(self.turn.prompt))
        self._prompt.setVisible(bool(self.turn.prompt))

    def _show_place_button(self) -> None:
        place = self.turn.place
        if place is not None:
            size = size_text(place, self._project)
            self._place.setText(f"{shortened(place.name, PLACE_CHARACTERS)}  ·  {size}" if place.name else size)

    def _place_tip(self) -> str:
        facts = [tr("Zoom to the place of this turn")]
        if self.turn.model:
            facts.append(
                tr("Answered by {model} {revision}").format(model=self.turn.model, revision=self.turn.revision)
            )
        if self.turn.gsd_m:
            facts.append(tr("Ground size of a pixel: {gsd} m").format(gsd=number(self.turn.gsd_m, 2)))
        if self.turn.elapsed_ms:
            facts.append(tr("Took {seconds} s").format(seconds=number(self.turn.elapsed_ms / 1000, 1)))
        return "\n".join(facts)

    def _answer_html(self) -> str:
        link = accent(self._answer.palette()).name()
        if not self.turn.answer:
            return f'<span style="color:{quiet(self._answer.palette()).name()}">{escaped(tr("Looking…"))}</span>'
        # Links only once the layer is there to be linked to.
        counts = self.turn.counts if self.turn.result_layer_id else {}
        if self.turn.task == SEARCH:
            words = with_ranks(self.turn.answer, bool(self.turn.result_layer_id))
        else:
            words = with_links(self.turn.answer, counts, has_fates=self.turn.pair is not None)
            words = with_citations(words, {citation.number for citation in self.turn.citations})
        return f"<style>a {{ color: {link}; }}</style><p>{words}</p>"

    def _error_html(self) -> str:
        advice = f'<br><span style="color:{quiet(self._answer.palette()).name()}">{escaped(self.turn.advice)}</span>'
        return escaped(self.turn.error) + (advice if self.turn.advice else "")

    def _found_html(self) -> str:
        counts = self.turn.counts
        colours = colours_of(sorted(counts, key=lambda label: counts[label], reverse=True))
        is_mapped = bool(self.turn.result_layer_id)
        pieces = []
        for label, count in counts.items():
            words = f"{count} × {escaped(label)}".replace(" ", "&nbsp;")
            pieces.append(
                f'<span style="color:{colours[label]}">■</span>&nbsp;{link_to(label, words) if is_mapped else words}'
            )
        if is_mapped and self.turn.shown_by:
            pieces.append(link_to("", escaped(self._shown_words())))
        elif is_mapped and len(counts) > 1:
            pieces.append(link_to("", escaped(tr("show all")).replace(" ", "&nbsp;")))
        return f"<style>a {{ color: {accent(self._answer.palette()).name()}; }}</style><p>{' &nbsp; '.join(pieces)}</p>"

    def _shown_words(self) -> str:
        """Where to see what an earlier turn found just so."""
        layer = self._project.mapLayer(self.turn.result_layer_id)
        name = layer.name() if layer else tr("{number} · removed").format(number=self.turn.shown_by)
        return tr("shown in “{layer}”").format(layer=name)

    def _notes_html(self) -> str:
        notes = ([tr("Stopped.")] if self.turn.status == CANCELLED else []) + list(self.turn.notes)
        lines = "<br>".join(escaped(note) for note in notes)
        size = small_font(self).pointSizeF()
        return f'<span style="color:{quiet(self._answer.palette()).name()}; font-size:{size}pt">{lines}</span>'

    # QWidget

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        event.accept()
        self._ask_for_menu(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in RETHEMED and hasattr(self, "_again"):
            self._dress()
            self.show_turn(self.turn)


def small_font(widget: QWidget):
    """The widget's font, a little smaller."""
    font = widget.font()
    font.setPointSizeF(max(font.pointSizeF() * SMALL_FONT, 7))
    return font
