"""Keeps stdout for what we have to say: libraries that print go to stderr."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO

STDOUT, STDERR = 1, 2


def reserve_stdout() -> BinaryIO:
    """The real stdout as a stream of our own; from now on file descriptor 1 leads to stderr, for native code too."""
    sys.stdout.flush()
    reserved = os.fdopen(os.dup(STDOUT), "wb")
    os.dup2(STDERR, STDOUT)
    sys.stdout.reconfigure(line_buffering=True)  # a pipe buffers by block: words would go down with a killed engine
    return reserved
