"""Runs inside QGIS: the zip is installed as the plugin manager does it, used, and unloaded; then nothing is left."""

from __future__ import annotations

import os
import sys

import pyplugin_installer
import qgis.utils
from actor import LEFT, PLAIN, Person, act
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface

NAME = "orthoscribe"


def install() -> None:
    """Install the zip, where one is named; without one the plugin has to be there from an earlier start."""
    if os.environ.get("PLUGIN_ZIP"):
        if NAME in qgis.utils.available_plugins:
            raise RuntimeError("the profile is not fresh")
        pyplugin_installer.initPluginInstaller()
        pyplugin_installer.instance().installFromZipFile(os.environ["PLUGIN_ZIP"])


def play(person: Person) -> dict:
    """Open the dock by its button, describe the visible area, unload."""
    button = iface.pluginToolBar().widgetForAction(person.window.findChild(QAction, "orthoscribe_action"))
    if not person.dock.isVisible():
        QTest.mouseClick(button, LEFT, PLAIN, button.rect().center())
    person.wait_for(person.dock.isVisible, 5_000, "the dock")
    person.add_raster(os.environ["RASTER"])
    person.click("extent_visible")
    person.wait_for(lambda: person.plugin.link.state == "ready", 30_000, "the engine")
    person.click("task_describe")
    person.wait_for_answer()
    turn = person.last_turn()
    person.shot("installed")
    report = {
        "answer": turn.answer, "status": turn.status, "version": qgis.utils.pluginMetadata(NAME, "version"),
        "qgis": Qgis.version(), "folder": os.path.dirname(sys.modules[NAME].__file__),
    }
    return {**report, "left": left_after_unloading(person)}


def left_after_unloading(person: Person) -> list[str]:
    """What is still there of the plugin after it was unloaded."""
    if not qgis.utils.unloadPlugin(NAME):
        return ["QGIS could not unload it"]
    QTest.qWait(500)  # docks and actions go with the event loop
    found = [child.objectName() for kind in (QDockWidget, QAction) for child in person.window.findChildren(kind)]
    left = [name for name in found if name.startswith(NAME)]
    if QgsApplication.processingRegistry().providerById(NAME):
        left.append("the provider")
    return left


act(play, install)
