"""The plugin site's scan of an upload, done here first: the same tools, the same rules, on the content of the zip.

The site runs bandit and detect-secrets with a list of enabled rules; any finding of any severity fails the check, and a
failed check blocks the version. Here every rule is on but for the few that the site has switched off, so a rule that is
added later is met early. A finding is answered by mending the code, or on its line by `# nosec <id>  # <reason>`.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

# Switched off by the site: options not marked secret, import of subprocess, of lxml, of xmlrpc; public addresses.
BANDIT_OFF = {"B109", "B404", "B410", "B411"}
SECRETS_OFF = ("IPPublicDetector",)
NOSEC = re.compile(r"#\s*nosec\b\s*(?P<rules>B\d{3}(,\s*B\d{3})*)?((:|\s+#)\s*(?P<reason>\w.+))?")


def bandit(folder: Path) -> list[str]:
    """What bandit says about a folder under the site's rules, one line a finding; files it cannot read are findings."""
    command = [sys.executable, "-m", "bandit", "-r", str(folder), "-f", "json", "--quiet"]
    said = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    found = [each for each in said["results"] if each["test_id"] not in BANDIT_OFF]
    unread = [f"{each['filename']}: {each['reason']}" for each in said["errors"]]
    lines = [f"{each['filename']}:{each['line_number']}: {each['test_id']} {each['issue_text']}" for each in found]
    return unread + lines


def secrets(folder: Path) -> list[str]:
    """What detect-secrets says about a folder under the site's rules, one line a finding."""
    off = [part for name in SECRETS_OFF for part in ("--disable-plugin", name)]
    scan = ["scan", "--all-files", "--exclude-files", r"metadata\.txt", *off, "."]
    command = [sys.executable, "-m", "detect_secrets", *scan]
    said = json.loads(subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout)["results"]
    return [f"{name}:{each['line_number']}: {each['type']}" for name, found in said.items() for each in found]


def test_bandit_finds_nothing(unpacked: Path) -> None:
    found = bandit(unpacked)
    assert not found, "\n" + "\n".join(found)


def test_no_secret_is_found(unpacked: Path) -> None:
    found = secrets(unpacked)
    assert not found, "a checksum passes when it is written in groups of eight\n" + "\n".join(found)


def unreasoned(folder: Path) -> list[str]:
    """Marks that name no rule, or give no reason on their line or in a comment on the line above."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        above = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            mark = NOSEC.search(line)
            reasoned = mark and (mark["reason"] or above.lstrip().startswith("#"))
            if mark and not (mark["rules"] and reasoned):
                found.append(f"{path.relative_to(folder)}:{number}: {line.strip()}")
            above = line
    return found


def test_every_exception_names_its_rule_and_its_reason(unpacked: Path) -> None:
    found = unreasoned(unpacked)
    assert not found, "\n" + "\n".join(found)


MARKS = {
    "x()  # nosec": False,
    "x()  # nosec B603": False,
    "x()  # nosec: it is fine": False,
    "x()  # nosec B603  # a fixed list": True,
    "x()  # nosec B603, B607: a fixed list": True,
    "# A fixed list.\nx()  # nosec B603": True,
}


@pytest.mark.parametrize(("code", "passes"), MARKS.items())
def test_what_an_exception_has_to_say(tmp_path: Path, code: str, passes: bool) -> None:
    (tmp_path / "marked.py").write_text(code + "\n", encoding="utf-8")
    assert (unreasoned(tmp_path) == []) is passes


PLANTED = {
    "assert": ("assert True\n", "B101"),
    "eval": ("eval(input())\n", "B307"),
    "pickle": ("import pickle\n", "B403"),
    "password": ("password = 'swordfish'\n", "B105"),
    "silence": ("try:\n    print()\nexcept Exception:\n    pass\n", "B110"),
    "process": ("import subprocess\nsubprocess.run(['/bin/true'])\n", "B603"),
    "random": ("import random\nrandom.random()\n", "B311"),
    "query": ("def f(name):\n    return 'SELECT * FROM ' + name + ' WHERE 1'\n", "B608"),
}


@pytest.mark.parametrize(("code", "rule"), PLANTED.values(), ids=PLANTED)
def test_a_planted_weakness_is_found(tmp_path: Path, code: str, rule: str) -> None:
    (tmp_path / "planted.py").write_text(code, encoding="utf-8")
    assert any(f" {rule} " in finding for finding in bandit(tmp_path))


def test_the_import_of_subprocess_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "planted.py").write_text("import subprocess\n", encoding="utf-8")
    assert bandit(tmp_path) == []


def test_a_checksum_is_found_unless_it_is_grouped(tmp_path: Path) -> None:
    checksum = hashlib.sha256(b"weights").hexdigest()
    grouped = " ".join(checksum[start:start + 8] for start in range(0, 64, 8))
    (tmp_path / "plain.json").write_text(json.dumps({"sha256": checksum}), encoding="utf-8")
    (tmp_path / "grouped.json").write_text(json.dumps({"sha256": grouped}), encoding="utf-8")
    assert secrets(tmp_path) == ["plain.json:1: Hex High Entropy String"]
