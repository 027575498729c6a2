"""The list of models: what it shows, and which one answers afterwards."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QPushButton, QWidget

LEFT = Qt.MouseButton.LeftButton
ABILITIES = ["describe", "answer", "ground", "segment"]
FIRST = {"id": "small", "title": "Small one", "revision": "8", "abilities": ABILITIES, "labels": {},
         "licence": "GPL-2.0-or-later", "folder": "", "bytes": 17_600_000,
         "training_data": [{"name": "RSICD", "part": "train", "licence": "none stated"}],
         "scores": {"RSICD captions CIDEr-D": 0.913}}
SECOND = {**FIRST, "id": "small-harbour", "title": "Small one: harbour", "revision": "8.1a2b3c4d",
          "scores": {"RSICD captions CIDEr-D": 0.913, "harbour: zero-shot accuracy": 0.75,
                     "harbour: zero-shot accuracy, before": 0.5},
          "training_data": [*FIRST["training_data"], {"name": "harbour", "part": "train", "licence": "ODbL"}]}


@pytest.fixture()
def two_models(plugin, play, qtbot) -> Callable[[], QWidget]:
    """An engine that tells of two models; gives the open list."""
    play(hello={"models": [FIRST, SECOND]})
    plugin.link.close()
    plugin.link.start()
    qtbot.waitUntil(lambda: plugin.link.state == "ready", timeout=10_000)

    def open_list() -> QWidget:
        QTest.mouseClick(plugin.dock.findChild(QWidget, "models_button"), LEFT)
        return plugin._doors.models.dialog

    return open_list


def rows(dialog: QWidget) -> list[str]:
    entries = dialog.findChild(QWidget, "model_list")
    return [entries.item(row).text() for row in range(entries.count())]


def facts(dialog: QWidget) -> dict[str, str]:
    tree = dialog.facts
    groups = [tree.topLevelItem(index) for index in range(tree.topLevelItemCount())]
    return {group.child(row).text(0): group.child(row).text(1) for group in groups for row in range(group.childCount())}


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, LEFT)


def test_the_list_tells_what_the_engine_told(two_models) -> None:
    dialog = two_models()
    assert dialog.isVisible() and not dialog.isModal()
    assert rows(dialog) == ["Small one\nanswers now", "Small one: harbour\nrevision 8.1a2b3c4d"]
    dialog.findChild(QWidget, "model_list").setCurrentRow(1)
    told = facts(dialog)
    assert told["Revision"] == "8.1a2b3c4d" and told["Size"] == "18 MB" and told["Licence"] == "GPL-2.0-or-later"
    assert told["harbour: zero-shot accuracy"] == "0.750 (before: 0.500)" and told["RSICD"] == "train; none stated"
    assert [name for name in told if "accuracy" in name or "CIDEr" in name] == [
        "harbour: zero-shot accuracy", "RSICD captions CIDEr-D",
    ]


def test_the_one_that_answers_cannot_be_chosen_again(two_models) -> None:
    assert not two_models().findChild(QPushButton, "use_model").isEnabled()


def test_the_chosen_model_is_told_to_the_engine(two_models, plugin, play, qtbot) -> None:
    from orthoscribe.ui.host.settings import engine_config, read_settings

    dialog = two_models()
    dialog.findChild(QWidget, "model_list").setCurrentRow(1)
    play(hello={"models": [SECOND, FIRST]})
    press(dialog, "use_model")
    assert engine_config(read_settings())["model"] == "small-harbour"
    qtbot.waitUntil(lambda: rows(dialog)[0] == "Small one: harbour\nanswers now", timeout=10_000)
    assert "Small one: harbour" in plugin.dock.footer.findChild(QWidget, "engine_label").toolTip()


def test_a_chosen_model_that_is_gone_is_told(two_models, plugin, monkeypatch, qtbot) -> None:
    monkeypatch.setenv("ORTHOSCRIBE_MODEL", "gone")
    press(two_models(), "refresh_models")
    told = "The chosen model, gone, is not here any more: “Small one” answers."
    qtbot.waitUntil(lambda: told in plugin._messages.recent, timeout=10_000)


def test_the_dock_stays_in_use_while_the_list_is_open(two_models, plugin, answered) -> None:
    two_models()
    QTest.mouseClick(plugin.dock.findChild(QWidget, "task_describe"), LEFT)
    assert answered().answer == "Houses along a road."


def test_what_the_environment_decides_cannot_be_changed_here(two_models, monkeypatch) -> None:
    monkeypatch.setenv("ORTHOSCRIBE_MODEL", "small")
    dialog = two_models()
    dialog.findChild(QWidget, "model_list").setCurrentRow(1)
    button = dialog.findChild(QPushButton, "use_model")
    assert not button.isEnabled() and "ORTHOSCRIBE_MODEL" in button.toolTip()


def test_everything_can_be_reached_and_has_a_name(two_models) -> None:
    dialog = two_models()
    for widget in dialog.findChildren(QPushButton):
        assert widget.text() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    for name in ("model_list", "model_facts"):
        assert dialog.findChild(QWidget, name).accessibleName()


@pytest.fixture()
def own_packs(tmp_path: Path, monkeypatch) -> Iterator[Path]:
    """The folder for models that are made here, with one in it."""
    from orthoscribe.ui.host import models, settings

    folder = tmp_path / "packs"
    for module in (models, settings):
        monkeypatch.setattr(module, "own_packs", lambda: folder)
    add_pack(folder / "harbour", SECOND)
    yield folder


def add_pack(folder: Path, model: dict) -> None:
    folder.mkdir(parents=True)
    card = {"family": "compact", "files": {}, "sizes": {}, "preprocessing": {}, **model}
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")


def test_a_model_of_ones_own_can_be_removed(two_models, plugin, own_packs, play, monkeypatch, qtbot) -> None:
    from orthoscribe.ui.host import models
    from orthoscribe.ui.host.settings import read_settings, write_settings

    trash: list[str] = []
    monkeypatch.setattr(models.QFile, "moveToTrash", lambda folder: (trash.append(folder) or True, ""))
    write_settings(replace(read_settings(), model="small-harbour"))
    play(hello={"models": [FIRST, {**SECOND, "folder": str(own_packs / "harbour")}]})
    dialog = two_models()
    press(dialog, "refresh_models")
    qtbot.waitUntil(lambda: plugin.link.state == "ready" and len(rows(dialog)) == 2, timeout=10_000)
    dialog.findChild(QWidget, "model_list").setCurrentRow(1)
    qtbot.waitUntil(lambda: dialog.findChild(QPushButton, "remove_model").isEnabled(), timeout=10_000)
    press(dialog, "remove_model")
    assert trash == [str(own_packs / "harbour")] and read_settings().model == ""


def test_the_built_in_model_stays(two_models, play, plugin, qtbot) -> None:
    from orthoscribe.ui.host.models import Model, discard
    from orthoscribe.ui.host.settings import PLUGIN_FOLDER

    built_in = Model("a", "A", "1", folder=str(PLUGIN_FOLDER / "resources" / "packs" / "compact"))
    assert not built_in.is_removable
    with pytest.raises(Exception, match="came with the plugin"):
        discard(built_in)


def test_a_model_that_came_meanwhile_is_found(two_models, plugin, own_packs, qtbot) -> None:
    pids = [plugin.link.pid]
    two_models().close()
    add_pack(own_packs / "farms", {**SECOND, "id": "small-farms"})
    two_models()
    qtbot.waitUntil(lambda: plugin.link.state == "ready" and plugin.link.pid not in pids, timeout=10_000)


def test_a_folder_is_added(two_models, tmp_path, qtbot) -> None:
    from orthoscribe.ui.host.settings import read_settings

    dialog = two_models()
    press(dialog, "add_models")
    choice = next(child for child in dialog.findChildren(QFileDialog) if child.isVisible())
    choice.fileSelected.emit(str(tmp_path))
    choice.close()
    assert read_settings().pack_folders == [str(tmp_path)]


def test_the_options_list_the_models_too(own_packs, qtbot) -> None:
    from orthoscribe.ui.host.settings import read_settings
    from orthoscribe.ui.options.page import SettingsForm

    form = SettingsForm()
    qtbot.addWidget(form)
    form.show_settings(read_settings())
    combo = form.findChild(QComboBox, "setting_model")
    assert [combo.itemData(index) for index in range(combo.count())] == ["", "small-harbour"]
    combo.setCurrentIndex(1)
    assert form.settings(read_settings()).model == "small-harbour"
    form.show_settings(replace(read_settings(), model="gone"))
    assert combo.currentText() == "gone (not here)" and form.settings(read_settings()).model == "gone"
