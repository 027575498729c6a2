"""Every panel has its help page, one click or F1 away."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QWidget


@pytest.fixture()
def opened(monkeypatch) -> list[str]:
    """The pages that were opened."""
    names: list[str] = []

    def note(url) -> bool:
        assert Path(url.toLocalFile()).is_file()
        names.append(Path(url.toLocalFile()).stem)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return names


def find(plugin, name: str) -> QWidget:
    return next(child for child in plugin.dock.findChildren(QWidget, name) if child.isVisible())


def test_each_panel_has_a_button(plugin, opened, answered) -> None:
    QTest.mouseClick(find(plugin, "raster_fold"), Qt.MouseButton.LeftButton)
    plugin.dock.begin("ground", "airplane")
    plugin.dock.review.follow(QgsProject.instance().mapLayer(answered().result_layer_id))
    for page in ("bands", "review"):
        QTest.mouseClick(find(plugin, f"help_{page}"), Qt.MouseButton.LeftButton)
    plugin.dock.show_setup(True)
    QTest.mouseClick(find(plugin, "help_first_run"), Qt.MouseButton.LeftButton)
    assert opened == ["bands", "review", "first_run"]


def test_f1_opens_the_page_of_the_panel(plugin, opened, qgis_iface, qtbot) -> None:
    window = qgis_iface.mainWindow()
    theirs = QAction("Help Contents", window)
    theirs.setShortcut("F1")
    window.addAction(theirs)
    taken = []
    theirs.triggered.connect(lambda: taken.append(1))
    QApplication.setActiveWindow(window)
    QTest.mouseClick(find(plugin, "raster_fold"), Qt.MouseButton.LeftButton)
    for name in ("raster_gsd", "prompt_edit"):
        find(plugin, name).setFocus()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert opened == ["bands", "index"]
    assert taken == []


def test_without_a_browser_it_says_where_the_pages_are(plugin, monkeypatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    plugin._doors.show_help()
    assert "resources/help" in plugin._messages.recent[-1]
