"""Limits of change on a card, measured on the validation parts of made pairs: nothing of a test part is read, nor any
real pair.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from ...families.change_findings import Limits, filled, inner_values
from ...families.compact import Compact
from ...raster.polygons import outlines
from ..data.change_pairs.pair import ChangePair
from ..data.change_pairs.pasted import pasted
from ..data.change_pairs.unchanged import unchanged
from .change_bench import USUAL_GSD_M, opened
from .markdown import markdown

SPLIT, PAIRS = "val", 60
SCORE_MINS, SURE_MINS, MIN_AREAS_PX = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8), (0.0, 0.6, 0.7, 0.8, 0.9, 0.95), (12, 24, 48, 96)
#: no more than this share of the pairs without change may be called changed
MOST_FALSE, SHOWN = 0.1, 12


class Region(NamedTuple):
    """A region over one threshold: its pixels, how many of them truly changed, its highest probability."""

    size_px: int
    right_px: int
    peak: float


class Measured(NamedTuple):
    """What limits would bring."""

    limits: Limits
    f1: float
    false_alarms: float
    count_mae: float


def choose_limits(pack: Compact, pairs: int | None = None) -> str:
    """A table of the best limits: those under `MOST_FALSE` by F1 first, then the rest by false alarms."""
    rows = sorted(measured(pack, pairs or PAIRS), key=lambda row: (max(row.false_alarms, MOST_FALSE), -row.f1))
    header = ("score_min", "min_area_px", "sure_min", "change F1", "unchanged pairs called changed", "count MAE")
    return markdown(header, ((*map(float, row.limits), *row[1:]) for row in rows[:SHOWN]))


def measured(pack: Compact, pairs: int) -> Iterator[Measured]:
    """Every combination of limits, each pair being looked at once."""
    looked = [(pair, regions(pack, pair)) for number in range(pairs) for pair in _made(number)]
    for limits in map(Limits, *zip(*itertools.product(SCORE_MINS, MIN_AREAS_PX, SURE_MINS))):
        if limits.sure_min and limits.sure_min <= limits.score_min:
            continue
        kept = [[each for each in found[limits.score_min] if _is_kept(each, limits)] for _, found in looked]
        yield _measured(limits, [pair for pair, _ in looked], kept)


def _is_kept(region: Region, limits: Limits) -> bool:
    return region.size_px >= limits.min_area_px and region.peak >= limits.sure_min


def _made(number: int) -> tuple[ChangePair, ChangePair]:
    """A pair with change, and one that only nuisances changed."""
    return pasted(SPLIT, number), unchanged(SPLIT, number)


def _measured(limits: Limits, pairs: list[ChangePair], kept: list[list[Region]]) -> Measured:
    right, size = (sum(getattr(each, name) for found in kept for each in found) for name in ("right_px", "size_px"))
    true = sum(int(pair.mask.sum()) for pair in pairs)
    false = [bool(found) for pair, found in zip(pairs, kept) if not pair.changes]
    errors = [abs(len(found) - len(pair.changes)) for pair, found in zip(pairs, kept)]
    return Measured(limits, 2 * right / max(size + true, 1), float(np.mean(false)), float(np.mean(errors)))


def regions(pack: Compact, pair: ChangePair) -> dict[float, list[Region]]:
    """The regions of a pair over each threshold, on the pair's own pixels."""
    finest_gsd_m = pack.card.preprocessing["change"].get("finest_gsd_m") or USUAL_GSD_M
    with opened(pack, pair.before, pair.after, max(pair.gsd_m or USUAL_GSD_M, finest_gsd_m)) as shown:
        probability = shown.probability()
    return {least: list(_regions(probability, probability >= least, pair.mask)) for least in SCORE_MINS}


def _regions(probability: np.ndarray, mask: np.ndarray, truth: np.ndarray) -> Iterator[Region]:
    for polygon in outlines(mask):
        place = filled(polygon)
        right = inner_values(truth, *place)
        yield Region(right.size, int(right.sum()), float(inner_values(probability, *place).max()))
