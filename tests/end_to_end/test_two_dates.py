"""Six turns about one pair of dates in a real QGIS: words and map say the same, and the window is never held up.

`BEFORE` and `AFTER` in the environment name a pair of your own.
"""

from __future__ import annotations

import json
import os
import re
from functools import partial
from pathlib import Path

import pytest

pytestmark = pytest.mark.timeout(300)  # a play has a limit of its own
ROOT = Path(__file__).resolve().parents[2]
LONGEST_WORK_MS = 50
SIDE_PX, GSD_M = 768, 0.4
HOUSES = ((0.08, 0.10), (0.22, 0.12), (0.70, 0.10), (0.10, 0.60))
NEW_HOUSES = ((0.12, 0.78), (0.26, 0.80), (0.72, 0.40))
ROWS, COLUMNS = ("top", "center", "bottom"), ("left", "center", "right")


@pytest.fixture(scope="session")
def dates(engine: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Where the two pictures lie; drawn unless they are given. Skips where no model can compare."""
    if "ORTHOSCRIBE_PYTHON" in engine and not can_compare():
        pytest.skip("the embedded model does not compare yet")
    if os.environ.get("BEFORE") and os.environ.get("AFTER"):
        return {name: os.environ[name] for name in ("BEFORE", "AFTER")}
    folder = tmp_path_factory.mktemp("dates")
    paths = {"BEFORE": folder / "quarter_2015-06-03.tif", "AFTER": folder / "quarter_2021-05-30.tif"}
    draw(paths["BEFORE"], HOUSES)
    draw(paths["AFTER"], (*HOUSES, *NEW_HOUSES))
    return {name: str(path) for name, path in paths.items()}


def can_compare() -> bool:
    """Whether a pack of this checkout has the ability."""
    cards = (ROOT / "resources" / "packs").glob("*/card.json")
    return any("compare" in json.loads(card.read_text(encoding="utf-8"))["abilities"] for card in cards)


def draw(path: Path, houses: tuple[tuple[float, float], ...]) -> None:
    """A small quarter: fields, a road, houses with shadows."""
    import numpy as np
    from osgeo import gdal, osr

    down, right = np.mgrid[:SIDE_PX, :SIDE_PX] / SIDE_PX
    field = (right * 5).astype(int) % 3 + (down * 4).astype(int) % 2
    picture = np.stack([74 + 14 * field, 98 + 12 * field, 60 + 9 * field]).astype(float)
    picture += np.random.default_rng(3).normal(0, 5, (SIDE_PX, SIDE_PX))

    def patch(x: float, y: float, colour: tuple[int, int, int], side: float = 0.07) -> None:
        rows, columns = slice(int(y * SIDE_PX), int((y + side) * SIDE_PX)), slice(
            int(x * SIDE_PX), int((x + side) * SIDE_PX)
        )
        picture[:, rows, columns] = np.array(colour)[:, None, None]

    picture[:, int(0.46 * SIDE_PX):int(0.49 * SIDE_PX)] = 128
    for x, y in houses:
        patch(x + 0.012, y + 0.012, (38, 44, 40))
        patch(x, y, (176, 96, 78))
    raster = gdal.GetDriverByName("GTiff").Create(str(path), SIDE_PX, SIDE_PX, 3)
    raster.SetGeoTransform((500_000.0, GSD_M, 0.0, 5_200_000.0, 0.0, -GSD_M))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32635)
    raster.SetProjection(system.ExportToWkt())
    for band, values in enumerate(picture.clip(0, 255).astype(np.uint8), 1):
        raster.GetRasterBand(band).WriteArray(values)
    raster = None


def test_six_turns(perform, dates, in_time, tmp_path: Path) -> None:
    look = partial(perform, "play_two_dates", **dates)
    report = look()
    turns = dict(zip(report["kinds"], report["turns"]))
    assert report["tasks"] == ["compare"] * 6  # the first one by itself, the others because of it
    assert {turn["status"] for turn in turns.values()} == {"done"}
    assert all(turn["answer"] for turn in turns.values())
    assert report["looks"] == ["swipe", "flicker"]
    check_words_and_map(turns, dict(zip(report["kinds"], report["changes"])))
    check_reports(tmp_path)
    in_time({"at work": LONGEST_WORK_MS}, report, lambda told: {"at work": told["busy_ms"]}, look)


def check_words_and_map(turns: dict[str, dict], changes: dict[str, list[dict]]) -> None:
    """Every turn draws what it counts, the same things once; answers name as many things as are drawn, and where."""
    for kind, turn in turns.items():
        assert len(changes[kind]) == sum(turn["counts"].values()), kind
    layers = {turn["result_layer_id"] for turn in turns.values()} - {""}
    assert len(layers) == len({json.dumps(drawn) for drawn in changes.values() if drawn})
    told = re.findall(r"\d+", turns["count"]["answer"])
    drawn = len(changes["count"])
    assert str(drawn) in told or (drawn == 0 and re.search(r"\bno\b", turns["count"]["answer"], re.IGNORECASE))
    assert turns["yes_no"]["answer"].lower().startswith("yes" if changes["yes_no"] else "no")
    cells = {f"{ROWS[int(y * 3)]}-{COLUMNS[int(x * 3)]}" for x, y in (change["at"] for change in changes["places"])}
    named = set(re.findall(r"\b(?:top|center|bottom)-(?:left|center|right)\b", turns["places"]["answer"]))
    assert cells <= named


def check_reports(folder: Path) -> None:
    """A page with every turn and its pictures, and a PDF of several pages."""
    page = (folder / "two_dates.html").read_text(encoding="utf-8")
    assert page.count("<article") == 6
    assert page.count("data:image/jpeg") >= 4
    assert len(re.findall(rb"/Type\s*/Page\b", (folder / "two_dates.pdf").read_bytes())) >= 2
