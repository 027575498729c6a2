"""`orthoscribe:segment`."""

from __future__ import annotations

from ...inference.protocol.events import MASK
from ...inference.protocol.requests import SEGMENT
from .findings_algorithm import FindingsAlgorithm


class SegmentAlgorithm(FindingsAlgorithm):
    """Raster, extent and names of things in, a layer of outlines out."""

    task, kind = SEGMENT, MASK
