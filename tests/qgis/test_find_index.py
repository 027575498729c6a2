"""An index from the Find tab: chosen, filled, remembered, in a file or behind a connection of QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.qgis.chips import chip, take

LEFT = Qt.MouseButton.LeftButton


def press(panel, name: str) -> None:
    button = panel.findChild(QAbstractButton, name)
    assert button.isVisible() and button.isEnabled(), name
    QTest.mouseClick(button, LEFT)


def sentence(panel) -> str:
    return panel.findChild(QLabel, "hits_sentence").text()


def test_an_index_is_filled(panel, play, plugin, town, sent, qtbot, tmp_path) -> None:
    failed = [{"path": "broken.tif", "message": "The file cannot be read."}]
    play(index=[[
        {"progress": 0.5, "message": "town.tif: chip 40 of 80"},
        {"result": {"chips": 80, "added": 70, "removed": 3, "kept": 10, "failed": failed}},
    ]])
    press(panel, "index_fill")
    panel.contents.add_folders([str(tmp_path)])
    panel.contents._sizes.setText("0.5, 2")
    panel.contents._overlap.setValue(50)
    panel.contents._thorough.setChecked(True)
    panel.contents._scheduler.setText("tcp://10.0.0.5:8786")
    press(panel, "index_begin")
    words = panel.findChild(QLabel, "index_words")
    qtbot.waitUntil(lambda: not plugin.find.indexing.is_busy, timeout=10_000)
    request = sent[-1]
    assert (request.task, request.folders, request.gsds_m, request.overlap, request.scheduler, request.afresh) == (
        "index", (str(tmp_path),), (0.5, 2.0), 0.5, "tcp://10.0.0.5:8786", False,
    )
    assert request.thorough
    assert [source.path for source in request.sources] == [town.source()]
    assert words.text() == (
        "The index has 80 chips: 70 were added, 3 removed, 10 kept. Files that could not be read: 1."
    )
    assert panel.state._failed.toPlainText() == "broken.tif: The file cannot be read."
    assert panel.search_row.isVisible()  # there is something to search now


def test_questions_are_answered_while_an_index_is_made(panel, play, plugin, answered, qtbot) -> None:
    from orthoscribe.ui.session.question import Question

    play(index=[[{"progress": 0.1, "message": "Chip 1 of 99"}, {"wait": True, "delay_ms": 60_000}]])
    press(panel, "index_fill")
    press(panel, "index_begin")
    qtbot.waitUntil(lambda: panel.findChild(QLabel, "index_words").text() == "Chip 1 of 99", timeout=10_000)
    plugin.jobs.ask(Question("describe", "", plugin.dock.extent_bar.layer().id()))
    assert answered().answer == "Houses along a road."
    assert plugin.find.indexing.is_busy
    press(panel, "index_stop")
    qtbot.waitUntil(lambda: not plugin.find.indexing.is_busy, timeout=10_000)
    assert panel.findChild(QLabel, "index_words").text().startswith("Stopped. 0 chips were added and are kept;")


def test_an_index_of_another_model_is_made_afresh(panel, play, plugin, sent, qtbot) -> None:
    play(index=[
        [{"error": {"code": "index_mismatch", "message": "The index was made with another model.", "details": ""}}],
        [{"result": {"chips": 5, "added": 5}}],
    ])
    press(panel, "index_fill")
    press(panel, "index_begin")
    qtbot.waitUntil(lambda: panel.findChild(QWidget, "index_afresh").isVisible(), timeout=10_000)
    assert panel.findChild(QLabel, "index_problem_text").text() == "The index was made with another model."
    press(panel, "index_afresh")
    assert sent[-1].afresh
    qtbot.waitUntil(lambda: not plugin.find.indexing.is_busy, timeout=10_000)


def test_nothing_to_index_is_said(panel, plugin, town, qtbot) -> None:
    press(panel, "index_fill")
    QgsProject.instance().removeAllMapLayers()
    press(panel, "index_begin")
    assert panel.findChild(QLabel, "index_problem_text").text() == (
        "Check a raster layer, or add a folder, to be indexed."
    )
    panel.contents.add_folders(["somewhere"])
    panel.contents._sizes.setText("fine")
    press(panel, "index_begin")
    assert "no pixel sizes" in panel.findChild(QLabel, "index_problem_text").text()


def test_the_index_is_remembered_by_its_path_from_the_project(panel, plugin, index_file, tmp_path: Path) -> None:
    project, folder = QgsProject.instance(), tmp_path / "maps"
    folder.mkdir()
    plugin.project_index.note_folders([str(tmp_path / "rasters")])
    project.write(str(tmp_path / "coast.qgs"))
    assert "<index type=\"QString\">./coast.gpkg</index>" in (tmp_path / "coast.qgs").read_text(encoding="utf-8")
    project.write(str(folder / "other.qgs"))
    assert project.readEntry("Orthoscribe", "index")[0] == "../coast.gpkg"
    project.clear()
    assert panel.index_row.index() is None
    project.read(str(folder / "other.qgs"))
    assert panel.index_row.index().path == str(index_file)
    assert panel.contents.folders() == [str(tmp_path / "rasters")]


def test_a_connection_of_qgis_is_an_index(panel, plugin, search, sent, town) -> None:
    from qgis.core import QgsProviderRegistry

    from orthoscribe.ui.host.chip_index import ChipIndex

    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = "dbname='chips' host=db.example port=5433 user='reader' password='p w/1' sslmode=require"
    connection = metadata.createConnection(uri, {"saveUsername": True, "savePassword": True})
    metadata.saveConnection(connection, "archive")
    combo = panel.index_row._combo
    combo.about_to_open.emit()
    row = next(row for row in range(combo.count()) if combo.itemText(row) == "archive")
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    assert plugin.project_index.index == ChipIndex(connection="archive")
    search("harbour", take([chip(1, town.source())]))
    assert sent[-1].store == "postgresql://reader:p%20w%2F1@db.example:5433/chips?sslmode=require"
    assert QgsProject.instance().readEntry("Orthoscribe", "index")[0] == "postgres:archive"
    assert not any("p%20w" in line or "p w/1" in line for line in plugin._messages.recent)
    metadata.deleteConnection("archive")
    search("harbour")
    assert sentence(panel) == "There is no PostgreSQL connection “archive” in QGIS. Choose another index."
