"""A fresh profile with the packaged plugin and no engine: real clicks through the panel end in an answer."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DEAD_PROXY = "http://127.0.0.1:9"
LIMITS_MS = {"at work": 50, "shown": 100}
MOST_MB = 280

pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def plugin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plugin as it is installed from its zip: no development environment beside it."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(module("package", ROOT / "tests/house/package.py").build(ROOT, folder)) as archive:
        archive.extractall(folder)
    return folder / "orthoscribe"


@pytest.fixture(scope="module")
def wheelhouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of wheels for the system's Python: ORTHOSCRIBE_WHEELHOUSE, or filled now; skips without a network."""
    given = os.environ.get("ORTHOSCRIBE_WHEELHOUSE")
    if given:
        return Path(given)
    folder = tmp_path_factory.mktemp("wheels")
    program = "inference.client.environment.wheelhouse"
    fill = [sys.executable, "-m", program, str(folder), "--python", "/usr/bin/python3"]
    done = subprocess.run(fill, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no package index can be reached: {done.stderr[:300]}")
    return folder


def test_online(plugin: Path, wheelhouse: Path, scene: Path, tmp_path: Path, in_time, capsys) -> None:
    """The wheelhouse is asked for only to know that there is a network."""
    report = first_run(plugin, scene, tmp_path, {})
    tell(capsys, "online", report)
    in_time(LIMITS_MS, report, times_of)
    assert report["beside"] == ["engine", "engine-install.log", "engine.lock"]


def test_without_a_network(plugin: Path, wheelhouse: Path, scene: Path, tmp_path: Path, in_time, capsys) -> None:
    cut = {
        **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), DEAD_PROXY),
        "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": "", "WHEELS": str(wheelhouse),
    }
    report = first_run(plugin, scene, tmp_path, cut, without_network())
    tell(capsys, "from a folder of wheels", report)
    in_time(LIMITS_MS, report, times_of)
    assert report["problem"].startswith(("The package index cannot be reached", "The proxy does not answer"))
    assert "## Environment" in report["report"] and "usable: False" in report["report"]


def without_network() -> tuple[str, ...]:
    """A command that runs another one with no network at all, where we may use it."""
    return ("unshare", "--net") if os.geteuid() == 0 and shutil.which("unshare") else ()


def first_run(
    plugin: Path, scene: Path, folder: Path, variables: dict[str, str], wrapper: tuple[str, ...] = ()
) -> dict:
    """Play the first run; gives its report when all went well."""
    desktop = module("desktop", HERE / "desktop.py")
    env = {"RASTER": str(scene), "ORTHOSCRIBE_PYTHON": "", "ORTHOSCRIBE_ENGINE_SCRIPT": "", **variables}
    status = desktop.run_desktop(HERE / "play_first_run.py", folder, env, 800, plugin=plugin, wrapper=wrapper)
    report_file = folder / "report.json"
    report = json.loads(report_file.read_text(encoding="utf-8")) if report_file.exists() else {}
    assert status == 0, report.get("error") or (folder / "desktop.log").read_text(encoding="utf-8")[-4000:]
    return report


def tell(capsys, how: str, report: dict) -> None:
    """Print the figures and check what holds for every first run."""
    with capsys.disabled():
        print(
            f"\n{how}: installed after {report['installed_s']:.0f} s, first answer after {report['answered_s']:.0f} s, "
            f"{report['size_mb']:.0f} MB on disk"
        )
    assert report["answer"]
    assert report["on_path"] == []
    assert report["size_mb"] < MOST_MB


def times_of(report: dict) -> dict[str, dict[str, float]]:
    """The window's own work while it installs, and to show the conversation for the first time."""
    return {"at work": {"installing": report["busy_ms"]}, "shown": {"conversation": report["opened_ms"]}}


def module(name: str, path: Path) -> ModuleType:
    """A program of the tests as a module."""
    spec = importlib.util.spec_from_file_location(f"orthoscribe_{name}", path)
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = loaded
    spec.loader.exec_module(loaded)
    return loaded
