"""Heat maps of phrases over large drawn scenes, whose truth is where the renderer put each kind of place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import shapely

from ...families.localizing import Heat
from ...families.scanning import CELL_PX
from ...protocol.requests import LOCALIZE, Source, TaskRequest
from ...raster.scene import Scene
from ...retrieval.heat import resized
from ..scene import SceneSpec, render_scene, write_geotiff
from ..scorers.localisation import GSD_M, Indicators, Ring, indicators
from .bench import open_pack
from .change_bench import returned
from .markdown import markdown

#: kind of place → how a person would look for it
PHRASES = {
    "airfield": "many planes are parked at an airport",
    "harbour": "boats are moored in a harbor",
    "tanks": "several round storage tanks",
    "sports": "a playground with a ground track field",
    "forest": "a dense forest of green trees",
    "residential": "many houses in a residential area",
    "commercial": "a commercial area with large buildings and a parking lot",
    "industrial": "an industrial area with large factory buildings",
    "fields": "several pieces of farmland",
    "park": "a park with trees and lawns",
}
#: theme and seed; none of them was drawn for any training
SCENES = (
    ("mixed", 21), ("airport", 22), ("harbour", 23), ("sports", 24), ("tanks", 25), ("mixed", 26), ("farmland", 27),
    ("town", 28), ("mixed", 29), ("harbour", 30),
)
SIZE_PX, SCENE_GSD_M = 2048, 0.5
#: cells of one kind that lie across a street from each other are one place
STREET_M = 16.0
#: A phrase is asked where it is true of at most so many places and such a part of the scene: the published test has
#: 1.75 places a phrase on average, which cover 7 %.
MOST_PLACES, MOST_SHARE = 2, 0.25
LEAST_M2 = 1000.0


class Query(NamedTuple):
    """A phrase, and the outlines (scene pixels) of the places where it is true."""

    zone: str
    phrase: str
    rings: list[Ring]


def evaluate_where(pack_folder: Path, folder: Path, limit: int | None = None, threads: int = 2) -> str:
    """Score a pack's heat maps on all scenes (or the first few), drawn once into `folder`; returns a table by kind."""
    pack, scores = open_pack(pack_folder, threads), {}
    for theme, seed in SCENES[:limit]:
        path, queries = _drawn(folder, theme, seed)
        if not queries:
            continue
        with Scene.open(TaskRequest(LOCALIZE, Source(str(path)))) as scene:
            heats = returned(pack.localizer.heat(scene, [query.phrase for query in queries]))
            for query, heat in zip(queries, heats):
                scored = scored_heat(heat, query.rings)
                print(f"{theme} {seed} {query.zone}: {', '.join(f'{value:.3f}' for value in scored)}", flush=True)
                scores.setdefault(query.zone, []).append(scored)
    return table(scores)


def table(scores: dict[str, list[Indicators]]) -> str:
    """The indicators' means by kind of place and over all phrases, as Markdown."""
    every = [scored for row in scores.values() for scored in row]
    named = [*scores.items(), ("all", every)]
    rows = ((name, len(row), *np.mean(row, axis=0).round(3).tolist()) for name, row in named)
    return markdown(("kind of place", "phrases", "Rsu", "Ras", "Rda", "Rmi"), rows)


def scored_heat(heat: Heat, rings: list[Ring]) -> Indicators:
    """The indicators of a map at the ground size that they were defined at; `rings` are in pixels of the scene."""
    scene, scale = heat.grid.scene, (heat.grid.scene.gsd_m or GSD_M) / GSD_M
    size_hw = tuple(round(side * CELL_PX * heat.grid.scale * scale) for side in heat.warmth.shape)
    height, width = round(scene.height_px * scale), round(scene.width_px * scale)
    scaled = [[(x * scale, y * scale) for x, y in ring] for ring in rings]
    return indicators(resized(heat.warmth, size_hw)[:height, :width], scaled)


def queries_of(places: list[tuple[str, Ring]], side_px: int, gsd_m: float) -> Iterator[Query]:
    """The phrases that can be asked about places of a square scene; cells across a street are joined."""
    by_zone: dict[str, list[shapely.Polygon]] = {}
    for zone, ring in places:
        by_zone.setdefault(zone, []).append(shapely.Polygon(ring))
    street_px = STREET_M / 2 / gsd_m
    for zone, cells in by_zone.items():
        joined = shapely.unary_union([cell.buffer(street_px) for cell in cells]).buffer(-street_px)
        parts = [part for part in getattr(joined, "geoms", [joined]) if part.area * gsd_m**2 >= LEAST_M2]
        share = sum(part.area for part in parts) / side_px**2
        if zone in PHRASES and 0 < len(parts) <= MOST_PLACES and share <= MOST_SHARE:
            yield Query(zone, PHRASES[zone], [list(part.exterior.coords)[:-1] for part in parts])


def _drawn(folder: Path, theme: str, seed: int) -> tuple[Path, list[Query]]:
    """A scene's GeoTIFF, drawn unless it lies there, and the phrases to ask about it."""
    folder.mkdir(parents=True, exist_ok=True)
    path, truth = folder / f"{theme}_{seed}.tif", folder / f"{theme}_{seed}.json"
    if not truth.exists():
        drawn = render_scene(SceneSpec(seed, theme, SIZE_PX, SCENE_GSD_M))
        write_geotiff(drawn, path)
        truth.write_text(json.dumps([(place.label, place.polygon) for place in drawn.places]), encoding="utf-8")
    places = json.loads(truth.read_text(encoding="utf-8"))
    return path, list(queries_of(places, SIZE_PX, SCENE_GSD_M))
