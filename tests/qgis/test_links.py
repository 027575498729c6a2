"""Numbers and words of an answer lead to the findings that they come from."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer


def links(text: str, counts: dict[str, int], has_fates: bool = False) -> list[tuple[str, str]]:
    from orthoscribe.ui.chat.answer_links import with_links

    return re.findall(r'<a href="find:([^"]*)">(.*?)</a>', with_links(text, counts, has_fates))


@pytest.mark.parametrize(
    ("text", "counts", "found"),
    [
        ("7 airplanes, 1 ship", {"airplane": 7, "ship": 1}, [("airplane", "7 airplanes"), ("ship", "1 ship")]),
        ("Two planes, a boat.", {"airplane": 2, "ship": 1}, [("airplane", "Two planes"), ("ship", "a boat")]),
        ("1,204 buildings, covering 3.4% of the area.", {"building": 1204}, [("building", "1,204 buildings")]),
        ("Houses along a road, with many trees.", {"building": 3}, [("building", "Houses")]),
        ("3 bodies of water and 2 harbours", {"harbor": 2, "water": 3}, [("water", "water"), ("harbor", "2 harbours")]),
        ("I found no ships here.", {}, []),
        ("7", {"ship": 7}, [("", "7")]),
        ("7", {"ship": 6}, []),
        ("It is 7 m wide & <b>ship</b>shape.", {"ship": 1}, [("ship", "ship")]),
    ],
)
def test_words_and_numbers_link(package, qgis_app, text, counts, found) -> None:
    assert links(text, counts) == [(label, words) for label, words in found]


def test_what_became_of_things_is_part_of_the_link(package, qgis_app) -> None:
    text = "There are 2 new buildings and 1 removed building (top-left)."
    assert links(text, {"building": 3}, has_fates=True) == [
        ("new%20building", "2 new buildings"), ("removed%20building", "1 removed building"),
    ]
    assert links("two new ships", {"ship": 2}) == [("ship", "two new ships")]


def test_a_link_selects_just_those(plugin, qgis_canvas) -> None:
    from orthoscribe.ui.host.map_view import show_findings

    fields = "field=label:string&field=from_label:string&field=to_label:string"
    layer = QgsVectorLayer(f"Point?crs=EPSG:32635&{fields}", "changes", "memory")
    rows = (("building", "land", "building"), ("building", None, "building"), ("building", "building", "land"),
            ("building", "building", "building"), ("road", "land", "road"))
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    project = QgsProject.instance()
    project.addMapLayer(layer)
    counts = {"new building": 2, "removed building": 1, "changed building": 1, "building": 4, "new road": 1, "": 5}
    assert {label: show_findings(qgis_canvas, project, layer.id(), label) for label in counts} == counts
