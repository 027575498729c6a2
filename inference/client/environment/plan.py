"""What is to be done: a pure comparison of what is wanted with what a stamp file says was installed and verified."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from ...protocol.errors import EngineMissing, InstallFailed
from ...protocol.sentences import Sentence
from .editions import Edition
from .probe import Interpreter, Version, python_of

STAMP_NAME = "orthoscribe-environment.json"
OLDEST_PYTHON: Version = (3, 9)
ANY_NEWER: Version = (3, 999)
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;#]+)([^#\\]*)")
REQUIRES_PYTHON = re.compile(r"^#\s*requires-python:\s*(\d+)\.(\d+)", re.MULTILINE)
NEWEST_PYTHON = re.compile(r"^#\s*newest-python:\s*(\d+)\.(\d+)", re.MULTILINE)
NONE_OR_NEWER = Sentence(
    "No Python {lowest} or newer with venv was found; install one (on Debian or Ubuntu: apt-get install python3-venv; "
    "on Windows and macOS: from python.org) and try again."
)
NONE_BETWEEN = Sentence(
    "No Python {lowest} to {highest} with venv was found; install one (on Debian or Ubuntu: apt-get install "
    "python3-venv; on Windows and macOS: from python.org) and try again."
)


@dataclass(frozen=True)
class Requirements:
    """One requirements file: its pins as `(distribution, version, marker)`, the Pythons it bears, a hash of its text.

    A distribution may be pinned more than once, each time for other machines. In a file `with_hashes` every package is
    listed with the sha256 of its files, so it is installed as it stands, without looking for dependencies.
    """

    path: Path
    pins: tuple[tuple[str, str, str], ...]
    oldest_python: Version
    newest_python: Version
    sha256: str
    with_hashes: bool = False

    def pin_of(self, distribution: str) -> str:
        """The lines that pin one distribution, with their hashes, as a requirements file of their own."""
        text = self.path.read_text(encoding="utf-8")
        blocks = re.findall(rf"^{re.escape(distribution)}==.*(?:\n +--hash.*)*", text, re.MULTILINE)
        return "\n".join(blocks) + "\n"


@dataclass(frozen=True)
class Plan:
    """Everything the installer needs to know. Nothing is left to do when `missing` is empty."""

    target: Path
    wanted: tuple[Requirements, ...]
    system_site_packages: bool
    missing: tuple[Requirements, ...]
    done: dict[str, str] = field(default_factory=dict)
    wheels: Path | None = None  # a folder to install from instead of the network
    download_bytes: int = 0  # what is expected, for the progress
    needed_bytes: int = 0  # room on the disk that has to be free

    @property
    def oldest_python(self) -> Version:
        """The oldest Python that every wanted file can live with."""
        return max((each.oldest_python for each in self.wanted), default=OLDEST_PYTHON)

    @property
    def newest_python(self) -> Version:
        """The newest Python that every wanted file can live with."""
        return min((each.newest_python for each in self.wanted), default=ANY_NEWER)

    @property
    def brings_pip(self) -> bool:
        """Whether a wanted file pins pip itself, which is then installed before everything else."""
        return any(name == "pip" for each in self.wanted for name, _, _ in each.pins)

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
        raise EngineMissing(
            "The list of packages {path} cannot be read; check the path, or install the plugin again.", repr(error),
            path=str(path),
        ) from error
    found = filter(None, map(PIN.match, text.splitlines()))
    pins = tuple((pin[1], pin[2], pin[3].strip(" ;")) for pin in found)
    floor, ceiling = REQUIRES_PYTHON.search(text), NEWEST_PYTHON.search(text)
    oldest = (int(floor[1]), int(floor[2])) if floor else OLDEST_PYTHON
    newest = (int(ceiling[1]), int(ceiling[2])) if ceiling else ANY_NEWER
    return Requirements(path, pins, oldest, newest, hashlib.sha256(text.encode()).hexdigest(), "--hash=" in text)


def read_stamp(target: Path, system_site_packages: bool) -> dict[str, str]:
    """What was installed and verified in `target`, as `{file name: sha256}`; empty when it must be made anew."""
    try:
        value = json.loads((target / STAMP_NAME).read_text(encoding="utf-8"))
        same = value["system_site_packages"] == system_site_packages and value["python"] == python_behind(target)
        return dict(value["done"]) if same and python_of(target).exists() else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def is_ready(target: Path, files: Iterable[Path]) -> bool:
    """Whether `target` holds a finished environment with any one of these lists as they are now; starts no process."""
    done = read_stamp(target, system_site_packages=False)
    return any(done.get(path.name) == read_requirements(path).sha256 for path in files if path.name in done)


def python_behind(target: Path) -> str:
    """The program an environment's interpreter leads to; a system upgrade changes it, which makes the stamp void."""
    return str(python_of(target).resolve())


def plan_edition(target: Path, chosen: Edition, wheels: Path | None = None) -> Plan:
    """The plan for one of the two sizes of the engine."""
    return replace(
        make_plan(target, chosen.files), wheels=wheels, download_bytes=chosen.download_bytes,
        needed_bytes=chosen.needed_bytes,
    )


def make_plan(target: Path, files: Iterable[Path], system_site_packages: bool = False) -> Plan:
    """Compare the wanted files with the stamp in `target`; starts no process, so it is quick enough for every start."""
    wanted = tuple(read_requirements(path) for path in files)
    done = read_stamp(target, system_site_packages)
    missing = tuple(each for each in wanted if done.get(each.path.name) != each.sha256)
    return Plan(target, wanted, system_site_packages, missing, done)


def choose(interpreters: Iterable[Interpreter], oldest: Version, newest: Version = ANY_NEWER) -> Interpreter:
    """The first interpreter that is neither too old nor too new and has venv; raises InstallFailed: what to install."""
    seen = []
    for each in interpreters:
        if oldest <= each.version <= newest and each.has_venv:
            return each
        seen.append(f"{each.path} {each.version[0]}.{each.version[1]}{'' if each.has_venv else ' without venv'}")
    lowest, highest = (".".join(map(str, version)) for version in (oldest, newest))
    sentence = NONE_OR_NEWER if newest == ANY_NEWER else NONE_BETWEEN
    raise InstallFailed(
        sentence.filled(lowest=lowest, highest=highest), "Looked at: " + ("; ".join(seen) or "nothing"), "python"
    )
