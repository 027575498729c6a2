"""SkyEyeGPT: EVA, the dropped class token, the four-token merge, the projection and the filled prompt, by number."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from inference.decoder.skyeye import IMAGE_HERE, Alignment, SkyEyeSizes, filled_prompt, instruction, padded
from inference.encoders.eva.encoder import EvaVision
from inference.encoders.eva.positions import resized_positions
from inference.encoders.eva.published import eva_sizes, load_published, our_name

TOLERANCE = 5e-5


@pytest.fixture(scope="module")
def fixture(parity):
    return parity("skyeyegpt_a")


@pytest.fixture(scope="module")
def vision(fixture) -> EvaVision:
    model = EvaVision(eva_sizes(fixture.config["vit"])).eval()
    assert load_published(model, fixture.weights) == []
    return model


@pytest.fixture(scope="module")
def alignment(fixture) -> Alignment:
    config = fixture.config
    sizes = SkyEyeSizes(config["vit"]["embed_dim"], config["llm_hidden"], config["max_context_len"])
    block = Alignment(sizes).eval()
    block.load_published(fixture.weights)
    return block


@pytest.fixture(scope="module")
def computed(fixture, vision, alignment) -> dict[str, Tensor]:
    """Every output of the file, from our blocks."""
    with torch.no_grad():
        return {**_picture(fixture, vision, alignment), **_prompt(fixture, vision, alignment)}


def _picture(fixture, vision: EvaVision, alignment: Alignment) -> dict[str, Tensor]:
    image = fixture.inputs["image"]
    normed = vision(image)
    embeds = alignment(normed)
    return {
        "vit_tokens": vision.encoder(image),
        "ln_vision": normed,
        "merged_tokens": alignment.merged(normed),
        "image_embeds": embeds,
        "image_atts": torch.ones(embeds.shape[:2], dtype=torch.int64),
        "pos_embed_resized": resized_positions(fixture.inputs["pos_embed_checkpoint"], vision.encoder.sizes.side),
    }


def _prompt(fixture, vision: EvaVision, alignment: Alignment) -> dict[str, Tensor]:
    table = fixture.inputs["llm_token_table"]
    ids = {"before": "prefix_ids", "short": "suffix_ids_short", "long": "suffix_ids_long"}

    def embed_words(words: str) -> Tensor:
        return table[fixture.inputs[ids[words]]]

    images = alignment(vision(fixture.inputs["image"]))
    endings = [("short", "long")[row % 2] for row in range(len(images))]
    prompts = [
        filled_prompt(f"before{IMAGE_HERE}{ending}", [image], embed_words) for image, ending in zip(images, endings)
    ]
    wrapped = padded(prompts, table[0], alignment.sizes.max_context)
    return {
        "wrapped_embeds": wrapped.embeds,
        "wrapped_atts": wrapped.attention,
        "context_embeds_first": filled_prompt(f"before{IMAGE_HERE}long", [images[0]], embed_words)[None],
    }


def test_every_output_is_the_published_one(fixture, computed) -> None:
    assert set(computed) == set(fixture.outputs)
    for name, expected in fixture.outputs.items():
        ours = computed[name]
        assert ours.shape == expected.shape and ours.dtype == expected.dtype, name
        if expected.is_floating_point():
            assert (ours - expected).abs().max() <= TOLERANCE, name
        else:
            assert torch.equal(ours, expected), name


def test_a_typical_mistake_would_show(fixture, vision, alignment) -> None:
    """The class token kept and the last patch dropped: far off, so the tolerance means something."""
    with torch.no_grad():
        wrong = alignment(vision(fixture.inputs["image"]).roll(1, dims=1))
    assert (wrong - fixture.outputs["image_embeds"]).abs().max() > 1000 * TOLERANCE


def test_the_encoder_s_own_file_loads_too(fixture, vision) -> None:
    """Bare names, one block more than we use, a head, and a table for another picture size."""
    bare = {
        name.replace("visual_encoder.", ""): tensor
        for name, tensor in fixture.weights.items()
        if name.startswith("visual_encoder.")
    }
    more = {"blocks.39.norm1.weight": torch.ones(3), "head.weight": torch.ones(3), "norm.bias": torch.ones(3)}
    small_table = {"pos_embed": fixture.inputs["pos_embed_checkpoint"]}
    model = EvaVision(eva_sizes(fixture.config["vit"]))
    assert load_published(model, {**bare, **more, **small_table}) == ["norm.weight", "norm.bias"]
    assert torch.equal(model.encoder.blocks[1].attention.query_bias, vision.encoder.blocks[1].attention.query_bias)
    difference = model.encoder.positions - fixture.outputs["pos_embed_resized"]
    assert difference.abs().max() <= TOLERANCE


def test_unknown_names_are_nobody_s() -> None:
    assert our_name("visual_encoder.blocks.0.attn.rel_pos") is None
    assert our_name("Qformer.bert.embeddings.word_embeddings.weight") is None


def test_a_prompt_needs_one_image_for_each_place() -> None:
    assert instruction("[vqa]", "how many planes ?") == "[INST] <Img><ImageHere></Img> [vqa] how many planes ? [/INST]"
    with pytest.raises(ValueError, match="1 places for images, but 2"):
        filled_prompt(instruction("[vqa]", "?"), [torch.zeros(1, 2)] * 2, lambda words: torch.zeros(1, 2))


def test_long_prompts_are_cut() -> None:
    wrapped = padded([torch.ones(5, 2), torch.ones(2, 2)], torch.full((2,), 7.0), max_context=4)
    assert wrapped.embeds.shape == (2, 4, 2)
    assert wrapped.attention.tolist() == [[1, 1, 1, 1], [1, 1, 0, 0]]
    assert (wrapped.embeds[1, 2:] == 7).all()
