"""How a review looks on the map: what the least score hides, what is accepted, what is rejected.

The data stay as they are; the layer's renderer asks for the status, and for a variable of the layer for the score, so
that moving the score draws the map anew and nothing else.
"""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..styles import colours_of
from ..tables import ACCEPTED, REJECTED, STATUS
from ..translate import tr

LEAST_SCORE = "orthoscribe_least_score"
#: What tells categories of judged findings from labels.
YES, NO = "✓ ", "✗"
_SHOWN = f'"score" >= coalesce(@{LEAST_SCORE}, 0)'
_CLASS = (
    f"CASE WHEN \"{STATUS}\" = '{ACCEPTED}' THEN '{YES}' || \"label\" WHEN NOT ({_SHOWN}) THEN NULL "
    f"WHEN \"{STATUS}\" = '{REJECTED}' THEN '{NO}' ELSE \"label\" END"
)
REJECTED_OUTLINE = {
    "style": "no", "color": "190,190,190",
    "outline_style": "dash", "outline_color": "170,170,170,230", "outline_width": "0.3",
}
#: How much thicker accepted findings are drawn.
THICKER = 2.0


def least_score(layer: QgsVectorLayer) -> float:
    """Below which score findings are hidden, 0–1."""
    value = QgsExpressionContextUtils.layerScope(layer).variable(LEAST_SCORE)
    return float(value) if value not in (None, "") else 0.0


def set_least_score(layer: QgsVectorLayer, value: float) -> None:
    """Hide findings below a score, unless they are accepted."""
    show_review(layer)
    QgsExpressionContextUtils.setLayerVariable(layer, LEAST_SCORE, value)
    layer.triggerRepaint()


def shown_where(layer: QgsVectorLayer) -> str:
    """An expression that holds for what a review would keep now: accepted, or sure enough and not rejected."""
    if layer.fields().indexOf(STATUS) < 0:
        return f'"score" >= {least_score(layer)}'
    accepted, rejected = (f"coalesce(\"{STATUS}\", '') = '{status}'" for status in (ACCEPTED, REJECTED))
    return f'{accepted} OR ("score" >= {least_score(layer)} AND NOT {rejected})'


def accepted_where() -> str:
    """An expression that holds for what has been accepted."""
    return f"\"{STATUS}\" = '{ACCEPTED}'"


def show_review(layer: QgsVectorLayer) -> None:
    """Draw statuses, and hide what the least score hides; does nothing when it is so already."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == _CLASS:
        return
    reviewed = QgsCategorizedSymbolRenderer(_CLASS, [])
    plain = _by_label(layer).categories()
    for category in plain:
        reviewed.addCategory(category)
    for category in plain:
        label = str(category.value())
        words = tr("{label}, accepted").format(label=label)
        reviewed.addCategory(QgsRendererCategory(YES + label, _thicker(category.symbol()), words))
    reviewed.addCategory(QgsRendererCategory(NO, QgsFillSymbol.createSimple(REJECTED_OUTLINE), tr("rejected")))
    layer.setRenderer(reviewed)
    layer.triggerRepaint()


def show_plain(layer: QgsVectorLayer) -> None:
    """Draw everything by its label again."""
    QgsExpressionContextUtils.setLayerVariable(layer, LEAST_SCORE, 0.0)
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == _CLASS:
        labels = [category for category in renderer.categories() if not str(category.value()).startswith((YES, NO))]
        layer.setRenderer(QgsCategorizedSymbolRenderer("label", labels))
    layer.triggerRepaint()


def _by_label(layer: QgsVectorLayer) -> QgsCategorizedSymbolRenderer:
    """The layer's own renderer where it is one by label; else one made of its symbol."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == "label":
        return renderer
    own = QgsCategorizedSymbolRenderer.convertFromRenderer(renderer)
    template = (own.sourceSymbol() if own else None) or QgsFillSymbol.createSimple({})
    by_label = QgsCategorizedSymbolRenderer("label", [])
    labels = sorted(map(str, layer.uniqueValues(layer.fields().indexOf("label"))))
    for label, colour in colours_of(labels).items():
        symbol = template.clone()
        symbol.setColor(QColor(colour))
        by_label.addCategory(QgsRendererCategory(label, symbol, label))
    return by_label


def _thicker(symbol: QgsFillSymbol) -> QgsFillSymbol:
    thicker = symbol.clone()
    for part in thicker.symbolLayers():
        if hasattr(part, "setWidth"):
            part.setWidth(part.width() * THICKER)
    return thicker
