"""Two numbers: of the protocol, compared in `hello`, and of the product, written in metadata.txt alone."""

from __future__ import annotations

import configparser
from pathlib import Path

#: Raised when a message changes its meaning.
PROTOCOL_VERSION = 2


def product_version() -> str:
    """The version in the plugin's metadata.txt; “unknown” for an engine that was copied without it."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(Path(__file__).resolve().parents[2] / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")
