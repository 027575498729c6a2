"""The date of a file: what is told, its tags, its names."""

from __future__ import annotations

import numpy as np
import pytest

from inference.protocol.requests import Source
from inference.raster.taken import date_of


@pytest.fixture
def tagged(write_raster):
    """tagged(name, domain, **tags) → the path of a raster with these tags."""

    def write(name, domain=None, **tags):
        def prepare(dataset):
            dataset.update_tags(ns=domain, **tags)

        return write_raster(np.ones((1, 8, 8), np.uint8), name, prepare=prepare)

    return write


def test_what_the_user_says_wins(tagged):
    assert date_of(Source(tagged("aerial_2009.tif"), date="2011-05")).iso == "2011-05"


def test_tags_of_the_acquisition_go_before_names_and_those_of_the_file_after(tagged):
    path = tagged("20180101.tif", "IMAGERY", ACQUISITIONDATETIME="2019-06-01 10:31:11")
    assert date_of(Source(path)).iso == "2019-06-01"
    path = tagged("aerial_2009.tif", TIFFTAG_DATETIME="2021:03:04 05:06:07")
    assert date_of(Source(path)).iso == "2009"
    assert date_of(Source(path, name="orthophoto of March 2010")).iso == "2010-03"


def test_nothing_told(tagged):
    guess = date_of(Source(tagged("houses_10.tif")))
    assert guess.iso == "" and guess.why
