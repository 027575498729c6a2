"""Boxes and masks."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Any, TypeVar

import numpy as np

from ...decoder.names import plural
from ...families.compact import Compact
from ...families.grounding import Grounder
from ...families.segmenting import MaskRun
from ...protocol.events import Findings
from ...protocol.requests import Source, TaskRequest
from ...raster.grid import AnalysisGrid
from ..data.objects import VHR10_LABELS, Picture, pictures
from ..scorers.boxes import BoxScores, LabelledBox, score_boxes
from ..scorers.masks import MaskTally
from .bench import scene_of

Result = TypeVar("Result")
#: average precision wants the doubtful boxes too
AP_SCORE_MIN = 0.05


def boxes(pack: Compact, limit: int | None = None) -> dict[str, BoxScores]:
    """AP on the VHR-10 test pictures: `proposed` by the box head, and `written` by the decoder when asked for each
    class.
    """
    truth: dict[str, list[LabelledBox]] = {}
    proposed: dict[str, list[LabelledBox]] = {}
    written: dict[str, list[LabelledBox]] = {}
    for picture in _some("vhr10", limit):
        truth[picture.key] = [LabelledBox(thing.label, thing.box_xyxy) for thing in picture.things]
        with scene_of(picture.read()) as scene:
            grounder = Grounder(pack.card, pack.encoder, pack.language, AnalysisGrid(scene, 1.0))
            found = _returned(grounder.propose(AP_SCORE_MIN))
            labels = [pack.card.labels["boxes"][index] for index in found.labels]
            proposed[picture.key] = [
                LabelledBox(*row) for row in zip(labels, found.xyxy.tolist(), found.scores.tolist())
            ]
            sure = {
                label for label, score in zip(labels, found.scores) if score >= pack.card.preprocessing["score_min"]
            }
            written[picture.key] = [
                box for label in sorted(sure & set(VHR10_LABELS)) for box in _asked(pack, scene, label)
            ]
    return {
        "proposed": score_boxes(proposed, truth, VHR10_LABELS),
        "written": score_boxes(written, truth, VHR10_LABELS),
    }


def _asked(pack: Compact, scene: Any, label: str) -> Iterator[LabelledBox]:
    request = TaskRequest("ground", Source("picture"), f"find the {plural(label)}")
    for event in pack.ground(scene, request):
        if isinstance(event, Findings):
            yield from (LabelledBox(f.label, f.box_xyxy, f.score) for f in event.findings)


def masks(pack: Compact, dataset: str, labels: tuple[str, ...], limit: int | None = None) -> MaskTally:
    """IoU on the test part of a data set: every label is asked for on every picture, present or not."""
    tally = MaskTally(labels)
    for picture in _some(dataset, limit):
        pixels = picture.read()
        with scene_of(pixels) as scene:
            run = MaskRun(pack.encoder, pack.masks, AnalysisGrid(scene, 1.0), pack.card.preprocessing)
            tokens = pack.tokens(scene)
            hidden = [pack.language.segmentation_run(f"segment the {plural(label)}", tokens)[1] for label in labels]
            for _ in run.map(hidden):
                pass
            for index, label in enumerate(labels):
                tally.add_class(label, run.mask(index), picture.mask(label, *pixels.shape[:2]))
    return tally


def _some(dataset: str, limit: int | None) -> list[Picture]:
    found = pictures(dataset, "test")
    return found if limit is None else found[:: max(1, len(found) // limit)]


def _returned(steps: Generator[Any, None, Result]) -> Result:
    """Run a generator to its end for what it returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def mean(values: dict[str, float]) -> float:
    """Plain mean of a score by class."""
    return float(np.mean(list(values.values()))) if values else float("nan")
