"""QGIS reads what `make translate` compiles, and the plugin speaks the language that QGIS speaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QWidget

from tests.house import translations
from tests.house.engine_sentences import engine_files, sentences_of_engine

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


@pytest.fixture()
def in_german(compiled: Path, monkeypatch) -> Iterator[dict[str, str]]:
    """German while a test runs; gives template → translation."""
    from orthoscribe.ui.host.translate import install_translator

    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "de"))
    translator = install_translator(compiled)
    known = translations.read_ts(ROOT / "i18n" / "orthoscribe_de.ts")
    yield {source: item.text for source, item in known.items()}
    QCoreApplication.removeTranslator(translator)


def test_the_engine_is_heard_in_german(in_german) -> None:
    from orthoscribe.inference.protocol.sentences import Sentence
    from orthoscribe.ui.host.translate import localized

    how, many = "at {size:.2g} m a pixel", "The raster has {count} bands, so there is no band {band}; choose others."
    assert localized(Sentence(many, count=3, band=4)) == in_german[many].format(count=3, band=4)
    within = localized(Sentence("Segmenting {how}", how=Sentence(how, size=0.25)))
    assert within == in_german["Segmenting {how}"].format(how=in_german[how].format(size=0.25))
    assert localized("The index is empty; index some rasters first.").startswith("Der Index")
    assert localized("a text of somebody else, {as} it is") == "a text of somebody else, {as} it is"


def test_every_sentence_of_the_engine_can_be_filled_in_every_language() -> None:
    templates = {text for path in engine_files(ROOT) for _line, text in sentences_of_engine(path)}
    for language in translations.LANGUAGES:
        known = translations.read_ts(ROOT / "i18n" / f"orthoscribe_{language}.ts")
        for template in templates:
            blanks = {name: 1.0 if spec else "x" for _, name, spec, _ in Formatter().parse(template) if name}
            assert known[template].text.format(**blanks)


def test_an_error_of_the_engine_is_shown_in_german(in_german, plugin, play, answered) -> None:
    from orthoscribe.ui.session.jobs import Question

    template = "The raster has {count} bands, so there is no band {band}; choose others."
    message = {"template": template, "blanks": {"count": 3, "band": 4}}
    play(describe=[[{"error": {"code": "bands_missing", "message": message, "details": ""}}]])
    plugin.link.close()
    bar = plugin.dock.extent_bar
    plugin.jobs.ask(Question("describe", "", bar.layer().id(), bar.place()))
    assert answered().error == in_german[template].format(count=3, band=4)
