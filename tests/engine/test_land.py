"""Land-cover logits become probabilities at full size, as torch enlarges them, and masks that exclude each other."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import torch
from torch.nn import functional as F

from inference.decoder.language import SegmentationRun
from inference.encoders.pyramid import Features
from inference.families.segmenting import MaskRun
from inference.masks.land import land_probability
from inference.protocol.model_card import ModelCard
from inference.protocol.requests import Source, TaskRequest
from inference.raster.grid import AnalysisGrid
from inference.raster.scene import Scene


@pytest.mark.parametrize("size_hw", [(20, 28), (17, 25), (1, 1)])
def test_enlarged_as_torch_does_it(size_hw):
    logits = np.random.default_rng(0).normal(0, 5, (5, 7)).astype(np.float32)
    enlarged = F.interpolate(torch.from_numpy(logits)[None, None], scale_factor=4.0, mode="bilinear")[0, 0]
    wanted = enlarged.sigmoid().numpy()[: size_hw[0], : size_hw[1]]
    assert np.allclose(land_probability(logits, 4, size_hw), wanted, atol=1e-5)


def test_extreme_logits_stay_probabilities():
    sure = land_probability(np.array([[1e4, -1e4]], np.float32), 4, (4, 8))
    assert sure.min() >= 0 and sure.max() <= 1 and sure[0, 0] > 0.99 and sure[0, -1] < 0.01


class StillEncoder:
    """Sees water in the left half and, less surely, road everywhere; nothing else."""

    def encode(self, rgb_NHWC: np.ndarray) -> Features:
        height, width = (side // 4 for side in rgb_NHWC.shape[1:3])
        land = np.full((1, 2, height, width), -8.0, np.float32)
        land[0, 0, :, : width // 2] = 8.0
        land[0, 1] = 2.0
        nothing = np.zeros((1, 1, height, width), np.float32)
        boxes = np.full(
            (1, (height * width) // 4 + (height * width) // 16 + (height * width) // 64, 1 + 5), -9, np.float32
        )
        return Features(nothing, nothing, nothing, nothing, boxes, land)


class BlankSegmenter:
    """Draws nothing at all."""

    def predict(self, runs: list[SegmentationRun], features: Features, size_hw: tuple[int, int]) -> np.ndarray:
        return np.zeros((len(runs), *size_hw), np.float32)


@pytest.fixture
def mapped(tmp_path):
    """Segments some labels of a plain raster of 64 × 64 px; gives their masks."""
    path = tmp_path / "plain.tif"
    with rasterio.open(path, "w", driver="GTiff", width=64, height=64, count=3, dtype="uint8") as out:
        out.write(np.full((3, 64, 64), 90, np.uint8))
    preprocessing: dict[str, object] = {
        "tile_px": 64, "overlap_px": 16, "mask_min": 0.3, "mask_box_min": 0.5, "mask_boxed_labels": [],
        "land_share": 1.0,
    }  # fmt: skip
    labels = {"boxes": ["ship"], "land": ["water", "road"]}
    card = ModelCard("m", "compact", "M", "1", (), {}, {}, labels, preprocessing, "")

    def run(*names: str) -> list[np.ndarray]:
        with Scene.open(TaskRequest("segment", Source(str(path)))) as scene:
            masks = MaskRun(StillEncoder(), BlankSegmenter(), AnalysisGrid(scene, 1.0), card)
            runs = [SegmentationRun(name, np.zeros(4), np.zeros((6, 4))) for name in names]
            assert [event.fraction for event in masks.map(runs)] == [0.0, 1.0]
            return [masks.mask(index) for index in range(len(names))]

    return run


def test_the_land_cover_head_draws_what_the_mask_predictor_does_not(mapped):
    (road,) = mapped("road")
    assert road.all(), "asked for alone, every pixel that may be road is"
    (building,) = mapped("building")
    assert not building.any(), "the head of this card knows no buildings"


def test_a_pixel_has_one_land_cover(mapped):
    water, road = mapped("water", "road")
    assert water[:, :30].all() and not water[:, 34:].any()
    assert not (water & road).any() and (water | road).mean() > 0.95
