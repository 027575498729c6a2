"""The two-way transformer: prompt tokens look at the image, and the image looks back (Kirillov et al. 2023, Segment
Anything, appendix A, mask decoder; GeoPix §III has one for each scale).

As released, the first block's self-attention *replaces* the tokens (no residual, no positions), since there the tokens
still are their own positions.

Letters: P objects, T prompt tokens, N image places, C channels, E channels inside attention.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class TwoWaySizes:
    """Channels, blocks, heads, the feed-forward's channels, and how often narrower looking across is."""

    width: int
    depth: int
    heads: int
    hidden: int
    shrink: int


class Attention(nn.Module):
    """Multi-head attention whose inside may be narrower than its ends."""

    def __init__(self, width: int, inside: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v = (nn.Linear(width, inside) for _ in range(3))
        self.out = nn.Linear(inside, width)

    def forward(self, queries_PTC: Tensor, keys_PNC: Tensor, values_PNC: Tensor) -> Tensor:
        """(P, T, C), (P, N, C), (P, N, C) → (P, T, C)."""
        q, k, v = self.q(queries_PTC), self.k(keys_PNC), self.v(values_PNC)
        q, k, v = (x.unflatten(-1, (self.heads, -1)).transpose(1, 2) for x in (q, k, v))  # (P, heads, ·, E/heads)
        return self.out(F.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2))


class TwoWayBlock(nn.Module):
    """Tokens look at themselves, at the image, think; then the image looks at the tokens. A norm after each step."""

    def __init__(self, sizes: TwoWaySizes, first: bool) -> None:
        super().__init__()
        self.first = first
        self.to_self = Attention(sizes.width, sizes.width, sizes.heads)
        self.to_image = Attention(sizes.width, sizes.width // sizes.shrink, sizes.heads)
        self.to_prompt = Attention(sizes.width, sizes.width // sizes.shrink, sizes.heads)
        self.mlp = nn.Sequential(nn.Linear(sizes.width, sizes.hidden), nn.ReLU(), nn.Linear(sizes.hidden, sizes.width))
        self.norms = nn.ModuleList(nn.LayerNorm(sizes.width) for _ in range(4))

    def forward(self, prompt: Tensor, image: Tensor, origin_PTC: Tensor, places_PNC: Tensor) -> tuple[Tensor, Tensor]:
        """Both streams, updated: (P, T, C) and (P, N, C). `origin_PTC`, the tokens as they came in, is their position,
        as `places_PNC` is the image's: both are added wherever a stream is query or key, never to values.
        """
        prompt = self.norms[0](self._itself(prompt, origin_PTC))
        prompt = self.norms[1](prompt + self.to_image(prompt + origin_PTC, image + places_PNC, image))
        prompt = self.norms[2](prompt + self.mlp(prompt))
        image = self.norms[3](image + self.to_prompt(image + places_PNC, prompt + origin_PTC, prompt))
        return prompt, image

    def _itself(self, prompt_PTC: Tensor, origin_PTC: Tensor) -> Tensor:
        if self.first:
            return self.to_self(prompt_PTC, prompt_PTC, prompt_PTC)
        placed = prompt_PTC + origin_PTC
        return prompt_PTC + self.to_self(placed, placed, prompt_PTC)


class TwoWay(nn.Module):
    """The blocks, and a last look of the tokens at the image."""

    def __init__(self, sizes: TwoWaySizes) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(TwoWayBlock(sizes, first=number == 0) for number in range(sizes.depth))
        self.last_look = Attention(sizes.width, sizes.width // sizes.shrink, sizes.heads)
        self.last_norm = nn.LayerNorm(sizes.width)

    def forward(self, image_PCHW: Tensor, places_PCHW: Tensor, tokens_PTC: Tensor) -> tuple[Tensor, Tensor]:
        """Tokens (P, T, C) and image places (P, H·W, C) after they have seen each other."""
        image, places = (x.flatten(2).transpose(1, 2) for x in (image_PCHW, places_PCHW))  # (P, N, C)
        prompt = tokens_PTC
        for block in self.blocks:
            prompt, image = block(prompt, image, tokens_PTC, places)
        prompt = self.last_norm(prompt + self.last_look(prompt + tokens_PTC, image + places, image))
        return prompt, image
