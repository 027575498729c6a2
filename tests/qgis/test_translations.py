"""QGIS reads what `make translate` compiles, and the plugin speaks the language that QGIS speaks."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QWidget

from tests.house import translations

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plugin folder with the languages, compiled."""
    root = tmp_path_factory.mktemp("plugin")
    (root / "i18n").mkdir()
    for path in (ROOT / "i18n").glob("*.ts"):
        (root / "i18n" / path.name).write_bytes(path.read_bytes())
    assert len(translations.compile_all(root)) == len(translations.LANGUAGES)
    return root / "i18n"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_qt_finds_every_text(compiled: Path, language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"orthoscribe_{language}", str(compiled))
    known = translations.read_ts(ROOT / "i18n" / f"orthoscribe_{language}.ts")
    assert known
    QCoreApplication.installTranslator(translator)
    wrong = [text for text, item in known.items() if QCoreApplication.translate("Orthoscribe", text) != item.text]
    QCoreApplication.removeTranslator(translator)
    assert wrong == []


@pytest.mark.parametrize(("locale", "said"), [
    ("de", "Beschreiben"), ("de_AT", "Beschreiben"), ("pt_BR", "Descrever"), ("zh-Hans", "描述"),
    ("en_US", "Describe"), ("fi", "Describe"),
])
def test_the_language_of_qgis_counts(compiled: Path, monkeypatch, locale: str, said: str) -> None:
    from orthoscribe.ui.host.translate import install_translator, tr

    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: locale))
    translator = install_translator(compiled)
    assert tr("Describe") == said
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
    assert tr("Describe") == "Describe"


def test_a_german_dock(compiled: Path, monkeypatch, qgis_iface, town, play) -> None:
    import orthoscribe
    import orthoscribe.plugin as module

    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "de"))
    monkeypatch.setattr(module, "PLUGIN_FOLDER", compiled.parent)
    plugin = orthoscribe.classFactory(qgis_iface)
    plugin.initGui()
    chip = plugin.dock.findChild(QWidget, "task_describe")
    assert chip.text() == "Beschreiben"
    assert QgsApplication.processingRegistry().algorithmById("orthoscribe:segment").displayName() == "Segmentieren"
    assert plugin.dock.widget().minimumSizeHint().width() <= 400
    plugin.unload()
    assert QCoreApplication.translate("Orthoscribe", "Describe") == "Describe"
