"""The first run: the panel, the installation in the background, QGIS's proxy, and the report."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture()
def bare(qgis_iface, qgis_canvas, town, tmp_path: Path, monkeypatch, qtbot) -> Iterator:
    """The plugin with its dock on the screen, and no engine anywhere."""
    import orthoscribe.plugin  # all of it, before a folder of it is changed
    from orthoscribe.ui.host import settings

    monkeypatch.setenv("ORTHOSCRIBE_ENGINE", str(tmp_path / "engine"))
    monkeypatch.delenv("ORTHOSCRIBE_ENGINE_SCRIPT", raising=False)
    monkeypatch.setattr(settings, "PLUGIN_FOLDER", tmp_path)
    loaded = orthoscribe.classFactory(qgis_iface)
    loaded.initGui()
    qgis_iface.mainWindow().addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, loaded.dock)
    qgis_iface.mainWindow().resize(1200, 900)
    qgis_iface.mainWindow().show()
    loaded.dock.show()
    qtbot.waitUntil(loaded.dock.setup.isVisible)
    yield loaded
    loaded.unload()


@pytest.fixture()
def installer(monkeypatch) -> dict:
    """In place of the installer: what it tells, what it raises, and what it was asked."""
    from orthoscribe.inference.client.environment.progress import Progress
    from orthoscribe.ui.session import engine_setup

    play: dict = {"error": None, "hold": threading.Event(), "asked": None}
    play["hold"].set()

    def prepare(plan, stop, variables, with_answer):
        play["asked"] = (plan, variables, with_answer)
        play["thread"] = threading.current_thread()
        yield Progress("Fetching the packages", 0.25, is_step=True)
        yield Progress("Downloading numpy")
        while not play["hold"].wait(0.01):
            stop.check()
        if play["error"]:
            raise play["error"]
        plan.target.mkdir(exist_ok=True)
        yield Progress("ready", 1.0, is_step=True)

    monkeypatch.setattr(engine_setup, "prepare", prepare)
    return play


def seen(plugin, name: str) -> list[QWidget]:
    return [child for child in plugin.dock.findChildren(QWidget, name) if child.isVisible()]


def find(plugin, name: str) -> QWidget:
    return seen(plugin, name)[0]


def test_without_an_engine_the_panel_stands_in_place_of_the_conversation(bare, qtbot) -> None:
    qtbot.waitUntil(lambda: "Python 3" in find(bare, "setup_python").text(), timeout=30_000)
    assert not bare.dock.chat.isVisible() and bare.link.state == "stopped"
    assert "engine" in find(bare, "setup_place").text()
    for button in bare.dock.setup.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button.objectName()
    assert bare.dock.setup.widget().minimumSizeHint().width() <= 360


def test_with_an_engine_there_is_no_panel(plugin) -> None:
    assert plugin.dock.chat.isVisible() and not plugin.dock.setup.isVisible()


def test_installing_ends_in_the_conversation(bare, installer, play, qtbot) -> None:
    installer["hold"].clear()
    QTest.mouseClick(find(bare, "install_button"), LEFT)
    qtbot.waitUntil(lambda: find(bare, "setup_progress").value() == 250)
    assert "Fetching" in find(bare, "setup_step").text()
    assert installer["thread"] is not threading.main_thread()
    QTest.mouseClick(find(bare, "setup_log_button"), LEFT)
    assert "Downloading numpy" in find(bare, "setup_log").toPlainText()
    play()  # from now on there is an engine
    installer["hold"].set()
    qtbot.waitUntil(bare.dock.chat.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: bare.link.state == "ready", timeout=10_000)
    plan, _, with_answer = installer["asked"]
    assert [each.path.name for each in plan.wanted] == ["light.txt"] and plan.wheels is None and with_answer


def test_full_and_a_folder_of_wheels(bare, installer, tmp_path: Path, qtbot) -> None:
    from orthoscribe.inference.protocol.errors import InstallFailed

    installer["error"] = InstallFailed("No.", cause="no_wheel")
    QTest.mouseClick(find(bare, "edition_full"), LEFT, pos=find(bare, "edition_full").rect().center() / 8)
    QTest.mouseClick(find(bare, "offline_button"), LEFT)
    find(bare, "wheel_folder").findChild(QLineEdit).setText(str(tmp_path))
    QTest.mouseClick(find(bare, "install_button"), LEFT)
    qtbot.waitUntil(lambda: bool(seen(bare, "setup_problem")), timeout=10_000)
    assert find(bare, "install_button").text() == "Try again"
    plan, _, _ = installer["asked"]
    assert [each.path.name for each in plan.wanted] == ["light.txt", "full.txt"]
    assert plan.wheels == tmp_path


def test_a_failure_is_a_sentence_and_the_report_is_one_click(bare, installer, qtbot, monkeypatch) -> None:
    from orthoscribe.inference.protocol.errors import InstallFailed

    monkeypatch.setenv("PIP_INDEX_URL", "https" + "://jane:swordfish@localhost/simple")
    installer["error"] = InstallFailed("The disk is full: free some space.", "No space left on device", "disk")
    QTest.mouseClick(find(bare, "install_button"), LEFT)
    qtbot.waitUntil(lambda: bool(seen(bare, "setup_problem")))
    assert find(bare, "setup_problem").accessibleName() == "The disk is full: free some space."
    QTest.mouseClick(find(bare, "setup_report_button"), LEFT)
    report = QApplication.clipboard().text()
    assert "No space left on device" in report and "QGIS" in report and "## Environment" in report
    assert "PIP_INDEX_URL" in report and "swordfish" not in report and "jane" not in report


def test_cancel_goes_back_to_the_choice(bare, installer, qtbot) -> None:
    installer["hold"].clear()
    QTest.mouseClick(find(bare, "install_button"), LEFT)
    qtbot.waitUntil(lambda: find(bare, "setup_progress").value() == 250)
    QTest.mouseClick(find(bare, "cancel_install_button"), LEFT)
    qtbot.waitUntil(lambda: bool(seen(bare, "install_button")), timeout=5_000)
    assert "stopped" in find(bare, "setup_problem").accessibleName()
    assert not bare.setup.is_running


def test_unloading_ends_an_installation(bare, installer, qtbot) -> None:
    installer["hold"].clear()
    QTest.mouseClick(find(bare, "install_button"), LEFT)
    qtbot.waitUntil(lambda: find(bare, "setup_progress").value() == 250)
    bare.setup.close()
    assert not bare.setup.is_running
    qtbot.waitUntil(lambda: not installer["thread"].is_alive() or not installer["hold"].is_set(), timeout=5_000)


@pytest.fixture()
def light(bare, tmp_path: Path, play, monkeypatch, qtbot):
    """The plugin with the light engine installed; what answers is a scripted one."""
    from orthoscribe.inference.client.environment.editions import LIGHT, edition
    from orthoscribe.inference.client.environment.plan import STAMP_NAME, plan_edition
    from orthoscribe.ui.host.settings import engine_command, read_settings
    from orthoscribe.ui.session import engine_link

    play()
    command = engine_command(read_settings())
    monkeypatch.delenv("ORTHOSCRIBE_ENGINE_SCRIPT")
    monkeypatch.setattr(engine_link, "engine_command", lambda _settings: command)
    target = tmp_path / "engine"
    (target / "bin").mkdir(parents=True)
    (target / "bin" / "python").symlink_to("/usr/bin/python3")
    (target / STAMP_NAME).write_text(plan_edition(target, edition(LIGHT)).stamp(), encoding="utf-8")
    bare.dock.hide()
    bare.dock.show()
    qtbot.waitUntil(lambda: bare.link.state == "ready", timeout=10_000)
    return bare


def options_page(plugin, qtbot):
    """The page in a dialog, as QGIS opens it."""
    from qgis.PyQt.QtWidgets import QDialog

    dialog = QDialog()
    qtbot.addWidget(dialog)
    page = plugin._doors.options.createWidget(dialog)
    dialog.show()
    return dialog, page


def test_the_full_engine_is_added_from_the_options(light, installer, qtbot) -> None:
    dialog, page = options_page(light, qtbot)
    assert page.findChild(QWidget, "installed_edition").text() == "Light: the built-in model, on the processor"
    installer["hold"].clear()
    QTest.mouseClick(page.findChild(QWidget, "add_full_button"), LEFT)
    assert not dialog.isVisible()
    qtbot.waitUntil(light.dock.setup.isVisible)
    assert find(light, "setup_heading").text() == "Add the full engine"
    assert seen(light, "edition_light") == []
    sizes = [label.text() for label in light.dock.setup.findChildren(QWidget) if hasattr(label, "text")]
    assert any(text.startswith("About 259 MB to fetch, 970 MB on disk.") for text in sizes), sizes
    QTest.mouseClick(find(light, "install_button"), LEFT)
    qtbot.waitUntil(lambda: find(light, "setup_progress").value() == 250)
    assert light.link.state == "stopped" and seen(light, "setup_back_button") == []
    installer["hold"].set()
    qtbot.waitUntil(light.dock.chat.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: light.link.state == "ready", timeout=10_000)
    plan, _, _ = installer["asked"]
    assert [each.path.name for each in plan.missing] == ["full.txt"]
    assert plan.download_bytes == 259_000_000


def test_who_does_not_want_the_full_engine_goes_back(light, installer, qtbot) -> None:
    _, page = options_page(light, qtbot)
    QTest.mouseClick(page.findChild(QWidget, "add_full_button"), LEFT)
    installer["hold"].clear()
    QTest.mouseClick(find(light, "install_button"), LEFT)
    qtbot.waitUntil(lambda: find(light, "setup_progress").value() == 250)
    QTest.mouseClick(find(light, "cancel_install_button"), LEFT)
    qtbot.waitUntil(lambda: bool(seen(light, "setup_back_button")), timeout=5_000)
    QTest.mouseClick(find(light, "setup_back_button"), LEFT)
    assert light.dock.chat.isVisible()
    qtbot.waitUntil(lambda: light.link.state == "ready", timeout=10_000)


def test_only_the_light_engine_offers_the_full_one(plugin, qtbot) -> None:
    _, page = options_page(plugin, qtbot)
    assert page.findChild(QWidget, "installed_edition").text() == "Not by Orthoscribe"
    assert not page.findChild(QWidget, "add_full_button").isVisible()


def test_processing_says_where_to_install(bare) -> None:
    from orthoscribe.inference.protocol.errors import EngineMissing
    from orthoscribe.ui.host.settings import engine_command, read_settings

    with pytest.raises(EngineMissing, match="press Install"):
        engine_command(read_settings())


def test_the_report_of_a_running_engine_names_its_model(plugin, qtbot) -> None:
    QTest.mouseClick(find(plugin, "report_button"), LEFT)
    report = QApplication.clipboard().text()
    assert "Scripted stand-in" in report and "state: ready" in report
    assert str(Path.home()) + "/" not in report or len(str(Path.home())) <= 3
    assert QgsProject.instance() is not None


PROXIES = {
    "none": ({}, {}),
    "switched off": ({"proxyEnabled": False, "proxyType": "HttpProxy", "proxyHost": "gate"}, {}),
    "http with a password": (
        {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "gate", "proxyPort": "3128", "proxyUser": "j d",
         "proxyPassword": "a@b", "noProxyUrls": ["localhost", "http" + "://127.0.0.1/x"]},
        {"HTTPS_PROXY": "http" + "://j%20d:a%40b@gate:3128", "no_proxy": "localhost,127.0.0.1"},
    ),
    "socks": (
        {"proxyEnabled": True, "proxyType": "Socks5Proxy", "proxyHost": "gate", "proxyPort": "1080"},
        {"http_proxy": "socks5" + "://gate:1080"},
    ),
    "the system's": ({"proxyEnabled": True, "proxyType": "DefaultProxy", "proxyHost": ""}, {}),
}


@pytest.mark.parametrize(("stored", "wanted"), PROXIES.values(), ids=PROXIES)
def test_the_proxy_of_qgis_is_handed_on(stored: dict, wanted: dict, qgis_app) -> None:
    from orthoscribe.ui.host.proxy import proxy_variables

    settings = QgsSettings()
    settings.remove("proxy")
    for name, value in stored.items():
        settings.setValue(f"proxy/{name}", value)
    found = proxy_variables()
    settings.remove("proxy")
    assert {name: found[name] for name in wanted} == wanted
    assert bool(found) == bool(wanted)
