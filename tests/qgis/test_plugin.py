"""Loading, unloading, and loading again."""

from __future__ import annotations

import os

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDockWidget

ALGORITHMS = (
    "ask", "builddataset", "changemap", "classify", "compare", "describe", "finetune", "ground", "index", "localize",
    "search", "segment",
)


def algorithms() -> list[str]:
    provider = QgsApplication.processingRegistry().providerById("orthoscribe")
    return sorted(algorithm.id() for algorithm in provider.algorithms()) if provider else []


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_load_unload_load(qgis_iface, town, play, qtbot) -> None:
    import orthoscribe

    for _round in range(2):
        plugin = orthoscribe.classFactory(qgis_iface)
        plugin.initGui()
        assert algorithms() == [f"orthoscribe:{name}" for name in ALGORITHMS]
        plugin.link.start()
        qtbot.waitUntil(lambda plugin=plugin: plugin.link.state == "ready", timeout=10_000)
        plugin.unload()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert algorithms() == []
        assert not qgis_iface.mainWindow().findChildren(QDockWidget, "orthoscribe_dock")


def test_the_engine_leaves_when_the_plugin_does(qgis_iface, town, play, qtbot) -> None:
    import orthoscribe

    plugin = orthoscribe.classFactory(qgis_iface)
    plugin.initGui()
    plugin.link.start()
    qtbot.waitUntil(lambda: plugin.link.state == "ready", timeout=10_000)
    pid = plugin.link.pid
    assert is_running(pid)
    plugin.unload()
    qtbot.waitUntil(lambda: not is_running(pid), timeout=5_000)


def test_unload_leaves_nothing_on_the_map(qgis_iface, qgis_canvas, town, play) -> None:
    import orthoscribe

    items = len(qgis_canvas.scene().items())
    plugin = orthoscribe.classFactory(qgis_iface)
    plugin.initGui()
    plugin.dock.extent_bar._on_choice("drawn")
    assert len(qgis_canvas.scene().items()) > items
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(qgis_canvas.scene().items()) <= items


def test_the_bar_has_room_for_one_sentence(plugin) -> None:
    from orthoscribe.inference.protocol.errors import NothingNamed
    from orthoscribe.ui.host.messages import Messages

    said: list[str] = []

    class Bar:
        def pushMessage(self, title, text, level, seconds) -> None:
            said.append(text)

    Messages(Bar()).fail(NothingNamed("Nothing is named. Name at least one of these: ships, trees."))
    Messages(Bar()).fail(NothingNamed("One sentence only."))
    assert said == ["Nothing is named.", "One sentence only."]
