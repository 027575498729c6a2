"""Tiles are read one step ahead, in order, and errors come where they belong."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from inference.protocol.errors import RasterUnreadable
from inference.protocol.requests import Source, TaskRequest
from inference.raster import scene as scene_module
from inference.raster.ahead import read_ahead
from inference.raster.scene import Scene


def test_everything_comes_in_order():
    assert list(read_ahead([1, 2, 3], lambda item: item * item)) == [(1, 1), (2, 4), (3, 9)]
    assert list(read_ahead([], str)) == []


def test_the_next_is_read_while_the_caller_works():
    read = {item: threading.Event() for item in "abc"}
    for item, _ in read_ahead("abc", lambda item: read[item].set()):
        following = {"a": "b", "b": "c"}.get(item)
        assert following is None or read[following].wait(5), "the next item was not read in the meantime"
        assert not (item == "a" and read["c"].is_set()), "no more than one item is held"


def test_several_are_read_side_by_side_and_come_in_order():
    met = threading.Barrier(3)  # nobody gets past it alone

    def read(item: int) -> int:
        met.wait(5)
        return -item

    assert list(read_ahead(range(9), read, threads=3)) == [(item, -item) for item in range(9)]


def test_no_more_than_the_threads_are_held():
    taken = []

    def items():
        for item in range(9):
            taken.append(item)
            yield item

    steps = read_ahead(items(), lambda item: item, threads=3)
    next(steps)
    assert taken == [0, 1, 2, 3]
    steps.close()


def test_an_error_comes_with_its_own_item():
    def read(item: int) -> int:
        if item == 2:
            raise OSError("gone")
        return item

    steps = read_ahead([1, 2, 3], read)
    assert next(steps) == (1, 1)
    with pytest.raises(OSError, match="gone"):
        next(steps)


def test_a_caller_that_stops_leaves_no_thread_behind():
    steps = read_ahead(range(100), lambda item: item)
    next(steps)
    steps.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("read-ahead")]


def test_a_raster_is_closed_only_when_nobody_reads_it_any_more(write_raster, monkeypatch):
    path = write_raster(np.zeros((3, 32, 32), np.uint8))
    begun, states, read_values = threading.Event(), [], scene_module.read_values

    def slowly(dataset, *rest):
        begun.set()
        time.sleep(0.2)
        states.append(dataset.closed)
        return read_values(dataset, *rest)

    monkeypatch.setattr(scene_module, "read_values", slowly)
    with ThreadPoolExecutor(1) as reader:
        with Scene.open(TaskRequest("describe", Source(str(path)))) as scene:
            ahead = reader.submit(scene.read, scene.window, (32, 32))
            assert begun.wait(10)
        assert states == [False] and ahead.result().valid.all()
        with pytest.raises(RasterUnreadable):
            scene.read(scene.window, (32, 32))
