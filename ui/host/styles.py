"""How findings look: a template per kind in `resources/styles`, one colour a label."""

from __future__ import annotations

import functools
import json
import zlib

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .settings import PLUGIN_FOLDER

STYLES = PLUGIN_FOLDER / "resources" / "styles"
#: Probability → colour: what is unlikely lets the picture through, what is likely glows.
GLOW = (
    (0.0, QColor(255, 213, 79, 0)),
    (0.3, QColor(255, 213, 79, 40)),
    (0.6, QColor(255, 140, 0, 170)),
    (1.0, QColor(216, 27, 96, 225)),
)


def style_layer(layer: QgsVectorLayer, kind: str, labels: list[str], field: str = "label") -> None:
    """Style a layer of findings: the template of its kind (`box` or `mask`), with one colour for each label, which is
    in `field`.
    """
    layer.loadNamedStyle(str(STYLES / f"{kind}.qml"))
    template = layer.renderer().symbol()
    categories = []
    for label, colour in colours_of(labels).items():
        symbol = template.clone()
        symbol.setColor(QColor(colour))  # symbol layers that are locked in the template (the casing) keep theirs
        categories.append(QgsRendererCategory(label, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def style_probability(layer: QgsRasterLayer) -> None:
    """Colour a raster of probabilities, 0–1 in floats or 0–255 in bytes, over what lies below it."""
    is_byte = layer.dataProvider().dataType(1) == Qgis.DataType.Byte
    top = 255.0 if is_byte else 1.0
    ramp = QgsColorRampShader(0.0, top)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(share * top, colour, f"{share:.0%}") for share, colour in GLOW]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


def style_raster(layer: QgsRasterLayer) -> None:
    """Style a raster that the engine has written: classes by their palette, anything else as a probability."""
    named = QgsPalettedRasterRenderer.colorTableToClassData(layer.dataProvider().colorTable(1))
    classes = [item for item in named if item.label not in ("", str(int(item.value)))]  # GDAL fills up to 256 colours
    if not classes:
        style_probability(layer)
        return
    colours = colours_of([item.label for item in classes])
    for item in classes:
        item.color = QColor(colours[item.label])
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def colours_of(labels: list[str]) -> dict[str, str]:
    """A colour for each label: one with a meaning where there is one, else from the palette, the same in every run."""
    book = _book()
    chosen: dict[str, str] = {}
    for label in labels:
        meant = book["labels"].get(label.lower())
        chosen[label] = (
            meant if meant and meant not in chosen.values() else _free_colour(label, book["palette"], chosen)
        )
    return chosen


def _free_colour(label: str, palette: list[str], chosen: dict[str, str]) -> str:
    """The palette colour that the label's name points at, or the next one that no other label has."""
    start = zlib.crc32(label.lower().encode("utf-8")) % len(palette)
    ring = palette[start:] + palette[:start]
    return next((colour for colour in ring if colour not in chosen.values()), ring[0])


@functools.lru_cache(maxsize=1)
def _book() -> dict:
    return json.loads((STYLES / "colours.json").read_text(encoding="utf-8"))
