"""What is known of the pictures of each data set beside their pixels: sensor and ground size, as their makers say.

Nobody says when or where single pictures of these sets were taken, so dates and places are learnt only from records
that have them (`instructions/readers/gaia.py`).
"""

from __future__ import annotations

import re

from ...decoder.metadata_facts import Known
from .instructions.house_dates import OSCD, SZTAKI
from .instructions.house_objects import FACTS
from .instructions.house_sentences import DRONE, EUROSAT, RSICD, RSSCN7, UCM, Facts

#: names of sensors that a pack tells apart; those of no picture it has seen say the same as an unknown one
SENSORS = ("aerial", "drone", "Sentinel-2", "Landsat", "satellite")

#: data set → what all of it has in common, ground size as its pictures are stored
KNOWN: dict[str, Facts] = {
    "rsicd": RSICD,
    "ucm": UCM,
    "uav": DRONE,
    "eurosat": EUROSAT,
    "rsscn7": RSSCN7,
    "sztaki": SZTAKI,
    "oscd": OSCD,
    **FACTS,
}


def known_of(dataset: str, shown_px: int, nearer: float = 1.0) -> Known:
    """What is known of a picture of a data set that is shown `shown_px` wide; `nearer`: a part of its side, of which
    this is an enlargement. Nothing is known of a data set that is not in the table.
    """
    said = KNOWN.get(dataset)
    if said is None:
        return Known()
    gsd_m = None if said.gsd_m is None else said.gsd_m * nearer * stored_px(said.shard) / shown_px
    return Known(said.sensor, gsd_m)


def stored_px(shard: str) -> int:
    """Side of a shard's pictures, which its name ends with."""
    return int(re.search(r"_(\d+)px\.zip$", shard)[1])
