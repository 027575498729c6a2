"""metadata.txt says what the plugin site and the plugin manager want to know, and agrees with the changelog."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

# As the site's own validator demands them, and the keys that this plugin cannot do without.
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
OURS = {
    "name": "Orthoscribe", "qgisMinimumVersion": "3.22", "qgisMaximumVersion": "4.99", "hasProcessingProvider": "yes",
}
ADDRESS = re.compile(r"https://[a-z0-9.-]+\.[a-z]+/\S+")


@pytest.fixture(scope="module")
def metadata(root: Path) -> dict[str, str]:
    parser = configparser.ConfigParser()
    parser.optionxform = str   # the keys are case-sensitive
    parser.read_string((root / "metadata.txt").read_text(encoding="utf-8"))
    return dict(parser["general"])


@pytest.mark.parametrize("key", REQUIRED)
def test_a_required_key_has_a_value(metadata: dict[str, str], key: str) -> None:
    assert metadata[key].strip()


@pytest.mark.parametrize(("key", "value"), OURS.items())
def test_our_keys_have_our_values(metadata: dict[str, str], key: str, value: str) -> None:
    assert metadata[key] == value


@pytest.mark.parametrize("key", ["tracker", "repository", "homepage"])
def test_addresses_are_addresses(metadata: dict[str, str], key: str) -> None:
    assert ADDRESS.fullmatch(metadata[key])


def test_the_version_is_numeric(metadata: dict[str, str]) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])


def test_the_changelog_tells_of_this_version(metadata: dict[str, str], root: Path) -> None:
    versions = re.findall(r"^## \[(\d[^\]]*)\]", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert versions[0] == metadata["version"]
    assert metadata["changelog"].startswith(metadata["version"])


def test_external_dependencies_are_declared(metadata: dict[str, str]) -> None:
    assert "External dependencies" in metadata["about"]


def test_the_author_has_no_slash(metadata: dict[str, str]) -> None:
    assert "/" not in metadata["author"]


def test_the_icon_is_there(metadata: dict[str, str], root: Path) -> None:
    assert (root / metadata["icon"]).is_file()


def test_dead_keys_are_gone(metadata: dict[str, str]) -> None:
    assert "supportsQt6" not in metadata
