"""`find harbour with ships` in the locator bar: searched in QGIS's own thread, shown on the map when chosen."""

from __future__ import annotations

import gc
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsFeedback, QgsLocator, QgsLocatorContext, QgsLocatorResult, QgsSettings

from tests.qgis.chips import chip, take
from tests.times import SLACK


@pytest.fixture()
def index(plugin, tmp_path: Path) -> None:
    from orthoscribe.ui.host.chip_index import ChipIndex

    (tmp_path / "coast.gpkg").write_bytes(b"")
    plugin.project_index.choose(ChipIndex(path=str(tmp_path / "coast.gpkg")))


@pytest.fixture()
def locator(plugin):
    """QGIS's own locator with the filter, and what it has found."""
    made, found = QgsLocator(), []
    made.registerFilter(plugin._doors.place_locator.clone())
    made.foundResult.connect(lambda result: found.append((result.displayString, result.description)))
    made.found = found
    yield made
    made.cancel()


def test_the_best_places_are_offered(plugin, index, locator, play, town, qtbot) -> None:
    play(search=[take([chip(2, town.source()), chip(1, town.source())])])
    plugin.link.close()
    locator.fetchResults("find harbour with ships", QgsLocatorContext())
    qtbot.waitUntil(lambda: len(locator.found) == 2, timeout=15_000)
    assert locator.found[0] == ("A harbour with 1 ships.", "town · drone · 2019-06-01")


def test_the_window_does_not_wait(plugin, index, locator, play, qtbot) -> None:
    play(search=[[{"wait": True, "delay_ms": 60_000}]])
    plugin.link.close()
    began = time.monotonic()
    locator.fetchResults("find harbour", QgsLocatorContext())
    assert time.monotonic() - began < 0.5 * SLACK
    qtbot.waitUntil(lambda: plugin.link.state == "busy", timeout=10_000)
    began = time.monotonic()
    locator.cancel()  # waits for the filter's thread to end
    assert time.monotonic() - began < 2
    qtbot.waitUntil(lambda: plugin.link.state == "ready", timeout=10_000)  # the engine was told, too


def test_whoever_types_on_is_not_searched_for(plugin, index, locator, play, town, qtbot, monkeypatch) -> None:
    play(search=[take([chip(1, town.source())])])
    plugin.link.close()
    sent, send = [], plugin.link.send
    monkeypatch.setattr(plugin.link, "send", lambda request: sent.append(request.prompt) or send(request))
    for text in ("find har", "find harb", "find harbour"):
        locator.fetchResults(text, QgsLocatorContext())
        qtbot.wait(40)
    qtbot.waitUntil(lambda: bool(locator.found), timeout=15_000)
    assert sent == ["harbour"]


def test_without_an_index_or_a_prefix_nothing_is_searched(plugin, tmp_path) -> None:
    place_filter, found = plugin._doors.place_locator.clone(), []
    place_filter.resultFetched.connect(found.append)
    context = QgsLocatorContext()
    place_filter.fetchResults("harbour", context, QgsFeedback())
    context.usingPrefix = True
    place_filter.fetchResults("ha", context, QgsFeedback())
    thread = threading.Thread(target=place_filter.fetchResults, args=("harbour", context, QgsFeedback()))
    thread.start()
    for _ in range(100):
        from qgis.PyQt.QtTest import QTest

        QTest.qWait(20)
        if not thread.is_alive():
            break
    assert not thread.is_alive() and found == []


def test_choosing_one_goes_there(plugin, index, locator, play, town, qgis_canvas, qtbot) -> None:
    play(search=[take([chip(1, town.source())])])
    plugin.link.close()
    kept = []
    locator.foundResult.connect(lambda result: kept.append(QgsLocatorResult(result)))
    locator.fetchResults("find harbour", QgsLocatorContext())
    qtbot.waitUntil(lambda: bool(kept), timeout=15_000)
    gc.collect()  # what came from the filter's thread must not lean on it
    qgis_canvas.setExtent(town.extent().buffered(5_000))
    plugin._doors.place_locator.triggerResult(kept[0])
    assert qgis_canvas.extent().width() < 60


def test_the_prefix_is_one_that_qgis_accepts_and_os_can_be_set(plugin) -> None:
    locator, place_filter = QgsLocator(), plugin._doors.place_locator.clone()
    locator.registerFilter(place_filter)
    assert place_filter.activePrefix() == "find"
    for key in ("gui/locator_filters/prefix_orthoscribe_places", "locator-filters/items/orthoscribe_places/prefix"):
        QgsSettings().setValue(key, "os")  # the second is newer QGIS's
    again, of_user = QgsLocator(), plugin._doors.place_locator.clone()
    again.registerFilter(of_user)
    assert of_user.activePrefix() == "os"
