"""Real imagery of every kind, where it is at hand: beside the checkout, in ../shared/data/geotiff."""

from __future__ import annotations

from pathlib import Path

import pytest

from inference.protocol.geometry import Window

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "geotiff"
#: file → ground size of a pixel in m, share of valid pixels
EXPECTED = {
    "town_3420B_4326.tif": (2.53, 1.0),
    "houses_1.tif": (0.152, 1.0),
    "canal_28992.tif": (0.25, 1.0),
    "drone_alpha_nodata.tif": (0.353, 0.875),
    "gcps_no_transform.tif": (201.8, 1.0),
    "landsat_2020.tif": (89.2, 1.0),
    "naip_2020-08-31.tif": (5.0, 1.0),
    "pan_uint16.tif": (0.5, 1.0),
    "rgba_uint16.tif": (1.38, 0.488),
    "sar_4band_float.tif": (4.5, 0.6),
    "sentinel2_rgb_10.tif": (9.89, 1.0),
    "street_15cm_alpha.tif": (0.15, 0.889),
    "trees_SJER_477.tif": (0.1, 1.0),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_size_and_valid_pixels(open_scene, name):
    if not (FOLDER / name).exists():
        pytest.skip(f"no real imagery here: {FOLDER / name} is not on this machine")
    gsd_m, valid = EXPECTED[name]
    with open_scene(str(FOLDER / name)) as scene:
        pixels = scene.read(Window(0, 0, scene.width_px, scene.height_px), (128, 128))
        assert scene.gsd_m == pytest.approx(gsd_m, rel=5e-3)
    assert pixels.valid.mean() == pytest.approx(valid, abs=0.02)
    if name != "rgba_uint16.tif":  # a constant layer
        assert pixels.rgb[pixels.valid].std() > 10
