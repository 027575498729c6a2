"""One door for words that people read."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

CONTEXT = "Orthoscribe"


def tr(text: str) -> str:
    """The text in the user's language. Fill gaps with `str.format` afterwards: translators must see whole sentences."""
    return QCoreApplication.translate(CONTEXT, text)


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
