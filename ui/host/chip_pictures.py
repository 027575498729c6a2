"""Small pictures of chips, read from their rasters in the background and kept while QGIS runs."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Union

import numpy as np
from osgeo import gdal
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ...inference.protocol.archive import ChipRecord
from ...inference.protocol.band_roles import ALPHA, guess_bands
from ...inference.protocol.errors import OrthoscribeError, RasterUnreadable
from ...inference.protocol.geometry import Window
from .messages import as_sentence
from .translate import localized, tr

#: The longer side of a picture.
SIDE_PX = 224
#: Pictures that are kept: 200 kB each.
MOST_KEPT = 600
#: How long one task reads; another goes on.
TASK_S = 2.0
#: Pixel values that are stretched away as too dark or too bright, in percent.
LOW, HIGH = 2, 98
ROLES = {gdal.GCI_RedBand: "red", gdal.GCI_GreenBand: "green", gdal.GCI_BlueBand: "blue", gdal.GCI_AlphaBand: ALPHA}
#: Addresses that GDAL reads through a file system of its own.
REMOTE = ("http://", "https://")
Key = tuple[str, tuple[int, int, int, int]]
#: What there is of a chip: its picture, or the sentence why there is none.
Picture = Union[QImage, str]


class ChipPictures(QObject):
    """Reads what was wanted last first, for that is what the user looks at. `came` follows each that was asked for."""

    came = pyqtSignal(object)  # Key
    _arrived = pyqtSignal(object, object)  # Key, Picture: from the thread that reads

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Key, Picture] = OrderedDict()
        self._wanted = Wanted()
        self._task: _ReadTask | None = None
        self._is_open = True
        self._arrived.connect(self._on_arrived)

    def picture(self, record: ChipRecord) -> Picture | None:
        """The picture of a chip, or why there is none; None while it is being read: `came` follows."""
        key = key_of(record)
        known = self._kept.get(key)
        if known is None:
            self._wanted.put(key)
            self._read_on()
        else:
            self._kept.move_to_end(key)
        return known

    def forget(self) -> None:
        """Read nothing more of what was asked for: other chips are shown now. Sentences are asked for again."""
        self._wanted.clear()
        for key in [key for key, picture in self._kept.items() if isinstance(picture, str)]:
            del self._kept[key]

    def close(self) -> None:
        """Stop reading, for good."""
        self._is_open = False
        self._wanted.clear()
        if self._task is not None:
            self._task.cancel()

    def _read_on(self) -> None:
        if self._is_open and self._task is None and self._wanted:
            self._task = _ReadTask(self._wanted, self._arrived.emit, self._on_idle)
            QgsApplication.taskManager().addTask(self._task)

    def _on_arrived(self, key: Key, picture: Picture) -> None:
        self._wanted.done(key)
        self._kept[key] = picture
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        self.came.emit(key)

    def _on_idle(self) -> None:
        if self._is_open:
            self._task = None
            self._read_on()


class Wanted:
    """Keys to be read, the newest first; safe between threads. What is being read is not wanted twice."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._keys: OrderedDict[Key, None] = OrderedDict()
        self._taken: set[Key] = set()

    def __bool__(self) -> bool:
        with self._lock:
            return bool(self._keys)

    def put(self, key: Key) -> None:
        """Want a key, before all others."""
        with self._lock:
            if key not in self._taken:
                self._keys[key] = None
                self._keys.move_to_end(key)

    def take(self) -> Key | None:
        """The key that was wanted last; None when nothing is wanted."""
        with self._lock:
            if not self._keys:
                return None
            key, _ = self._keys.popitem()
            self._taken.add(key)
            return key

    def done(self, key: Key) -> None:
        """It has been read."""
        with self._lock:
            self._taken.discard(key)

    def clear(self) -> None:
        """Want nothing."""
        with self._lock:
            self._keys.clear()


def key_of(record: ChipRecord) -> Key:
    """By what a chip's picture is known."""
    return record.path, record.window


def read_chip(path: str, window: tuple[int, int, int, int]) -> QImage:
    """The picture of a window [col_off, row_off, width, height]; raises RasterUnreadable with a sentence."""
    is_remote = path.startswith(REMOTE)
    if not (is_remote or path.startswith("/vsi") or Path(path).exists()):
        raise RasterUnreadable(tr("The file is not there any more: {path}").format(path=path))
    try:
        dataset = gdal.OpenEx(f"/vsicurl/{path}" if is_remote else path, gdal.OF_RASTER)
        if dataset is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        seen = Window(*window).clipped_to(dataset.RasterXSize, dataset.RasterYSize)
        if seen is None:
            raise RasterUnreadable(tr("The file has changed since it was indexed; bring the index up to date."))
        return _image(_values(dataset, seen))
    except RuntimeError as error:
        raise RasterUnreadable(tr("The file cannot be opened: {path}").format(path=path), str(error)) from error


def _values(dataset: gdal.Dataset, window: Window) -> np.ndarray:
    """Three bands (H, W, 3) as uint8, no larger than SIDE_PX; nodata is 0."""
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    roles = [ROLES.get(band.GetColorInterpretation(), "") for band in bands]
    chosen = guess_bands(roles, [band.GetDescription() for band in bands])
    scale = min(1.0, SIDE_PX / max(window.width, window.height))
    size = [max(1, round(side * scale)) for side in (window.width, window.height)]
    planes = []
    for number in chosen:
        band = bands[number - 1]
        plane = band.ReadAsArray(
            window.col_off, window.row_off, window.width, window.height, *size, resample_alg=gdal.GRIORA_Average
        )
        planes.append(_stretched(plane, band.GetNoDataValue()))
    return np.dstack(planes if len(planes) == 3 else planes[:1] * 3)


def _stretched(plane: np.ndarray, nodata: float | None) -> np.ndarray:
    """Values as 0–255: bytes as they are, others between two percentiles of what is there."""
    if plane.dtype == np.uint8:
        return plane
    values = plane.astype(np.float32)
    is_there = np.isfinite(values) & (values != nodata if nodata is not None else True)
    if not is_there.any():
        return np.zeros(plane.shape, np.uint8)
    low, high = np.percentile(values[is_there], (LOW, HIGH))
    shares = (np.where(is_there, values, low) - low) / max(high - low, 1e-6)
    return (np.clip(shares, 0, 1) * 255).astype(np.uint8)


def _image(values: np.ndarray) -> QImage:
    height, width, _ = values.shape
    data = np.ascontiguousarray(values)
    return QImage(data.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()  # data ends with this call


class _ReadTask(QgsTask):
    """Reads until nothing is wanted, or for a while: QGIS announces the end of long tasks.

    `run` touches only what it was given.
    """

    def __init__(self, wanted: Wanted, tell: Callable[[Key, Picture], None], on_end: Callable[[], None]) -> None:
        silent = getattr(QgsTask.Flag, "Silent", QgsTask.Flag(0))  # 3.26 and newer
        hidden = getattr(QgsTask.Flag, "Hidden", QgsTask.Flag(0))
        super().__init__(tr("Reading pictures of chips"), QgsTask.Flag.CanCancel | silent | hidden)
        self._wanted, self._tell, self._on_end = wanted, tell, on_end

    # QgsTask

    def run(self) -> bool:
        until = time.monotonic() + TASK_S
        while not self.isCanceled() and time.monotonic() < until and (key := self._wanted.take()) is not None:
            try:
                self._tell(key, read_chip(*key))
            except OrthoscribeError as error:
                self._tell(key, localized(error.message))
            except Exception as error:  # noqa: BLE001 (the end of a task: QGIS would show a traceback)
                self._tell(key, localized(as_sentence(error).message))
        return True

    def finished(self, _is_done: bool) -> None:
        self._on_end()
