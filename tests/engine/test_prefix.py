"""What stands for a picture: one token each, or four neighbours joined, on any grid, in torch and in ONNX Runtime."""

from __future__ import annotations

from pathlib import Path

import onnxruntime
import pytest
import torch

from inference.decoder.prefix import ImagePrefix, grid_positions
from inference.decoder.skyeye import grouped
from inference.decoder.torch_runtime import LanguageModules
from inference.toolkit.ablations.merge import joining
from inference.toolkit.export_decoder import export_image_prefix

DECODER = {"vocabulary": 40, "width": 32, "layers": 1, "heads": 2, "hidden": 48, "context": 40}


def test_groups_are_neighbours_and_the_last_is_filled_up() -> None:
    tokens = torch.arange(7.0).view(1, 7, 1)
    assert grouped(tokens, 4)[0, :, :, 0].tolist() == [[0, 1, 2, 3], [4, 5, 6, 6]]
    assert grouped(tokens, 1).shape == (1, 7, 1, 1)
    assert grouped(tokens[:, :4], 4).shape == (1, 1, 4, 1)


@pytest.mark.parametrize(("rows", "columns", "joined"), [(6, 6, 9), (5, 7, 9), (1, 1, 1), (3, 3, 3)])
def test_a_card_makes_the_prefix_shorter(rows: int, columns: int, joined: int) -> None:
    tokens = torch.randn(2, 12, rows, columns)
    card = {"decoder": DECODER, "token_width": 12}
    plain, merged = (LanguageModules({**card, **switch}) for switch in ({}, {"image_prefix": {"merge": 4}}))
    assert plain.image_prefix(tokens).shape == (2, 1 + rows * columns, 32)
    assert merged.image_prefix(tokens).shape == (2, 1 + joined, 32)


def test_without_the_switch_it_is_one_linear_map_a_token() -> None:
    prefix, tokens = ImagePrefix(12, 32), torch.randn(2, 12, 3, 5)
    normed = prefix.norm(tokens.flatten(2).transpose(1, 2))
    expected = prefix.map(normed) + prefix.place(grid_positions(3, 5, 64))
    torch.testing.assert_close(prefix(tokens)[:, 1:], expected)
    torch.testing.assert_close(prefix(tokens)[:, :1], prefix.whole(normed.mean(1, keepdim=True)))


def test_a_joined_prefix_begins_as_the_mean_of_what_it_joins() -> None:
    prefix, tokens = ImagePrefix(12, 32), torch.randn(2, 12, 5, 7)
    joined = joining(prefix, 4)(tokens)
    torch.testing.assert_close(joined[:, :1], prefix(tokens)[:, :1])
    torch.testing.assert_close(joined[:, 1:], grouped(prefix(tokens)[:, 1:], 4).mean(2))


@pytest.mark.parametrize("merge", [1, 4])
def test_the_graph_equals_torch_on_every_grid(tmp_path: Path, merge: int) -> None:
    prefix = ImagePrefix(12, 32, merge).eval()
    export_image_prefix(prefix, 12, tmp_path / "prefix.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "prefix.onnx")
    for rows, columns in ((4, 5), (6, 6), (5, 7), (1, 1), (3, 9)):
        tokens = torch.randn(1, 12, rows, columns)
        theirs = torch.from_numpy(session.run(None, {"tokens": tokens.numpy()})[0])
        torch.testing.assert_close(theirs, prefix(tokens).detach(), atol=1e-5, rtol=1e-5)
