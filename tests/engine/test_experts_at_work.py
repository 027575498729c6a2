"""RS-MoE's experts in a pack: the card switches them, torch and ONNX Runtime say the same with them and without."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import save_file

from inference.decoder.language import Language
from inference.decoder.moe.adapters import Experts
from inference.decoder.moe.answers import answer_rows, expert_parts
from inference.decoder.moe.sizes import LAYERS, MERGER, PARTS, ExpertSizes
from inference.decoder.runtime import Runtime, open_runtime
from inference.decoder.tokenizer import Tokenizer
from inference.decoder.torch_runtime import LanguageModules
from inference.decoder.weights import PREFIX, stored
from inference.protocol.errors import ModelBroken
from inference.protocol.model_card import ModelCard
from inference.toolkit.export_decoder import export_exact_decoder, export_image_prefix

TOKENIZER = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact" / "tokenizer.json"
RANK = 4
FILES = {
    "decoder": "decoder.onnx",
    "image_prefix": "image_prefix.onnx",
    "weights": "weights.safetensors",
    "experts": "experts.safetensors",
}
IMAGE = np.random.default_rng(2).normal(size=(1, 12, 3, 5)).astype(np.float32)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer(TOKENIZER)


@pytest.fixture(scope="module")
def sizes(tokenizer: Tokenizer) -> dict:
    decoder = {"vocabulary": len(tokenizer), "width": 32, "layers": 2, "heads": 2, "hidden": 48, "context": 160}
    return {"decoder": decoder, "token_width": 12, "experts": {"rank": RANK, "layers": list(LAYERS)}}


@pytest.fixture(scope="module")
def folder(sizes: dict, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack of random weights: the decoder with places for experts, and experts that differ."""
    torch.manual_seed(1)
    folder = tmp_path_factory.mktemp("pack")
    modules = LanguageModules(sizes).eval()
    modules.decoder.embedding.weight.data *= 30  # sharp enough that answers differ from one another
    experts = Experts(ExpertSizes(RANK), modules.decoder)
    for low in experts.layers.values():
        torch.nn.init.normal_(low.up, std=0.3)
    named = {PREFIX + name: value.numpy() for name, value in modules.state_dict().items()}
    save_file({name: value.astype(np.float16) for name, value in named.items()}, folder / FILES["weights"])
    save_file(
        stored({n: value.detach().numpy() for n, value in experts.state_dict().items()}), folder / FILES["experts"]
    )
    # The graph is made from the rounded weights, as torch reads them.
    modules.load_state_dict({name: value.half().float() for name, value in modules.state_dict().items()})
    export_exact_decoder(modules.decoder, folder / FILES["decoder"], LAYERS)
    export_image_prefix(modules.image_prefix, 12, folder / FILES["image_prefix"])
    return folder


def card_of(folder: Path, sizes: dict, decoder: str = "auto") -> ModelCard:
    files = {role: {"name": name} for role, name in FILES.items()}
    return ModelCard("m", "compact", "M", "1", (), files, sizes, {}, {"decoder": decoder}, "", folder=folder)


@pytest.fixture(params=["torch", "onnx"])
def opened(request: pytest.FixtureRequest, folder: Path) -> Callable[[dict], Runtime]:
    return lambda sizes: open_runtime(card_of(folder, sizes, request.param), "cpu", 1)


def read(runtime: Runtime, experts: tuple[int, ...]) -> np.ndarray:
    """Logits of a walk after a picture and after one word more."""
    walk = runtime.begin(experts)
    rows = max(1, len(experts))
    image = runtime.image(IMAGE).repeat(rows, axis=0)
    word = runtime.words(np.full(rows, 70), np.full((rows, 2), -1)).swapaxes(0, 1)
    return np.stack([walk.step(image)[0], walk.step(word)[0]])


def test_torch_and_onnx_read_alike_with_experts_and_without(folder: Path, sizes: dict) -> None:
    ours, theirs = (open_runtime(card_of(folder, sizes, name), "cpu", 1) for name in ("torch", "onnx"))
    for experts in ((), (MERGER,), PARTS):
        assert read(theirs, experts) == pytest.approx(read(ours, experts), abs=2e-3)
    assert np.abs(read(ours, (MERGER,)) - read(ours, ())).max() > 0.1


def test_a_batch_of_experts_reads_as_each_alone(opened: Callable[[dict], Runtime], sizes: dict) -> None:
    runtime = opened(sizes)
    alone = np.concatenate([read(runtime, (expert,)) for expert in PARTS], axis=1)
    assert read(runtime, PARTS) == pytest.approx(alone, abs=1e-3)


def test_without_the_switch_nothing_changes(opened: Callable[[dict], Runtime], sizes: dict) -> None:
    plain = opened({name: value for name, value in sizes.items() if name != "experts"})
    assert np.array_equal(read(plain, ()), read(opened(sizes), ()))


def test_rows_go_on_from_an_expert(opened: Callable[[dict], Runtime], sizes: dict) -> None:
    runtime = opened(sizes)
    begun = runtime.begin((MERGER,))
    begun.step(runtime.image(IMAGE))
    words = runtime.words(np.array([70, 70]), np.full((2, 2), -1)).swapaxes(0, 1)
    rows = begun.repeated(2).step(words)[0]
    assert rows == pytest.approx(read(runtime, (MERGER,))[1].repeat(2, axis=0), abs=1e-3)


def test_three_experts_answer_in_one_batch(
    opened: Callable[[dict], Runtime], sizes: dict, tokenizer: Tokenizer
) -> None:
    runtime = opened(sizes)
    image, asked = runtime.image(IMAGE), np.array([[1, 70, 71], [1, 80, 81], [1, 90, 91]])
    together = answer_rows(runtime, image, asked, tokenizer.end)
    assert len(together) == 3 and len({tuple(row) for row in together}) == 3
    assert all(row and left != right for row in together for left, right in zip(row, row[1:]))
    parts = expert_parts(runtime, tokenizer, image, "describe this image")
    assert all(isinstance(part, str) for part in parts)


def test_a_description_goes_through_the_experts(
    opened: Callable[[dict], Runtime], sizes: dict, tokenizer: Tokenizer
) -> None:
    runtime, begun = opened(sizes), []
    begin = runtime.begin
    runtime.begin = lambda experts=(): begun.append(tuple(experts)) or begin(experts)
    language = Language(runtime, tokenizer, sizes["decoder"]["context"], experts=True)
    assert language.candidates("describe", IMAGE, [0.0, 1.0, 1.0])
    assert begun == [PARTS, (MERGER,)]


def test_a_decoder_without_places_is_refused(folder: Path, sizes: dict, tmp_path: Path) -> None:
    for name in FILES.values():
        shutil.copyfile(folder / name, tmp_path / name)
    torch.manual_seed(1)
    export_exact_decoder(LanguageModules(sizes).decoder, tmp_path / FILES["decoder"])
    with pytest.raises(ModelBroken, match="experts do not fit"):
        open_runtime(card_of(tmp_path, sizes, "onnx"), "cpu", 1)


def test_experts_of_another_size_are_refused_by_torch(folder: Path, sizes: dict) -> None:
    other = copy.deepcopy(sizes)
    other["experts"]["rank"] = RANK + 1
    with pytest.raises(ModelBroken, match="install the model again"):
        open_runtime(card_of(folder, other, "torch"), "cpu", 1)
