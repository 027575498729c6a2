"""Metadata tokens: what is known of a picture stands behind its image tokens, a token for each field (GAIA 2025 pairs
pictures with sensor, resolution, date and place; we let the language model read them).

A field that is not known says its bias alone. The maps start at zero, so a field that training never saw says the same
known or unknown. Letters: B pictures, N image tokens, F numbers of all fields (`metadata_facts`), D width.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .metadata_facts import MetadataSizes


class MetadataTokens(nn.Module):
    """Facts → tokens."""

    def __init__(self, sizes: MetadataSizes, width: int) -> None:
        super().__init__()
        self.sizes = sizes
        self.fields = nn.ModuleList(nn.Linear(numbers, width) for numbers in sizes.widths)
        for field in self.fields:
            nn.init.zeros_(field.weight)
            nn.init.normal_(field.bias, std=0.02)

    def forward(self, facts_BF: Tensor) -> Tensor:
        """(B, F) → (B, 4, D): sensor, ground size, day, place."""
        parts = facts_BF.split(self.sizes.widths, dim=-1)
        return torch.stack([field(part) for field, part in zip(self.fields, parts)], dim=1)
