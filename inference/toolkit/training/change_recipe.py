"""The recipe of the two-date networks behind a finished pack: change maps, then words. The pack's encoder and decoder
stay as they are, so what it can do with one date does not change.
"""

from __future__ import annotations

import contextlib
import itertools
import multiprocessing
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from ...change.maps import ChangeMap, MapChannels
from ...change.sizes import ChangeSizes, change_sizes
from ...change.telling import TwoDatePrefix
from ...decoder.model import DecoderSizes
from ..networks.efficientnet import TAP_WIDTHS
from .change_learning import Budget, Learning
from .change_pieces import open_pieces
from .change_seen import PAIRS_A_ROUND, examples, looked_at, save_round
from .change_step import MapStep, Shelf
from .change_store import make_pairs, stored_pairs
from .change_words import WordsStep, told
from .finished import Finished, finished
from .recipe import SIZES

CHANGE_SIZES = ChangeSizes()
PIECES, PAIRS = 1200, 600
#: ended early: what is learnt later are the marks of putting pictures together, which real dates do not have
MAP_BATCH, MAPS = 16, Budget(minutes=0, peak=2e-3, steps=1960, stop=0.46, decay=0.1)
WORDS_BATCH, WORDS = 16, Budget(minutes=12, peak=2e-3)
#: rounds there must be before learning begins, and the most that are made
FEWEST_ROUNDS, MOST_ROUNDS = 40, 40
WAIT_S = 5.0
PACKED = "change_packed.pt"
PARTS = ("maps", "words")


def train_change(folder: Path, pack: Path, threads: int = 1, parts: Sequence[str] = PARTS) -> None:
    """Train, or go on training, the two-date networks behind a pack's encoder and decoder into `folder`: pieces, pairs,
    rounds, checkpoints, log.jsonl, and change_packed.pt when it is done. Without `words` in `parts` the detector alone.
    """
    torch.set_num_threads(threads)
    torch.manual_seed(5)
    with rounds_under_way(folder, pack):
        maps = train_maps(folder, finished(pack), MAPS)
    keep(folder / PACKED, maps, None)
    if "words" in parts:
        keep(folder / PACKED, maps, train_words(folder, finished(pack), WORDS))


@contextlib.contextmanager
def rounds_under_way(folder: Path, pack: Path) -> Iterator[None]:
    """Meanwhile another process makes what is missing of the folder's rounds; pieces and pairs are there."""
    folder.mkdir(parents=True, exist_ok=True)
    open_pieces(folder / "pieces", "train", PIECES)
    make_pairs(folder / "pairs", "train", range(PAIRS))
    maker = multiprocessing.get_context("spawn").Process(target=make_rounds, args=(folder, pack), daemon=True)
    maker.start()
    try:
        yield
    finally:
        maker.terminate()


def map_channels() -> MapChannels:
    """What the embedded encoder gives."""
    pyramid = SIZES["pyramid"]
    return MapChannels(pyramid["width"], pyramid["detail_width"], len(SIZES["land_classes"]))


def make_rounds(folder: Path, pack: Path, seed: int = 53) -> None:
    """Make pairs, look at them with a pack's encoder and write them in rounds, `MOST_ROUNDS` at most."""
    torch.set_num_threads(1)
    behind = finished(pack)
    pieces, rounds = open_pieces(folder / "pieces", "train", PIECES), rounds_of(folder, behind)
    rounds.mkdir(exist_ok=True)
    for number in range(MOST_ROUNDS):
        path = rounds / f"round_{number:04d}.pt"
        if not path.exists():
            rng = np.random.default_rng([seed, number])
            made = examples(pieces, stored_pairs(folder / "pairs", "train"), rng)
            save_round(path, looked_at(behind.look, list(itertools.islice(made, PAIRS_A_ROUND))))


def rounds_of(folder: Path, behind: Finished) -> Path:
    """Where the rounds lie that a pack's encoder has seen."""
    return folder / f"rounds_{behind.encoder_name}"


def train_maps(
    folder: Path, behind: Finished, budget: Budget, sizes: ChangeSizes = CHANGE_SIZES, name: str = "maps"
) -> nn.Module:
    """The change detector, learnt from the rounds of a pack as they come; the checkpoint has this name."""
    shelf = Shelf(rounds_of(folder, behind))
    while shelf.refresh() < FEWEST_ROUNDS:
        time.sleep(WAIT_S)
    learning = Learning(ChangeMap(sizes, map_channels()), folder, name)
    learning.run(MapStep(learning.model, shelf, MAP_BATCH), budget)
    return _averaged(learning)


def train_words(
    folder: Path, behind: Finished, budget: Budget, sizes: ChangeSizes = CHANGE_SIZES, name: str = "words"
) -> nn.Module:
    """The prefix, learnt from the folder's stored pairs and what is said about them; the checkpoint has this name."""
    prefix = TwoDatePrefix(sizes, TAP_WIDTHS[32], *language_sizes())
    prefix.begin_with_words(behind.decoder.embedding.weight)
    seen = told(behind.look, stored_pairs(folder / "pairs", "train"))
    learning = Learning(prefix, folder, name)
    learning.run(WordsStep(learning.model, behind.decoder, behind.tokenizer, seen, WORDS_BATCH), budget)
    return _averaged(learning)


def language_sizes() -> tuple[int, int]:
    """The decoder's vocabulary and width."""
    decoder = DecoderSizes(**SIZES["decoder"])
    return decoder.vocabulary, decoder.width


def keep(path: Path, maps: nn.Module, words: nn.Module | None, sizes: ChangeSizes = CHANGE_SIZES) -> None:
    """Write both networks and their sizes."""
    state = {"sizes": asdict(sizes), "maps": maps.state_dict()}
    if words is not None:
        state["words"] = words.state_dict()
    torch.save(state, path)


def kept(path: Path) -> tuple[ChangeMap, TwoDatePrefix | None, dict[str, Any]]:
    """What `keep` wrote: the detector, the prefix if there is one, and the sizes as a card says them."""
    state = torch.load(path, map_location="cpu", weights_only=True)
    sizes = change_sizes(state["sizes"])
    maps = ChangeMap(sizes, map_channels())
    maps.load_state_dict(state["maps"])
    if "words" not in state:
        return maps.eval(), None, state["sizes"]
    words = TwoDatePrefix(sizes, TAP_WIDTHS[32], *language_sizes())
    words.load_state_dict(state["words"])
    return maps.eval(), words.eval(), state["sizes"]


def _averaged(learning: Learning) -> nn.Module:
    learning.model.load_state_dict(learning.averaged())
    return learning.model.eval()
