"""Makes the environment and fills it: the system's venv, then that environment's own pip."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from ...protocol.errors import EngineMissing
from ...protocol.sentences import Sentence
from .failures import explain
from .plan import STAMP_NAME, Plan, Requirements
from .probe import Interpreter, ask, clean_environment, python_of
from .progress import UNPACKING, Progress, told_by_pip
from .running import CommandFailed, Stop, run

LOG_NAME = "install.log"
#: Stands in the environment while packages are unpacked: what is found with it is half-made, and is made anew.
UNFINISHED = "unfinished"
#: A list with hashes names everything: nothing else is looked for, and nothing is built.
CHECKED = ("--require-hashes", "--no-deps", "--only-binary", ":all:")
#: pip tells why it could not reach an index only when it tries again.
RETRIES = "2"
LARGE = ("onnxruntime", "rasterio", "numpy", "pyproj")
VENV_ENDS, PIP_ENDS, PACKAGES_END = 0.06, 0.1, 0.95


@dataclass(frozen=True)
class Site:
    """What every step works with: the plan, a stop, more environment variables (a proxy), descriptors to keep open."""

    plan: Plan
    stop: Stop = field(default_factory=Stop)
    variables: dict[str, str] = field(default_factory=dict)
    keep_open: tuple[int, ...] = ()

    @property
    def log(self) -> Path:
        """Where everything that commands say is kept: beside the environment, which is made anew at times."""
        return log_path(self.plan.target)

    @property
    def downloads(self) -> Path:
        """What was fetched, until it is unpacked; a run that was stopped goes on from here."""
        return self.plan.target.with_name(f"{self.plan.target.name}-downloads")

    def run(self, command: list[str], python: Path) -> Iterator[str]:
        """Run a command of the installation; raises InstallFailed with a sentence that fits what it said."""
        env = {**clean_environment(), **self.variables}
        try:
            yield from run(command, self.log, env, self.stop, self.keep_open)
        except CommandFailed as error:
            facts = {"target": self.plan.target, "python": python, "needed_mb": self.plan.needed_bytes / 1e6}
            if self.plan.wheels:
                facts["wheels"] = self.plan.wheels
            raise explain(error.lines, **facts) from error

    def pip(self, command: str, *arguments: str, has_raw: bool = True) -> Iterator[str]:
        """Let the environment's pip install or download something; only the pip that we bring tells bytes (`raw`)."""
        python = python_of(self.plan.target)
        bar = "raw" if has_raw and self.plan.brings_pip else "off"
        quiet = ["--no-input", "--disable-pip-version-check", "--no-color", "--retries", RETRIES, "--progress-bar", bar]
        return self.run([str(python), "-m", "pip", command, *quiet, *arguments], python)

    @property
    def origin(self) -> list[str]:
        """pip's arguments for where packages come from."""
        wheels = self.plan.wheels
        return only_from(wheels) if wheels else ["--cache-dir", str(self.downloads / "cache")]


def only_from(folder: Path) -> list[str]:
    """pip's arguments for taking packages from a folder alone."""
    return ["--no-index", "--find-links", str(folder)]


def log_path(target: Path) -> Path:
    """The installer's log of an environment."""
    return target.with_name(f"{target.name}-{LOG_NAME}")


def make_venv(site: Site, interpreter: Interpreter) -> Iterator[Progress]:
    """Make the environment anew; raises EngineMissing when the folder holds other things."""
    target = site.plan.target
    if target.exists() and any(target.iterdir()) and not (target / "pyvenv.cfg").exists():
        raise EngineMissing("{target} is no environment, and is not empty; choose another folder.", target=str(target))
    told = Sentence("Making an environment in {target} with {python}", target=str(target), python=str(interpreter.path))
    yield Progress(told, 0.0, is_step=True)
    target.mkdir(parents=True, exist_ok=True)
    flags = ["--system-site-packages"] if site.plan.system_site_packages else []
    command = [str(interpreter.path), "-m", "venv", "--clear", *flags, str(target)]
    yield from map(Progress, site.run(command, interpreter.path))


def install(site: Site) -> Iterator[Progress]:
    """Fill the environment with every list of the plan that is missing; raises InstallFailed."""
    hashed = [each for each in site.plan.missing if each.with_hashes]
    others = [each for each in site.plan.missing if not each.with_hashes]
    start = VENV_ENDS
    if hashed and site.plan.brings_pip:
        yield from renew_pip(site, hashed[0])
        start = PIP_ENDS
    parts = [[each] for each in hashed] + ([others] if others else [])
    for number, part in enumerate(parts):
        share = (PACKAGES_END - start) / len(parts)
        yield from install_lists(site, part, start + number * share, start + (number + 1) * share)
    (site.plan.target / UNFINISHED).unlink(missing_ok=True)
    shutil.rmtree(site.downloads, ignore_errors=True)


def renew_pip(site: Site, wanted: Requirements) -> Iterator[Progress]:
    """Install the pinned pip first: it uses the system's certificates, tells bytes, and speaks the words we know."""
    yield Progress("Fetching pip", VENV_ENDS, is_step=True)
    only_pip = site.plan.target / "pip.txt"
    only_pip.write_text(wanted.pin_of("pip"), encoding="utf-8")
    arguments = [*CHECKED, "--no-compile", *site.origin, "--requirement", str(only_pip)]
    yield from map(Progress, site.pip("install", *arguments, has_raw=False))


def install_lists(site: Site, lists: list[Requirements], start: float, end: float) -> Iterator[Progress]:
    """Install requirement files in one go, all of them with hashes or none."""
    names = ", ".join(each.path.stem for each in lists)
    yield Progress(Sentence("Fetching the packages ({names})", names=names), start, is_step=True)
    files = [part for each in lists for part in ("--requirement", str(each.path))]
    origin, fetching = site.origin, iter(())
    if lists[0].with_hashes:
        how = [*CHECKED, "--no-compile"]
        if not site.plan.wheels:
            origin = only_from(site.downloads)
            fetching = chain.from_iterable(fetch(site, each, site.downloads) for each in lists)
    elif site.plan.download_bytes:
        how = ["--only-binary", ":all:", "--no-compile"]
    else:
        how = []  # a developer's lists
    lines = _marked(site, chain(fetching, site.pip("install", *how, *origin, *files)))
    yield from told_by_pip(lines, site.plan.download_bytes, start, end)


def fetch(site: Site, wanted: Requirements, folder: Path) -> Iterator[str]:
    """Download what a list names; of one with hashes, large packages one by one: what is there when it stops, stays."""
    folder.mkdir(parents=True, exist_ok=True)
    how = ["--no-cache-dir", "--dest", str(folder), "--find-links", str(folder)]
    if not wanted.with_hashes:
        yield from site.pip("download", "--only-binary", ":all:", *how, "--requirement", str(wanted.path))
        return
    names = list(dict.fromkeys(name for name, _, _ in wanted.pins))
    part = site.plan.target / "part.txt"
    for batch in (*([name] for name in names if name in LARGE), [name for name in names if name not in LARGE]):
        part.write_text("".join(map(wanted.pin_of, batch)), encoding="utf-8")
        yield from site.pip("download", *CHECKED, *how, "--requirement", str(part))


def _marked(site: Site, lines: Iterator[str]) -> Iterator[str]:
    """The lines; before the first file is unpacked the environment is marked, and no stamp vouches for it any more."""
    for line in lines:
        if line.startswith(UNPACKING):
            (site.plan.target / UNFINISHED).touch()
            (site.plan.target / STAMP_NAME).unlink(missing_ok=True)
        yield line


def is_usable(plan: Plan) -> bool:
    """Does an environment stand in the target whose Python answers, fits, and sees what it should of the system?"""
    settings = plan.target / "pyvenv.cfg"
    if not settings.exists() or (plan.target / UNFINISHED).exists():
        return False
    standing = ask(python_of(plan.target))
    if standing is None or not plan.oldest_python <= standing.version <= plan.newest_python:
        return False
    text = settings.read_text(encoding="utf-8")
    made_with = re.search(r"^version\s*=\s*(\d+)\.(\d+)", text, re.MULTILINE)
    sees_system = "include-system-site-packages = true" in text
    same_python = made_with is not None and (int(made_with[1]), int(made_with[2])) == standing.version
    return same_python and sees_system == plan.system_site_packages
