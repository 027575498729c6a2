"""When a picture was taken, as far as QGIS or a layer's name tells. The engine looks further, into the file."""

from __future__ import annotations

import datetime
import functools
import re
from pathlib import Path

from qgis.core import Qgis, QgsDateTimeRange, QgsRasterLayer

#: No camera looked down before.
EARLIEST_YEAR = 1910
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?")
_YEAR, _MONTH, _DAY = r"(?P<y>(?:19|20)\d\d)", r"(?P<m>0[1-9]|1[0-2])", r"(?P<d>0[1-9]|[12]\d|3[01])"
#: Forms of dates in names, the finest first. The first that makes sense wins.
_IN_NAMES = tuple(
    re.compile(form)
    for form in (
        rf"(?<!\d){_YEAR}(?P<sep>[-_. ]?){_MONTH}(?P=sep){_DAY}(?!\d)",
        rf"(?<!\d){_DAY}(?P<sep>[-_. ]){_MONTH}(?P=sep){_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}[-_. ]?{_MONTH}(?!\d)",
        rf"(?<![\d.,]){_YEAR}(?!\d|[.,]\d)",
    )
)
#: Numbers that say something else: codes of reference systems, sizes, scales.
_NOT_DATES = re.compile(
    r"(?:epsg|srid|crs)\W?_?\d+|\d+ ?[x×] ?\d+|1:\d+|\d+(?:[.,]\d+)? ?(?:cm|m|km|px|dpi|bit)(?![a-z])", re.IGNORECASE
)


def date_of_layer(layer: QgsRasterLayer) -> str:
    """The date of a raster layer as ISO text (`2019-06-01`, `2019-06`, `2019`), "" when there is no telling.

    What the user set in the layer's temporal properties counts most, then its metadata, its name, its file's name.
    """
    names = (layer.name(), Path(layer.source().partition("|")[0]).stem)
    told = (_date_of_range(layer), _date_of_metadata(layer), *map(date_in_name, names))
    return next(filter(None, told), "")


@functools.lru_cache(maxsize=4096)
def date_in_name(name: str) -> str:
    """The date that a name tells as ISO text, as fine as it tells it; "" without one, or with several years."""
    cleaned = _NOT_DATES.sub(" ", name)
    for form in _IN_NAMES:
        told = {_iso(match.groupdict()) for match in form.finditer(cleaned)} - {""}
        if told:
            return told.pop() if len(told) == 1 else ""
    return ""


def begin_of(span: QgsDateTimeRange) -> str:
    """The day on which a range of time begins as ISO text, "" for one without beginning."""
    return span.begin().date().toString("yyyy-MM-dd") if span.begin().isValid() else ""


def as_date(text: str) -> datetime.date | None:
    """The first day of what an ISO text tells; None when it is no date."""
    match = _ISO.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _date_of_range(layer: QgsRasterLayer) -> str:
    time = layer.temporalProperties()
    is_fixed = time.isActive() and time.mode() == Qgis.RasterTemporalMode.FixedTemporalRange
    return begin_of(time.fixedTemporalRange()) if is_fixed else ""


def _date_of_metadata(layer: QgsRasterLayer) -> str:
    return next(filter(None, map(begin_of, layer.metadata().extent().temporalExtents())), "")


def _iso(parts: dict[str, str | None]) -> str:
    """What a name tells as ISO text; "" for a day that never was, is to come, or is too long ago."""
    iso = "-".join(filter(None, (parts["y"], parts.get("m"), parts.get("d"))))
    day = as_date(iso)
    return iso if day and day.year >= EARLIEST_YEAR and day <= datetime.date.today() else ""
