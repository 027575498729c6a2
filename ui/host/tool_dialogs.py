"""The dialogs of Processing, for what has no place in the dock."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QDialog

PROVIDER = "orthoscribe"


def open_tool(name: str, parameters: dict[str, Any] | None = None) -> QDialog:
    """Show the dialog of one of the provider's algorithms, with some parameters filled in.

    Raises ImportError where QGIS has no Processing.
    """
    from qgis import processing  # its plugin may not be loaded yet when this module is

    dialog = processing.createAlgorithmDialog(f"{PROVIDER}:{name}", parameters or {})
    dialog.show()
    return dialog
