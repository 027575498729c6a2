"""A report for whoever looks into a problem: versions, the engine's environment, last words; nothing personal."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QLocale

from ...inference.client.environment.install import log_path
from ...inference.client.environment.machine import free_bytes, is_writable
from ...inference.client.environment.plan import STAMP_NAME
from ...inference.client.redaction import redacted
from .settings import Settings, engine_folder, engine_python, has_engine, plugin_version, read_settings

LOG_LINES = 60
#: Variables that change how packages are fetched or the engine is started; their values are shown.
TELLING = ("PIP_", "ORTHOSCRIBE_", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "SSL_CERT", "REQUESTS_CA", "CUDA_VISIBLE")


def diagnostics(state: str, hello: dict, engine_lines: Iterable[str], log_lines: Iterable[str]) -> str:
    """The report, as text without names of persons, passwords or tokens; starts no process and is quick."""
    settings = read_settings()
    target = engine_folder(settings)
    parts = {
        "Versions": _versions(),
        "Engine": [f"state: {state}", f"said of itself: {_short(hello)}" if hello else ""],
        "Environment": _environment(settings, target),
        "Settings that differ": _differing(settings),
        "Variables": _variables(),
        "The engine's last words": list(engine_lines)[-LOG_LINES:],
        "Last lines of the log": list(log_lines)[-LOG_LINES:],
        "Last lines of the installation": _last_lines(log_path(target)),
    }
    sections = (f"## {title}\n" + ("\n".join(filter(None, lines)) or "none") for title, lines in parts.items())
    return redacted("# Orthoscribe: diagnostics\n\n" + "\n\n".join(sections) + "\n")


def _short(hello: dict) -> str:
    """What the engine told, of its models only which they are and what they can do."""
    names = ("id", "title", "revision", "abilities", "labels")
    models = [{name: model.get(name) for name in names} for model in hello.get("models") or []]
    return json.dumps({**hello, "models": models}, ensure_ascii=False)


def _versions() -> list[str]:
    return [
        f"Orthoscribe {plugin_version()}",
        f"QGIS {Qgis.version()}, Qt {QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}, Python {platform.python_version()}",
        f"{platform.platform()}, {platform.machine()}, {os.cpu_count()} processors",
        f"language {QLocale().name()}, theme {QgsApplication.themeName()}",
    ]


def _environment(settings: Settings, target: Path) -> list[str]:
    lines = [f"folder: {target}", f"usable: {has_engine(settings)}", f"can be written to: {is_writable(target)}"]
    lines.append(f"free: {free_bytes(target) / 1e9:.1f} GB")
    try:
        lines.append(f"engine's Python: {engine_python(settings)}")
    except Exception as error:  # noqa: BLE001 (a report tells what is wrong rather than fail over it)
        lines.append(f"engine's Python: {error}")
    for name in ("pyvenv.cfg", STAMP_NAME):
        lines += [f"{name}: {' | '.join(_last_lines(target / name)) or 'absent'}"]
    lines.append("packages: " + (", ".join(_packages(target)) or "none"))
    return lines


def _packages(target: Path) -> Iterator[str]:
    """What is installed, read from the names of folders."""
    for name in sorted({folder.stem for folder in target.glob("[Ll]ib*/**/site-packages/*.dist-info")}):
        yield name.replace("-", " ")


def _differing(settings: Settings) -> list[str]:
    values = ((item, getattr(settings, item.name)) for item in fields(Settings))
    return [f"{item.name}: {value}" for item, value in values if value != item.default]


def _variables() -> list[str]:
    """Variables that matter here. A module search path of QGIS's process tells what else was put into it."""
    named = [f"{name}={value}" for name, value in sorted(os.environ.items()) if name.upper().startswith(TELLING)]
    return [*named, f"sys.path: {os.pathsep.join(sys.path)}"]


def _last_lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES:]
    except OSError:
        return []
