"""The decoder with tiny random weights: the cached path equals the plain one, generation stops, loops are caught."""

from __future__ import annotations

from contextlib import nullcontext

import numpy as np
import pytest
import torch

from inference.decoder.box_slots import BoxSlots
from inference.decoder.generate import generate, greedy, is_looping, sampled, unstuttered
from inference.decoder.kv_cache import KvCache
from inference.decoder.model import Decoder, DecoderSizes
from inference.decoder.prefix import ImagePrefix, grid_positions
from inference.decoder.prompts import box_text, parse_boxes, parse_phrase, to_box100
from inference.decoder.slots import BoxMarks, slots_of
from inference.decoder.torch_runtime import TorchWalk
from inference.protocol.errors import AnswerBroken
from inference.toolkit.training.sampling import answers, likeliest
from inference.toolkit.training.shared_prefix import hidden_after_prefix

SIZES = DecoderSizes(vocabulary=40, width=32, layers=2, heads=4, hidden=48, context=64)


@pytest.fixture
def decoder() -> Decoder:
    torch.manual_seed(0)
    return Decoder(SIZES).eval()


def new_cache() -> KvCache:
    return KvCache(SIZES.layers, 1, SIZES.heads, SIZES.context, SIZES.head_width)


def test_cached_steps_equal_one_full_pass(decoder: Decoder) -> None:
    embeds = torch.randn(1, 12, SIZES.width)
    with torch.no_grad():
        whole = decoder(embeds)
        cache = new_cache()
        first = decoder(embeds[:, :7], cache)
        rest = [decoder(embeds[:, at : at + 1], cache) for at in range(7, 12)]
    assert torch.allclose(torch.cat([first, *rest], dim=1), whole, atol=1e-5)
    assert cache.length == 12
    assert cache.room == SIZES.context - 12


def test_later_tokens_do_not_change_earlier_ones(decoder: Decoder) -> None:
    embeds = torch.randn(1, 6, SIZES.width)
    changed = embeds.clone()
    changed[:, 5] += 1
    with torch.no_grad():
        assert torch.allclose(decoder(embeds)[:, :5], decoder(changed)[:, :5], atol=1e-6)


def rigged(decoder: Decoder, follows: dict[int, int]) -> Decoder:
    """A decoder whose next token depends on the last one only, as the table says."""
    decoder.embedding.weight.data = torch.eye(SIZES.vocabulary, SIZES.width)
    decoder.blocks = torch.nn.ModuleList()
    decoder.norm = torch.nn.Identity()
    table = torch.zeros(SIZES.vocabulary, SIZES.vocabulary)
    for last, after in follows.items():
        table[last, after] = 1
    decoder.logits = lambda hidden: hidden @ table[: SIZES.width]
    return decoder


def written(decoder: Decoder, first: int, max_tokens: int):
    """Steps of generation after one first token, without a prefix."""
    embed = lambda ids, start: decoder.embedding(torch.tensor([ids[start:]])).detach().numpy()  # noqa: E731
    nothing = np.zeros((1, 0, SIZES.width), np.float32)
    walk = TorchWalk(decoder, new_cache(), nullcontext)
    return list(generate(walk, embed, nothing, [first], end=0, max_tokens=max_tokens))


def test_generation_ends_at_the_end_token_and_does_not_say_it(decoder: Decoder) -> None:
    steps = written(rigged(decoder, {1: 2, 2: 3, 3: 0}), 1, 20)
    assert [step.token for step in steps] == [2, 3]
    assert steps[0].hidden.shape == (SIZES.width,)


def test_a_loop_is_an_error_and_not_an_answer(decoder: Decoder) -> None:
    with pytest.raises(AnswerBroken):
        written(rigged(decoder, {1: 2, 2: 3, 3: 2}), 1, 60)


def test_sampling_keeps_to_likely_tokens_and_to_its_seed() -> None:
    logits = np.log(np.array([0.6, 0.35, 0.04, 0.01], np.float32))
    drawn = [sampled(1.0, seed)(logits) for seed in range(40)]
    assert set(drawn) == {0, 1}
    assert drawn == [sampled(1.0, seed)(logits) for seed in range(40)]
    assert {sampled(0.05, seed)(logits) for seed in range(20)} == {0} == {greedy(logits)}


@pytest.mark.parametrize(
    ("tokens", "loops"),
    [
        ([1, 2, 3], False),
        ([5, 5, 5], False),
        ([5, 5, 5, 5], True),
        ([1, 2] * 4, True),
        ([9, 1, 2, 3, *[7, 8, 9] * 4], True),
        ([7, 8, 9] * 3, False),
    ],
)
def test_what_counts_as_a_loop(tokens: list[int], loops: bool) -> None:
    assert is_looping(tokens) is loops


def test_image_prefix_says_where_each_token_lies() -> None:
    prefix = ImagePrefix(8, 16)
    out = prefix(torch.ones(2, 8, 3, 5))
    assert out.shape == (2, 1 + 15, 16)
    assert not torch.allclose(out[0, 1], out[0, 2]), "equal tokens at different places must differ"
    places = grid_positions(4, 6, 64)
    assert len({tuple(row.tolist()) for row in places.round(decimals=4)}) == 24


MARKS = BoxMarks(open=1, close=2, coordinates=frozenset(range(10, 20)))


def test_every_token_of_a_box_knows_what_it_is_about_to_write() -> None:
    #       words  {       x1      y1      x2      y2      }       ,       {       x1
    ids = [5, 6, 1, 10, 11, 12, 13, 2, 7, 1, 14]
    nowhere = (-1, -1)
    assert slots_of(ids, MARKS) == [
        nowhere, nowhere, (0, 0), (0, 1), (0, 2), (0, 3), nowhere, (1, 0), nowhere, (1, 0), (1, 1),
    ]  # fmt: skip


def test_numbers_outside_a_box_stand_nowhere() -> None:
    assert slots_of([10, 11, 2], MARKS) == [(-1, -1)] * 3


def test_listed_boxes_are_told_apart_by_place_alone() -> None:
    slots = BoxSlots(16, boxes=3)
    same = torch.zeros(1, 3, 4, 16)
    tokens = slots.listed(same)[0]
    assert tokens.shape == (12, 16)
    assert len({tuple(row.tolist()) for row in tokens}) == 12
    assert not slots.written(torch.tensor([[[-1, -1]]])).any()


def test_box_text_is_read_back() -> None:
    boxes = [(12, 0, 34, 100), (1, 2, 3, 4)]
    text = box_text("storage tank", boxes)
    assert text == "<p>storage tank</p>{<12><0><34><100>}<delim>{<1><2><3><4>}"
    assert parse_boxes(text) == boxes
    assert parse_phrase(text) == "storage tank"


@pytest.mark.parametrize("broken", ["{<5><5><5><9>}", "{<1><2><3>}", "<1><2><3><4>", "{<101><0><120><3>}", "nothing"])
def test_broken_boxes_are_left_out(broken: str) -> None:
    assert parse_boxes(broken) == []


@pytest.mark.parametrize("box", [(0, 0, 660, 400), (659, 399, 660, 400), (100.2, 50.7, 101, 51), (-5, -5, 700, 500)])
def test_boxes_in_hundredths_are_never_empty(box: tuple[float, float, float, float]) -> None:
    x0, y0, x1, y1 = to_box100(box, 660, 400)
    assert 0 <= x0 < x1 <= 100
    assert 0 <= y0 < y1 <= 100


def test_rows_that_share_a_picture_get_what_they_would_get_alone(decoder: Decoder) -> None:
    prefix, words = torch.randn(3, 5, decoder.sizes.width), torch.randn(4, 7, decoder.sizes.width)
    owner = torch.tensor([0, 2, 2, 1])
    together = hidden_after_prefix(decoder, prefix, owner, words)
    alone = decoder(torch.cat([prefix[owner], words], dim=1))[:, 5:]
    assert torch.allclose(together, alone, atol=1e-5)


def test_no_token_comes_twice_running() -> None:
    choose = unstuttered(greedy)
    logits = np.array([1.0, 3.0, 2.0])
    assert [choose(logits) for _ in range(4)] == [1, 2, 1, 2]
    assert logits.tolist() == [1.0, 3.0, 2.0]


def test_many_answers_at_once_equal_the_greedy_walk(decoder: Decoder) -> None:
    prompts = torch.randn(2, 4, decoder.sizes.width)
    rows = answers(decoder, prompts, likeliest, end=0, longest=6, times=2)
    assert rows[0] == rows[1]
    for row, prompt in ((rows[0], prompts[:1]), (rows[2], prompts[1:])):
        cache = KvCache(decoder.sizes.layers, 1, decoder.sizes.heads, 32, decoder.sizes.head_width)
        hidden = decoder(prompt, cache)[:, -1]
        for token in row:
            assert int(decoder.logits(hidden).argmax()) == token
            hidden = decoder(decoder.embedding(torch.tensor([[token]])), cache)[:, -1]
