"""What the user may set, in one place: fields, defaults, environment overrides, and how the engine is started."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsSettings

from ...inference.client.environment.editions import EDITIONS, FULL, LIGHT, REQUIREMENTS
from ...inference.client.environment.plan import is_ready
from ...inference.client.environment.probe import python_of
from ...inference.client.process import HOME, EngineCommand
from ...inference.client.process import engine_command as command_for
from ...inference.protocol.errors import EngineMissing
from .translate import tr

PREFIX = "orthoscribe"
PLUGIN_FOLDER = HOME
#: An environment with either of these, as they are in this version of the plugin, can carry the engine.
ENGINE_LISTS = (REQUIREMENTS / "light.txt", REQUIREMENTS / "engine.txt")


def _setting(default: Any, variable: str) -> Any:
    return field(default=default, metadata={"variable": variable})


@dataclass(frozen=True)
class Settings:
    """Every setting with its default. The environment variable named beside a field wins over what is stored."""

    engine_python: str = _setting("", "ORTHOSCRIBE_PYTHON")
    engine_folder: str = _setting("", "ORTHOSCRIBE_ENGINE")
    engine_script: str = _setting("", "ORTHOSCRIBE_ENGINE_SCRIPT")
    device: str = _setting("auto", "ORTHOSCRIBE_DEVICE")
    threads: int = _setting(0, "ORTHOSCRIBE_THREADS")
    warm: bool = _setting(True, "ORTHOSCRIBE_WARM")
    #: Folders with packs, as a PATH: one after the other with the system's separator between them.
    pack_folder: str = _setting("", "ORTHOSCRIBE_PACKS")

    #: The id of the model that answers where it can; empty for the first that is found.
    model: str = _setting("", "ORTHOSCRIBE_MODEL")

    @property
    def pack_folders(self) -> list[str]:
        """The folders of `pack_folder`."""
        return [folder for folder in self.pack_folder.split(os.pathsep) if folder.strip()]


def read_settings(with_environment: bool = True) -> Settings:
    """The settings now: environment first, then what is stored in the user's profile, then the default."""
    settings, stored = Settings(), QgsSettings()
    for item in fields(Settings):
        variable = os.environ.get(item.metadata["variable"]) if with_environment else None
        kind = type(item.default)
        if variable is not None:
            settings = replace(settings, **{item.name: _parse(variable, kind)})
        elif stored.contains(f"{PREFIX}/{item.name}"):
            settings = replace(settings, **{item.name: stored.value(f"{PREFIX}/{item.name}", item.default, type=kind)})
    return settings


def decided_elsewhere(name: str) -> str:
    """The environment variable that decides a setting now; empty when none does."""
    variable = next(item.metadata["variable"] for item in fields(Settings) if item.name == name)
    return variable if variable in os.environ else ""


def write_settings(settings: Settings) -> None:
    """Store what differs from the defaults; a default is stored by forgetting the key."""
    stored = QgsSettings()
    for item in fields(Settings):
        value = getattr(settings, item.name)
        if value == item.default:
            stored.remove(f"{PREFIX}/{item.name}")
        else:
            stored.setValue(f"{PREFIX}/{item.name}", value)


def engine_command(settings: Settings) -> EngineCommand:
    """How to start the engine; raises EngineMissing, with what to do, when no interpreter is found."""
    if settings.engine_script:
        python = shutil.which("python3", path=os.defpath) or shutil.which("python3") or "python3"
        return command_for(Path(python), "inference.client.scripted", (settings.engine_script,))
    return command_for(engine_python(settings))


def engine_python(settings: Settings) -> Path:
    """The interpreter that has the engine's packages; raises EngineMissing when there is none.

    A setting (or its variable) wins; then the environment in the user's profile; then that of a development checkout.
    """
    if settings.engine_python:
        chosen = Path(settings.engine_python).expanduser()
        if chosen.is_file():
            return chosen
        raise EngineMissing(tr("The engine's Python was set to {path}, but there is no such file.").format(path=chosen))
    target = engine_folder(settings)
    if is_ready(target, ENGINE_LISTS):
        return python_of(target)
    checkout = python_of(PLUGIN_FOLDER / "build" / "venv")
    if checkout.is_file():
        return checkout
    command = f'python3 -m inference.client.environment --edition light --target "{target}"'
    raise EngineMissing(
        tr(
            "The engine is not installed yet: open the Orthoscribe dock and press Install; or in a terminal, in the "
            "folder {folder}, run: {command}"
        ).format(folder=PLUGIN_FOLDER, command=command)
    )


def has_engine(settings: Settings) -> bool:
    """Whether there is something to start, or something that the user has chosen to be started; starts no process."""
    try:
        return bool(settings.engine_script or settings.engine_python) or engine_python(settings).is_file()
    except EngineMissing:
        return False


def installed_edition(settings: Settings) -> str:
    """LIGHT or FULL where the installer has made the engine that is used, else "": then it is somebody else's."""
    target = engine_folder(settings)
    if settings.engine_python or settings.engine_script or not is_ready(target, ENGINE_LISTS):
        return ""
    return FULL if is_ready(target, EDITIONS[FULL].files[1:]) else LIGHT


def engine_folder(settings: Settings) -> Path:
    """Where the engine's environment is, or will be made: in the user's profile unless another place is set."""
    return Path(settings.engine_folder).expanduser() if settings.engine_folder else profile_folder() / "engine"


def engine_config(settings: Settings) -> dict[str, Any]:
    """What `hello` tells the engine: it never reads settings of its own."""
    return {
        "device": settings.device,
        "threads": settings.threads,
        "warm": settings.warm,
        "pack_folders": [str(folder) for folder in pack_places(settings)],
        "model": settings.model,
    }


def pack_places(settings: Settings) -> list[Path]:
    """The folders that models are looked for in: the user's, the plugin's, and that for models made here."""
    return [*map(Path, settings.pack_folders), PLUGIN_FOLDER / "resources" / "packs", own_packs()]


def own_packs() -> Path:
    """Where models that are made on this computer go; not made here."""
    return profile_folder() / "packs"


def plugin_version() -> str:
    """The version in metadata.txt, the only place it is written; empty when the file cannot be read."""
    try:
        lines = (PLUGIN_FOLDER / "metadata.txt").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return next((line.partition("=")[2].strip() for line in lines if line.startswith("version=")), "")


def profile_folder() -> Path:
    """The plugin's own folder in the user's QGIS profile; not made here."""
    return Path(QgsApplication.qgisSettingsDirPath()) / PREFIX


def _parse(text: str, kind: type) -> Any:
    """An environment variable as a setting's type."""
    if kind is bool:
        return text.strip().lower() not in ("", "0", "false", "no", "off")
    return kind(text)
