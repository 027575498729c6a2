"""Keys and values of the tokens so far, so that each new token costs one step and not the whole sequence again."""

from __future__ import annotations

import torch
from torch import Tensor


class KvCache:
    """One conversation's cache: preallocated (layers, B, heads, context, head_width), filled from the left."""

    def __init__(self, layers: int, batch: int, heads: int, context: int, head_width: int) -> None:
        self.keys = torch.zeros(layers, batch, heads, context, head_width)
        self.values = torch.zeros_like(self.keys)
        self.length = 0

    def to(self, like: Tensor) -> KvCache:
        """The same cache on the device and in the type of another tensor."""
        self.keys, self.values = self.keys.to(like), self.values.to(like)
        return self

    def extend(self, layer: int, keys_BHTE: Tensor, values_BHTE: Tensor) -> tuple[Tensor, Tensor]:
        """Write the new tokens of one layer and return that layer's (B, H, S, E) keys and values, the new ones
        included.
        """
        end = self.length + keys_BHTE.shape[2]
        self.keys[layer, :, :, self.length : end] = keys_BHTE
        self.values[layer, :, :, self.length : end] = values_BHTE
        return self.keys[layer, :, :, :end], self.values[layer, :, :, :end]

    def repeated(self, times: int) -> KvCache:
        """A cache in which each row stands `times` times: several answers to one prompt."""
        return self._like(self.keys.repeat_interleave(times, dim=1), self.values.repeat_interleave(times, dim=1))

    def kept(self, rows_B: Tensor) -> KvCache:
        """A cache of the rows that are True."""
        rows = rows_B.to(self.keys.device)
        return self._like(self.keys[:, rows], self.values[:, rows])

    def _like(self, keys: Tensor, values: Tensor) -> KvCache:
        layers, _, heads, context, head_width = self.keys.shape
        other = KvCache(layers, 0, heads, context, head_width)
        other.keys, other.values, other.length = keys, values, self.length
        return other

    def advance(self, tokens: int) -> None:
        """Count the tokens that every layer has now written."""
        self.length += tokens

    @property
    def room(self) -> int:
        """How many more tokens fit."""
        return self.keys.shape[3] - self.length
