"""What becomes of questions: names of scenes, things meant one by one, small windows looked at more closely."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inference.families import load
from inference.protocol.events import Findings, Progress, Text
from inference.protocol.geometry import Window
from inference.protocol.model_card import read_card
from inference.protocol.requests import Source, TaskRequest
from inference.raster.scene import Scene
from inference.toolkit.scene import SceneSpec, render_scene, write_geotiff

PACK = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact"
NAMES = ["airport", "farmland", "medium residential area"]


@pytest.fixture(scope="module")
def pack():
    """The embedded pack with names for scenes, and with vehicles that are looked at closely."""
    card = read_card(PACK)
    preprocessing = {**card.preprocessing, "magnified": ["vehicle"], "scene_margin": 0.1}
    return load(replace(card, labels={**card.labels, "scenes": NAMES}, preprocessing=preprocessing), "cpu", 1)


@pytest.fixture(scope="module")
def airport(tmp_path_factory):
    """A drawn airport, 0.5 m."""
    path = tmp_path_factory.mktemp("scene") / "airport.tif"
    write_geotiff(render_scene(SceneSpec(seed=5, theme="airport", size_px=512, gsd_m=0.5)), path, "EPSG:32633", 0.5)
    return str(path)


def run(pack, task: str, path: str, prompt: str, **options):
    """All events of one task."""
    request = TaskRequest(task, Source(path), prompt, **options)
    with Scene.open(request) as scene:
        return list(getattr(pack, task)(scene, request))


def text_of(events) -> str:
    return "".join(event.text for event in events if isinstance(event, Text))


def findings_of(events):
    return [finding for event in events if isinstance(event, Findings) for finding in event.findings]


def test_scenes_get_names_of_the_card(pack, airport) -> None:
    assert text_of(run(pack, "ask", airport, "What kind of scene is this?")) == "airport"
    vectors = pack.embedder.classes(NAMES)
    assert vectors.shape == (3, pack.embedder.sentences(["a"]).shape[1])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_the_decoder_is_overruled_by_a_margin_only(pack) -> None:
    names = pack.scene_names
    airport, farmland = pack.embedder.classes(["airport", "farmland"])
    between = 0.9 * airport + 0.1 * farmland
    assert names.named(between, "farmland", margin=0.0) == "airport"
    assert names.named(between, "farmland", margin=2.0) == "farmland"
    assert names.named(between, "moonscape", margin=2.0) == "airport"


def test_a_phrase_gets_one_box_of_those_found(pack, airport) -> None:
    everything = findings_of(run(pack, "ground", airport, "airplanes"))
    assert len(everything) > 1
    sizes = [(f.box_xyxy[2] - f.box_xyxy[0]) * (f.box_xyxy[3] - f.box_xyxy[1]) for f in everything]
    for task, prompt in (("ground", "the largest airplane"), ("ask", "Where is the largest plane?")):
        events = run(pack, task, airport, prompt)
        assert [f.box_xyxy for f in findings_of(events)] == [everything[int(np.argmax(sizes))].box_xyxy]
        assert text_of(events).startswith(f"I found {len(everything)} airplanes; shown is the largest.")
        assert ("It lies" in text_of(events)) == ("Where" in prompt)


def test_a_phrase_gets_one_outline(pack, airport) -> None:
    everything = findings_of(run(pack, "segment", airport, "airplanes"))
    assert len(everything) > 1
    left = findings_of(run(pack, "segment", airport, "the leftmost airplane"))
    assert len(left) == 1
    assert sum(left[0].box_xyxy[::2]) == min(sum(finding.box_xyxy[::2]) for finding in everything)


def test_small_windows_are_magnified_for_the_labels_of_the_card(pack, airport) -> None:
    def gsd(prompt: str, side_px: int) -> str:
        events = run(pack, "ground", airport, prompt, window=Window(0, 0, side_px, side_px))
        return next(event.message for event in events if isinstance(event, Progress)).split()[-4]

    assert gsd("cars", 128) == "0.17"
    assert gsd("cars", 384) == "0.25"
    assert gsd("cars", 512) == "0.33"
    assert gsd("cars and planes", 128) == "0.5"
