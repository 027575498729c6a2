"""Reports: what they say, what their pictures show, and that a file which cannot be written is told of."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QImage, QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

LEFT = Qt.MouseButton.LeftButton
MODEL = {"id": "scripted", "title": "Scripted stand-in", "revision": "1", "labels": {}}
RED, BLUE = (200, 20, 20), (20, 20, 200)
NEW = {"kind": "mask", "label": "building", "from": "bare land", "to": "building", "score": 0.9, "area_m2": 240.0}
LEFT_M, TOP_M, RIGHT_M, BOTTOM_M = 500_000, 5_200_000, 500_200, 5_199_850
WHOLE = [[LEFT_M, TOP_M], [RIGHT_M, TOP_M], [RIGHT_M, BOTTOM_M], [LEFT_M, BOTTOM_M], [LEFT_M, TOP_M]]
#: Across the divider of the swipe picture.
OUTLINE = [[500_060, 5_199_910], [500_140, 5_199_910], [500_140, 5_199_865], [500_060, 5_199_865], [500_060, 5_199_910]]
CHANGE = {**NEW, "box_px": [0, 0, 1, 1], "geometry": {"type": "MultiPolygon", "coordinates": [[OUTLINE]]}}
TABLE = {"title": "From – to", "columns": ["Cover", "After ha"], "rows": [["forest & <field>", 9.25]]}
NOTE = "The before image lay 1.4 pixels to the right; it was moved back."
SAID = (
    "<h2>2015 → 2021</h2>", "2015</td><td>2021</td>", "town_2015.tif", "EPSG:32635", "0.50 m</td>", "200 × 150 m",
    "0.50 m a pixel", "1 × building", "forest &amp; &lt;field&gt;", '<td class="number">9.25</td>', "scripted 1",
    "A &lt;b&gt;house&lt;/b&gt; is new.", "what &lt;changed&gt;?", "table turn_1_compare", "by Orthoscribe",
)


@pytest.fixture()
def play(play: Callable[..., None]) -> Callable[..., None]:
    """The usual script, with a model that can compare."""
    hello = {"models": [{**MODEL, "abilities": ["answer", "describe", "compare"]}]}
    first = [{"table": TABLE}, {"findings": [CHANGE]}, {"text": "A <b>house</b> is new.", "every_ms": 1}]
    ending = {"result": {"notes": [NOTE], "gsd_m": 0.5, "footprint": WHOLE}}
    play(hello=hello, compare=[[*first, ending], [{"findings": [CHANGE]}, {"text": "Yes.", "every_ms": 1}, ending]])
    return play


@pytest.fixture()
def pair(plugin, make_raster, qtbot) -> list[QgsRasterLayer]:
    """A red picture of 2015 and a blue one of 2021, and Compare pressed."""
    layers = []
    for year, values in ((2015, RED), (2021, BLUE)):
        layer = QgsRasterLayer(str(make_raster(f"town_{year}.tif", values=values)), f"town_{year}")
        layer.renderer()  # fixed values: no stretch that would change the colours
        QgsProject.instance().addMapLayer(layer)
        layers.append(layer)
    plugin.dock.follow_layer(layers[1])
    QTest.mouseClick(plugin.dock.findChild(QWidget, "task_compare"), LEFT)
    return layers


@pytest.fixture()
def asked(plugin, pair, answered) -> Callable[..., object]:
    """Ask about the two dates, and wait for the answer."""

    def ask(words: str = "what changed?"):
        edit = plugin.dock.findChild(QWidget, "prompt_edit")
        QTest.keyClicks(edit, words)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        return answered()

    return ask


@pytest.fixture()
def write(plugin, qtbot) -> Callable[..., Path]:
    """Write the report of the whole conversation."""

    def to(path: Path) -> Path:
        plugin.export_menu._write_report(list(plugin.conversation), path, "Talk")
        qtbot.waitUntil(lambda: not plugin.export_menu._reports, timeout=30_000)
        return path

    return to


def pictures(page: str) -> list[QImage]:
    links = re.findall(r'src="data:image/jpeg;base64,([^"]+)"', page)
    return [QImage.fromData(base64.b64decode(link), "JPG") for link in links]


def is_near(image: QImage, x: float, y: float, colour: tuple[int, int, int]) -> bool:
    found = image.pixelColor(int(x * image.width()), int(y * image.height())).getRgb()[:3]
    return all(abs(a - b) < 12 for a, b in zip(found, colour))


def test_a_page_that_stands_alone(plugin, asked, write, tmp_path) -> None:
    asked("what <changed>?")
    asked("Are there new houses?")
    page = write(tmp_path / "talk.html").read_text(encoding="utf-8")
    for words in SAID:
        assert words in page, words
    assert page.count(NOTE) == 1  # the second turn does not say it again
    assert len(pictures(page)) == 4  # nor draw the same again
    assert "The picture of turn 1 shows it." in page
    assert page.count("<section>") == 1
    assert not re.search(r'(src|href)="(?!data:image/jpeg)', page)
    assert "<script" not in page
    assert str(tmp_path) not in page  # folders are nobody else's business


def test_the_pictures(plugin, asked, write, tmp_path) -> None:
    asked()
    before, after, place_map, swipe = pictures(write(tmp_path / "talk.html").read_text(encoding="utf-8"))
    assert (before.width(), before.height()) == (1000, 750)
    assert (swipe.width(), swipe.height()) == (1600, 1200)
    assert is_near(before, 0.9, 0.5, RED)
    assert is_near(after, 0.1, 0.5, BLUE)
    assert is_near(swipe, 0.1, 0.4, RED)
    assert is_near(swipe, 0.9, 0.4, BLUE)
    assert is_near(swipe, 0.5, 0.3, (255, 255, 255))  # the divider
    assert not is_near(swipe, 0.35, 0.65, RED)  # the change lies over both halves
    assert not is_near(swipe, 0.65, 0.65, BLUE)
    assert is_near(place_map, 0.02, 0.02, (233, 237, 241))  # surroundings that no layer shows


def test_the_button_of_a_comparison(plugin, asked, tmp_path, qtbot) -> None:
    turn = asked()
    card = plugin.dock.chat.card(turn.number)
    QTest.mouseClick(card.findChild(QWidget, "report"), LEFT)
    dialog = plugin.dock.findChild(QFileDialog, "export_dialog")
    assert dialog.selectedNameFilter().startswith("PDF")
    path = tmp_path / "one.pdf"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(lambda: not plugin.export_menu._reports, timeout=30_000)
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 2
    assert len(re.findall(rb"/Subtype\s*/Image\b", content)) == 4


def test_only_comparisons_have_the_button(plugin, town, answered) -> None:
    plugin.dock.follow_layer(town)
    QTest.mouseClick(plugin.dock.findChild(QWidget, "task_describe"), LEFT)
    card = plugin.dock.chat.card(answered().number)
    assert card.findChild(QWidget, "report").isHidden()


def test_other_subjects_are_other_chapters(plugin, pair, town, asked, answered, write, tmp_path) -> None:
    asked()
    plugin.dock.follow_layer(town)
    QTest.mouseClick(plugin.dock.findChild(QWidget, "task_describe"), LEFT)
    answered()
    page = write(tmp_path / "talk.html").read_text(encoding="utf-8")
    assert re.findall(r"<h2>(.*?)</h2>", page) == ["2015 → 2021", "town"]
    assert len(pictures(page)) == 4 + 2
    assert write(tmp_path / "talk.pdf").read_bytes().startswith(b"%PDF-")


def test_a_layer_that_is_gone_is_said(plugin, pair, asked, write, tmp_path, qtbot) -> None:
    asked()
    qtbot.waitUntil(lambda: plugin.thumbnails.pictures() != {}, timeout=10_000)
    QgsProject.instance().removeMapLayer(pair[0].id())
    page = write(tmp_path / "talk.html").read_text(encoding="utf-8")
    assert "No fresh pictures: “town_2015” is no longer in the project." in page
    assert [max(image.width(), image.height()) for image in pictures(page)] == [320]  # the one that was kept
    assert "A &lt;b&gt;house" in page


def test_what_cannot_be_written_has_a_next_step(plugin, asked, write, tmp_path, monkeypatch) -> None:
    asked()
    told = []
    monkeypatch.setattr(plugin.export_menu._messages, "fail", lambda error: told.append(error.message))
    write(tmp_path / "no_such_folder" / "talk.html")
    (tmp_path / "taken.pdf").mkdir()
    write(tmp_path / "taken.pdf")
    assert told[0] == "“talk.html” could not be written: its folder is gone; choose another one."
    assert "choose another folder" in told[1]
    assert not list(tmp_path.glob(".*.part"))


def test_degrees_are_drawn_without_distortion(plugin, make_raster) -> None:
    from orthoscribe.ui.host.extents import place_of_layer
    from orthoscribe.ui.host.report.frames import ground_of

    layer = QgsRasterLayer(str(make_raster("deg.tif", (24.9, 5e-6, 0.0, 60.2, 0.0, -5e-6), 4326)), "deg")
    ground = ground_of(place_of_layer(layer), QgsProject.instance())
    assert not ground.crs.isGeographic()
    assert ground.metres_a_unit == pytest.approx(1, abs=0.01)
    assert ground.extent.width() / ground.extent.height() == pytest.approx(400 / 300 / 2, rel=0.03)  # 60° north
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert ground_of(place_of_layer(layer), QgsProject.instance()).metres_a_unit is None


@pytest.mark.parametrize("below", ["<p>What follows.</p>", "<table><tr><td>What</td><td>follows.</td></tr></table>"])
def test_no_heading_stands_alone_at_the_foot_of_a_page(package, qgis_app, below) -> None:
    from orthoscribe.ui.host.report.pdf import keep_headings
    from orthoscribe.ui.host.report.rich_text import HEADING

    parted = 0
    for lines in range(20):
        document = QTextDocument()
        document.setPageSize(QSizeF(300, 200))
        above = "<p>Before it.</p>" * lines
        document.setHtml(f"<body>{above}<p>{HEADING}A heading</p><h2>{HEADING}and another</h2>{below}</body>")
        parted += pages_of(document, "A heading") != pages_of(document, "What")
        keep_headings(document)
        assert pages_of(document, "A heading") == pages_of(document, "and another") == pages_of(document, "What"), lines
    assert parted  # Qt itself would have left one behind


def pages_of(document: QTextDocument, words: str) -> int:
    """The page that the first line of a paragraph with these words lies on."""
    block = document.find(words).block()
    top = document.documentLayout().blockBoundingRect(block).top() + block.layout().lineAt(0).y()
    return int((top + 0.5) // document.pageSize().height())


@pytest.mark.parametrize(("width_m", "length_m"), [(100, 20), (99, 20), (23, 5), (0.9, 0.1), (123_456, 20_000)])
def test_scale_bars_have_round_lengths(plugin, width_m, length_m) -> None:
    from orthoscribe.ui.host.report.pictures import round_length

    assert round_length(width_m, 0.22) == pytest.approx((length_m, length_m / width_m))
