"""Land-cover logits become probabilities at full size, as torch enlarges them."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from inference.masks.land import land_probability


@pytest.mark.parametrize("size_hw", [(20, 28), (17, 25), (1, 1)])
def test_enlarged_as_torch_does_it(size_hw):
    logits = np.random.default_rng(0).normal(0, 5, (5, 7)).astype(np.float32)
    enlarged = F.interpolate(torch.from_numpy(logits)[None, None], scale_factor=4.0, mode="bilinear")[0, 0]
    wanted = enlarged.sigmoid().numpy()[: size_hw[0], : size_hw[1]]
    assert np.allclose(land_probability(logits, 4, size_hw), wanted, atol=1e-5)


def test_extreme_logits_stay_probabilities():
    sure = land_probability(np.array([[1e4, -1e4]], np.float32), 4, (4, 8))
    assert sure.min() >= 0 and sure.max() <= 1 and sure[0, 0] > 0.99 and sure[0, -1] < 0.01
