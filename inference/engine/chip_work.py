"""Chips → vectors, as a function of one argument that a process on another machine can do as well.

A batch is plain values, so it can be pickled. A raster that cannot be read is a value too, and stops no other.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Union

import numpy as np

from ..families import load
from ..families.embedding import ChipEmbedder
from ..protocol.errors import OrthoscribeError
from ..protocol.geometry import Window
from ..protocol.model_card import read_card
from ..protocol.requests import Source, TaskRequest
from ..raster.ahead import read_ahead
from ..raster.scene import Scene
from ..retrieval.index.store import DUAL
from .models import verify_files


@dataclass(frozen=True)
class Part:
    """Chips of one raster: windows in its pixels."""

    source: Source
    windows: tuple[Window, ...]


@dataclass(frozen=True)
class Batch:
    """Some chips, and the pack (its folder) that is to look at them on `device` with `threads`, thoroughly or not."""

    pack: str
    device: str
    threads: int
    parts: tuple[Part, ...] = ()
    thorough: bool = False


class Embedded(NamedTuple):
    """What became of a part: `kept` are the numbers of the windows with something to see; of these are the `vectors`
    (N, S) float16 by kind, and the `captions`.
    """

    kept: tuple[int, ...]
    vectors: dict[str, np.ndarray]
    captions: tuple[str, ...]


class Unread(NamedTuple):
    """Why a part could not be read."""

    message: str


Result = list[Union[Embedded, Unread]]
#: of a part: the picture of each window, None where there is nothing to see
Pictures = Union[list[Union[np.ndarray, None]], Unread]


def embed_batch(batch: Batch) -> Result:
    """Do a batch, a result for each part; the pack is opened once in each process. Raises ModelBroken."""
    chips = _opened(batch.pack, batch.device, batch.threads)
    return embed(chips, read(chips, batch))


def embed_here(chips: ChipEmbedder, batches: Iterable[Batch]) -> Iterator[tuple[Batch, Result]]:
    """Each batch with its result, in order.

    On processors each thread reads and looks by itself and waits for no other: threads that share one picture wait for
    each other after every layer of the encoder, and for the one that reads. A graphics card has one that reads and one
    that looks.
    """
    if chips.callers == 1:
        return ((batch, embed(chips, seen)) for batch, seen in read_ahead(batches, functools.partial(read, chips)))
    shared = chips.shared
    return read_ahead(batches, lambda batch: embed(shared, read(shared, batch)), chips.callers)


def read(chips: ChipEmbedder, batch: Batch) -> list[Pictures]:
    """The pictures of a batch, a list for each part."""
    return [_read_part(chips, part, batch.thorough) for part in batch.parts]


def embed(chips: ChipEmbedder, pictures: list[Pictures]) -> Result:
    """Vectors and captions of what was read; all parts go through the model together."""
    seen = [picture for part in pictures if not isinstance(part, Unread) for picture in part if picture is not None]
    vectors = chips.vectors(seen)
    captions = chips.captions(vectors[DUAL])
    halved = {kind: values.astype(np.float16) for kind, values in vectors.items()}
    result, first = [], 0
    for part in pictures:
        if isinstance(part, Unread):
            result.append(part)
            continue
        kept = tuple(number for number, picture in enumerate(part) if picture is not None)
        own = slice(first, first + len(kept))
        result.append(Embedded(kept, {kind: rows[own] for kind, rows in halved.items()}, tuple(captions[own])))
        first = own.stop
    return result


def _read_part(chips: ChipEmbedder, part: Part, thorough: bool) -> Pictures:
    if not part.windows:
        return []
    try:
        with Scene.open(TaskRequest("describe", part.source)) as scene:
            return [chips.picture(scene.part(window), thorough) for window in part.windows]
    except OrthoscribeError as error:
        return Unread(error.message)


@functools.lru_cache(maxsize=2)
def _opened(pack: str, device: str, threads: int) -> ChipEmbedder:
    card = read_card(Path(pack))
    verify_files(card)
    return load(card, device, threads).chips
