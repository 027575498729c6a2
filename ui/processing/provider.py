"""The provider `orthoscribe`: the tasks of the dock for batches, models and `qgis_process`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..host.icons import plugin_icon
from ..host.translate import tr
from ..session.engine_pool import shared_pool
from .ask import AskAlgorithm
from .builddataset import BuildDataSetAlgorithm
from .changemap import ChangeMapAlgorithm
from .classify import ClassifyAlgorithm
from .compare import CompareAlgorithm
from .describe import DescribeAlgorithm
from .finetune import FineTuneAlgorithm
from .ground import GroundAlgorithm
from .index import IndexAlgorithm
from .knowledgebase import KnowledgeBaseAlgorithm
from .localize import LocalizeAlgorithm
from .search import SearchAlgorithm
from .segment import SegmentAlgorithm

ALGORITHMS = (
    DescribeAlgorithm,
    AskAlgorithm,
    GroundAlgorithm,
    SegmentAlgorithm,
    CompareAlgorithm,
    ChangeMapAlgorithm,
    IndexAlgorithm,
    SearchAlgorithm,
    BuildDataSetAlgorithm,
    FineTuneAlgorithm,
    LocalizeAlgorithm,
    ClassifyAlgorithm,
    KnowledgeBaseAlgorithm,
)


class OrthoscribeProvider(QgsProcessingProvider):
    """Lists the algorithms; one class each."""

    # QgsProcessingProvider

    def id(self) -> str:
        return "orthoscribe"

    def name(self) -> str:
        return "Orthoscribe"

    def icon(self) -> QIcon:
        return plugin_icon()

    def longName(self) -> str:  # noqa: N802
        return tr("Orthoscribe: imagery in plain language")

    def unload(self) -> None:
        shared_pool().close()

    def loadAlgorithms(self) -> None:  # noqa: N802
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
