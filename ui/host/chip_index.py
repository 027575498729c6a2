"""The index of chips that a project searches: a GeoPackage, or a PostgreSQL connection of QGIS."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlencode

from qgis.core import QgsDataSourceUri, QgsProject, QgsProviderConnectionException, QgsProviderRegistry

from ...inference.protocol.errors import BadRequest
from .translate import tr

SCOPE, KEY, FOLDERS_KEY = "Orthoscribe", "index", "index_folders"
#: What stands before the name of a connection where an index is kept as text; anything else is a path.
CONNECTION_MARK = "postgres:"
PROVIDER = "postgres"


@dataclass(frozen=True)
class ChipIndex:
    """Where an index lies: the absolute `path` of a GeoPackage, or the name of a `connection` of QGIS."""

    path: str = ""
    connection: str = ""

    @property
    def name(self) -> str:
        """What people call it."""
        return self.connection or Path(self.path).stem

    @property
    def is_there(self) -> bool:
        """Whether there is something to search; of a server nobody knows before it is asked."""
        return bool(self.connection) or Path(self.path).is_file()

    def address(self) -> str:
        """The `store` of a request. With a server's name and password in it: send it, and keep it nowhere.

        Call it on the main thread: the authentication manager may ask for its master password. Raises BadRequest when
        the connection is not in QGIS any more.
        """
        return address_of(self.connection) if self.connection else self.path

    def as_text(self) -> str:
        """Without any secret; `index_from_text` reads it back."""
        return CONNECTION_MARK + self.connection if self.connection else self.path


def index_from_text(text: str) -> ChipIndex | None:
    """The index that a text names; None for no text."""
    text = text.strip()
    if text.startswith(CONNECTION_MARK):
        return ChipIndex(connection=text[len(CONNECTION_MARK):])
    return ChipIndex(path=text) if text else None


def connections() -> list[str]:
    """The names of the PostgreSQL connections that the user has made in QGIS."""
    metadata = QgsProviderRegistry.instance().providerMetadata(PROVIDER)
    return sorted(metadata.connections()) if metadata else []


def address_of(connection: str) -> str:
    """A `postgresql://` address of a connection of QGIS, with its credentials from the authentication manager.

    Raises BadRequest when there is no such connection, or its authentication cannot be opened.
    """
    metadata = QgsProviderRegistry.instance().providerMetadata(PROVIDER)
    try:
        uri = QgsDataSourceUri(metadata.createConnection(connection).uri())
    except (AttributeError, QgsProviderConnectionException) as error:
        raise _gone(connection) from error
    if connection not in metadata.connections():
        raise _gone(connection)
    opened = QgsDataSourceUri(uri.connectionInfo(True))  # with what an authentication configuration stands for
    if uri.authConfigId() and not opened.username():
        raise BadRequest(
            tr("QGIS could not open the authentication of “{name}”. Check it under Settings ▸ Options.").format(
                name=connection
            )
        )
    who = quote(opened.username(), safe="") + (f":{quote(opened.password(), safe='')}" if opened.password() else "")
    where = opened.host() + (f":{opened.port()}" if opened.port() else "")
    options = {"sslmode": uri.encodeSslMode(uri.sslMode()), "service": opened.service()}
    if uri.sslMode() == QgsDataSourceUri.SslMode.SslPrefer:
        del options["sslmode"]  # what the client does anyway
    query = urlencode({name: value for name, value in options.items() if value})
    address = f"postgresql://{who}{'@' if who else ''}{where}/{quote(opened.database(), safe='')}"
    return f"{address}?{query}" if query else address


def index_of(project: QgsProject) -> ChipIndex | None:
    """The index that a project used last, None when it has none."""
    text, _found = project.readEntry(SCOPE, KEY, "")
    index = index_from_text(text)
    return ChipIndex(path=project.readPath(index.path)) if index and index.path else index


def remember_index(project: QgsProject, index: ChipIndex | None) -> None:
    """Keep an index with the project, a file by its path from there."""
    if index is None:
        project.removeEntry(SCOPE, KEY)
        return
    text = project.writePath(index.path) if index.path else index.as_text()
    if project.readEntry(SCOPE, KEY, "")[0] != text:
        project.writeEntry(SCOPE, KEY, text)


def indexed_folders(project: QgsProject) -> list[str]:
    """Folders and lists that went into the project's index."""
    return [project.readPath(path) for path in project.readListEntry(SCOPE, FOLDERS_KEY)[0]]


def remember_folders(project: QgsProject, folders: Iterable[str]) -> None:
    """Keep folders and lists with the project, by their path from there."""
    paths = [project.writePath(folder) for folder in folders]
    if project.readListEntry(SCOPE, FOLDERS_KEY)[0] != paths:
        project.writeEntry(SCOPE, FOLDERS_KEY, paths)


def _gone(connection: str) -> BadRequest:
    return BadRequest(
        tr("There is no PostgreSQL connection “{name}” in QGIS. Choose another index.").format(name=connection)
    )
