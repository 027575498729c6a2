"""What the end-to-end tests share: the engine they use, a scene, and a way to run a play in a real QGIS."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import time
from collections.abc import Callable
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

from tests.times import SLACK

ROOT = Path(__file__).resolve().parents[2]
#: The longest a play may take on a machine with much else to do; one that hangs is ended then, with its Python stack.
PLAY_S = 240
#: With more of the processors at work for others, how long the window was held up says nothing about the plugin.
QUIET_SHARE = 0.25
ENGINE_PYTHON = Path(os.environ.get("ORTHOSCRIBE_PYTHON") or ROOT / "build" / "venv" / "bin" / "python")
NEW = {"kind": "mask", "label": "new building", "from": "vegetation", "to": "building", "score": 0.9, "area_m2": 462.0}
NEW_BUILDINGS = {"findings": [
    {**NEW, "box": [0.12, 0.78, 0.19, 0.85]}, {**NEW, "box": [0.26, 0.8, 0.33, 0.87]},
    {**NEW, "box": [0.72, 0.4, 0.79, 0.47]},
]}
LAND_COVER = {"title": "Land cover, before and after", "columns": ["Cover", "Before (m²)", "After (m²)"],
              "rows": [["building", 1848, 3234], ["vegetation", 91_224, 89_838]]}
NOTES = ["The two dates are compared at 0.40 m a pixel.", "The two dates lie over each other within 0.5 pixels."]
#: A caption, yes or no, a count, places, an open question and a follow-up.
COMPARED = [
    [{"progress": 0.4, "message": "Laying the two dates over each other"}, {"table": LAND_COVER}, NEW_BUILDINGS,
     {"text": "Three buildings are new (center-right, bottom-left), on former vegetation.", "every_ms": 10},
     {"result": {"notes": NOTES}}],
    *([NEW_BUILDINGS, {"text": text, "every_ms": 5}] for text in (
        "Yes. Three new buildings.", "There are 3 new buildings.", "In the center-right and bottom-left.",
        "All three stand on former vegetation.")),
    [{"text": "Nothing else changed.", "every_ms": 5}],
]
PLAY = {
    "compare": COMPARED,
    "describe": [[
        {"progress": 0.4, "message": "Looking"},
        {"text": "Houses along a road, with many trees.", "every_ms": 20},
    ]],
    "ask": [[{"text": "There are two airplanes.", "every_ms": 5}]],
    "ground": [[{"progress": 0.5, "message": "Tile 1 of 2", "delay_ms": 100}, {"findings": [
        {"label": "airplane", "score": 0.9, "box": [0.1, 0.1, 0.2, 0.2], "area_m2": 812.5, "length_m": 114.0},
    ]}, {"text": "One airplane.", "every_ms": 200}]],
    "segment": [[{"progress": 0.1, "message": "Tile 1 of 9"}, {"wait": True, "delay_ms": 1000}, {"findings": [
        {"kind": "mask", "label": "building", "score": 0.8, "box": [0.3, 0.3, 0.6, 0.5], "area_m2": 240.0},
    ]}]],
}


def has_engine() -> bool:
    """Whether the engine's environment and a pack are here."""
    return ENGINE_PYTHON.is_file() and any((ROOT / "resources" / "packs").glob("*/card.json"))


@pytest.fixture(scope="session", params=["real", "scripted"])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment that makes QGIS use the real engine with the embedded pack, or a scripted one."""
    if request.param == "real":
        if not has_engine():
            pytest.skip("no engine environment, or no embedded pack yet")
        return {"ORTHOSCRIBE_PYTHON": str(ENGINE_PYTHON), "WARM_UP_MS": "5000"}
    path = tmp_path_factory.mktemp("play") / "play.json"
    path.write_text(json.dumps(PLAY), encoding="utf-8")
    return {"ORTHOSCRIBE_ENGINE_SCRIPT": str(path)}


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample scene; an empty raster of its size where the renderer's environment is missing."""
    path = tmp_path_factory.mktemp("scene") / "scene.tif"
    if ENGINE_PYTHON.is_file():
        command = [str(ENGINE_PYTHON), "-m", "inference.toolkit.scene", str(path)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    else:
        from osgeo import gdal, osr

        raster = gdal.GetDriverByName("GTiff").Create(str(path), 1536, 1536, 3)
        raster.SetGeoTransform((500_000.0, 0.5, 0.0, 5_200_000.0, 0.0, -0.5))
        system = osr.SpatialReference()
        system.ImportFromEPSG(32633)
        raster.SetProjection(system.ExportToWkt())
        raster = None
    return path


def module_of(path: Path) -> ModuleType:
    """The program in a file, as a module."""
    spec = util.spec_from_file_location(f"orthoscribe_{path.stem}", path)
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def desktop() -> ModuleType:
    """The program that starts a real QGIS."""
    return module_of(Path(__file__).with_name("desktop.py"))


@pytest.fixture(scope="session")
def package() -> ModuleType:
    """The program that builds the zip that users install."""
    return module_of(ROOT / "tests" / "house" / "package.py")


class Neighbours:
    """Measures the share (0–1) of the machine's processors that other programs used, from its making to `share`."""

    def __init__(self) -> None:
        self._began_s, self._used_s, self._ours_s = time.monotonic(), _used_s(), _ours_s()

    def share(self) -> float:
        """The share until now; QGIS and its engine count as ours once they have ended."""
        others_s = (_used_s() - self._used_s) - (_ours_s() - self._ours_s)
        return others_s / (os.cpu_count() or 1) / (time.monotonic() - self._began_s)


def _used_s() -> float:
    """Seconds that the processors were at work since the machine started, for other machines on the same ones too."""
    user, nice, system, *_, steal = map(int, Path("/proc/stat").read_text(encoding="ascii").split()[1:9])
    return (user + nice + system + steal) / os.sysconf("SC_CLK_TCK")


def _ours_s() -> float:
    spent = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in spent)


Times = dict[str, dict[str, float]]


@pytest.fixture()
def in_time(capsys: pytest.CaptureFixture) -> Callable[..., None]:
    """Hold the times in a play's report to their limits, and print them."""

    def check(
        limits_ms: dict[str, float], report: dict, read: Callable[[dict], Times],
        again: Callable[[str], dict] | None = None,
    ) -> None:
        """`read` gives from a report the milliseconds by kind and name, `limits_ms` has a limit for each kind.

        A play that took too long is done `again`, twice at most: a slow moment of the machine does not come back, one
        of ours does.
        """
        times = read(report)
        is_quiet = report.get("others_share", 0.0) <= QUIET_SHARE
        for attempt in ("second", "third") if again and is_quiet else ():
            if too_long(times, limits_ms):
                times = shorter(times, read(again(attempt)))
        with capsys.disabled():
            for kind, named in times.items():
                print(f"\n{kind}: " + ", ".join(f"{name} {ms:.0f}" for name, ms in named.items()) + " ms", end="")
            print("" if is_quiet else f"\nothers used {report['others_share']:.0%} of the machine: not judged")
        assert not is_quiet or not too_long(times, limits_ms)

    return check


def too_long(times: Times, limits_ms: dict[str, float]) -> dict[str, float]:
    """The times over their limit, by kind and name."""
    return {
        f"{kind}: {name}": ms for kind, named in times.items() for name, ms in named.items()
        if ms > limits_ms[kind] * SLACK
    }


def shorter(times: Times, others: Times) -> Times:
    """The shorter of each two times."""
    return {
        kind: {name: min(ms, others[kind][name]) for name, ms in named.items()} for kind, named in times.items()
    }


@pytest.fixture()
def perform(desktop: ModuleType, engine: dict[str, str], scene: Path, tmp_path: Path) -> Callable[..., dict]:
    """Run a play in a real QGIS; gives its report, with the share of the machine that others used meanwhile."""

    def run(
        play: str, attempt: str = "", profiles: Path | None = None, timeout_s: int = PLAY_S, **variables: str
    ) -> dict:
        folder = tmp_path / attempt
        folder.mkdir(exist_ok=True)
        driver = Path(__file__).with_name(f"{play}.py")
        environment = {**engine, "RASTER": str(scene), **variables}
        neighbours = Neighbours()
        status = desktop.run_desktop(driver, folder, environment, timeout_s, profiles=profiles)
        log = (folder / "desktop.log").read_text(encoding="utf-8", errors="replace")
        report_file = folder / "report.json"
        report = json.loads(report_file.read_text(encoding="utf-8")) if report_file.exists() else {}
        assert status == 0, report.get("error") or report.get("python_errors") or log[-4000:]
        return {**report, "others_share": neighbours.share()}

    return run
