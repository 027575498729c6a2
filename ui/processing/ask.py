"""`orthoscribe:ask`."""

from __future__ import annotations

from ...inference.protocol.requests import ASK
from .base_algorithm import TaskAlgorithm


class AskAlgorithm(TaskAlgorithm):
    """Raster, extent and question in, an answer out."""

    task = ASK
