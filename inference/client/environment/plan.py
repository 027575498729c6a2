"""What is to be done: a pure comparison of what is wanted with what a stamp file says was installed and verified."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ...protocol.errors import EngineMissing
from .probe import Interpreter, Version, python_of

STAMP_NAME = "orthoscribe-environment.json"
OLDEST_PYTHON: Version = (3, 9)
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;#]+)")
REQUIRES_PYTHON = re.compile(r"^#\s*requires-python:\s*(\d+)\.(\d+)", re.MULTILINE)


@dataclass(frozen=True)
class Requirements:
    """One requirements file: its pins `{distribution: version}`, the oldest Python it bears, a hash of its text."""

    path: Path
    pins: dict[str, str]
    oldest_python: Version
    sha256: str


@dataclass(frozen=True)
class Plan:
    """Everything the installer needs to know. Nothing is left to do when `missing` is empty."""

    target: Path
    wanted: tuple[Requirements, ...]
    system_site_packages: bool
    missing: tuple[Requirements, ...]
    done: dict[str, str] = field(default_factory=dict)

    @property
    def oldest_python(self) -> Version:
        """The oldest Python that every wanted file can live with."""
        return max((each.oldest_python for each in self.wanted), default=OLDEST_PYTHON)

    def stamp(self) -> str:
        """The stamp file's text once the plan is carried out."""
        done = {**self.done, **{each.path.name: each.sha256 for each in self.wanted}}
        value = {"python": python_behind(self.target), "system_site_packages": self.system_site_packages, "done": done}
        return json.dumps(value, indent=2) + "\n"


def read_requirements(path: Path) -> Requirements:
    """Read one file of `name==version` lines; raises EngineMissing when it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        message = f"The list of packages {path} cannot be read; check the path, or install the plugin again."
        raise EngineMissing(message, repr(error)) from error
    pins = dict(found.groups() for found in map(PIN.match, text.splitlines()) if found)
    floor = REQUIRES_PYTHON.search(text)
    oldest = (int(floor[1]), int(floor[2])) if floor else OLDEST_PYTHON
    return Requirements(path, pins, oldest, hashlib.sha256(text.encode()).hexdigest())


def read_stamp(target: Path, system_site_packages: bool) -> dict[str, str]:
    """What was installed and verified in `target`, as `{file name: sha256}`; empty when it must be made anew."""
    try:
        value = json.loads((target / STAMP_NAME).read_text(encoding="utf-8"))
        same = value["system_site_packages"] == system_site_packages and value["python"] == python_behind(target)
        return dict(value["done"]) if same and python_of(target).exists() else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def python_behind(target: Path) -> str:
    """The program an environment's interpreter leads to; a system upgrade changes it, which makes the stamp void."""
    return str(python_of(target).resolve())


def make_plan(target: Path, files: Iterable[Path], system_site_packages: bool = False) -> Plan:
    """Compare the wanted files with the stamp in `target`; starts no process, so it is quick enough for every start."""
    wanted = tuple(read_requirements(path) for path in files)
    done = read_stamp(target, system_site_packages)
    missing = tuple(each for each in wanted if done.get(each.path.name) != each.sha256)
    return Plan(target, wanted, system_site_packages, missing, done)


def choose(interpreters: Iterable[Interpreter], oldest: Version) -> Interpreter:
    """The first interpreter that is new enough and has venv; raises EngineMissing saying what to install."""
    seen = []
    for each in interpreters:
        if each.version >= oldest and each.has_venv:
            return each
        seen.append(f"{each.path} {each.version[0]}.{each.version[1]}{'' if each.has_venv else ' without venv'}")
    wanted = f"{oldest[0]}.{oldest[1]}"
    raise EngineMissing(
        f"No Python {wanted} or newer with venv was found; install one (on Debian or Ubuntu: "
        f"apt-get install python{'3' if oldest <= (3, 11) else wanted}-venv) and try again.",
        "Looked at: " + ("; ".join(seen) or "nothing"),
    )
