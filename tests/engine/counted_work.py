"""Work for a cluster's workers, which import it by its name."""

from __future__ import annotations

import os
import time
from typing import NamedTuple

from inference.protocol.errors import RasterUnreadable


class Done(NamedTuple):
    """What came out, and the process that did it."""

    squares: tuple[int, ...]
    process: int


def squares(numbers: tuple[int, ...]) -> Done:
    """The numbers' squares."""
    time.sleep(0.02)  # so that one worker does not do it all
    return Done(tuple(number * number for number in numbers), os.getpid())


def slow_squares(numbers: tuple[int, ...]) -> Done:
    """The same, with time to die in."""
    time.sleep(0.2)
    return squares(numbers)


def fails(numbers: tuple[int, ...]) -> Done:
    """Nothing but a complaint."""
    raise RasterUnreadable("It cannot be read.", "details")
