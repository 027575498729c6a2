"""What algorithms over an index of chips share: where it lies, and an engine with a model that can search."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterProviderConnection,
)
from qgis.PyQt.QtGui import QGuiApplication, QIcon

from ...inference.protocol.calls import Request
from ...inference.protocol.errors import AbilityMissing, BadRequest
from ..host.chip_index import PROVIDER, ChipIndex
from ..host.help import PROCESSING, help_url
from ..host.icons import themed_icon
from ..host.translate import tr
from .asking import Answer, ask, open_engine
from .prepared_algorithm import PreparedAlgorithm
from .words import caution

CONNECTION = "CONNECTION"
#: What a model's card must list.
ABILITY = "embed"


class ChipAlgorithm(PreparedAlgorithm):
    """A subclass has a `method`, an `icon_name`, and says what is asked in `new_request`, on the main thread."""

    method = icon_name = ""

    def new_request(self, parameters: dict, context: QgsProcessingContext) -> Request:
        """What is asked; raises OrthoscribeError with a sentence when it cannot be."""
        raise NotImplementedError

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str, is_advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(help_text)
        if is_advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_connection(self) -> None:
        """The parameter that takes the place of a file."""
        self.add(
            QgsProcessingParameterProviderConnection(
                CONNECTION, tr("PostgreSQL connection (instead of a file)"), PROVIDER, optional=True
            ),
            tr("A connection of QGIS to a server with PostGIS and pgvector. Its credentials are not written anywhere."),
            is_advanced=True,
        )

    def store(self, path: str, parameters: dict, context: QgsProcessingContext) -> str:
        """The address of the connection where one is given, else the path; raises BadRequest without either."""
        name = self.parameterAsConnectionName(parameters, CONNECTION, context)
        if not (name or path):
            raise BadRequest(tr("Say where the index lies: in a GeoPackage, or behind a PostgreSQL connection."))
        return (ChipIndex(connection=name) if name else ChipIndex(path=path)).address()

    def ask(self, feedback: QgsProcessingFeedback) -> Answer:
        """Ask and wait."""
        with open_engine(check_models) as channel:
            return ask(channel, self._request, feedback)

    def prepare_work(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Put the request together."""
        self._request = self.new_request(parameters, context)

    # QgsProcessingAlgorithm

    def createInstance(self) -> ChipAlgorithm:  # noqa: N802
        return type(self)()

    def name(self) -> str:
        return self.method

    def shortHelpString(self) -> str:  # noqa: N802
        return f"{self.shortDescription()}\n\n{caution()}"

    def helpUrl(self) -> str:  # noqa: N802
        return help_url(PROCESSING, self.name()).toString()

    def icon(self) -> QIcon:
        return themed_icon(self.icon_name, QGuiApplication.palette())

    def tags(self) -> list[str]:
        words = tr("imagery,aerial,satellite,remote sensing,archive,catalogue,similarity,retrieval,embedding")
        return [*words.split(","), self.name(), self.displayName()]


def check_models(models: list[dict[str, Any]]) -> None:
    """Raise AbilityMissing with the next step when no installed model makes vectors."""
    if not any(ABILITY in model["abilities"] for model in models):
        raise AbilityMissing(tr("No installed model can search. Put a model that can embed into a folder of packs."))
