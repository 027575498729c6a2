"""One door for words that people read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ...inference.protocol.events import Raster, Table
from ...inference.protocol.sentences import Sentence

CONTEXT = "Orthoscribe"


def tr(text: str) -> str:
    """The text in the user's language. Fill gaps with `str.format` afterwards: translators must see whole sentences."""
    return QCoreApplication.translate(CONTEXT, text)


def localized(text: str) -> str:
    """What the engine or its installer said, in the user's language; as it stands where nobody has translated it."""
    if not isinstance(text, Sentence) or not text.blanks:
        return QCoreApplication.translate(CONTEXT, text)
    words = {name: localized(blank) if isinstance(blank, Sentence) else blank for name, blank in text.blanks.items()}
    return QCoreApplication.translate(CONTEXT, text.template).format(**words)


def localized_raster(raster: Raster) -> Raster:
    """A raster of the engine with its title and meaning in the user's language."""
    return replace(raster, title=localized(raster.title), meaning=localized(raster.meaning))


def localized_table(table: Table) -> Table:
    """A table of the engine with its title and columns in the user's language; its rows hold the model's words."""
    return replace(table, title=localized(table.title), columns=tuple(map(localized, table.columns)))


def install_translator(folder: Path) -> QTranslator | None:
    """Speak the language that QGIS speaks (its own setting, or else the system's); None when that is English or has no
    `.qm` in the folder. Whoever calls removes it again.
    """
    language = QgsApplication.locale()[:2].lower()
    translator = QTranslator()
    if language == "en" or not translator.load(f"orthoscribe_{language}", str(folder)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
