"""Rows of the ablation table on a tiny model: both arms begin alike, only what shall learn does, figures are kept."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from inference.decoder.moe.adapters import Experts
from inference.decoder.moe.sizes import EXPERTS, PARTS, ExpertSizes
from inference.decoder.tokenizer import Tokenizer
from inference.protocol.model_card import ModelCard
from inference.toolkit.ablations import ablate as run
from inference.toolkit.ablations import tower
from inference.toolkit.ablations.ablate import ablate, open_bench
from inference.toolkit.ablations.results import append_result, latest, read_results
from inference.toolkit.ablations.row import Bench, Figure, Row, rate
from inference.toolkit.ablations.rows import ROWS, open_row
from inference.toolkit.ablations.tower import answer_likelihood, by_decoder, by_tower
from inference.toolkit.data.shards import data_folder
from inference.toolkit.evaluation.page import ablations
from inference.toolkit.networks.efficientnet import TAP_WIDTHS
from inference.toolkit.training.encoded import Encoded
from inference.toolkit.training.expert_step import ExpertStep, part_rows, said_parts
from inference.toolkit.training.model import TrainedModel, pack_rows
from inference.toolkit.training.recipe import PACKED, SIZES

TOKENIZER = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact" / "tokenizer.json"
CAPTIONS = [
    ["many trees are near a river.", "a river and green trees.", "it is green."],
    ["planes are parked beside a building.", "many planes are in an airport.", "an airport with planes."],
]
SCENES = ["river", "airport"]


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer(TOKENIZER)


@pytest.fixture(scope="module")
def sizes(tokenizer: Tokenizer) -> dict:
    decoder = {"vocabulary": len(tokenizer), "width": 32, "layers": 2, "heads": 2, "hidden": 48, "context": 160}
    return {**SIZES, "decoder": decoder, "text": {**SIZES["text"], "layers": 1}}


@pytest.fixture(scope="module")
def packed(sizes: dict) -> TrainedModel:
    torch.manual_seed(1)
    return TrainedModel(sizes)


@pytest.fixture(scope="module")
def pictures() -> Encoded:
    tokens = torch.randn(8, TAP_WIDTHS[32], 2, 3, generator=torch.Generator().manual_seed(3)).half()
    return Encoded(tokens, [f"{number}.webp" for number in range(8)], CAPTIONS * 4, SCENES * 4)


@pytest.fixture
def bench(tmp_path: Path, tokenizer: Tokenizer, packed: TrainedModel, pictures: Encoded) -> Bench:
    return Bench(tmp_path, tokenizer, lambda: copy.deepcopy(packed), 2, None, lambda split: pictures)


@pytest.mark.parametrize("name", ["experts", "ret", "merge", "frozen"])
def test_a_row_measures_both_arms_and_leaves_the_packed_weights(bench: Bench, packed: TrainedModel, name: str) -> None:
    row, before = open_row(name), copy.deepcopy(packed.state_dict())
    having, lacking = (row.measure(bench, arm) for arm in (True, False))
    again = row.measure(bench, True)
    assert again == having
    assert having.pictures == lacking.pictures == 8
    assert all(0 <= figure.value <= 10 for figure in (having, lacking))
    assert all(torch.equal(value, before[key]) for key, value in packed.state_dict().items())


def test_blocks_that_a_pack_can_take_are_kept(bench: Bench) -> None:
    for name in ("experts", "ret"):
        open_row(name).measure(bench, True)
        assert (bench.folder / f"{name}.safetensors").stat().st_size < 1_000_000


def test_merged_prefixes_are_shorter(bench: Bench) -> None:
    tokens = [open_row("merge").measure(bench, arm).notes["prefix tokens"] for arm in (True, False)]
    assert tokens == [3, 7]


def test_both_arms_of_the_experts_learn_as_many_weights(bench: Bench) -> None:
    learnt = [open_row("experts").measure(bench, arm).notes["weights learnt"] for arm in (True, False)]
    assert learnt[0] == learnt[1]


def test_a_frozen_decoder_learns_fewer_weights(bench: Bench) -> None:
    learnt = [open_row("frozen").measure(bench, arm).notes["weights learnt"] for arm in (True, False)]
    assert learnt[0] < learnt[1] / 2


def test_the_table_opens_every_row_and_names_differ() -> None:
    names = [open_row(name).name for name in ROWS]
    assert len(set(names)) == len(ROWS)


def test_learning_is_the_same_twice_and_reaches_only_what_it_is_given(bench: Bench) -> None:
    def learnt() -> tuple[nn.Linear, nn.Linear, list[float]]:
        torch.manual_seed(0)
        one, other, drawn = nn.Linear(3, 1), nn.Linear(3, 1).requires_grad_(False), []

        def loss_of(rng: np.random.Generator) -> torch.Tensor:
            drawn.append(float(rng.random()))
            return (other(one.weight) - 5).square().mean()

        bench.learn(one.parameters(), loss_of)
        return one, other, drawn

    (one, other, drawn), (again, _, redrawn) = learnt(), learnt()
    torch.manual_seed(0)
    assert drawn == redrawn and len(set(drawn)) == bench.steps
    assert torch.equal(one.weight, again.weight) and not torch.equal(one.weight, nn.Linear(3, 1).weight)
    assert not one.weight.requires_grad and other.weight.grad is None


def test_the_rate_warms_up_and_comes_down() -> None:
    rates = [rate(step, 50) for step in range(50)]
    assert rates[:5] == pytest.approx([0.2, 0.4, 0.6, 0.8, 1.0])
    assert rates[5:] == sorted(rates[5:], reverse=True)
    assert rates[-1] < 0.03


def test_a_limit_takes_rows_evenly(bench: Bench) -> None:
    limited = Bench(bench.folder, bench.tokenizer, bench.packed, 2, limit=4)
    assert limited.some(range(12)) == [0, 3, 6, 9]
    assert limited.some(range(12), most=2) == [0, 6]
    assert limited.some(range(3)) == [0, 1, 2]
    assert bench.some([5, 6]) == [5, 6]


def test_experts_learn_four_kinds_of_rows(bench: Bench, pictures: Encoded, tokenizer: Tokenizer) -> None:
    rows = part_rows(tokenizer, 5, "river", CAPTIONS[0])
    assert [(row.picture, row.expert) for row in rows] == [(5, expert) for expert in PARTS]
    assert len({len(row.asked) for row in rows}) == 1
    assert tokenizer.plain(rows[1].answer) == "trees and rivers."
    assert [row.expert for row in part_rows(tokenizer, 5, "", ["it is green."])] == []
    model = bench.model()
    experts = Experts(ExpertSizes(2), model.decoder)
    parts = said_parts(model.decoder, experts, tokenizer, model.image_prefix(pictures.tokens.float()))
    assert len(parts) == len(pictures) and len(parts[0]) == len(PARTS)
    alone = said_parts(model.decoder, experts, tokenizer, model.image_prefix(pictures.tokens[5:6].float()))
    assert alone == parts[5:6]
    ExpertStep(model, experts, tokenizer, pictures, 3)(np.random.default_rng(0)).backward()
    low = experts.layers["blocks/0/attention/qkv"]
    assert all(low.up.grad[expert].abs().max() > 0 for expert in range(len(EXPERTS)))
    assert all(parameter.grad is None for parameter in model.parameters())


@torch.no_grad()
def test_the_decoders_likelihood_is_that_of_its_own_logits(bench: Bench, tokenizer: Tokenizer) -> None:
    model = bench.model()
    read = torch.randn(2, 4, 32)
    ids, answer = pack_rows([([tokenizer.answer], tokenizer.encode(said)) for said in ("a pond.", "it")], tokenizer)
    found = answer_likelihood(model, read, ids, answer)
    for picture in range(2):
        for row in range(2):
            words = ids[row][: int(answer[row].nonzero().max()) + 1]
            hidden = model.decoder(torch.cat([read[picture], model.decoder.embedding(words)])[None])[0, 4:-1]
            alone = model.decoder.logits(hidden).log_softmax(-1).gather(1, words[1:, None]).mean()
            assert found[picture, row].item() == pytest.approx(alone.item(), abs=1e-4)


@torch.no_grad()
def test_classes_are_told_by_tower_and_by_decoder(bench: Bench, pictures: Encoded, tokenizer: Tokenizer) -> None:
    model, tokens = bench.model(), pictures.tokens.float()
    assert by_tower(model, tokenizer, tokens).shape == (8, 7)
    asked = [tokenizer.start, tokenizer.answer]
    scores = by_decoder(model, tokenizer, tokens, asked, [["a pond.", "pond"], ["a river.", "river"]])
    assert scores.shape == (8, 2) and (scores < 0).all()


def test_the_tower_is_measured_beside_the_decoder(
    bench: Bench, pictures: Encoded, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = list(tower.RSSCN7_WORDS)
    shown = [{"image": f"{name}.webp", "scene": name, "split": "test"} for name in names]
    monkeypatch.setattr(tower, "records", lambda _: shown)
    monkeypatch.setattr(tower, "encoded_tokens", lambda model, shard, images: pictures.tokens[: len(images)])
    having, lacking = (open_row("tower").measure(bench, arm) for arm in (True, False))
    assert having.pictures == lacking.pictures == 7
    assert set(lacking.notes) == {
        "sentences, not weighed",
        "names alone, as answers",
        "names alone, as answers, not weighed",
    }
    assert all(0 <= value <= 1 for value in (having.value, lacking.value, *lacking.notes.values()))


def test_results_are_appended_and_the_last_of_a_row_is_shown(bench: Bench, tmp_path: Path) -> None:
    row = Row(
        "block", "Paper 2024", "a | b", "score", lambda _, arm: Figure(0.25 + arm, 7, {"beside": 3.0} if arm else {})
    )
    told: list[str] = []
    for _ in range(2):
        for result in ablate(bench, [row], told.append):
            append_result(tmp_path, result)
    results = read_results(tmp_path)
    assert len(results) == 2 and len(latest(results)) == 1
    assert results[0]["with"] == 1.25 and results[0]["without"] == 0.25 and results[0]["steps"] == 2
    assert len(told) == 4 and "1.2500" in told[0]
    card = ModelCard("m", "compact", "M", "1", (), {}, {}, {}, {}, "", folder=tmp_path)
    assert "| block | Paper 2024 | a \\| b | score | 1.250 | 0.250 | 2 | 7 | beside 3 |" in ablations(card)
    assert ablations(ModelCard("m", "compact", "M", "1", (), {}, {}, {}, {}, "", folder=tmp_path / "none")) == ""


def test_rows_that_learn_nothing_say_so(bench: Bench) -> None:
    row = Row("block", "Paper", "it", "score", lambda _, arm: Figure(0.5, 1), learns=False)
    assert next(ablate(bench, [row], lambda _: None))["steps"] == 0


def has_data() -> bool:
    try:
        return data_folder().is_dir()
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not has_data(), reason="the data sets are not here")
def test_a_bench_opens_packed_weights_and_real_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packed: TrainedModel, sizes: dict
) -> None:
    monkeypatch.setattr(run, "SIZES", sizes)
    torch.save({"step": 5, "average": packed.state_dict()}, tmp_path / PACKED)
    (tmp_path / "tokenizer.json").write_bytes(TOKENIZER.read_bytes())
    (tmp_path / "copies.json").write_text(json.dumps([]))
    bench = open_bench(tmp_path, steps=1, limit=2)
    test = bench.captioned("test")
    assert test is bench.captioned("test")
    assert len(test) == 2 and test.tokens.shape == (2, TAP_WIDTHS[32], 6, 6)
    assert all(len(captions) == 5 and captions[0].endswith(".") for captions in test.captions)
    assert len(bench.captioned("train")) == 2
    assert torch.equal(bench.model().decoder.embedding.weight, packed.decoder.embedding.weight)
