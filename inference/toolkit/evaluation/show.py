"""`python -m inference.toolkit show`: a pack on real rasters, as pictures, as a table, and in its model card."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..data.shards import data_folder
from .bench import open_pack
from .contact_sheet import sheets
from .markdown import markdown
from .page import write_page
from .seen import READING, Seen, read_seen, see, seen_row, write_seen


def house_rasters() -> list[Path]:
    """The georeferenced rasters of the house."""
    return sorted((data_folder() / "geotiff").glob("*.tif"))


def show(pack_folder: Path, out: Path, rasters: Sequence[Path], threads: int) -> str:
    """Look at rasters, draw pages into `out`, put what was said beside the pack; returns the table."""
    pack = open_pack(pack_folder, threads)
    seen: list[tuple[Path, Seen]] = [(path, see(pack, path)) for path in rasters]
    out.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(sheets(seen), 1):
        page.save(out / f"page_{number}.png")
    write_seen(pack_folder, ((path.name, raster) for path, raster in seen))
    write_page(pack_folder)
    rows = read_seen(pack_folder)
    return markdown(READING, (seen_row(path.name, rows[path.name], pack.card.revision) for path in rasters))
