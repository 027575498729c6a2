"""`orthoscribe_class(geometry, layer, 'a,b,c')` for QGIS's expressions, as cautious as `orthoscribe_caption`."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionFunction, QgsExpressionNodeFunction

from ...inference.protocol.words import Classes
from ..host.messages import as_sentence
from ..host.translate import localized, tr
from .caption_answers import CaptionAnswers
from .caption_function import GROUP, crs_in, is_preview, polygon_in, waits

NAME = "orthoscribe_class"


class ClassFunction(QgsExpressionFunction):
    """Register it with QgsExpression, and keep it until it is unregistered."""

    def __init__(self, answers: CaptionAnswers) -> None:
        parameters = [QgsExpressionFunction.Parameter(name) for name in ("geometry", "layer", "classes")]
        super().__init__(NAME, parameters, GROUP, help_text(), False, False, True)
        self._answers = answers

    # QgsExpressionFunction

    def func(
        self, values: list, context: QgsExpressionContext, parent: QgsExpression, _node: QgsExpressionNodeFunction
    ) -> Any:
        geometry, layer, classes = values
        may_wait = context is not None and waits(context)
        try:
            names = Classes.from_wire({"names": str(classes or "").split(",")}).names
            label = self._answers.class_of(polygon_in(geometry), crs_in(context), layer, names, may_wait)
        except Exception as error:  # noqa: BLE001 (called by QGIS: it becomes the expression's error)
            parent.setEvalErrorString(localized(as_sentence(error).message))
            return None
        return tr("(answered when the expression runs)") if label is None and is_preview() else label


def help_text() -> str:
    """What the expression builder shows."""
    purpose = tr("Says which of some classes, in your own words, a raster layer shows in a polygon.")
    arguments = (
        ("geometry", tr("a polygon in the CRS of the layer that is evaluated; of several parts the largest")),
        ("layer", tr("name or id of a raster layer")),
        ("classes", tr("at least two classes, with commas between them")),
    )
    meanings = "".join(f"<li><i>{name}</i>: {meaning}</li>" for name, meaning in arguments)
    example = f"{NAME}($geometry, 'ortho_2021', 'forest, asphalt road, flat roof')"
    note = tr(
        "Processing and the field calculator wait for answers; labels, virtual fields, forms and filters show only "
        "what is remembered and NULL for the rest. For many polygons use Processing ▸ Orthoscribe ▸ Classify, which "
        "can be cancelled and gives scores too."
    )
    return (
        f"<h3>{NAME}</h3><p>{purpose}</p><p><code>{NAME}(geometry, layer, classes)</code></p>"
        f"<h4>{tr('Arguments')}</h4><ul>{meanings}</ul>"
        f"<h4>{tr('Examples')}</h4><ul><li><code>{example}</code> → 'flat roof'</li></ul>"
        f"<h4>{tr('Notes')}</h4><p>{note}</p>"
    )
