"""Weights in 8 bits: what is stored comes back, in the decoder's file and in the encoder's graph."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import numpy_helper
from safetensors.numpy import save_file
from torch import nn

from inference.decoder.weights import SCALE, read_weights, restored, stored
from inference.protocol.errors import ModelBroken
from inference.toolkit.export_encoder import in_8_bits
from inference.toolkit.networks.efficientnet import TAP_WIDTHS, EfficientNetLite
from inference.toolkit.networks.encoder import Encoder, frozen_stem


@pytest.fixture
def tensors() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    return {
        "language.table": (rng.normal(size=(40, 64)) * rng.uniform(0.01, 10, (40, 1))).astype(np.float32),
        "language.norm": rng.normal(size=64).astype(np.float32),
        "other.narrow": rng.normal(size=(64, 3)).astype(np.float32),
    }


def test_large_matrices_come_back_within_half_a_step_of_their_rows(tensors):
    kept = stored(tensors)
    table = tensors["language.table"]
    assert kept["language.table"].dtype == np.int8 and kept["other.narrow"].dtype == np.float16
    step = kept["language.table" + SCALE].astype(np.float32)[:, None]
    assert (np.abs(restored(kept)["language.table"] - table) <= 0.51 * step + 1e-3 * np.abs(table)).all()


def test_a_part_of_a_file_is_read_by_its_prefix(tensors, tmp_path):
    save_file(stored(tensors), tmp_path / "w.safetensors")
    assert sorted(read_weights(tmp_path / "w.safetensors", "language.")) == ["norm", "table"]


def test_a_file_of_something_else_is_refused_in_a_sentence(tmp_path):
    (tmp_path / "w.safetensors").write_bytes(b"not weights")
    with pytest.raises(ModelBroken, match="install the model again"):
        read_weights(tmp_path / "w.safetensors")


def test_a_row_of_zeros_stays_zero():
    assert not restored(stored({"m": np.zeros((2, 64), np.float32)}))["m"].any()


def test_a_graph_in_8_bits_gives_nearly_the_same(tmp_path):
    torch.manual_seed(0)
    layers = nn.Sequential(nn.Conv2d(64, 96, 1), nn.ReLU(), nn.Conv2d(96, 4, 3)).eval()
    example = torch.randn(1, 64, 8, 8)
    torch.onnx.export(
        layers, (example,), str(tmp_path / "full.onnx"), input_names=["x"], opset_version=17, dynamo=False
    )
    small = in_8_bits(onnx.load(str(tmp_path / "full.onnx")))
    onnx.save(small, str(tmp_path / "small.onnx"))
    full, eighth = (
        onnxruntime.InferenceSession(str(tmp_path / name)).run(None, {"x": example.numpy()})[0]
        for name in ("full.onnx", "small.onnx")
    )
    integers = [t for t in small.graph.initializer if numpy_helper.to_array(t).dtype == np.int8]
    assert len(integers) == 1  # the last layer has too few weights to be worth it
    assert 0 < np.abs(full - eighth).max() < 0.02 * np.abs(full).max()


def test_the_encoder_takes_any_size_and_its_stem_is_the_same_in_onnx():
    torch.manual_seed(0)
    encoder = Encoder(EfficientNetLite(), width=16, detail_width=8, labels=2, land_classes=3).eval()
    pixels = torch.rand(2, 3, 96, 160) * 255
    with torch.no_grad():
        tokens, p16, p8, p4, boxes, land = encoder(pixels)
        map4, map8 = encoder.stem(pixels)
    assert tokens.shape == (2, TAP_WIDTHS[32], 3, 5)
    assert (p16.shape[1:], p8.shape[1:], p4.shape[1:]) == ((16, 6, 10), (16, 12, 20), (8, 24, 40))
    assert boxes.shape == (2, 12 * 20 + 6 * 10 + 3 * 5, 2 + 5)
    assert land.shape == (2, 3, 24, 40)
    for ours, theirs in zip((map4, map8), frozen_stem(encoder)(pixels)):
        assert torch.allclose(ours, theirs, atol=1e-4)
