"""`orthoscribe:describe`."""

from __future__ import annotations

from ...inference.protocol.requests import DESCRIBE
from .base_algorithm import TaskAlgorithm


class DescribeAlgorithm(TaskAlgorithm):
    """Raster and extent in, a description out."""

    task = DESCRIBE
