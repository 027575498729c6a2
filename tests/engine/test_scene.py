"""The drawn scene: its truth meets its pixels, the seed decides everything, the georeference is what was asked for."""

from __future__ import annotations

import math
import time

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from PIL import Image, ImageDraw

from inference.protocol.geometry import Affine
from inference.toolkit.scene import (
    CLASS_NAMES,
    OBJECT_LABELS,
    THEMES,
    SceneSpec,
    render_scene,
    sentences,
    write_geotiff,
    write_truth,
)
from inference.toolkit.scene.__main__ import main

SMALL = {theme: SceneSpec(5, theme, 384, 0.6) for theme in THEMES}
EXPECTED = {
    "town": "building", "airport": "airplane", "harbour": "ship", "farmland": "tree", "tanks": "storage tank",
    "sports": "tennis court", "mixed": "building",
}


@pytest.fixture(scope="module")
def scenes():
    return {theme: render_scene(spec) for theme, spec in SMALL.items()}


def rings_as_mask(polygons, side_px):
    image = Image.new("L", (side_px, side_px))
    for ring in polygons:
        ImageDraw.Draw(image).polygon([(x - 0.5, y - 0.5) for x, y in ring], fill=1)
    return np.asarray(image, bool)


def test_arrays_and_names(scenes):
    for scene in scenes.values():
        assert scene.rgb.shape == (384, 384, 3) and scene.rgb.dtype == np.uint8
        assert scene.label_map.shape == (384, 384) and scene.label_map.dtype == np.uint8
        assert scene.label_map.max() < len(CLASS_NAMES) and scene.class_names == CLASS_NAMES
        assert {thing.label for thing in scene.objects} <= set(OBJECT_LABELS)


@pytest.mark.parametrize("theme", THEMES)
def test_each_theme_shows_what_it_promises(scenes, theme):
    assert scenes[theme].count(EXPECTED[theme]) > 0
    if theme == "farmland":
        assert scenes[theme].share("field") > 0.3
    if theme in ("harbour", "mixed"):
        assert scenes[theme].share("water") > 0.05


def test_objects_lie_inside_and_boxes_bound_their_polygons(scenes):
    for scene in scenes.values():
        for label, (x0, y0, x1, y1), polygon in scene.objects:
            xs, ys = zip(*polygon)
            assert 0 <= x0 < x1 <= 384 and 0 <= y0 < y1 <= 384, label
            assert (min(xs), min(ys), max(xs), max(ys)) == pytest.approx((x0, y0, x1, y1), abs=0.01)
            assert polygon[0] == polygon[-1] and shapely.Polygon(polygon).area >= 5.5


@pytest.mark.parametrize("label", ["building", "storage tank", "airplane", "vehicle", "ship", "tennis court"])
def test_polygons_cover_the_label_map(scenes, label):
    """Outlines and pixels of one class agree, but for things cut off at the edge and for what stands on top."""
    shared = union = 0
    for scene in scenes.values():
        drawn = scene.label_map == CLASS_NAMES.index(label)
        told = rings_as_mask([thing.polygon for thing in scene.objects if thing.label == label], 384)
        shared, union = shared + (drawn & told).sum(), union + (drawn | told).sum()
    assert shared / union > (0.8 if label in ("building", "storage tank", "tennis court") else 0.6)


def test_buildings_are_told_from_their_surroundings_by_colour_or_shadow(scenes):
    scene = scenes["town"]
    on = scene.rgb[scene.label_map == CLASS_NAMES.index("building")].astype(float)
    off = scene.rgb[scene.label_map == CLASS_NAMES.index("ground")].astype(float)
    assert np.abs(on.mean(0) - off.mean(0)).max() > 8
    assert 40 < scene.rgb.mean() < 190 and scene.rgb.std() > 20


def test_shadows_fall_away_from_the_sun():
    """North of the houses is darker than south of them when the sun is in the south."""
    scene = render_scene(SceneSpec(2, "town", 320, 0.5, "summer", sun_azimuth_deg=180, sun_elevation_deg=40))
    grey, north, south = scene.rgb.mean(2), [], []
    for label, (x0, y0, x1, y1), _ in scene.objects:
        column = int((x0 + x1) / 2)
        if label == "building" and y0 > 8 and y1 < 312:
            north.append(grey[int(y0) - 4:int(y0) - 1, column].mean())
            south.append(grey[math.ceil(y1) + 1:math.ceil(y1) + 4, column].mean())
    assert len(north) > 5 and np.median(north) < np.median(south) - 15


def test_the_seed_decides_everything():
    first, again, other = (render_scene(SceneSpec(seed, "mixed", 256, 0.7)) for seed in (3, 3, 4))
    assert np.array_equal(first.rgb, again.rgb) and np.array_equal(first.label_map, again.label_map)
    assert first.objects == again.objects and sentences(first) == sentences(again)
    assert not np.array_equal(first.rgb, other.rgb)


@pytest.mark.parametrize("wrong", [{"theme": "moon"}, {"season": "monsoon"}, {"size_px": 8}, {"gsd_m": 30.0}])
def test_nonsense_is_refused(wrong):
    with pytest.raises(ValueError, match="."):
        SceneSpec(**wrong)


def test_captions_are_true_and_plain(scenes):
    for scene in scenes.values():
        lines = sentences(scene)
        assert lines and len(lines) == len(set(lines))
        assert all(line == line.lower() and line.endswith(" .") and "  " not in line for line in lines)
        for label, word in (("airplane", "plane"), ("storage tank", "tank"), ("bridge", "bridge"), ("ship", "boat")):
            if scene.count(label) == 0:
                assert not any(f"{word}s are" in line or f"a {word} is" in line for line in lines)


@pytest.mark.parametrize("rotation_deg", [0.0, 27.0, -90.0])
def test_georeference(tmp_path, scenes, rotation_deg):
    scene = scenes["tanks"]
    picture, truth = tmp_path / "scene.tif", tmp_path / "scene.gpkg"
    write_geotiff(scene, picture, rotation_deg=rotation_deg)
    write_truth(scene, truth, rotation_deg=rotation_deg)
    with rasterio.open(picture) as raster:
        assert raster.crs.to_epsg() == 32633 and np.array_equal(raster.read(1), scene.rgb[..., 0])
        transform = Affine(*raster.transform[:6])
    assert transform.to_map((0, 0)) == pytest.approx((500_000.0, 5_400_000.0))
    assert abs(transform.determinant) == pytest.approx(0.36)
    right = np.subtract(transform.to_map((1, 0)), transform.to_map((0, 0)))
    assert math.degrees(math.atan2(right[1], right[0])) == pytest.approx(rotation_deg)
    meta, _, geometry, (labels, areas) = pyogrio.raw.read(truth, layer="truth")
    assert meta["crs"] == "EPSG:32633" and list(labels) == [thing.label for thing in scene.objects]
    ring = shapely.get_coordinates(shapely.from_wkb(geometry[0]).exterior)
    back = [transform.to_pixel((x, y)) for x, y in ring]
    first = shapely.Polygon(scene.objects[0].polygon)
    assert shapely.Polygon(back).normalize().equals_exact(first.normalize(), 1e-3)
    assert areas[0] == pytest.approx(first.area * 0.36, rel=1e-6)


def test_command_line(tmp_path, capsys):
    out, truth = tmp_path / "a.tif", tmp_path / "a.gpkg"
    words = ["--seed", "1", "--theme", "town", "--size", "128", "--rotation", "10", "--truth", str(truth)]
    assert main([str(out), *words]) == 0
    assert out.exists() and truth.exists() and capsys.readouterr().out.strip().endswith(".")


def test_speed_is_sane():
    """A training crop takes well under a second; the bound is loose, as tests share the machine."""
    started = time.process_time()
    for seed, theme in enumerate(THEMES):
        render_scene(SceneSpec(seed, theme, 512, 0.5))
    assert (time.process_time() - started) / len(THEMES) < 2.5
