"""`python -m inference.toolkit.scene OUT.tif`: draw the demo scene, or another."""

from __future__ import annotations

import argparse
import sys

from . import THEMES, SceneSpec, render_scene, sentences, write_geotiff, write_truth
from .spec import SEASONS


def _arguments(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m inference.toolkit.scene", description="Draw an aerial scene with known truth."
    )
    parser.add_argument("out", help="GeoTIFF to write")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--theme", choices=THEMES, default="mixed")
    parser.add_argument("--size", type=int, default=1536, help="side in pixels (default 1536)")
    parser.add_argument("--gsd", type=float, default=0.5, help="metres per pixel (default 0.5)")
    parser.add_argument("--season", choices=SEASONS)
    parser.add_argument("--crs", default="EPSG:32633")
    parser.add_argument("--rotation", type=float, default=0.0, metavar="DEG", help="turn the grid counter-clockwise")
    parser.add_argument("--truth", metavar="OUT.gpkg", help="also write the objects' outlines")
    return parser.parse_args(words)


def main(words: list[str] | None = None) -> int:
    """Draw, write, and print the captions."""
    args = _arguments(words)
    scene = render_scene(SceneSpec(args.seed, args.theme, args.size, args.gsd, args.season))
    write_geotiff(scene, args.out, args.crs, rotation_deg=args.rotation)
    if args.truth:
        write_truth(scene, args.truth, args.crs, rotation_deg=args.rotation)
    print("\n".join(sentences(scene)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
