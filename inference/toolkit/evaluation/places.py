"""Boxes and masks."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterator
from typing import Any, TypeVar

import numpy as np

from ...decoder.prompts import parse_boxes, parse_phrase
from ...families.answering import FAINT, meant
from ...families.compact import Compact
from ...families.grounding import Grounder
from ...families.referring import read_references
from ...families.segmenting import MaskRun
from ...protocol.errors import AnswerBroken
from ...protocol.events import Finding, Markup
from ...protocol.names import labels_named
from ...raster.grid import AnalysisGrid
from ...raster.scene import Scene
from ..data.objects import VHR10_LABELS, Picture, pictures
from ..data.phrases import Phrase, phrases
from ..scorers.boxes import Box, BoxScores, LabelledBox, grounding_accuracy, score_boxes
from ..scorers.masks import MaskTally
from .bench import scene_of

Result = TypeVar("Result")
#: average precision wants the doubtful boxes too
AP_SCORE_MIN = 0.05


def boxes(pack: Compact, limit: int | None = None) -> dict[str, BoxScores]:
    """AP on the VHR-10 test pictures: `scored` by the box head, `written` as text by the decoder (its best 24 a class,
    read back from hundredths, with the scores of the boxes that it was to write).
    """
    truth: dict[str, list[LabelledBox]] = {}
    scored: dict[str, list[LabelledBox]] = {}
    written: dict[str, list[LabelledBox]] = {}
    for picture in _some("vhr10", limit):
        truth[picture.key] = [LabelledBox(thing.label, thing.box_xyxy) for thing in picture.things]
        with scene_of(picture.read()) as scene:
            grounder = Grounder(pack.card, pack.encoder, pack.language, AnalysisGrid(scene, 1.0))
            found = _returned(grounder.find(list(VHR10_LABELS), AP_SCORE_MIN))
            scored[picture.key] = [LabelledBox(f.label, f.box_xyxy, f.score) for f in found]
            sure = [f for f in found if f.score >= pack.card.preprocessing["score_min"]]
            written[picture.key] = list(_read_back(grounder, sure, pack.tokens(scene)))
    return {"scored": score_boxes(scored, truth, VHR10_LABELS), "written": score_boxes(written, truth, VHR10_LABELS)}


def _read_back(grounder: Grounder, found: list[Finding], tokens: np.ndarray) -> Iterator[LabelledBox]:
    scene = grounder.grid.scene
    for label in sorted({finding.label for finding in found}):
        scores = [finding.score for finding in found if finding.label == label]
        text = ""
        with contextlib.suppress(AnswerBroken):  # what stands before a loop counts
            for event in grounder.write(label, found, tokens):
                text += event.text if isinstance(event, Markup) else ""
        for box, score in zip(parse_boxes(text), scores):
            x0, y0, x1, y1 = (side / 100 for side in box)
            pixels = (x0 * scene.width_px, y0 * scene.height_px, x1 * scene.width_px, y1 * scene.height_px)
            yield LabelledBox(parse_phrase(text), pixels, score)


def grounded_phrases(pack: Compact, limit: int | None = None) -> dict[str, float]:
    """Acc@0.5 of phrases about the VHR-10 test pictures, by kind and of `all`; no box or several count as wrong.

    A picture is looked at once for all its phrases, which are then answered as the family answers them.
    """
    pairs: dict[str, list[tuple[Box | None, Box]]] = {"all": []}
    for picture in _some("vhr10", limit):
        pixels = picture.read()
        with scene_of(pixels) as scene:
            found = _returned(
                Grounder(pack.card, pack.encoder, pack.language, AnalysisGrid(scene, 1.0)).find(
                    list(VHR10_LABELS), FAINT
                )
            )
            for phrase in phrases(picture, pixels.shape[1], pixels.shape[0]):
                box = _answer(pack, phrase, found, scene)
                for kind in ("all", phrase.kind):
                    pairs.setdefault(kind, []).append((box, phrase.box_xyxy))
    return {kind: grounding_accuracy(*zip(*answered)) for kind, answered in pairs.items() if answered}


def _answer(pack: Compact, phrase: Phrase, found: list[Finding], scene: Scene) -> Box | None:
    """The one box that a phrase gets, given all boxes of the picture."""
    labels = labels_named(phrase.text, VHR10_LABELS)
    wanted = [finding for finding in found if finding.label in labels]
    references = read_references(phrase.text, labels)
    shown, _ = meant(labels, wanted, references, pack.card.preprocessing["score_min"], scene)
    return shown[0].box_xyxy if len(shown) == 1 else None


def masks(pack: Compact, dataset: str, labels: tuple[str, ...], limit: int | None = None) -> MaskTally:
    """IoU on the test part of a data set: every label is asked for on every picture, present or not."""
    tally = MaskTally(labels)
    for picture in _some(dataset, limit):
        pixels = picture.read()
        with scene_of(pixels) as scene:
            run = MaskRun(pack.encoder, pack.masks, AnalysisGrid(scene, 1.0), pack.card)
            tokens = pack.tokens(scene)
            runs = [pack.language.segmentation_run(label, tokens) for label in labels]
            for _ in run.map(runs):
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
