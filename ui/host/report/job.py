"""From turns to a file: pictures are drawn in the background, then a task puts them together and writes the file."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

from ....inference.protocol.errors import OrthoscribeError
from ..export import make_folder, write_file
from ..messages import as_sentence
from ..translate import tr
from .content import Report
from .drawing import Drawing, Drawn
from .markdown import markdown_of
from .page import page_of
from .pdf import pdf_of
from .pictures import frames_of, pictures_of

PDF, MARKDOWN = ".pdf", ".md"
JPEG_QUALITY = 88
OnEnd = Callable[[Path, "OrthoscribeError | None"], None]


class ReportJob:
    """Writes a report as the file's suffix says: HTML, PDF, or Markdown with a folder of pictures.

    `on_end(path, error)` follows on the main thread.
    """

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
            write_report(self._report, self._drawn, self._path)
        except Exception as error:  # noqa: BLE001 (the end of a task: QGIS would show a traceback)
            self._error = as_sentence(error)
        return self._error is None

    def finished(self, _is_done: bool) -> None:
        self._on_end(self._path, self._error)


def write_report(report: Report, drawn: dict[str, Drawn], path: Path) -> None:
    """Write the file that its suffix asks for, and for Markdown the pictures beside it, in `<name>_pictures`.

    Raises OrthoscribeError when something cannot be written.
    """
    images, suffix = dict(pictures_of(report, drawn)), path.suffix.lower()
    if suffix == PDF:
        write_file(pdf_of(report, images), path)
    elif suffix == MARKDOWN:
        links = _write_pictures(images, path.with_name(f"{path.stem}_pictures"))
        write_file(markdown_of(report, links).encode("utf-8"), path)
    else:
        write_file(page_of(report, {name: data_link(image) for name, image in images.items()}).encode("utf-8"), path)


def _write_pictures(images: dict[str, QImage], folder: Path) -> dict[str, str]:
    """Write pictures into a folder of their own; returns the link to each from beside the folder."""
    if images:
        make_folder(folder)
    for name, image in images.items():
        write_file(as_jpeg(image), folder / f"{name}.jpg")
    return {name: quote(f"{folder.name}/{name}.jpg") for name in images}


def data_link(image: QImage) -> str:
    """A picture as a link that holds it."""
    return "data:image/jpeg;base64," + base64.b64encode(as_jpeg(image)).decode("ascii")


def as_jpeg(image: QImage) -> bytes:
    """A picture as a file's content."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", JPEG_QUALITY)
    buffer.close()
    return bytes(content)
