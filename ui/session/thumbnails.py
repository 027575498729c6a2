"""Small pictures of the places of turns, drawn when a turn has ended and kept with the conversations."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ...inference.protocol.errors import WindowEmpty
from ..host.groups import subject_of
from ..host.history import TurnRecord
from ..host.moments import Moment
from ..host.painted import opaque
from ..host.report.drawing import Drawing, Drawn
from ..host.report.frames import Frame, Sheet, ground_of, sheets_of

#: The longer side, and the screen that lines are drawn for.
SIDE_PX, DPI = 320, 96
#: A picture that is larger than this is written again, coarser.
QUALITIES, MOST_BYTES = (82, 60, 35), 24_000


class Thumbnails(QObject):
    """JPEG pictures by the number of their turn."""

    drawn = pyqtSignal(int)

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._pictures: dict[int, bytes] = {}
        self._waiting: dict[int, TurnRecord] = {}
        self._drawing: Drawing | None = None

    def pictures(self) -> dict[int, bytes]:
        """All there are."""
        return dict(self._pictures)

    def restore(self, pictures: dict[int, bytes]) -> None:
        """Take over those of another project; what is being drawn is for nobody any more."""
        self._waiting.clear()
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
        self._pictures = dict(pictures)

    def draw(self, turn: TurnRecord) -> None:
        """Draw the place of a turn with what was found there, in the background and one after the other; `drawn`
        follows, if anything can be drawn.
        """
        self._waiting[turn.number] = turn
        if self._drawing is None:
            self._draw_next()

    def _draw_next(self) -> None:
        while self._waiting:
            number = next(iter(self._waiting))
            frame = _frame(self._waiting.pop(number), self._project)
            if frame is not None:
                self._drawing = Drawing({str(number): frame}, self._project, self._on_drawn)
                self._drawing.start()
                return

    def _on_drawn(self, images: dict[str, Drawn]) -> None:
        self._drawing = None
        for number, drawn in images.items():
            self._pictures[int(number)] = as_jpeg(drawn.image)
            self.drawn.emit(int(number))
        self._draw_next()


def as_jpeg(image: QImage) -> bytes:
    """A small picture as a JPEG of a bounded size."""
    picture, content = opaque(image), b""
    for quality in QUALITIES:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "JPG", quality)
        buffer.close()
        content = bytes(data)
        if len(content) <= MOST_BYTES:
            break
    return content


def _frame(turn: TurnRecord, project: QgsProject) -> Frame | None:
    """What to draw: the findings over the raster; None without a place or a layer."""
    if not turn.footprint or subject_of(project, turn.layer_id) is None:
        return None
    sheets = sheets_of(project, turn.pair.after if turn.pair else Moment(turn.layer_id, turn.source))
    if project.mapLayer(turn.result_layer_id) is not None:
        sheets = (Sheet(turn.result_layer_id), *sheets)
    try:
        frame = ground_of(turn.place, project).picture(sheets)
    except WindowEmpty:
        return None
    scale = SIDE_PX / max(frame.size_px)
    width_px, height_px = (max(1, round(side * scale)) for side in frame.size_px)
    return replace(frame, size_px=(width_px, height_px), dpi=DPI)
