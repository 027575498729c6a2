"""Sources for layers of any kind, and the temporary files behind those that QGIS has to read or draw."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProject,
    QgsRasterLayer,
)

from ....inference.protocol.requests import Source
from ..extents import Place, geometry_in
from ..raster_choices import choice_of
from ..sources import source_of, user_nodata, wkt_of
from .copying import Copy, copied_note
from .drawing import Picture, drawn_note, stages_of
from .grids import PixelGrid, copied_grid, drawn_grid
from .rendering import Rendering
from .ways import COPIED, DRAWN, FILE, way_of

#: Files that are kept for the next question; the oldest goes first.
MOST_FILES = 16


class Fetch(Protocol):
    """Pixels that have to be taken before the engine can read them."""

    message: str

    def run(self, feedback: QgsFeedback) -> bool:
        """Take them, in any thread; False when cancelled. Raises OrthoscribeError."""


@dataclass(frozen=True)
class Prepared:
    """A source; what must be run before it can be read, or None; and a sentence for the user, or ""."""

    source: Source
    fetch: Fetch | None = None
    note: str = ""


class PixelStore:
    """Pixels by layer, place and size, for as long as the session lasts. Use `close` at its end."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def prepare(self, layer: QgsMapLayer | None, place: Place | None, project: QgsProject) -> Prepared:
        """The source of a layer for questions about a place on it (None: everywhere); call it on the main thread.

        The user's choices for the layer count. Raises RasterUnreadable for a layer without pixels, WindowEmpty for a
        place that does not meet it or is too large.
        """
        way = way_of(layer)
        choice = choice_of(layer)
        if way == FILE:
            return Prepared(replace(source_of(layer), bands=choice.bands))
        grid = grid_of(way, layer, place, project)
        path = self._path(layer, grid)
        note = drawn_note(layer.name(), grid) if way == DRAWN else copied_note(layer.name(), grid)
        source = Source(
            path=str(path),
            name=layer.name(),
            bands=choice.bands if way == COPIED else (),
            crs_wkt=wkt_of(layer.crs()),
            nodata=user_nodata(layer) if way == COPIED else None,
            origin=layer.publicSource(),
        )
        fetch = None if path.exists() else new_fetch(way, layer, grid, path, project.transformContext())
        return Prepared(source, fetch, note)

    def close(self) -> None:
        """Remove the files."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _path(self, layer: QgsMapLayer, grid: PixelGrid) -> Path:
        if self._folder is None or not self._folder.is_dir():
            self._folder = Path(tempfile.mkdtemp(prefix="orthoscribe_pixels_"))
        for old in sorted(self._folder.glob("*.tif"), key=lambda file: file.stat().st_mtime)[:-MOST_FILES]:
            old.unlink(missing_ok=True)
        style = QgsMapLayerStyle()
        style.readFromLayer(layer)
        provider = layer.dataProvider()
        told = (
            layer.id(), layer.source(), layer.crs().toWkt(), style.xmlData(), repr(grid),
            provider.timestamp().toString() if provider else "",
        )
        return self._folder / f"{hashlib.sha256(repr(told).encode()).hexdigest()[:32]}.tif"


def grid_of(way: str, layer: QgsMapLayer, place: Place | None, project: QgsProject) -> PixelGrid:
    """The pixels that are copied or drawn for a place (None: everywhere); raises WindowEmpty."""
    extent = layer.extent() if place is None else geometry_in(place, layer.crs(), project).boundingBox()
    if way == COPIED and layer.width() > 0 and layer.height() > 0:
        return copied_grid(layer, extent, project)
    return drawn_grid(layer, extent, choice_of(layer).gsd_m, project)


def new_fetch(
    way: str, layer: QgsMapLayer, grid: PixelGrid, path: Path, context: QgsCoordinateTransformContext
) -> Fetch:
    """What takes the pixels of a layer; everything it needs is copied from the layer now."""
    name, crs_wkt = layer.name(), wkt_of(layer.crs())
    if way == COPIED:
        band_names = tuple(layer.bandName(band) for band in range(1, layer.bandCount() + 1))
        return Copy(name, layer.dataProvider().clone(), band_names, grid, crs_wkt, path)
    if not isinstance(layer, QgsRasterLayer):
        return Rendering.of(layer, grid, crs_wkt, path, context)
    return Picture(name, stages_of(layer), grid, crs_wkt, path)
