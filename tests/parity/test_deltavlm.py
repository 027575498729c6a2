"""DeltaVLM: EVA at both dates, relation measuring, the instructed Q-Former, the projection, the joined input."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from inference.change.deltavlm.instruction import after, alone, plain
from inference.change.deltavlm.published import delta_sizes, load_published, our_name
from inference.change.deltavlm.relation import RelationMeasuring
from inference.change.deltavlm.stage import DeltaVlm, language_input
from inference.encoders.eva import published as eva
from inference.encoders.eva.encoder import EvaVision

TOLERANCE = 5e-5


@pytest.fixture(autouse=True)
def _no_gradients():
    with torch.no_grad():
        yield


@pytest.fixture(scope="module")
def fixture(parity):
    return parity("deltavlm_a")


@pytest.fixture(scope="module")
def settings(fixture) -> dict:
    """The file's sizes by the names that settings of a card have."""
    config, own = fixture.config, ("cross_attention_freq", "num_query", "llm_hidden")
    return {**config["bert"], **{name: config[name] for name in own}, "vision_width": config["vit"]["embed_dim"]}


@pytest.fixture(scope="module")
def vision(fixture) -> EvaVision:
    model = EvaVision(eva.eva_sizes(fixture.config["vit"])).eval()
    assert eva.load_published(model, fixture.weights) == []
    return model


@pytest.fixture(scope="module")
def model(fixture, settings) -> DeltaVlm:
    block = DeltaVlm(delta_sizes(settings)).eval()
    assert load_published(block, fixture.weights) == []
    return block


def asked(fixture) -> tuple[Tensor, Tensor]:
    """The instruction: ids and attention."""
    return fixture.inputs["qformer_input_ids"], fixture.inputs["qformer_attention_mask"]


def eye(fixture, vision: EvaVision) -> dict[str, Tensor]:
    """Both dates' tokens; of the first date what lies before them too."""
    first, outputs = fixture.inputs["image_a"], {}
    x = vision.encoder.embed(first)
    outputs["patch_embed_a"] = x
    x = torch.cat([vision.encoder.class_token.expand(len(x), -1, -1), x], dim=1) + vision.encoder.positions
    for number, block in enumerate(vision.encoder.blocks):
        x = block(x)
        outputs[f"vit_block{number}_a"] = x
    for date in "ab":
        outputs[f"vit_tokens_{date}"] = vision.encoder(fixture.inputs[f"image_{date}"])
        outputs[f"ln_vision_{date}"] = vision(fixture.inputs[f"image_{date}"])
    return outputs


def related(model: DeltaVlm, before: Tensor, after: Tensor) -> dict[str, Tensor]:
    """Context, gate and fused tokens of each date, and the memory."""
    outputs = {"visual_memory": model.relation(before, after)}
    for date, tokens in zip("ab", (before, after)):
        parts = model.relation.related(tokens, after - before)
        outputs |= {f"csrm_{name}_{date}": part for name, part in parts._asdict().items()}
    return outputs


def queried(fixture, model: DeltaVlm, memory: Tensor) -> dict[str, Tensor]:
    """The Q-Former block by block, with the instruction and without it."""
    qformer, (ids, attention) = model.qformer, asked(fixture)
    x, mask = qformer.embed(len(memory), ids), qformer.added_mask(attention)
    outputs = {"qformer_embeddings": x}
    for number, block in enumerate(qformer.blocks):
        x = block(x, mask, memory)
        outputs[f"qformer_layer{number}"] = x
    return {**outputs, "qformer_last_hidden": x, "query_only_last_hidden": qformer(memory)}


@pytest.fixture(scope="module")
def computed(fixture, vision, model) -> dict[str, Tensor]:
    """Every output of the file, from our blocks."""
    with torch.no_grad():
        outputs = eye(fixture, vision)
        dates = outputs["ln_vision_a"], outputs["ln_vision_b"]
        outputs |= related(model, *dates)
        outputs |= queried(fixture, model, outputs["visual_memory"])
        outputs["llm_proj"] = model(*dates, *asked(fixture))
        words = fixture.inputs["llm_token_table"][fixture.inputs["llm_input_ids"]]
        joined = language_input(outputs["llm_proj"], words, fixture.inputs["llm_attention_mask"])
        return {**outputs, "llm_inputs_embeds": joined.embeds, "llm_attention_mask": joined.attention}


def test_every_output_is_the_published_one(fixture, computed) -> None:
    assert set(computed) == set(fixture.outputs)
    for name, expected in fixture.outputs.items():
        ours = computed[name]
        assert ours.shape == expected.shape and ours.dtype == expected.dtype, name
        if expected.is_floating_point():
            assert (ours - expected).abs().max() <= TOLERANCE, name
        else:
            assert torch.equal(ours, expected), name


def far_off(fixture, wrong: Tensor) -> bool:
    """A mistake that the comparison above would not let through, with room."""
    return bool((wrong - fixture.outputs["llm_proj"]).abs().max() > 1000 * TOLERANCE)


def test_typical_mistakes_would_show(fixture, computed, model) -> None:
    """Dates swapped, padding of the instruction seen, no instruction, tokens that the relation did not measure."""
    before, later = computed["ln_vision_a"], computed["ln_vision_b"]
    ids, attention = asked(fixture)
    assert far_off(fixture, model(later, before, ids, attention))
    assert far_off(fixture, model(before, later, ids, torch.ones_like(attention)))
    assert far_off(fixture, model(before, later, None, None))
    assert far_off(fixture, model.project(model.qformer(torch.cat([before, later], dim=1), ids, attention)))


def test_padding_of_the_instruction_has_no_influence(fixture, computed, model) -> None:
    ids, attention = asked(fixture)
    others = torch.where(attention == 1, ids, (ids + 7) % model.sizes.qformer.vocabulary)
    assert not torch.equal(others, ids)
    assert torch.equal(model(computed["ln_vision_a"], computed["ln_vision_b"], others, attention), computed["llm_proj"])


def test_ablations_are_settings(fixture, settings, computed, model) -> None:
    dates = computed["ln_vision_a"], computed["ln_vision_b"]
    plainer = DeltaVlm(delta_sizes({**settings, "measured": False, "instructed": False})).eval()
    assert load_published(plainer, fixture.weights) == []
    assert not any(name.startswith("relation.") for name in plainer.state_dict())
    assert torch.equal(plainer.relation(*dates), torch.cat(dates, dim=1))
    seen = plainer(*dates, *asked(fixture))
    assert torch.equal(seen, plainer(*dates, None, None)) and seen.shape == computed["llm_proj"].shape


def test_what_a_trained_part_lacks_is_told(fixture, model) -> None:
    cut = {name: tensor for name, tensor in fixture.weights.items() if not name.startswith("gate1")}
    assert load_published(model, cut) == ["relation.gate_of_change.weight"]
    assert our_name("vision_proj.weight") is None and our_name("temp") is None
    assert our_name("Qformer.bert.embeddings.position_ids") is None
    assert our_name("visual_encoder.blocks.0.attn.qkv.weight") is None


def test_the_released_sizes() -> None:
    sizes = delta_sizes({})
    relation = RelationMeasuring(sizes.relation)
    assert sum(parameter.numel() for parameter in relation.parameters()) == 7 * 1408**2 + 3 * 1408  # 13.88 million
    assert (sizes.qformer.queries, sizes.qformer.width, sizes.language_width) == (32, 768, 4096)


def test_dropout_is_for_training_only(model) -> None:
    relation = RelationMeasuring(model.sizes.relation)
    date = torch.ones(1, 200, model.sizes.relation.width)
    zeros = (relation.related(date, date).gate == 0).float().mean()
    assert 0.4 < zeros < 0.6
    assert (relation.eval().related(date, date).gate > 0).all()


def test_words_as_in_training() -> None:
    assert plain('Roads: ["top-left"];  New!\n') == "roads [ top-left ] new"
    assert plain("word " * 60).count("word") == 50
    assert alone("<image> <image> Have they changed? ") == "Have they changed?"
    turns = [("<image> changed?", "yes"), ("how many?", "2 new roads")]
    assert after(turns, "describe it") == "q: changed? a: yes q: how many? a: 2 new roads q: describe it"
