"""How well a pack compares two dates: real pairs that it never learnt from, pairs with exact truth, and pairs in which
nothing changed but everything else did.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ...change import answer_forms as forms
from ...change.answer_forms import counted, placed
from ...change.grid_cells import together
from ...families.compact import Compact
from ...protocol.events import Finding
from ..data.change_pairs.mixed import captions_of
from ..data.change_pairs.nuisances import GSD_RATIO, NUISANCES
from ..data.change_pairs.pair import ChangePair
from ..data.change_pairs.pasted import pasted
from ..data.change_pairs.rendered import rendered
from ..data.change_pairs.unchanged import unchanged
from ..data.change_pairs.wordings import learnt_wordings
from ..data.instructions.house_dates import OSCD, SZTAKI
from ..data.shards import data_folder, image_names, read_index, read_rgb, resized
from ..scorers.change_answers import ChangeAnswer, place_scores, score_change_answers, yes_no_scores
from ..scorers.change_maps import ChangeTally, difference_change
from .bench import open_pack
from .change_bench import opened
from .change_tasks import tasks

Rows = dict[str, Any]
SPLIT = "test"
#: pairs of each kind, and of each cell of the table of robustness, where no limit is given
PAIRS, CELL_PAIRS = 60, 30
STRENGTHS = (0.5, 1.0)
#: a picture whose pixels are larger by so much, and told to be: what a user has, beside one resampled unawares
STORED, STORED_RATIOS = "gsd as stored", (2, 4)
LABELS = ("building", "tree")
#: of the scores of captions
KEPT = ("BLEU-4", "METEOR", "ROUGE-L", "CIDEr-D", "changed/accuracy", "images", "tokenizer")


class RealPair(NamedTuple):
    """A real pair with a mask of change; (H, W, 3) uint8 and (H, W) bool."""

    before: np.ndarray
    after: np.ndarray
    mask: np.ndarray
    gsd_m: float


def evaluate_change(
    pack_folder: Path, limit: int | None = None, sections: Sequence[str] = (), threads: int = 2
) -> Iterator[tuple[str, Rows]]:
    """Yield name and figures of each section of `SECTIONS`, or those named, of at most `limit` pairs of each kind."""
    pack = open_pack(pack_folder, threads)
    for name, measure in SECTIONS.items():
        if not sections or name in sections:
            yield name, measure(pack, limit)


def maps(pack: Compact, limit: int | None = None) -> Rows:
    """Change F1 on real pairs, by pixels of the whole set, beside the difference of the pictures under a threshold."""
    rows: Rows = {}
    for name, pairs in (("SZTAKI", sztaki), ("OSCD, masked cities", oscd)):
        ours, floor, count = ChangeTally(), ChangeTally(), 0
        for pair in _first(pairs(), limit):
            with opened(pack, pair.before, pair.after, pair.gsd_m) as shown:
                ours.add(shown.mask(), pair.mask)
            floor.add(difference_change(pair.before, pair.after), pair.mask)
            count += 1
        rows[name] = {**_tallied("", ours), **_tallied("difference + Otsu ", floor), "pairs": count}
    return rows


def sztaki() -> Iterator[RealPair]:
    """All 13 aerial pairs."""
    names = sorted({name.rsplit("_", 1)[0] for name in image_names(SZTAKI.shard)})
    return (_real(SZTAKI.shard, name, SZTAKI.gsd_m) for name in names)


def oscd() -> Iterator[RealPair]:
    """The Sentinel-2 pairs of cities that have a mask."""
    cities = json.loads((data_folder() / "two_dates/oscd.json").read_text(encoding="utf-8"))
    return (_real(OSCD.shard, city["place"], OSCD.gsd_m) for city in cities if city["mask"])


def answers(pack: Compact, limit: int | None = None) -> Rows:
    """Pasted pairs over held-out pictures, and as many in which nothing changed: maps, yes or no, counts, places."""
    tally, said, there = ChangeTally(), [], []
    found: list[tuple[tuple[Finding, ...], ChangePair]] = []
    told: list[ChangeAnswer] = []
    for number in range(limit or PAIRS):
        for pair in (pasted(SPLIT, number), unchanged(SPLIT, number, nuisances=())):
            with opened(pack, pair.before, pair.after, pair.gsd_m) as shown:
                tally.add(shown.mask(), pair.mask)
                said.append(bool(forms.parse_yes_no(shown.ask(forms.PROMPTS[forms.YES_NO]).text)))
                there.append(bool(pair.changes))
                found.append((shown.findings(), pair))
                told += _published(pair, lambda form, shown=shown: shown.ask(forms.PROMPTS[form]).text)
    yes_no = {f"yes/no {name}": value for name, value in yes_no_scores(said, there).items()}
    return {"pasted": {**_tallied("", tally), **yes_no, **_counts(found), **_places(found), **_scores(told)}}


def _published(pair: ChangePair, answer: Callable[[str], str]) -> Iterator[ChangeAnswer]:
    """The published questions: places, and counts where their form can hold the truth, as it has no words for what is
    gone.
    """
    asked = [each for each in pair.changes if each.label in forms.ASKED_LABELS]
    if all(each.to_label == each.label for each in asked):
        truth = forms.counts_text(counted(pair.changes, forms.ASKED_THINGS))
        yield ChangeAnswer(pair.key, forms.COUNTS, answer(forms.COUNTS), (truth,))
    truth = forms.places_text(placed(pair.changes, pair.size_wh, forms.ASKED_LABELS))
    yield ChangeAnswer(pair.key, forms.PLACES, answer(forms.PLACES), (truth,))


def _scores(told: list[ChangeAnswer]) -> Rows:
    kept = ("new building/mae", "building/f1", "building/jaccard_where_any")
    scores = score_change_answers(told)
    return {f"published {row}: {name}": scores[row][name] for row in scores for name in kept if name in scores[row]}


def _counts(found: Sequence[tuple[tuple[Finding, ...], ChangePair]]) -> Rows:
    """Mean absolute errors of the number of things that came or went."""
    errors: dict[str, list[int]] = defaultdict(list)
    for findings, pair in found:
        ours, true = (counted(each, LABELS) for each in (findings, pair.changes))
        for label in LABELS:
            errors[label].append(abs(ours[label] - true[label]))
        errors["all"].append(abs(len(findings) - len(pair.changes)))
    return {f"count MAE, {label}": float(np.mean(values)) for label, values in errors.items()}


def _places(found: Sequence[tuple[tuple[Finding, ...], ChangePair]]) -> Rows:
    """F1 of the nine cells: of any change, and of each label."""
    rows = {}
    for row, labels in (("any change", ()), *((label, (label,)) for label in LABELS)):
        cells = [
            [together(placed(each, pair.size_wh, labels).values()) for each in (findings, pair.changes)]
            for findings, pair in found
        ]
        rows[f"3×3 F1, {row}"] = place_scores(*zip(*cells))["f1"]
    return rows


def robustness(pack: Compact, limit: int | None = None) -> Rows:
    """By nuisance and strength: how often change is claimed where there is none, the share of pixels that is, and the
    change F1 on pasted pairs, which is to be held against that of the row `none`.
    """
    rows: Rows = {}
    cells = [("none", 0.0), *((name, strength) for name in NUISANCES for strength in STRENGTHS)]
    cells += [(STORED, (ratio - 1) / (GSD_RATIO - 1)) for ratio in STORED_RATIOS]
    for name, strength in cells:
        nuisances = [name] if name in NUISANCES else []
        claims, false, right = [], ChangeTally(), ChangeTally()
        for number in range(limit or CELL_PAIRS):
            still = unchanged(SPLIT, number, nuisances=nuisances, strength=strength)
            mask = _found(pack, still, name, strength)
            claims.append(bool(mask.any()))
            false.add(mask, np.zeros_like(mask))
            moving = pasted(SPLIT, number, nuisances=nuisances, strength=strength)
            mask = _found(pack, moving, name, strength)
            right.add(mask, _sized(moving.mask, mask.shape))
        rows[f"{name} {strength:.2g}".removesuffix(" 0")] = {
            "no-change pairs called changed": float(np.mean(claims)),
            "share of their pixels": false.claimed,
            "change F1": _tallied("", right)["f1"],
        }
    return rows


def _found(pack: Compact, pair: ChangePair, name: str, strength: float) -> np.ndarray:
    """Where change is found, in pixels of the after picture; that is stored coarser where the row says so."""
    gsd_m, after = pair.gsd_m, pair.after
    ratio = 1 + strength * (GSD_RATIO - 1) if name == STORED else 1
    if ratio > 1:
        after = resized(after, round(after.shape[0] / ratio))
    with opened(pack, pair.before, after, gsd_m, (gsd_m or 0.5) * pair.after.shape[0] / after.shape[0]) as shown:
        return shown.mask()


def _sized(mask: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """A mask in fewer pixels: those at least half covered."""
    if mask.shape == size_hw:
        return mask
    return resized((mask * 255).astype(np.uint8)[..., None].repeat(3, 2), size_hw[0])[..., 0] >= 128


def captions(pack: Compact, limit: int | None = None) -> Rows:
    """Captions of held-out pasted and drawn pairs against five sentences in LEVIR-CC's words, as they are answered and,
    where a pack has words of its own about change, as its decoder says them by itself.
    """
    wordings, prompt, rows = learnt_wordings(), forms.PROMPTS[forms.CAPTION], {}
    for name, maker in (("pasted", pasted), ("rendered", rendered)):
        told: dict[str, list[ChangeAnswer]] = defaultdict(list)
        for number in range(limit or PAIRS):
            pair = maker(SPLIT, number)
            with opened(pack, pair.before, pair.after, pair.gsd_m) as shown:
                given = {"as answered": shown.ask(prompt).text}
                if shown.has_words:
                    given["decoder alone"] = shown.told(prompt)
            true = tuple(captions_of(pair, wordings))
            for way, said in given.items():
                told[way].append(ChangeAnswer(pair.key, forms.CAPTION, _plain(said), true))
        for way, all_told in told.items():
            scores = score_change_answers(all_told)[forms.CAPTION]
            rows[f"{name}, {way}"] = {score: scores[score] for score in KEPT if score in scores}
    return rows


def _plain(said: str) -> str:
    """As references are written: in small letters and without the full stop."""
    return said.strip().rstrip(".").lower()


def _tallied(of: str, tally: ChangeTally) -> Rows:
    """F1, precision and recall, 0 where there is nothing to divide by."""
    return {f"{of}{name}": float(np.nan_to_num(getattr(tally, name))) for name in ("f1", "precision", "recall")}


def _real(shard: str, name: str, gsd_m: float) -> RealPair:
    before, after = (read_rgb(shard, f"{name}_{date}.webp") for date in ("before", "after"))
    return RealPair(before, after, read_index(shard, f"{name}_change.png") > 0, gsd_m)


def _first(pairs: Iterator[RealPair], limit: int | None) -> Iterator[RealPair]:
    return (pair for number, pair in enumerate(pairs) if limit is None or number < limit)


SECTIONS: dict[str, Callable[[Compact, int | None], Rows]] = {
    "maps": maps,
    "answers": answers,
    "robustness": robustness,
    "captions": captions,
    "tasks": tasks,
}
