"""`orthoscribe:ground`."""

from __future__ import annotations

from ...inference.protocol.events import BOX
from ...inference.protocol.requests import GROUND
from .findings_algorithm import FindingsAlgorithm


class GroundAlgorithm(FindingsAlgorithm):
    """Raster, extent and names of things in, a layer of boxes out."""

    task, kind = GROUND, BOX
