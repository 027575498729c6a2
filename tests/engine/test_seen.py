"""What a pack makes of a raster is drawn, put down, and judged by a person, whose sentence outlives the next look."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

from inference.protocol.model_card import read_card
from inference.toolkit.evaluation import page
from inference.toolkit.evaluation.abilities import peak_mib
from inference.toolkit.evaluation.bench import open_pack
from inference.toolkit.evaluation.contact_sheet import PICTURE_PX, cell, sheets
from inference.toolkit.evaluation.seen import READING, SEEN, Seen, pixel_size, read_seen, see, seen_row, write_seen

PACK = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact"


@pytest.fixture
def folder(tmp_path):
    """A pack's folder with its card alone."""
    shutil.copy(PACK / "card.json", tmp_path)
    return tmp_path


SHIP = Seen(5.0, "Ships in a harbor.", "port", {"ship": 2}, {"water": 41.5}, 1.25)


def test_a_judgement_is_kept_and_tells_of_which_revision(folder) -> None:
    write_seen(folder, [("a.tif", SHIP)])
    rasters = read_seen(folder)
    rasters["a.tif"].update(judged="Right.", revision_judged="5")
    (folder / SEEN).write_text(json.dumps(rasters), encoding="utf-8")
    write_seen(folder, [("a.tif", SHIP), ("b.tif", SHIP)])
    rasters = read_seen(folder)
    assert seen_row("a.tif", rasters["a.tif"], "5")[-1] == "Right."
    assert seen_row("a.tif", rasters["a.tif"], "6")[-1] == "(revision 5) Right."
    assert seen_row("b.tif", rasters["b.tif"], "6") == (
        "b.tif",
        "5 m",
        "Ships in a harbor.",
        "port",
        "2 ships",
        "water 41.5 %",
        "1.2",
        "",
    )


def test_the_page_has_every_part_that_has_something_to_say(folder) -> None:
    page.write_page(folder)
    text = (folder / page.PAGE).read_text(encoding="utf-8")
    assert "## On real rasters" not in text
    assert "| RSICD captions CIDEr-D | 0." in text
    write_seen(folder, [("a.tif", SHIP)])
    page.write_page(folder)
    text = (folder / page.PAGE).read_text(encoding="utf-8")
    assert [line[3:] for line in text.splitlines() if line.startswith("## ")][-1] == "On real rasters"
    assert "| a.tif | 5 m | Ships in a harbor. | port | 2 ships |" in text


def test_pixels_have_plain_sizes() -> None:
    assert [pixel_size(size) for size in (None, 0.1502, 5.0, 201.8)] == ["unknown", "0.15 m", "5 m", "202 m"]


def test_tables_escape_bars_and_round() -> None:
    assert page.markdown(("a", "b"), [("x|y", 0.12345)]) == "| a | b |\n| --- | --- |\n| x\\|y | 0.123 |\n"
    assert len(READING) == len(seen_row("a.tif", {**vars(SHIP), "judged": "", "revision_judged": ""}, "5"))


def test_a_raster_is_seen_and_drawn(write_raster, tmp_path) -> None:
    rng = np.random.default_rng(3)
    path = Path(write_raster(rng.integers(60, 120, (3, 96, 160)).astype(np.uint8)))
    seen = see(open_pack(PACK, 1), path)
    assert seen.caption and seen.scene and seen.seconds > 0
    assert seen.gsd_m == pytest.approx(2.0, rel=0.01)
    drawn = np.asarray(cell(path, seen))
    assert drawn.shape[1] == PICTURE_PX
    assert (drawn[: PICTURE_PX // 2] != 255).any(), "the picture"
    assert (drawn[PICTURE_PX:] != 255).any(), "the words"
    assert len(list(sheets([(path, seen)] * 7))) == 2


def test_a_raster_that_cannot_be_read_is_told(tmp_path) -> None:
    path = tmp_path / "none.tif"
    path.write_bytes(b"nothing")
    pack = type("Pack", (), {"card": read_card(PACK)})
    seen = see(pack, path)
    assert seen.gsd_m is None
    assert "none.tif" in seen.caption
    assert not seen.findings


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_peak_memory_of_a_process_is_read() -> None:
    import os

    assert 10 < peak_mib(os.getpid()) < 100_000
