"""Metadata tokens: what is known becomes numbers, numbers become tokens, and missing ones are as usual as known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from inference.decoder.informed import InformedRuntime, Metadata
from inference.decoder.metadata import MetadataTokens
from inference.decoder.metadata_facts import Known, MetadataSizes, day_of_year, facts, sensor_index
from inference.decoder.torch_runtime import LanguageModules, TorchRuntime
from inference.families import load
from inference.families.knowing import centre_lonlat_deg, known_of
from inference.protocol.events import Text
from inference.protocol.model_card import ModelCard, read_card
from inference.protocol.requests import Source, TaskRequest
from inference.raster.scene import Scene
from inference.toolkit.data import known_metadata
from inference.toolkit.data.known_metadata import SENSORS
from inference.toolkit.export_decoder import export_metadata
from inference.toolkit.training.metadata_prefix import BATCH_WITHOUT, dropped, told_prefix, with_tokens

SIZES = MetadataSizes(SENSORS, gsd_waves=3, place_waves=2)
ALL = Known("Sentinel-2", 10.0, "2019-06-01", (4.9, 52.4))
WIDTH = 16
EMBEDDED = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact"


def parts(known: Known) -> dict[str, np.ndarray]:
    """The numbers by field."""
    split = np.split(facts(known, SIZES), np.cumsum(SIZES.widths)[:-1])
    return dict(zip(Known._fields, split))


@pytest.fixture
def taught() -> MetadataTokens:
    """Tokens that have something to say."""
    torch.manual_seed(0)
    tokens = MetadataTokens(SIZES, WIDTH).eval()
    for field in tokens.fields:
        torch.nn.init.normal_(field.weight)
    return tokens


@pytest.mark.parametrize("field", Known._fields)
def test_a_field_is_nothing_exactly_when_it_is_not_known(field: str) -> None:
    alone = Known()._replace(**{field: getattr(ALL, field)})
    assert {name for name, numbers in parts(alone).items() if numbers.any()} == {field}
    assert len(facts(alone, SIZES)) == sum(SIZES.widths)


@pytest.mark.parametrize(
    "wrong",
    [
        Known("abacus", -1.0, "2019", (float("inf"), 0.0)),
        Known("", float("nan"), "soon", None),
        Known(gsd_m=0.0),
    ],
)
def test_what_cannot_be_read_is_not_known(wrong: Known) -> None:
    assert not facts(wrong, SIZES).any()


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("SENTINEL-2A MSI", "Sentinel-2"),
        ("sentinel 2", "Sentinel-2"),
        ("UAV", "drone"),
        ("Landsat 8 OLI", "Landsat"),
        ("airborne camera", "aerial"),
        ("a satellite", "satellite"),
    ],
)
def test_sensors_go_by_many_names(written: str, name: str) -> None:
    assert SENSORS[sensor_index(written, SENSORS)] == name


def test_days_and_places_close_their_circles() -> None:
    near = lambda a, b: float(np.abs(a - b).max())  # noqa: E731
    day, place = lambda iso: parts(Known(date=iso))["date"], lambda *at: parts(Known(lonlat_deg=at))["lonlat_deg"]  # noqa: E731
    assert near(day("2019-12-31"), day("2019-01-01")) < 0.03 < near(day("2019-06-30"), day("2019-01-01"))
    assert near(place(180.0, 10.0), place(-180.0, 10.0)) < 1e-6
    assert near(place(170.0, 10.0), place(-170.0, 10.0)) > 0.1
    assert day_of_year("2020-03") == pytest.approx(day_of_year("2020-03-16T10:00:00Z"), abs=1)


def test_ground_sizes_are_told_apart_by_their_ratio() -> None:
    size = lambda gsd_m: parts(Known(gsd_m=gsd_m))["gsd_m"]  # noqa: E731
    steps = [np.abs(size(gsd_m) - size(2 * gsd_m)).max() for gsd_m in (0.02, 0.3, 10.0, 300.0)]
    assert min(steps) > 0.1
    assert np.array_equal(size(1e-9), size(0.01))


def test_untaught_tokens_say_the_same_known_or_not_and_can_be_taught() -> None:
    tokens = MetadataTokens(SIZES, WIDTH)
    known, nothing = (torch.from_numpy(facts(each, SIZES))[None] for each in (ALL, Known()))
    assert tokens(known).shape == (1, len(Known._fields), WIDTH)
    assert torch.equal(tokens(known), tokens(nothing))
    tokens(torch.cat([known, nothing])).sum().backward()
    assert all(field.weight.grad.abs().max() > 0 for field in tokens.fields)


def test_a_prefix_is_told_often_in_part_and_sometimes_not_at_all(taught: MetadataTokens) -> None:
    prefix = torch.randn(3, 5, WIDTH)
    told = [told_prefix(taught, prefix, ["ucm", "rsicd", "nobody's"], np.random.default_rng(s)) for s in range(300)]
    without = sum(each is prefix for each in told) / len(told)
    assert without == pytest.approx(BATCH_WITHOUT, abs=0.1)
    nothing = with_tokens(taught, prefix, [Known()] * 3)[:, 5:]
    behind = torch.stack([each[:, 5:] for each in told if each is not prefix])
    assert torch.allclose(behind[:, 1:], nothing[1:].expand_as(behind[:, 1:]), atol=1e-6)
    sensor_known = ((behind[:, 0, 0] - nothing[0, 0]).abs().amax(-1) > 1e-6).float().mean()
    assert 0.5 < float(sensor_known) < 0.9


def test_a_model_without_metadata_draws_nothing() -> None:
    rng, prefix = np.random.default_rng(1), torch.randn(2, 5, WIDTH)
    assert told_prefix(None, prefix, ["ucm", "ucm"], rng) is prefix
    assert rng.random() == np.random.default_rng(1).random()


def test_every_field_is_dropped_at_times_and_all_at_once_too() -> None:
    left = [dropped(ALL, np.random.default_rng(seed)) for seed in range(400)]
    assert Known() in left and ALL in left
    for name in Known._fields:
        gone = sum(getattr(each, name) == getattr(Known(), name) for each in left) / len(left)
        assert 0.2 < gone < 0.5
        assert all(getattr(each, name) in (getattr(ALL, name), getattr(Known(), name)) for each in left)


def test_the_house_knows_what_its_data_sets_are() -> None:
    assert known_metadata.known_of("eurosat", 192) == Known("Sentinel-2", pytest.approx(10 * 64 / 192))
    assert known_metadata.known_of("ucm", 192, 0.5).gsd_m == pytest.approx(0.3 * 256 / 192 / 2, rel=0.01)
    assert known_metadata.known_of("rsicd", 192) == known_metadata.known_of("nobody's", 192) == Known()
    assert known_metadata.known_of("uav", 192) == Known("drone")
    assert all(sensor_index(said.sensor, SENSORS) is not None for said in known_metadata.KNOWN.values() if said.sensor)


@pytest.fixture
def pack(taught: MetadataTokens, tmp_path: Path) -> ModelCard:
    """The card of a folder with the graph of the tokens."""
    export_metadata(taught, tmp_path / "metadata.onnx")
    sizes = {"metadata": {"sensors": list(SENSORS), "gsd_waves": 3, "place_waves": 2}}
    files = {"metadata": {"name": "metadata.onnx"}}
    return ModelCard("m", "compact", "M", "1", (), files, sizes, {}, {}, "", folder=tmp_path)


def test_the_graph_equals_torch_and_is_silent_when_nothing_is_known(taught: MetadataTokens, pack: ModelCard) -> None:
    metadata = Metadata(pack)
    assert metadata.tokens(Known()) is None
    for known in (ALL, Known("drone"), Known(gsd_m=0.3)):
        with torch.no_grad():
            torched = taught(torch.from_numpy(facts(known, SIZES))[None])
        assert metadata.tokens(known) == pytest.approx(torched.numpy(), abs=1e-5)


def test_the_decoder_reads_what_is_known_behind_the_picture(taught: MetadataTokens) -> None:
    torch.manual_seed(1)
    decoder = {"vocabulary": 40, "width": WIDTH, "layers": 2, "heads": 2, "hidden": 24, "context": 64}
    runtime = TorchRuntime(LanguageModules({"decoder": decoder, "token_width": 12}))
    tokens = np.random.default_rng(0).normal(size=(1, 12, 3, 2)).astype(np.float32)
    with torch.no_grad():
        told = [taught(torch.from_numpy(facts(known, SIZES))[None]).numpy() for known in (ALL, Known("drone"))]
    ends = []
    for each in told:
        informed = InformedRuntime(runtime, each)
        image = informed.image(tokens)
        assert np.array_equal(image[:, :-4], runtime.image(tokens)) and np.array_equal(image[:, -4:], each)
        ends.append(informed.begin().step(image)[0])
    assert np.abs(ends[0] - ends[1]).max() > 1e-3


def test_what_a_raster_and_its_request_say_is_known(checkers: str) -> None:
    """100 × 60 px of 2 m, shown as 30 × 50."""
    request = TaskRequest("describe", Source(checkers, date="2019-06", sensor="drone"))
    with Scene.open(request) as scene:
        known = known_of(scene, request.source, (30, 50))
        assert (known.sensor, known.date) == ("drone", "2019-06")
        assert known.gsd_m == pytest.approx(4.0, rel=0.01)
        assert known.lonlat_deg == pytest.approx((3.0, 45.15), abs=0.02)


def test_a_plain_picture_has_no_place(write_raster) -> None:
    path = write_raster(np.zeros((3, 8, 8), np.uint8), crs=None, transform=None)
    with Scene.open(TaskRequest("describe", Source(path))) as scene:
        assert centre_lonlat_deg(scene) is None
        assert known_of(scene, Source(path), (8, 8)) == Known()


def test_a_pack_with_the_switch_is_told_and_still_describes(checkers: str, tmp_path: Path) -> None:
    """The embedded pack with untaught tokens instead of its own: where something is known, the decoder reads four more;
    without the switch it is told nothing.
    """
    card = read_card(EMBEDDED)
    files = {role: {"name": str(EMBEDDED / file["name"])} for role, file in card.files.items()}
    export_metadata(MetadataTokens(MetadataSizes(SENSORS), card.sizes["decoder"]["width"]), tmp_path / "metadata.onnx")
    files["metadata"] = {"name": str(tmp_path / "metadata.onnx")}
    told = load(replace(card, files=files, sizes={**card.sizes, "metadata": {"sensors": list(SENSORS)}}), "cpu", 1)
    request = TaskRequest("describe", Source(checkers, sensor="drone"))
    with Scene.open(request) as scene:
        tokens = told.looks(scene)[:1]
        read = [language._runtime.image(tokens).shape[1] for language in (told.language, told._told(scene, request))]
        assert read[1] == read[0] + len(Known._fields)
        assert any(isinstance(event, Text) and event.text for event in told.describe(scene, request))
    bare = {name: value for name, value in card.sizes.items() if name != "metadata"}
    assert load(replace(card, sizes=bare), "cpu", 1).metadata is None
