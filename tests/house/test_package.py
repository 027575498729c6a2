"""The zip holds what the plugin site demands, nothing it refuses, and what `git archive` would hold."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path
from types import ModuleType

import pytest


def test_one_folder_with_what_the_site_demands(built: Path) -> None:
    names = zipfile.ZipFile(built).namelist()
    assert {name.split("/")[0] for name in names} == {"orthoscribe"}
    demanded = {f"orthoscribe/{name}" for name in ("__init__.py", "metadata.txt", "LICENSE")}
    assert demanded <= set(names)


def test_it_is_small_enough(built: Path) -> None:
    assert built.stat().st_size <= 25_000_000


def test_developers_parts_stay_at_home(built: Path) -> None:
    names = zipfile.ZipFile(built).namelist()
    assert not [name for name in names if "/tests/" in name or "/toolkit/" in name or name.endswith("Makefile")]


def test_nothing_in_it_can_be_executed(built: Path) -> None:
    executable = [entry.filename for entry in zipfile.ZipFile(built).infolist() if entry.external_attr >> 16 & 0o111]
    assert executable == []


def test_the_same_content_gives_the_same_bytes(built: Path, package: ModuleType, root: Path, tmp_path: Path) -> None:
    assert package.build(root, tmp_path).read_bytes() == built.read_bytes()


def small_plugin(root: Path) -> None:
    """A plugin of a few empty files, enough for the package to be built."""
    for name in ("__init__.py", "LICENSE", "README.md", "CHANGELOG.md", "plugin.py"):
        (root / name).write_text("", encoding="utf-8")
    (root / "metadata.txt").write_text("[general]\nversion=1.2.3\n", encoding="utf-8")
    for room in ("ui", "inference", "resources", "i18n"):
        (root / room).mkdir()


def test_a_small_plugin_is_built(package: ModuleType, tmp_path: Path) -> None:
    small_plugin(tmp_path)
    assert package.build(tmp_path, tmp_path / "dist").name == "orthoscribe-1.2.3.zip"


@pytest.mark.parametrize("name", ["ui/library.so", "resources/.secret", "inference/start.sh", "resources/weights.pt"])
def test_a_forbidden_file_stops_it(package: ModuleType, tmp_path: Path, name: str) -> None:
    small_plugin(tmp_path)
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(package.PackageRefused, match=Path(name).name):
        package.build(tmp_path, tmp_path / "dist")


def test_too_many_bytes_stop_it(package: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_plugin(tmp_path)
    monkeypatch.setattr(package, "MOST_BYTES", 100)
    with pytest.raises(package.PackageRefused, match="site takes"):
        package.build(tmp_path, tmp_path / "dist")
    assert not list((tmp_path / "dist").iterdir())


def test_git_archive_would_ship_the_same(package: ModuleType, root: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    asked = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True, check=False)
    if asked.returncode:
        pytest.skip("not a git checkout")
    tracked = asked.stdout.splitlines()
    command = ["git", "check-attr", "--stdin", "export-ignore"]
    names = "\n".join(with_parents(tracked))
    said = subprocess.run(command, cwd=root, input=names, capture_output=True, text=True, check=True).stdout
    ignored = {line.split(": ")[0] for line in said.splitlines() if line.endswith(": set")}
    archived = {name for name in tracked if not ignored.intersection(with_parents([name]))}
    shipped = {path.as_posix() for path in package.contents(root)}
    assert shipped.intersection(tracked) == archived


def with_parents(names: list[str]) -> list[str]:
    """The paths and every folder above them: git's export-ignore is set on folders."""
    found: set[str] = set()
    for name in names:
        found.update({name, *(parent.as_posix() for parent in Path(name).parents if parent.as_posix() != ".")})
    return sorted(found)
