"""The stem's maps of every caption picture, computed once.

The stem (up to stride 8) keeps its published weights, so its output for a picture never changes; computing it once
for a few turned, cropped and re-lit variants makes a training step on a CPU about three times as fast.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from ..data.crops import light
from ..data.sentences import SHARDS, Sample
from ..data.shards import read_rgb, resized
from ..networks.efficientnet import TAP_WIDTHS

PICTURE_PX = 192
VARIANTS = 12
_PICTURES_AT_ONCE = 2


@dataclass(frozen=True)
class StemCache:
    """`maps` (pictures, variants, C, 24, 24) float16 on disk; `rows`: (data set, image) → row. Variant 0 is the
    picture as it is.
    """

    maps: np.ndarray
    rows: dict[tuple[str, str], int]

    def take(self, samples: list[Sample], variants: np.ndarray) -> torch.Tensor:
        """Maps of a batch, (B, C, 24, 24) float32."""
        rows = [self.rows[sample.dataset, sample.image] for sample in samples]
        return torch.from_numpy(self.maps[rows, variants].astype(np.float32))


def build_stem_cache(
    path: Path, keys: list[tuple[str, str]], stem: Callable[[torch.Tensor], torch.Tensor]
) -> StemCache:
    """Open the cache at `path`, or compute it; an incomplete one (no `.done` beside it) is computed again."""
    rows = {key: row for row, key in enumerate(keys)}
    side = PICTURE_PX // 8
    shape = (len(keys), VARIANTS, TAP_WIDTHS[8], side, side)
    done = path.with_suffix(".done")
    if not (done.exists() and done.read_text() == str(shape)):
        path.parent.mkdir(parents=True, exist_ok=True)
        maps = np.lib.format.open_memmap(path, mode="w+", dtype=np.float16, shape=shape)
        _fill(maps, keys, stem)
        maps.flush()
        done.write_text(str(shape))
    return StemCache(np.load(path, mmap_mode="r"), rows)


def _fill(maps: np.ndarray, keys: list[tuple[str, str]], stem: Callable[[torch.Tensor], torch.Tensor]) -> None:
    """One batch of pictures at a time; the next one is read and varied in threads while the stem works."""
    starts = range(0, len(keys), _PICTURES_AT_ONCE)
    with ThreadPoolExecutor(max_workers=2) as readers:
        ahead = deque([_reading(readers, keys, 0)])
        for first in starts:
            if first + _PICTURES_AT_ONCE < len(keys):
                ahead.append(_reading(readers, keys, first + _PICTURES_AT_ONCE))
            pictures = [future.result() for future in ahead.popleft()]
            batch = torch.from_numpy(np.concatenate(pictures)).permute(0, 3, 1, 2)
            out = stem(batch.contiguous()).half().numpy()
            maps[first : first + len(pictures)] = out.reshape(len(pictures), VARIANTS, *out.shape[1:])


def _reading(readers: Executor, keys: list[tuple[str, str]], first: int) -> list[Future[np.ndarray]]:
    rows = range(first, min(first + _PICTURES_AT_ONCE, len(keys)))
    return [readers.submit(_variants, row, keys[row]) for row in rows]


def _variants(row: int, key: tuple[str, str]) -> np.ndarray:
    """The picture as it is and its variants, (VARIANTS, 192, 192, 3) float32."""
    rng = np.random.default_rng([7, row])
    picture = resized(read_rgb(SHARDS[key[0]], key[1]), PICTURE_PX)
    return np.stack([picture.astype(np.float32), *(varied(picture, rng) for _ in range(VARIANTS - 1))])


def varied(rgb_hwc: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A turned, flipped, cropped (70–100 %) and re-lit copy of the same size, float32 0–255."""
    size = rgb_hwc.shape[0]
    side = int(size * rng.uniform(0.7, 1.0))
    top, left = rng.integers(0, size - side + 1, 2)
    turned = np.rot90(rgb_hwc[top : top + side, left : left + side], int(rng.integers(4)))
    flipped = turned[:, ::-1] if rng.random() < 0.5 else turned
    return light(resized(np.ascontiguousarray(flipped), size), rng)
