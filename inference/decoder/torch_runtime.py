"""The decoder in torch: the reference, and the way of a graphics card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from ..protocol.errors import ModelBroken
from ..protocol.model_card import ModelCard
from .box_slots import BoxSlots
from .kv_cache import KvCache
from .model import Decoder, DecoderSizes
from .moe.adapters import Experts
from .moe.sizes import ExpertSizes
from .prefix import ImagePrefix
from .slots import MAX_BOXES
from .weights import PREFIX, read_weights


def open_runtime(card: ModelCard, device: str, threads: int) -> TorchRuntime:
    """Load the card's weights; raises ModelBroken."""
    torch.set_num_threads(threads or torch.get_num_threads())
    modules = LanguageModules(card.sizes)
    load_weights(modules, card.path("weights"), PREFIX)
    experts = None
    if "experts" in card.sizes:
        experts = Experts(ExpertSizes(**card.sizes["experts"]), modules.decoder)
        load_weights(experts, card.path("experts"), "")
        experts.to(device)
    return TorchRuntime(modules.to(device), experts)


class LanguageModules(nn.Module):
    """Decoder, image prefix and box slots: everything of the language model that is learnt."""

    def __init__(self, sizes: dict[str, Any]) -> None:
        super().__init__()
        self.decoder = Decoder(DecoderSizes(**sizes["decoder"]))
        joined = sizes.get("image_prefix", {})
        self.image_prefix = ImagePrefix(sizes["token_width"], sizes["decoder"]["width"], **joined)
        self.box_slots = BoxSlots(sizes["decoder"]["width"], MAX_BOXES)


class TorchRuntime:
    """See `runtime.Runtime`."""

    def __init__(self, modules: LanguageModules, experts: Experts | None = None) -> None:
        self.modules, self._experts = modules.eval(), experts

    @torch.inference_mode()
    def image(self, tokens_1CHW: np.ndarray) -> np.ndarray:
        """(1, C, rows, columns) → (1, 1 + N, D)."""
        return self.modules.image_prefix(self._tensor(tokens_1CHW)).cpu().numpy()

    @torch.inference_mode()
    def words(self, ids: np.ndarray, slots: np.ndarray) -> np.ndarray:
        """(T,), (T, 2) → (1, T, D)."""
        embeds = self.modules.decoder.embedding(self._tensor(ids)) + self.modules.box_slots.written(self._tensor(slots))
        return embeds[None].cpu().numpy()

    @torch.inference_mode()
    def listed(self, ids_R4: np.ndarray) -> np.ndarray:
        """(R, 4) → (1, 4·R, D)."""
        sides = self.modules.decoder.embedding(self._tensor(ids_R4))[None]
        return self.modules.box_slots.listed(sides).cpu().numpy()

    def begin(self, experts: Sequence[int] = ()) -> TorchWalk:
        """A new sequence, with experts a row for each."""
        decoder = self.modules.decoder
        sizes = decoder.sizes
        cache = KvCache(sizes.layers, max(1, len(experts)), sizes.heads, sizes.context, sizes.head_width)
        speaking: Speaking = nullcontext
        if experts:
            speaking = partial(self._experts.speaking, decoder, self._tensor(np.array(experts)))
        return TorchWalk(decoder, cache.to(decoder.embedding.weight), speaking)

    def _tensor(self, array: np.ndarray) -> torch.Tensor:
        return torch.from_numpy(array).to(self.modules.decoder.embedding.weight.device)


#: opens what lets the experts of a walk speak while it steps
Speaking = Callable[[], AbstractContextManager]


class TorchWalk:
    """See `runtime.Walk`."""

    def __init__(self, decoder: Decoder, cache: KvCache, speaking: Speaking) -> None:
        self._decoder, self._cache, self._speaking = decoder, cache, speaking

    @property
    def room(self) -> int:
        """How many more tokens fit."""
        return self._cache.room

    @torch.inference_mode()
    def step(self, embeds_BTD: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Read embeddings (B, T, D) → logits (B, V), hidden (B, D)."""
        with self._speaking():
            hidden = self._decoder(torch.from_numpy(embeds_BTD).to(self._cache.keys), self._cache)[:, -1]
        return self._decoder.logits(hidden).float().cpu().numpy(), hidden.float().cpu().numpy()

    def repeated(self, times: int) -> TorchWalk:
        """`times` rows that go on from here."""
        return TorchWalk(self._decoder, self._cache.repeated(times), self._speaking)

    def kept(self, rows_B: np.ndarray) -> TorchWalk:
        """Without the rows that are False."""
        return TorchWalk(self._decoder, self._cache.kept(torch.from_numpy(rows_B)), self._speaking)


def load_weights(module: nn.Module, path: Path, prefix: str) -> None:
    """Fill a module from the tensors of a safetensors file whose names start with `prefix`. Raises ModelBroken if
    they do not fit.
    """
    tensors = {name: torch.from_numpy(value) for name, value in read_weights(path, prefix).items()}
    try:
        module.load_state_dict(tensors)
    except RuntimeError as error:
        raise ModelBroken("The model's weights do not fit its card; install the model again.", str(error)) from error
    module.eval()
