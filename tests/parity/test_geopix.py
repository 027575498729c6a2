"""GeoPix: neck, prompt encoder, two-scale predictor, class-wise memory and the whole loop, by number."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
import torch
from torch import Tensor, nn

from inference.masks.geopix.mask_decoder import MaskDecoder
from inference.masks.geopix.memory import ClasswiseMemory
from inference.masks.geopix.neck import ImageNeck
from inference.masks.geopix.prompt_encoder import PromptEncoder
from inference.masks.geopix.published import (
    MEMORY,
    NECK,
    PIECES,
    RELEASED,
    decoder_sizes,
    fill,
    load_scalars,
    load_stage,
    memory_sizes,
    neck_sizes,
    piece_name,
    prompt_sizes,
    stage_sizes,
    translated,
)
from inference.masks.geopix.stage import THRESHOLD, SegmentationStage
from inference.masks.geopix.token_runs import predicting_states, run_starts, run_states

NECK_TOLERANCE, DECODER_TOLERANCE, MEMORY_TOLERANCE, LOOP_TOLERANCE = 2e-5, 2e-4, 1e-5, 5e-4


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
    return bool((wrong - right).abs().max() > 5 * tolerance)


# The neck.


@pytest.fixture(scope="module")
def neck_file(parity):
    return parity("geopix_neck_a")


@pytest.fixture(scope="module")
def neck(neck_file) -> ImageNeck:
    config = neck_file.config
    channels = {"vision_width": "in_channels", "neck_mid": "mid_channels", "dim": "out_channels"}
    settings = {ours: config[theirs] for ours, theirs in channels.items()}
    block = ImageNeck(neck_sizes(settings)).eval()
    assert fill(block, neck_file.weights, partial(translated, table=NECK)) == []
    return block


def test_neck(neck_file, neck) -> None:
    small, whole = neck_file.inputs["x_small"], neck_file.inputs["x_32"]
    computed = {"conv1_small": neck.before(small), "y_small": neck(small), "y_32": neck(whole)}
    all_equal(computed, neck_file.outputs, NECK_TOLERANCE)


def test_a_resize_by_corners_would_show(neck_file, neck) -> None:
    x = neck.before(neck_file.inputs["x_small"])
    x = nn.functional.interpolate(x, size=(neck.grid, neck.grid), mode="bilinear", align_corners=True)
    assert far_from(neck.after(x), neck_file.outputs["y_small"], NECK_TOLERANCE)


# Prompt encoder and mask predictor.


@pytest.fixture(scope="module")
def decoder_file(parity):
    return parity("geopix_decoder_a")


def load_part(part: nn.Module, weights: dict[str, Tensor], piece: str, ours: str) -> None:
    """One part of the stage by itself, through the names of the whole."""

    def rename(name: str) -> str | None:
        whole = piece_name(piece, name)
        return whole[len(ours) :] if whole and whole.startswith(ours) else None

    assert fill(part, weights, rename) == []


@pytest.fixture(scope="module")
def prompts(decoder_file) -> PromptEncoder:
    block = PromptEncoder(prompt_sizes(decoder_file.config)).eval()
    load_part(block, without(decoder_file.weights, "prompt."), "pec", "prompts.")
    return block


@pytest.fixture(scope="module")
def decoder(decoder_file) -> MaskDecoder:
    block = MaskDecoder(decoder_sizes(decoder_file.config)).eval()
    released = {f"mask_decoder.{name}": tensor for name, tensor in without(decoder_file.weights, "decoder.").items()}
    load_part(block, released, "seg", "decoder.")
    return block


def without(weights: dict[str, Tensor], beginning: str) -> dict[str, Tensor]:
    """The weights whose name begins so, with that cut off."""
    return {name[len(beginning) :]: tensor for name, tensor in weights.items() if name.startswith(beginning)}


def test_prompts_and_masks(decoder_file, prompts, decoder) -> None:
    levels = [drawn(decoder_file.inputs, prompts, decoder, level) for level in range(len(decoder.transformers))]
    computed = {**asked(decoder_file.inputs, prompts), **levels[0], **levels[1]}
    for name in ("transformer1_in_src", "transformer1_keys"):  # of these the file has the first object only
        computed[name] = computed[name][:1]
    all_equal(computed, decoder_file.outputs, DECODER_TOLERANCE)


def asked(inputs: dict[str, Tensor], prompts: PromptEncoder) -> dict[str, Tensor]:
    """The prompt encoder's outputs."""
    corners = prompts.boxes(inputs["boxes"])
    points = prompts.points(inputs["points"], inputs["point_labels"])
    return {
        "image_pe": prompts.places(),
        "sparse": inputs["object_embeddings"],
        "dense": prompts.without_mask(len(inputs["object_embeddings"])),
        "extra_sparse_points_boxes": torch.cat([points, corners], dim=1),
        "extra_dense_mask": prompts.mask(inputs["mask_prompt"]),
    }


def drawn(inputs: dict[str, Tensor], prompts: PromptEncoder, decoder: MaskDecoder, level: int) -> dict[str, Tensor]:
    """One scale's outputs, with what goes into and comes out of its transformer."""
    image, previous = inputs["image_embeddings"], inputs["previous_masks"]
    prompt, dense = inputs["object_embeddings"][:, level : level + 1], prompts.without_mask(len(previous))
    tokens = decoder.tokens(level, prompt)
    features = decoder.features(level, image, dense, previous)
    places = decoder.places(level, prompts.places(), features)
    queries, keys = decoder.transformers[level](features, places, tokens)
    whole = decoder(level, image, prompts.places(), prompt, dense, previous)
    return {
        f"transformer{level}_in_tokens": tokens,
        f"transformer{level}_in_src": features,
        f"transformer{level}_in_pe": places,
        f"transformer{level}_queries": queries,
        f"transformer{level}_keys": keys,
        f"level{level}_all_masks": whole.masks,
        f"level{level}_all_iou": whole.scores,
        f"level{level}_mask": whole.mask,
        f"level{level}_iou": whole.scores[:, :1],
    }


def test_an_unread_previous_mask_would_show(decoder_file, prompts, decoder) -> None:
    inputs = {**decoder_file.inputs, "previous_masks": torch.zeros_like(decoder_file.inputs["previous_masks"])}
    wrong = drawn(inputs, prompts, decoder, level=1)["level1_mask"]
    assert far_from(wrong, decoder_file.outputs["level1_mask"], DECODER_TOLERANCE)


# The class-wise memory, as released and as described.


@pytest.fixture(scope="module")
def memory_file(parity):
    return parity("geopix_memory_a")


@pytest.fixture(scope="module")
def memory_of(memory_file) -> Callable[[bool], ClasswiseMemory]:
    def built(attends: bool) -> ClasswiseMemory:
        block = ClasswiseMemory(memory_sizes({**memory_file.config, "memory_attends": attends})).eval()
        assert fill(block, memory_file.weights, partial(translated, table=MEMORY)) == []
        return block

    return built


def test_memory(memory_file, memory_of) -> None:
    """Refined features as released; what the release computes and drops comes from the parts of the paper's memory."""
    features, masks = memory_file.inputs["img_embeds"], memory_file.inputs["obj_masks"]
    described, number = memory_of(True), memory_file.config["class_idx"]
    mine, other = (torch.full((len(masks),), n) for n in (number, 1 - number))
    computed = {"unused_mask_memory": described.encode(features, masks)}
    for level in range(memory_sizes(memory_file.config).levels):
        computed[f"unused_fused_memory_level{level}"] = described.bank(mine[:1], level)
        computed[f"refined_level{level}"] = memory_of(False)(features, masks, mine, level)
    computed["refined_other_class"] = memory_of(False)(features, masks, other, 0)
    all_equal(computed, memory_file.outputs, MEMORY_TOLERANCE)


def test_the_released_memory_is_a_scale_and_a_norm(memory_file, memory_of) -> None:
    assert sorted(memory_of(False).state_dict()) == [
        "attention.layers.0.scale",
        "attention.norm.bias",
        "attention.norm.weight",
    ]
    plain = nn.functional.layer_norm(
        memory_file.inputs["img_embeds"].movedim(1, -1),
        (memory_file.config["dim"],),
        memory_file.weights["memory_attention.norm.weight"],
        memory_file.weights["memory_attention.norm.bias"],
    )
    assert far_from(plain.movedim(-1, 1), memory_file.outputs["refined_level0"], MEMORY_TOLERANCE)


def test_the_described_memory_knows_class_scale_and_mask(memory_file, memory_of) -> None:
    features, masks = memory_file.inputs["img_embeds"], memory_file.inputs["obj_masks"]
    memory, classes = memory_of(True), torch.tensor([0, 1])
    refined = memory(features, masks, classes, 0)
    assert refined.shape == (len(masks), *features.shape[1:])
    for changed in (
        memory(features, masks, 1 - classes, 0),
        memory(features, masks, classes, 1),
        memory(features, -masks, classes, 0),
    ):
        assert (changed - refined).abs().amax(dim=(1, 2, 3)).min() > 1e-3  # for each object
    alone = memory(features, masks[:1], classes[:1], 0)
    assert torch.allclose(alone, refined[:1], atol=1e-5)


def test_the_described_memory_can_be_trained(memory_file, memory_of) -> None:
    memory = memory_of(True)
    with torch.enable_grad():
        refined = memory(memory_file.inputs["img_embeds"], memory_file.inputs["obj_masks"], torch.tensor([1, 1]), 0)
        refined.sum().backward()
    gradient = memory.bank.memory.grad
    assert gradient[1, 0].abs().max() > 0
    assert gradient[0].abs().max() == gradient[1, 1].abs().max() == 0


# The loop.


@pytest.fixture(scope="module")
def loop_file(parity):
    return parity("geopix_loop_a")


@pytest.fixture(scope="module")
def pieces(loop_file) -> dict[str, dict[str, Tensor]]:
    """The file's weights, as the release keeps them."""
    return {piece: without(loop_file.weights, beginning) for piece, beginning in PIECES.items()}


@pytest.fixture(scope="module")
def stage(loop_file, pieces) -> SegmentationStage:
    model = SegmentationStage(stage_sizes(loop_settings(loop_file))).eval()
    assert load_stage(model, pieces) == []
    load_scalars(model, loop_file.inputs["multiseg_scalar"], loop_file.inputs["multiscale_scalar"])
    return model


def loop_settings(loop_file) -> dict:
    return {**loop_file.config, "grid": loop_file.config["patch_grid"]}


def steps_of(loop_file) -> list[Tensor]:
    return [loop_file.inputs["first_step_hidden"], *loop_file.inputs["next_step_hidden"]]


def objects_of(loop_file, stage: SegmentationStage) -> Tensor:
    ids = loop_file.inputs["generated_ids"][0].tolist()
    return stage.embed(run_states(predicting_states(steps_of(loop_file)), ids, stage.sizes.run))


def test_loop(loop_file, stage) -> None:
    objects = objects_of(loop_file, stage)
    classes = torch.full((len(objects),), loop_file.config["class_idx"])
    levels = list(stage(objects, loop_file.inputs["vision_hidden_states"], classes))
    fused = stage.fused([level.mask for level in levels])
    computed = {"object_embeddings": objects, "fused_logits": fused, "binary_mask": fused > THRESHOLD}
    for number, level in enumerate(levels):
        computed[f"neck_level{number}"] = level.features
        computed[f"level{number}_first_mask"] = level.first_mask
        computed[f"level{number}_refined"] = level.refined
        computed[f"level{number}_mask"] = level.mask
    all_equal(computed, loop_file.outputs, LOOP_TOLERANCE)


def test_states_one_step_late_would_show(loop_file, stage) -> None:
    ids = loop_file.inputs["generated_ids"][0].tolist()
    late = predicting_states(steps_of(loop_file)).roll(-1, dims=0)
    assert far_from(
        stage.embed(run_states(late, ids, stage.sizes.run)), loop_file.outputs["object_embeddings"], LOOP_TOLERANCE
    )


def test_swapped_vision_layers_would_show(loop_file, stage) -> None:
    vision = loop_file.inputs["vision_hidden_states"].clone()
    late, early = stage.sizes.vision_layers
    vision[[late, early]] = vision[[early, late]]
    assert far_from(stage.features(vision, 0), loop_file.outputs["neck_level0"], LOOP_TOLERANCE)


def test_text_without_a_whole_run_asks_for_nothing(loop_file, stage) -> None:
    run = stage.sizes.run
    assert run_starts([7, *run[:-1], 7, *run, *run], run) == [7, 13]
    assert run_starts([*run[:-1]], run) == run_starts([], run) == []
    states = run_states(predicting_states(steps_of(loop_file)), run[:-1], run)
    assert stage.embed(states).shape == (0, stage.sizes.levels, stage.sizes.prompts.width)


def test_the_described_memory_fits_into_the_loop(loop_file, stage, pieces) -> None:
    model = SegmentationStage(stage_sizes({**loop_settings(loop_file), "memory_attends": True})).eval()
    load_stage(model, pieces)
    objects, vision = objects_of(loop_file, stage), loop_file.inputs["vision_hidden_states"]
    side = (model.sizes.finest_px,) * 2
    for asked_for in (objects, objects[:0]):
        levels = list(model(asked_for, vision, torch.zeros(len(asked_for), dtype=torch.int64)))
        assert levels[1].refined.shape == (len(asked_for), *levels[1].features.shape[1:])
        assert model.fused([level.mask for level in levels]).shape == (len(asked_for), *side)


def test_what_a_piece_lacks_is_told(loop_file, pieces) -> None:
    """Parts that nobody uses pass; the paper's memory asks for the bank, which this file leaves out."""
    settings = {**loop_settings(loop_file), "memory_attends": True}
    model = SegmentationStage(stage_sizes(settings))
    more = {**pieces, "clm": {**pieces["clm"], "somebody.else": torch.zeros(1)}}
    assert load_stage(model, more) == ["memory.bank.memory"]
    del more["image_neck_detail.pth"]
    assert any(name.startswith("necks.1.") for name in load_stage(model, more))


def test_unread_weights_stay_unread(loop_file, pieces) -> None:
    """As released, the bank of 2.5 GB must not even be looked at."""

    class Bank(dict):
        def __getitem__(self, name: str) -> Tensor:
            assert "learnable_memory" not in name
            return super().__getitem__(name)

    memory = Bank(pieces["clm"])
    memory["learnable_memory.memory"] = torch.zeros(0)
    model = SegmentationStage(stage_sizes(loop_settings(loop_file)))
    assert load_stage(model, {**pieces, "clm": memory}) == []


def test_the_published_sizes() -> None:
    sizes = stage_sizes({})
    assert (sizes.finest_px, sizes.prompts.image_px) == (128, 448)
    assert sizes.decoder.two_way.width == RELEASED["dim"] == 256
    assert len(sizes.run) == 6 and not sizes.memory.attention.attends
