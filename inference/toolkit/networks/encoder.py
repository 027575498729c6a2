"""The encoder that is exported to ONNX: backbone, feature pyramid (Lin et al. 2017), box head (FCOS, Tian et al. 2019),
land-cover head (Panoptic FPN, Kirillov et al. 2019).

One pass gives all that the abilities need: tokens for the language model (stride 32), features for the mask predictor
(strides 16, 8, 4), dense box predictions (strides 8, 16, 32) and land cover (stride 4).
"""

from __future__ import annotations

import io
from collections.abc import Callable

import onnxruntime
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .efficientnet import MEAN, STD, TAP_WIDTHS, EfficientNetLite

BOX_STRIDES = (8, 16, 32)


def _separable(width: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(width, width, 3, padding=1, groups=width, bias=False),
        nn.Conv2d(width, width, 1, bias=False),
        nn.GroupNorm(8, width),
        nn.ReLU(inplace=True),
    )


class Pyramid(nn.Module):
    """Top-down feature pyramid over strides 4–32; the stride-4 map is narrower because masks only need its detail."""

    def __init__(self, width: int, detail_width: int) -> None:
        super().__init__()
        self.laterals = nn.ModuleDict({str(s): nn.Conv2d(TAP_WIDTHS[s], width, 1) for s in (8, 16, 32)})
        self.smooth = nn.ModuleDict({str(s): _separable(width) for s in (8, 16, 32)})
        self.detail = nn.Conv2d(TAP_WIDTHS[4], detail_width, 1)
        self.detail_from_above = nn.Conv2d(width, detail_width, 1)
        self.detail_smooth = _separable(detail_width)

    def forward(self, maps: dict[int, Tensor]) -> dict[int, Tensor]:
        """{stride: backbone map} → {stride: pyramid map}."""
        above, out = None, {}
        for stride in (32, 16, 8):
            x = self.laterals[str(stride)](maps[stride])
            if above is not None:
                x = x + F.interpolate(above, scale_factor=2.0, mode="nearest")
            above, out[stride] = x, self.smooth[str(stride)](x)
        up = F.interpolate(self.detail_from_above(out[8]), scale_factor=2.0, mode="bilinear", align_corners=False)
        out[4] = self.detail_smooth(self.detail(maps[4]) + up)
        return out


class BoxHead(nn.Module):
    """FCOS: at every position class logits, a centre-ness logit and the distances to the four sides."""

    def __init__(self, width: int, labels: int) -> None:
        super().__init__()
        self.class_tower = nn.Sequential(_separable(width), _separable(width))
        self.side_tower = nn.Sequential(_separable(width), _separable(width))
        self.classes = nn.Conv2d(width, labels, 3, padding=1)
        self.sides = nn.Conv2d(width, 5, 3, padding=1)  # four sides, then centre-ness
        self.scales = nn.Parameter(torch.ones(len(BOX_STRIDES)))
        nn.init.constant_(self.classes.bias, -4.6)  # a prior of 1 % keeps the focal loss calm at the start

    def forward(self, pyramid: dict[int, Tensor]) -> Tensor:
        """(B, positions of all strides in order, labels + 5): class logits, centre-ness logit, l, t, r, b in pixels
        (> 0).
        """
        rows = []
        for index, stride in enumerate(BOX_STRIDES):
            classes = self.classes(self.class_tower(pyramid[stride]))
            sides = self.sides(self.side_tower(pyramid[stride]))
            distances = torch.exp((sides[:, :4] * self.scales[index]).clamp(-6, 6)) * stride
            rows.append(torch.cat([classes, sides[:, 4:], distances], dim=1).flatten(2).transpose(1, 2))
        return torch.cat(rows, dim=1)


class LandHead(nn.Module):
    """Panoptic FPN's semantic branch (§3.1, figure 3), lighter: all levels are brought to stride 4 and added."""

    def __init__(self, width: int, detail_width: int, classes: int) -> None:
        super().__init__()
        self.levels = nn.ModuleDict({str(s): nn.Conv2d(width, width, 1) for s in (8, 16, 32)})
        self.detail = nn.Conv2d(detail_width, width, 1)
        self.smooth = nn.Sequential(_separable(width), _separable(width))
        self.classes = nn.Conv2d(width, classes, 1)
        nn.init.constant_(self.classes.bias, -1.5)

    def forward(self, pyramid: dict[int, Tensor]) -> Tensor:
        """Logits (B, classes, H/4, W/4), each class for itself: what is no class here is none."""
        x = self.detail(pyramid[4])
        for stride, level in self.levels.items():
            coarse = level(pyramid[int(stride)])
            x = x + F.interpolate(coarse, scale_factor=int(stride) / 4, mode="bilinear", align_corners=False)
        return self.classes(self.smooth(x))


#: pixels 0–255 (B, 3, H, W) → maps at strides 4 and 8
Stem = Callable[[Tensor], tuple[Tensor, Tensor]]


class Encoder(nn.Module):
    """Pixels → tokens, pyramid, boxes, land cover."""

    outputs = ("tokens", "p16", "p8", "p4", "boxes", "land")

    def __init__(
        self, backbone: EfficientNetLite, width: int, detail_width: int, labels: int, land_classes: int
    ) -> None:
        super().__init__()
        self.backbone = backbone
        self.pyramid = Pyramid(width, detail_width)
        self.box_head = BoxHead(width, labels)
        self.land_head = LandHead(width, detail_width, land_classes)

    def normalise(self, pixels_B3HW: Tensor) -> Tensor:
        """0–255 floats → floats as the backbone knows them."""
        return (pixels_B3HW - MEAN) / STD

    def stem(self, pixels_B3HW: Tensor) -> tuple[Tensor, Tensor]:
        """The part that training leaves as published: maps at strides 4 and 8 of pixels 0–255."""
        return self.backbone.stem(self.normalise(pixels_B3HW))

    def heads(self, map4: Tensor, map8: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Everything above the stem: tokens, p16, p8, p4, boxes, land."""
        map16, map32 = self.backbone.top(map8)
        pyramid = self.pyramid({4: map4, 8: map8, 16: map16, 32: map32})
        return map32, pyramid[16], pyramid[8], pyramid[4], self.box_head(pyramid), self.land_head(pyramid)

    def forward(self, pixels_B3HW: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Pixels 0–255 float (B, 3, H, W), H and W multiples of 32 → tokens, p16, p8, p4, boxes, land."""
        return self.heads(*self.stem(pixels_B3HW))


class _Stem(nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, pixels_B3HW: Tensor) -> tuple[Tensor, Tensor]:
        return self.encoder.stem(pixels_B3HW)


def frozen_stem(encoder: Encoder) -> Stem:
    """The stem as it is now, in ONNX Runtime: the same maps (to 1e-4) about five times as fast as in torch."""
    graph, axes = io.BytesIO(), {0: "n", 2: "h", 3: "w"}
    was_training = encoder.training
    torch.onnx.export(
        _Stem(encoder).eval(),
        (torch.zeros(1, 3, 64, 64),),
        graph,
        input_names=["pixels"],
        output_names=["map4", "map8"],
        dynamic_axes=dict.fromkeys(("pixels", "map4", "map8"), axes),
        opset_version=17,
        dynamo=False,
    )
    encoder.train(was_training)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # torch works on the same cores
    session = onnxruntime.InferenceSession(graph.getvalue(), options, providers=["CPUExecutionProvider"])

    def run(pixels_B3HW: Tensor) -> tuple[Tensor, Tensor]:
        map4, map8 = session.run(None, {"pixels": pixels_B3HW.numpy()})
        return torch.from_numpy(map4), torch.from_numpy(map8)

    return run
