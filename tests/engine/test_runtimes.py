"""torch and ONNX Runtime say the same: one small random decoder in both."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from inference.decoder.onnx_runtime import OnnxRuntime
from inference.decoder.runtime import open_runtime
from inference.decoder.torch_runtime import LanguageModules, TorchRuntime
from inference.protocol.errors import ModelBroken
from inference.protocol.model_card import ModelCard
from inference.toolkit.export_decoder import export_decoder, export_exact_decoder, export_image_prefix

SIZES = {
    "decoder": {"vocabulary": 60, "width": 32, "layers": 2, "heads": 2, "hidden": 48, "context": 64},
    "token_width": 12,
}


@pytest.fixture(scope="module")
def modules() -> LanguageModules:
    torch.manual_seed(1)
    return LanguageModules(SIZES).eval()


def card_of(folder: Path, **preprocessing) -> ModelCard:
    """A card that names the files of a decoder."""
    names = ("decoder.onnx", "image_prefix.onnx", "weights.safetensors")
    files = {name.split(".")[0]: {"name": name} for name in names}
    return ModelCard("m", "compact", "M", "1", (), files, SIZES, {}, preprocessing, "", folder=folder)


@pytest.fixture(scope="module")
def folder(modules, tmp_path_factory) -> Path:
    """The decoder as graphs and tables; `exact` beside it holds the graph in full precision."""
    folder = tmp_path_factory.mktemp("pack")
    (folder / "exact").mkdir()
    export_decoder(modules.decoder, folder / "decoder.onnx")
    export_exact_decoder(modules.decoder, folder / "exact" / "decoder.onnx")
    for each in (folder, folder / "exact"):
        export_image_prefix(modules.image_prefix, SIZES["token_width"], each / "image_prefix.onnx")
        tensors = {f"language.{name}": value for name, value in modules.state_dict().items()}
        save_file(tensors, each / "weights.safetensors")
    return folder


def walked(runtime) -> list[np.ndarray]:
    """Logits after a picture with two listed boxes and each of three words."""
    rng = np.random.default_rng(2)
    image = runtime.image(rng.normal(size=(1, 12, 3, 5)).astype(np.float32))
    listed = runtime.listed(np.arange(8).reshape(2, 4))
    slots = np.array([[-1, -1], [0, 0], [2, 3]])
    words = runtime.words(np.array([5, 6, 7]), slots)
    walk = runtime.begin()
    logits = [walk.step(np.concatenate([image, listed], axis=1))[0]]
    for at in range(3):
        step, hidden = walk.step(words[:, at : at + 1])
        assert hidden.shape == (1, 32)
        logits.append(step)
    assert walk.room == 64 - 16 - 8 - 3
    return logits


def test_the_exact_graph_equals_torch(modules, folder) -> None:
    ours, theirs = walked(TorchRuntime(modules)), walked(OnnxRuntime(card_of(folder / "exact"), "cpu", 1))
    assert np.stack(theirs) == pytest.approx(np.stack(ours), abs=1e-4)


@pytest.mark.parametrize("kind", ["torch", "onnx"])
def test_rows_that_go_on_from_one_walk_are_each_as_if_alone(modules, folder, kind: str) -> None:
    runtime = TorchRuntime(modules) if kind == "torch" else OnnxRuntime(card_of(folder / "exact"), "cpu", 1)
    image = runtime.image(np.random.default_rng(2).normal(size=(1, 12, 3, 5)).astype(np.float32))
    begun = runtime.begin()
    begun.step(image)
    said = np.array([[5, 6, 7], [9, 8, 7]])
    none = np.full((2, 2), -1)
    wide, alone = begun.repeated(2), []
    together = [wide.step(runtime.words(column, none).swapaxes(0, 1))[0] for column in said.T]
    for row in said:
        walk = begun.repeated(1)
        alone.append([walk.step(runtime.words(row[at : at + 1], none[:1]))[0][0] for at in range(3)])
    assert np.stack(together, axis=1) == pytest.approx(np.array(alone), abs=1e-4)


def test_eight_bits_stay_close(modules, folder) -> None:
    ours, theirs = walked(TorchRuntime(modules)), walked(OnnxRuntime(card_of(folder), "cpu", 1))
    assert np.abs(np.stack(theirs) - np.stack(ours)).max() < 0.1 * np.stack(ours).std() * 4


def test_the_card_chooses(folder) -> None:
    assert isinstance(open_runtime(card_of(folder), "cpu", 1), OnnxRuntime)
    assert isinstance(open_runtime(card_of(folder, decoder="torch"), "cpu", 1), TorchRuntime)
    with pytest.raises(ModelBroken, match="update Orthoscribe"):
        open_runtime(card_of(folder, decoder="abacus"), "cpu", 1)


def test_a_broken_graph_is_a_sentence(folder, tmp_path) -> None:
    card = card_of(tmp_path)
    (tmp_path / "image_prefix.onnx").write_bytes(b"no graph")
    with pytest.raises(ModelBroken, match="image_prefix.onnx"):
        open_runtime(card, "cpu", 1)


@pytest.mark.parametrize("decoder", ["torch", "onnx"])
def test_weights_that_are_cut_short_are_a_sentence(folder, tmp_path, decoder: str) -> None:
    for file in folder.glob("*.*"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    weights = tmp_path / "weights.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(ModelBroken, match="install the model again"):
        open_runtime(card_of(tmp_path, decoder=decoder), "cpu", 1)
