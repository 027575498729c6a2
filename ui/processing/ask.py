"""`orthoscribe:ask`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputString, QgsProcessingParameterFile

from ...inference.protocol.errors import KnowledgeBroken
from ...inference.protocol.events import BOX
from ...inference.protocol.knowledge import Citation, Knowledge
from ...inference.protocol.requests import ASK, TaskRequest
from ..host.knowledge import is_base, place_words
from ..host.translate import tr
from .asking import Answer
from .findings_algorithm import FindingsAlgorithm

KNOWLEDGE, SOURCES = "KNOWLEDGE", "SOURCES"


class AskAlgorithm(FindingsAlgorithm):
    """Raster, extent and question in, an answer out; and a layer of what it speaks of, when one is asked for. With a
    knowledge base the answer cites its passages.
    """

    task, kind, findings_are_extra = ASK, BOX, True

    def new_request(self, parameters: dict, context: QgsProcessingContext) -> TaskRequest:
        """What is asked; raises KnowledgeBroken for a file that is no knowledge base."""
        base = self.parameterAsFile(parameters, KNOWLEDGE, context)
        if base and not is_base(base):
            words = tr("“{name}” is no knowledge base. Make one with “Learn documents”.")
            raise KnowledgeBroken(words.format(name=base))
        self._sources: list[str] = []
        return replace(super().new_request(parameters, context), knowledge=Knowledge(base) if base else None)

    def keep(self, answer: Answer, place: int) -> None:
        """The findings of an answer, and what it cites."""
        super().keep(answer, place)
        cited = map(Citation.from_wire, answer.result.get("citations") or ())
        before = f"{place}: " if place else ""
        self._sources += [f"{before}[{citation.number}] {place_words(citation)}" for citation in cited]

    def results(self, parameters: dict, context: QgsProcessingContext) -> dict[str, Any]:
        """The findings, and a line for each source."""
        return {**super().results(parameters, context), SOURCES: "\n".join(self._sources)}

    # QgsProcessingAlgorithm

    def initAlgorithm(self, configuration: dict | None = None) -> None:  # noqa: N802
        super().initAlgorithm(configuration)
        words = tr("Knowledge base to cite")
        self.add(QgsProcessingParameterFile(KNOWLEDGE, words, extension="gpkg", optional=True), True)
        self.addOutput(QgsProcessingOutputString(SOURCES, tr("Sources")))
