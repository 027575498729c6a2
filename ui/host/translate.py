"""One door for words that people read."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

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
