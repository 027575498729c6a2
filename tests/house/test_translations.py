"""Every text that people read is in every language's file, and its named places are the same there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import translations
from tests.house.engine_sentences import engine_files, sentences_of_engine
from tests.house.qm_file import elf_hash, qm_bytes

PLACE = re.compile(r"\{[^{}]*\}")
MARKUP = re.compile(r"</?\w+[^>]*>")
ACCESS_KEY = re.compile(r"&(?=\w)")


def disagreements(source: str, text: str) -> list[str]:
    """What a translation may not change: the named places, the markup, the ends; and an access key may not be lost."""
    found = []
    for name, pattern in (("places", PLACE), ("markup", MARKUP)):
        if sorted(pattern.findall(source)) != sorted(pattern.findall(text)):
            found.append(f"the {name} differ")
    if bool(ACCESS_KEY.search(source)) != bool(ACCESS_KEY.search(text)):
        found.append("an access key (&) is on one side only")
    if [source[:1].isspace(), source[-1:].isspace()] != [text[:1].isspace(), text[-1:].isspace()]:
        found.append("blanks at an end differ")
    return found


def test_every_text_can_be_collected(root: Path) -> None:
    files = [root / "plugin.py", *sorted((root / "ui").rglob("*.py"))]
    built = [f"{path.name}:{line}" for path in files for line, text in translations.calls_of_tr(path) if text is None]
    assert not built, f"tr() needs one plain text, to be filled with str.format afterwards: {built}"


def test_every_sentence_of_the_engine_can_be_collected(root: Path) -> None:
    built = [
        f"{path.relative_to(root)}:{line}"
        for path in engine_files(root) for line, text in sentences_of_engine(path) if text is None
    ]
    assert not built, f"an error, a Sentence or a Progress needs one plain template with named blanks: {built}"


def test_every_error_is_shown_in_the_users_language(root: Path) -> None:
    bare = [
        f"{path.relative_to(root)}:{line}"
        for path in sorted((root / "ui").rglob("*.py")) for line in bare_messages(path)
    ]
    assert not bare, f"the message of an error goes through localized(): {bare}"


@pytest.mark.parametrize(("code", "told"), [
    ('raise BadRequest(f"No {x}")', [None]),
    ('raise BadRequest("No {x}" + y)', [None]),
    ('raise BadRequest("No {x}.", x=1)', ["No {x}."]),
    ('Sentence("One")\nProgress(0.5, "Two")\nProgress(0.5, f"{x}")\nprint(f"{x}")', ["One", "Two", None]),
])
def test_a_sentence_is_found_by_its_call(tmp_path: Path, code: str, told: list[str | None]) -> None:
    folder = tmp_path / "inference" / "protocol"
    folder.mkdir(parents=True)
    (folder / "errors.py").write_text("class BadRequest(Exception): ...", encoding="utf-8")
    path = folder.parent / "a.py"
    path.write_text(code, encoding="utf-8")
    assert [text for _line, text in sentences_of_engine(path)] == told


def bare_messages(path: Path) -> Iterator[int]:
    """Lines that take `.message` of an error and do not say it in the user's language."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    said = {id(call.args[0]) for call in calls if isinstance(call.func, ast.Name) and call.func.id == "localized"}
    for node in ast.walk(tree):
        is_message = isinstance(node, ast.Attribute) and node.attr == "message" and id(node) not in said
        if is_message and ast.unparse(node.value) in ("error", "problem", "outcome", "as_sentence(error)"):
            yield node.lineno


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_has_a_translation(root: Path, language: str) -> None:
    sources, known = translations.texts_in(root), translations.read_ts(translations.ts_path(root, language))
    assert set(known) == set(sources), "run `make translate`"
    without = [source for source in sources if not known[source].text]
    assert not without, f"{len(without)} texts have no translation, such as “{without[0]}”"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_keep_places_and_markup(root: Path, language: str) -> None:
    known = translations.read_ts(translations.ts_path(root, language))
    found = [f"{source!r} → {item.text!r}: {', '.join(wrong)}" for source, item in known.items()
             if item.text and (wrong := disagreements(source, item.text))]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(("source", "text", "said"), [
    ("{count} boxes", "{anzahl} Rahmen", "places"),
    ("<b>Add</b>", "Hinzufügen", "markup"),
    ("&Layer", "Layer", "access key"),
    ("Raster ", "Raster", "blanks"),
])
def test_a_planted_slip_is_found(source: str, text: str, said: str) -> None:
    assert said in disagreements(source, text)[0]


def small_plugin(root: Path, code: str) -> None:
    (root / "ui").mkdir(exist_ok=True)
    (root / "i18n").mkdir(exist_ok=True)
    (root / "plugin.py").write_text("", encoding="utf-8")
    (root / "ui" / "a.py").write_text(code, encoding="utf-8")


def test_update_keeps_what_is_known_and_drops_what_is_gone(tmp_path: Path) -> None:
    small_plugin(tmp_path, 'tr("One & {two}")\ntr("Gone")\n')
    translations.update(tmp_path)
    translations.merge(tmp_path, "de", {"One & {two}": "Eins & {two}", "Gone": "Fort"})
    small_plugin(tmp_path, 'tr("One & {two}")\ntr("New")\n')
    translations.update(tmp_path)
    known = translations.read_ts(translations.ts_path(tmp_path, "de"))
    assert {source: item.text for source, item in known.items()} == {"One & {two}": "Eins & {two}", "New": ""}
    assert translations.missing(tmp_path, "de") == {"New": ""}


def test_what_was_reviewed_stays(tmp_path: Path) -> None:
    small_plugin(tmp_path, 'tr("One")\n')
    translations.update(tmp_path)
    translations.merge(tmp_path, "de", {"One": "Eins"})
    path = translations.ts_path(tmp_path, "de")
    assert 'type="unfinished"' in path.read_text(encoding="utf-8")
    reviewed = path.read_text(encoding="utf-8").replace(' type="unfinished"', "")
    path.write_text(reviewed, encoding="utf-8")
    translations.merge(tmp_path, "de", {"One": "Ein"})
    assert path.read_text(encoding="utf-8") == reviewed


def test_a_compiled_file_has_its_sections() -> None:
    content = qm_bytes("de", "Orthoscribe", {"Ask": "Fragen"})
    assert content.startswith(bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd"))
    assert "Fragen".encode("utf-16-be") in content
    assert (elf_hash(b"Ask"), elf_hash(b"")) == (0x489B, 1)
