"""What the engine says as a client reads it."""

from __future__ import annotations

from typing import Any

from inference.protocol import codec


def over_the_wire(payload: dict[str, Any]) -> dict[str, Any]:
    """A payload after it was written and read again."""
    return codec.decode(codec.encode(payload))
