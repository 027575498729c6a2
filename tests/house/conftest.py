"""What the house's tests share: the root of the checkout, and the package as the plugin site would unpack it."""

from __future__ import annotations

import importlib.util
import os
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {"build", "dist", ".git", "__pycache__", ".pytest_cache", ".ruff_cache", ".qgis-settings"}
Walk = Callable[[Path], Iterator[tuple[str, Path]]]


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def walk() -> Walk:
    """A function that gives a checkout's files with their names from its root, but for what was built there."""

    def files_below(root: Path) -> Iterator[tuple[str, Path]]:
        for folder, below, names in os.walk(root):
            below[:] = sorted(set(below) - NOT_OURS)
            for name in sorted(set(names) - NOT_OURS):
                yield Path(folder, name).relative_to(root).as_posix(), Path(folder, name)

    return files_below


@pytest.fixture(scope="session")
def package() -> ModuleType:
    """The program that builds the package, as a module."""
    spec = importlib.util.spec_from_file_location("orthoscribe_package", ROOT / "tests/house/package.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def built(package: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip, built from this checkout."""
    return package.build(ROOT, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def unpacked(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with what is in the zip."""
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder)
    return folder
