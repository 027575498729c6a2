"""From what the user calls an index to an open store."""

from __future__ import annotations

from pathlib import Path

from .geopackage_store import GeoPackageStore
from .store import Store

SERVERS = ("postgresql://", "postgres://")


def open_store(address: str, create: bool) -> Store:
    """The store of a path or of a server's address, made where it is missing and `create` is set.

    Raises IndexUnreadable; no message repeats an address, which may hold a password.
    """
    if address.startswith(SERVERS):
        from .postgis_store import PostgisStore  # brings a database driver

        return PostgisStore.open(address, create)
    return GeoPackageStore.open(Path(address), create)
