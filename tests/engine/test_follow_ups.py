"""Talks with the embedded pack: follow-ups are answered from what was found, and text and map say the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from inference.families import load
from inference.protocol.events import Findings, Text
from inference.protocol.model_card import read_card
from inference.protocol.requests import Source, TaskRequest
from inference.protocol.talk import Turn
from inference.raster.georeference import place
from inference.raster.scene import Scene
from inference.toolkit.scene import SceneSpec, render_scene, write_geotiff

PACK = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact"


@pytest.fixture(scope="module")
def pack():
    return load(read_card(PACK), "cpu", 1)


@pytest.fixture(scope="module")
def airport(tmp_path_factory):
    path = tmp_path_factory.mktemp("scene") / "airport.tif"
    write_geotiff(render_scene(SceneSpec(seed=5, theme="airport", size_px=512, gsd_m=0.5)), path, "EPSG:32633", 0.5)
    return str(path)


class Talk:
    """One conversation; each turn takes the ones before along as QGIS does."""

    def __init__(self, pack, path: str) -> None:
        self._pack, self._path = pack, path
        self.history: tuple[Turn, ...] = ()

    def ask(self, task: str, prompt: str):
        """What is said and shown, the findings as they travel."""
        request = TaskRequest(task, Source(self._path), prompt, history=self.history)
        with Scene.open(TaskRequest.from_wire(task, request.to_wire())) as scene:
            events = list(getattr(self._pack, task)(scene, request))
            shown = [finding for event in events if isinstance(event, Findings) for finding in event.findings]
            mapped = tuple(place(finding, scene) for finding in shown)
        text = "".join(event.text for event in events if isinstance(event, Text))
        self.history += (Turn(task, prompt, text, mapped, len(mapped) or None),)
        return text, mapped


@pytest.fixture()
def talk(pack, airport) -> Talk:
    return Talk(pack, airport)


def boxes(findings) -> set:
    return {tuple(round(edge, 2) for edge in finding.box_px) for finding in findings}


def test_the_second_largest_of_those_found(talk) -> None:
    text, planes = talk.ask("ask", "How many planes are there?")
    assert text == f"I found {len(planes)} airplanes." and len(planes) > 4
    ranked = sorted(planes, key=lambda finding: -finding.area_m2)
    text, shown = talk.ask("ask", "and the largest?")
    assert (boxes(shown), text) == (boxes(ranked[:1]), f"I found {len(planes)} airplanes; shown is the largest.")
    text, shown = talk.ask("ground", "and the second largest?")
    assert boxes(shown) == boxes(ranked[1:2])
    assert text == f"I found {len(planes)} airplanes; shown is the second largest."


def test_what_was_deleted_on_the_map_is_not_spoken_of(talk) -> None:
    _, planes = talk.ask("ground", "find the planes")
    ranked = sorted(planes, key=lambda finding: -finding.area_m2)
    kept = tuple(ranked[1:])
    talk.history = (Turn("ground", "find the planes", "…", kept, len(kept)),)
    text, shown = talk.ask("ground", "which of them is the largest?")
    assert boxes(shown) == boxes(kept[:1])
    assert text == f"I found {len(kept)} airplanes; shown is the largest."


def test_only_the_big_ones(talk) -> None:
    _, planes = talk.ask("ground", "find the planes")
    mean_m2 = sum(finding.area_m2 for finding in planes) / len(planes)
    text, shown = talk.ask("ground", "show only the big ones")
    assert boxes(shown) == boxes(finding for finding in planes if finding.area_m2 > mean_m2)
    assert text == f"I found {len(shown)} airplanes larger than the average, {len(planes)} in all."


def test_where_and_how_large(talk) -> None:
    _, planes = talk.ask("ask", "How many planes are there?")
    text, shown = talk.ask("ask", "where are they?")
    assert boxes(shown) == boxes(planes)
    told = [int(word) for word in text.partition(".")[2].replace(",", "").split() if word.isdecimal()]
    assert sum(told) == len(planes)
    text, shown = talk.ask("ask", "how large are they?")
    total_m2 = sum(finding.area_m2 for finding in planes)
    assert boxes(shown) == boxes(planes)
    assert f"Their boxes cover {total_m2:,.0f} m² in all" in text


def test_near_things_that_have_outlines_only(talk) -> None:
    _, planes = talk.ask("ask", "How many planes are there?")
    text, shown = talk.ask("ask", "which of them is nearest to the road?")
    assert len(shown) == 1 and boxes(shown) < boxes(planes)
    assert text == f"I found {len(planes)} airplanes; shown is the nearest to the road."


def test_other_things_in_the_same_way(talk) -> None:
    talk.ask("ask", "How many planes are there?")
    text, shown = talk.ask("ask", "what about the houses?")
    assert {finding.label for finding in shown} <= {"building"}
    assert text in (f"I found {len(shown)} buildings.", "I found 1 building.", "I found no buildings here.")


def test_outlines_go_on_as_outlines(talk) -> None:
    _, houses = talk.ask("segment", "airplanes")
    text, shown = talk.ask("segment", "only the leftmost one")
    assert len(shown) == 1 and shown[0].kind == "mask"
    assert shown[0].box_px[0] == pytest.approx(min(houses, key=lambda f: f.box_px[0] + f.box_px[2]).box_px[0], abs=0.01)


def test_what_cannot_be_known_is_said(talk) -> None:
    talk.ask("ask", "How many planes are there?")
    text, shown = talk.ask("ask", "which of them is the oldest?")
    assert "does not show that" in text and not shown
    text, _ = talk.ask("ask", "which of them is nearest to the church?")
    assert "cannot find “church”" in text
    assert "Name the things" in Talk(talk._pack, talk._path).ask("ask", "and the second largest?")[0]
