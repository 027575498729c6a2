"""Every data set of the house as records of the one format. Splits are the data sets' own; what may only be measured
with is test.

The georeferenced rasters have no annotation, so nothing to say: they are not here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from . import house_dates, house_objects, house_sentences
from .turn import Record

#: data set → its records
HOUSE: dict[str, Callable[[], Iterator[Record]]] = {
    "rsicd": house_sentences.rsicd,
    "ucm": house_sentences.ucm,
    "uav": house_sentences.drone,
    "eurosat": house_sentences.eurosat,
    "rsscn7": house_sentences.rsscn7,
    **{name: partial(house_objects.annotated, name) for name in house_objects.FACTS},
    "levir-cc": house_dates.levir,
    "sztaki": house_dates.sztaki,
    "oscd": house_dates.oscd,
}


def house_records() -> Iterator[Record]:
    """All records of all data sets, one data set after the other; FileNotFoundError where the data are absent."""
    for dataset in HOUSE.values():
        yield from dataset()
