"""What the box head is taught: FCOS targets (Tian et al. 2019, §3), focal loss for classes, GIoU for sides.

Labels that a picture does not annotate are left out of the class loss: unknown is not background.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from ..networks.encoder import BOX_STRIDES

#: largest side distance (px) that each stride is responsible for
RANGES_PX = {8: (0, 64), 16: (64, 160), 32: (160, 1e9)}
CENTRE_RADIUS = 1.5


def positions(height: int, width: int) -> tuple[Tensor, Tensor]:
    """Centres (N, 2) as x, y in pixels of all head positions, and their strides (N,)."""
    centres, strides = [], []
    for stride in BOX_STRIDES:
        y, x = torch.meshgrid(torch.arange(height // stride), torch.arange(width // stride), indexing="ij")
        centres.append((torch.stack([x, y], -1).reshape(-1, 2) + 0.5) * stride)
        strides.append(torch.full((centres[-1].shape[0],), float(stride)))
    return torch.cat(centres), torch.cat(strides)


def assign(centres_N2: Tensor, strides_N: Tensor, boxes_M4: Tensor) -> Tensor:
    """For each position the index of the box it must predict, −1 for none: the smallest box whose centre region holds
    it.
    """
    if not len(boxes_M4):
        return torch.full((len(centres_N2),), -1)
    sides = _sides(centres_N2[:, None], boxes_M4[None])  # (N, M, 4)
    farthest = sides.amax(-1)
    low = torch.tensor([RANGES_PX[int(s)][0] for s in strides_N])[:, None]
    high = torch.tensor([RANGES_PX[int(s)][1] for s in strides_N])[:, None]
    middle = (boxes_M4[:, :2] + boxes_M4[:, 2:]) / 2
    near = ((centres_N2[:, None] - middle[None]).abs().amax(-1)) < CENTRE_RADIUS * strides_N[:, None]
    fits = (sides.amin(-1) > 0) & near & (farthest >= low) & (farthest < high)
    areas = (boxes_M4[:, 2:] - boxes_M4[:, :2]).prod(-1)[None].expand_as(farthest).masked_fill(~fits, float("inf"))
    smallest, index = areas.min(1)
    return torch.where(torch.isfinite(smallest), index, -1)


def _sides(centres: Tensor, boxes: Tensor) -> Tensor:
    return torch.cat([centres - boxes[..., :2], boxes[..., 2:] - centres], dim=-1)


def focal_loss(logits: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
    """Sum of the focal loss (Lin et al. 2017, α 0.25, γ 2) over (…, labels), unknown labels weighted 0."""
    p = logits.sigmoid()
    miss = torch.where(targets > 0, 1 - p, p)
    alpha = torch.where(targets > 0, 0.25, 0.75)
    return (weights * alpha * miss**2 * F.binary_cross_entropy_with_logits(logits, targets, reduction="none")).sum()


def giou_loss(sides_N4: Tensor, wanted_N4: Tensor) -> Tensor:
    """1 − GIoU (Rezatofighi et al. 2019) of boxes given as distances to the same point, (N,)."""
    area, wanted_area = ((s[:, 0] + s[:, 2]) * (s[:, 1] + s[:, 3]) for s in (sides_N4, wanted_N4))
    least, most = torch.minimum(sides_N4, wanted_N4), torch.maximum(sides_N4, wanted_N4)
    inter = (least[:, 0] + least[:, 2]) * (least[:, 1] + least[:, 3])
    hull = (most[:, 0] + most[:, 2]) * (most[:, 1] + most[:, 3])
    union = area + wanted_area - inter
    return 1 - inter / union.clamp(min=1e-6) + (hull - union) / hull.clamp(min=1e-6)


def box_loss(
    boxes_BNK: Tensor, truth: list[tuple[Tensor, Tensor]], boxed_BL: Tensor, size_hw: tuple[int, int]
) -> Tensor:
    """Loss of a batch of head outputs (B, N, labels + 5) against [(boxes (M, 4) px, labels (M,))] a picture."""
    centres, strides = positions(*size_hw)
    labels = boxed_BL.shape[1]
    total, found = boxes_BNK.new_zeros(()), 0
    for predicted, (boxes, names), boxed in zip(boxes_BNK, truth, boxed_BL):
        index = assign(centres, strides, boxes)
        hit = index >= 0
        targets = torch.zeros(len(centres), labels)
        targets[hit, names[index[hit]]] = 1
        total = total + focal_loss(predicted[:, :labels], targets, boxed.float())
        found += int(hit.sum())
        if hit.any():
            total = total + _side_losses(predicted[hit], _sides(centres[hit], boxes[index[hit]]), labels)
    return total / max(found, 1)


def _side_losses(predicted_N: Tensor, wanted_N4: Tensor, labels: int) -> Tensor:
    left_right, top_bottom = wanted_N4[:, 0::2], wanted_N4[:, 1::2]
    ratio = left_right.amin(1) / left_right.amax(1) * top_bottom.amin(1) / top_bottom.amax(1)
    centred = F.binary_cross_entropy_with_logits(predicted_N[:, labels], ratio.sqrt(), reduction="sum")
    return giou_loss(predicted_N[:, labels + 1 :], wanted_N4).sum() + centred
