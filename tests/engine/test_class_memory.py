"""The class-wise memory of the mask predictor: off it changes nothing, on it knows classes, and it can be shipped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from inference.decoder.language import SegmentationRun
from inference.decoder.tokenizer import Tokenizer
from inference.encoders.pyramid import Features
from inference.masks.class_memory import KINDS, remembered
from inference.masks.memory_file import KeptMemory, open_memory
from inference.masks.predictor import SCALES, MaskPredictor, MaskSizes
from inference.masks.segmenter import Segmenter, open_segmenter
from inference.protocol.errors import ModelBroken
from inference.protocol.model_card import ModelCard
from inference.toolkit.ablations.masks_memory import drawn, remembering
from inference.toolkit.data.objects import BOX_LABELS, LAND_CLASSES, Picture, Thing
from inference.toolkit.export_decoder import WholeMasks, export_masks
from inference.toolkit.training.memory_stage import FORGOTTEN, FROZEN, ClassMemory, gathered
from inference.toolkit.training.model import TrainedModel, mask_loss
from inference.toolkit.training.steps import PICTURE_SHARES, DenseStep

TOKENIZER = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact" / "tokenizer.json"
PLAIN = {"text_width": 16, "width": 8, "detail_width": 4, "heads": 2, "depth": 1, "hidden": 16}
LENGTH = 3
SIZES = MaskSizes(**PLAIN, memory=LENGTH)


def predictor_of(**sizes: int) -> MaskPredictor:
    """A random predictor; the same numbers with and without memory."""
    torch.manual_seed(0)
    return MaskPredictor(MaskSizes(**PLAIN, **sizes)).eval()


@pytest.fixture
def taught() -> MaskPredictor:
    """A predictor whose memory has a say."""
    predictor = predictor_of(memory=LENGTH)
    for look in predictor.memory:
        torch.nn.init.constant_(look.scale, 1.0)
    return predictor


def levels(height: int, width: int, prompts: int = 2, seed: int = 1) -> list[torch.Tensor]:
    """Random features of all strides of one picture, for some prompts."""
    draw = torch.Generator().manual_seed(seed)
    sizes = ((8, 16), (8, 8), (4, 4))
    one = [torch.randn(1, channels, height // px, width // px, generator=draw) for channels, px in sizes]
    return [level.expand(prompts, -1, -1, -1) for level in one]


def memory_of(prompts: int, seed: int = 2) -> torch.Tensor:
    return torch.randn(prompts, SCALES, KINDS, LENGTH, 8, generator=torch.Generator().manual_seed(seed))


def test_without_the_switch_names_and_masks_are_as_before() -> None:
    plain, remembering = predictor_of(), predictor_of(memory=LENGTH)
    assert not any(name.startswith("memory") for name in plain.state_dict())
    added = remembering.load_state_dict(plain.state_dict(), strict=False).missing_keys
    assert added and all(name.startswith("memory.") for name in added)
    objects = torch.randn(2, SCALES, 8)
    for ours, theirs in zip(plain(objects, *levels(64, 96)), remembering(objects, *levels(64, 96))):
        assert torch.equal(ours, theirs)


def test_the_second_stage_begins_with_the_masks_of_the_first() -> None:
    plain, remembering = predictor_of(), predictor_of(memory=LENGTH)
    remembering.load_state_dict(plain.state_dict(), strict=False)
    objects = torch.randn(2, SCALES, 8)
    assert torch.equal(plain(objects, *levels(64, 96))[-1], remembering(objects, *levels(64, 96), memory_of(2))[-1])


def test_the_mean_is_taken_under_the_mask_and_beside_it() -> None:
    features = torch.zeros(1, 2, 4, 4)
    features[:, 0, :, :2], features[:, 1, :, 2:] = 3.0, 5.0
    mask = torch.zeros(1, 4, 4)
    mask[:, :, :2] = 1
    assert remembered(features, mask).tolist() == [[[3.0, 0.0], [0.0, 5.0]]]
    assert remembered(features, torch.zeros(1, 4, 4))[0, 0].tolist() == [0.0, 0.0]


def test_a_taught_memory_knows_classes_and_passes_over_what_is_empty(taught: MaskPredictor) -> None:
    objects, features = torch.randn(2, SCALES, 8), levels(64, 96)
    memory = memory_of(2)
    with torch.no_grad():
        masks = taught(objects, *features, memory)[-1]
        other = taught(objects, *features, memory.flip(0))[-1]
        half = memory.clone()
        half[:, :, :, 1:] = 0
        shorter = taught(objects, *features, half[:, :, :, :1])[-1]
        padded = taught(objects, *features, half)[-1]
        alone = taught(objects[:1], *levels(64, 96, 1), memory[:1])[-1]
    assert (masks - other).abs().max() > 1e-3
    assert torch.allclose(shorter, padded, atol=1e-5)
    assert torch.allclose(alone, masks[:1], atol=1e-5)


def test_the_finer_scale_remembers_the_first_mask(taught: MaskPredictor) -> None:
    """Nothing is remembered of the class, but the object itself is: by its mask of the scale before."""
    objects, nothing = torch.randn(1, SCALES, 8), torch.zeros(1, SCALES, KINDS, LENGTH, 8)
    p4, p3, p2 = levels(64, 96, 1)
    seen = []
    handle = taught.memory[1].register_forward_hook(lambda _, given, out: seen.append(given[1]))
    with torch.no_grad():
        coarse = taught(objects, p4, p3, p2, nothing)[0]
    handle.remove()
    assert torch.allclose(seen[0][:, :, -1], remembered(p3, coarse.sigmoid()))
    assert seen[0][:, :, :-1].abs().max() == 0


def test_the_latest_push_out_the_oldest_and_others_classes_stay_out() -> None:
    memory = ClassMemory(SIZES)
    for number in range(1, LENGTH + 3):
        memory.keep("ship", torch.full((SCALES, KINDS, 8), float(number)))
    assert memory.of("ship")[0, 0, :, 0].tolist() == [3.0, 4.0, 5.0]
    assert memory.of("road").abs().max() == 0


def test_a_mask_is_kept_only_after_it_was_asked_about() -> None:
    memory = ClassMemory(SIZES)
    target = torch.zeros(2, 16, 24)
    target[0, :8] = 1
    features = levels(64, 96)[:2]
    torch.manual_seed(0)
    assert memory.recalled(["ship", "road"], target, features).abs().max() == 0
    expected = remembered(features[1][:1], target[:1, ::2, ::2])
    assert torch.allclose(memory.of("ship")[1, :, 0], expected[0], atol=1e-6)
    assert memory.of("road").abs().max() == 0  # nothing of it was shown
    again = torch.stack([memory.recalled(["ship"], target[1:], features) for _ in range(200)])
    forgotten = float((again.abs().amax(dim=tuple(range(1, again.ndim))) == 0).float().mean())
    assert 0 < forgotten < 3 * FORGOTTEN


def halves(px: int, channels: int) -> torch.Tensor:
    """Features that differ between the upper and the lower half, for two prompts; only wide ones tell them apart."""
    level = torch.randn(1, channels, px, px, generator=torch.Generator().manual_seed(px)) * 0.1
    if channels == 8:
        level[:, :4, : px // 2] += 1
        level[:, 4:, px // 2 :] += 1
    return level.expand(2, -1, -1, -1)


@pytest.mark.parametrize("recalls", [True, False])
def test_two_classes_that_only_memory_tells_apart_are_learnt(recalls: bool) -> None:
    """Prompts and features are the same; one class has lain in the upper half, the other in the lower."""
    predictor, features = predictor_of(memory=LENGTH).train(), [halves(2, 8), halves(4, 8), halves(8, 4)]
    objects, target = torch.randn(1, SCALES, 8).expand(2, -1, -1), torch.zeros(2, 8, 8)
    target[0, :4], target[1, 4:] = 1, 1
    past = ClassMemory(SIZES)
    past.recalled(["upper", "lower"], target, features[:2])
    memory = torch.stack([past.of("upper"), past.of("lower")]) if recalls else None
    optimiser = torch.optim.Adam(predictor.parameters(), lr=4e-2)
    for _ in range(25):
        loss = mask_loss(predictor(objects, *features, memory), target)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert loss < 0.5 if recalls else loss > 2.5


def small_sizes(tokenizer: Tokenizer, **switches: dict) -> dict:
    """Sizes of a whole model, next to nothing of each."""
    decoder = {"vocabulary": len(tokenizer), "width": 16, "layers": 1, "heads": 2, "hidden": 16, "context": 96}
    return {
        "decoder": decoder,
        "masks": {**PLAIN, "width": 8, "detail_width": 8},
        "pyramid": {"width": 8, "detail_width": 8},
        "text": {"width": 8, "layers": 1, "heads": 2, "hidden": 8, "shared_width": 8},
        "box_labels": list(BOX_LABELS),
        "land_classes": list(LAND_CLASSES),
        **switches,
    }


@pytest.fixture
def dense() -> DenseStep:
    """A step on crops of one ship, for a tiny model whose masks can remember."""
    tokenizer = Tokenizer(TOKENIZER)
    torch.manual_seed(0)
    model = TrainedModel(small_sizes(tokenizer, masks={**PLAIN, "detail_width": 8, "memory": LENGTH}))
    pixels, known = np.full((96, 96, 3), 40, np.uint8), frozenset({"ship"})
    ship = Thing("ship", (20.0, 20.0, 70.0, 60.0), ((20, 20, 70, 20, 70, 60, 20, 60),))
    picture = Picture("ship", "train", lambda: pixels, (ship,), known, known)
    shots = {name: [picture] for name in PICTURE_SHARES}
    return DenseStep(model, tokenizer, shots, {"ship": pixels}, torch.no_grad()(model.encoder.stem), 2, 64)


def test_the_second_stage_learns_memory_and_masks_on_features_that_stay(dense: DenseStep) -> None:
    dense.model.freeze(FROZEN)
    learning = {name for name, parameter in dense.model.named_parameters() if parameter.requires_grad}
    assert {name.split(".")[0] for name in learning} == {"masks", "encoder"}
    assert not any(name.startswith(("encoder.backbone", "encoder.pyramid")) for name in learning)
    for look in dense.model.masks.memory:
        torch.nn.init.constant_(look.scale, 0.5)
    step = replace(dense, memory=ClassMemory(dense.model.masks.sizes))
    for seed in range(3):
        losses = step(np.random.default_rng(seed))
    sum(losses.values()).backward()
    assert step.memory.of("ship").abs().amax(-1).flatten(1).max(1).values.min() > 0
    assert all(p.grad is not None and p.grad.abs().max() > 0 for p in dense.model.masks.memory.parameters())


def test_the_shipped_memory_is_gathered_anew(dense: DenseStep) -> None:
    memory = gathered(dense, rounds=3)
    assert dense.memory is None
    assert torch.equal(memory.of("ship"), gathered(dense, rounds=3).of("ship"))
    assert memory.of("ship").abs().max() > 0


def test_a_whole_picture_is_drawn_with_and_without_memory(dense: DenseStep) -> None:
    """What the ablation measures: both runs begin with the same masks."""
    pixels, labels = np.random.default_rng(0).integers(0, 255, (70, 90, 3)).astype(np.uint8), ["ship", "road"]
    plain = drawn(dense, pixels, labels)
    assert plain.shape == (2, 70, 90)
    memory = ClassMemory(replace(dense.model.masks.sizes, memory=16))
    for number in range(3):
        memory.keep("ship", torch.full((SCALES, KINDS, 8), float(number)))
    dense.model.masks = remembering(dense.model.masks)
    assert np.array_equal(drawn(replace(dense, memory=memory), pixels, labels), plain)


def test_without_switches_the_whole_model_has_the_names_it_had() -> None:
    tokenizer = Tokenizer(TOKENIZER)
    plain = TrainedModel(small_sizes(tokenizer)).state_dict()
    masks = {**PLAIN, "width": 8, "detail_width": 8, "memory": LENGTH}
    switched = TrainedModel(small_sizes(tokenizer, masks=masks, metadata={"sensors": ["drone"]})).state_dict()
    added = switched.keys() - plain.keys()
    assert plain.keys() < switched.keys()
    assert all(name.startswith(("masks.memory.", "metadata.")) for name in added)
    assert not any(name.startswith("metadata") or ".memory." in name for name in plain)


@pytest.fixture
def pack(taught: MaskPredictor, tmp_path: Path) -> ModelCard:
    """The card of a folder with a mask graph and a memory of two classes."""
    export_masks(taught, tmp_path / "masks.onnx")
    memory = ClassMemory(SIZES)
    for seed, label in enumerate(("ship", "storage tank")):
        memory.keep(label, memory_of(1, seed)[0, :, :, 0])
    memory.save(tmp_path / "memory.safetensors")
    files = {"masks": {"name": "masks.onnx"}, "memory": {"name": "memory.safetensors"}}
    sizes = {"masks": {**PLAIN, "memory": LENGTH}}
    return ModelCard("m", "compact", "M", "1", (), files, sizes, {}, {}, "", folder=tmp_path)


def test_the_graph_equals_torch_at_any_size_with_the_shipped_memory(taught: MaskPredictor, pack: ModelCard) -> None:
    rng = np.random.default_rng(0)
    draw = lambda *shape: rng.normal(size=shape).astype(np.float32)  # noqa: E731
    labels = ["storage tank", "ship", "nobody's class"]
    runs = [SegmentationRun(label, draw(16), draw(6, 16)) for label in labels]
    segmenter, memory = open_segmenter(pack, "cpu", 1), open_memory(pack.path("memory"))
    for height, width in ((96, 64), (160, 224)):
        pyramid = [level[:1] for level in levels(height, width)]
        features = Features(np.zeros(0), *(level.numpy() for level in pyramid), np.zeros(0))
        masks = segmenter.predict(runs, features, (height, width))
        with torch.no_grad():
            words = torch.from_numpy(np.stack([run.words for run in runs]))
            hidden = torch.from_numpy(np.stack([run.hidden for run in runs]))
            torched = WholeMasks(taught)(hidden, words, *pyramid, torch.from_numpy(memory.of(labels)))
        assert masks == pytest.approx(torched.numpy(), abs=1e-4)
        swapped = segmenter.predict([run._replace(label="ship") for run in runs], features, (height, width))
        assert np.abs(swapped[0] - masks[0]).max() > 1e-4
        assert swapped[1] == pytest.approx(masks[1], abs=1e-6)


def test_a_pack_without_the_switch_needs_no_memory(tmp_path: Path) -> None:
    export_masks(predictor_of(), tmp_path / "masks.onnx")
    card = ModelCard(
        "m", "compact", "M", "1", (), {"masks": {"name": "masks.onnx"}}, {"masks": PLAIN}, {}, {}, "", folder=tmp_path
    )
    assert isinstance(open_segmenter(card, "cpu", 1), Segmenter)


def test_a_broken_memory_is_a_sentence(pack: ModelCard) -> None:
    path = pack.path("memory")
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(ModelBroken, match="install the model again"):
        open_segmenter(pack, "cpu", 1)
    with pytest.raises(ValueError):
        KeptMemory({})


def test_a_memory_of_all_classes_stays_small(tmp_path: Path) -> None:
    sizes = MaskSizes(text_width=256, width=64, detail_width=32, heads=4, depth=2, hidden=128, memory=16)
    memory = ClassMemory(sizes)
    for number in range(18):
        for _ in range(sizes.memory):
            memory.keep(f"class {number}", torch.randn(SCALES, KINDS, sizes.width))
    memory.save(tmp_path / "memory.safetensors")
    assert (tmp_path / "memory.safetensors").stat().st_size <= 300_000
