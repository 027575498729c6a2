"""A conversation about what was found: questions in full, findings of earlier turns, what is said beside a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..protocol.events import BOX, MASK, Finding
from ..protocol.model_card import ModelCard
from ..protocol.names import labels_named
from ..protocol.requests import GROUND, SEGMENT, TaskRequest
from ..raster.georeference import place
from ..raster.scene import Scene
from .answering import asks_for_size, said_beside, wants_findings
from .following import lost, remembered, standalone
from .referring import Reference, neighbours_lost, read_references

#: task → the only kind of finding that it may show; a question may show either
KIND_OF_TASK = {GROUND: BOX, SEGMENT: MASK}


class Talk:
    """Reads requests in the light of their history, by the labels that a card's boxes and outlines have."""

    def __init__(self, card: ModelCard) -> None:
        self.boxed, self.outlined = tuple(card.labels["ground"]), tuple(card.labels["segment"])
        self.known = tuple(dict.fromkeys((*self.boxed, *self.outlined)))

    def in_full(self, request: TaskRequest) -> TaskRequest:
        """The request with a prompt that can be understood alone; the very same one where it could be before."""
        full = standalone(request.prompt, request.history, self.known)
        return request if full == request.prompt else replace(request, prompt=full)

    def excuse(self, typed: str, full: str) -> str:
        """Why a follow-up cannot be answered, as a sentence; "" where it may be."""
        return lost(typed, full, self.known)

    def wants_boxes(self, question: str, is_follow_up: bool) -> bool:
        """Whether a question (lower case) is answered by finding things as boxes, and not from the look of the whole.

        Of things that were found before more can be asked: “and the largest?”, “how large are they?”.
        """
        if not labels_named(question, self.boxed):
            return False
        return wants_findings(question, self.known) or (is_follow_up and self._is_about_found(question))

    def wants_outlines(self, question: str, is_follow_up: bool) -> bool:
        """Whether a follow-up is answered by outlines: it asks how large things are, or is about things that have no
        boxes.
        """
        if not is_follow_up or not labels_named(question, self.outlined):
            return False
        has_boxes = bool(labels_named(question, self.boxed))
        wants = wants_findings(question, self.known) or self._is_about_found(question)
        return asks_for_size(question) or (wants and not has_boxes)

    def _is_about_found(self, question: str) -> bool:
        is_of_some = self.references(question, self.known) or neighbours_lost(question, self.known)
        return bool(is_of_some) or asks_for_size(question)

    def references(self, prompt: str, labels: Sequence[str]) -> dict[str, Reference]:
        """Which of the things with these labels a prompt means; they may be near things with any known label."""
        read = read_references(prompt, self.known)
        return {label: reference for label, reference in read.items() if label in labels}

    def remembered(
        self, typed: str, request: TaskRequest, labels: Sequence[str], scene: Scene
    ) -> list[Finding] | None:
        """What an earlier turn found of all these labels, when `typed` is about that; None to look afresh."""
        found = remembered(typed, labels, request.history, self.known, scene.transform)
        kind = KIND_OF_TASK.get(request.task)
        return found if found and all(kind in (None, finding.kind) for finding in found) else None

    def missing(self, references: Mapping[str, Reference], labels: Sequence[str]) -> list[str]:
        """Labels of things that others are to be near, and that are not among those looked for."""
        near = dict.fromkeys(reference.near for reference in references.values() if reference.near)
        return [label for label in near if label not in labels]

    def told(self, words: str, prompt: str, shown: Sequence[Finding], scene: Scene) -> str:
        """What is said of findings: the words, and what else the prompt asks about them."""
        mapped = [place(finding, scene) for finding in shown]
        areas_m2 = [on_map.area_m2 for on_map in mapped if on_map is not None]
        beyond = neighbours_lost(prompt, self.known)
        unknown = f" I cannot find “{beyond}” in a picture, so I cannot tell what is nearest to it." if beyond else ""
        return words + said_beside(prompt, shown, scene, areas_m2) + unknown
