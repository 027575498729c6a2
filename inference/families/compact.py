"""The compact family: a small ONNX pyramid encoder, a small decoder, a mask predictor. It runs on any CPU.

Blocks and where they come from: image tokens mapped linearly into the decoder (RS-CapRet 2024), task tags and box text
(SkyEyeGPT 2024), boxes found densely (FCOS 2019) and written as text by the decoder, masks from a run of segmentation
tokens through a two-scale mask predictor (GeoPix 2025).
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Generator, Iterator
from functools import cached_property

import numpy as np

from ..change.detector import ChangeDetector
from ..decoder.informed import Metadata
from ..decoder.language import Language
from ..decoder.prompts import DEFAULT_DESCRIBE, THEME_QUESTION
from ..decoder.ret import RetVectors
from ..decoder.runtime import open_runtime
from ..decoder.tokenizer import Tokenizer
from ..encoders.pyramid import PyramidEncoder
from ..masks.segmenter import open_segmenter
from ..protocol.errors import AnswerBroken, NothingNamed
from ..protocol.events import Event, Finding, Findings, Progress, Text
from ..protocol.model_card import ModelCard
from ..protocol.names import labels_named, plural
from ..protocol.requests import GROUND, SEGMENT, TaskRequest
from ..protocol.sentences import Sentence
from ..raster.common_grid import CommonGrid
from ..raster.grid import AnalysisGrid
from ..raster.scene import Scene
from ..retrieval.closed_answers import ClosedAnswers, open_closed_answers
from ..retrieval.embedder import Embedder
from ..retrieval.wordings import Wordings, open_wordings
from .answering import FAINT, doubt, mapped, meant
from .change_tellers import open_teller
from .citing import cited_answer
from .classifying import Classifier
from .comparing import Comparer
from .describing import Candidates, best_description, pieces
from .embedding import ChipEmbedder
from .grounding import Grounder
from .knowing import known_of
from .localizing import Localizer
from .looking import picture_hw, whole, whole_and_corners
from .naming import SceneNames, asks_for_scene, worded
from .segmenting import MaskRun
from .talking import Talk

BATCH = 200
#: small windows are magnified at most so much, and to at most so many tiles across
MOST_MAGNIFIED, MAGNIFIED_TILES = 3, 1.5
#: task → what is said where it was asked for nothing that the model knows
NOTHING_NAMED = {
    GROUND: Sentence("You named nothing that this model can box. Name at least one of these: {things}."),
    SEGMENT: Sentence("You named nothing that this model can outline. Name at least one of these: {things}."),
}


def load(card: ModelCard, device: str, threads: int) -> Compact:
    """Load a pack of this family; raises ModelBroken when a file is missing or does not fit its card."""
    return Compact(card, device, threads)


class Compact:
    """One loaded pack: `encoder`, `language` and `masks`, and the five tasks as generators of events."""

    def __init__(self, card: ModelCard, device: str, threads: int) -> None:
        self.card, self._device, self._threads = card, device, threads
        self.encoder = PyramidEncoder(card.path("encoder"), device, threads)
        self._runtime = open_runtime(card, device, threads)
        tokenizer, context = Tokenizer(card.path("tokenizer")), card.sizes["decoder"]["context"]
        self.language = Language(self._runtime, tokenizer, context, experts="experts" in card.sizes)
        self.masks = open_segmenter(card, device, threads)

    @cached_property
    def embedder(self) -> Embedder:
        """The dual encoder behind the encoder, opened when first asked for."""
        return Embedder(self.card, self.language.tokenizer, self._device, self._threads)

    @cached_property
    def ret(self) -> RetVectors:
        """Pictures and sentences through the decoder's own word [RET], opened when first asked for; raises ModelBroken
        for a card without `sizes.ret`.
        """
        return RetVectors(self.card, self._runtime, self.language.tokenizer)

    @cached_property
    def chips(self) -> ChipEmbedder:
        """Chips of an archive and what is looked for in it as vectors, opened when first asked for."""
        ret = self.ret if self.card.sizes.get("ret") else None
        return ChipEmbedder(self.card, self.encoder, self.embedder, ret)

    @cached_property
    def metadata(self) -> Metadata | None:
        """What says to the decoder what is known of a picture; None for a card without `sizes.metadata`."""
        return Metadata(self.card) if self.card.sizes.get("metadata") else None

    @cached_property
    def wordings(self) -> Wordings:
        """What people say about pictures, opened when first asked for."""
        return open_wordings(self.card.path("wordings"))

    @cached_property
    def closed_answers(self) -> ClosedAnswers | None:
        """Answers to questions of learnt forms; None for a card without an `answers` file, whose decoder gives them."""
        return open_closed_answers(self.card.path("answers")) if "answers" in self.card.files else None

    @cached_property
    def scene_names(self) -> SceneNames | None:
        """Names for the kind of scene; None for a card without `labels.scenes`, whose decoder names them."""
        names = self.card.labels.get("scenes")
        return SceneNames(names, self.embedder.plain) if names else None

    @cached_property
    def talk(self) -> Talk:
        """What understands questions that go on from earlier ones."""
        return Talk(self.card)

    @cached_property
    def comparer(self) -> Comparer:
        """What compares two dates, opened when first asked for; raises ModelBroken for a card without `change`."""
        card, place = self.card, (self._device, self._threads)
        detector = ChangeDetector(card.path("change"), *place)
        teller = open_teller(card, self.encoder, self._runtime, self.language.tokenizer, *place)
        return Comparer(card, self.encoder, detector, teller)

    @cached_property
    def localizer(self) -> Localizer:
        """What places phrases in large scenes, opened when first asked for."""
        return Localizer(self.card, self.encoder, self.embedder)

    @cached_property
    def classifier(self) -> Classifier:
        """What names places by the user's own words, opened when first asked for."""
        return Classifier(self.card, self.encoder, self.embedder)

    def warm(self) -> None:
        """Run everything once over an empty picture, so that the first request finds all pages and kernels ready."""
        looks = self.encoder.encode(np.zeros((5, 192, 192, 3), np.uint8)).tokens
        next(self._described(self.language, DEFAULT_DESCRIBE, looks), None)

    def describe(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """A sentence about the scene, piece by piece."""
        yield Progress(None, "Looking at the picture")
        for piece in self._described(self._told(scene, request), request.prompt or DEFAULT_DESCRIBE, self.looks(scene)):
            yield Text(piece)

    def _told(self, scene: Scene, request: TaskRequest) -> Language:
        """The language model, told what is known of the scene, if the card lets it read that."""
        if self.metadata is None:
            return self.language
        tokens = self.metadata.tokens(known_of(scene, request.source, self._picture_hw(scene)))
        return self.language if tokens is None else self.language.told(tokens)

    def _described(self, language: Language, prompt: str, looks_5CHW: np.ndarray) -> Iterator[str]:
        """The description as it is written, or the best of several where the card says how many."""
        if "candidates" not in self.card.preprocessing:
            return language.describe(prompt, looks_5CHW[:1])
        plan = Candidates(**self.card.preprocessing["candidates"])
        picture = self.embedder.plain.picture(looks_5CHW)
        return pieces(best_description(language, self.wordings, plan, prompt, looks_5CHW[:1], picture))

    def ask(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """An answer; questions of number and place about things with boxes are answered by finding and counting."""
        if request.knowledge:
            yield from cited_answer(self, scene, request)
            return
        full = self.talk.in_full(request)
        question, is_follow_up = full.prompt.strip().lower(), full is not request
        excuse = self.talk.excuse(request.prompt, full.prompt)
        if excuse:
            yield Text(excuse)
        elif self.talk.wants_outlines(question, is_follow_up):
            yield from self.segment(scene, request)
        elif self.talk.wants_boxes(question, is_follow_up):
            yield from self.ground(scene, request)
        else:
            yield from self._answered(scene, full, question)

    def _answered(self, scene: Scene, request: TaskRequest, question: str) -> Iterator[Event]:
        """An answer in words: the name of the scene, an answer of a learnt form, or what the decoder says."""
        yield Progress(None, "Looking at the picture")
        if self.scene_names and asks_for_scene(question):
            yield Text(worded(self._scene_name(scene), question))
            return
        answer = self.closed_answers and self.closed_answers.answer(question, self.tokens(scene))
        if answer:
            yield Text(answer)
            return
        words = re.sub(r"\s*\?*$", " ?", question)
        for piece in self._told(scene, request).say("ask", words, self.tokens(scene)):
            yield Text(piece)

    def _scene_name(self, scene: Scene) -> str:
        """The kind of scene, by decoder and dual encoder together."""
        looks = self.looks(scene)
        proposed = "".join(self.language.say("ask", THEME_QUESTION, looks[:1])).strip()
        margin = self.card.preprocessing["scene_margin"]
        return self.scene_names.named(self.embedder.plain.picture(looks), proposed, margin)

    def ground(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """Boxes around the things named, what was found in words, and the decoder's own box text."""
        typed, request = request.prompt, self.talk.in_full(request)
        labels = self._named(request, GROUND)
        grid = self._closer(self._grid(scene, request, "ground"), labels)
        grounder = Grounder(self.card, self.encoder, self.language, grid)
        score_min = request.score_min if request.score_min is not None else self.card.preprocessing["score_min"]
        references = self.talk.references(request.prompt, labels)
        found = self.talk.remembered(typed, request, labels, scene)
        if found is None:
            found = yield from grounder.find(labels, min(score_min, FAINT) if references else score_min)
        found += yield from self._neighbours(scene, request, self.talk.missing(references, labels))
        found, words = meant(labels, found, references, score_min, scene)
        yield from _batches(found)
        yield Text(self.talk.told(words, request.prompt, found, scene) + self._doubt(grid))
        tokens = self.tokens(scene)
        with contextlib.suppress(AnswerBroken):  # the findings stand, with or without words about them
            for label in labels:
                yield from grounder.write(label, found, tokens)

    def segment(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """Masks of the things named over the whole window, then what was found in words."""
        typed, request = request.prompt, self.talk.in_full(request)
        labels = self._named(request, SEGMENT)
        grid = self._grid(scene, request, "segment")
        references = self.talk.references(request.prompt, labels)
        found, plain = self.talk.remembered(typed, request, labels, scene), []
        if found is None:
            run = yield from self._outlined(grid, labels, self.tokens(scene))
            drawn = [run.findings(index, label) for index, label in enumerate(labels)]
            found = [finding for findings, _share in drawn for finding in findings]
            plain = [mapped(label, len(findings), share) for label, (findings, share) in zip(labels, drawn)]
        found += yield from self._neighbours(scene, request, self.talk.missing(references, labels))
        shown, words = meant(labels, found, references, 0.0, scene)
        yield from _batches(shown)
        words = words if references or not plain else " ".join(plain)
        yield Text(self.talk.told(words, request.prompt, shown, scene) + self._doubt(grid))

    def _outlined(
        self, grid: AnalysisGrid, labels: list[str], tokens: np.ndarray
    ) -> Generator[Event, None, MaskRun]:
        """Yield progress, return the masks of some labels over a grid."""
        run = MaskRun(self.encoder, self.masks, grid, self.card)
        yield Progress(0.0, "Reading the question")
        yield from run.map([self.language.segmentation_run(label, tokens) for label in labels])
        return run

    def _neighbours(
        self, scene: Scene, request: TaskRequest, labels: list[str]
    ) -> Generator[Event, None, list[Finding]]:
        """Yield progress, return things that others are to be near: as outlines, or as boxes where that is all."""
        outlined = [label for label in labels if label in self.talk.outlined]
        boxed = [label for label in labels if label not in outlined]
        found: list[Finding] = []
        if outlined:
            run = yield from self._outlined(self._grid(scene, request, "segment"), outlined, self.tokens(scene))
            found += [finding for index, label in enumerate(outlined) for finding in run.findings(index, label)[0]]
        if boxed:
            grounder = Grounder(self.card, self.encoder, self.language, self._grid(scene, request, "ground"))
            found += yield from grounder.find(boxed, self.card.preprocessing["score_min"])
        return found

    def compare(self, grid: CommonGrid, request: TaskRequest) -> Iterator[Event]:
        """What changed between two dates: outlines, a table, and an answer in words."""
        return self.comparer.compare(grid, request)

    def localize(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """Where a phrase fits: a heat map on request, the places that stand out, and a sentence."""
        return self.localizer.localize(scene, request)

    def classify(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """Classes in the user's own words, for zones, for tiles or as a raster."""
        return self.classifier.classify(scene, request)

    def _named(self, request: TaskRequest, task: str) -> list[str]:
        known = tuple(self.card.labels[task])
        labels = labels_named(request.prompt, known)
        if not labels:
            things = ", ".join(plural(label) for label in known)
            raise NothingNamed(NOTHING_NAMED[task].filled(things=things), request.prompt)
        return labels

    def _grid(self, scene: Scene, request: TaskRequest, task: str) -> AnalysisGrid:
        return AnalysisGrid.of(scene, self.card.preprocessing["finest_gsd_m"][task], request.gsd_m)

    def _doubt(self, grid: AnalysisGrid) -> str:
        return doubt(grid.gsd_m, self.card.preprocessing.get("coarsest_gsd_m"))

    def _closer(self, grid: AnalysisGrid, labels: list[str]) -> AnalysisGrid:
        """The grid of a small window, magnified when all labels are of things that are found better so (the card lists
        them).
        """
        if not set(labels) <= set(self.card.preprocessing.get("magnified", ())):
            return grid
        filling = max(grid.size_hw) / (MAGNIFIED_TILES * self.card.preprocessing["tile_px"])
        return AnalysisGrid(grid.scene, grid.scale * min(max(filling, 1 / MOST_MAGNIFIED), 1.0))

    def tokens(self, scene: Scene) -> np.ndarray:
        """Tokens (1, C, rows, columns) of the whole window in about as many pixels as the captions were learnt on."""
        return self.encoder.encode(whole(scene, self._picture_hw(scene))).tokens

    def looks(self, scene: Scene) -> np.ndarray:
        """The same of the whole window and of its corners, (5, C, rows, columns)."""
        return self.encoder.encode(whole_and_corners(scene, self._picture_hw(scene))).tokens

    def _picture_hw(self, scene: Scene) -> tuple[int, int]:
        return picture_hw(scene, self.card.preprocessing["picture_px"])


def _batches(found: list[Finding]) -> Iterator[Findings]:
    """Findings in messages of a size that a client draws in one go."""
    return (Findings(tuple(found[start : start + BATCH])) for start in range(0, len(found), BATCH))
