"""The pictures that two dates can be chosen from: layers, and groups of bands that hold several dates in one layer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis, QgsLayerTree, QgsMapLayer, QgsMultiBandColorRenderer, QgsProject, QgsRasterLayer

from .dates import begin_of, date_in_name, date_of_layer
from .results import TURN_PROPERTY
from .translate import tr

#: Rasters with so many bands may be two pictures, one upon the other: red, green, blue, and near infrared perhaps.
TWICE_A_PICTURE = (6, 8)


@dataclass(frozen=True)
class Moment:
    """One picture: a raster layer, or some of its bands (1-based; () leaves the choice to the engine). `date` is ISO
    text, as fine as it is known.
    """

    layer_id: str
    name: str
    date: str = ""
    bands: tuple[int, ...] = ()

    @property
    def title(self) -> str:
        """What it is called: the layer, and which bands of it."""
        if not self.bands:
            return self.name
        first, last = self.bands[0], self.bands[-1]
        is_row = self.bands == tuple(range(first, last + 1))
        bands = f"{first}–{last}" if is_row and last > first else ", ".join(map(str, self.bands))
        return tr("{name}, bands {bands}").format(name=self.name, bands=bands)

    @property
    def title_with_date(self) -> str:
        """The title, and the date unless the title tells it."""
        is_told = self.date in self.title or self.date.replace("-", "") in self.title
        return self.title if is_told else f"{self.title} ({self.date})"

    def is_same_picture(self, other: Moment) -> bool:
        """Whether it is the same picture, whatever its date is said to be."""
        return (self.layer_id, self.bands) == (other.layer_id, other.bands)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Moment:
        """Read what `dataclasses.asdict` made of it."""
        return cls(value["layer_id"], value["name"], value["date"], tuple(value["bands"]))


@dataclass(frozen=True)
class Pair:
    """The two pictures of a comparison."""

    before: Moment
    after: Moment

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Pair:
        """Read what `dataclasses.asdict` made of it."""
        return cls(Moment.from_json(value["before"]), Moment.from_json(value["after"]))


@dataclass(frozen=True)
class Section:
    """Moments that belong together: the rasters of a group by their dates, or the others by their names."""

    title: str
    moments: tuple[Moment, ...]


def sections(project: QgsProject) -> list[Section]:
    """Every picture in the project: groups that are series in time first, then whatever else there is."""
    found, taken = [], set()
    for group in project.layerTreeRoot().findGroups(True):
        nodes = (node for node in group.children() if QgsLayerTree.isLayer(node))
        layers = [node.layer() for node in nodes if is_picture(node.layer()) and node.layerId() not in taken]
        if sum(bool(date_of_layer(layer)) for layer in layers) >= 2:
            moments = [moment for layer in layers for moment in moments_of(layer)]
            found.append(Section(group.name(), tuple(sorted(moments, key=lambda moment: moment.date or "9"))))
            taken.update(layer.id() for layer in layers)
    rest = [layer for layer in project.mapLayers().values() if is_picture(layer) and layer.id() not in taken]
    rest.sort(key=lambda layer: layer.name().lower())
    others = tuple(moment for layer in rest for moment in moments_of(layer))
    return [*found, Section(tr("Other layers") if found else "", others)] if others else found


def is_picture(layer: QgsMapLayer | None) -> bool:
    """Whether a layer is a raster that can be compared; our own results and lost files are not."""
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.customProperty(TURN_PROPERTY) is None


def moments_of(layer: QgsRasterLayer) -> list[Moment]:
    """The layer itself, and the dates in it when its bands hold several."""
    whole = Moment(layer.id(), layer.name(), date_of_layer(layer))
    parts = _by_date(layer, _dates_of_ranges(layer)) or _by_date(layer, _dates_of_names(layer)) or list(_halves(layer))
    return [whole, *parts]


def picture_of(layer: QgsRasterLayer, bands: tuple[int, ...]) -> QgsRasterLayer:
    """The layer to draw a moment with: itself, or a copy that shows the moment's first three bands."""
    if not bands:
        return layer
    copy = layer.clone()
    red, green, blue = (bands * 3)[:3] if len(bands) < 3 else bands[:3]
    renderer = QgsMultiBandColorRenderer(copy.dataProvider(), red, green, blue)
    old = layer.renderer()
    if isinstance(old, QgsMultiBandColorRenderer):
        renderer.setRedContrastEnhancement(_enhancement(old.redContrastEnhancement()))
        renderer.setGreenContrastEnhancement(_enhancement(old.greenContrastEnhancement()))
        renderer.setBlueContrastEnhancement(_enhancement(old.blueContrastEnhancement()))
    copy.setRenderer(renderer)
    return copy


def _enhancement(enhancement):
    return type(enhancement)(enhancement) if enhancement else None


def _by_date(layer: QgsRasterLayer, dates: dict[int, str]) -> list[Moment]:
    """The bands of each date as a moment, when there are two dates or more."""
    told = sorted({date for date in dates.values() if date})
    bands = {date: tuple(band for band, its in sorted(dates.items()) if its == date) for date in told}
    return [Moment(layer.id(), layer.name(), date, bands[date]) for date in told] if len(told) > 1 else []


def _dates_of_ranges(layer: QgsRasterLayer) -> dict[int, str]:
    """What the layer's temporal properties say of each band (QGIS 3.38 and newer)."""
    mode = getattr(Qgis.RasterTemporalMode, "FixedRangePerBand", None)
    time = layer.temporalProperties()
    if mode is None or not time.isActive() or time.mode() != mode:
        return {}
    return {band: begin_of(span) for band, span in time.fixedRangePerBand().items()}


def _dates_of_names(layer: QgsRasterLayer) -> dict[int, str]:
    return {band: date_in_name(layer.bandName(band)) for band in range(1, layer.bandCount() + 1)}


def _halves(layer: QgsRasterLayer) -> Iterator[Moment]:
    count = layer.bandCount()
    if count in TWICE_A_PICTURE:
        for first in (1, count // 2 + 1):
            yield Moment(layer.id(), layer.name(), "", tuple(range(first, first + count // 2)))
