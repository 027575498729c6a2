"""How many experts there are, what each does, and which layers they add to; known without torch.

The experts' file is safetensors in half precision: for each adapted layer `layers.<name>.down` (experts, I, rank) and
`layers.<name>.up` (experts, rank, O), the layer's name with slashes.
"""

from __future__ import annotations

from dataclasses import dataclass

#: the experts in the order of their rows; the last words the merged answer
EXPERTS = ("theme", "objects", "relations", "merge")
PARTS, MERGER = (0, 1, 2), 3
LAYERS = ("attention.qkv", "attention.out", "feed_forward.gate_up", "feed_forward.down")
#: before every tensor's name in the file
FILE_PREFIX = "layers."


@dataclass(frozen=True)
class ExpertSizes:
    """What a card says under `experts`; a card without it has no experts."""

    rank: int
    layers: tuple[str, ...] = LAYERS
    count: int = len(EXPERTS)


def adapter_name(layer: str) -> str:
    """What the adapters of a layer of the decoder are called: "blocks.0.attention.qkv" → "blocks/0/attention/qkv"."""
    return layer.replace(".", "/")
