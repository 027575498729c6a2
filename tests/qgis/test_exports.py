"""Conversations of every kind leave QGIS as HTML, Markdown and PDF; what is gone from the project is shown small."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QImage

SAID = {"text": "# Two | *airplanes*\n- & a <ship>.", "every_ms": 1}
FOUND = [{"label": "airplane", "score": 0.91, "box": [0.1, 0.1, 0.2, 0.2], "area_m2": 812.5, "length_m": 114.0}]


@pytest.fixture()
def talked(plugin, play, answered, qtbot):
    """Three turns about one picture: a description, boxes, and a question that failed."""
    from orthoscribe.ui.host.extents import place_of_rectangle
    from orthoscribe.ui.session.question import Question

    play(ask=[[SAID, {"findings": FOUND}]], segment=[[{"error": {"code": "no_pixels", "message": "All is *nodata*."}}]])
    plugin.link.close()
    layer = plugin.dock.extent_bar.layer()
    place = place_of_rectangle(layer.extent().buffered(-20), layer.crs())
    for task, prompt in (("describe", ""), ("ask", "how many [planes]?"), ("segment", "houses")):
        plugin.jobs.ask(Question(task, prompt, layer.id(), place))
        answered()
    qtbot.waitUntil(lambda: len(plugin.thumbnails.pictures()) == 3, timeout=10_000)
    return plugin


@pytest.fixture()
def write(talked, qtbot) -> Callable[[Path], Path]:
    def to(path: Path) -> Path:
        talked.export_menu._write_report(list(talked.conversation), path, "Talk")
        qtbot.waitUntil(lambda: not talked.export_menu._reports, timeout=30_000)
        return path

    return to


def test_markdown_with_a_folder_of_pictures(write, tmp_path) -> None:
    text = write(tmp_path / "my talk.md").read_text(encoding="utf-8")
    assert text.startswith("# Talk\n\n## town\n")
    assert "**how many \\[planes\\]?**" in text
    assert "\\# Two \\| \\*airplanes\\*  \n\\- & a \\<ship\\>." in text
    assert "1 × airplane" in text
    assert "All is \\*nodata\\*." in text
    links = re.findall(r"!\[[^\]]*\]\(([^)]*)\)", text)
    assert links == [f"my%20talk_pictures/{name}.jpg" for name in ("place_1_0", "place_1_map", "turn_2")]
    for link in links:
        image = QImage(str(tmp_path / link.replace("%20", " ")))
        assert not image.isNull()
    assert str(tmp_path) not in text


def test_html_and_pdf_of_one_date(write, tmp_path) -> None:
    page = write(tmp_path / "talk.html").read_text(encoding="utf-8")
    assert page.count("<img") == 3 and page.count("<article") == 3
    assert write(tmp_path / "talk.pdf").read_bytes().count(b"/Subtype /Image") >= 3


@pytest.mark.parametrize("suffix", [".html", ".md", ".pdf"])
def test_thumbnails_stand_for_layers_that_are_gone(write, tmp_path, suffix) -> None:
    QgsProject.instance().removeAllMapLayers()
    content = write(tmp_path / f"talk{suffix}").read_bytes()
    if suffix == ".html":
        assert content.count(b"<img") == 3 and b"is no longer in the project" in content
    elif suffix == ".md":
        assert content.count(b"_pictures/turn_") == 3
        assert len(list((tmp_path / "talk_pictures").glob("turn_*.jpg"))) == 3
    else:
        assert content.count(b"/Subtype /Image") == 3


def test_pictures_that_cannot_be_written_are_told_of(talked, write, tmp_path, monkeypatch) -> None:
    told = []
    monkeypatch.setattr(talked.export_menu._messages, "fail", lambda error: told.append(error.message))
    (tmp_path / "talk_pictures").write_text("in the way")
    write(tmp_path / "talk.md")
    assert told and "talk_pictures" in told[0]
