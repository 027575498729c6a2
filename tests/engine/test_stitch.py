"""Boxes and masks of overlapping tiles become one."""

from __future__ import annotations

import numpy as np
import pytest

from inference.protocol.geometry import Window
from inference.raster.stitch import Mosaic, merge_boxes
from inference.raster.tiling import tiles


def test_the_best_of_overlapping_boxes_stays_per_label():
    boxes = np.array([[0, 0, 10, 10], [1, 0, 11, 10], [0, 0, 10, 10], [50, 50, 60, 60]])
    kept = merge_boxes(boxes, np.array([0.5, 0.9, 0.8, 0.1]), np.array(["ship", "ship", "plane", "ship"]))
    assert kept.tolist() == [1, 2, 3]


def test_boxes_that_share_exactly_the_limit_both_stay():
    boxes = np.array([[0, 0, 2, 1], [0, 0, 1, 1]])
    assert merge_boxes(boxes, np.array([0.9, 0.8]), np.array([0, 0]), iou=0.5, inside=1.0).size == 2
    assert merge_boxes(boxes, np.array([0.9, 0.8]), np.array([0, 0]), iou=0.49, inside=1.0).size == 1


def test_of_a_thing_and_a_part_of_it_the_better_stays():
    boxes, same = np.array([[0, 0, 10, 10], [4, 4, 6, 7]]), np.array([0, 0])
    assert merge_boxes(boxes, np.array([0.9, 0.8]), same).tolist() == [0]
    assert merge_boxes(boxes, np.array([0.8, 0.9]), same).tolist() == [1]
    assert merge_boxes(boxes, np.array([0.9, 0.8]), np.array([0, 1])).tolist() == [0, 1]


def test_no_boxes_no_trouble():
    assert merge_boxes(np.empty((0, 4)), np.empty(0), np.empty(0)).tolist() == []


@pytest.mark.parametrize("shape", [(50, 70), (200, 333)])
def test_tiles_that_agree_give_their_mask_back_exactly(shape):
    truth = np.random.default_rng(3).random(shape) > 0.5
    mosaic = Mosaic(*shape)
    for window, _ in tiles(*shape, 64, 16):
        rows = slice(window.row_off, window.row_off + window.height)
        cols = slice(window.col_off, window.col_off + window.width)
        mosaic.add(window, truth[rows, cols])
    np.testing.assert_array_equal(mosaic.mask(), truth)


def test_the_middle_of_a_tile_counts_more_than_the_edge_of_another():
    mosaic = Mosaic(10, 30)
    mosaic.add(Window(0, 0, 20, 10), np.ones((10, 20)))
    mosaic.add(Window(10, 0, 20, 10), np.zeros((10, 20)))
    blended = mosaic.probability()[5, 8:22].astype(float)
    assert (np.diff(blended) <= 0).all()
    assert blended[0] == 1
    assert blended[-1] == 0
    assert 0.3 < blended[7] < 0.7


def test_where_no_tile_came_there_is_nothing():
    mosaic = Mosaic(4, 4)
    mosaic.add(Window(0, 0, 2, 4), np.ones((4, 2)))
    assert mosaic.mask(0.0).sum() == 8
