"""`make demo`: the main job in a real QGIS with real clicks, on a raster of yours or on a drawn sample scene.

    python3 tests/end_to_end/demo.py [--raster PATH] [--question WORDS] [--boxes WORDS] [--masks WORDS]
                                     [--pictures FOLDER]

Describes an extent, asks a question, asks for boxes and for masks; then lists the GeoPackage, Shapefile, conversation
and screenshots it wrote to build/demo. Exit status 0 only when all of it went well. Plain Python, nothing to install.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from desktop import HERE, ROOT, run_desktop

OUT = ROOT / "build" / "demo"
ENGINE_PYTHON = ROOT / "build" / "venv" / "bin" / "python"
#: what is asked when the command line does not say: of the drawn scene we know what is in it
ON_THE_SCENE = {"question": "How many planes are there?", "boxes": "airplanes and storage tanks", "masks": "buildings"}
ON_A_RASTER = {"question": "What kind of scene is this?", "boxes": "buildings and vehicles", "masks": "buildings"}
TITLES = {
    "demo_orthoscribe.gpkg": "GeoPackage with every layer",
    "conversation.html": "conversation",
    "demo.qgz": "QGIS project",
}


def main() -> int:
    """Run the demo; returns the exit status."""
    options = parse_options()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    raster = options.raster.resolve() if options.raster else draw_scene(OUT / "scene.tif")
    environment = {
        "DEMO_RASTER": str(raster), "DEMO_IS_SCENE": "" if options.raster else "1", "DEMO_QUESTION": options.question,
        "DEMO_BOXES": options.boxes, "DEMO_MASKS": options.masks,
        "DEMO_PICTURES": str(options.pictures.resolve()) if options.pictures else "", **engine_environment(),
    }
    print(f"QGIS opens {raster.name} …", flush=True)
    status = run_desktop(HERE / "play_demo.py", OUT, environment, timeout_s=300)
    return tell(status)


def parse_options() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description="The main job of Orthoscribe in a real QGIS.")
    parser.add_argument("--raster", type=Path, help="a raster file; a sample scene is drawn without one")
    parser.add_argument("--question", help="the question to ask")
    parser.add_argument("--boxes", help="the things to box")
    parser.add_argument("--masks", help="the things to outline")
    parser.add_argument("--pictures", type=Path, help="also save smaller screenshots here, for the README")
    options = parser.parse_args()
    if options.raster and not options.raster.is_file():
        parser.error(f"there is no file {options.raster}")
    for name, words in (ON_A_RASTER if options.raster else ON_THE_SCENE).items():
        setattr(options, name, getattr(options, name) or words)
    return options


def draw_scene(path: Path) -> Path:
    """The sample scene, drawn by the renderer."""
    print("Drawing a sample scene …", flush=True)
    subprocess.run([str(ENGINE_PYTHON), "-m", "inference.toolkit.scene", str(path)], cwd=ROOT, check=True)
    return path


def engine_environment() -> dict[str, str]:
    """The engine of this checkout, unless the caller has named another."""
    if os.environ.get("ORTHOSCRIBE_PYTHON") or os.environ.get("ORTHOSCRIBE_ENGINE_SCRIPT"):
        return {}
    return {"ORTHOSCRIBE_PYTHON": str(ENGINE_PYTHON)}


def tell(status: int) -> int:
    """Print what was said and where things are; returns the exit status."""
    report = json.loads((OUT / "report.json").read_text(encoding="utf-8")) if (OUT / "report.json").exists() else {}
    for turn in report.get("turns", []):
        found = ", ".join(f"{count} × {label}" for label, count in turn["counts"].items())
        print(f"\n> {turn['task']}: {turn['prompt']}".rstrip(": "))
        print(turn["answer"] or turn["error"])
        print(f"  {found or 'no findings'}; {turn['elapsed_ms'] / 1000:.1f} s")
    if status or "error" in report:
        print(f"\nThe demo did not go well (status {status}).\n{report.get('error', '')}", file=sys.stderr)
        print(f"What QGIS said: {OUT / 'desktop.log'}", file=sys.stderr)
        return status or 1
    print(f"\nLongest time the window did not react: {report['longest_block_ms']:.0f} ms\n")
    for path in sorted(OUT.iterdir()):
        title = TITLES.get(path.name) or ("Shapefile" if path.suffix == ".shp" else "")
        title = title or ("screenshot" if path.suffix == ".png" else "")
        if title:
            print(f"{title:<28} {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
