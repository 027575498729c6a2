"""`orthoscribe:ask`."""

from __future__ import annotations

from ...inference.protocol.events import BOX
from ...inference.protocol.requests import ASK
from .findings_algorithm import FindingsAlgorithm


class AskAlgorithm(FindingsAlgorithm):
    """Raster, extent and question in, an answer out; and a layer of what it speaks of, when one is asked for."""

    task, kind, findings_are_extra = ASK, BOX, True
