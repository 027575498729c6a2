"""The pack that ships: whole, small, and able to do on a drawn scene what its card says."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from inference.decoder.prompts import parse_boxes, parse_phrase
from inference.families import load
from inference.protocol.errors import NothingNamed
from inference.protocol.events import Findings, Markup, Progress, Text
from inference.protocol.model_card import checksum, read_card
from inference.protocol.requests import TASKS, Source, TaskRequest
from inference.raster.scene import Scene
from inference.toolkit.scene import SceneSpec, render_scene, write_geotiff

PACK = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact"
MAX_PACK_BYTES = 20_000_000


@pytest.fixture(scope="module")
def pack():
    return load(read_card(PACK), "cpu", 2)


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """A drawn airport: the scene and its GeoTIFF."""
    scene = render_scene(SceneSpec(seed=5, theme="airport", size_px=512, gsd_m=0.5))
    path = tmp_path_factory.mktemp("scene") / "airport.tif"
    write_geotiff(scene, path, "EPSG:32633", 0.5)
    return scene, str(path)


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    """A drawn town's GeoTIFF."""
    scene = render_scene(SceneSpec(seed=5, theme="town", size_px=384, gsd_m=0.4))
    path = tmp_path_factory.mktemp("scene") / "town.tif"
    write_geotiff(scene, path, "EPSG:32633", 0.4)
    return str(path)


def run(pack, task: str, path: str, prompt: str = "", **options):
    """All events of one task."""
    request = TaskRequest(task, Source(path), prompt, **options)
    with Scene.open(request) as scene:
        return list(getattr(pack, task)(scene, request))


def text_of(events) -> str:
    return "".join(event.text for event in events if isinstance(event, Text))


def findings_of(events):
    return [finding for event in events if isinstance(event, Findings) for finding in event.findings]


def test_files_are_those_of_the_card_and_small() -> None:
    card = read_card(PACK)
    for file in card.files.values():
        content = (PACK / file["name"]).read_bytes()
        assert checksum(hashlib.sha256(content).hexdigest()) == file["sha256"]
        assert len(content) == file["bytes"]
    assert sum(path.stat().st_size for path in PACK.iterdir()) <= MAX_PACK_BYTES


def test_the_card_says_what_it_was_trained_on_and_scores() -> None:
    card = read_card(PACK)
    assert set(card.abilities) == {"describe", "answer", "ground", "segment", "embed", "compare", "classify"}
    assert all(data["licence"] for data in card.training_data)
    assert card.scores["RSICD captions CIDEr-D"] >= 0.90
    assert card.scores["RSICD retrieval mean recall"] >= 0.16
    assert card.scores["RSSCN7 zero-shot accuracy"] >= 0.65
    assert card.scores["VHR-10 boxes AP50, scored"] >= 0.50
    assert card.scores["VHR-10 masks mIoU"] >= 0.44
    assert card.scores["Buildings IoU"] >= 0.3
    assert (PACK / "MODEL_CARD.md").read_text(encoding="utf-8").count("|") > 50


def test_a_caption_comes_in_pieces_and_is_the_same_every_time(pack, drawn) -> None:
    first, second = (run(pack, "describe", drawn[1]) for _ in range(2))
    assert sum(isinstance(event, Text) for event in first) >= 4
    assert text_of(first) == text_of(second)
    assert text_of(first).endswith(".")
    assert len(text_of(first).split()) >= 4


def test_a_sentence_finds_its_picture(pack, drawn, town) -> None:
    vectors = []
    for path in (drawn[1], town):
        with Scene.open(TaskRequest("describe", Source(path))) as scene:
            vectors.append(pack.embedder.pictures(pack.tokens(scene))[0])
    texts = pack.embedder.sentences(["many planes are parked in an airport.", "many houses and trees beside roads."])
    cosine = np.stack(vectors) @ texts.T
    many = pack.embedder.sentences(["a pond."] * 70 + ["many planes are parked in an airport."])
    assert np.allclose(many[-1], texts[0], atol=0.03), "other sentences of a batch do not matter, but for 8 bits"
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert cosine[0, 0] > cosine[1, 0]
    assert cosine[1, 1] > cosine[0, 1]


def test_questions_get_short_answers(pack, drawn) -> None:
    answer = text_of(run(pack, "ask", drawn[1], "Is there an airplane in this picture?"))
    assert answer.strip() in ("yes", "no")


def test_a_number_is_the_number_of_boxes(pack, drawn) -> None:
    events = run(pack, "ask", drawn[1], "How many vehicles are there?")
    found = findings_of(events)
    assert text_of(events).startswith(f"I found {len(found) or 'no'} vehicle")


def test_boxes_lie_on_the_things_asked_for(pack, drawn) -> None:
    scene, path = drawn
    found = findings_of(run(pack, "ground", path, "find the airplanes"))
    planes = [thing.box_xyxy for thing in scene.objects if thing.label == "airplane"]
    assert found
    assert {finding.label for finding in found} == {"airplane"}
    hits = sum(any(overlap(finding.box_xyxy, plane) >= 0.3 for plane in planes) for finding in found)
    assert hits >= len(found) / 2


def overlap(one, other) -> float:
    """Intersection over union."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    shared = max(width, 0) * max(height, 0)
    return shared / (sum((b[2] - b[0]) * (b[3] - b[1]) for b in (one, other)) - shared)


def test_the_decoder_writes_down_the_boxes_it_is_shown(pack) -> None:
    rng = np.random.default_rng(1)
    tokens = pack.encoder.encode(np.full((1, 192, 192, 3), 110, np.uint8)).tokens
    right = wrong = 0
    for count in (1, 2, 3, 5, 8, 12, 20):
        corners = rng.integers(0, 80, (count, 2)).tolist()
        boxes = [(x, y, x + 9, y + 12) for x, y in corners]
        answer = "".join(pack.language.write_boxes("where are the boats?", tokens, boxes))
        assert parse_phrase(answer) == "ship"
        written = parse_boxes(answer)
        right += sum(box in boxes for box in written)
        wrong += sum(box not in boxes for box in written)
    assert right >= 46, "of 51 ships"
    assert wrong <= 3


def test_masks_cover_what_was_asked_for(pack, town) -> None:
    events = run(pack, "segment", town, "segment the buildings")
    found = findings_of(events)
    assert found
    assert all(finding.kind == "mask" and finding.label == "building" for finding in found)
    assert "% of the area" in text_of(events)
    assert any(isinstance(event, Progress) and event.message == "Segmenting at 0.4 m a pixel" for event in events)


def test_two_things_are_mapped_in_one_go(pack, town) -> None:
    text = text_of(run(pack, "segment", town, "buildings and vehicles"))
    assert "building" in text
    assert "vehicle" in text


def test_the_written_boxes_are_kept_as_markup(pack, drawn) -> None:
    events = run(pack, "ground", drawn[1], "airplanes")
    markup = "".join(event.text for event in events if isinstance(event, Markup))
    assert parse_phrase(markup) == "airplane"


@pytest.mark.parametrize("task", [task for task in TASKS if task in ("ground", "segment")])
def test_a_thing_it_does_not_know_is_refused_with_what_it_knows(pack, drawn, task: str) -> None:
    with pytest.raises(NothingNamed, match="airplanes"):
        run(pack, task, drawn[1], "unicorns")
