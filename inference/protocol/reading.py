"""Params that come over the wire: whatever is wrong with their form is one sentence."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from .errors import BadRequest


@contextlib.contextmanager
def reading() -> Iterator[None]:
    """Raise BadRequest for what conversions of malformed params raise inside the `with` block."""
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise BadRequest("The request cannot be read.", repr(error)) from error
