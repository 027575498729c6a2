"""The captioner of changes at small sizes: files say what torch says, no word looks ahead, the card chooses it, and a
comparison is worded by it, word by word.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import torch

from inference.change.beam import likeliest
from inference.change.captioning import ChangeCaptioner
from inference.change.scene_captioner import CELLS, Scene, SceneCaptioner, covers
from inference.change.sizes import MMODALCC, CaptionSizes, ChangeSizes, change_sizes
from inference.change.word_list import END, MARKS, PAD, START, UNKNOWN, WordList
from inference.encoders.pyramid import Features
from inference.families.change_captioning import CaptionTeller
from inference.families.change_tellers import open_teller
from inference.families.comparing import TREE
from inference.protocol.errors import ModelBroken
from inference.protocol.model_card import CARD_NAME, read_card
from inference.toolkit.evaluation.caption_change import opened
from inference.toolkit.export_captioner import ROLES, add_captioner, export_captioner, random_captioner
from inference.toolkit.training.caption_views import Views, seen_pairs
from inference.toolkit.training.change_captions import CaptionStep, caption_loss, learn, mirrored, padded
from inference.toolkit.training.change_learning import Budget
from tests.engine.two_dates import CLASSES, NEW, OLD, Eyes, OneModel, ask, card, photograph, written_pair

SIZES = CaptionSizes(width=8, blocks=2, grid=3, layers=1, heads=2, longest=9, beams=3)
WORDS = WordList(["there", "is", "no", "difference", "something", "was", "built", "here"])
TOKEN_WIDTH, LAND = 6, len(CLASSES)
BOTH = pytest.mark.parametrize("semantics", [True, False])


def captioner(semantics: bool = True) -> SceneCaptioner:
    torch.manual_seed(3)
    return SceneCaptioner(replace(SIZES, semantics=semantics), TOKEN_WIDTH, LAND, len(WORDS)).eval()


def scene(seed: int, count: int = 1, size_hw: tuple[int, int] = (4, 5)) -> Scene:
    generator = torch.Generator().manual_seed(seed)
    fine_hw = [CELLS * side for side in size_hw]
    return Scene(*(torch.randn(count, *shape, generator=generator) for shape in ((6, *size_hw), (LAND, *fine_hw))))


def features(of: Scene) -> Features:
    nothing = np.zeros(0, np.float32)
    return Features(of.tokens.numpy(), nothing, nothing, nothing, nothing, of.land.numpy())


def loaded(folder: Path, sizes: CaptionSizes) -> ChangeCaptioner:
    return ChangeCaptioner(*(folder / name for name in ROLES.values()), sizes, threads=1)


class ColourEyes(Eyes):
    """Tokens are the mean colours of 32 × 32 pixels, and their squares."""

    def encode(self, rgb_NHWC):
        n, h, w, _ = rgb_NHWC.shape
        means = rgb_NHWC.reshape(n, h // 32, 32, w // 32, 32, 3).mean((2, 4)).transpose(0, 3, 1, 2) / 128 - 1
        return super().encode(rgb_NHWC)._replace(tokens=np.concatenate([means, means**2], 1).astype(np.float32))


@BOTH
def test_the_files_say_what_torch_says(tmp_path: Path, semantics: bool) -> None:
    model = captioner(semantics)
    assert export_captioner(model, tmp_path) < 1e-3
    WORDS.write(tmp_path / ROLES["change_vocabulary"])
    runtime = loaded(tmp_path, model.sizes)
    before, after = (scene(seed, size_hw=(7, 2)) for seed in (1, 2))
    ids = torch.tensor([[START, 5, 6], [START, 9, 4]])
    with torch.no_grad():
        wanted = model.memories(before, after)
        twice = type(wanted)(*(None if memory is None else memory.repeat(2, 1, 1) for memory in wanted))
        scores = model.captioner(ids, twice)[:, -1].numpy()
    memories = runtime.memories(features(before), features(after))
    assert len(memories) == 1 + semantics
    assert all(np.abs(a.numpy() - b).max() < 0.05 for a, b in zip(wanted, memories))
    assert np.abs(runtime.scores(ids.numpy(), memories) - scores).max() < 0.05
    *_, said = runtime.say(features(before), features(after))
    assert set(said.split()) <= set(WORDS.said)


@torch.no_grad()
@BOTH
def test_land_cover_is_read_with_semantics_only(semantics: bool) -> None:
    model, ids = captioner(semantics), torch.tensor([[START, 5]])
    other = scene(1)._replace(land=scene(4).land)
    assert torch.equal(model(scene(1), scene(2), ids), model(other, scene(2), ids)) != semantics
    assert not torch.equal(model(scene(1), scene(2), ids), model(scene(2), scene(1), ids))


@torch.no_grad()
def test_no_word_looks_ahead() -> None:
    model = captioner()
    one = torch.tensor([[START, 5, 6, 7, 8]])
    scores = model(scene(1), scene(2), one)
    for place in range(1, one.shape[1]):
        other = one.clone()
        other[:, place:] = 4
        changed = (model(scene(1), scene(2), other) - scores).abs().amax(-1)[0]
        assert changed[:place].max() < 1e-5 < changed[place]
    memories = model.memories(scene(1), scene(2))
    asked = []
    model.captioner.register_forward_pre_hook(lambda _, given: asked.append(given[0]))
    caption_loss(model, memories, [0], torch.tensor([[START, 5, 6, END]]))
    assert asked[0].tolist() == [[START, 5, 6]]


@torch.no_grad()
def test_padding_teaches_nothing() -> None:
    model = captioner()
    memories = model.memories(scene(1), scene(2))
    rows = [WORDS.encode("there is no difference"), WORDS.encode("something")]
    alone = [caption_loss(model, memories, [0], torch.tensor([row])) * (len(row) - 1) for row in rows]
    together = caption_loss(model, memories, [0, 0], padded(rows))
    torch.testing.assert_close(together, sum(alone) / sum(len(row) - 1 for row in rows), atol=1e-4, rtol=1e-4)


@BOTH
def test_gradients_reach_all_parts(semantics: bool) -> None:
    model = captioner(semantics).train()
    seen = Views(*(tuple(maps[:, None] for maps in each) for each in zip(scene(1, 4), scene(2, 4))), [("is here",)] * 4)
    CaptionStep(model, WORDS, seen, 4)(np.random.default_rng(0)).backward()
    deaf = [name for name, weight in model.named_parameters() if weight.grad is None or not weight.grad.any()]
    unread = ("project_maps", "map_gate")
    assert all(any(part in name for part in unread) for name in deaf) and bool(deaf) != semantics


def test_cover_is_gathered_for_each_token() -> None:
    land = torch.full((1, 2, 16, 24), -50.0)
    land[0, 1, :4, 8:16] = 50.0
    shares = covers(land)
    assert shares.shape == (1, 4, 2, 3)
    torch.testing.assert_close(shares[0, :, 0, 1], torch.tensor([0.0, 0.5, 0.0, 1.0]))
    assert shares[0, :, 1].abs().max() < 1e-6


def test_words_and_marks() -> None:
    words = WordList.learnt(["A house is built.", "a tree is gone", "a house"], fewest=2)
    assert words.words == (*MARKS, "a", "house", "is")
    assert words.encode("A house appears.") == [START, 4, 5, UNKNOWN, END]
    assert words.decode([4, 5, UNKNOWN, PAD]) == "a house"


def test_a_mirrored_picture_is_told_of_in_other_words() -> None:
    said = "a villa is built at the top left of the scene, trees on the lower-right"
    assert mirrored(said, [-1]) == "a villa is built at the top right of the scene, trees on the lower-left"
    assert mirrored(said, [-1, -2]) == "a villa is built at the bottom right of the scene, trees on the upper-left"
    assert mirrored(said, []) == said


def test_the_likeliest_sentence_is_not_always_the_greedy_one() -> None:
    first, second, tail = 4, 5, 6
    after = {START: {first: 0.6, second: 0.4}, first: {tail: 0.55, END: 0.45}, second: {END: 1.0}, tail: {END: 1.0}}

    def scores_of(ids_KT):
        likely = np.full((len(ids_KT), 7), 1e-9)
        for row, ids in enumerate(ids_KT):
            for word, share in after[int(ids[-1])].items():
                likely[row, word] = share
        return np.log(likely)

    assert [*likeliest(scores_of, 1, 9)][-1] == [first, tail]
    assert [*likeliest(scores_of, 2, 9)][-1] == [second]
    never = lambda ids_KT: np.tile(np.array([9.0, 9.0, 9.0, -9.0, 0.0]), (len(ids_KT), 1))  # noqa: E731
    so_far = [*likeliest(never, 1, 5)]
    assert so_far[:-1] == [[4], [4, 4], [4, 4, 4], [4, 4, 4, 4]] and so_far[-1] == []


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of a captioner that has learnt to say one thing."""
    folder = tmp_path_factory.mktemp("captioner")
    dates = ColourEyes().encode(np.stack([photograph(things).transpose(1, 2, 0) for things in (OLD, NEW)]))
    maps = [tuple(torch.from_numpy(each[date, None, None]) for date in (0, 1)) for each in (dates.tokens, dates.land)]
    pair = Views(*maps, [("something was built here",)])
    torch.manual_seed(0)
    model = SceneCaptioner(SIZES, TOKEN_WIDTH, LAND, len(WORDS))
    step, optimiser = CaptionStep(model, WORDS, pair, 2), torch.optim.Adam(model.parameters(), 1e-2)
    for number in range(50):
        optimiser.zero_grad()
        step(np.random.default_rng(number)).backward()
        optimiser.step()
    export_captioner(model, folder)
    WORDS.write(folder / ROLES["change_vocabulary"])
    return folder


def models_of(folder: Path) -> OneModel:
    eyes = ColourEyes()
    models = OneModel(CaptionTeller(loaded(folder, SIZES), eyes, (*CLASSES, TREE)))
    models.family._encoder = eyes
    return models


def test_a_comparison_is_worded_by_it_and_questions_by_the_findings(learnt: Path, write_raster) -> None:
    before, after = written_pair(write_raster)
    models = models_of(learnt)
    assert ask(before, after, "", models)["text"] == "Something was built here."
    assert ask(before, after, "describe the changes", models)["text"] == "Something was built here."
    assert ask(before, after, "how many buildings are new?", models)["text"] == "There are 2 new buildings."
    assert ask(before, after, "describe what was removed", models)["text"].startswith("There is 1 removed building")
    assert ask(before, after, "why?", models)["text"].startswith("There are 2 new buildings (")
    assert ask(before, before, "", models)["text"] == "No change has occurred."


def test_it_can_be_stopped_after_any_word(learnt: Path, write_raster) -> None:
    models, worded = models_of(learnt), []

    def stop(job, _kind, payload):
        worded.append("Wording" in str(payload.get("message")))
        if sum(worded) == 2:
            job.cancel()

    told = ask(*written_pair(write_raster), "", models, stop)
    assert told["status"] == "cancelled" and told["text"] == "" and sum(worded) == 2


def made_pack(folder: Path, **sizes) -> Path:
    said = {**asdict(card()), "sizes": {"change": sizes, "decoder": {"context": 32}}, "folder": ""}
    (folder / CARD_NAME).write_text(json.dumps(said), encoding="utf-8")
    return folder


def teller_of(pack: Path):
    return open_teller(read_card(pack), Eyes(), None, None, "cpu", 1)


def test_the_card_chooses_who_words_changes(tmp_path: Path) -> None:
    assert teller_of(made_pack(tmp_path)) is None
    assert teller_of(made_pack(tmp_path, captioner=MMODALCC)) is None  # it has no files
    with pytest.raises(ModelBroken, match="unknown captioner"):
        teller_of(made_pack(tmp_path, captioner="parrot"))
    random_captioner(SIZES, TOKEN_WIDTH, LAND, WORDS.said, tmp_path)
    pack = made_pack(tmp_path, captioner=MMODALCC, caption=asdict(SIZES))
    content = json.loads((pack / CARD_NAME).read_text(encoding="utf-8"))
    content["files"] = {role: {"name": name} for role, name in ROLES.items()}
    (pack / CARD_NAME).write_text(json.dumps(content), encoding="utf-8")
    assert isinstance(teller_of(pack), CaptionTeller)


def test_what_has_learnt_gets_into_a_pack(tmp_path: Path) -> None:
    """From stored pairs through the frozen encoder's eyes to a card that asks for the captioner."""
    pairs, pack = tmp_path / "pairs", tmp_path / "pack"
    pairs.mkdir(), pack.mkdir()
    rng = np.random.default_rng(1)
    said = json.dumps({"captions": ["a tree is gone", "a tree disappears"], "talks": []})
    for number in range(3):
        dates = rng.integers(0, 255, (2, 64, 64, 3)).astype(np.uint8)
        np.savez(pairs / f"train_{number}.npz", before=dates[0], after=dates[1], mask=dates[0, ..., 0] > 9, said=said)

    def look(rgb_NHWC):
        return {"tokens": np.ones((2, 320, 2, 2)) * rgb_NHWC.mean(), "land": np.ones((2, 5, 16, 16))}

    seen = seen_pairs(pairs, "train", look, 2, tmp_path / "views.pt")
    assert seen.tokens[0].shape == (3, 2, 320, 2, 2) and seen.captions[0] == ("a tree is gone", "a tree disappears")
    packed = learn(tmp_path, seen, SIZES, Budget(minutes=9, peak=1e-3, steps=3))
    made_pack(pack)
    add_captioner(pack, packed)
    told = read_card(pack)
    assert change_sizes(told.sizes["change"]) == ChangeSizes(captioner=MMODALCC, caption=SIZES)
    assert isinstance(teller_of(pack), CaptionTeller) and told.files["change_words"]["bytes"] > 1000
    date = features(Scene(torch.zeros(1, 320, 2, 2), torch.zeros(1, 5, 16, 16)))
    assert [*opened(packed, tmp_path).say(date, date)]
