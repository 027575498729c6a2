"""RS-CapRet's [RET]: it learns beside a frozen decoder, and a pack reads it without torch as torch does."""

from __future__ import annotations

import copy
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from inference.decoder.capret import Ret
from inference.decoder.ret import RetVectors, pooled
from inference.decoder.runtime import open_runtime
from inference.decoder.tokenizer import Tokenizer
from inference.decoder.torch_runtime import LanguageModules
from inference.decoder.weights import PREFIX
from inference.protocol.errors import ModelBroken
from inference.protocol.model_card import ModelCard
from inference.toolkit.export_decoder import export_exact_decoder, export_image_prefix
from inference.toolkit.training.encoded import Encoded
from inference.toolkit.training.ret_step import RetStep, new_ret, picture_vectors, sentence_vectors

TOKENIZER = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact" / "tokenizer.json"
SENTENCES = ["a pond.", "many planes are parked in an airport.", "two roads cross near a river."]


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer(TOKENIZER)


@pytest.fixture
def modules(tokenizer: Tokenizer) -> LanguageModules:
    torch.manual_seed(0)
    decoder = {"vocabulary": len(tokenizer), "width": 32, "layers": 2, "heads": 2, "hidden": 48, "context": 96}
    return LanguageModules({"decoder": decoder, "token_width": 12}).eval().requires_grad_(False)


@pytest.fixture
def ret(modules: LanguageModules) -> Ret:
    return new_ret(modules, 16)


def opened(
    folder: Path, ret: Ret, modules: LanguageModules, tokenizer: Tokenizer, decoder: str = "torch"
) -> RetVectors:
    """A pack of these weights, its decoder in torch or in ONNX Runtime."""
    save_file(ret.state_dict(), folder / "ret.safetensors")
    save_file({PREFIX + name: value for name, value in modules.state_dict().items()}, folder / "weights.safetensors")
    export_exact_decoder(modules.decoder, folder / "decoder.onnx")
    export_image_prefix(modules.image_prefix, 12, folder / "image_prefix.onnx")
    names = ("ret.safetensors", "weights.safetensors", "decoder.onnx", "image_prefix.onnx")
    files = {name.split(".")[0]: {"name": name} for name in names}
    sizes = {"decoder": vars(modules.decoder.sizes), "token_width": 12, "ret": {"shared_width": 16}}
    card = ModelCard("m", "compact", "M", "1", (), files, sizes, {}, {"decoder": decoder}, "", folder=folder)
    return RetVectors(card, open_runtime(card, "cpu", 1), tokenizer)


@pytest.mark.parametrize("decoder", ["torch", "onnx"])
def test_a_pack_reads_as_torch_learnt(
    tmp_path: Path, ret: Ret, modules: LanguageModules, tokenizer: Tokenizer, decoder: str
) -> None:
    vectors = opened(tmp_path, ret, modules, tokenizer, decoder)
    tokens = torch.randn(3, 12, 2, 3)
    with torch.no_grad():
        texts = sentence_vectors(modules.decoder, ret, tokenizer, SENTENCES).numpy()
        pictures = picture_vectors(ret, tokens).numpy()
    assert vectors.sentences(SENTENCES) == pytest.approx(texts, abs=1e-4)
    assert vectors.pictures(tokens.numpy()) == pytest.approx(pictures, abs=1e-5)
    assert np.linalg.norm(vectors.picture(tokens.numpy())) == pytest.approx(1)
    assert vectors.sentences(SENTENCES * 12)[-1] == pytest.approx(texts[-1], abs=1e-4)
    assert vectors.sentences([]).shape == (0, 16)


def test_a_file_without_the_word_is_refused(
    tmp_path: Path, ret: Ret, modules: LanguageModules, tokenizer: Tokenizer
) -> None:
    del ret.image_to_shared
    with pytest.raises(ModelBroken, match="RET"):
        opened(tmp_path, ret, modules, tokenizer)


def test_pooled_tokens_do_not_depend_on_their_scale() -> None:
    tokens = np.random.default_rng(1).normal(size=(2, 12, 2, 3)).astype(np.float32)
    assert pooled(tokens).shape == (2, 24)
    assert pooled(tokens * 10) == pytest.approx(pooled(tokens), abs=1e-3)


@pytest.mark.parametrize("with_word", [True, False])
def test_pictures_learn_to_find_their_sentences(
    ret: Ret, modules: LanguageModules, tokenizer: Tokenizer, with_word: bool
) -> None:
    captions = [[sentence] for sentence in SENTENCES]
    pictures = Encoded(torch.randn(3, 12, 2, 3).half(), list("abc"), captions, ["", "", ""])
    step = RetStep(modules, ret, tokenizer, pictures, 3, with_word)
    frozen, word = copy.deepcopy(modules.state_dict()), ret.ret.detach().clone()
    optimiser = torch.optim.Adam(ret.parameters(), lr=1e-2)
    losses = []
    for number in range(25):
        loss = step(np.random.default_rng(number))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[-1] < 0.3 < losses[0]
    assert all(torch.equal(value, frozen[name]) for name, value in modules.state_dict().items())
    assert torch.allclose(ret.ret, word, atol=1e-5) != with_word
    mean_length = modules.decoder.embedding.weight.norm(dim=1).mean()
    ret.rescale(modules.decoder.embedding.weight)
    assert ret.ret.norm().item() == pytest.approx(mean_length.item(), rel=1e-4)


def test_the_word_is_read_where_it_stands(ret: Ret, modules: LanguageModules, tokenizer: Tokenizer) -> None:
    together = sentence_vectors(modules.decoder, ret, tokenizer, SENTENCES)
    alone = torch.cat([sentence_vectors(modules.decoder, ret, tokenizer, [sentence]) for sentence in SENTENCES])
    torch.testing.assert_close(together, alone, atol=1e-5, rtol=1e-4)
    without = sentence_vectors(modules.decoder, ret, tokenizer, SENTENCES, with_word=False)
    assert (without - together).abs().max() > 1e-3
