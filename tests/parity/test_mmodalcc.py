"""MModalCC: cross-modal block, residual block, two-date stack and gated captioner, by number."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from inference.change.mmodalcc.captioner import Captioner, later_words
from inference.change.mmodalcc.cross_modal import CrossModal, Streams
from inference.change.mmodalcc.published import (
    CAPTIONER,
    CROSS,
    RESIDUAL,
    TWO_DATES,
    captioner_sizes,
    cross_sizes,
    load_published,
    two_date_sizes,
)
from inference.change.mmodalcc.residual import Residual
from inference.change.mmodalcc.two_dates import Memories, TwoDates

CROSS_TOLERANCE, RESIDUAL_TOLERANCE, STACK_TOLERANCE, CAPTION_TOLERANCE = 5e-5, 2e-5, 1e-4, 5e-5
STREAMS = ("rgb_a", "rgb_b", "sem_a", "sem_b")


@pytest.fixture(autouse=True)
def _no_gradients():
    with torch.no_grad():
        yield


def all_equal(computed: dict[str, Tensor], expected: dict[str, Tensor], tolerance: float) -> None:
    """Every output of the file, no more and no fewer, of the same shape and kind."""
    assert set(computed) == set(expected)
    for name, theirs in expected.items():
        ours = computed[name]
        assert ours.shape == theirs.shape and ours.dtype == theirs.dtype, name
        if theirs.is_floating_point():
            assert (ours - theirs).abs().max() <= tolerance, name
        else:
            assert torch.equal(ours, theirs), name


def far_from(wrong: Tensor, right: Tensor, tolerance: float) -> bool:
    """A mistake that the comparison above would not let through, with room."""
    return bool((wrong - right).abs().max() > 1000 * tolerance)


def swapped(tokens: Tensor) -> Tensor:
    """The files have tokens before the batch, our blocks the batch before tokens."""
    return tokens.transpose(0, 1)


def named(streams: Streams) -> dict[str, Tensor]:
    return {name: swapped(stream) for name, stream in zip(STREAMS, streams)}


# The cross-modal block.


@pytest.fixture(scope="module")
def cross_file(parity):
    return parity("mmodalcc_cross_a")


@pytest.fixture(scope="module")
def cross(cross_file) -> CrossModal:
    block = CrossModal(cross_sizes(cross_file.config)).eval()
    assert load_published(block, cross_file.weights, CROSS) == []
    return block


def streams_of(cross_file) -> Streams:
    return Streams(*(swapped(cross_file.inputs[name]) for name in STREAMS))


def test_cross_modal(cross_file, cross) -> None:
    given = streams_of(cross_file)
    weights = cross.look.attention(given.rgb_before, given.map_before, given.map_before)[1]
    single = swapped(cross.look(given.rgb_before, given.map_before))
    computed = {**named(cross(given)), "single_cross": single, "single_cross_weights": weights}
    all_equal(computed, cross_file.outputs, CROSS_TOLERANCE)


def test_swapped_dates_or_the_unused_attention_would_show(cross_file, cross) -> None:
    given, expected = streams_of(cross_file), cross_file.outputs["rgb_a"]
    wrong = cross(Streams(given.rgb_after, given.rgb_before, given.map_after, given.map_before))
    assert far_from(swapped(wrong.rgb_after), expected, CROSS_TOLERANCE)
    unused = CrossModal(cross_sizes(cross_file.config)).eval()
    table = {"attention": "look.attention", **{name: CROSS[name] for name in CROSS if name != "attention2"}}
    assert load_published(unused, cross_file.weights, table) == []
    assert far_from(swapped(unused(given).rgb_before), expected, CROSS_TOLERANCE)


# The residual block.


def test_residual(parity) -> None:
    file = parity("mmodalcc_resblock_a")
    block = Residual(file.config["channels"]).eval()
    assert load_published(block, file.weights, RESIDUAL) == []
    x = file.inputs["x"]
    all_equal({"left": block.path(x), "y": block(x)}, file.outputs, RESIDUAL_TOLERANCE)


# The two-date stack.


@pytest.fixture(scope="module")
def stack_file(parity):
    return parity("mmodalcc_encoder_a")


def stack_settings(stack_file) -> dict:
    """The grid is in no setting of the file, but its position tables are as long as its sides."""
    sides = {side: len(stack_file.weights[f"{side}_embedding.weight"]) for side in "hw"}
    return {**stack_file.config, **sides}


@pytest.fixture(scope="module")
def stack(stack_file) -> TwoDates:
    block = TwoDates(two_date_sizes(stack_settings(stack_file))).eval()
    assert load_published(block, stack_file.weights, TWO_DATES) == []
    return block


def maps_of(stack_file, modality: str) -> tuple[Tensor, Tensor]:
    return stack_file.inputs[f"{modality}_a"], stack_file.inputs[f"{modality}_b"]


def smoothed_maps(stack: TwoDates, seen: list[Streams], first: int) -> list[Tensor]:
    """What leaves the residual block after each cross-modal block, for the modality that begins at `first`."""
    left, found = 0.0, []
    for number, streams in enumerate(seen):
        found.append(stack.smoothed(number, torch.cat(streams[first : first + 2], dim=-1), left))
        left = stack.norms[number](found[-1].flatten(2).transpose(1, 2))
    return found


def test_two_dates(stack_file, stack) -> None:
    rgb, maps = maps_of(stack_file, "rgb"), maps_of(stack_file, "sem")
    placed = stack.streams(rgb, maps)
    seen = [block(placed) for block in stack.blocks]
    memories = stack(rgb, maps)
    computed = {f"tokens_{name}": tokens for name, tokens in named(placed).items()}
    computed |= {"memory_rgb": swapped(memories.rgb), "memory_sem": swapped(memories.maps)}
    for number, streams in enumerate(seen):
        computed[f"cross{number}_rgb_a"] = named(streams)["rgb_a"]
        computed[f"cross{number}_sem_b"] = named(streams)["sem_b"]
    for first, modality in ((0, "rgb"), (2, "sem")):
        found = smoothed_maps(stack, seen, first)
        computed |= {f"{modality}_res{number}": smoothed for number, smoothed in enumerate(found)}
    all_equal(computed, stack_file.outputs, STACK_TOLERANCE)


def test_stacked_blocks_or_turned_places_would_show(stack_file, stack) -> None:
    rgb, maps = maps_of(stack_file, "rgb"), maps_of(stack_file, "sem")
    first = stack.blocks[0](stack.streams(rgb, maps))
    stacked = stack.memory([each[:2] for each in (first, stack.blocks[1](first))])
    assert far_from(swapped(stacked), stack_file.outputs["memory_rgb"], STACK_TOLERANCE)
    turned = stack.project_rgb(rgb[0]) + stack.places().transpose(1, 2)
    assert far_from(turned.flatten(2).permute(2, 0, 1), stack_file.outputs["tokens_rgb_a"], STACK_TOLERANCE)


def test_without_semantic_maps_the_pictures_stand_alone(stack_file, stack) -> None:
    rgb = maps_of(stack_file, "rgb")
    memories = stack(rgb)
    assert memories.maps is None
    assert memories.rgb.shape == swapped(stack_file.outputs["memory_rgb"]).shape
    assert far_from(swapped(memories.rgb), stack_file.outputs["memory_rgb"], STACK_TOLERANCE)


# The captioner.


@pytest.fixture(scope="module")
def caption_file(parity):
    return parity("mmodalcc_decoder_a")


@pytest.fixture(scope="module")
def captioner(caption_file) -> Captioner:
    config = caption_file.config
    names = {"caption_dim": "feature_dim", "caption_heads": "n_head", "caption_layers": "n_layers"}
    settings = {ours: config[theirs] for ours, theirs in names.items()}
    longest = len(caption_file.weights["position_encoding.pe"])
    model = Captioner(captioner_sizes({**settings, "vocab_size": config["vocab_size"], "longest": longest})).eval()
    assert load_published(model, caption_file.weights, CAPTIONER) == []
    return model


def memories_of(caption_file) -> Memories:
    return Memories(*(swapped(caption_file.inputs[f"memory_{name}"]) for name in ("rgb", "sem")))


def test_captioner(caption_file, captioner) -> None:
    ids, lengths = caption_file.inputs["captions"], caption_file.inputs["caption_lengths"][:, 0]
    memories, words = memories_of(caption_file), captioner.embed(ids)
    later, layer = later_words(ids.shape[1], ids.device), captioner.layers[0]
    seen = layer.weighed(words, memories, later)
    scores, order = captioner(ids, memories), lengths.argsort(descending=True)
    layered = {
        "embedded": words,
        "layer0": layer(words, memories, later),
        "layer0_self": seen.h,
        "layer0_att_rgb": seen.rgb,
        "layer0_att_sem": seen.maps,
        "layer0_gate": seen.rgb_gate,
        "layer0_gate2": seen.map_gate,
        "layer0_gate3": seen.h_gate,
    }
    # The published code returns its rows by falling length of the caption, whose last word predicts nothing.
    by_length = {
        "sort_index": order,
        "captions_sorted": ids[order],
        "decode_lengths": lengths[order] - 1,
        "logits_sorted": scores[order],
    }
    computed = {**{name: swapped(value) for name, value in layered.items()}, **by_length, "logits": scores}
    all_equal(computed, caption_file.outputs, CAPTION_TOLERANCE)


def test_the_computed_places_are_the_stored_ones(caption_file, captioner) -> None:
    assert torch.equal(captioner.places, caption_file.weights["position_encoding.pe"][:, 0])


def test_swapped_memories_would_show_and_a_missing_one_is_left_out(caption_file, captioner) -> None:
    ids, memories = caption_file.inputs["captions"], memories_of(caption_file)
    expected = caption_file.outputs["logits"]
    assert far_from(captioner(ids, Memories(memories.maps, memories.rgb)), expected, CAPTION_TOLERANCE)
    alone = captioner(ids, Memories(memories.rgb))
    assert alone.shape == expected.shape and far_from(alone, expected, CAPTION_TOLERANCE)


def test_a_word_does_not_see_later_ones(caption_file, captioner) -> None:
    ids, memories = caption_file.inputs["captions"], memories_of(caption_file)
    changed = torch.cat([ids[:, :4], (ids[:, 4:] + 1) % captioner.words.num_embeddings], dim=1)
    difference = (captioner(changed, memories) - captioner(ids, memories)).abs().amax(dim=(0, 2))
    assert difference[:4].max() == 0 and difference[4:].min() > 0
