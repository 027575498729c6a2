"""`python -m tests.benchmarks.tiled_run`: segmenting a large raster beside the bare ONNX sessions on the same tiles.

The bare run holds all tiles in memory and throws the answers away: nothing that reads, blends and draws can be quicker.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from inference.decoder.language import SegmentationRun
from inference.encoders.pyramid import Features, padded_size
from inference.encoders.session import open_session
from inference.families.segmenting import MaskRun
from inference.masks.memory_file import KeptMemory, open_memory
from inference.protocol.requests import Source, TaskRequest
from inference.raster.grid import AnalysisGrid
from inference.raster.scene import Scene
from inference.raster.tiling import tiles
from tests.benchmarks import embedded_pack, pictures, table

SIDE_PX, ROUNDS = 3072, 3
LABEL, MOST_RATIO = "building", 1.08


class Turn(NamedTuple):
    """Seconds of one round."""

    bare_s: float
    tiled_s: float
    outlined_s: float
    findings: int


class Bench:
    """One raster, its tiles in memory, and everything that both runs share."""

    def __init__(self, scene: Scene) -> None:
        self._pack = embedded_pack.pack()
        card = self._pack.card
        self._grid = AnalysisGrid.of(scene, card.preprocessing["finest_gsd_m"]["segment"], None)
        self._run = self._pack.language.segmentation_run(LABEL, self._pack.tokens(scene))
        plan = tiles(*self._grid.size_hw, card.preprocessing["tile_px"], card.preprocessing["overlap_px"])
        windows = [tile.window for tile in plan]
        self.tiles = [self._grid.read(each, padded_size(each.height, each.width)).rgb for each in windows]
        self._memory = open_memory(card.path("memory")) if card.sizes["masks"].get("memory") else None
        self._sessions = [open_session(card.path(role), "cpu", embedded_pack.THREADS) for role in ("encoder", "masks")]

    def bare(self) -> None:
        """Encoder and mask predictor on every tile, and nothing else."""
        encoder, masks = self._sessions
        feeds = prompt_feeds(self._run, self._memory)
        for rgb in self.tiles:
            pixels = np.ascontiguousarray(rgb[None].transpose(0, 3, 1, 2), np.float32)
            features = Features(*encoder.run(list(Features._fields), {"pixels": pixels}))
            masks.run(None, {**feeds, "p16": features.p16, "p8": features.p8, "p4": features.p4})

    def turn(self) -> Turn:
        """All three once; the tiled run is the engine's own, from the file to the outlines."""
        bare_s = table.seconds(self.bare)
        run = MaskRun(self._pack.encoder, self._pack.masks, self._grid, self._pack.card)
        tiled_s = table.seconds(lambda: list(run.map([self._run])))
        found: list = []
        drawn_s = table.seconds(lambda: found.extend(run.findings(0, LABEL)[0]))
        return Turn(bare_s, tiled_s, tiled_s + drawn_s, len(found))


def prompt_feeds(run: SegmentationRun, memory: KeptMemory | None) -> dict[str, np.ndarray]:
    """What the mask predictor is told of the thing, and what it remembers of it."""
    told = {"hidden": run.hidden[None], "words": run.words[None]}
    return {**told, "memory": memory.of([run.label])} if memory else told


def rows(turns: list[Turn], count: int) -> Iterator[table.Row]:
    """The table of some rounds."""
    bare_s, tiled_s, outlined_s, findings = map(statistics.median, zip(*turns))
    yield table.Row("bare sessions", f"{bare_s:.2f} s, {bare_s / count * 1000:.0f} ms a tile")
    yield table.Row("tiled run: read, predict, blend", f"{tiled_s:.2f} s")
    yield table.Row("tiled run with outlines", f"{outlined_s:.2f} s, {findings:.0f} outlines")
    tiled = statistics.median(turn.tiled_s / turn.bare_s for turn in turns)
    yield table.at_most("tiled run ÷ bare sessions", tiled, MOST_RATIO, "×")
    outlined = statistics.median(turn.outlined_s / turn.bare_s for turn in turns)
    yield table.at_most("with outlines ÷ bare sessions", outlined, MOST_RATIO, "×")


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = pictures.write_raster(Path(folder) / "raster.tif", SIDE_PX)
        with Scene.open(TaskRequest("segment", Source(str(path)), LABEL)) as scene:
            bench = Bench(scene)
            bench.turn()
            turns = [bench.turn() for _ in range(ROUNDS)]
    title = f"Segmenting {SIDE_PX} × {SIDE_PX} px, {len(bench.tiles)} tiles, {embedded_pack.THREADS} threads"
    table.show(title, rows(turns, len(bench.tiles)))


if __name__ == "__main__":
    with table.watching_others():
        main()
