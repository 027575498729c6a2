"""Enums of QGIS's own classes are named with their enum, as Qt 6 wants it: `QgsTask.Flag.CanCancel`."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

READER = Path(__file__).resolve().parents[1] / "qt6" / "scoped_names.py"


@pytest.fixture(scope="module")
def scoped_names() -> ModuleType:
    """The reader of names."""
    spec = importlib.util.spec_from_file_location("orthoscribe_scoped_names", READER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_name_is_in_this_qgis(scoped_names: ModuleType) -> None:
    found = [line for path in scoped_names.plugin_files() for line in scoped_names.findings(path, "qgis")]
    assert not found, "\n" + "\n".join(found)


PLANTED = {
    "from qgis.core import QgsTask\nx = QgsTask.CanCancel": "wants its enum's name",
    "from qgis.core import Qgis\nx = Qgis.Warning": "wants its enum's name",
    "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignRight": "wants its enum's name",
    "from qgis.core import QgsNothing": "has no QgsNothing",
}


@pytest.mark.parametrize(("code", "said"), PLANTED.items())
def test_a_planted_name_is_found(scoped_names: ModuleType, tmp_path: Path, code: str, said: str) -> None:
    (tmp_path / "planted.py").write_text(code + "\n", encoding="utf-8")
    found = list(scoped_names.findings(tmp_path / "planted.py", "qgis"))
    assert len(found) == 1 and said in found[0]


def test_scoped_names_pass(scoped_names: ModuleType, tmp_path: Path) -> None:
    names = "QgsTask.Flag.CanCancel, Qgis.MessageLevel.Warning, Qgis.QGIS_VERSION_INT"
    (tmp_path / "planted.py").write_text(f"from qgis.core import Qgis, QgsTask\nx = {names}\n", encoding="utf-8")
    assert list(scoped_names.findings(tmp_path / "planted.py", "qgis")) == []
