"""What the engine says about two dates: outlines, words, a table and a raster.

The country is made up and the model sees it exactly (`two_dates.py`), so it is known what has to come out.
"""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from inference.change.answer_forms import PROMPTS, parse_counts, parse_places, parse_yes_no
from inference.protocol.errors import OrthoscribeError
from inference.protocol.requests import Source
from inference.protocol.talk import Turn
from tests.engine.two_dates import (
    GREEN,
    NEW,
    NORTH_UP,
    OLD,
    ORIGIN,
    OneModel,
    ask,
    ground,
    iou,
    on_map,
    photograph,
    written_pair,
)


@pytest.fixture
def pair(write_raster):
    """One building is gone, two are new."""
    return written_pair(write_raster)


def test_what_came_and_went_is_outlined_and_told(pair):
    told = ask(*pair)
    fates = sorted((finding["label"], finding["from"], finding["to"]) for finding in told["found"])
    assert fates == [("building", "building", "land"), *[("building", "land", "building")] * 2]
    assert iou(on_map(told["found"]), ground(OLD + NEW)) > 0.98
    assert sum(finding["area_m2"] for finding in told["found"]) == pytest.approx(480 + 768 + 400, rel=0.02)
    assert all(0.9 < finding["score"] <= 1 for finding in told["found"])
    assert told["text"].startswith("There are 2 new buildings (")
    assert "1 removed building (top-left)" in told["text"] and "m², 1.6% of what was compared" in told["text"]
    table = told["events"]["table"][0]
    assert [row[:3] for row in table["rows"]] == [["land", "building", 2.0], ["building", "land", 1.0]]
    assert told["shift"]["x_px"] == 0 and told["shift"]["confidence"] > 0.5
    assert any("lie over each other" in note for note in told["notes"])
    assert told["date_from"] == "" and told["gsd_m"] == pytest.approx(1, rel=1e-3)


@pytest.mark.parametrize(("prompt", "said"), [
    ("did anything change?", "Yes, there are 2 new buildings and 1 removed building."),
    ("are the two pictures identical?", "No, there are 2 new buildings and 1 removed building."),
    ("were any roads built?", "No, there are no changes in roads."),
    ("how many new buildings are there?", "There are 2 new buildings."),
    ("how many houses are gone?", "There is 1 removed building."),
    ("how many new trees?", "There are no changes in trees."),
    ("where were buildings removed?", "Removed buildings at top-left."),
    ("what was there before the new buildings?", "land"),
    ("what is there now instead of the removed house?", "land"),
    ("how large is the area?", "1,637 m², 1.6% of what was compared, changed."),
])
def test_questions_are_answered_from_the_findings(pair, prompt, said):
    assert ask(*pair, prompt)["text"] == said


def test_published_questions_get_published_answers(pair):
    models = OneModel()
    said = {form: ask(*pair, prompt, models)["text"] for form, prompt in PROMPTS.items()}
    assert said["yes/no"] == "yes" and parse_yes_no(said["yes/no"]) is True
    assert said["counts"].startswith("there are no new roads, 2 new buildings and 1 removed building")
    assert parse_counts(said["counts"]) == {"new road": 0, "new building": 2}
    assert parse_places(said["places"])["road"] == ()
    assert parse_places(said["places"])["building"] == ("top-left", "top-center", "center-center", "center-right",
                                                        "bottom-center")


def test_a_conversation_goes_on_without_looking_again(pair, write_raster):
    models, history = OneModel(), ()
    answers = []
    for prompt in ("what was built?", "how many of them are buildings?", "where are they?", "and the trees?"):
        told = ask(*pair, prompt, models, history=history)
        answers.append((told["text"], told["findings"]))
        history = (*history, Turn("compare", prompt, told["text"]))
    assert answers[1] == ("There are 2 new buildings.", 2)
    assert answers[2][0].startswith("New buildings at top-center, ") and answers[2][1] == 2
    assert answers[3] == ("There are no changes in trees.", 0)
    looks = models.family._encoder.looks
    assert ask(*pair, "how many?", models)["findings"] == 3
    assert models.family._encoder.looks == looks
    write_raster(photograph(OLD), "after.tif", transform=NORTH_UP)  # the same file shows something else now
    assert ask(*pair, "how many?", models)["text"] == "There are no changes."


def test_answers_and_map_speak_of_the_same_things(pair):
    told = ask(*pair, "where are the new buildings?")
    assert [finding["to"] for finding in told["found"]] == ["building", "building"]
    assert told["findings"] == 2
    assert ask(*pair, "where are the new roads?")["found"] == []
    surest = max(finding["score"] for finding in ask(*pair)["found"])
    told = ask(*pair, "how many changes?", score_min=surest)
    assert (told["text"], told["findings"]) == ("There is 1 new building.", 1)


def test_the_decoders_words_stand_unless_the_map_says_otherwise(pair, write_raster):
    def teller(words):
        return lambda prompt, dates: iter(words)

    models = OneModel()
    for words in (["some houses ", "are built"], ["two houses are built at the bottom"], ["the land has changed"]):
        models.family.teller = teller(words)
        assert ask(*pair, "", models)["text"] == f"{''.join(words).capitalize()}."
    for words in ("there is no difference", "three villas are built", "a road is built", "nothing"):
        models.family.teller = teller([words])
        assert ask(*pair, "", models)["text"].startswith("There are 2 new buildings"), words
    models.family.teller = teller(["a house is built on the right"])
    assert ask(*pair, "describe what was removed", models)["text"].startswith("There is 1 removed building (top-left)")
    same = write_raster(photograph(OLD), "same.tif", transform=NORTH_UP)
    assert ask(same, pair[0], "", OneModel(teller(["a road is built"])))["text"] == "No change has occurred."
    assert ask(same, pair[0], "", OneModel(teller(["the scene is the same as before"])))["found"] == []


def test_coarse_pixels_come_with_a_doubt(pair):
    for coarsest, is_doubted in ((0.5, True), (2.0, False)):
        notes = ask(*pair, "", OneModel(coarsest_gsd_m=coarsest))["notes"]
        assert any("I learnt from pixels of up to 0.5 m" in note for note in notes) == is_doubted


def test_a_single_crown_is_a_tree_and_a_meadow_is_not(write_raster):
    before = write_raster(photograph([], (256, 256)), "before.tif", transform=NORTH_UP)
    green = [(GREEN, 40, 40, 12, 12), (GREEN, 100, 100, 48, 48)]
    after = write_raster(photograph(green, (256, 256)), "after.tif", transform=NORTH_UP)
    told = ask(before, after, "how many trees and how much vegetation?")
    assert sorted(finding["to"] for finding in told["found"]) == ["tree", "vegetation"]


def test_a_raster_of_the_probability(pair, tmp_path):
    path = tmp_path / "probability.tif"
    told = ask(*pair, raster_path=str(path))
    raster = told["events"]["raster"][0]
    assert raster["path"] == str(path) and "How likely" in raster["meaning"]
    with rasterio.open(path) as dataset:
        values = dataset.read(1)
        assert dataset.crs.to_epsg() == 32631 and tuple(dataset.transform)[:6] == NORTH_UP and np.isnan(dataset.nodata)
    assert values.shape == (320, 320) and values[70, 130] > 0.95 and values[10, 10] < 0.05
    assert ((values > 0.5).sum()) == pytest.approx(1648, abs=40)


def test_pixels_that_one_date_lacks_are_no_change(write_raster, pair, tmp_path):
    holes = photograph(OLD)
    holes[:, 150:, 150:] = 0
    before = write_raster(holes, "before_holes.tif", transform=NORTH_UP, nodata=0)
    told = ask(before, pair[1], raster_path=str(tmp_path / "p.tif"))
    assert told["findings"] == 2  # the house in the hole may or may not be new
    with rasterio.open(tmp_path / "p.tif") as dataset:
        assert np.isnan(dataset.read(1)[200:, 200:]).all()


def test_a_raster_that_cannot_be_written_is_a_sentence(pair):
    with pytest.raises(OrthoscribeError, match=r"p\.tif cannot be written"):
        ask(*pair, raster_path="/nowhere/p.tif")


def test_a_cancelled_job_stops_and_leaves_no_file(pair, tmp_path):
    path = tmp_path / "probability.tif"

    def stop(job, _kind, payload):
        if "Writing" in str(payload.get("message")):
            job.cancel()

    told = ask(*pair, raster_path=str(path), on_event=stop)
    assert told["status"] == "cancelled" and told["text"] == "" and not path.exists()


def test_changes_are_cut_at_the_area_asked_about(pair):
    x, y = ORIGIN
    area = ((x + 100, y - 40), (x + 136, y - 40), (x + 136, y - 120), (x + 100, y - 120), (x + 100, y - 40))
    told = ask(*pair, "how many buildings are new?", area=area)
    assert told["text"] == "There is 1 new building." and told["findings"] == 1
    assert told["found"][0]["area_m2"] == pytest.approx(16 * 24, rel=0.05)


def test_dates_are_guessed_and_said_to_be(write_raster):
    before = write_raster(photograph(OLD), "town_2019-05-04.tif", transform=NORTH_UP)
    after = write_raster(photograph(NEW), "town_2015.tif", transform=NORTH_UP)
    told = ask(before, after)
    assert (told["date_from"], told["date_to"]) == ("2019-05-04", "2015")
    assert set(told["dates_guessed"]) == {"before", "after"}
    assert any("guessed from the name" in note for note in told["notes"])
    assert any("swap them?" in note for note in told["notes"])
    told = ask(Source(before, date="2012"), after)
    assert told["date_from"] == "2012" and set(told["dates_guessed"]) == {"after"}
