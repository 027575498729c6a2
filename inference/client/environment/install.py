"""Makes the environment and fills it: the system's venv, then that environment's own pip."""

from __future__ import annotations

import re
import subprocess
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from ...protocol.errors import EngineMissing
from .plan import Plan
from .probe import Interpreter, ask, clean_environment, python_of

LOG_NAME = "install.log"
WORTH_SAYING = ("Collecting ", "Downloading ", "Building ", "Installing collected", "ERROR")


def install(plan: Plan) -> Iterator[str]:
    """Fill the environment with every wanted package, yielding lines of progress; raises EngineMissing."""
    files = [part for each in plan.wanted for part in ("--requirement", str(each.path))]
    command = [
        str(python_of(plan.target)), "-m", "pip", "install", "--no-input", "--progress-bar", "off",
        "--disable-pip-version-check", *files,
    ]
    yield f"Installing {', '.join(each.path.stem for each in plan.missing)} into {plan.target}"
    log = plan.target / LOG_NAME
    for line in run(command, log, "The packages could not be installed; check the network and the free disk space"):
        if line.startswith(WORTH_SAYING):
            yield "  " + line.split(" (from")[0][:110]


def make_venv(plan: Plan, interpreter: Interpreter) -> Iterator[str]:
    """Make the environment anew, yielding progress; raises EngineMissing when the folder holds other things."""
    target = plan.target
    if target.exists() and any(target.iterdir()) and not (target / "pyvenv.cfg").exists():
        raise EngineMissing(f"{target} is no environment, and is not empty; choose another folder.")
    yield f"Making an environment in {target} with {interpreter.path}"
    target.mkdir(parents=True, exist_ok=True)
    flags = ["--system-site-packages"] if plan.system_site_packages else []
    command = [str(interpreter.path), "-m", "venv", "--clear", *flags, str(target)]
    log = target.parent / f"{target.name}-{LOG_NAME}"
    yield from run(command, log, f"{interpreter.path} could not make an environment; is its venv package installed?")


def is_usable(plan: Plan) -> bool:
    """Does an environment stand in the target whose Python answers, fits, and sees what it should of the system?"""
    settings = plan.target / "pyvenv.cfg"
    standing = ask(python_of(plan.target)) if settings.exists() else None
    if standing is None or standing.version < plan.oldest_python:
        return False
    text = settings.read_text(encoding="utf-8")
    made_with = re.search(r"^version\s*=\s*(\d+)\.(\d+)", text, re.MULTILINE)
    sees_system = "include-system-site-packages = true" in text
    same_python = made_with is not None and (int(made_with[1]), int(made_with[2])) == standing.version
    return same_python and sees_system == plan.system_site_packages


def run(command: list[str], log: Path, failure: str) -> Iterator[str]:
    """Run a command, yield its lines, keep them in `log`; raises EngineMissing with `failure` and the last lines."""
    last: deque[str] = deque(maxlen=15)
    with log.open("w", encoding="utf-8") as record:
        process = subprocess.Popen(  # nosec B603  # an interpreter we chose and constant arguments, no shell
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            text=True, encoding="utf-8", errors="replace", env=clean_environment(),
        )
        with process:
            for line in process.stdout or ():
                record.write(line)
                last.append(line.rstrip())
                yield line.rstrip()
    if process.returncode:
        raise EngineMissing(f"{failure} (all of it is in {log}).", "\n".join(last))
