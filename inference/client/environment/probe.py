"""What is here: Python interpreters that can carry an environment, and an environment that may stand already."""

from __future__ import annotations

import json
import os
import subprocess  # nosec B404: interpreters are asked what they are
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..process import clean_environment as without_qgis

Version = tuple[int, int]

NAMES = ("python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10", "python3.9", "python")
ANSWERS_S = 20
QUESTION = """
import importlib.util, json, sys
try:
    import ssl
except ImportError:  # an OSGeo4W Python outside its shell
    ssl = None
print(json.dumps({
    "version": list(sys.version_info[:2]), "bits": sys.maxsize.bit_length() + 1,
    "venv": bool(ssl) and all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip")),
    "program": getattr(sys, "_base_executable", "") or sys.executable,
}))
"""
#: Where interpreters live, best first: those that stay when QGIS is upgraded, then the one that QGIS brings. `{…}` are
#: environment variables and `{base}`, where this process's own Python is installed; `*` stands for any name.
PLACES = {
    "linux": ("/usr/bin", "/usr/local/bin", "{base}/bin"),
    "darwin": (
        "/Library/Frameworks/Python.framework/Versions/*/bin", "/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin",
        "{base}/bin", "/Applications/QGIS*.app/Contents/MacOS/bin",
        "/Applications/QGIS*.app/Contents/Frameworks/Python.framework/Versions/*/bin",
    ),
    "win32": (
        "{LOCALAPPDATA}/Programs/Python/Python3*", "{ProgramFiles}/Python3*", "{SystemDrive}/Python3*",
        "{base}", "{OSGEO4W_ROOT}/apps/Python3*", "{ProgramFiles}/QGIS*/apps/Python3*",
    ),
}
#: Folders whose `python3` is a door to another program: version managers, the Windows Store's alias. What lies behind
#: such a door changes with the folder it is opened from. On a Mac, the one in /usr/bin opens a dialog to install Xcode.
SHIMS = ("shims", "windowsapps", ".asdf", ".mise")
NEVER = {"darwin": ("/usr/bin",)}


@dataclass(frozen=True)
class Interpreter:
    """A Python that answered: where it is, its (major, minor) version, and whether it can make an environment."""

    path: Path
    version: Version
    has_venv: bool


def clean_environment() -> dict[str, str]:
    """This process's environment variables without those that would bend another interpreter towards QGIS."""
    return without_qgis(dict(os.environ))


def ask(path: Path) -> Interpreter | None:
    """Start the program and ask what it is; None when it is no 64-bit Python or does not answer within 20 s.

    Its path is the one that it gives for itself: an environment's Python names the one that it was made with.
    """
    command = [str(path), "-I", "-c", QUESTION]
    try:
        said = subprocess.run(  # nosec B603  # an interpreter's path and a constant, no shell
            command, capture_output=True, text=True, timeout=ANSWERS_S, env=clean_environment(), check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ).stdout
        answer = json.loads(said)
        if answer["bits"] != 64:
            return None
        program = Path(answer["program"] or path)
        return Interpreter(program, (answer["version"][0], answer["version"][1]), bool(answer["venv"]))
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError):
        return None


def places(system: str, variables: Mapping[str, str], base: str) -> list[str]:
    """The patterns of folders to look into on a system (`sys.platform`), then the PATH; without shims."""
    known = {**variables, "base": base}
    patterns = []
    for pattern in PLACES.get(system, PLACES["linux"]):
        try:
            patterns.append(pattern.format_map(known))
        except KeyError:
            continue  # this machine has no such variable, hence no such place
    patterns += variables.get("PATH", "").split(";" if system == "win32" else ":")
    return [each for each in patterns if each and not _is_shim(each) and each not in NEVER.get(system, ())]


def _is_shim(folder: str) -> bool:
    return any(part in SHIMS for part in folder.lower().replace("\\", "/").split("/"))


def candidates() -> Iterator[Path]:
    """Programs that may be a Python, the system's own first; never this process's binary, which may be QGIS itself."""
    seen: set[Path] = set()
    suffix = ".exe" if os.name == "nt" else ""
    for pattern in places(sys.platform, os.environ, sys.base_prefix):
        for folder in _folders(pattern):
            for path in (folder / f"{name}{suffix}" for name in NAMES):
                if os.access(path, os.X_OK) and path.is_file() and path.resolve() not in seen:
                    seen.add(path.resolve())
                    yield path


def _folders(pattern: str) -> list[Path]:
    """The folders that a pattern stands for, those with the highest names (the newest versions) first."""
    path = Path(pattern)
    if "*" not in pattern:
        return [path]
    start, rest = Path(path.anchor), str(path.relative_to(path.anchor))
    return sorted(start.glob(rest), reverse=True) if start.is_dir() else []


def interpreters(paths: Iterable[Path] | None = None) -> Iterator[Interpreter]:
    """The candidates that answered, in order of preference, asked one by one as the caller goes on."""
    seen: set[Path] = set()
    for path in candidates() if paths is None else paths:
        found = ask(path)
        if found is not None and found.path not in seen:
            seen.add(found.path)
            yield found


def python_of(target: Path) -> Path:
    """Where the interpreter of the environment in `target` is, or would be."""
    return target / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
