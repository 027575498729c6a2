"""A family without a model: it does what the prompt says, so the engine around it can be watched."""

from __future__ import annotations

import time

from inference.protocol.errors import NothingNamed
from inference.protocol.events import BOX, MASK, Facts, Finding, Findings, Progress, Raster, Table, Text
from inference.raster.polygons import outlines
from inference.raster.stitch import Mosaic
from inference.raster.tiling import tiles

TILE_PX, OVERLAP_PX = 64, 16


class FakeFamily:
    """Describes with a sentence, grounds the middle of the window, segments bright pixels, sees change at the top."""

    def __init__(self, card):
        self.card = card

    def warm(self):
        print("warm: libraries like to print to stdout")

    def describe(self, scene, request):
        for word in ("A ", "scene ", "of ", f"{scene.width_px}×{scene.height_px} ", "pixels."):
            time.sleep(0.01)
            yield Text(word)

    def ask(self, scene, request):
        if request.prompt == "crash":
            raise ZeroDivisionError("as asked")
        if request.prompt == "nonsense":
            raise NothingNamed("The model knows no such thing; name another.")
        print("a library that prints to stdout")
        for _ in range(600):
            time.sleep(0.05)
            yield Text("word ")

    def ground(self, scene, request):
        left, top = scene.width_px / 4, scene.height_px / 4
        right, bottom = 3 * left, 3 * top
        ring = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        yield Progress(0.5, "Looking")
        for score in (0.9, 0.2):
            yield Findings((Finding(BOX, request.prompt, score, (left, top, right, bottom), ((ring,),)),))

    def segment(self, scene, request):
        mosaic = Mosaic(scene.height_px, scene.width_px)
        for tile in tiles(scene.height_px, scene.width_px, TILE_PX, OVERLAP_PX):
            pixels = scene.read(tile.window, (tile.window.height, tile.window.width))
            mosaic.add(tile.window, (pixels.rgb[..., 0] > 127) & pixels.valid)
            yield Progress(None, "Segmenting")
        for polygon in outlines(mosaic.mask()):
            xs, ys = zip(*polygon[0])
            box = (min(xs), min(ys), max(xs), max(ys))
            yield Findings((Finding(MASK, request.prompt, 0.8, box, (polygon,)),))

    def compare(self, grid, request):
        height, width = grid.size_hw
        ring = grid.in_window([(0, 0), (width, 0), (width, 9), (0, 9), (0, 0)])
        yield Progress(None, "Comparing")
        yield Findings((Finding(MASK, "road", 0.7, (0, 0, width, 9), ((ring,),), "land", "road"),))
        yield Table("What became of what", ("before", "after"), (("land", "road"),))
        if request.raster_path:
            yield Raster(request.raster_path, "Probability of change", "0–1")
        yield Facts({"shift": {"x_px": 0.0}}, ("Nothing was moved.",))
        yield Text(f"{height}×{width} pixels were compared.")


def load(card, device, threads):
    """What the table of families calls; slow where the card says so."""
    time.sleep(card.preprocessing.get("loads_for_s", 0.0))
    return FakeFamily(card)
