"""Geometry as a GeoPackage keeps it: a header with the envelope, then well-known binary (OGC 12-128r18, §2.1.3)."""

from __future__ import annotations

import struct
from typing import Any

import shapely

_HEADER = struct.Struct("<2sBBi4d")
#: little endian, an envelope of x and y
_FLAGS, _SRS = 0b0000_0011, 4326


def to_blob(geometry: dict[str, Any] | None) -> bytes | None:
    """GeoJSON as a blob; None for none, or one that is no geometry."""
    if not geometry:
        return None
    try:
        shape = shapely.force_2d(shapely.geometry.shape(geometry))
    except (ValueError, TypeError, KeyError, AttributeError, shapely.errors.ShapelyError):
        return None
    if shape.is_empty:
        return None
    west, south, east, north = shape.bounds
    return _HEADER.pack(b"GP", 0, _FLAGS, _SRS, west, east, south, north) + shapely.to_wkb(shape, byte_order=1)


def from_blob(blob: bytes | None) -> dict[str, Any] | None:
    """GeoJSON of a blob that `to_blob` made."""
    return shapely.geometry.mapping(shapely.from_wkb(blob[_HEADER.size :])) if blob else None


def envelope(blob: bytes | None) -> tuple[float, float, float, float]:
    """West, south, east, north of a blob; NaN without one."""
    if not blob:
        return (float("nan"),) * 4
    west, east, south, north = _HEADER.unpack_from(blob)[4:]
    return west, south, east, north
