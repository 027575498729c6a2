"""A model that sees colours only, so that indexing is quick and known: what `index` and `search` need of one."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np

from inference.engine import indexing, searching
from inference.engine.jobs import Job
from inference.protocol.archive import IndexRequest, SearchRequest
from inference.protocol.errors import AbilityMissing
from inference.protocol.geometry import Window
from inference.retrieval.index.store import DUAL, Facts
from inference.retrieval.zero_shot import unit
from tests.engine.wire import over_the_wire

SIDE_PX = 32
#: words that the model knows, as red, green and blue
COLOURS = {"red": (1, 0, 0), "green": (0, 1, 0), "blue": (0, 0, 1), "yellow": (1, 1, 0)}


class ColourChips:
    """See `families.embedding.ChipEmbedder`."""

    def __init__(self, revision: str = "1") -> None:
        self.chip_px, self.facts = SIDE_PX, Facts("colours", revision, SIDE_PX, {DUAL: 3})
        self.looked_at = 0

    callers = 2

    @property
    def shared(self):
        return self

    def picture(self, scene, thorough=False):
        pixels = scene.read(Window(0, 0, scene.width_px, scene.height_px), (SIDE_PX, SIDE_PX))
        return pixels.rgb if pixels.valid.mean() >= 0.25 else None

    def vectors(self, pictures):
        self.looked_at += len(pictures)
        return {DUAL: unit(np.array([picture.mean((0, 1)) for picture in pictures]).reshape(-1, 3))}

    def captions(self, dual_NS):
        return [max(COLOURS, key=lambda name: row @ unit(np.array(COLOURS[name]))) for row in dual_NS]

    def of_words(self, words, kind):
        if kind != DUAL:
            raise AbilityMissing("No [RET].")
        return unit(np.array(COLOURS[words]))

    def of_scene(self, scene, kind):
        return self.vectors([self.picture(scene)])[kind][0]


class ColourModels:
    """See `engine.models.Models`: one model, loaded."""

    device, threads = "cpu", 1

    def __init__(self, revision: str = "1") -> None:
        self.chips = ColourChips(revision)
        facts = self.chips.facts
        self.card = SimpleNamespace(id=facts.model, revision=facts.revision, title="Colours", folder="nowhere")

    def choose(self, model_id, task):
        return self.card

    def is_loaded(self, card):
        return True

    def load(self, card):
        return SimpleNamespace(chips=self.chips)


def index(store, models=None, job=None, **request):
    """The result of an `index` job."""
    wanted = IndexRequest(str(store), **request)
    return over_the_wire(indexing.answer(job or Job("1", None), wanted, models or ColourModels(), ignore))


def search(store, prompt="", models=None, **request):
    """The findings of a `search` job, and its result."""
    found = []

    def emit(kind, payload):
        found.extend(payload.get("findings", ()))

    wanted = SearchRequest(str(store), prompt, **request)
    result = searching.answer(Job("1", None), wanted, models or ColourModels(), emit)
    return found, result


def ignore(kind, payload):
    """An event nobody waits for."""


def plain(colour, height=64, width=64):
    """A raster's values of one colour, (3, H, W) uint8."""
    return np.broadcast_to(np.array(COLOURS[colour], np.uint8)[:, None, None] * 200 + 20, (3, height, width))
