"""The zip that users install, in a fresh profile: by the plugin manager's installer, to an answer, and out again."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest


@pytest.mark.timeout(500)  # two plays, each with a limit of its own
@pytest.mark.parametrize("engine", ["real"], indirect=True)
def test_the_zip_in_a_fresh_profile(perform, desktop: ModuleType, package: ModuleType, tmp_path: Path) -> None:
    settings = desktop.PROFILE.replace("orthoscribe=true\n", "")
    profiles = desktop.make_profile(tmp_path / "home", settings, plugin=None)
    archive = package.build(package.ROOT, tmp_path)
    installed = perform("play_install", "installed", profiles, PLUGIN_ZIP=str(archive))
    again = perform("play_install", "again", profiles)
    for report in (installed, again):
        assert Path(report["folder"]).is_relative_to(profiles)
        assert report["version"] == package.version()
        assert report["status"] == "done"
        assert report["answer"]
        assert report["left"] == []
