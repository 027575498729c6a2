"""The recipe of the two-date networks behind a finished pack: change maps, then words. The pack's encoder and decoder
stay as they are, so what it can do with one date does not change.
"""

from __future__ import annotations

import hashlib
import itertools
import multiprocessing
import time
from collections.abc import Sequence
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
from ...decoder.tokenizer import Tokenizer
from ..networks.efficientnet import TAP_WIDTHS
from .change_learning import Budget, Learning
from .change_pieces import open_pieces
from .change_seen import PAIRS_A_ROUND, Look, examples, frozen_encoder, looked_at, save_round
from .change_step import MapStep, Shelf
from .change_store import make_pairs, stored_pairs
from .change_words import WordsStep, told
from .model import TrainedModel
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


def train_change(folder: Path, begin: Path, threads: int = 1, parts: Sequence[str] = PARTS) -> None:
    """Train, or go on training, the two-date networks behind the weights of `begin` (a packed.pt, its tokenizer.json
    beside it) into `folder`: pieces, pairs, rounds, checkpoints, log.jsonl, and change_packed.pt when it is done.
    Without `words` in `parts` the detector alone.
    """
    torch.set_num_threads(threads)
    torch.manual_seed(5)
    folder.mkdir(parents=True, exist_ok=True)
    open_pieces(folder / "pieces", "train", PIECES)
    maker = multiprocessing.get_context("spawn").Process(target=make_rounds, args=(folder, begin), daemon=True)
    maker.start()
    try:
        maps = train_maps(folder, begin, MAPS)
    finally:
        maker.terminate()
    keep(folder / PACKED, maps, None)
    if "words" in parts:
        make_pairs(folder / "pairs", "train", range(PAIRS))
        tokenizer = Tokenizer(begin.parent / "tokenizer.json")
        keep(folder / PACKED, maps, train_words(folder, packed_model(begin), tokenizer, WORDS))


def packed_model(packed: Path) -> TrainedModel:
    """A finished training's averaged weights; parts that those did not have yet stay as they begin."""
    model = TrainedModel(SIZES)
    model.load_state_dict(torch.load(packed, map_location="cpu", weights_only=True)["average"], strict=False)
    return model.eval().requires_grad_(False)


def map_channels() -> MapChannels:
    """What the embedded encoder gives."""
    pyramid = SIZES["pyramid"]
    return MapChannels(pyramid["width"], pyramid["detail_width"], len(SIZES["land_classes"]))


def make_rounds(folder: Path, packed: Path, seed: int = 53) -> None:
    """Make pairs, look at them with the frozen encoder and write them in rounds, `MOST_ROUNDS` at most."""
    torch.set_num_threads(1)
    look = frozen_encoder(packed_model(packed).encoder)
    pieces, rounds = open_pieces(folder / "pieces", "train", PIECES), rounds_of(folder, packed)
    rounds.mkdir(exist_ok=True)
    for number in range(MOST_ROUNDS):
        path = rounds / f"round_{number:04d}.pt"
        if not path.exists():
            rng = np.random.default_rng([seed, number])
            made = examples(pieces, stored_pairs(folder / "pairs", "train"), rng)
            save_round(path, looked_at(look, list(itertools.islice(made, PAIRS_A_ROUND))))


def rounds_of(folder: Path, packed: Path) -> Path:
    """Where the rounds lie that were seen by these weights: another encoder sees otherwise."""
    return folder / f"rounds_{hashlib.sha256(packed.read_bytes()).hexdigest()[:8]}"


def train_maps(
    folder: Path, packed: Path, budget: Budget, sizes: ChangeSizes = CHANGE_SIZES, name: str = "maps"
) -> nn.Module:
    """The change detector, learnt from the rounds of these weights as they come; the checkpoint has this name."""
    shelf = Shelf(rounds_of(folder, packed))
    while shelf.refresh() < FEWEST_ROUNDS:
        time.sleep(WAIT_S)
    learning = Learning(ChangeMap(sizes, map_channels()), folder, name)
    learning.run(MapStep(learning.model, shelf, MAP_BATCH), budget)
    return _averaged(learning)


def train_words(
    folder: Path,
    model: TrainedModel,
    tokenizer: Tokenizer,
    budget: Budget,
    sizes: ChangeSizes = CHANGE_SIZES,
    name: str = "words",
) -> nn.Module:
    """The prefix, learnt from the folder's stored pairs and what is said about them; the checkpoint has this name."""
    prefix = TwoDatePrefix(sizes, TAP_WIDTHS[32], *language_sizes())
    prefix.begin_with_words(model.decoder.embedding.weight)
    seen = told(frozen_look(model), stored_pairs(folder / "pairs", "train"))
    learning = Learning(prefix, folder, name)
    learning.run(WordsStep(learning.model, model.decoder, tokenizer, seen, WORDS_BATCH), budget)
    return _averaged(learning)


def frozen_look(model: TrainedModel) -> Look:
    """The encoder of a finished training, for looking only."""
    return frozen_encoder(model.encoder)


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
