"""What can be said of a layer's pixels before anything is asked: where they come from, their bands, their size."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProject, QgsRaster, QgsRasterLayer

from ....inference.protocol.band_roles import ALPHA, guess_bands
from ....inference.protocol.errors import OrthoscribeError
from ..extents import Place
from ..raster_choices import choice_of
from ..translate import localized, tr
from .grids import gsd_text, own_pixel_m
from .store import grid_of
from .ways import COPIED, DRAWN, FILE, way_of

INTERPRETATIONS = {
    int(QgsRaster.ColorInterpretation.RedBand): "red",
    int(QgsRaster.ColorInterpretation.GreenBand): "green",
    int(QgsRaster.ColorInterpretation.BlueBand): "blue",
    int(QgsRaster.ColorInterpretation.AlphaBand): ALPHA,
}


@dataclass(frozen=True)
class PixelFacts:
    """`way` is FILE, COPIED or DRAWN, "" when no way leads to pixels: then `problem` says why.

    `band_names` lists what can be chosen, nothing for a picture; `bands` are those in use. `gsd_m` is the ground size
    of the pixels that the engine gets, None without a CRS.
    """

    way: str = ""
    problem: str = ""
    band_names: tuple[str, ...] = ()
    bands: tuple[int, ...] = ()
    gsd_m: float | None = None

    @property
    def words(self) -> str:
        """In a line: how the pixels come, which bands, how large."""
        ways = {FILE: tr("File"), COPIED: tr("Read by QGIS"), DRAWN: tr("Drawn by QGIS")}
        said = [ways.get(self.way, tr("No pixels"))]
        if len(self.band_names) > 1:
            numbers = ", ".join(map(str, self.bands))
            said.append(tr("bands {bands}").format(bands=numbers) if len(self.bands) > 1
                        else tr("band {bands}").format(bands=numbers))
        if self.gsd_m is not None:
            said.append(tr("pixels of {gsd} m").format(gsd=gsd_text(self.gsd_m)))
        return " · ".join(said)


def facts_of(layer: QgsMapLayer, place: Place | None, project: QgsProject) -> PixelFacts:
    """The facts for questions about a place on a layer (None: everywhere); call it on the main thread."""
    try:
        way = way_of(layer)
    except OrthoscribeError as error:
        return PixelFacts(problem=localized(error.message))
    names, bands, choice = (), (), choice_of(layer)
    if way != DRAWN:
        names = tuple(layer.bandName(band) for band in range(1, layer.bandCount() + 1))
        bands = choice.bands or guessed_bands(layer)
    try:
        drawn_m = choice.gsd_m
        gsd_m = own_pixel_m(layer, project) if way == FILE else grid_of(way, layer, place, project, drawn_m).gsd_m
    except OrthoscribeError as error:
        return PixelFacts(way, localized(error.message), names, bands)
    return PixelFacts(way, "", names, bands, gsd_m)


def guessed_bands(layer: QgsRasterLayer) -> tuple[int, ...]:
    """The bands that are used where none are chosen."""
    provider, numbers = layer.dataProvider(), range(1, layer.bandCount() + 1)
    roles = [INTERPRETATIONS.get(int(provider.colorInterpretation(band)), "") for band in numbers]
    return guess_bands(roles, [layer.bandName(band) for band in numbers])
