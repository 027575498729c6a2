"""One door for words that people read."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "Orthoscribe"


def tr(text: str) -> str:
    """The text in the user's language. Fill gaps with `str.format` afterwards: translators must see whole sentences."""
    return QCoreApplication.translate(CONTEXT, text)
