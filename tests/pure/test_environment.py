"""The engine's environment: what is planned, which Python is chosen, and what is said when none will do."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from inference.client.environment import install, plan, probe, verify
from inference.client.environment.__main__ import prepare
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
    assert read.pins == {"numpy": "2.4.6", "torch": "2.13.0", "scikit-x": "1.0"}
    assert read.oldest_python == (3, 11)


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


def test_variables_that_bend_a_python_are_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/usr/lib/qgis")
    monkeypatch.setenv("PIP_INDEX_URL", "kept")
    cleaned = probe.clean_environment()
    assert "PYTHONHOME" not in cleaned and cleaned["PIP_INDEX_URL"] == "kept"
    assert os.environ["PYTHONHOME"] == "/usr/lib/qgis"


def test_a_folder_of_other_things_is_left_alone(requirements: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(EngineMissing, match="not empty"):
        list(install.make_venv(plan.make_plan(tmp_path, [requirements]), interpreter((3, 12))))
    assert (tmp_path / "thesis.txt").exists()


def test_a_command_that_fails_says_so_and_keeps_its_words(tmp_path: Path) -> None:
    log = tmp_path / "install.log"
    command = [sys.executable, "-c", "print('no route to host'); raise SystemExit(1)"]
    with pytest.raises(EngineMissing, match="Check the network") as caught:
        list(install.run(command, log, "Check the network"))
    assert "no route to host" in caught.value.details and "no route" in log.read_text(encoding="utf-8")


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


@pytest.mark.parametrize("name", ["engine", "scene", "toolkit"])
def test_the_shipped_lists_pin_everything(name: str) -> None:
    path = Path(install.__file__).parents[2] / "requirements" / f"{name}.txt"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert len(plan.read_requirements(path).pins) == len(lines)
