"""What can leave QGIS: the findings of a turn as a file, the conversation or one comparison as a report."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from ...inference.protocol.errors import OrthoscribeError
from ..host.export import FORMATS, export_layer
from ..host.history import TurnRecord
from ..host.messages import Messages
from ..host.report.content import comparison_title, report_of, turn_title
from ..host.report.job import ReportJob
from ..host.results import TURN_PROPERTY
from ..host.translate import tr
from ..session.conversations import Conversations
from ..session.thumbnails import Thumbnails
from .export_choice import ExportChoice

#: What a report can be: name of the action → its words, suffix, and filter of the file dialog.
REPORTS = {
    "html": ("HTML", ".html", "HTML (*.html)"),
    "markdown": ("Markdown", ".md", "Markdown (*.md)"),
    "pdf": ("PDF", ".pdf", "PDF (*.pdf)"),
}


class ExportMenu(QMenu):
    """Made anew whenever it opens, for the findings layer that is current, or else the newest one."""

    def __init__(
        self,
        conversations: Conversations,
        thumbnails: Thumbnails,
        project: QgsProject,
        messages: Messages,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export_menu")
        self._conversations, self._conversation = conversations, conversations.open
        self._thumbnails, self._project, self._messages = thumbnails, project, messages
        self._current: QgsVectorLayer | None = None
        self._choice = ExportChoice(project)
        self._reports: list[ReportJob] = []
        self.aboutToShow.connect(self._fill)

    def prefer(self, layer) -> None:
        """The user made a layer current: it is the one to export when it holds findings."""
        is_ours = isinstance(layer, QgsVectorLayer) and layer.customProperty(TURN_PROPERTY) is not None
        self._current = layer if is_ours else self._current

    def findings_layer(self) -> QgsVectorLayer | None:
        """The layer that would be exported now."""
        layers = self._project.mapLayers()
        if self._current is not None and self._current in layers.values():
            return self._current
        newest_first = [turn.result_layer_id for turn in self._conversation][::-1]
        return next((layers[layer_id] for layer_id in newest_first if layer_id in layers), None)

    def _fill(self) -> None:
        self.clear()
        layer = self.findings_layer()
        self.addSection(layer.name() if layer else tr("No findings yet"))
        if layer is not None:
            self._choice.add_to(self, layer)
        for name, chosen in FORMATS.items():
            words = tr("{format}, in longitude and latitude…") if chosen.is_wgs84 else tr("{format}…")
            action = self.addAction(words.format(format=chosen.title))
            action.setObjectName(f"export_{name}")
            action.setEnabled(layer is not None)
            action.triggered.connect(lambda _checked=False, name=name: self._ask_for_layer_file(name))
        self.addSection(tr("Conversation"))
        for name, (words, suffix, name_filter) in REPORTS.items():
            action = self.addAction(tr("Report as {format}…").format(format=words))
            action.setObjectName(f"export_{name}")
            action.setEnabled(self._conversation.rowCount() > 0)
            file_name = f"conversation{suffix}"
            action.triggered.connect(lambda _checked=False, ends=(file_name, name_filter): self._ask_for_report(*ends))

    def ask_for_turn(self, number: int) -> None:
        """Ask for a file, and write the report of one turn to it."""
        turn = self._conversation.turn(number)
        filters = ";;".join(name_filter for _words, _suffix, name_filter in reversed(REPORTS.values()))
        title, stem = (comparison_title(turn), "comparison") if turn.pair else (turn_title(turn), "turn")
        self._ask(
            tr("Export turn"),
            f"{stem}_{number}.pdf",
            filters,
            lambda path: self._write_report([turn], path, title),
        )

    def _ask_for_layer_file(self, format_name: str) -> None:
        layer, chosen = self.findings_layer(), FORMATS[format_name]
        start = f"turn_{layer.customProperty(TURN_PROPERTY)}{chosen.suffix}"
        self._ask(
            tr("Export findings"),
            start,
            f"{chosen.title} (*{chosen.suffix})",
            lambda path: self._export(layer, path, format_name),
        )

    def _ask_for_report(self, file_name: str, name_filter: str) -> None:
        kept = self._conversations.opened()
        title = self._conversations.title(kept) if kept.title else ""
        write = functools.partial(self._write_report, kept.turns, title=title)
        self._ask(tr("Export conversation"), file_name, name_filter, write)

    def _ask(self, title: str, file_name: str, name_filter: str, then) -> None:
        """Open a file dialog without waiting for it."""
        folder = self._project.absolutePath() or str(Path.home())
        dialog = QFileDialog(self.parentWidget(), title, str(Path(folder) / file_name), name_filter)
        dialog.setObjectName("export_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(file_name).suffix.lstrip("."))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")")))
        dialog.selectFile(file_name)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export(self, layer: QgsVectorLayer, path: Path, format_name: str) -> None:
        crs, where = self._choice.crs(layer), self._choice.where(layer)
        says = tr("Exported to {path}")
        if FORMATS[format_name].is_wgs84 and layer.crs().isValid():
            says = tr("Exported to {path}, in longitude and latitude as the standard asks (EPSG:4326)")

        def on_end(written: Path | None, error: OrthoscribeError | None) -> None:
            self._on_exported(written, error, says)

        QgsApplication.taskManager().addTask(
            export_layer(layer, path, format_name, self._project, on_end, crs, where)
        )

    def _on_exported(self, path: Path | None, error: OrthoscribeError | None, says: str = "") -> None:
        if error is not None:
            self._messages.fail(error)
        elif path is not None:  # else the user has cancelled it
            says = says or tr("Exported to {path}")
            self._messages.say(says.format(path=path), Qgis.MessageLevel.Success)

    def close_reports(self) -> None:
        """Draw no more for reports that nobody waits for."""
        for job in self._reports:
            job.cancel()
        self._reports.clear()

    def _write_report(self, turns: Sequence[TurnRecord], path: Path, title: str = "") -> None:
        def on_end(written: Path, error: OrthoscribeError | None) -> None:
            if job in self._reports:  # else nobody waits for it any more
                self._reports.remove(job)
                self._on_exported(written, error)

        report = report_of(turns, self._project, title, self._thumbnails.pictures())
        job = ReportJob(report, path, self._project, on_end)
        self._reports.append(job)
        job.start()
