"""RS-CapRet's nearest public relative, FROMAGe: what the language model reads, what is learnt, and both losses."""

from __future__ import annotations

from typing import NamedTuple

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from inference.decoder.capret import CapRet, CapRetSizes, language_input
from inference.toolkit.training.caption_targets import ended, joined_pairs, next_word_loss, targets
from inference.toolkit.training.contrast import contrast

TOLERANCE = 2e-5


class StandIn(NamedTuple):
    """The fixture's language model: a running mean of the embeddings, mixed; causal, and no more than that."""

    weights: dict[str, Tensor]

    def hidden(self, embeds_BLD: Tensor) -> Tensor:
        seen_L1 = torch.arange(1, embeds_BLD.shape[1] + 1)[:, None]
        mean = embeds_BLD.cumsum(1) / seen_L1
        return F.linear(mean, self.weights["lm.mix.weight"], self.weights["lm.mix.bias"]).tanh()

    def logits(self, hidden_BLD: Tensor) -> Tensor:
        return F.linear(hidden_BLD, self.weights["lm.lm_head.weight"])


class Material(NamedTuple):
    """The fixture's input, ready to use."""

    bridge: CapRet
    model: StandIn
    table: Tensor
    pooled: Tensor
    ids: Tensor
    lengths: Tensor
    pad_id: int


@pytest.fixture(scope="module")
def fixture(parity):
    return parity("fromage_losses_a")


def bridge_of(fixture) -> CapRet:
    config, names = fixture.config, ("vision_hidden", "lm_hidden", "shared_emb_dim")
    tokens = fixture.outputs["caption_visual_tokens"].shape[1]
    bridge = CapRet(CapRetSizes(*(config[name] for name in names), tokens, config["ret_id"]))
    bridge.load_published(fixture.weights)
    return bridge


@pytest.fixture(scope="module")
def material(fixture) -> Material:
    ids, lengths = fixture.inputs["labels"], fixture.inputs["caption_len"]
    shortest = lengths.argmin()
    return Material(
        bridge_of(fixture),
        StandIn(fixture.weights),
        fixture.weights["input_embeddings.weight"],
        fixture.inputs["pooled_image"],
        ids,
        lengths,
        pad_id=int(ids[shortest, lengths[shortest]]),
    )


def describing(given: Material, prompt: Tensor | None) -> dict[str, Tensor]:
    """The caption path, under the fixture's names."""
    bridge, stops = given.bridge, (given.pad_id, given.bridge.sizes.ret_id)
    picture = bridge.picture_tokens(given.pooled)
    embeds = language_input(bridge.words(given.ids, given.table), picture, prompt)
    wanted = targets(given.ids, stops, embeds.shape[1] - given.ids.shape[1])
    logits = given.model.logits(given.model.hidden(embeds))
    return {
        "visual_tokens": picture,
        "lm_inputs_embeds": embeds,
        "targets": wanted,
        "lm_logits": logits,
        "loss": next_word_loss(logits, wanted),
    }


def pairwise(given: Material, alone: dict[str, Tensor]) -> dict[str, Tensor]:
    """The caption path with neighbours joined."""
    stops = (given.pad_id, given.bridge.sizes.ret_id)
    over = ended(given.ids, stops, alone["targets"].shape[1] - given.ids.shape[1])
    embeds, wanted = (joined_pairs(alone[name], over) for name in ("lm_inputs_embeds", "targets"))
    loss = next_word_loss(given.model.logits(given.model.hidden(embeds)), wanted)
    return {"lm_inputs_embeds": embeds, "targets": wanted, "loss": loss}


def retrieving(given: Material, prompt: Tensor | None) -> dict[str, Tensor]:
    """The retrieval path: no picture between the words."""
    bridge = given.bridge
    embeds = language_input(bridge.words(given.ids, given.table), prompt_PD=prompt)
    prefix = embeds.shape[1] - given.ids.shape[1]
    ret_at = given.lengths - 1 + prefix
    wanted = targets(given.ids, (given.pad_id,), prefix)
    hidden = given.model.hidden(embeds)
    logits = given.model.logits(hidden)
    image, text = bridge.scaled(bridge.image_vectors(given.pooled)), bridge.text_vectors(hidden, ret_at)
    losses = contrast(image @ text.T)
    return {
        "hidden": hidden,
        "targets": wanted,
        "lm_loss": next_word_loss(logits, wanted),
        "ret_logits": logits[torch.arange(len(logits)), ret_at - 1],
        "scaled_image_embedding": image,
        "text_embedding": text,
        "logits_per_image": image @ text.T,
        "loss_image": losses.image_to_text,
        "loss_text": losses.text_to_image,
        "contrastive": losses.mean,
    }


@torch.no_grad()
def computed(given: Material, prompt: Tensor) -> dict[str, Tensor]:
    """Every output of the file, from our blocks."""
    caption, retrieval = describing(given, None), retrieving(given, None)
    parts = {
        "caption": caption,
        "caption_prefix": describing(given, prompt),
        "caption_concat": pairwise(given, caption),
        "retrieval": retrieval,
        "retrieval_prefix": retrieving(given, prompt),
    }
    total = caption["loss"] + retrieval["lm_loss"] + retrieval["contrastive"]
    return {"total_loss": total, **{f"{part}_{name}": t for part, named in parts.items() for name, t in named.items()}}


def test_every_output_is_the_published_one(fixture, material) -> None:
    ours = computed(material, material.table[fixture.config["prefix_ids"]])
    assert set(ours) == set(fixture.outputs)
    for name, expected in fixture.outputs.items():
        assert ours[name].shape == expected.shape and ours[name].dtype == expected.dtype, name
        if expected.is_floating_point():
            assert (ours[name] - expected).abs().max() <= TOLERANCE, name
        else:
            assert torch.equal(ours[name], expected), name


def test_a_ret_one_word_early_would_show(fixture, material) -> None:
    early = retrieving(material._replace(lengths=material.lengths - 1), None)
    difference = early["text_embedding"] - fixture.outputs["retrieval_text_embedding"]
    assert difference.abs().max() > 1000 * TOLERANCE


def test_all_of_the_bridge_learns(fixture, material) -> None:
    """[RET] gets its gradient from the sentences' vectors; the frozen table needs no row for it."""
    bridge = bridge_of(fixture)
    given = material._replace(bridge=bridge, table=material.table[: bridge.sizes.ret_id])
    (describing(given, None)["loss"] + retrieving(given, None)["contrastive"]).backward()
    assert all(weight.grad.abs().max() > 0 for weight in bridge.parameters())


def test_a_released_checkpoint_loads_too(fixture, material) -> None:
    """Another prefix, and of the words only [RET]."""
    config, names = fixture.config, ("visual_embeddings", "visual_fc", "text_hidden_fcs", "logit_scale")
    kept = {f"model.{name}": tensor for name, tensor in fixture.weights.items() if name.startswith(names)}
    row = fixture.weights["input_embeddings.weight"][config["ret_id"]][None]
    bridge = CapRet(material.bridge.sizes)
    bridge.load_published({**kept, "ret_input_embeddings.weight": row})
    for ours, theirs in zip(bridge.parameters(), material.bridge.parameters()):
        assert torch.equal(ours, theirs)


def test_the_scale_starts_as_published(material) -> None:
    assert CapRet(material.bridge.sizes).log_scale.exp().item() == pytest.approx(1 / 0.07)


def test_an_odd_number_of_captions_has_no_pairs() -> None:
    with pytest.raises(ValueError, match="3 captions"):
        joined_pairs(torch.zeros(3, 2), torch.zeros(3, 2, dtype=torch.bool))
