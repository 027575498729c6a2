"""What every reader yields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Piece:
    """A stretch of text that belongs together: a section, a page, a row, a feature.

    `title` is what a row or feature is called, "" for the document's own; `heading` what the section stands under;
    `page` counts from 1. `geometry` is GeoJSON in EPSG:4326. `picture` is a file beside the document that the text
    shows, "" for none. The lines of a record (row or feature) are `Field: value`.
    """

    text: str
    title: str = ""
    heading: str = ""
    page: int | None = None
    feature_id: int | None = None
    geometry: dict[str, Any] | None = None
    picture: str = ""
    is_record: bool = False
