"""CLIP: both towers, block by block, the logits, and the accuracy of two published models' stored features."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from inference.protocol.errors import ModelBroken
from inference.retrieval.dual_encoder.clip import Clip
from inference.retrieval.dual_encoder.published import clip_sizes, load_published, our_name, plain_weights
from inference.retrieval.zero_shot import class_vectors, probabilities, similarities, top_1

TOLERANCE = 1e-4
NAMES = ("clip_quickgelu_a", "clip_gelu_a", "clip_skyclip_nested_a")


def checkpoint(fixture) -> dict:
    """The file as it lies in the wild: nested, with its siblings, where the fixture says so."""
    layout = fixture.config.get("checkpoint_layout")
    if layout is None:
        return fixture.weights
    return {**layout["sibling_keys"], "optimizer": {"state": {}}, "state_dict": fixture.weights}


def built(fixture, **changed) -> Clip:
    clip = Clip(clip_sizes({**fixture.config, **changed})).eval()
    load_published(clip, checkpoint(fixture))
    return clip


def watched(clip: Clip) -> dict[str, nn.Module]:
    """The parts whose outputs the fixture has, under its names for them."""
    parts = {
        "vision_conv1": clip.image.patches,
        "vision_ln_pre": clip.image.norm_first,
        "vision_ln_post": clip.image.norm_last,
        "image_features_raw": clip.image,
        "text_ln_final": clip.text.norm_last,
        "text_features_raw": clip.text,
    }
    for tower, name in ((clip.image, "vision"), (clip.text, "text")):
        parts.update({f"{name}_block{number}": block for number, block in enumerate(tower.blocks)})
    return parts


@torch.no_grad()
def computed(clip: Clip, fixture) -> dict[str, Tensor]:
    """Every output of the file, from our blocks."""
    seen: dict[str, Tensor] = {}
    hooks = [
        part.register_forward_hook(lambda module, given, gave, name=name: seen.__setitem__(name, gave))
        for name, part in watched(clip).items()
    ]
    logits = clip(fixture.inputs["image"], fixture.inputs["text"])
    for hook in hooks:
        hook.remove()
    images, texts = clip.embed_images(fixture.inputs["image"]), clip.embed_texts(fixture.inputs["text"])
    cosines = similarities(images.numpy(), texts.numpy())
    return {
        **seen,
        "image_features": images,
        "text_features": texts,
        "logits_per_image": logits,
        "logits_per_text": logits.T,
        "probs": torch.from_numpy(probabilities(cosines, clip.log_scale.exp().item())),
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_output_is_the_published_one(parity, name) -> None:
    fixture = parity(name)
    ours = computed(built(fixture), fixture)
    assert set(ours) == set(fixture.outputs)
    for key, expected in fixture.outputs.items():
        assert ours[key].shape == expected.shape, key
        assert (ours[key] - expected).abs().max() <= TOLERANCE, key


def test_the_other_activation_would_show(parity) -> None:
    fixture = parity("clip_gelu_a")
    wrong = computed(built(fixture, quick_gelu=True), fixture)["logits_per_image"]
    assert (wrong - fixture.outputs["logits_per_image"]).abs().max() > 100 * TOLERANCE


def test_every_published_name_is_used(parity) -> None:
    weights = plain_weights(checkpoint(parity("clip_skyclip_nested_a")))
    ours = [our_name(name) for name in weights]
    assert None not in ours and len(set(ours)) == len(ours)
    assert our_name("visual.trunk.norm.weight") is None and our_name("logit_bias") is None


def test_weights_of_other_sizes_are_refused(parity) -> None:
    fixture = parity("clip_gelu_a")
    clip = Clip(clip_sizes(fixture.config))
    cut = {name: tensor for name, tensor in fixture.weights.items() if name != "text_projection"}
    with pytest.raises(ModelBroken) as broken:
        load_published(clip, {**cut, "visual.proj": torch.zeros(2, 2)})
    assert broken.value.details == "image.project.weight, text.project.weight"
    with pytest.raises(ModelBroken, match="ResNet"):
        clip_sizes({**fixture.config, "vision_cfg": {"layers": [3, 4, 6, 3]}})


@pytest.mark.parametrize(("name", "percent"), [("georsclip_vitb32", 88.7562), ("skyclip50_vitl14", 87.4627)])
def test_stored_features_score_as_published(scoring, name, percent) -> None:
    with np.load(scoring / f"{name}.npz", allow_pickle=False) as stored:
        cosines = similarities(stored["image_features"], stored["text_features"])
        share = top_1(cosines, stored["labels"])
    assert round(100 * share, 4) == percent


def test_a_class_is_the_mean_of_its_sentences() -> None:
    sentences_CPS = np.array([[[2.0, 0.0], [0.0, 5.0]], [[0.0, -1.0], [0.0, -3.0]]])
    np.testing.assert_allclose(class_vectors(sentences_CPS), [[0.5**0.5, 0.5**0.5], [0, -1]], rtol=1e-6)
