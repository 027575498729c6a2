"""The plugin under PyQt6, without any QGIS: `make test-qt6`."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).resolve().parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def module_of(name: str) -> ModuleType:
    """A module of this folder."""
    spec = importlib.util.spec_from_file_location(f"orthoscribe_{name}", HERE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def scoped_names() -> ModuleType:
    """The reader of names."""
    return module_of("scoped_names")


@pytest.fixture(scope="session", autouse=True)
def application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """A Qt 6 application, with what stands for QGIS and the plugin where `import` finds them."""
    module_of("qgis_on_qt6").install()
    from PyQt6.QtCore import QSettings
    from PyQt6.QtWidgets import QApplication

    folder = tmp_path_factory.mktemp("plugins")
    (folder / "orthoscribe").symlink_to(HERE.parents[1])
    sys.path.insert(0, str(folder))
    QSettings.setPath(QSettings.defaultFormat(), QSettings.Scope.UserScope, str(folder))
    yield QApplication([])


@pytest.fixture()
def errors(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What went wrong in slots; PyQt6 ends the program over it where nobody listens."""
    found: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, value, trace: found.append(value))
    return found
