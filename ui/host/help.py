"""The help pages: files of the plugin, shown by whatever the user reads web pages with. No network is needed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .settings import PLUGIN_FOLDER

FOLDER = PLUGIN_FOLDER / "resources" / "help"
INDEX, ASKING, TWO_DATES, FIND, RESULTS, DOORS, PROCESSING, SETTINGS = (
    "index", "asking", "two_dates", "find", "results", "doors", "processing", "settings",
)
#: Of panels of the dock.
FIRST_RUN, BANDS, REVIEW = "first_run", "bands", "review"


def help_url(page: str, section: str = "") -> QUrl:
    """The address of a page, and of a section on it."""
    url = QUrl.fromLocalFile(str(FOLDER / f"{page}.html"))
    if section:
        url.setFragment(section)
    return url


def show_help(page: str = INDEX, section: str = "") -> bool:
    """Open a page; False when the system has nothing to show it with."""
    return QDesktopServices.openUrl(help_url(page, section))
