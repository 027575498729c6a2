"""What a newcomer sees: three steps and a few things to try."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ..host.icons import plugin_icon
from ..host.tasks import TaskWords, task_words
from ..host.translate import tr
from .colours import accent, quiet
from .text_pane import TextPane, escaped, link_to

ICON_PX = 48


class Welcome(QScrollArea):
    """The empty conversation. `suggested` carries the task and words of an example that was clicked."""

    suggested = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._has_raster, self._can_compare = True, False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        icon = QLabel()
        icon.setPixmap(plugin_icon().pixmap(ICON_PX, ICON_PX))
        icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = TextPane()
        self._text.setAccessibleName(tr("Welcome"))
        self._text.link.connect(self._on_link)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(icon)
        column.addWidget(self._text)
        column.addStretch(3)
        self.setWidget(page)
        self._say()

    def show_for(self, has_raster: bool) -> None:
        """Say the steps for a project with or without a raster layer."""
        self._has_raster = has_raster
        self._say()

    def offer_two_dates(self, can_compare: bool) -> None:
        """Suggest a comparison too, when there is a model for it."""
        self._can_compare = can_compare
        self._say()

    def _say(self) -> None:
        first = (
            tr("Choose a raster layer above.")
            if self._has_raster
            else tr("Add a raster: <b>Layer ▸ Add Layer ▸ Add Raster Layer…</b>")
        )
        steps = (
            first,
            tr("Choose where: draw an extent on the map, take what you see, or the whole layer."),
            tr("Press <b>Describe</b>, or type a question and press Enter."),
        )
        known = [words for words in task_words().values() if not words.is_quiet]
        offered = [words for words in known if self._can_compare or not words.needs_two_dates]
        tries = [words for words in offered if words.example]
        examples = "".join(
            f'<p align="center" style="margin:2px 0">{link_to(words.task, escaped(_example(words)))}</p>'
            for words in tries
        )
        grey = quiet(self._text.palette()).name()
        rows = "".join(
            f'<tr><td style="padding:2px 8px 6px 0; color:{grey}">{count}</td>'
            f'<td style="padding:2px 0 6px 0">{step}</td></tr>'
            for count, step in enumerate(steps, 1)
        )
        self._text.show_html(
            f"<style>a {{ color: {accent(self._text.palette()).name()}; }}</style>"
            f'<h3 align="center" style="margin:0 0 12px 0">{escaped(tr("Ask your imagery"))}</h3>'
            f'<table width="100%">{rows}</table>'
            f'<p align="center" style="margin:10px 0 4px 0; color:{grey}">{escaped(tr("Things to try"))}</p>{examples}'
            f'<p align="center" style="margin:16px 0 0 0; color:{grey}">'
            f"{escaped(tr('Everything runs on this computer. Nothing is sent anywhere.'))}</p>"
        )

    def _on_link(self, task: str) -> None:
        self.suggested.emit(task, task_words()[task].example)

    # QWidget

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_text"):
            self._say()


def _example(words: TaskWords) -> str:
    return f"{words.title}: {words.example}"
