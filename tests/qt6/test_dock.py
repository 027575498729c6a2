"""The plugin's modules are imported, and the dock is built, clicked and typed into under Qt 6."""

from __future__ import annotations

import importlib
import itertools
from pathlib import Path
from unittest.mock import MagicMock

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_every_module_is_imported() -> None:
    files = [ROOT / "plugin.py", *sorted(ROOT.glob("ui/**/*.py"))]
    for path in files:
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        importlib.import_module(f"orthoscribe.{name.removesuffix('.__init__')}")
    assert len(files) > 40


@pytest.fixture()
def dock():
    """The dock beside an empty map, with a conversation of two turns."""
    from PyQt6.QtCore import QPointF
    from PyQt6.QtTest import QTest
    from qgis.core import QgsProject
    from qgis.gui import QgsMapCanvas

    from orthoscribe.inference.protocol.events import Table
    from orthoscribe.ui.dock.dock import Dock
    from orthoscribe.ui.host.history import TurnRecord
    from orthoscribe.ui.session.conversation import Conversation

    canvas = QgsMapCanvas()
    corners = [QPointF(x, y) for x, y in ((0, 100), (100, 100), (100, 0), (0, 0))]
    canvas.mapSettings.return_value.visiblePolygon.return_value = corners
    canvas.scene = MagicMock()
    conversation = Conversation()
    made = Dock(canvas, QgsProject(), conversation)
    made.show_model({"abilities": ["answer", "compare", "describe", "ground", "segment"], "labels": {}})
    made.resize(420, 800)
    made.show()
    cover = Table("Land cover", ("Cover", "Area (m²)"), (("building", 1848), ("vegetation", 91_224)))
    conversation.add(TurnRecord(1, "describe", source="town", status="done", answer="Houses along a road."))
    conversation.add(TurnRecord(2, "ground", "planes", "town", status="done", counts={"plane": 2}, tables=(cover,)))
    QTest.qWait(100)
    yield made
    made.close_tools()
    made.deleteLater()


def test_the_dock_is_used(dock, errors) -> None:
    from PyQt6.QtCore import Qt
    from PyQt6.QtTest import QTest
    from PyQt6.QtWidgets import QAbstractButton, QWidget

    for task in ("ask", "ground", "segment", "compare", "describe"):
        dock.tasks.setEnabled(True)  # there is no layer that would allow it
        button = dock.findChild(QAbstractButton, f"task_{task}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert button.isChecked()
    edit = dock.findChild(QWidget, "prompt_edit")
    QTest.keyClicks(edit, "how many planes")
    QTest.qWait(50)
    assert edit.toPlainText() == "how many planes"
    picture = dock.grab().toImage()
    places = itertools.product(range(0, picture.width(), 9), range(0, picture.height(), 9))
    assert len({picture.pixelColor(*place).name() for place in places}) > 5
    assert errors == []
