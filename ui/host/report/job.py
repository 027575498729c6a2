"""From turns to a file: pictures are drawn in the background, then a task puts them together and writes the file."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

from ....inference.protocol.errors import OrthoscribeError
from ..export import write_file
from ..messages import as_sentence
from ..translate import tr
from .content import Report
from .drawing import Drawing, Drawn
from .page import page_of
from .pdf import pdf_of
from .pictures import frames_of, pictures_of

PDF = ".pdf"
JPEG_QUALITY = 88
OnEnd = Callable[[Path, "OrthoscribeError | None"], None]


class ReportJob:
    """Writes a report as the file's suffix says, HTML or PDF; `on_end(path, error)` follows on the main thread."""

    def __init__(self, report: Report, path: Path, project: QgsProject, on_end: OnEnd) -> None:
        self._report, self._path, self._on_end = report, path, on_end
        self._drawing = Drawing(frames_of(report), project, self._on_drawn)
        self._task: WriteTask | None = None

    def start(self) -> None:
        """Begin; nothing waits."""
        self._drawing.start()

    def cancel(self) -> None:
        """Stop drawing; a file that is being written is still written."""
        self._drawing.cancel()

    def _on_drawn(self, drawn: dict[str, Drawn]) -> None:
        self._task = WriteTask(self._report, drawn, self._path, self._on_end)
        QgsApplication.taskManager().addTask(self._task)


class WriteTask(QgsTask):
    """Puts the pictures together and writes the file. `run` touches only what it was given."""

    def __init__(self, report: Report, drawn: dict[str, Drawn], path: Path, on_end: OnEnd) -> None:
        super().__init__(tr("Writing {name}").format(name=path.name), QgsTask.Flag(0))
        self._report, self._drawn, self._path, self._on_end = report, drawn, path, on_end
        self._error: OrthoscribeError | None = None

    # QgsTask

    def run(self) -> bool:
        try:
            write_file(content_of(self._report, self._drawn, self._path.suffix.lower()), self._path)
        except Exception as error:  # noqa: BLE001 (the end of a task: QGIS would show a traceback)
            self._error = as_sentence(error)
        return self._error is None

    def finished(self, _is_done: bool) -> None:
        self._on_end(self._path, self._error)


def content_of(report: Report, drawn: dict[str, Drawn], suffix: str) -> bytes:
    """The file's content: a PDF for `.pdf`, else a page of HTML."""
    images = dict(pictures_of(report, drawn))
    if suffix == PDF:
        return pdf_of(report, images)
    return page_of(report, {name: data_link(image) for name, image in images.items()}).encode("utf-8")


def data_link(image: QImage) -> str:
    """A picture as a link that holds it."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", JPEG_QUALITY)
    buffer.close()
    return "data:image/jpeg;base64," + base64.b64encode(bytes(content)).decode("ascii")
