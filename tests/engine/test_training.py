"""What the toolkit teaches: crops keep pixels, boxes and masks together, targets are right, learning resumes."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from inference.decoder.prompts import parse_boxes, parse_phrase
from inference.protocol.names import labels_named
from inference.toolkit.data import plain_land
from inference.toolkit.data.box_lists import random_boxes
from inference.toolkit.data.crops import Crop, random_crop
from inference.toolkit.data.lessons import Lessons
from inference.toolkit.data.objects import BOX_LABELS, Picture, Thing
from inference.toolkit.data.sentences import Sample, clean, clean_question
from inference.toolkit.networks.encoder import BOX_STRIDES
from inference.toolkit.training import land_step
from inference.toolkit.training.box_loss import assign, box_loss, giou_loss, positions
from inference.toolkit.training.loop import Stage
from inference.toolkit.training.model import mask_loss, pack_rows

SHIP = BOX_LABELS.index("ship")


def picture_of_one_ship(box: tuple[int, int, int, int]) -> tuple[Picture, np.ndarray]:
    """A dark picture with one white ship."""
    x0, y0, x1, y1 = box
    pixels = np.full((200, 300, 3), 40, np.uint8)
    pixels[y0:y1, x0:x1] = 220
    outline = (x0, y0, x1 - 1, y0, x1 - 1, y1 - 1, x0, y1 - 1)
    ship = Thing("ship", (float(x0), float(y0), float(x1), float(y1)), (outline,))
    known = frozenset({"ship"})
    return Picture("ship", "train", lambda: pixels, (ship,), known, known), pixels


@pytest.mark.parametrize("seed", range(12))
def test_a_crop_keeps_pixels_box_and_mask_together(seed: int) -> None:
    picture, pixels = picture_of_one_ship((100, 60, 180, 100))
    crop = random_crop(picture, pixels, ["ship"], 128, np.random.default_rng(seed))
    bright = crop.pixels_hwc.mean(2) > crop.pixels_hwc.mean(2).min() + 40
    if not len(crop.boxes_xyxy):
        assert bright.mean() < 0.25
        return
    x0, y0, x1, y1 = crop.boxes_xyxy[0]
    ys, xs = np.nonzero(bright)
    assert [xs.min(), ys.min(), xs.max() + 1, ys.max() + 1] == pytest.approx([x0, y0, x1, y1], abs=2.5)
    small = bright.reshape(32, 4, 32, 4).mean((1, 3))
    assert np.abs(small - crop.masks["ship"]).mean() < 0.03
    assert crop.labels.tolist() == [SHIP]
    assert crop.boxed[SHIP]
    assert crop.boxed.sum() == 1


def test_each_box_is_learnt_at_the_stride_of_its_size() -> None:
    centres, strides = positions(256, 256)
    boxes = torch.tensor([[10.0, 10, 40, 40], [60.0, 60, 250, 250]])
    index = assign(centres, strides, boxes)
    assert set(strides[index == 0].tolist()) == {BOX_STRIDES[0]}
    assert set(strides[index == 1].tolist()) == {BOX_STRIDES[1]}
    assert (assign(centres, strides, torch.zeros(0, 4)) == -1).all()


def test_the_smaller_of_two_boxes_wins_where_they_share_a_centre() -> None:
    centres, strides = positions(64, 64)
    index = assign(centres, strides, torch.tensor([[4.0, 4, 60, 60], [22.0, 22, 42, 42]]))
    middle = (centres - 32).abs().amax(1) < 6
    assert (index[middle & (strides == 8)] == 1).all()


def test_box_loss_falls_to_nothing_for_a_perfect_answer_and_ignores_unknown_labels() -> None:
    centres, strides = positions(64, 64)
    boxes, names = torch.tensor([[8.0, 8, 32, 32]]), torch.tensor([SHIP])
    index = assign(centres, strides, boxes)
    perfect = torch.full((1, len(centres), len(BOX_LABELS) + 5), -12.0)
    perfect[0, :, len(BOX_LABELS) + 1 :] = torch.cat([centres - 8, 32 - centres], 1).clamp(min=0.1)
    perfect[0, index == 0, SHIP] = 12
    boxed = torch.zeros(1, len(BOX_LABELS), dtype=torch.bool)
    boxed[0, SHIP] = True
    sides = box_loss(perfect, [(boxes, names)], boxed, (64, 64))
    confused = perfect.clone()
    confused[0, :, SHIP + 1] = 12  # sure of a label that nobody annotated here
    assert box_loss(confused, [(boxes, names)], boxed, (64, 64)) == pytest.approx(float(sides))
    confused[0, :, SHIP] = 12
    assert box_loss(confused, [(boxes, names)], boxed, (64, 64)) > sides + 1


def test_giou_of_equal_boxes_is_no_loss() -> None:
    sides = torch.tensor([[3.0, 4, 5, 6]])
    assert float(giou_loss(sides, sides)) == pytest.approx(0)
    assert float(giou_loss(sides, sides * 2)) > 0.5


def test_mask_loss_prefers_the_right_mask() -> None:
    target = torch.zeros(1, 16, 16)
    target[:, :8] = 1
    right, wrong = (target * 2 - 1) * 8, (1 - target * 2) * 8
    pooled = lambda x: torch.nn.functional.avg_pool2d(x, 2)  # noqa: E731
    assert mask_loss([pooled(right), right], target) < 0.1 < mask_loss([pooled(wrong), wrong], target)


class Letters:
    """A tokenizer that only knows where an answer ends."""

    pad, end = 0, 1


def test_only_the_answer_and_its_end_are_learnt() -> None:
    ids, where = pack_rows([([5, 6], [7]), ([5], [8, 9, 10])], Letters())
    assert ids.tolist() == [[5, 6, 7, 1, 0], [5, 8, 9, 10, 1]]
    assert where.tolist() == [[False, False, True, True, False], [False, True, True, True, True]]


@pytest.mark.parametrize("seed", range(8))
def test_box_lists_are_answered_in_full_and_in_order(seed: int) -> None:
    task = random_boxes(9, np.random.default_rng(seed))
    assert parse_boxes(task.answer) == task.boxes
    assert labels_named(task.prompt, BOX_LABELS) == [parse_phrase(task.answer)]


def test_sentences_are_cleaned_alike() -> None:
    assert clean("There is a  Pond , and trees .") == "there is a pond, and trees."
    assert clean_question("How many cars in the picture?") == "how many cars in the picture ?"


def test_a_stage_warms_up_and_comes_down() -> None:
    stage = Stage(start=50, end=150, warm_up=10, height=0.5, places_every=3)
    rates = [stage.rate(step) for step in range(50, 150)]
    assert rates[0] == pytest.approx(0.05)
    assert max(rates) == pytest.approx(0.5)
    assert rates[10:] == sorted(rates[10:], reverse=True)
    assert rates[-1] < 0.015


def samples_of(image: str, kinds: dict[str, list[str]]) -> list[Sample]:
    """Samples of one picture of the first data set."""
    return [Sample("rsicd", image, "describe", "", text, group) for group, texts in kinds.items() for text in texts]


@pytest.mark.parametrize("seed", range(6))
def test_a_look_teaches_several_captions_of_one_picture(seed: int) -> None:
    groups: dict[str, list[Sample]] = {}
    for image in ("a", "b"):
        for sample in samples_of(image, {"caption-rsicd": [f"{image} {n}." for n in range(5)], "scene": [image]}):
            groups.setdefault(sample.group, []).append(sample)
    lessons = Lessons({"rsicd": Lessons.of(groups, 3).by_picture["rsicd"]} | dict.fromkeys(("ucm", "uav", "eurosat"), [
        {"scene": groups["scene"]}]), 3)
    look = lessons.look(np.random.default_rng(seed))
    captions = [sample for sample in look if sample.group == "caption-rsicd"]
    assert len({sample.answer for sample in captions}) == len(captions)
    assert len(captions) in (0, 3)
    assert all(sample.prompt for sample in captions)


def test_patchworks_say_what_their_scenes_cannot_have(monkeypatch: pytest.MonkeyPatch) -> None:
    scenes = {"sea or lake": 30, "forest": 120, "annual crop land": 200}
    samples = [Sample("eurosat", name, "ask", "scene", name, "scene") for name in scenes]
    monkeypatch.setattr(plain_land, "scene_samples", lambda split: samples)
    monkeypatch.setattr(plain_land, "read_rgb", lambda shard, image: np.full((64, 64, 3), scenes[image], np.uint8))
    found = list(plain_land.plain_land("train"))
    for picture in found[:20]:
        shade = picture.read()[..., 0]
        assert not picture.mask("building", *shade.shape).any()
        assert (picture.mask("water", *shade.shape) == (shade == scenes["sea or lake"])).all()
        assert not ("vegetation" in picture.masked and (shade == scenes["annual crop land"]).any())
    assert {"vegetation" in picture.masked for picture in found} == {True, False}


@pytest.mark.parametrize("seed", range(6))
def test_beyond_the_edge_of_a_scene_nothing_is_known_to_stand(seed: int) -> None:
    full = {"water": np.ones((32, 32), np.float32)}
    crop = Crop(np.full((128, 128, 3), 90, np.float32), np.zeros((0, 4)), np.zeros(0), np.zeros(12, bool), full)
    land_step.blacken(crop, np.random.default_rng(seed))
    black = crop.pixels_hwc[2::4, 2::4, 0] == 0
    assert 0 < black.mean() < 0.6
    assert (crop.masks["water"] == ~black).all()
