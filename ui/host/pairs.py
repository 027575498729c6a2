"""Whether two pictures can be compared, said before anything is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from ...inference.protocol.errors import WindowEmpty
from .dates import as_date
from .extents import Place, geometry_in, place_of_layer
from .moments import Moment, Pair, is_picture
from .translate import tr


@dataclass(frozen=True)
class Problem:
    """A sentence with the next step. While `is_refusal` holds nothing can be asked."""

    sentence: str
    is_refusal: bool = True


def problem_of(
    before: Moment | None,
    after: Moment | None,
    place: Place | None,
    project: QgsProject,
    map_crs: QgsCoordinateReferenceSystem,
) -> Problem | None:
    """What stands in the way of comparing two pictures at a place (None: everywhere), or None."""
    layers = [project.mapLayer(moment.layer_id) if moment else None for moment in (before, after)]
    if not all(map(is_picture, layers)):
        return Problem(_what_is_missing(project))
    pair = Pair(before, after)
    checks: tuple[Iterator[Problem], ...] = (
        _of_sameness(pair),
        _of_ground(*layers, place, _Ground(project, map_crs).meets),
        _of_dates(pair),
    )
    return next((problem for check in checks for problem in check), None)


def likely_before(after: Moment, moments: list[Moment], project: QgsProject) -> Moment | None:
    """The picture that is most likely meant as the earlier one: the last before `after` that shows the same place."""
    layer = project.mapLayer(after.layer_id)
    if not is_picture(layer):
        return None
    ground, there = _Ground(project, layer.crs()), place_of_layer(layer)
    others = [moment for moment in moments if not moment.is_same_picture(after) and _may_pair(moment, after)]
    earlier = [moment for moment in others if moment.date and after.date and moment.date < after.date]
    rest = sorted((moment for moment in others if moment not in earlier), key=lambda moment: not moment.date)
    likely = (*sorted(earlier, key=lambda moment: moment.date, reverse=True), *rest)
    return next((moment for moment in likely if ground.meets(project.mapLayer(moment.layer_id), there)), None)


def _may_pair(moment: Moment, after: Moment) -> bool:
    """Within one layer only bands go with bands: the whole is no counterpart of its part."""
    return moment.layer_id != after.layer_id or bool(moment.bands and after.bands)


class _Ground:
    """Whether places share ground, in the map's CRS or, where that cannot tell, in a layer's own."""

    def __init__(self, project: QgsProject, crs: QgsCoordinateReferenceSystem) -> None:
        self._project, self._crs = project, crs

    def meets(self, layer: QgsRasterLayer, place: Place) -> bool:
        """Also true when no CRS can tell: then the engine finds out."""
        whole = place_of_layer(layer)
        for crs in (self._crs, layer.crs(), place.crs):
            if layer.crs().isValid() and not crs.isValid():
                continue
            try:
                shapes = [geometry_in(one, crs, self._project) for one in (whole, place)]
            except WindowEmpty:
                continue
            return shapes[0].intersects(shapes[1]) and shapes[0].intersection(shapes[1]).area() > 0
        return True


def _what_is_missing(project: QgsProject) -> str:
    if sum(map(is_picture, project.mapLayers().values())) < 2:
        return tr("Add a second raster of the same place: Layer ▸ Add Layer ▸ Add Raster Layer…")
    return tr("Choose the earlier picture under “Before”.")


def _of_sameness(pair: Pair) -> Iterator[Problem]:
    if pair.before.is_same_picture(pair.after):
        yield Problem(tr("Before and after are the same picture. Choose another one for “Before”."))


def _of_ground(
    before: QgsRasterLayer, after: QgsRasterLayer, place: Place | None, meets: Callable[[QgsRasterLayer, Place], bool]
) -> Iterator[Problem]:
    names = {"before": before.name(), "after": after.name()}
    if before.crs().isValid() != after.crs().isValid():
        lame, other = (after, before) if before.crs().isValid() else (before, after)
        yield Problem(
            tr("“{lame}” has no CRS, so it cannot be laid over “{other}”. Right-click it ▸ Layer CRS sets one.").format(
                lame=lame.name(), other=other.name()
            )
        )
    elif not meets(before, place_of_layer(after)):
        yield Problem(
            tr("“{before}” and “{after}” do not overlap. Choose two pictures of the same place.").format(**names)
        )
    elif place is not None and meets(after, place) and not meets(before, place):
        yield Problem(tr("The extent does not meet “{before}”. Draw it where both pictures are.").format(**names))


def _of_dates(pair: Pair) -> Iterator[Problem]:
    dates = [as_date(moment.date) for moment in (pair.before, pair.after)]
    for moment, date in zip((pair.before, pair.after), dates):
        if moment.date and date is None:
            yield Problem(
                tr("“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019, or leave it empty.").format(
                    text=moment.date
                )
            )
    if all(dates) and dates[0] > dates[1]:
        yield Problem(tr("“Before” has the later date. Swap the two, or correct a date."), is_refusal=False)
