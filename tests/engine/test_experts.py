"""RS-MoE's experts on a tiny decoder: untrained ones change nothing, a batch equals single runs, one can learn."""

from __future__ import annotations

import copy
from types import SimpleNamespace

import pytest
import torch

from inference.decoder.model import Decoder, DecoderSizes
from inference.decoder.moe.adapters import Experts
from inference.decoder.moe.merge import Parts, merge_prompt, usable
from inference.decoder.moe.router import route, sub_prompt_ids
from inference.decoder.moe.sizes import ExpertSizes
from inference.toolkit.data.expert_lessons import objects_answer, relations_answer
from inference.toolkit.training.expert_step import expert_hidden
from inference.toolkit.training.model import text_loss

SIZES = DecoderSizes(vocabulary=40, width=32, layers=2, heads=4, hidden=48, context=64)
THREE = torch.arange(3)
CAPTIONS = ["trees are on two sides of a river .", "Many buildings are near the river.", "it is green ."]


@pytest.fixture
def decoder() -> Decoder:
    torch.manual_seed(0)
    return Decoder(SIZES).eval()


@pytest.fixture
def experts(decoder: Decoder) -> Experts:
    return Experts(ExpertSizes(rank=4), decoder)


def taught(experts: Experts) -> Experts:
    for low in experts.layers.values():
        torch.nn.init.normal_(low.up, std=0.1)
    return experts


def merged(decoder: Decoder, experts: Experts, expert: int) -> Decoder:
    """A decoder with one expert's additions put into its weights."""
    single = copy.deepcopy(decoder)
    with torch.no_grad():
        for name, low in experts.layers.items():
            layer = single.get_submodule(name.replace("/", "."))
            layer.weight += (low.down[expert] @ low.up[expert]).T
    return single


def test_untrained_experts_are_the_decoder(decoder: Decoder, experts: Experts) -> None:
    x = torch.randn(3, 7, SIZES.width)
    with experts.speaking(decoder, THREE):
        spoken = decoder(x)
    assert torch.equal(spoken, decoder(x))


def test_a_batch_of_three_equals_three_runs(decoder: Decoder, experts: Experts) -> None:
    taught(experts)
    x = torch.randn(3, 7, SIZES.width)
    with experts.speaking(decoder, THREE):
        spoken = decoder(x)
    alone = torch.cat([merged(decoder, experts, e)(x[e : e + 1]) for e in range(3)])
    torch.testing.assert_close(spoken, alone, atol=1e-5, rtol=1e-5)
    assert (spoken - decoder(x)).abs().max() > 0.01


def test_only_the_experts_learn_and_the_loss_falls(decoder: Decoder, experts: Experts) -> None:
    decoder.requires_grad_(False)
    before = copy.deepcopy(decoder.state_dict())
    ids, prefix = torch.randint(5, 40, (3, 6)), torch.randn(3, 5, SIZES.width)
    answer = torch.arange(6).expand(3, 6) > 2
    optimiser = torch.optim.Adam(experts.parameters(), lr=1e-2)
    losses = []
    for _ in range(30):
        loss = text_loss(decoder, expert_hidden(decoder, experts, THREE, prefix, ids), ids, answer)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    # The frozen table of small random words bounds each logit by about 0.64, so 3.05 is about as low as this can get.
    assert losses[-1] < losses[0] - 0.4
    assert all(torch.equal(before[name], tensor) for name, tensor in decoder.state_dict().items())


def test_the_router_asks_three_things_and_keeps_the_focus() -> None:
    assert len(set(route("describe this image").questions)) == 3
    assert route("describe this image").focus == ""
    assert route("Please describe the harbour").focus == "harbour"


def test_sub_prompts_are_padded_before_the_answer_mark() -> None:
    assert sub_prompt_ids(SimpleNamespace(pad=0), [[1, 5, 9], [1, 5, 6, 9]]) == [[1, 5, 0, 9], [1, 5, 6, 9]]


def test_parts_that_say_nothing_or_loop_are_left_out() -> None:
    assert merge_prompt("describe", Parts("river", "trees and a road.", "")) == "describe ; trees and a road"
    assert merge_prompt("describe", Parts("", "", "tree tree tree tree")) == "describe"
    assert usable("a tree near a tree")


def test_truth_made_from_captions() -> None:
    assert objects_answer(CAPTIONS) == "rivers, buildings and trees."
    assert objects_answer(["it is green ."]) == ""
    assert relations_answer(CAPTIONS) == "trees are on two sides of a river. many buildings are near the river."
