"""The two-date networks at small sizes, with weights that have learnt nothing: shapes, symmetry, switches, ONNX, and
that they can learn.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from inference.change.detector import READ, ChangeDetector
from inference.change.maps import ChangeMap, Date, MapChannels
from inference.change.memory import ChangePrefix
from inference.change.nearby import likest
from inference.change.sizes import ChangeSizes, WordsSizes, change_sizes
from inference.change.telling import TwoDatePrefix
from inference.decoder.model import Decoder, DecoderSizes
from inference.encoders.pyramid import Features
from inference.toolkit.export_change import export_change, export_change_prefix
from inference.toolkit.training.change_exchange import Example, example
from inference.toolkit.training.change_learning import Budget, Learning
from inference.toolkit.training.change_pieces import KINDS, Pieces
from inference.toolkit.training.change_seen import Round, looked_at, read_round, save_round
from inference.toolkit.training.change_step import MapStep, Shelf, change_loss, date_of
from inference.toolkit.training.model import text_loss

CHANNELS = MapChannels(width=16, detail_width=8, land_classes=3)
WORDS = WordsSizes(width=32, layers=2, heads=4, hidden=48, queries=5, longest=12, dropout=0.0)
SIZES = ChangeSizes(width=8, words=WORDS)
DECODER = DecoderSizes(vocabulary=40, width=24, layers=1, heads=2, hidden=32, context=64)
TOKEN_WIDTH, SIDE = 20, 64


def date(seed: int, count: int = 2, side: int = SIDE) -> Date:
    generator = torch.Generator().manual_seed(seed)
    widths = ((16, 16), (16, 8), (8, 4), (3, 4))
    return Date(*(torch.randn(count, width, side // s, side // s, generator=generator) for width, s in widths))


def detector(**switches) -> ChangeMap:
    torch.manual_seed(1)
    return ChangeMap(dataclasses.replace(SIZES, **switches), CHANNELS).eval()


def prefix(**switches) -> TwoDatePrefix:
    torch.manual_seed(2)
    sizes = dataclasses.replace(SIZES, **switches)
    return TwoDatePrefix(sizes, TOKEN_WIDTH, DECODER.vocabulary, DECODER.width).eval()


def features(of: Date) -> Features:
    p16, p8, p4, land = (maps.numpy() for maps in of)
    return Features(np.zeros(0), p16, p8, p4, np.zeros(0), land)


def tokens(seed: int) -> torch.Tensor:
    return torch.randn(1, TOKEN_WIDTH, 3, 4, generator=torch.Generator().manual_seed(seed))


def moved(of: Date, cells: int) -> Date:
    """All maps rolled by whole cells of their own, so that only what is looked at around matters."""
    return Date(*(maps.roll(cells, -1) for maps in of))


@torch.no_grad()
def test_logits_at_a_quarter_of_the_size() -> None:
    assert detector()(date(1), date(2)).shape == (2, SIDE // 4, SIDE // 4)
    assert sum(weight.numel() for weight in ChangeMap(ChangeSizes(), MapChannels(64, 32, 5)).parameters()) <= 150_000


@torch.no_grad()
def test_what_comes_and_what_goes_are_the_same() -> None:
    model = detector()
    assert torch.equal(model(date(1), date(2)), model(date(2), date(1)))


@torch.no_grad()
@pytest.mark.parametrize("switch", ["semantics", "measured"])
def test_a_switch_takes_its_part_away(switch: str) -> None:
    whole, without = detector(), detector(**{switch: False})
    count = [sum(weight.numel() for weight in model.parameters()) for model in (whole, without)]
    assert count[1] < count[0]
    assert without(date(1), date(2)).shape == whole(date(1), date(2)).shape


@torch.no_grad()
def test_without_semantics_land_cover_is_not_read() -> None:
    other = date(1)._replace(land=date(5).land)
    for semantics, same in ((True, False), (False, True)):
        model = detector(semantics=semantics)
        assert torch.equal(model(date(1), date(2)), model(other, date(2))) == same


@torch.no_grad()
def test_the_same_a_place_beside_is_found() -> None:
    here = torch.randn(1, 6, 12, 12, generator=torch.Generator().manual_seed(3))
    sharp = torch.tensor(50.0)
    for axis in (-1, -2):
        there = here.roll(1, axis)
        inner = (slice(None), slice(None), slice(2, -2), slice(2, -2))
        assert (likest(here, there, 1, sharp) - here)[inner].abs().mean() < 0.02
        assert (likest(here, there, 0, sharp) - here)[inner].abs().mean() > 0.5


def test_sizes_come_from_a_card_and_unknown_ones_are_refused() -> None:
    said = dataclasses.asdict(SIZES)
    assert change_sizes({**said, "reach": list(said["reach"])}) == SIZES
    assert change_sizes({}) == ChangeSizes()
    with pytest.raises(TypeError):
        change_sizes({"wide": 3})


@pytest.mark.parametrize("switches", [{}, {"semantics": False}, {"measured": False}])
def test_the_detectors_file_says_what_torch_says(tmp_path: Path, switches: dict[str, bool]) -> None:
    model = detector(**switches)
    assert export_change(model, CHANNELS, tmp_path / "change.onnx") < 1e-3
    runtime = ChangeDetector(tmp_path / "change.onnx", "cpu", 1)
    before, after = date(3, count=3, side=96), date(4, count=3, side=96)
    with torch.no_grad():
        wanted = model(before, after).numpy()
    got = runtime.changed(features(before), features(after))
    assert got.shape == (3, 24, 24) and got.dtype == np.float32
    assert np.abs(got - wanted).max() < 0.05  # weights are in 8 bits in the file
    assert set(READ) >= {"p16", "land"}


@pytest.mark.parametrize("switches", [{}, {"instructed": False}, {"measured": False}])
def test_the_prefixs_file_says_what_torch_says(tmp_path: Path, switches: dict[str, bool]) -> None:
    model = prefix(**switches)
    assert export_change_prefix(model, TOKEN_WIDTH, tmp_path / "prefix.onnx") < 1e-3
    runtime = ChangePrefix(tmp_path / "prefix.onnx", "cpu", 1)
    with torch.no_grad():
        wanted = model(tokens(1), tokens(2), torch.tensor([[4, 5, 6]])).numpy()
    got = runtime.tokens(tokens(1).numpy(), tokens(2).numpy(), [4, 5, 6])
    assert got.shape == (1, WORDS.queries, DECODER.width)
    assert np.abs(got - wanted).max() < 0.05


@torch.no_grad()
def test_the_instruction_and_the_order_of_dates_matter() -> None:
    model, ids = prefix(), torch.tensor([[4, 5, 6]])
    said = model(tokens(1), tokens(2), ids)
    assert (said - model(tokens(1), tokens(2), ids + 7)).abs().max() > 1e-3
    assert (said - model(tokens(2), tokens(1), ids)).abs().max() > 1e-3
    deaf = prefix(instructed=False)
    assert torch.equal(deaf(tokens(1), tokens(2), ids), deaf(tokens(1), tokens(2), ids + 7))


@torch.no_grad()
def test_of_a_long_instruction_the_end_is_read_and_padding_is_not() -> None:
    model = prefix()
    long = torch.arange(30)[None] + 1
    end = long[:, -WORDS.longest :]
    torch.testing.assert_close(model(tokens(1), tokens(2), long), model(tokens(1), tokens(2), end))
    padded, attention = torch.tensor([[4, 5, 6, 0, 0]]), torch.tensor([[1, 1, 1, 0, 0]])
    alone = model(tokens(1), tokens(2), padded[:, :3])
    torch.testing.assert_close(model(tokens(1), tokens(2), padded, attention), alone, atol=1e-4, rtol=1e-4)


def test_words_begin_as_the_decoders_own() -> None:
    model, table = prefix(), torch.randn(DECODER.vocabulary, 64)
    table[7] = table[9] * 1.01
    model.begin_with_words(table)
    words = model.delta.qformer.words.weight
    apart = torch.cdist(words[7:8], words)[0]
    assert apart.argsort()[:2].tolist() == [7, 9]


def pieces() -> Pieces:
    """Six pieces: two with buildings, two of fields, two of water."""
    rng = np.random.default_rng(5)
    rgb = rng.integers(60, 200, (6, 64, 64, 3)).astype(np.uint8)
    things, kinds = np.zeros((2, 6, 64, 64), np.uint8)
    things[0, 8:24, 8:24], things[1, 30:50, 20:44] = 1, 1
    kinds[:2] = things[:2] > 0
    kinds[2:4], kinds[4:] = KINDS.index("crop"), KINDS.index("water")
    return Pieces(rgb, rgb, np.ones_like(kinds), things, kinds)


def test_examples_change_where_they_say() -> None:
    made = [example(pieces(), np.random.default_rng([1, number])) for number in range(40)]
    changed = [each for each in made if each.changed.any()]
    assert 8 <= len(changed) <= 36
    assert all(not (each.changed & ~each.known).any() for each in made)
    assert all(each.before.shape == each.after.shape == (64, 64, 3) for each in made)


def seen_of(rgb_NHWC: np.ndarray) -> dict[str, np.ndarray]:
    """An encoder of sorts: mean colours of cells, in as many channels as are asked for."""
    light = rgb_NHWC.astype(np.float32).transpose(0, 3, 1, 2) / 128 - 1

    def cells(stride: int, width: int) -> np.ndarray:
        n, c, h, w = light.shape
        mean = light.reshape(n, c, h // stride, stride, w // stride, stride).mean((3, 5))
        return np.concatenate([mean] * (width // c + 1), 1)[:, :width]

    return {"p16": cells(16, 16), "p8": cells(8, 16), "p4": cells(4, 8), "land": cells(4, 3)}


def squares(count: int) -> list[Example]:
    """Grey pictures on which a bright square comes or goes, or nothing does."""
    rng, made = np.random.default_rng(9), []
    for number in range(count):
        before = np.full((128, 128, 3), 90, np.uint8)
        after, changed = before.copy(), np.zeros((128, 128), bool)
        if number % 3:
            y, x = 4 * rng.integers(0, 24, 2)
            changed[y : y + 28, x : x + 28] = True
            (after if number % 2 else before)[changed] = 200
        made.append(Example(before, after, changed, np.ones((128, 128), bool)))
    return made


def test_it_learns_to_find_what_comes_and_goes(tmp_path: Path) -> None:
    save_round(tmp_path / "round_0000.pt", looked_at(seen_of, squares(24)))
    shelf = Shelf(tmp_path)
    assert shelf.refresh() == 1
    torch.manual_seed(0)
    learning = Learning(ChangeMap(SIZES, CHANNELS), tmp_path, "maps")
    step = MapStep(learning.model, shelf, 6)
    for number in range(70):
        learning._learn(step(np.random.default_rng(number)), Budget(minutes=1, peak=1e-2))
    learning.model.load_state_dict(learning.averaged())
    whole = read_round(tmp_path / "round_0000.pt")
    with torch.no_grad():
        dates = (date_of({name: maps.float() for name, maps in each.items()}) for each in whole[:2])
        found = learning.model.eval()(*dates) > 0
    truth = whole.changed > 0.5
    assert 2 * (found & truth).sum() / (found.sum() + truth.sum()) > 0.8
    assert not found[::3].any()  # where nothing changed


def test_learning_goes_on_where_it_stopped(tmp_path: Path) -> None:
    save_round(tmp_path / "round_0000.pt", looked_at(seen_of, squares(6)))
    shelf = Shelf(tmp_path)
    shelf.refresh()
    first = Learning(ChangeMap(SIZES, CHANNELS), tmp_path, "maps")
    first.run(MapStep(first.model, shelf, 2), Budget(minutes=0.002, peak=1e-3))
    again = Learning(ChangeMap(SIZES, CHANNELS), tmp_path, "maps")
    assert again.step == first.step > 0 and again.spent_s == first.spent_s
    for name, value in first.averaged().items():
        assert torch.equal(value, again.averaged()[name])


def test_unknown_cells_teach_nothing() -> None:
    logits = torch.randn(2, 8, 8, requires_grad=True)
    changed, known = torch.zeros(2, 8, 8), torch.ones(2, 8, 8)
    changed[0, :4] = 1
    known[:, :, :3] = 0
    change_loss(logits, changed, known).backward()
    assert logits.grad[:, :, :3].abs().max() == 0
    assert logits.grad[:, :, 3:].abs().min() > 0 or logits.grad[0, :, 3:].abs().min() > 0


def test_the_prefix_learns_to_make_a_frozen_decoder_speak() -> None:
    torch.manual_seed(0)
    decoder = Decoder(DECODER).requires_grad_(False)
    torch.nn.init.normal_(decoder.embedding.weight, std=0.2)
    model = prefix().train()
    before, after = (torch.cat([tokens(seed), tokens(seed + 1)]) for seed in (1, 7))
    ids = torch.tensor([[1, 10, 11, 12, 2], [1, 20, 21, 22, 2]])
    answer = torch.tensor([[False, True, True, True, True]] * 2)
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-2)
    losses = []
    for _ in range(60):
        seen = model(before, after, torch.tensor([[4, 5], [4, 5]]))
        hidden = decoder(torch.cat([seen, decoder.embedding(ids)], dim=1))[:, seen.shape[1] :]
        loss = text_loss(decoder, hidden, ids, answer)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[-1] < 0.8 * losses[0]


def test_a_round_is_read_as_it_was_written(tmp_path: Path) -> None:
    made = looked_at(seen_of, squares(2))
    save_round(tmp_path / "round_0000.pt", made)
    again = read_round(tmp_path / "round_0000.pt")
    assert isinstance(again, Round) and torch.equal(again.changed, made.changed)
    assert all(torch.equal(again.after[name], made.after[name]) for name in made.after)
    assert made.changed.shape == (2, 32, 32) and made.before["p16"].dtype == torch.float16
