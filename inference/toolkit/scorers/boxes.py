"""Box scores: COCO average precision through pycocotools, and the share of phrases grounded at IoU 0.5."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class LabelledBox:
    """A box x0, y0, x1, y1 in pixels with its label; `score` matters for found boxes only."""

    label: str
    box_xyxy: Box
    score: float = 1.0


@dataclass(frozen=True)
class BoxScores:
    """Average precision 0–1: `ap50` and `ap` (IoU 0.50:0.05:0.95) by class, and their means over classes with truth."""

    ap50: dict[str, float]
    ap: dict[str, float]

    @property
    def mean_ap50(self) -> float:
        """Mean AP50 over the classes that occur."""
        return float(np.mean(list(self.ap50.values()))) if self.ap50 else float("nan")

    @property
    def mean_ap(self) -> float:
        """Mean AP50:95 over the classes that occur."""
        return float(np.mean(list(self.ap.values()))) if self.ap else float("nan")


def score_boxes(
    found: Mapping[str, Sequence[LabelledBox]], truth: Mapping[str, Sequence[LabelledBox]], labels: Sequence[str]
) -> BoxScores:
    """COCO box AP over the images of `truth`, those without objects too; at most 100 boxes an image and class count.

    Boxes found in images that `truth` does not have, or with a label not in `labels`, are left out.
    """
    from pycocotools.cocoeval import COCOeval

    # pycocotools prints its progress, and standard output may belong to somebody else.
    with contextlib.redirect_stdout(io.StringIO()):
        coco, results = _as_coco(found, truth, labels)
        evaluation = COCOeval(coco, results, "bbox")
        evaluation.evaluate()
        evaluation.accumulate()
    precision = evaluation.eval["precision"][:, :, :, 0, -1]  # (IoU, recall, class), all sizes, 100 boxes
    occurring = [(index, label) for index, label in enumerate(labels) if (precision[:, :, index] > -1).any()]
    return BoxScores(
        {label: float(precision[0, :, index].mean()) for index, label in occurring},
        {label: float(precision[:, :, index].mean()) for index, label in occurring},
    )


def _as_coco(found, truth, labels):
    """The two sides as pycocotools objects."""
    from pycocotools.coco import COCO

    category = {label: index + 1 for index, label in enumerate(labels)}
    images = {image: index + 1 for index, image in enumerate(truth)}
    coco = COCO()
    coco.dataset = {
        "info": {}, "images": [{"id": number} for number in images.values()],
        "categories": [{"id": number, "name": label} for label, number in category.items()],
        "annotations": _numbered(_entries(truth, images, category)),
    }
    coco.createIndex()
    results = COCO()
    results.dataset = {
        "images": coco.dataset["images"], "categories": coco.dataset["categories"],
        "annotations": _numbered(_entries(found, images, category)),
    }
    results.createIndex()
    return coco, results


def _numbered(entries) -> list[dict]:
    """COCO numbers its annotations from 1: 0 would read as unmatched."""
    return [{"id": index, "iscrowd": 0, **entry} for index, entry in enumerate(entries, 1)]


def _entries(boxes, images: dict[str, int], category: dict[str, int]):
    for image, things in boxes.items():
        for thing in things:
            if image in images and thing.label in category:
                x0, y0, x1, y1 = (float(value) for value in thing.box_xyxy)
                size = [x1 - x0, y1 - y0]
                yield {
                    "image_id": images[image], "category_id": category[thing.label], "bbox": [x0, y0, *size],
                    "area": size[0] * size[1], "score": float(thing.score),
                }


def iou(one: Box, other: Box) -> float:
    """Intersection over union of two boxes, 0–1; 0 when either is empty."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    shared = max(width, 0.0) * max(height, 0.0)
    union = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)) - shared
    return shared / union if union > 0 else 0.0


def grounding_accuracy(found: Sequence[Box | None], truth: Sequence[Box], at_iou: float = 0.5) -> float:
    """Acc@0.5: the share of phrases whose one found box (None when there is none) meets the true one at this IoU."""
    if len(found) != len(truth):
        raise ValueError("Each phrase needs one found box, or None.")
    hits = [box is not None and iou(box, true) >= at_iou for box, true in zip(found, truth)]
    return float(np.mean(hits)) if hits else float("nan")
