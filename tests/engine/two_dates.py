"""A small country that can be photographed in any CRS and at any angle, and a model that sees it exactly."""

from __future__ import annotations

import time

import numpy as np
import pyproj
import shapely

from inference.encoders.pyramid import Features
from inference.engine.answers import answer
from inference.engine.jobs import Job
from inference.families.comparing import Comparer
from inference.protocol.model_card import ModelCard
from inference.protocol.requests import Source, TaskRequest
from tests.engine.wire import over_the_wire

UTM31 = "EPSG:32631"
ORIGIN = (500_000.0, 5_000_000.0)
#: 1 m pixels, north up
NORTH_UP = (1.0, 0.0, ORIGIN[0], 0.0, -1.0, ORIGIN[1])
LAND, GREEN, ROOF = (126, 104, 84), (40, 90, 30), (232, 150, 140)
#: one building is gone, two are new
OLD = [(ROOF, 40, 40, 24, 20)]
NEW = [(ROOF, 120, 60, 32, 24), (ROOF, 200, 200, 20, 20)]
CLASSES = ("building", "road", "water", "vegetation", "land")


def photograph(things, size_hw=(320, 320), crs=UTM31, transform=NORTH_UP, cover=LAND):
    """Colours (3, H, W) uint8 of the country: `things` are (colour, left, top, width, height) in metres from ORIGIN to
    the east and south; the ground has ripples that are the same at every date.
    """
    rows, columns = np.mgrid[: size_hw[0], : size_hw[1]] + 0.5
    a, b, c, d, e, f = transform
    x, y = a * columns + b * rows + c, d * columns + e * rows + f
    if crs != UTM31:
        x, y = pyproj.Transformer.from_crs(crs, UTM31, always_xy=True).transform(x, y)
    east, south = np.asarray(x) - ORIGIN[0], ORIGIN[1] - np.asarray(y)
    rng = np.random.default_rng(3)
    waves = sum(
        np.sin(east * kx + south * ky + phase)
        for kx, ky, phase in zip(*rng.uniform(-1.2, 1.2, (2, 24)), rng.uniform(0, 6, 24))
    )
    picture = np.array(cover, float)[:, None, None] + 3.0 * waves
    for colour, left, top, width, height in things:
        inside = (east >= left) & (east < left + width) & (south >= top) & (south < top + height)
        picture[:, inside] = np.array(colour, float)[:, None]
    return picture.clip(0, 255).astype(np.uint8)


class Eyes:
    """An encoder that averages 4 × 4 pixels: p4 is the brightness, land cover is told from the colour."""

    def __init__(self):
        self.looks = 0

    def encode(self, rgb_NHWC):
        self.looks += 1
        n, h, w, _ = rgb_NHWC.shape
        cells = rgb_NHWC.reshape(n, h // 4, 4, w // 4, 4, 3).mean((2, 4))
        red, green, bright = cells[..., 0], cells[..., 1], cells.mean(-1)
        is_roof, is_green = red - green > 50, green - red > 20
        sure = {"building": is_roof, "vegetation": is_green, "land": ~(is_roof | is_green)}
        land = np.stack([np.where(sure.get(name, False), 6.0, -6.0) + 0 * red for name in CLASSES], 1)
        nothing = np.zeros((n, 1, 1, 1), np.float32)
        return Features(nothing, nothing, nothing, bright[:, None], nothing, land.astype(np.float32))


class Differences:
    """A detector that calls it change when the brightness differs by more than 30."""

    def changed(self, before, after):
        return np.where(np.abs(before.p4 - after.p4)[:, 0] > 30, 8.0, -8.0).astype(np.float32)


def card(**change):
    """A card that can compare."""
    settings = {"score_min": 0.5, "min_area_px": 12, "finest_gsd_m": 0.1, "tile_px": 512, **change}
    return ModelCard(
        "eyes", "fake", "Eyes", "r1", ("compare",), {}, {}, {"land": list(CLASSES)}, {"change": settings}, "GPL"
    )


class OneModel:
    """The engine's models when there is one, loaded already."""

    def __init__(self, teller=None, **change):
        self.card = card(**change)
        self.family = Comparer(self.card, Eyes(), Differences(), teller)

    def choose(self, _id, _task):
        return self.card

    def is_loaded(self, _card):
        return True

    def load(self, _card):
        return self.family


def ask(before, after, prompt="", models=None, on_event=None, **request):
    """Ask the engine about two rasters (paths or sources); returns the result with `events` by kind, and `gaps_s`."""
    sources = [Source(raster) if isinstance(raster, str) else raster for raster in (before, after)]
    wanted = TaskRequest("compare", sources[1], prompt, before=sources[0], **request)
    events, times, job = {}, [time.process_time()], Job("job", lambda job: None)

    def emit(kind, payload):
        times.append(time.process_time())
        read = over_the_wire(payload)
        events.setdefault(kind, []).append(read)
        if on_event:
            on_event(job, kind, read)

    result = over_the_wire(answer(job, wanted, models or OneModel(), emit))
    findings = [finding for batch in events.get("findings", ()) for finding in batch["findings"]]
    return {**result, "events": events, "found": findings, "gaps_s": np.diff(times)}


def ground(things):
    """Things of the country as shapes on its map."""
    boxes = [(ORIGIN[0] + x, ORIGIN[1] - y - h, ORIGIN[0] + x + w, ORIGIN[1] - y) for _, x, y, w, h in things]
    return shapely.union_all([shapely.box(*box) for box in boxes])


def on_map(found, crs=UTM31):
    shapes = shapely.union_all([shapely.geometry.shape(finding["geometry"]) for finding in found])
    if crs == UTM31:
        return shapes
    way = pyproj.Transformer.from_crs(crs, UTM31, always_xy=True)
    return shapely.transform(shapes, lambda xy: np.column_stack(way.transform(*xy.T)))


def iou(one, other):
    return shapely.area(one & other) / shapely.area(one | other)


def written_pair(write_raster) -> tuple[str, str]:
    """Before and after as files: one building is gone, two are new."""
    before, after = photograph(OLD), photograph(NEW)
    return write_raster(before, "before.tif", transform=NORTH_UP), write_raster(after, "after.tif", transform=NORTH_UP)
