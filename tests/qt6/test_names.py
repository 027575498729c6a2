"""Every Qt name that the plugin says is there in Qt 6, and QGIS's own rules for plugins hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: Off: iface as an argument (parts can be tested so), and the guesses about return values, said to be experimental.
RULES, RULES_OFF = "QGS", "QGS105,QGS201,QGS202"


def test_every_name_is_there_in_qt_6(scoped_names: ModuleType) -> None:
    found = [line for path in scoped_names.plugin_files() for line in scoped_names.findings(path, "qgis.PyQt")]
    assert not found, "\n" + "\n".join(found)


def test_the_rules_of_qgis_for_plugins() -> None:
    rules = ["--isolated", "--select", RULES, "--extend-ignore", RULES_OFF]
    command = [sys.executable, "-m", "flake8", *rules, "__init__.py", "plugin.py", "ui"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.returncode == 0, "\n" + said.stdout + said.stderr


PLANTED = {
    "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignRight": "there is no AlignRight",
    "from qgis.PyQt.QtGui import QImage\nx = QImage.Format_RGB888": "there is no Format_RGB888",
    "from qgis.PyQt.QtWidgets import QSizePolicy as Policy\nx = Policy.Expanding": "there is no Expanding",
    "from qgis.PyQt.QtWidgets import QDesktopWidget": "has no QDesktopWidget",
    "from qgis.PyQt.QtCore import QRegExp": "has no QRegExp",
    "from qgis.PyQt.QtWidgets import QApplication\nQApplication.desktop()": "there is no desktop",
    "from qgis.PyQt.QtWidgets import QDialog\nQDialog.exec_": "there is no exec_",
}


@pytest.mark.parametrize(("code", "said"), PLANTED.items(), ids=list(PLANTED.values()))
def test_a_planted_name_is_found(scoped_names: ModuleType, tmp_path: Path, code: str, said: str) -> None:
    (tmp_path / "planted.py").write_text(code + "\n", encoding="utf-8")
    found = list(scoped_names.findings(tmp_path / "planted.py", "qgis.PyQt"))
    assert len(found) == 1 and said in found[0]


WELCOME = (
    "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignRight.name",
    "from qgis.PyQt.QtWidgets import QAction\nx = QAction.ActionEvent.Hover",
    "from qgis.PyQt.QtWidgets import QApplication\nx = QApplication.instance().anything",
)


@pytest.mark.parametrize("code", WELCOME)
def test_what_is_right_passes(scoped_names: ModuleType, tmp_path: Path, code: str) -> None:
    (tmp_path / "planted.py").write_text(code + "\n", encoding="utf-8")
    assert list(scoped_names.findings(tmp_path / "planted.py", "qgis.PyQt")) == []
