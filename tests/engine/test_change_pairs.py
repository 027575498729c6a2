"""Made pairs of dates: what each step does, and that the truth that is told is the truth that is seen."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from inference.change.answer_forms import ASKED_THINGS, NO_CHANGE, counted, parse_counts, parse_places
from inference.toolkit.data.change_pairs.cutouts import Cutout
from inference.toolkit.data.change_pairs.grounds import LAND, VEGETATION, Ground, box_sums, cover_by_colour, room_for
from inference.toolkit.data.change_pairs.nuisances import NUISANCES, moved_by
from inference.toolkit.data.change_pairs.outlines import ring_of, roof
from inference.toolkit.data.change_pairs.pair import PASTED, ChangePair, change, coverage, dice
from inference.toolkit.data.change_pairs.paste import Put, painted, stamp
from inference.toolkit.data.change_pairs.sentences import sentences, told_of
from inference.toolkit.data.change_pairs.sun import Sun, moved, sun_of
from inference.toolkit.data.change_pairs.turns import conversations
from inference.toolkit.data.change_pairs.wordings import Kind, learn, place_key
from inference.toolkit.data.instructions.lines import from_json, to_json
from inference.toolkit.data.objects import Thing
from inference.toolkit.data.shards import data_folder

SIDE = 96
RISING = Sun(math.pi / 2, 0.5, True)  # shadows fall down the picture


def have_data() -> bool:
    try:
        return (data_folder() / "buildings.jsonl").is_file()
    except FileNotFoundError:
        return False


needs_data = pytest.mark.skipif(not have_data(), reason="the data sets are not here (ORTHOSCRIBE_DATA can name them)")


def square(x0: float, y0: float, x1: float, y1: float) -> list[tuple[float, float]]:
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def town() -> tuple[np.ndarray, np.ndarray]:
    """Sandy ground with two bright roofs, each with a shadow to its lower right; and where the roofs are."""
    rgb = np.full((SIDE, SIDE, 3), (150, 130, 100), np.uint8)
    standing = np.zeros((SIDE, SIDE), bool)
    for x, y in ((20, 24), (56, 60)):
        rgb[y + 7 : y + 27, x + 7 : x + 27] = (60, 52, 40)
        rgb[y : y + 20, x : x + 20] = (220, 220, 215)
        standing[y : y + 20, x : x + 20] = True
    return rgb, standing


def ground(rgb: np.ndarray, taken: np.ndarray | None = None, sun: Sun = RISING) -> Ground:
    taken = np.zeros(rgb.shape[:2], bool) if taken is None else taken
    return Ground(rgb, taken, np.zeros(rgb.shape[:2]), None, 0.5, sun, np.full(3, 200.0), "drawn")


def cutout(label: str = "building", sun: Sun = RISING) -> Cutout:
    rgb = np.full((30, 40, 3), 90, np.uint8)
    rgb[6:24, 6:34] = (190, 90, 80)
    return Cutout(label, rgb, square(6, 6, 34, 24), 0.5, sun, np.full(3, 200.0), "drawn")


# Sun, outlines, room.


def test_shadows_tell_where_the_sun_is() -> None:
    rgb, standing = town()
    sun = sun_of(rgb, standing, dice("sun", "test", 0))
    assert sun.seen and sun.shade < 0.5
    assert abs(sun.shadow_rad - math.pi / 4) < 0.5
    assert not sun_of(np.full_like(rgb, 128), standing, dice("sun", "test", 0)).seen


def test_moving_brings_in_nothing_from_the_other_side() -> None:
    array = np.arange(12).reshape(3, 4)
    assert moved(array, 1, 0).tolist() == [[0, 0, 1, 2], [0, 4, 5, 6], [0, 8, 9, 10]]
    assert moved(array, -1, 2).tolist() == [[0, 0, 0, 0], [0, 0, 0, 0], [1, 2, 3, 0]]


def test_an_outline_is_moved_to_its_roof() -> None:
    rgb, _ = town()
    found = roof(rgb, square(17, 26, 37, 46), 0.5)  # drawn 3 px too far left and 2 px too low
    assert found is not None
    assert np.abs(np.asarray(found) - np.asarray(square(20, 24, 40, 44))).max() <= 1
    assert roof(rgb, square(70, 8, 90, 28), 0.5) is None  # plain ground


def test_a_crown_gets_a_ragged_outline_inside_its_box() -> None:
    ring = ring_of(Thing("tree", (10, 10, 40, 50)), dice("crown", "test", 0))
    xs, ys = zip(*ring)
    assert 5 < min(xs) < 16 and 34 < max(xs) < 45 and 5 < min(ys) < 18 and 42 < max(ys) < 55


def light_of(rgb: np.ndarray, x: int, y: int) -> float:
    return float(rgb[y : y + 12, x : x + 15].mean())


def test_room_is_free_even_and_light() -> None:
    rgb, standing = town()
    rgb[:, :48] = 20
    taken = np.zeros_like(standing)
    place = room_for(ground(rgb, standing), "building", (15, 12), taken, dice("room", "test", 0))
    assert place is not None
    x, y = place
    assert light_of(rgb, x, y) >= 52 and not standing[y - 3 : y + 15, x - 3 : x + 18].any()
    assert room_for(ground(rgb, ~taken), "building", (15, 12), taken, dice("room", "test", 0)) is None
    assert room_for(ground(rgb), "building", (SIDE, 12), taken, dice("room", "test", 0)) is None


def test_box_sums() -> None:
    array = np.arange(20.0).reshape(4, 5)
    assert box_sums(array, 2, 3)[1, 2] == array[1:4, 2:4].sum()
    assert box_sums(array, 2, 3).shape == (2, 4)


def test_covers_are_told_beside_the_picture_s_own_grey() -> None:
    grey = np.full(3, 200.0)
    assert cover_by_colour(np.array([150.0, 125, 95]), grey) == LAND
    assert cover_by_colour(np.array([70.0, 95, 60]), grey) == VEGETATION
    assert cover_by_colour(np.array([120.0, 120, 120]), grey) == ""
    assert cover_by_colour(np.array([108.0, 132, 108]), np.array([180.0, 220, 180])) == ""  # a green cast


# Pasting.


def test_a_turned_cut_out_keeps_its_size_and_its_outline() -> None:
    piece = cutout()
    for turn in (0.0, math.pi / 2, 2.2):
        made = stamp(piece, 0.5, turn, piece.bright, 5.0)
        inside = coverage(made.ring, made.size_wh)
        assert inside.sum() == pytest.approx(28 * 18, rel=0.04)
        core = made.alpha > 0.98
        assert np.abs(made.rgb_hwc[core].mean(0) - (190, 90, 80)).max() < 6
    half = stamp(piece, 1.0, 0.0, piece.bright, 5.0)
    assert coverage(half.ring, half.size_wh).sum() == pytest.approx(14 * 9, rel=0.05)
    assert half.height_px == 5.0


def test_a_cut_out_goes_towards_the_brightness_of_the_picture() -> None:
    dark = stamp(cutout(), 0.5, 0.0, np.full(3, 100.0), 5.0)
    assert 0.5 <= dark.rgb_hwc[dark.alpha > 0.98].mean() / 120 <= 0.65


def test_things_are_painted_with_their_shadow_and_nothing_else_changes() -> None:
    rgb = np.full((SIDE, SIDE, 3), 160, np.uint8)
    put = Put(stamp(cutout(), 0.5, 0.0, np.full(3, 200.0), 5.0), (30, 30))
    picture = painted(rgb, [put], RISING, math.radians(45))
    inside = coverage(put.ring, (SIDE, SIDE)) >= 0.5
    assert np.abs(picture[inside].mean(0) - (190, 90, 80)).max() < 8
    x0, _, x1, y1 = put.box
    below = picture[y1 : y1 + 5, x0 + 8 : x1 - 8].mean()
    assert 60 < below < 110  # half of the light
    assert (picture[:28] == 160).all() and (picture[y1 + 14 :] == 160).all()


# Nuisances.


@pytest.mark.parametrize("name", NUISANCES)
def test_nuisances_change_pictures_as_far_as_they_are_strong(name: str) -> None:
    rgb, _ = town()
    rgb[:30, :30] = (70, 110, 60)
    weak, strong, again = (NUISANCES[name](rgb, strength, dice(name, "test", 0)) for strength in (0.1, 1.0, 1.0))
    assert strong.shape == rgb.shape and strong.dtype == np.uint8
    assert np.array_equal(strong, again)
    difference = [np.abs(each.astype(int) - rgb).mean() for each in (weak, strong)]
    assert 0 < difference[0] < difference[1]


def test_a_shift_moves_by_fractions_of_a_pixel() -> None:
    rgb = np.zeros((40, 40, 3), np.uint8)
    rgb[:, 20:] = 200
    assert moved_by(rgb, 3.0, 0.0)[20, 22, 0] < 20 < 180 < moved_by(rgb, 3.0, 0.0)[20, 24, 0]
    assert 60 < moved_by(rgb, 0.5, 0.0)[20, 20, 0] < 140


# Words.


SAID = (
    "some houses are built at the top of the scene",
    "a building appears on the bareland in the upper left corner",
    "two villas are constructed on the grass",
    "many buildings appear",
    "some trees are removed",
    "a house disappears",
    "the trees have been replaced by two houses",
    "many houses are built along the road",  # a road is not known of
    "a trees are removed",
)


def test_sentences_are_cut_into_templates() -> None:
    wordings = learn(SAID)
    assert wordings.templates[Kind("building", "new", True)]["{amount} houses are built {place}"] == 1
    assert "{amount} building appears {ground} {place}" in wordings.templates[Kind("building", "new", False)]
    assert "the trees have been replaced by {amount} houses" in wordings.templates[Kind("building", "new", True, True)]
    assert "{amount} tree disappears" in wordings.templates[Kind("tree", "removed", False)]  # lent by buildings
    assert not any(
        "road" in each for kind in wordings.templates if kind.label != "road" for each in wordings.templates[kind]
    )
    assert set(wordings.places) == {"top", "top-left"} and set(wordings.grounds) == {LAND, VEGETATION}


@pytest.mark.parametrize(
    ("phrase", "key"),
    [
        ("in the lower-right corner of the scene", "bottom-right"),
        ("on the left side", "left"),
        ("in the middle", "center-center"),
        ("in the upper middle", "top-center"),
        ("at the top corner", ""),
    ],
)
def test_places_of_phrases(phrase: str, key: str) -> None:
    assert place_key(phrase) == key


def made(*changes, side: int = 90) -> ChangePair:
    rgb, mask = np.zeros((side, side, 3), np.uint8), np.zeros((side, side), bool)
    for each in changes:
        mask |= coverage(each.polygons[0][0], (side, side)) >= 0.5
    return ChangePair("pasted/train/1", "train", PASTED, rgb, rgb, mask, tuple(changes), 0.5)


def test_sentences_tell_what_was_made() -> None:
    wordings, rng = learn(SAID), dice("words", "test", 0)
    houses = [change("building", square(x, 5, x + 8, 13), LAND, "building") for x in (5, 16)]
    told = told_of(made(*houses).changes, (90, 90))
    assert [(each.label, each.fate, each.count, each.ground) for each in told] == [("building", "new", 2, LAND)]
    assert told[0].places == ("top-left", "top", "left")
    for sentence in sentences(made(*houses), wordings, rng):
        assert any(word in sentence for word in ("some", "two")) and "grass" not in sentence
        assert "many" not in sentence and "bottom" not in sentence
    assert sentences(made(), wordings, rng) == list(NO_CHANGE)


def test_trees_that_gave_way_are_told_with_the_building() -> None:
    gone = change("tree", square(40, 40, 46, 46), "tree", "building")
    house = change("building", square(38, 38, 52, 52), "tree", "building")
    (told,) = told_of([gone, house], (90, 90))
    assert told.replaces_trees and told.label == "building"
    assert sentences(made(gone, house), learn(SAID), dice("words", "test", 1))


# Conversations.


def test_conversations_tell_the_truth_in_all_forms_and_can_be_read_back() -> None:
    pair = made(
        change("building", square(5, 5, 25, 25), VEGETATION, "building"),
        change("building", square(65, 65, 85, 85), LAND, "building"),
        change("tree", square(5, 65, 15, 75), "tree", LAND),
    )
    records = {each.id.rpartition("/")[2]: each for each in conversations(pair, ["one", "two"], ("a.webp", "b.webp"))}
    assert all(from_json(to_json(each)) == each for each in records.values())
    answers = {name: each.turns[0].answer for name, each in records.items()}
    assert answers["changed"] == "yes" and answers["caption"] == "one"
    assert parse_counts(answers["counts-published"], ASKED_THINGS) == {"new road": 0, "new building": 2}
    assert parse_counts(answers["counts"], ("new building", "removed tree")) == {"new building": 2, "removed tree": 1}
    assert parse_places(answers["places-published"]) == {"road": (), "building": ("top-left", "bottom-right")}
    assert [turn.answer for turn in records["dialogue"].turns][::2] == ["yes", "one"]
    gone = made(change("building", square(5, 5, 25, 25), "building", LAND))
    told = {each.id.rpartition("/")[2]: each for each in conversations(gone, ["one"], ("a", "b"))}
    assert "counts-published" not in told and told["dialogue"].turns[1].answer == "there is 1 removed building"
    assert records["mask"].turns[0].masks
    nothing = {each.id.rpartition("/")[2]: each for each in conversations(made(), list(NO_CHANGE), ("a", "b"))}
    assert nothing["changed"].turns[0].answer == "no" and nothing["places"].turns[0].answer in NO_CHANGE
    assert all(from_json(to_json(each)) == each for each in nothing.values())


def test_pairs_of_single_labels_only_show_where() -> None:
    pair = replace(made(change("building", square(5, 5, 25, 25), "", "building")), maker="pseudo", changes=())
    (record,) = conversations(pair, [], ("a", "b"))
    assert record.turns[0].task == "segment"


# Makers.


def test_a_drawn_pair_changes_where_it_says() -> None:
    pytest.importorskip("shapely")
    from inference.toolkit.data.change_pairs.rendered import rendered

    pair, again = rendered("train", 0, 128), rendered("train", 0, 128)
    assert np.array_equal(pair.before, again.before) and np.array_equal(pair.after, again.after)
    assert pair.changes == again.changes
    assert pair.mask.any() == bool(pair.changes)
    assert not np.array_equal(pair.before, rendered("test", 0, 128).before)


@needs_data
def test_pasted_pairs_are_the_same_again_and_change_where_they_say() -> None:
    from inference.toolkit.data.change_pairs.pasted import pasted

    pair, again = pasted("test", 1, 128), pasted("test", 1, 128)
    assert np.array_equal(pair.before, again.before) and np.array_equal(pair.after, again.after)
    assert pair.changes and pair.mask.any() and sum(counted(pair.changes).values()) == len(pair.changes)
    difference = np.abs(pair.before.astype(int) - pair.after).mean(2)
    assert difference[pair.mask].mean() > 2 * np.median(difference[~pair.mask])
    height, width = pair.mask.shape
    for each in pair.changes:
        x0, y0, x1, y1 = each.box_xyxy
        assert x0 >= -1 and y0 >= -1 and x1 <= width + 1 and y1 <= height + 1 and each.from_label and each.to_label


@needs_data
@pytest.mark.parametrize("split", ["val", "test"])
def test_held_out_pairs_use_held_out_pictures_only(split: str) -> None:
    from inference.toolkit.data.change_pairs import cutouts, grounds, unchanged
    from inference.toolkit.data.objects import pictures

    for label in ("building", "tree"):
        kept = {picture.key for picture in cutouts._shelf(label, split)}
        others = {
            picture.key for other in {"train", "val", "test"} - {split} for picture in cutouts._shelf(label, other)
        }
        assert kept and not kept & others
    trained = {picture.key for name in ("buildings", "dubai") for picture in pictures(name, "train")}
    for name in ("buildings", "dubai"):
        assert not {picture.key for picture in grounds._shelf(name, split)} & trained
    assert not set(grounds._shelf("ucm", split)) & set(grounds._shelf("ucm", "train"))
    for name in unchanged.SHARES:
        assert not {image for image, _ in unchanged._shelf(name, split)} & {
            image for image, _ in unchanged._shelf(name, "train")
        }


@needs_data
def test_unchanged_and_pseudo_pairs() -> None:
    from inference.toolkit.data.change_pairs.pseudo import pseudo
    from inference.toolkit.data.change_pairs.unchanged import unchanged

    still = unchanged("val", 0, 128, ("shift",), 1.0)
    assert not still.mask.any() and still.nuisances == ("shift",) and still.changes == ()
    assert np.array_equal(still.after, unchanged("val", 0, 128, ("shift",), 1.0).after)
    two = pseudo("val", 0, 128)
    assert np.array_equal(two.mask, (two.classes_before != two.classes_after) & two.mask)
    assert two.judged == frozenset(two.class_names) - {""}
