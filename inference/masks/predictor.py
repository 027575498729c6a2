"""The mask predictor: segmentation tokens and image features → masks, at two scales (GeoPix 2025, §III; seeds §2.1
items 3–9).

As in GeoPix: the hidden states that *predict* the six segmentation tokens are mapped, the three of a scale are summed
with learnt weights, and each scale runs a two-way transformer between that prompt token and the image (Kirillov et
al. 2023, Segment Anything, §3); scale 1 reads features weighted by `sigmoid(mask of scale 0) + 1`; the two logits are
fused with learnt weights. Where we differ: the features are our encoder's pyramid (strides 16, 8 and 4), there is one
mask a prompt and no IoU token, and the class-wise memory (`.class_memory`), which the card switches on, is asked before
a scale is drawn, not between two drawings of it. The phrase that the decoder wrote in front of the run is added to the
prompt: in a decoder this small the hidden states say *that* something is to be drawn but hardly *what* (measured:
nearly the same mask for a building and for water).

Letters: P prompts, N image positions, S scales, K kinds and L number of memories, C channels.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..decoder.prefix import grid_positions
from .class_memory import MemoryLook, remembered
from .cross_attention import CrossAttention

SCALES, TOKENS_PER_SCALE = 2, 3


@dataclass(frozen=True)
class MaskSizes:
    """Every number the predictor is built from; the model card carries them. `memory`: how many memories of each kind a
    class keeps for each scale; 0 builds no memory.
    """

    text_width: int
    width: int
    detail_width: int
    heads: int
    depth: int
    hidden: int
    memory: int = 0


class TwoWayBlock(nn.Module):
    """Prompt looks at image, thinks, image looks back at prompt."""

    def __init__(self, sizes: MaskSizes) -> None:
        super().__init__()
        self.to_image = CrossAttention(sizes.width, sizes.heads)
        self.to_prompt = CrossAttention(sizes.width, sizes.heads)
        self.mlp = nn.Sequential(nn.Linear(sizes.width, sizes.hidden), nn.ReLU(), nn.Linear(sizes.hidden, sizes.width))
        self.norms = nn.ModuleList(nn.LayerNorm(sizes.width) for _ in range(3))

    def forward(self, prompt_PQC: Tensor, image_PNC: Tensor, places_NC: Tensor) -> tuple[Tensor, Tensor]:
        """Both streams, updated; positions are added to the image side wherever it is used as a key."""
        prompt = self.norms[0](prompt_PQC + self.to_image(prompt_PQC, image_PNC + places_NC, image_PNC))
        prompt = self.norms[1](prompt + self.mlp(prompt))
        image = self.norms[2](image_PNC + self.to_prompt(image_PNC + places_NC, prompt, prompt))
        return prompt, image


class ScalePredictor(nn.Module):
    """One scale: two-way blocks, one doubling of the features, and a dot product with the prompt's own filter."""

    def __init__(self, sizes: MaskSizes, finer_width: int) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(TwoWayBlock(sizes) for _ in range(sizes.depth))
        self.place = nn.Linear(64, sizes.width, bias=False)
        self.finer = nn.Conv2d(finer_width, sizes.width, 1)
        self.smooth = nn.Sequential(nn.Conv2d(sizes.width, sizes.width, 3, padding=1, groups=sizes.width), nn.GELU())
        self.filter = nn.Sequential(
            nn.Linear(sizes.width, sizes.width), nn.ReLU(), nn.Linear(sizes.width, sizes.width + 1)
        )

    def forward(self, prompt_PC: Tensor, coarse_PCHW: Tensor, finer_PCHW: Tensor) -> Tensor:
        """Mask logits (P, 2H, 2W) from features (P, C, H, W) and the next finer ones (P, C', 2H, 2W)."""
        P, C, H, W = coarse_PCHW.shape
        prompt, image = prompt_PC.unsqueeze(1), coarse_PCHW.flatten(2).transpose(1, 2)  # (P, 1, C), (P, N, C)
        places = self.place(grid_positions(H, W, 64).to(image))
        for block in self.blocks:
            prompt, image = block(prompt, image, places)
        image = image.transpose(1, 2).reshape(P, C, H, W)
        image = F.interpolate(image, size=finer_PCHW.shape[-2:], mode="bilinear", align_corners=False)
        image = self.smooth(image + self.finer(finer_PCHW))
        weights = self.filter(prompt[:, 0])  # (P, C + 1)
        return torch.einsum("pc,pchw->phw", weights[:, :-1], image) / C**0.5 + weights[:, -1, None, None]


class MaskPredictor(nn.Module):
    """Six hidden states a prompt and the image pyramid → mask logits at stride 4."""

    def __init__(self, sizes: MaskSizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.prompt = nn.Sequential(
            nn.Linear(sizes.text_width, sizes.text_width), nn.ReLU(), nn.Linear(sizes.text_width, sizes.width)
        )
        self.phrase = nn.Sequential(nn.LayerNorm(sizes.text_width), nn.Linear(sizes.text_width, sizes.width))
        self.token_weights = nn.Parameter(torch.full((TOKENS_PER_SCALE,), 1 / TOKENS_PER_SCALE))
        self.scale_weights = nn.Parameter(torch.full((SCALES,), 1 / SCALES))
        self.scales = nn.ModuleList([ScalePredictor(sizes, sizes.width), ScalePredictor(sizes, sizes.detail_width)])
        if sizes.memory:
            looks = (MemoryLook(sizes.width, sizes.heads, sizes.hidden) for _ in range(SCALES))
            self.memory = nn.ModuleList(looks)

    def embed(self, hidden_P6D: Tensor, phrase_PD: Tensor) -> Tensor:
        """Object embeddings (P, 2 scales, C) from the hidden states (P, 6, D) that predict the segmentation tokens and
        the mean embedding (P, D) of the phrase in front of them.
        """
        mapped = self.prompt(hidden_P6D).unflatten(1, (SCALES, TOKENS_PER_SCALE))  # (P, 2, 3, C)
        return torch.einsum("pstc,t->psc", mapped, self.token_weights) + self.phrase(phrase_PD).unsqueeze(1)

    def forward(
        self,
        objects_P2C: Tensor,
        p4_PCHW: Tensor,
        p3_PCHW: Tensor,
        p2_PCHW: Tensor,
        memory_PSKLC: Tensor | None = None,
    ) -> list[Tensor]:
        """Logits [coarse (P, h/8, w/8), fused (P, h/4, w/4)] for features at strides 16, 8 and 4 of an h × w image.

        `memory_PSKLC` holds the memories of each prompt's class; without it the features stay as they are.
        """
        if memory_PSKLC is not None:
            p4_PCHW = self.memory[0](p4_PCHW, memory_PSKLC[:, 0])
        coarse = self.scales[0](objects_P2C[:, 0], p4_PCHW, p3_PCHW)
        drawn = torch.sigmoid(coarse)
        if memory_PSKLC is not None:
            itself = remembered(p3_PCHW, drawn).unsqueeze(2)  # (P, K, 1, C)
            p3_PCHW = self.memory[1](p3_PCHW, torch.cat([memory_PSKLC[:, 1], itself], dim=2))
        attended = p3_PCHW * (drawn.unsqueeze(1) + 1)
        fine = self.scales[1](objects_P2C[:, 1], attended, p2_PCHW)
        enlarged = F.interpolate(coarse.unsqueeze(1), size=fine.shape[-2:], mode="bilinear", align_corners=False)[:, 0]
        return [coarse, self.scale_weights[0] * enlarged + self.scale_weights[1] * fine]
