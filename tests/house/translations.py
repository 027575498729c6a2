"""Keeps `i18n/orthoscribe_<language>.ts` in step with the texts in the sources.

    python -m tests.house.translations update           new texts into every .ts, old ones out, .qm beside them
    python -m tests.house.translations compile          only the .qm
    python -m tests.house.translations missing de       the texts without a translation, as JSON
    python -m tests.house.translations merge de FILE    translations from such a JSON into the .ts

Qt's own lupdate takes the class around `tr` for the context; here `tr` is a plain function with one context. A
translation that nobody who speaks the language has looked at is marked “unfinished”, as in Qt Linguist: it is shown
nevertheless. Marking it as done there keeps it done here, until its text changes.
"""

from __future__ import annotations

import ast
import json
import sys
import xml.etree.ElementTree as ET  # nosec B405  # reads the project's own files
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.house.engine_sentences import engine_files, sentences_of_engine
from tests.house.qm_file import qm_bytes

ROOT = Path(__file__).resolve().parents[2]
CONTEXT = "Orthoscribe"
LANGUAGES = ("de", "es", "fr", "ja", "pt", "zh")


@dataclass
class Translation:
    """A text in another language; empty where there is none yet."""

    text: str = ""
    is_reviewed: bool = False


def texts_in(root: Path) -> dict[str, str]:
    """Every text of the product that people read, with the file that has it first; in the order of the files: those
    inside `tr(…)`, then the engine's sentences.
    """
    found: dict[str, str] = {}
    of_qgis = [root / "plugin.py", *sorted((root / "ui").rglob("*.py"))]
    for calls, paths in ((calls_of_tr, of_qgis), (sentences_of_engine, engine_files(root))):
        for path in paths:
            for _line, text in calls(path):
                if text is not None:
                    found.setdefault(text, path.relative_to(root).as_posix())
    return found


def calls_of_tr(path: Path) -> Iterator[tuple[int, str | None]]:
    """The line and the text of each `tr(…)` in a file; None for one whose text is put together when it runs."""
    calls = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"
    ]
    for node in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        argument = node.args[0] if len(node.args) == 1 and not node.keywords else None
        is_text = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        yield node.lineno, argument.value if is_text else None


def ts_path(root: Path, language: str) -> Path:
    """The file of a language."""
    return root / "i18n" / f"orthoscribe_{language}.ts"


def read_ts(path: Path) -> dict[str, Translation]:
    """Source text → translation; nothing when there is no such file."""
    if not path.is_file():
        return {}
    messages = ET.parse(path).getroot().iter("message")  # nosec B314  # the project's own file
    return {message.findtext("source", ""): _translation(message.find("translation")) for message in messages}


def write_ts(path: Path, language: str, sources: dict[str, str], translations: dict[str, Translation]) -> None:
    """Write a language's file: a message for each source text and no other."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, file in sources.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../{file}")
        ET.SubElement(message, "source").text = source
        known = translations.get(source, Translation())
        element = ET.SubElement(message, "translation", {} if known.is_reviewed else {"type": "unfinished"})
        element.text = known.text
    ET.indent(top, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(top, encoding="unicode") + "\n", encoding="utf-8")


def update(root: Path) -> None:
    """Bring every language's file in step with the sources, and compile it."""
    sources = texts_in(root)
    for language in LANGUAGES:
        path = ts_path(root, language)
        known = read_ts(path)
        write_ts(path, language, sources, known)
        print(f"{path.name}: {len(missing(root, language))} of {len(sources)} texts have no translation")
    compile_all(root)


def compile_all(root: Path) -> list[Path]:
    """Write the `.qm` beside every `.ts`; texts without a translation stay in English. Returns what was written."""
    written = []
    for path in sorted((root / "i18n").glob("orthoscribe_*.ts")):
        told = {source: known.text for source, known in read_ts(path).items() if known.text}
        target = path.with_suffix(".qm")
        target.write_bytes(qm_bytes(path.stem.partition("_")[2], CONTEXT, told))
        written.append(target)
    return written


def missing(root: Path, language: str) -> dict[str, str]:
    """The texts of the sources that a language lacks, each with an empty translation."""
    known = read_ts(ts_path(root, language))
    return {source: "" for source in texts_in(root) if not known.get(source, Translation()).text}


def merge(root: Path, language: str, words: dict[str, str]) -> None:
    """Take translations into a language's file, unreviewed; what was reviewed stays."""
    path = ts_path(root, language)
    known = read_ts(path)
    for source, text in words.items():
        if text and not known.get(source, Translation()).is_reviewed:
            known[source] = Translation(text)
    write_ts(path, language, texts_in(root), known)


def _translation(element: ET.Element | None) -> Translation:
    if element is None:
        return Translation()
    return Translation(element.text or "", bool(element.text) and element.get("type") is None)


def main(arguments: list[str]) -> int:
    """The command line."""
    command, *rest = arguments or [""]
    if command == "update":
        update(ROOT)
    elif command == "compile":
        compile_all(ROOT)
    elif command == "missing" and len(rest) == 1:
        print(json.dumps(missing(ROOT, rest[0]), ensure_ascii=False, indent=1))
    elif command == "merge" and len(rest) == 2:
        merge(ROOT, rest[0], json.loads(Path(rest[1]).read_text(encoding="utf-8")))
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
