"""What is here: Python interpreters that can carry an environment, and an environment that may stand already."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Version = tuple[int, int]

NAMES = ("python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10", "python3.9", "python")
QUESTION = (
    "import importlib.util as u, json, sys;"
    "print(json.dumps({'version': list(sys.version_info[:2]), 'bits': sys.maxsize.bit_length() + 1,"
    "'venv': all(u.find_spec(n) is not None for n in ('venv', 'ensurepip'))}))"
)
# Variables by which QGIS tells its own interpreter where to look; any of them misleads another one.
MISLEADING = ("PYTHONHOME", "PYTHONPATH", "PYTHONEXECUTABLE", "PYTHONSTARTUP", "__PYVENV_LAUNCHER__")


@dataclass(frozen=True)
class Interpreter:
    """A Python that answered: where it is, its (major, minor) version, and whether it can make an environment."""

    path: Path
    version: Version
    has_venv: bool


def clean_environment() -> dict[str, str]:
    """This process's environment variables without those that would bend another interpreter towards QGIS."""
    return {name: value for name, value in os.environ.items() if name not in MISLEADING}


def ask(path: Path) -> Interpreter | None:
    """Start the program and ask what it is; None when it is no 64-bit Python or does not answer within 20 s."""
    command = [str(path), "-I", "-c", QUESTION]
    try:
        said = subprocess.run(  # nosec B603  # an interpreter's path and a constant, no shell
            command, capture_output=True, text=True, timeout=20, env=clean_environment(), check=True
        ).stdout
        answer = json.loads(said)
        if answer["bits"] != 64:
            return None
        return Interpreter(path, (answer["version"][0], answer["version"][1]), bool(answer["venv"]))
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError):
        return None


def candidates() -> Iterator[Path]:
    """Programs that may be a Python, the system's own first; never this process's binary, which may be QGIS itself."""
    seen: set[Path] = set()
    folders = [Path("/usr/bin"), *_beside_this_python(), *map(Path, os.get_exec_path())]
    for folder in folders:
        for name in NAMES:
            found = shutil.which(name, path=str(folder))
            path = Path(found) if found else None
            if path and path.resolve() not in seen:
                seen.add(path.resolve())
                yield path


def _beside_this_python() -> list[Path]:
    """Where the base installation of this Python keeps its interpreter (QGIS on Windows and macOS brings one)."""
    base = Path(sys.base_prefix)
    return [base, base / "bin"]


def interpreters(paths: Iterator[Path] | None = None) -> Iterator[Interpreter]:
    """The candidates that answered, in order of preference, asked one by one as the caller goes on."""
    for path in candidates() if paths is None else paths:
        found = ask(path)
        if found is not None:
            yield found


def python_of(target: Path) -> Path:
    """Where the interpreter of the environment in `target` is, or would be."""
    return target / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
