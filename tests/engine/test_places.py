"""From dense predictions to boxes, from segmentation runs to masks, from windows to the grid a model works on."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import torch

from inference.decoder.language import SegmentationRun
from inference.encoders.proposals import decode_boxes
from inference.encoders.pyramid import Features, padded_size
from inference.families.answering import counted, doubt, mapped
from inference.masks.predictor import MaskPredictor, MaskSizes
from inference.masks.segmenter import Segmenter
from inference.protocol.geometry import Window
from inference.protocol.requests import Source, TaskRequest
from inference.raster.grid import AnalysisGrid
from inference.raster.polygons import BAND_ROWS, mean_inside
from inference.raster.scene import Scene
from inference.toolkit.export_decoder import WholeMasks, export_masks


def dense(height: int, width: int, labels: int = 2) -> np.ndarray:
    """Head output that finds nothing."""
    positions = sum((height // stride) * (width // stride) for stride in (8, 16, 32))
    out = np.full((positions, labels + 5), -9.0, np.float32)
    out[:, labels + 1 :] = 8.0
    return out


def test_one_sure_position_becomes_one_box_around_its_centre() -> None:
    out = dense(64, 96)
    row = 3 * 12 + 5  # stride 8: row 3, column 5 → centre (44, 28)
    out[row] = [9.0, -9.0, 9.0, 10, 4, 6, 12]
    boxes = decode_boxes(out, 64, 96, 0.5)
    assert boxes.xyxy.tolist() == [[34.0, 24.0, 50.0, 40.0]]
    assert boxes.labels.tolist() == [0]
    assert boxes.scores[0] > 0.99


def test_centreness_lowers_the_score_and_neighbours_are_merged() -> None:
    out = dense(64, 64)
    out[0] = [9.0, -9.0, 9.0, 4, 4, 20, 20]
    out[1] = [9.0, -9.0, -1.0, 12, 4, 12, 20]  # the same box from the next position, less centred
    boxes = decode_boxes(out, 64, 64, 0.3)
    assert len(boxes.scores) == 1
    assert boxes.scores[0] > 0.99


def test_boxes_stay_inside_the_picture() -> None:
    out = dense(64, 64)
    out[0] = [9.0, -9.0, 9.0, 100, 100, 100, 100]
    assert decode_boxes(out, 64, 64, 0.3).xyxy.tolist() == [[0, 0, 64, 64]]


@pytest.mark.parametrize(("size", "padded"), [((1, 32), (32, 32)), ((33, 64), (64, 64)), ((512, 500), (512, 512))])
def test_padded_size(size: tuple[int, int], padded: tuple[int, int]) -> None:
    assert padded_size(*size) == padded


def test_masks_have_the_tiles_size_and_follow_their_prompt(tmp_path) -> None:
    torch.manual_seed(0)
    sizes = MaskSizes(text_width=16, width=8, detail_width=4, heads=2, depth=1, hidden=16)
    predictor = MaskPredictor(sizes).eval()
    export_masks(predictor, tmp_path / "masks.onnx")
    rng = np.random.default_rng(0)
    level = lambda width, stride: rng.normal(size=(1, width, 96 // stride, 64 // stride)).astype(np.float32)  # noqa: E731
    features = Features(np.zeros(0), level(8, 16), level(8, 8), level(4, 4), np.zeros(0))
    draw = lambda *shape: rng.normal(size=shape).astype(np.float32)  # noqa: E731
    runs = [SegmentationRun("", draw(16), draw(6, 16)) for _ in range(3)]
    masks = Segmenter(tmp_path / "masks.onnx", "cpu", 1).predict(runs, features, (90, 50))
    assert masks.shape == (3, 90, 50)
    assert np.abs(masks[0] - masks[1]).max() > 1e-3
    with torch.no_grad():
        hidden = torch.from_numpy(np.stack([run.hidden for run in runs]))
        words = torch.from_numpy(np.stack([run.words for run in runs]))
        torched = WholeMasks(predictor)(hidden, words, *(torch.from_numpy(features[at]) for at in (1, 2, 3)))
    assert masks == pytest.approx(torched[:, :90, :50].numpy(), abs=1e-4)


def test_mean_inside_is_by_polygon() -> None:
    probability = np.zeros((4, 6), np.float32)
    probability[:2, :2], probability[2:, 4:] = 0.75, 0.5
    square = lambda x, y: ([(x, y), (x + 2, y), (x + 2, y + 2), (x, y + 2), (x, y)],)  # noqa: E731
    assert mean_inside([square(0, 0), square(4, 2)], probability) == pytest.approx([0.75, 0.5])


def test_mean_inside_counts_what_lies_in_two_bands_once() -> None:
    probability = np.zeros((2 * BAND_ROWS, 4), np.float16)
    probability[BAND_ROWS:] = 1.0
    top, bottom = BAND_ROWS - 30, BAND_ROWS + 10
    polygon = ([(0, top), (4, top), (4, bottom), (0, bottom), (0, top)],)
    assert mean_inside([polygon], probability) == pytest.approx([0.25])


@pytest.fixture
def raster(tmp_path):
    """100 × 60 px of 0.1 m whose red band is its column."""
    path = tmp_path / "ramp.tif"
    rgb = np.zeros((3, 60, 100), np.uint8)
    rgb[0] = np.arange(100)
    transform = rasterio.Affine(0.1, 0, 500000, 0, -0.1, 5000000)
    with rasterio.open(
        path, "w", driver="GTiff", width=100, height=60, count=3, dtype="uint8", crs="EPSG:32633", transform=transform
    ) as out:
        out.write(rgb)
    return str(path)


def test_the_grid_is_no_finer_than_the_model_wants_nor_than_the_source(raster: str) -> None:
    with Scene.open(TaskRequest("ground", Source(raster))) as scene:
        assert AnalysisGrid.of(scene, 0.3, None).size_hw == (20, 33)
        assert AnalysisGrid.of(scene, 0.01, None).size_hw == (60, 100)
        assert AnalysisGrid.of(scene, 0.3, 0.2).size_hw == (30, 50)
        grid = AnalysisGrid.of(scene, 0.2, None)
        assert grid.gsd_m == pytest.approx(0.2, rel=1e-3)
        assert grid.words == "at 0.2 m a pixel"
        pixels = grid.read(Window(10, 0, 20, 30), (32, 32))
        assert pixels.rgb[0, 0, 0] == pytest.approx(20.5, abs=1)
        assert pixels.valid[:30, :20].all()
        assert not pixels.valid[30:].any()
        assert not pixels.valid[:, 20:].any()


def test_only_the_drawn_area_is_inside(raster: str) -> None:
    left, top = 500000, 5000000
    ring = ((left, top), (left + 5, top), (left, top - 5), (left, top))
    with Scene.open(TaskRequest("segment", Source(raster), area=ring)) as scene:
        inside = AnalysisGrid(scene, 1.0).inside(Window(0, 0, 50, 50))
        assert inside[2, 2]
        assert not inside[45, 45]
        assert inside.mean() == pytest.approx(0.5, abs=0.03)
        assert scene.holds((5, 5))
        assert not scene.holds((45, 45))


@pytest.mark.parametrize(
    ("labels", "found", "sentence"),
    [
        (["ship"], ["ship"] * 3, "I found 3 ships."),
        (["ship"], ["ship"], "I found 1 ship."),
        (["ship"], [], "I found no ships here."),
        (["ship", "airplane"], ["airplane", "airplane", "ship"], "I found 1 ship and 2 airplanes."),
        (["ship", "airplane"], ["airplane"], "I found 1 airplane. I found no ships here."),
    ],
)
def test_numbers_in_words_are_the_findings(labels: list[str], found: list[str], sentence: str) -> None:
    assert counted(labels, found) == sentence


def test_masks_in_words() -> None:
    assert mapped("building", 1, 0.0345) == "1 building, covering 3.5% of the area."
    assert mapped("water", 0, 0.0) == "I found no water here."


@pytest.mark.parametrize(("gsd_m", "coarsest_gsd_m"), [(None, 2.0), (0.3, 2.0), (2.0, 2.0), (10.0, None)])
def test_fine_pixels_raise_no_doubt(gsd_m: float | None, coarsest_gsd_m: float | None) -> None:
    assert doubt(gsd_m, coarsest_gsd_m) == ""


def test_pixels_coarser_than_any_learnt_from_are_told() -> None:
    assert doubt(9.96, 2.0) == " Check this on the map: I learnt from pixels of up to 2 m, and these are 10 m."
