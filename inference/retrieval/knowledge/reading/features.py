"""Features of a vector layer, as the host writes them: GeoJSON in EPSG:4326."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ....protocol.errors import DocumentUnreadable
from ....protocol.knowledge import FeatureFile
from .piece import Piece
from .records import record_text, title_of


def read_features(file: FeatureFile) -> Iterator[Piece]:
    """One piece a feature; raises DocumentUnreadable when the file is no GeoJSON with features."""
    path = Path(file.path)
    try:
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        if not features:
            raise DocumentUnreadable("The layer “{name}” has no features.", name=file.name or path.stem)
        for row, feature in enumerate(features):
            yield _piece(feature, file, row)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DocumentUnreadable(
            "The features of “{name}” cannot be read.", repr(error), name=file.name or path.name
        ) from error


def _piece(feature: dict[str, Any], file: FeatureFile, row: int) -> Piece:
    values = feature.get("properties") or {}
    number = feature.get("id")
    return Piece(
        record_text(values) or f"Feature {row + 1}",
        title=title_of(values, file.title_field),
        heading=file.name,
        feature_id=int(number) if str(number).lstrip("-").isdigit() else None,
        geometry=feature.get("geometry"),
        is_record=True,
    )
