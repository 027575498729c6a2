"""`orthoscribe:index`."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...inference.protocol.archive import INDEX, IndexRequest
from ...inference.protocol.errors import RasterUnreadable
from ..host.indexed_rasters import sizes_in, source_to_index
from ..host.translate import localized, tr
from .chip_algorithm import CONNECTION, ChipAlgorithm

LAYERS, FOLDER, LIST, OUTPUT, TEXT_OUTPUT = "LAYERS", "FOLDER", "LIST", "OUTPUT", "TEXT"
GSDS, OVERLAP, THOROUGH, SCHEDULER, AFRESH = "GSDS", "OVERLAP", "THOROUGH", "SCHEDULER", "AFRESH"
#: Output → the number of the result that it is.
NUMBERS = {"CHIPS": "chips", "ADDED": "added", "REMOVED": "removed", "KEPT": "kept"}
FAILED = "FAILED"
#: Shares of a chip's side.
USUAL_OVERLAP, MOST_OVERLAP = 0.25, 0.9


class IndexAlgorithm(ChipAlgorithm):
    """Rasters in, an index of their chips out; an index that is there is brought up to date."""

    method, icon_name = INDEX, "archive"

    def new_request(self, parameters: dict, context: QgsProcessingContext) -> IndexRequest:
        """What is indexed, and where to; raises OrthoscribeError."""
        layers = self.parameterAsLayerList(parameters, LAYERS, context) or []
        folders = [self.parameterAsString(parameters, name, context).strip() for name in (FOLDER, LIST)]
        if not (layers or any(folders)):
            raise RasterUnreadable(tr("Choose raster layers, a folder, or a list to be indexed."))
        self._path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        return IndexRequest(
            self.store(self._path, parameters, context),
            tuple(map(source_to_index, layers)),
            tuple(filter(None, folders)),
            sizes_in(self.parameterAsString(parameters, GSDS, context)),
            self.parameterAsDouble(parameters, OVERLAP, context),
            self.parameterAsString(parameters, SCHEDULER, context).strip(),
            self.parameterAsBool(parameters, AFRESH, context),
            thorough=self.parameterAsBool(parameters, THOROUGH, context),
        )

    def work(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Bring the index up to date; files that cannot be read are warnings."""
        result = self.ask(feedback).result
        failed = result.get("failed") or ()
        for file in failed:
            feedback.pushWarning(f"{file.get('path', '')}: {file.get('message', '')}")
        numbers = {name: int(result.get(key) or 0) for name, key in NUMBERS.items()}
        is_file = not self.parameterAsConnectionName(parameters, CONNECTION, context)
        return {
            **({OUTPUT: self._path} if is_file else {}), **numbers, FAILED: len(failed),
            TEXT_OUTPUT: localized(result.get("text", "")),
        }

    # QgsProcessingAlgorithm

    def initAlgorithm(self, _configuration: dict | None = None) -> None:  # noqa: N802
        kind, behaviour = QgsProcessing.SourceType.TypeRaster, QgsProcessingParameterFile.Behavior
        self.add(
            QgsProcessingParameterMultipleLayers(LAYERS, tr("Raster layers"), kind, optional=True),
            tr("Rasters with files of their own; pictures of map servers cannot be indexed."),
        )
        self.add(
            QgsProcessingParameterFile(FOLDER, tr("Folder with rasters"), behaviour.Folder, optional=True),
            tr("Every raster in it and below it is indexed."),
        )
        self.add(
            QgsProcessingParameterFile(LIST, tr("STAC file, or list of rasters"), behaviour.File, optional=True),
            tr("A STAC item or collection (*.json), or a text file with a raster on each line (*.txt)."),
        )
        self.add(
            QgsProcessingParameterString(GSDS, tr("Pixel sizes in metres (empty: automatic)"), optional=True),
            tr("Chips are cut at each of these ground sizes of a pixel: 0.5, 2. Left empty, the model’s own counts."),
        )
        share, words = QgsProcessingParameterNumber.Type.Double, tr("Overlap of chips (share of their side)")
        self.add(
            QgsProcessingParameterNumber(OVERLAP, words, share, USUAL_OVERLAP, True, 0.0, MOST_OVERLAP),
            tr("What lies at the edge of one chip is in the middle of another."),
        )
        self.add(
            QgsProcessingParameterBoolean(THOROUGH, tr("Look thoroughly"), False),
            tr("Looks at the corners of each chip too: takes five times as long, and names classes a little better."),
            is_advanced=True,
        )
        self.add(
            QgsProcessingParameterString(SCHEDULER, tr("Dask scheduler (empty: this computer)"), optional=True),
            tr("An address such as tcp://10.0.0.5:8786. Its workers need the engine, and see the same files."),
            is_advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(AFRESH, tr("Make the index afresh"), False),
            tr("Drops the vectors of an index that was made with another model, and makes them anew."),
            is_advanced=True,
        )
        self.add_connection()
        self.add(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Index"), tr("GeoPackage (*.gpkg)"), optional=True),
            tr("A new GeoPackage, or an index that is there: then only what is new or has changed is looked at."),
        )
        for name, words in (
            ("CHIPS", tr("Chips in the index")), ("ADDED", tr("Chips added")), ("REMOVED", tr("Chips removed")),
            ("KEPT", tr("Chips kept")), (FAILED, tr("Files that could not be read")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, words))
        self.addOutput(QgsProcessingOutputString(TEXT_OUTPUT, tr("What was done")))

    def displayName(self) -> str:  # noqa: N802
        return tr("Index rasters")

    def shortDescription(self) -> str:  # noqa: N802
        return tr(
            "Cuts rasters into chips and puts them into an index that can be searched by words and by examples; of an "
            "index that is there only what is new or has changed is looked at."
        )
