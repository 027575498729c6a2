"""Stands for QGIS where there is only PyQt6: `qgis.PyQt` is PyQt6 as QGIS 4 hands it on, the rest is there in name.

The widgets of `qgis.gui` are empty Qt widgets; its other classes, like those of `qgis.core`, take every call. So this
tells whether the plugin's use of Qt holds under Qt 6; of its use of QGIS it tells nothing.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from unittest.mock import MagicMock

from PyQt6 import QtCore, QtGui, QtWidgets

QT_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtTest", "QtWidgets", "QtXml", "sip")
#: What moved from QtWidgets in Qt 6, and QGIS's qgis.PyQt.QtWidgets goes on offering.
STAYED = ("QAction", "QActionGroup", "QShortcut")
#: QGIS classes whose Qt class does the same here.
AS_QT = {
    "QgsSettings": QtCore.QSettings, "QgsApplication": QtWidgets.QApplication, "QgsDockWidget": QtWidgets.QDockWidget,
    "QgsMapLayerComboBox": QtWidgets.QComboBox, "QgsMapCanvas": QtWidgets.QGraphicsView,
}
#: What is answered where a mock would mislead: there is no layer.
ANSWERS = {"currentLayer": None, "mapLayer": None}
WIDGETS = ("Widget", "Box", "Button", "Edit", "Bar", "Dialog", "View", "Panel", "Label")


class InNameOnly(type(QtCore.QObject)):
    """The class of QGIS classes that are there in name only: what one has and Qt has not is a mock."""

    def __getattr__(cls, name: str) -> MagicMock:
        if name.startswith("__"):
            raise AttributeError(name)
        return MagicMock(name=f"{cls.__name__}.{name}")


class QgisModule(ModuleType):
    """`qgis.core` or `qgis.gui`: any class that is asked for is there, and the same each time."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in AS_QT:
            made = InNameOnly(name, (AS_QT[name],), {"__getattr__": answer})
        elif self.__name__ == "qgis.gui" and name.endswith(WIDGETS):
            made = InNameOnly(name, (QtWidgets.QWidget,), {"__getattr__": answer})
        else:
            made = InNameOnly(name, (QtCore.QObject,), {"__init__": take, "__getattr__": answer})
        setattr(self, name, made)
        return made


def take(self: QtCore.QObject, *_arguments: object, **_named: object) -> None:
    """Made of whatever it is given."""
    QtCore.QObject.__init__(self)


def answer(self: object, name: str) -> MagicMock:
    """A method or value that QGIS has and Qt has not; the same each time, so that signals can be told apart."""
    if name.startswith("__"):
        raise AttributeError(name)
    self.__dict__[name] = MagicMock(name=name)
    if name in ANSWERS:
        self.__dict__[name].return_value = ANSWERS[name]
    return self.__dict__[name]


def install() -> None:
    """Put it where `import qgis` finds it."""
    for name in STAYED:
        setattr(QtWidgets, name, getattr(QtGui, name))
    modules = {"qgis": ModuleType("qgis"), "qgis.PyQt": ModuleType("qgis.PyQt")}
    modules |= {f"qgis.PyQt.{name}": importlib.import_module(f"PyQt6.{name}") for name in QT_MODULES}
    modules |= {name: QgisModule(name) for name in ("qgis.core", "qgis.gui", "qgis.utils")}
    modules["qgis"].__path__ = []
    modules["qgis.PyQt"].__path__ = []
    for name, module in modules.items():
        sys.modules[name] = module
        above, _, last = name.rpartition(".")
        if above:
            setattr(modules[above], last, module)
