"""SkyEyeGPT's way from picture tokens into the language model (Zhan et al. 2024; the arithmetic of MiniGPT-v2).

Four neighbouring tokens become one (the alignment layer: no Q-Former), and the result takes the place of
`<ImageHere>` between the words of the prompt. Letters: B batch, N image tokens, T tokens, W width of the vision side,
D width of the language model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn

IMAGE_HERE = "<ImageHere>"
_PUBLISHED_PREFIX = "llama_proj."


@dataclass(frozen=True)
class SkyEyeSizes:
    """Every number of the alignment and the wrap."""

    vision_width: int
    language_width: int
    max_context: int
    merge: int = 4


class Wrapped(NamedTuple):
    """Prompts of a batch as one block: `embeds` (B, T, D), `attention` (B, T) int32, 1 on tokens and 0 on padding."""

    embeds: Tensor
    attention: Tensor


class Alignment(nn.Module):
    """Class token dropped, `merge` consecutive tokens joined, one linear map into the language model."""

    def __init__(self, sizes: SkyEyeSizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.project = nn.Linear(sizes.merge * sizes.vision_width, sizes.language_width)

    def merged(self, tokens_BTW: Tensor) -> Tensor:
        """Normed tokens (B, 1 + N, W), class token first → (B, N / merge, merge · W)."""
        return grouped(tokens_BTW[:, 1:], self.sizes.merge).flatten(2)

    def forward(self, tokens_BTW: Tensor) -> Tensor:
        """Normed tokens (B, 1 + N, W), class token first → image embeddings (B, N / merge, D)."""
        return self.project(self.merged(tokens_BTW))

    def load_published(self, published: Mapping[str, Tensor]) -> None:
        """Fill with a checkpoint's `llama_proj.*`; its other entries are not ours. Raises KeyError without it."""
        ours = self.project.state_dict()
        self.project.load_state_dict({name: published[_PUBLISHED_PREFIX + name] for name in ours})


def grouped(tokens_BNW: Tensor, merge: int) -> Tensor:
    """Tokens (B, N, W) in groups of neighbours, (B, ⌈N / merge⌉, merge, W); the last token fills up the last group.

    Neighbours follow each other in row-major order, so a group is a piece of a row, not a square of the picture.
    """
    if merge == 1:
        return tokens_BNW[:, :, None]
    B, N, W = tokens_BNW.shape
    groups = (N + merge - 1) // merge
    filled = torch.cat([tokens_BNW, tokens_BNW[:, -1:].expand(-1, merge - 1, -1)], dim=1)
    return filled[:, : groups * merge].reshape(B, groups, merge, W)


def instruction(tag: str, words: str) -> str:
    """The prompt of one turn as SkyEyeGPT was trained on it; `tag` is `[caption]`, `[vqa]`, `[refer]`, …"""
    return f"[INST] <Img>{IMAGE_HERE}</Img> {tag} {words} [/INST]"


def filled_prompt(prompt: str, image_ND: Sequence[Tensor], embed_words: Callable[[str], Tensor]) -> Tensor:
    """One prompt as embeddings (T, D): the words between the placeholders and one image for each placeholder.

    `embed_words` turns a piece of text into (t, D) without a start token of its own. Raises ValueError when the numbers
    of images and placeholders differ.
    """
    words = prompt.split(IMAGE_HERE)
    if len(words) != len(image_ND) + 1:
        raise ValueError(f"The prompt has {len(words) - 1} places for images, but {len(image_ND)} were given.")
    pieces = [embed_words(words[0])]
    for image, after in zip(image_ND, words[1:]):
        pieces += [image, embed_words(after)]
    return torch.cat(pieces)


def padded(prompts_TD: Sequence[Tensor], pad_D: Tensor, max_context: int) -> Wrapped:
    """Prompts of different lengths as one batch: cut at `max_context`, padded on the right with the pad embedding."""
    kept = [prompt[:max_context] for prompt in prompts_TD]
    longest = max(len(prompt) for prompt in kept)
    embeds = pad_D.expand(len(kept), longest, -1).clone()
    attention = torch.zeros(len(kept), longest, dtype=torch.int32, device=pad_D.device)
    for row, prompt in enumerate(kept):
        embeds[row, : len(prompt)] = prompt
        attention[row, : len(prompt)] = 1
    return Wrapped(embeds, attention)
