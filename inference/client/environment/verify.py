"""Does the environment hold what it should: every pinned version is there, and every package can be imported."""

from __future__ import annotations

import json
import subprocess

from ...protocol.errors import EngineMissing
from .plan import Plan
from .probe import clean_environment, python_of

# Where the name to import is not the distribution's name with underscores.
IMPORT_NAMES = {"pillow": "PIL", "pytest-qt": "pytestqt"}
# Reads {distribution: [version, module]}, prints {distribution: what is wrong}. A local label (+cpu) is welcome.
CHECK = """
import importlib, importlib.metadata, json, sys
wrong = {}
for name, (version, module) in json.load(sys.stdin).items():
    try:
        found = importlib.metadata.version(name).split("+")[0]
        if found != version:
            wrong[name] = f"version {found} is installed, {version} is wanted"
        importlib.import_module(module)
    except Exception as error:
        wrong[name] = f"{type(error).__name__}: {error}"
print(json.dumps(wrong))
"""


def verify(plan: Plan) -> None:
    """Import everything that is pinned, in the environment's own Python; raises EngineMissing naming what fails."""
    pins = {name: (version, module_name(name)) for each in plan.wanted for name, version in each.pins.items()}
    command = [str(python_of(plan.target)), "-I", "-c", CHECK]
    try:
        said = subprocess.run(  # nosec B603  # the environment's interpreter and a constant, no shell
            command, input=json.dumps(pins), capture_output=True, text=True, timeout=300, check=True,
            env=clean_environment(),
        ).stdout
        wrong = json.loads(said.strip().splitlines()[-1])
    except (OSError, subprocess.SubprocessError, ValueError, IndexError) as error:
        message = f"The environment in {plan.target} does not run; delete that folder and try again."
        raise EngineMissing(message, str(getattr(error, "stderr", "") or error)) from error
    if wrong:
        details = "\n".join(f"{name}: {reason}" for name, reason in wrong.items())
        message = f"The environment in {plan.target} lacks {', '.join(wrong)}; delete that folder and try again."
        raise EngineMissing(message, details)


def module_name(distribution: str) -> str:
    """The name under which a distribution is imported."""
    return IMPORT_NAMES.get(distribution.lower(), distribution.replace("-", "_"))
