"""The knowledge base of a project: which one is chosen, and which files an answer may lead to."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from qgis.core import QgsProject

from ...inference.protocol.knowledge import Citation, Knowledge
from .translate import tr

SCOPE, CHOSEN, KNOWN = "Orthoscribe", "knowledge", "knowledge_bases"


def chosen_base(project: QgsProject) -> str:
    """The path of the base that answers cite, "" for none."""
    return _read(project, project.readEntry(SCOPE, CHOSEN, "")[0])


def known_bases(project: QgsProject) -> list[str]:
    """The bases that were chosen in this project."""
    paths, _ = project.readListEntry(SCOPE, KNOWN, [])
    return [_read(project, path) for path in paths]


def choose_base(project: QgsProject, path: str) -> None:
    """Have answers cite a base, "" for none; it is kept with the project, relative to it."""
    project.writeEntry(SCOPE, CHOSEN, _written(project, path))
    if path and path not in known_bases(project):
        project.writeEntry(SCOPE, KNOWN, [_written(project, known) for known in (*known_bases(project), path)])
    project.setDirty(True)


def knowledge_of(project: QgsProject) -> Knowledge | None:
    """What a question takes along, None when no base is chosen."""
    path = chosen_base(project)
    return Knowledge(path) if path else None


def is_base(path: str) -> bool:
    """Whether a file is a knowledge base."""
    return _documents(path) is not None


def file_to_open(base: str, citation: Citation) -> str:
    """The document of a citation where the base itself names it and it is there; "" otherwise.

    Answers come from a process that reads other people's documents: what it names is looked up, never just opened.
    """
    home, wanted = Path(base).resolve().parent, os.path.normpath(citation.path) if citation.path else ""
    known = {os.path.normpath(home / path) for path in _documents(base) or () if path}
    return wanted if wanted and wanted in known and Path(wanted).is_file() else ""


def place_words(citation: Citation) -> str:
    """Where a passage is from: what it is called, and the page."""
    page = tr("page {number}").format(number=citation.page) if citation.page else ""
    return " · ".join(filter(None, (citation.title, page)))


def _documents(base: str) -> list[str] | None:
    """The documents' paths as a base keeps them; None when it is no base."""
    if not Path(base).is_file():
        return None
    with contextlib.suppress(sqlite3.Error):
        address = f"{Path(base).resolve().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(address, uri=True)) as database:
            rows = database.execute("SELECT path FROM documents JOIN facts ON facts.name = 'schema'")
            return [row[0] for row in rows]
    return None


def _read(project: QgsProject, path: str) -> str:
    return project.pathResolver().readPath(path) if path else ""


def _written(project: QgsProject, path: str) -> str:
    return project.pathResolver().writePath(path) if path else ""
