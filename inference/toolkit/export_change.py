"""The two-date networks as ONNX, held to torch, with their large weights in 8 bits.

As in the encoder's file (`export_encoder`) only what is stored is in 8 bits: two small nodes turn each weight into
float32 again when the file is loaded, and the arithmetic stays float32.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import onnx
import torch
from torch import Tensor, nn

from ..change.detector import READ
from ..change.maps import STRIDES, ChangeMap, Date, MapChannels
from ..change.sizes import ChangeSizes
from ..change.telling import TwoDatePrefix
from ..protocol.model_card import CARD_NAME
from .card_text import CHANGE_DATA, CHANGE_PAPERS, CHANGE_WORDS_DATA, CHANGE_WORDS_PAPERS
from .export import file_entry
from .export_encoder import in_8_bits, rounded
from .networks.efficientnet import TAP_WIDTHS
from .traced_graph import parity, traced
from .training.change_recipe import kept, map_channels

#: role on the card → file in the pack
ROLES = {"change": "change.onnx", "change_prefix": "change_prefix.onnx"}
ABILITY = "compare"
#: what a card says of what counts as a change, and of how dates are looked at, until it has been measured
SETTINGS = {
    "score_min": 0.45,
    "min_area_px": 24,
    "sure_min": 0.95,
    "finest_gsd_m": 0.3,
    "tile_px": 512,
    "level": {"percent": 75, "share": 0.5, "offset": 1.0, "least": -2.0, "most": 1.5},
}
#: strides of what the detector reads, and of the tokens
_STRIDES = dict(zip(READ, (*STRIDES, STRIDES[-1])))
TOKEN_STRIDE = 32


class _Pair(nn.Module):
    """The detector with one argument for each map, as a graph has it."""

    def __init__(self, detector: ChangeMap) -> None:
        super().__init__()
        self.detector, self.count = detector, len(READ) if detector.semantics else len(READ) - 1

    def forward(self, *maps: Tensor) -> Tensor:
        return self.detector(Date(*maps[: self.count]), Date(*maps[self.count :]))


def add_change(pack: Path, packed: Path, revision: str = "", settings: Mapping[str, Any] = SETTINGS) -> None:
    """Write the two-date networks of a finished training (`packed`: its change_packed.pt) into a pack, and tell its
    card: files, sizes, settings, papers, training data, the ability to compare, and a new revision if one is given.
    Without words learnt, sentences are left to the findings.
    """
    maps, words, sizes = kept(packed)
    export_change(maps, map_channels(), pack / ROLES["change"])
    if words is not None:
        export_change_prefix(words, TAP_WIDTHS[32], pack / ROLES["change_prefix"])
    card = json.loads((pack / CARD_NAME).read_text(encoding="utf-8"))
    for role in ("change",) if words is None else ROLES:
        card["files"][role] = file_entry(pack / ROLES[role])
    card["sizes"]["change"] = sizes
    card["preprocessing"]["change"] = dict(settings)
    card["revision"] = revision or card["revision"]
    _tell(card, {"abilities": (ABILITY,), "papers": CHANGE_PAPERS, "training_data": CHANGE_DATA})
    if words is not None:
        _tell(card, {"papers": CHANGE_WORDS_PAPERS, "training_data": CHANGE_WORDS_DATA})
    (pack / CARD_NAME).write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _tell(card: dict[str, Any], more: Mapping[str, Sequence[Any]]) -> None:
    """Put more at the end of some lists of a card, each once."""
    for key, told in more.items():
        card[key] = [*(each for each in card[key] if each not in told), *told]


def export_change(detector: ChangeMap, channels: MapChannels, path: Path) -> float:
    """Write the change detector, weights in 8 bits; returns how far ONNX is from torch before these are rounded, and
    raises ValueError over 1e-3.
    """
    pair = _Pair(detector).eval()
    names = [f"{date}_{name}" for date in ("before", "after") for name in READ[: pair.count]]
    axes = {name: {0: "n", 2: f"{name[-3:]}_h", 3: f"{name[-3:]}_w"} for name in names}
    axes["change"] = {0: "n", 1: "h", 2: "w"}
    graph = traced(pair, _maps(channels, 1, (96, 128), pair.count), names, ["change"], axes)
    worst = parity(pair, graph, _maps(channels, 2, (128, 64), pair.count), names)
    onnx.save(matrices_in_8_bits(in_8_bits(graph)), str(path))
    return worst


def export_change_prefix(prefix: TwoDatePrefix, token_width: int, path: Path) -> float:
    """Write the map of two dates' tokens and an instruction to the decoder's prefix, as `export_change` does."""
    places = {"before": {2: "rows", 3: "columns"}, "after": {2: "later_rows", 3: "later_columns"}, "ids": {1: "t"}}
    names = ["before", "after", "ids"]
    graph = traced(prefix, _dates(token_width, (4, 5), 7), names, ["prefix"], places)
    worst = parity(prefix, graph, _dates(token_width, (6, 3), 11), names)
    onnx.save(matrices_in_8_bits(graph), str(path))
    return worst


def random_change(sizes: ChangeSizes, channels: MapChannels, path: Path, seed: int = 0) -> None:
    """A change detector that has learnt nothing: for tests of what stands around it."""
    torch.manual_seed(seed)
    export_change(ChangeMap(sizes, channels), channels, path)


def random_change_prefix(
    sizes: ChangeSizes, token_width: int, vocabulary: int, language_width: int, path: Path, seed: int = 0
) -> None:
    """A prefix that has learnt nothing."""
    torch.manual_seed(seed)
    export_change_prefix(TwoDatePrefix(sizes, token_width, vocabulary, language_width), token_width, path)


def matrices_in_8_bits(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same graph with the large constants of matrix products and the tables of words in 8 bits, with a scale for
    each column of a matrix and each row of a table.
    """
    axes_of = {node.input[1]: (0,) for node in model.graph.node if node.op_type == "MatMul"}
    axes_of |= {node.input[1]: (1,) for node in model.graph.node if node.op_type == "Gemm"}
    axes_of |= {node.input[0]: (1,) for node in model.graph.node if node.op_type == "Gather"}
    return rounded(model, axes_of)


def _maps(channels: MapChannels, count: int, size_hw: tuple[int, int], names: int) -> list[Tensor]:
    """Random features of two dates."""
    widths = dict(zip(READ, (channels.width, channels.width, channels.detail_width, channels.land_classes)))
    shapes = [(count, widths[name], *(side // _STRIDES[name] for side in size_hw)) for name in READ[:names]]
    return [torch.randn(shape) for shape in shapes * 2]


def _dates(token_width: int, grid_hw: tuple[int, int], words: int) -> list[Tensor]:
    """Random tokens of two dates and an instruction."""
    return [torch.randn(1, token_width, *grid_hw) for _ in range(2)] + [torch.arange(words)[None] + 1]
