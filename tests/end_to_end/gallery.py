"""Pictures of everything the plugin shows, to be looked at: light and dark, 100 % and 200 %, German.

    build/venv/bin/python tests/end_to_end/gallery.py FOLDER [LOOK …]

No test: nobody but a person can say whether something looks right. Each look is a fresh profile with the packaged
plugin, once with a scripted engine and once without any; its pictures are FOLDER/LOOK/*.png.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(HERE)]

import desktop  # noqa: E402 (found by the path above)

from inference.protocol.errors import NothingNamed  # noqa: E402
from inference.protocol.sentences import Sentence, to_wire  # noqa: E402
from tests.house import package  # noqa: E402
from tests.qgis import chips  # noqa: E402

TIMEOUT_S = 500
HALF_A_METRE = Sentence("at {used} a pixel", used=Sentence("{metres:.3g} m", metres=0.5))
SIDE, KINDS = 100, ("building", "tree", "car", "pool", "greenhouse")


@dataclass(frozen=True)
class Look:
    """How a profile looks: QGIS's theme, how many pixels a point has, the language, and a screen that has room."""

    theme: str = "default"
    scale: int = 1
    language: str = "en_US"


LOOKS = {
    "light": Look(),
    "dark": Look(theme="Night Mapping"),
    "double": Look(scale=2),
    "double_dark_german": Look(theme="Night Mapping", scale=2, language="de"),
    "german": Look(language="de"),
}


def main() -> int:
    """Take the pictures; the status is that of the worst look."""
    folder, names = Path(sys.argv[1]).absolute(), sys.argv[2:] or list(LOOKS)
    statuses = []
    with tempfile.TemporaryDirectory(prefix="gallery_") as scratch:
        plugin, rasters = installed(Path(scratch)), drawn(Path(scratch))
        script = Path(scratch) / "script.json"
        script.write_text(json.dumps(script_of(rasters["AFTER"])), encoding="utf-8")
        for name in names:
            engine = {"ORTHOSCRIBE_ENGINE_SCRIPT": str(script)}
            statuses.append(take(LOOKS[name], folder / name, plugin, {**rasters, **engine}))
            statuses.append(take(LOOKS[name], folder / name / "bare", plugin, {**rasters, "BARE": "1"}))
            print(name, statuses[-2:], flush=True)
    return max(statuses)


def take(look: Look, folder: Path, plugin: Path, variables: dict[str, str]) -> int:
    """One QGIS with one look."""
    width, height = 1600 * look.scale, 1000 * look.scale
    desktop.SCREEN = f"{width}x{height}x24"
    profile = desktop.PROFILE.replace("userLocale=en_US", f"userLocale={look.language}")
    profile += f"\n[UI]\nUITheme={look.theme}\n"
    for name in ("DISPLAY", "ORTHOSCRIBE_PYTHON"):
        os.environ.pop(name, None)
    scaled = {**variables, "QT_SCALE_FACTOR": str(look.scale)}
    return desktop.run_desktop(HERE / "play_gallery.py", folder, scaled, TIMEOUT_S, profile, plugin)


def installed(folder: Path) -> Path:
    """The plugin as its zip has it, translations included: no development environment beside it."""
    with zipfile.ZipFile(package.build(ROOT, folder)) as archive:
        archive.extractall(folder)
    return folder / "orthoscribe"


def drawn(folder: Path) -> dict[str, str]:
    """Two dates of the sample scene."""
    paths = {"BEFORE": folder / "harbour_2015-06-03.tif", "AFTER": folder / "harbour_2021-05-30.tif"}
    for path in paths.values():
        command = [sys.executable, "-m", "inference.toolkit.scene", str(path)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return {name: str(path) for name, path in paths.items()}


def script_of(indexed: str) -> dict:
    """What the engine answers; `indexed` is the raster that an index is of."""
    cells = [(column / SIDE, row / SIDE) for row in range(SIDE) for column in range(SIDE)]
    many = [
        {"kind": "mask", "label": KINDS[number % len(KINDS)], "score": 0.3 + 0.69 * (number * 37 % 1000) / 1000,
         "box": [x + 0.002, y + 0.002, x + 0.008, y + 0.008], "area_m2": 20.0, "length_m": 18.0}
        for number, (x, y) in enumerate(cells)
    ]
    planes = [
        {"label": "airplane", "score": 0.93 - 0.07 * number, "area_m2": 812.5 - 40 * number, "length_m": 114.0,
         "box": [0.1 + 0.13 * number, 0.15, 0.18 + 0.13 * number, 0.24]} for number in range(6)
    ]
    new = {"kind": "mask", "label": "new building", "from": "vegetation", "to": "building", "score": 0.9}
    return {
        "describe": [[{"text": "An industrial area with two large storage tanks beside a road, and many parked cars. "
                               "Houses with gardens lie along the road in the north.", "every_ms": 1}]],
        "ask": [[{"text": "There are six airplanes, all of them in the north.", "every_ms": 1}]],
        "ground": [[{"findings": planes}, {"text": "6 airplanes."},
                    {"result": {"notes": ["The raster has no georeference: results are in pixels."]}}]],
        "segment": [
            [{"error": NothingNamed(
                "You named nothing that this model can outline. Name at least one of these: {things}.",
                things="building, road, water, tree, car",
            ).to_wire()}],
            [*({"findings": many[start:start + 500]} for start in range(0, len(many), 500)), {"text": "All of it."}],
        ],
        "compare": [[
            {"table": {"title": "What became of what", "columns": ["before", "after", "number", "m²"],
                       "rows": [["vegetation", "building", 2, 1386.0]]}},
            {"findings": [{**new, "box": [0.12, 0.7, 0.19, 0.77]}, {**new, "box": [0.7, 0.4, 0.78, 0.47]}]},
            {"text": "Two buildings are new (center-right, bottom-left), on former vegetation."},
            {"result": {"notes": [to_wire(Sentence("The two dates are compared {how}.", how=HALF_A_METRE))]}},
        ]],
        "index": [[{"result": {"chips": 484, "added": 484}}]],
        "search": [chips.take([chips.chip(number, indexed) for number in range(1, 60)], of=484)],
    }


if __name__ == "__main__":
    sys.exit(main())
