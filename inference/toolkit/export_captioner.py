"""The captioner of changes (MModalCC) as two ONNX graphs and a list of words, held to torch, with large weights in 8
bits as those of the other two-date networks.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import onnx
import torch
from torch import Tensor, nn

from ..change.captioning import MEMORIES, READ
from ..change.mmodalcc.two_dates import Memories
from ..change.scene_captioner import CELLS, Scene, SceneCaptioner
from ..change.sizes import MMODALCC, CaptionSizes
from ..change.word_list import WordList
from ..protocol.model_card import CARD_NAME
from .export import file_entry
from .export_change import matrices_in_8_bits
from .export_encoder import in_8_bits
from .traced_graph import parity, traced
from .training.change_captions import kept_captioner

#: role on the card → file in the pack
ROLES = {
    "change_scene": "change_scene.onnx",
    "change_words": "change_words.onnx",
    "change_vocabulary": "change_words.json",
}


class _Scene(nn.Module):
    """Both dates → memories, with one argument for each map."""

    def __init__(self, captioner: SceneCaptioner) -> None:
        super().__init__()
        self.captioner, self.count = captioner, len(READ) if captioner.sizes.semantics else 1

    def forward(self, *maps: Tensor) -> tuple[Tensor, ...]:
        memories = self.captioner.memories(Scene(*maps[: self.count]), Scene(*maps[self.count :]))
        return memories[: self.count]


class _Words(nn.Module):
    """Ids, always as many as the longest sentence has, and memories → scores of the word after each. Tracing fixes
    their number anyhow, and no word looks at later ones, so these may be anything.
    """

    def __init__(self, captioner: SceneCaptioner) -> None:
        super().__init__()
        self.captioner = captioner.captioner

    def forward(self, ids_KT: Tensor, *memories: Tensor) -> Tensor:
        return self.captioner(ids_KT, Memories(*memories))


def add_captioner(pack: Path, packed: Path) -> None:
    """Write a captioner that has learnt (`packed`: see `kept_captioner`) into a pack that compares dates, and tell its
    card that it words the sentences from now on.
    """
    kept = kept_captioner(packed)
    export_captioner(kept.captioner, pack)
    kept.words.write(pack / ROLES["change_vocabulary"])
    tell_card(pack, kept.sizes)


def tell_card(pack: Path, sizes: CaptionSizes) -> None:
    """Name a captioner's files and sizes on the card of a pack that compares dates."""
    card = json.loads((pack / CARD_NAME).read_text(encoding="utf-8"))
    card["files"] |= {role: file_entry(pack / name) for role, name in ROLES.items()}
    card["sizes"]["change"] |= {"captioner": MMODALCC, "caption": asdict(sizes)}
    (pack / CARD_NAME).write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def export_captioner(captioner: SceneCaptioner, folder: Path) -> float:
    """Write both graphs, weights in 8 bits; returns how far ONNX is from torch before these are rounded, and raises
    ValueError over 1e-3.
    """
    captioner = captioner.eval()
    return max(_export_scene(captioner, folder), _export_words(captioner, folder))


def _export_scene(captioner: SceneCaptioner, folder: Path) -> float:
    module = _Scene(captioner)
    names = [f"{date}_{name}" for date in ("before", "after") for name in READ[: module.count]]
    axes = {name: {2: f"{name}_h", 3: f"{name}_w"} for name in names}
    graph = traced(module, _maps(captioner, (4, 5)), names, MEMORIES[: module.count], axes)
    worst = parity(module, graph, _maps(captioner, (8, 3)), names)
    onnx.save(matrices_in_8_bits(in_8_bits(graph)), str(folder / ROLES["change_scene"]))
    return worst


def _export_words(captioner: SceneCaptioner, folder: Path) -> float:
    module, memories = _Words(captioner), MEMORIES[: len(READ) if captioner.sizes.semantics else 1]
    names = ["ids", *memories]
    axes = {name: {0: "k"} for name in (*names, "scores")}
    graph = traced(module, _asked(captioner, 2), names, ["scores"], axes)
    worst = max(parity(module, graph, _asked(captioner, rows), names) for rows in (1, 3))
    onnx.save(matrices_in_8_bits(graph), str(folder / ROLES["change_words"]))
    return worst


def random_captioner(
    sizes: CaptionSizes, token_width: int, land_classes: int, words: Sequence[str], folder: Path, seed: int = 0
) -> None:
    """The files of a captioner that has learnt nothing: for tests of what stands around it."""
    torch.manual_seed(seed)
    known = WordList(words)
    export_captioner(SceneCaptioner(sizes, token_width, land_classes, len(known)), folder)
    known.write(folder / ROLES["change_vocabulary"])


def _maps(captioner: SceneCaptioner, grid_hw: tuple[int, int]) -> list[Tensor]:
    """Random tokens and, where it is read, land cover of two dates."""
    tokens = [(captioner.norm.normalized_shape[0], *grid_hw)]
    land = [] if captioner.widen is None else [(captioner.widen.in_features // 2, *(CELLS * side for side in grid_hw))]
    return [torch.randn(1, *shape) for shape in (tokens + land) * 2]


def _asked(captioner: SceneCaptioner, rows: int) -> list[Tensor]:
    """Random ids (K, T) and memories."""
    sizes = captioner.sizes
    memories = [torch.randn(rows, sizes.grid**2, 2 * sizes.width) for _ in range(2 if sizes.semantics else 1)]
    return [torch.randint(captioner.captioner.words.num_embeddings, (rows, sizes.longest)), *memories]
