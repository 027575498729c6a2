"""Does the environment hold what it should: every pinned version, every package to import, an engine that answers."""

from __future__ import annotations

import json
import subprocess  # nosec B404: the environment's interpreter is tried
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ...protocol.errors import EngineMissing, InstallFailed, OrthoscribeError
from ...protocol.events import TEXT
from ...protocol.requests import DESCRIBE, Source, TaskRequest
from ..process import HOME, EngineProcess, engine_command
from .plan import Plan
from .probe import clean_environment, python_of
from .running import Stop

# Where the name to import is not the distribution's name with underscores.
IMPORT_NAMES = {
    "pillow": "PIL", "pytest-qt": "pytestqt", "attrs": "attr", "faiss-cpu": "faiss", "psycopg-binary": "psycopg",
}
IMPORTS_TAKE_S, ANSWER_TAKES_S = 300, 180
SIDE_PX = 64
# Reads [[distribution, version, marker, module], …], prints {distribution: what is wrong}; pins for other machines are
# passed over, and a local label (+cpu) is welcome.
CHECK = """
import importlib, importlib.metadata, json, sys
from pip._vendor.packaging.markers import Marker
wrong = {}
for name, version, marker, module in json.load(sys.stdin):
    if marker and not Marker(marker).evaluate():
        continue
    try:
        found = importlib.metadata.version(name).split("+")[0]
        if found != version:
            wrong[name] = f"version {found} is installed, {version} is wanted"
        importlib.import_module(module)
    except Exception as error:
        wrong[name] = f"{type(error).__name__}: {error}"
print(json.dumps(wrong))
"""


def verify(plan: Plan, stop: Stop | None = None) -> None:
    """Import everything that is pinned, in the environment's own Python; raises EngineMissing naming what fails."""
    pins = [(*pin, module_name(pin[0])) for each in plan.wanted for pin in each.pins]
    (stop or Stop()).check()
    command = [str(python_of(plan.target)), "-I", "-c", CHECK]
    try:
        said = subprocess.run(  # nosec B603  # the environment's interpreter and a constant, no shell
            command, input=json.dumps(pins), capture_output=True, text=True, timeout=IMPORTS_TAKE_S, check=True,
            env=clean_environment(), creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ).stdout
        wrong = json.loads(said.strip().splitlines()[-1])
    except (OSError, subprocess.SubprocessError, ValueError, IndexError) as error:
        raise EngineMissing(
            "The environment in {target} does not run; delete that folder and try again.",
            str(getattr(error, "stderr", "") or error), target=str(plan.target),
        ) from error
    if wrong:
        details = "\n".join(f"{name}: {reason}" for name, reason in wrong.items())
        raise EngineMissing(
            "The environment in {target} lacks {packages}; delete that folder and try again.", details,
            target=str(plan.target), packages=", ".join(wrong),
        )


def module_name(distribution: str) -> str:
    """The name under which a distribution is imported."""
    return IMPORT_NAMES.get(distribution.lower(), distribution.replace("-", "_"))


def answer_once(python: Path, stop: Stop | None = None) -> str:
    """Start the engine and let the embedded pack describe a small picture; returns its words, raises InstallFailed."""
    (stop or Stop()).check()
    try:
        with tempfile.TemporaryDirectory() as folder, EngineProcess(engine_command(python)) as engine:
            picture = Path(folder) / "picture.ppm"
            picture.write_bytes(b"P6 %d %d 255\n" % (SIDE_PX, SIDE_PX) + bytes(_pixels()))
            packs = {"pack_folders": [str(HOME / "resources" / "packs")], "device": "cpu", "warm": False}
            engine.channel.hello("installer", packs, ANSWER_TAKES_S)
            request = TaskRequest(task=DESCRIBE, source=Source(path=str(picture)))
            messages = engine.channel.run(DESCRIBE, request.to_wire(), timeout_s=ANSWER_TAKES_S)
            words = "".join(message["text"] for message in messages if message["kind"] == TEXT)
    except (OSError, OrthoscribeError) as error:
        details = getattr(error, "details", "") or repr(error)
        raise InstallFailed(
            "The packages are installed, but the engine does not answer: {reason}", details, "no_answer",
            reason=getattr(error, "message", "") or str(error),
        ) from error
    if not words.strip():
        raise InstallFailed("The engine runs but has said nothing; install the plugin again.", cause="no_answer")
    return words.strip()


def _pixels() -> Iterator[int]:
    """A field with a road across it, red, green and blue."""
    for y in range(SIDE_PX):
        for x in range(SIDE_PX):
            yield from (150, 148, 140) if 28 <= y < 36 else (60 + (x * 7 + y * 13) % 30, 110 + (x * 5) % 25, 50)
