"""The encoder's backbone: MCUNet (Lin et al. 2020), 0.75 M parameters, started from its published ImageNet weights
(MIT).

Built from the published JSON description, so keys match the published weights one to one.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from pathlib import Path

import torch
from torch import Tensor, nn

#: after which block a feature map of that stride is taken: stride 4, 8, 16, 32
TAPS = {4: 4, 8: 7, 16: 13, 32: 17}
TAP_WIDTHS = {4: 16, 8: 24, 16: 48, 32: 160}


def _conv(inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1, act: bool = True) -> nn.Sequential:
    layers: list[tuple[str, nn.Module]] = [
        ("conv", nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False)),
        ("bn", nn.BatchNorm2d(outputs)),
    ]
    return nn.Sequential(OrderedDict(layers + ([("act", nn.ReLU6(inplace=True))] if act else [])))


class InvertedBlock(nn.Module):
    """Widen, filter each channel, narrow again; added to its input where the description says so."""

    def __init__(self, config: dict, shortcut: bool) -> None:
        super().__init__()
        inputs, outputs, kernel = config["in_channels"], config["out_channels"], config["kernel_size"]
        middle = config["mid_channels"] or round(inputs * config["expand_ratio"])
        parts: list[tuple[str, nn.Module]] = []
        if config["expand_ratio"] != 1:
            parts.append(("inverted_bottleneck", _conv(inputs, middle, 1)))
        parts.append(("depth_conv", _conv(middle, middle, kernel, config["stride"], groups=middle)))
        parts.append(("point_linear", _conv(middle, outputs, 1, act=False)))
        self.mobile_inverted_conv = nn.Sequential(OrderedDict(parts))
        self.shortcut = shortcut

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) → (B, C', H/stride, W/stride)."""
        y = self.mobile_inverted_conv(x)
        return x + y if self.shortcut else y


class McuNet(nn.Module):
    """Image → feature maps at strides 4, 8, 16 and 32."""

    def __init__(self, description: dict) -> None:
        super().__init__()
        first = description["first_conv"]
        self.first_conv = _conv(first["in_channels"], first["out_channels"], first["kernel_size"], first["stride"])
        self.blocks = nn.ModuleList(
            InvertedBlock(block["mobile_inverted_conv"], bool(block["shortcut"])) for block in description["blocks"]
        )

    def stem(self, image_B3HW: Tensor) -> tuple[Tensor, Tensor]:
        """Normalised image (B, 3, H, W), H and W multiples of 32 → maps at strides 4 and 8."""
        map4 = self._through(self.first_conv(image_B3HW), 0, TAPS[4])
        return map4, self._through(map4, TAPS[4] + 1, TAPS[8])

    def top(self, map8: Tensor) -> tuple[Tensor, Tensor]:
        """The map at stride 8 → maps at strides 16 and 32."""
        map16 = self._through(map8, TAPS[8] + 1, TAPS[16])
        return map16, self._through(map16, TAPS[16] + 1, TAPS[32])

    def _through(self, x: Tensor, first: int, last: int) -> Tensor:
        for block in self.blocks[first : last + 1]:
            x = block(x)
        return x


def read_mcunet(folder: Path) -> McuNet:
    """The published network with its ImageNet weights, from `mcunet-320kb-1mb_imagenet.{json,pth}` in a folder."""
    stem = folder / "mcunet-320kb-1mb_imagenet"
    network = McuNet(json.loads(stem.with_suffix(".json").read_text()))
    weights = torch.load(stem.with_suffix(".pth"), map_location="cpu", weights_only=True)["state_dict"]
    network.load_state_dict({key: value for key, value in weights.items() if not key.startswith("classifier")})
    return network
