"""`orthoscribe_caption(geometry, layer[, question])` for QGIS's expressions.

An answer takes a part of a second, so it is waited for only where QGIS itself waits for expressions: in algorithms of
Processing and in the field calculator. Everywhere else (labels and other styling, virtual fields, forms, filters) the
function gives what is known already, and NULL for the rest: drawing the map never starts the engine and never waits.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsExpressionNodeFunction,
    QgsGeometry,
    QgsWkbTypes,
)
from qgis.gui import QgsExpressionBuilderWidget
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...inference.protocol.errors import WindowEmpty
from ..host.main_thread import is_main_thread
from ..host.messages import as_sentence
from ..host.translate import localized, tr
from .caption_answers import CaptionAnswers

NAME, GROUP = "orthoscribe_caption", "Orthoscribe"
#: Variables that only these have: an algorithm of Processing, the field calculator.
ALGORITHM_VARIABLE, CALCULATOR_VARIABLE = "algorithm_id", "row_number"


class CaptionFunction(QgsExpressionFunction):
    """Register it with QgsExpression, and keep it until it is unregistered."""

    def __init__(self, answers: CaptionAnswers) -> None:
        parameters = [
            QgsExpressionFunction.Parameter("geometry"),
            QgsExpressionFunction.Parameter("layer"),
            QgsExpressionFunction.Parameter("question", True, ""),
        ]
        super().__init__(NAME, parameters, GROUP, help_text(), False, False, True)
        self._answers = answers

    # QgsExpressionFunction

    def func(
        self, values: list, context: QgsExpressionContext, parent: QgsExpression, _node: QgsExpressionNodeFunction
    ) -> Any:
        geometry, layer, question = values
        may_wait = context is not None and waits(context)
        try:
            text = self._answers.answer(polygon_in(geometry), crs_in(context), layer, str(question or ""), may_wait)
        except Exception as error:  # noqa: BLE001 (called by QGIS: it becomes the expression's error)
            parent.setEvalErrorString(localized(as_sentence(error).message))
            return None
        return tr("(answered when the expression runs)") if text is None and is_preview() else text


def polygon_in(value: object) -> QgsGeometry:
    """The value as a polygon; raises WindowEmpty's sentence for anything else."""
    is_polygon = isinstance(value, QgsGeometry) and value.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    if not is_polygon:
        raise WindowEmpty(tr("The geometry is no polygon. Make one of it, for example with buffer($geometry, 50)."))
    return value


def crs_in(context: QgsExpressionContext | None) -> QgsCoordinateReferenceSystem:
    """The CRS of the layer whose features are evaluated; invalid where there is none: then it is the raster's."""
    name = context.variable("layer_crs") if context is not None else None
    return QgsCoordinateReferenceSystem(name) if name else QgsCoordinateReferenceSystem()


def waits(context: QgsExpressionContext) -> bool:
    """Whether whoever evaluates can wait for an answer."""
    if context.hasVariable(ALGORITHM_VARIABLE):
        return True
    return is_main_thread() and context.hasVariable(CALCULATOR_VARIABLE) and not is_preview()


def is_preview() -> bool:
    """Whether the user is typing an expression, which QGIS evaluates at every key for its preview."""
    if not is_main_thread() or not isinstance(QApplication.instance(), QApplication):
        return False
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, QgsExpressionBuilderWidget):
        widget = widget.parentWidget()
    return widget is not None


def help_text() -> str:
    """What the expression builder shows."""
    rows = "".join(
        f"<li><code>{NAME}({arguments})</code> → {result}</li>"
        for arguments, result in (
            ("$geometry, 'ortho_2021'", tr("'Houses along a road.'")),
            ("$geometry, 'ortho_2021', 'Are there planes?'", tr("'Yes.'")),
            ("buffer($geometry, 50), 'ortho_2021'", tr("what is around a point")),
        )
    )
    arguments = (
        ("geometry", tr("a polygon in the CRS of the layer that is evaluated; of several parts the largest")),
        ("layer", tr("name or id of a raster layer, of a web map too, or the name of a group of layers")),
        ("question", tr("what to ask; without it the place is described")),
    )
    meanings = "".join(f"<li><i>{name}</i>: {meaning}</li>" for name, meaning in arguments)
    purpose = tr("Describes what a raster layer shows in a polygon, or answers a question about it.")
    return (
        f"<h3>{NAME}</h3><p>{purpose}</p><p><code>{NAME}(geometry, layer[, question])</code></p>"
        f"<h4>{tr('Arguments')}</h4><ul>{meanings}</ul>"
        f"<h4>{tr('Examples')}</h4><ul>{rows}</ul>"
        f"<h4>{tr('Notes')}</h4><p>{note()}</p>"
    )


def note() -> str:
    """Where it waits, and where it does not."""
    return tr(
        "An answer takes a part of a second. Processing and the field calculator wait for it; QGIS can do nothing else "
        "while the field calculator runs, so use Processing ▸ Orthoscribe ▸ Describe for many polygons. Answers are "
        "remembered while QGIS runs. Labels, virtual fields, forms and filters show only what is remembered and NULL "
        "for the rest: write answers into a field and label by that."
    )
