"""The file attached to the project that holds its conversations: a zip of `conversations.json` and `thumbnails/N.jpg`.

QGIS keeps attached files inside a .qgz, and in `<name>_attachments.zip` beside a .qgs.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsMessageLog, QgsProject

from .history import History, history_from_json, history_to_json

FILE_NAME, TEXT_NAME = "orthoscribe_conversations.zip", "conversations.json"
#: Where projects of earlier versions keep the turns, and where all is kept when QGIS can attach no file.
SCOPE, KEY = "Orthoscribe", "conversation"
_THUMBNAIL = re.compile(r"thumbnails/(\d{1,9})\.jpg")
#: A project from somebody else is not trusted with the memory: larger members are left unread.
MOST_TEXT_BYTES, MOST_THUMBNAIL_BYTES = 64_000_000, 64_000
#: The newest are kept.
MOST_THUMBNAILS = 400


@dataclass(frozen=True)
class Memory:
    """What a project remembers: conversations, and for the number of a turn a small picture of its place as JPEG."""

    history: History = field(default_factory=History)
    thumbnails: Mapping[int, bytes] = field(default_factory=dict)


def remember(project: QgsProject, memory: Memory) -> None:
    """Put the memory into the project; it reaches the disk when the project is written."""
    project.removeEntry(SCOPE, KEY)
    path = attached_path(project)
    if not memory.history.conversations:
        if path is not None:
            project.removeAttachedFile(str(path))
        return
    path = path or _new_path(project)
    try:
        path.write_bytes(packed(memory))
    except (OSError, AttributeError) as error:  # the disk is full, or there is no path
        QgsMessageLog.logMessage(f"No file could be attached ({error}); the project keeps the conversations.", SCOPE)
        project.writeEntry(SCOPE, KEY, history_to_json(memory.history))


def recall(project: QgsProject) -> Memory:
    """What the project remembers; what cannot be read is left out and named in the log."""
    text, found = project.readEntry(SCOPE, KEY, "")
    if found and text:
        return Memory(history_from_json(text))
    path = attached_path(project)
    try:
        return unpacked(path.read_bytes()) if path else Memory()
    except (OSError, zipfile.BadZipFile, KeyError, UnicodeDecodeError) as error:
        QgsMessageLog.logMessage(f"The conversations in this project cannot be read: {error!r}", SCOPE)
        return Memory()


def attached_path(project: QgsProject) -> Path | None:
    """Where QGIS has the file while the project is open; it puts a few letters before the name."""
    return next((Path(name) for name in project.attachedFiles() if name.endswith(FILE_NAME)), None)


def packed(memory: Memory) -> bytes:
    """The file's content."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(TEXT_NAME, history_to_json(memory.history), zipfile.ZIP_DEFLATED)
        for number in sorted(memory.thumbnails)[-MOST_THUMBNAILS:]:
            archive.writestr(f"thumbnails/{number}.jpg", memory.thumbnails[number])
    return content.getvalue()


def unpacked(content: bytes) -> Memory:
    """Read what `packed` made; nothing is written to the disk. Raises BadZipFile, KeyError or UnicodeDecodeError for
    anything else.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if archive.getinfo(TEXT_NAME).file_size > MOST_TEXT_BYTES:
            raise zipfile.BadZipFile(f"{TEXT_NAME} is too large")
        history = history_from_json(archive.read(TEXT_NAME).decode("utf-8"))
        members = ((_THUMBNAIL.fullmatch(member.filename), member) for member in archive.infolist()[-MOST_THUMBNAILS:])
        thumbnails = {
            int(name.group(1)): archive.read(member)
            for name, member in members
            if name and member.file_size <= MOST_THUMBNAIL_BYTES
        }
    return Memory(history, thumbnails)


def _new_path(project: QgsProject) -> Path | None:
    name = project.createAttachedFile(FILE_NAME)
    return Path(name) if name else None
