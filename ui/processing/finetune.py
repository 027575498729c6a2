"""`orthoscribe:finetune`: a data set in, a new model out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QGuiApplication, QIcon

from ..host.fine_tuning import Tuning, fine_tune
from ..host.help import PROCESSING, help_url
from ..host.icons import themed_icon
from ..host.models import name_of_new
from ..host.settings import read_settings
from ..host.translate import tr
from .prepared_algorithm import PreparedAlgorithm
from .words import parameter_help

SET, NAME, BASE, STEPS = "SET", "NAME", "BASE", "STEPS"
PACK, MODEL, TEXT_OUTPUT = "PACK", "MODEL", "TEXT"


class FineTuneAlgorithm(PreparedAlgorithm):
    """Runs the program in the engine's environment; the new model lies in the user's profile and is listed at once."""

    def initAlgorithm(self, _configuration: dict | None = None) -> None:  # noqa: N802
        folder = QgsProcessingParameterFile.Behavior.Folder
        steps = QgsProcessingParameterNumber(
            STEPS, tr("Steps of learning"), QgsProcessingParameterNumber.Type.Integer, None, True, 1
        )
        base = QgsProcessingParameterFile(BASE, tr("Model to go on from (empty: built in)"), folder, optional=True)
        for parameter in (base, steps):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        for parameter in (
            QgsProcessingParameterFile(SET, tr("Data set"), folder),
            QgsProcessingParameterString(NAME, tr("Name of the new model")),
            base, steps,
        ):
            parameter.setHelp(parameter_help()[parameter.name()])
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputFolder(PACK, tr("Folder of the model")))
        self.addOutput(QgsProcessingOutputString(MODEL, tr("Id of the model")))
        self.addOutput(QgsProcessingOutputString(TEXT_OUTPUT, tr("What was measured")))

    def work(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the program to its end."""
        name = self.parameterAsString(parameters, NAME, context).strip()
        tuning = Tuning(
            self.parameterAsString(parameters, SET, context), name_of_new(name), name,
            self.parameterAsString(parameters, BASE, context),
            self.parameterAsInt(parameters, STEPS, context) if parameters.get(STEPS) else 0,
        )
        made = _listened(tuning, feedback)
        text = "\n".join(f"{row}: {value}" for row, value in made.get("scores", {}).items())
        for line in text.splitlines():
            feedback.pushInfo(line)
        feedback.pushInfo(
            tr("“{title}” is in the list of models (the stack in the dock’s last line); choose it there.").format(
                title=made.get("title", name)
            )
        )
        return {PACK: str(tuning.out), MODEL: made.get("id", ""), TEXT_OUTPUT: text}

    # QgsProcessingAlgorithm

    def createInstance(self) -> FineTuneAlgorithm:  # noqa: N802
        return FineTuneAlgorithm()

    def checkParameterValues(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        name = self.parameterAsString(parameters, NAME, context).strip()
        if name and name_of_new(name).exists():
            return False, tr("There is a model “{name}” already; give the new one another name.").format(name=name)
        if name and not Path(self.parameterAsString(parameters, SET, context)).is_dir():
            return False, tr("Choose the folder of a data set.")
        return super().checkParameterValues(parameters, context)

    def name(self) -> str:
        return "finetune"

    def displayName(self) -> str:  # noqa: N802
        return tr("Fine-tune the model")

    def shortHelpString(self) -> str:  # noqa: N802
        return "\n\n".join((
            self.shortDescription(),
            tr(
                "The model looks at each picture once and then learns small additions to what it knows; all else stays "
                "as it is. Search, heat maps and classes in words of your own get better where the set is like your "
                "imagery. What it is worth is measured on ground that was not learnt from, and stands in the list of "
                "models. It needs the full engine (PyTorch). It can be stopped, and goes on where it was."
            ),
        ))

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Makes a new model from the built-in one and a data set of yours, on this computer.")

    def helpUrl(self) -> str:  # noqa: N802
        return help_url(PROCESSING, self.name()).toString()

    def icon(self) -> QIcon:
        return themed_icon("finetune", QGuiApplication.palette())

    def tags(self) -> list[str]:
        return tr("training,learning,adapters,model,deep learning,vision").split(",")


def _listened(tuning: Tuning, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Run it, tell how far it is, and give what its last line says."""
    last = ""
    for percent, words in fine_tune(tuning, read_settings(), feedback):
        if percent is None:
            feedback.pushDebugInfo(words)
            last = words
        else:
            feedback.setProgress(percent)
            feedback.setProgressText(words)
    try:
        return dict(json.loads(last))
    except ValueError:
        return {}
