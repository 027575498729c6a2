"""The engine's environment: what is planned, which Python is chosen, and what is said when none will do."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from inference.client.environment import editions, install, plan, probe, verify
from inference.client.environment.prepare import prepare
from inference.protocol.errors import EngineMissing

PINS = "# requires-python: 3.11\nnumpy==2.4.6\ntorch==2.13.0  # large\n\nscikit-x==1.0; python_version > '3'\n"


@pytest.fixture
def requirements(tmp_path: Path) -> Path:
    path = tmp_path / "engine.txt"
    path.write_text(PINS, encoding="utf-8")
    return path


def standing(target: Path, made: plan.Plan) -> None:
    """Lay out an environment that the plan has been carried out in, as far as the stamp goes."""
    python = probe.python_of(target)
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    (target / plan.STAMP_NAME).write_text(made.stamp(), encoding="utf-8")


def test_requirements_are_pins_and_the_oldest_python(requirements: Path) -> None:
    read = plan.read_requirements(requirements)
    assert read.pins == (("numpy", "2.4.6", ""), ("torch", "2.13.0", ""), ("scikit-x", "1.0", "python_version > '3'"))
    assert (read.oldest_python, read.newest_python) == ((3, 11), plan.ANY_NEWER)
    assert not read.with_hashes


def test_requirements_without_a_floor_take_the_oldest_python_there_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("numpy==1.0\n", encoding="utf-8")
    assert plan.read_requirements(tmp_path / "a.txt").oldest_python == plan.OLDEST_PYTHON


def test_unreadable_requirements_are_named(tmp_path: Path) -> None:
    with pytest.raises(EngineMissing, match="absent.txt"):
        plan.read_requirements(tmp_path / "absent.txt")


def test_nothing_there_means_everything_is_missing(requirements: Path, tmp_path: Path) -> None:
    made = plan.make_plan(tmp_path / "venv", [requirements])
    assert [each.path for each in made.missing] == [requirements]


def test_what_the_stamp_tells_of_is_not_done_twice(requirements: Path, tmp_path: Path) -> None:
    target = tmp_path / "venv"
    standing(target, plan.make_plan(target, [requirements]))
    again = plan.make_plan(target, [requirements])
    assert again.missing == ()
    assert list(prepare(again)) == []


@pytest.mark.parametrize("system_site_packages", [False, True])
def test_a_changed_pin_or_setting_is_missing_again(
    requirements: Path, tmp_path: Path, system_site_packages: bool
) -> None:
    target = tmp_path / "venv"
    standing(target, plan.make_plan(target, [requirements]))
    if not system_site_packages:
        requirements.write_text(PINS.replace("2.4.6", "2.4.7"), encoding="utf-8")
    assert plan.make_plan(target, [requirements], system_site_packages).missing


def test_more_packages_leave_the_others_done(requirements: Path, tmp_path: Path) -> None:
    target, tests = tmp_path / "venv", tmp_path / "tests.txt"
    tests.write_text("pytest==9.2.0\n", encoding="utf-8")
    standing(target, plan.make_plan(target, [requirements]))
    both = plan.make_plan(target, [requirements, tests])
    assert [each.path.name for each in both.missing] == ["tests.txt"]
    assert set(json.loads(both.stamp())["done"]) == {"engine.txt", "tests.txt"}


def test_another_python_behind_the_environment_makes_the_stamp_void(requirements: Path, tmp_path: Path) -> None:
    target = tmp_path / "venv"
    standing(target, plan.make_plan(target, [requirements]))
    probe.python_of(target).unlink()
    probe.python_of(target).symlink_to(requirements)
    assert plan.make_plan(target, [requirements]).missing


def interpreter(version: tuple[int, int], has_venv: bool = True) -> probe.Interpreter:
    return probe.Interpreter(Path(f"/somewhere/python{version[0]}.{version[1]}"), version, has_venv)


CHOICES = {
    "the first that will do": ([(3, 12), (3, 13)], (3, 11), (3, 12)),
    "older ones are passed over": ([(3, 9), (3, 10), (3, 11)], (3, 11), (3, 11)),
    "a two-digit minor is newer than a one-digit one": ([(3, 9), (3, 14)], (3, 10), (3, 14)),
}


@pytest.mark.parametrize(("there", "oldest", "chosen"), CHOICES.values(), ids=CHOICES)
def test_the_python_chosen(there: list, oldest: tuple[int, int], chosen: tuple[int, int]) -> None:
    assert plan.choose(map(interpreter, there), oldest).version == chosen


def test_a_python_too_new_for_the_wheels_is_passed_over() -> None:
    assert plan.choose(map(interpreter, [(3, 15), (3, 13)]), (3, 10), (3, 14)).version == (3, 13)
    with pytest.raises(EngineMissing, match="3.10 to 3.14"):
        plan.choose(map(interpreter, [(3, 8), (3, 15)]), (3, 10), (3, 14))


def test_a_python_without_venv_is_not_chosen() -> None:
    with pytest.raises(EngineMissing, match="python3-venv") as caught:
        plan.choose([interpreter((3, 12), has_venv=False)], (3, 11))
    assert "without venv" in caught.value.details


def test_this_python_answers_what_it_is() -> None:
    found = probe.ask(Path(sys.executable))
    assert found is not None and found.version == sys.version_info[:2]


@pytest.mark.parametrize("text", ["#!/bin/sh\necho hello\n", "#!/bin/sh\nexit 3\n", "no program at all"])
def test_a_program_that_is_no_python_is_none(tmp_path: Path, text: str) -> None:
    program = tmp_path / "python3"
    program.write_text(text, encoding="utf-8")
    program.chmod(0o755)
    assert probe.ask(program) is None


def test_candidates_come_from_the_system_first_and_only_once() -> None:
    paths = list(probe.candidates())
    assert len({path.resolve() for path in paths}) == len(paths)
    if Path("/usr/bin/python3").exists():
        assert paths[0] == Path("/usr/bin/python3")


PLACED = {
    "windows": ("win32", {"ProgramFiles": "C:/Program Files", "OSGEO4W_ROOT": "C:/OSGeo4W",
                          "PATH": "C:/tools;C:/x/WindowsApps"},
                ["C:/Program Files/Python3*", "C:/qgis/Python312", "C:/OSGeo4W/apps/Python3*",
                 "C:/Program Files/QGIS*/apps/Python3*", "C:/tools"]),
    "linux": ("linux", {"PATH": "/a/.pyenv/shims:/b/bin:/usr/bin"},
              ["/usr/bin", "/usr/local/bin", "C:/qgis/Python312/bin", "/b/bin", "/usr/bin"]),
}


@pytest.mark.parametrize(("system", "variables", "wanted"), PLACED.values(), ids=PLACED)
def test_where_a_python_is_looked_for(system: str, variables: dict, wanted: list[str]) -> None:
    assert probe.places(system, variables, "C:/qgis/Python312") == wanted


def test_on_a_mac_the_door_to_xcode_is_left_shut() -> None:
    found = probe.places("darwin", {"PATH": "/usr/bin:/opt/homebrew/bin"}, "/Applications/QGIS.app/Contents/MacOS")
    assert "/usr/bin" not in found
    assert found.index("/opt/homebrew/bin") < found.index("/Applications/QGIS*.app/Contents/MacOS/bin")


def test_variables_that_bend_a_python_are_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/usr/lib/qgis")
    monkeypatch.setenv("PIP_INDEX_URL", "kept")
    cleaned = probe.clean_environment()
    assert "PYTHONHOME" not in cleaned and cleaned["PIP_INDEX_URL"] == "kept"
    assert os.environ["PYTHONHOME"] == "/usr/lib/qgis"


def test_a_folder_of_other_things_is_left_alone(requirements: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    site = install.Site(plan.make_plan(tmp_path, [requirements]))
    with pytest.raises(EngineMissing, match="not empty"):
        list(install.make_venv(site, interpreter((3, 12))))
    assert (tmp_path / "thesis.txt").exists()


@pytest.mark.parametrize(("name", "module"), [("pytest-timeout", "pytest_timeout"), ("pillow", "PIL")])
def test_the_name_to_import(name: str, module: str) -> None:
    assert verify.module_name(name) == module


def test_a_wrong_version_and_a_missing_package_are_named(tmp_path: Path) -> None:
    target, pins = tmp_path / "venv", tmp_path / "tests.txt"
    pins.write_text("pytest==0.1\nno-such-package==1\n", encoding="utf-8")
    probe.python_of(target).parent.mkdir(parents=True)
    # A script, not a link: a linked interpreter would not find its packages from here.
    probe.python_of(target).write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    probe.python_of(target).chmod(0o755)
    with pytest.raises(EngineMissing, match="pytest, no-such-package") as caught:
        verify.verify(plan.make_plan(target, [pins]))
    assert "0.1 is wanted" in caught.value.details


@pytest.mark.parametrize("name", ["engine", "scene", "toolkit", "full"])
def test_the_shipped_lists_pin_everything(name: str) -> None:
    path = editions.REQUIREMENTS / f"{name}.txt"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert len(plan.read_requirements(path).pins) == len(lines)


def test_the_light_list_has_hashes_for_everything_and_no_torch() -> None:
    light = plan.read_requirements(editions.REQUIREMENTS / "light.txt")
    names = [name for name, _, _ in light.pins]
    assert light.with_hashes and light.newest_python < (3, 99)
    assert {"numpy", "onnxruntime", "rasterio", "shapely", "pyproj", "tokenizers", "safetensors", "pip"} <= set(names)
    assert not {"torch", "transformers"} & set(names)
    for name in set(names):
        assert light.pin_of(name).count("--hash=sha256:") >= names.count(name), name


def test_the_developers_pins_are_the_light_ones() -> None:
    light = {pin[:2] for pin in plan.read_requirements(editions.REQUIREMENTS / "light.txt").pins}
    engine = {pin[:2] for pin in plan.read_requirements(editions.REQUIREMENTS / "engine.txt").pins}
    large_archives = {"distributed", "faiss-cpu", "psycopg", "psycopg-binary"}
    assert {name for name, _ in engine - light} == {"torch", "pyogrio"} | large_archives
    full = {pin[:2] for pin in plan.read_requirements(editions.REQUIREMENTS / "full.txt").pins}
    assert large_archives == {name for name, _ in full & engine} - {"torch"}
