"""What an answer cites: a line for each passage, which folds out to its words and leads to the file or onto the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtGui import QPalette

from ...inference.protocol.knowledge import Citation
from ..host.knowledge import place_words
from ..host.translate import tr
from .colours import accent, quiet
from .text_pane import TextPane, citation_link, escaped, link_to

#: How a citation is opened.
FILE, MAP = "file", "map"
SHOWN_CHARACTERS, INDENT_PX = 1500, 18


class SourcesPane(TextPane):
    """`opened` tells the number of a citation, and whether its file or its place on the map is wanted."""

    opened = pyqtSignal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sources")
        self.setAccessibleName(tr("Sources"))
        self._citations: tuple[Citation, ...] = ()
        self._unfolded: int | None = None
        self.cited.connect(self._fold)
        self.link.connect(self._on_link)

    def show_citations(self, citations: tuple[Citation, ...]) -> None:
        """Show these; hidden when there are none."""
        self._citations = citations
        self.setVisible(bool(citations))
        self._tell()

    def unfold(self, number: int) -> None:
        """Show the words of one passage."""
        self._unfolded = number
        self._tell()

    def _fold(self, number: int) -> None:
        self.unfold(number if number != self._unfolded else 0)

    def _tell(self) -> None:
        self.show_html(sources_html(self._citations, self._unfolded, self.palette()))

    def _on_link(self, target: str) -> None:
        how, _, number = target.partition(" ")
        self.opened.emit(int(number), how)

    # QWidget

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_citations"):
            self._tell()


def sources_html(citations: tuple[Citation, ...], unfolded: int | None, palette: QPalette) -> str:
    """Markup of citations, one of which shows its passage; all words of documents are escaped."""
    grey = quiet(palette).name()
    rows = "".join(_row(citation, citation.number == unfolded, palette) for citation in citations)
    return (
        f"<style>a {{ color: {accent(palette).name()}; text-decoration: none; }}</style>"
        f'<p style="margin:4px 0 0 0; color:{grey}">{escaped(tr("Sources"))}</p>{rows}'
    )


def _row(citation: Citation, is_unfolded: bool, palette: QPalette) -> str:
    text = palette.color(QPalette.ColorRole.Text).name()
    words = f'<span style="color:{text}">{escaped(place_words(citation))}</span>'
    head = citation_link(citation.number, f"[{citation.number}]&nbsp;{'▾' if is_unfolded else '▸'}&nbsp;{words}")
    return f'<p style="margin:3px 0 0 0">{head}</p>{_passage(citation, palette) if is_unfolded else ""}'


def _passage(citation: Citation, palette: QPalette) -> str:
    words = citation.passage
    words = words if len(words) <= SHOWN_CHARACTERS else words[:SHOWN_CHARACTERS] + " …"
    doors = []
    if citation.path:
        doors.append(link_to(f"{FILE} {citation.number}", escaped(tr("Open the file"))))
    if citation.geometry or citation.layer_id:
        doors.append(link_to(f"{MAP} {citation.number}", escaped(tr("Show on the map"))))
    below = f'<br>{" &nbsp; · &nbsp; ".join(doors)}' if doors else ""
    style = f"margin:2px 0 8px {INDENT_PX}px; color:{quiet(palette).name()}"
    return f'<p style="{style}">{escaped(words)}{below}</p>'
