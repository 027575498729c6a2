"""What pairs of dates are put together from: fields told apart by colour, small pieces side by side, real dates."""

from __future__ import annotations

import numpy as np
import pytest

from inference.toolkit.training.change_dates import real_dates, settled
from inference.toolkit.training.change_exchange import _MAKERS, PATCH
from inference.toolkit.training.change_pieces import KINDS, SIDE_PX, Piece, Pieces, _four, _piece

SOIL, CROP = (140, 110, 84), (70, 130, 50)


def field(left, right, side=SIDE_PX):
    """A field of two colours, half and half."""
    rgb = np.zeros((side, side, 3), np.uint8)
    rgb[:, : side // 2], rgb[:, side // 2 :] = left, right
    kinds = np.full((side, side), KINDS.index("field"), np.uint8)
    return rgb, np.zeros_like(kinds), kinds


def test_crops_and_bare_soil_are_told_apart() -> None:
    told = _piece(*field(SOIL, CROP)).kinds
    assert (told[:, : SIDE_PX // 2 - 8] == KINDS.index("soil")).all()
    assert (told[:, SIDE_PX // 2 + 8 :] == KINDS.index("crop")).all()
    built = np.full((SIDE_PX, SIDE_PX), KINDS.index("built"), np.uint8)
    assert (_piece(field(SOIL, CROP)[0], built * 0, built).kinds == KINDS.index("built")).all()


def test_four_pieces_lie_side_by_side_and_their_buildings_stay_apart() -> None:
    rgb, things, kinds = field(SOIL, SOIL)
    things[64:128, 64:128] = 1
    four = _four([_piece(np.full_like(rgb, 40 * number), things, kinds) for number in range(4)])
    assert four.rgb.shape == rgb.shape and four.settled.all()
    assert [int(four.rgb[y, x, 0]) for y in (9, 250) for x in (9, 250)] == [0, 40, 80, 120]
    assert len(set(four.things[four.things > 0].tolist())) == 4
    assert (four.things > 0).sum() == 4 * 32 * 32


def dated() -> Piece:
    """A place that became a little brighter, and in one corner something else."""
    rng = np.random.default_rng(2)
    before = rng.integers(60, 180, (SIDE_PX, SIDE_PX, 1)).repeat(3, 2).astype(np.uint8)
    after = (before * 0.9 + 20).astype(np.uint8)
    after[:60, :60] = 250
    blank = np.zeros((SIDE_PX, SIDE_PX), np.uint8)
    return Piece(before, after, settled(before, after).astype(np.uint8), blank, blank)


def test_where_real_dates_differ_the_most_nothing_is_told() -> None:
    same = dated().settled > 0
    assert not same[8:52, 8:52].any()
    assert same[80:, 80:].mean() > 0.9


def test_a_patch_on_real_dates_is_a_change_where_it_looks_unlike() -> None:
    pieces = Pieces(*(np.stack([each] * 2) for each in dated()))
    for seed in range(4):
        made = _MAKERS[PATCH](pieces, np.random.default_rng(seed))
        assert not (made.changed & ~made.known).any()
        assert not made.known[10:50, 10:50][~made.changed[10:50, 10:50]].any()


def test_no_measured_place_is_learnt_from() -> None:
    try:
        shapes = [before.shape for before, _, _ in real_dates()]
    except FileNotFoundError:
        pytest.skip("the pictures of two dates are not here")
    assert len(shapes) == 9 + 3
    assert (688, 639, 3) not in shapes and (639, 688, 3) not in shapes
