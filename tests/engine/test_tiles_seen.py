"""Tiles are looked at side by side, in order, and one by one where there is one only or memory is dear."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from inference.encoders import pyramid
from inference.encoders.pyramid import PyramidEncoder
from inference.families import tiled
from inference.protocol.requests import Source, TaskRequest
from inference.raster.grid import AnalysisGrid
from inference.raster.scene import Scene

CALLERS, SIDE_PX = 3, 64
PREPROCESSING = {"tile_px": SIDE_PX, "overlap_px": 16}


class Meeting:
    """An encoder that is `shared` by so many callers, who wait for each other there."""

    callers = CALLERS

    def __init__(self, met: threading.Barrier | None = None) -> None:
        self.met, self.shared = met, self if met else Meeting(threading.Barrier(CALLERS))

    def look(self, rgb: np.ndarray) -> float:
        if self.met:
            self.met.wait(10)
        return float(rgb.mean())


@contextmanager
def grid_of(path: Path):
    with Scene.open(TaskRequest("segment", Source(str(path)))) as scene:
        yield AnalysisGrid(scene, 1.0)


def seen(grid, encoder) -> list[tuple[int, float | None]]:
    looked = tiled.tiles_seen(grid, PREPROCESSING, encoder, lambda one, rgb: one.look(rgb))
    return [(read.tile.window.col_off, value) for read, value in looked]


def test_callers_look_at_the_same_time_and_tiles_come_in_order(write_raster):
    values = np.repeat(np.arange(160, dtype=np.uint8)[None, None], SIDE_PX, 1).repeat(3, 0)
    with grid_of(write_raster(values)) as grid:
        found = seen(grid, Meeting())
    assert len(found) == CALLERS
    assert [value for _, value in found] == pytest.approx([column + 31.5 for column, _ in found])
    assert sorted(found) == found


def test_a_tile_without_pixels_is_not_looked_at(write_raster):
    values = np.zeros((3, SIDE_PX, SIDE_PX), np.uint8)
    with grid_of(write_raster(values, nodata=0)) as grid:
        assert seen(grid, Meeting()) == [(0, None)]


@pytest.mark.parametrize(("width_px", "most_px"), [(SIDE_PX, tiled.MOST_PX), (160, 100)])
def test_a_lone_tile_and_those_of_a_large_grid_have_the_encoder_alone(write_raster, monkeypatch, width_px, most_px):
    monkeypatch.setattr(tiled, "MOST_PX", most_px)
    encoder = Meeting()
    encoder.shared = None
    with grid_of(write_raster(np.full((3, SIDE_PX, width_px), 7, np.uint8))) as grid:
        assert {value for _, value in seen(grid, encoder)} == {7.0}


@pytest.mark.parametrize(
    ("device", "threads", "callers", "shared_threads"),
    [("cpu", 2, 2, 1), ("cpu", 1, 1, 1), ("cpu", 16, 8, 9), ("cpu", 0, 1, 1), ("cuda", 16, 1, 16)],
)
def test_how_many_callers_there_are(monkeypatch, device, threads, callers, shared_threads):
    class Session:
        def get_outputs(self) -> list:
            return []

    opened = []
    monkeypatch.setattr(pyramid, "open_session", lambda *asked: opened.append(asked) or Session())
    encoder = PyramidEncoder(Path("encoder.onnx"), device, threads)
    assert encoder.callers == callers and encoder.shared is encoder.shared
    assert [asked[2] for asked in opened] == [threads, shared_threads]
