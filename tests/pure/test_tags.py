"""What OpenStreetMap's tags are called: a row a rule."""

from __future__ import annotations

import pytest

from inference.pairs.tag_words import CLASS_WORDS, CLOSER_WORDS, QUALITIES, UNCOUNTED, USUAL_WIDTHS_M
from inference.pairs.tags import Thing, tags_of, thing_of, with_article


@pytest.mark.parametrize(("tags", "noun"), [
    ({"building": "yes"}, "building"),
    ({"building": "detached", "roof:shape": "hipped", "roof:colour": "red"}, "hip-roofed red-roofed detached house"),
    ({"building": "kiosk"}, "kiosk building"),
    ({"building": "garden_house"}, "garden house building"),
    ({"building": "no"}, None),
    ({"building": "yes", "amenity": "school"}, "school building"),
    ({"amenity": "school"}, "school"),
    ({"amenity": "place_of_worship", "religion": "muslim"}, "mosque"),
    ({"leisure": "pitch"}, "sports pitch"),
    ({"leisure": "pitch", "sport": "tennis;basketball", "surface": "clay"}, "clay tennis court"),
    ({"leisure": "pitch", "sport": "quidditch"}, "sports pitch"),
    ({"highway": "residential", "surface": "asphalt"}, "asphalt residential road"),
    ({"highway": "bus_stop"}, None),
    ({"highway": "construction"}, None),
    ({"highway": "primary", "tunnel": "yes"}, None),
    ({"highway": "primary", "tunnel": "no"}, "main road"),
    ({"highway": "footway", "layer": "-1"}, None),
    ({"highway": "footway", "layer": "ground"}, "footpath"),
    ({"amenity": "parking", "parking": "underground"}, None),
    ({"natural": "water", "water": "pond"}, "pond"),
    ({"natural": "water"}, "water"),
    ({"natural": "wood", "leaf_type": "needleleaved"}, "coniferous woodland"),
    ({"power": "generator", "generator:source": "wind"}, "wind turbine"),
    ({"railway": "abandoned"}, None),
    ({"name": "Rose Cottage", "addr:street": "High Street", "source": "survey"}, None),
    ({"abandoned:building": "yes"}, None),
    ({"surface": "asphalt"}, None),
])
def test_tags_become_words(tags: dict[str, str], noun: str | None) -> None:
    thing = thing_of(tags)
    assert (thing.noun if thing else None) == noun


@pytest.mark.parametrize(("tags", "width_m"), [
    ({"highway": "motorway"}, 24.0),
    ({"highway": "motorway", "lanes": "3"}, 10.5),
    ({"highway": "motorway", "lanes": "many"}, 24.0),
    ({"highway": "motorway", "lanes": "²"}, 24.0),
    ({"highway": "service", "width": "4,5 m", "lanes": "2"}, 4.5),
    ({"highway": "service", "width": "10'"}, pytest.approx(3.048)),
    ({"building": "yes"}, None),
])
def test_lines_have_a_width(tags: dict[str, str], width_m: float | None) -> None:
    assert thing_of(tags).width_m == width_m


@pytest.mark.parametrize(("properties", "tags"), [
    (None, {}),
    ({"building": None, "levels": 2.0, "area": 1.5, "oneway": True}, {"levels": "2", "area": "1.5", "oneway": "yes"}),
    ({"other_tags": r'"surface"=>"asphalt","name"=>"The \"Arms\", No 1"'},
     {"surface": "asphalt", "name": 'The "Arms", No 1'}),
    ({"other_tags": '{"surface": "asphalt", "lanes": 2}'}, {"surface": "asphalt", "lanes": "2"}),
    ({"other_tags": "{broken"}, {}),
    ({"surface": "gravel", "other_tags": '"surface"=>"asphalt"'}, {"surface": "gravel"}),
    ({"surface": None, "other_tags": '"surface"=>"asphalt"'}, {"surface": "asphalt"}),
])
def test_tags_come_out_of_properties(properties: dict | None, tags: dict[str, str]) -> None:
    assert tags_of(properties) == tags


def test_a_field_of_ones_own_names_the_class() -> None:
    assert thing_of({"building": "yes", "kind": "Car_Park "}, "kind") == Thing("car park")
    assert thing_of({"building": "yes", "kind": ""}, "kind") is None
    assert len(thing_of({"kind": "word " * 100}, "kind").words) == 60


@pytest.mark.parametrize(("noun", "worded"), [
    ("airport", "an airport"), ("house", "a house"), ("university", "a university"),
    ("asphalt road", "an asphalt road"),
])
def test_articles(noun: str, worded: str) -> None:
    assert with_article(noun) == worded


def test_uncounted_things_have_no_article() -> None:
    thing = thing_of({"landuse": "farmland"})
    assert with_article(thing.noun, thing.is_counted) == "farmland"


def test_the_tables_hang_together() -> None:
    known = {word for values in CLASS_WORDS.values() for word in values.values()}
    known |= {word for _, values in CLOSER_WORDS.values() for word in values.values()}
    assert set(USUAL_WIDTHS_M) <= known and known >= UNCOUNTED
    assert all(key in CLASS_WORDS and value in CLASS_WORDS[key] for key, value in CLOSER_WORDS)
    assert all(word == word.strip().lower() for word in known | {w for v in QUALITIES.values() for w in v.values()})
