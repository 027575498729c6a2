"""The one place where rasterio's errors become ours."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from rasterio.errors import RasterioError

from ..protocol.errors import RasterUnreadable
from ..protocol.sentences import Sentence


@contextlib.contextmanager
def raster_faults(path: str) -> Iterator[None]:
    """Turn any failure of rasterio inside the block into RasterUnreadable, which says what to do next."""
    try:
        yield
    except (RasterioError, OSError) as error:
        raise RasterUnreadable(_advice(path, str(error)), f"{path}: {error!r} {error.__cause__ or ''}") from error


def _advice(path: str, reason: str) -> Sentence:
    name = Path(path).name
    if not Path(path).exists() and "://" not in path and not path.startswith("/vsi"):
        return Sentence(
            "The file {name} is not there; check whether it was moved or its drive is disconnected.", name=name
        )
    if "not recognized" in reason or "unsupported" in reason.lower():
        return Sentence(
            "The engine cannot read the format of {name}; export the layer as GeoTIFF and ask again.", name=name
        )
    if "denied" in reason.lower():
        return Sentence("The file {name} may not be read; check its permissions.", name=name)
    return Sentence(
        "{name} cannot be read; it may be damaged or still being written. Try again, or export it as a new GeoTIFF.",
        name=name,
    )
