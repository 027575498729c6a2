"""Starts a real QGIS desktop with a fresh profile and this checkout as a plugin, and runs a driver script in it.

    python3 tests/end_to_end/desktop.py DRIVER.py FOLDER [NAME=VALUE …]

The driver runs inside QGIS after all plugins are loaded; it can import `actor`, and its report lands in
FOLDER/report.json.
Without a DISPLAY the desktop is shown on a virtual screen (Xvfb).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SCREEN = "1600x1000x24"
PROFILE = """[PythonPlugins]
orthoscribe=true
processing=true
GdalTools=false
MetaSearch=false
db_manager=false
grassprovider=false
sagaprovider=false

[qgis]
checkVersion=false
askToSaveProjectChanges=false

[locale]
overrideFlag=true
userLocale=en_US

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
httpsfeedqgisorg\\disabled=true

[app]
askToSaveMemoryLayers=false
plugin_installer\\checkOnStart=false
"""


def run_desktop(
    driver: Path, folder: Path, environment: dict[str, str], timeout_s: int = 180, profile: str = PROFILE,
    plugin: Path = ROOT, wrapper: tuple[str, ...] = (), profiles: Path | None = None,
) -> int:
    """Run a driver in a fresh QGIS; returns its exit status (0 when all went well, 124 when it did not come to an end).

    What QGIS prints goes to FOLDER/desktop.log. `plugin` is the folder to load, `wrapper` a command that runs QGIS,
    `profiles` a folder from `make_profile`, to start in it once more.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="orthoscribe_") as scratch, display() as screen:
        profiles = profiles or make_profile(Path(scratch), profile, plugin)
        env = {
            **os.environ, **environment, **screen,
            "PYTHONUNBUFFERED": "1", "PYQGIS_STARTUP": str(HERE / "startup_hook.py"),
            "ORTHOSCRIBE_FOLDER": str(folder), "ORTHOSCRIBE_ACTOR": str(HERE), "GUI_TIMEOUT": str(timeout_s - 10),
            "QT_QPA_PLATFORMTHEME": "none",
            # QGIS takes the home of its Python from the first python3 on the PATH: it must be the system's.
            "PATH": os.pathsep.join(["/usr/bin", os.environ.get("PATH", os.defpath)]),
        }
        env.setdefault("XDG_RUNTIME_DIR", scratch)
        command = [
            *wrapper, shutil.which("qgis") or "qgis", "--nologo", "--noversioncheck",
            "--profiles-path", str(profiles), "--profile", "test", "--code", str(driver),
        ]
        with (folder / "desktop.log").open("wb") as log:
            try:
                done = subprocess.run(command, env=env, stdout=log, stderr=log, timeout=timeout_s, check=False)
                return done.returncode
            except subprocess.TimeoutExpired:
                return 124


def make_profile(scratch: Path, settings: str, plugin: Path | None = ROOT) -> Path:
    """A folder of profiles with one fresh profile, `test`, that has this checkout (or another folder) as its plugin, or
    none yet.
    """
    profile = scratch / "profiles" / "test"
    (profile / "QGIS").mkdir(parents=True)
    if plugin is not None:
        (profile / "python" / "plugins").mkdir(parents=True)
        (profile / "python" / "plugins" / "orthoscribe").symlink_to(plugin)
    remembered = f"\n[cache]\ndirectory={scratch / 'remembered'}\n"  # pictures of servers, else kept for other runs
    (profile / "QGIS" / "QGIS3.ini").write_text(settings + remembered, encoding="utf-8")
    return scratch


@contextmanager
def display():
    """What the environment needs to have a screen; a virtual one is started, and ended, when there is none."""
    if os.environ.get("DISPLAY"):
        yield {}
        return
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write_end,), stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        with os.fdopen(read_end) as numbers:
            yield {"DISPLAY": f":{numbers.readline().strip()}"}
    finally:
        server.terminate()
        server.wait(10)


if __name__ == "__main__":
    variables = dict(argument.split("=", 1) for argument in sys.argv[3:])
    theme = variables.pop("THEME", "")
    extra = f"\n[UI]\nUITheme={theme}\n" if theme else ""
    sys.exit(run_desktop(Path(sys.argv[1]), Path(sys.argv[2]), variables, profile=PROFILE + extra))
