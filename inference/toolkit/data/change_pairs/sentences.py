"""Sentences about a made pair in the words of LEVIR-CC: each true of what was made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ....change.answer_forms import NEW, NO_CHANGE, REMOVED, thing_of
from ....change.grid_cells import cells_of
from ....protocol.events import Finding
from .pair import ChangePair
from .wordings import AMOUNTS, Kind, Wordings

REFERENCES = 5
#: how often a sentence speaks of the second kind of change too
BOTH = 0.8
MOST_TRIES = 60


class Told(NamedTuple):
    """Changes of one kind: how many things, the places they share (cell, row, column), and the ground they share."""

    label: str
    fate: str
    count: int
    places: tuple[str, ...]
    ground: str
    replaces_trees: bool


def sentences(pair: ChangePair, wordings: Wordings, rng: np.random.Generator, count: int = REFERENCES) -> list[str]:
    """Sentences about a pair, as different as the wordings allow; the five of LEVIR-CC when nothing changed."""
    told = told_of(pair.changes, pair.size_wh)
    if not told:
        return list(NO_CHANGE[:count])
    found: dict[str, None] = {}
    for _ in range(MOST_TRIES):
        found[_sentence(told, wordings, rng)] = None
        if len(found) == count:
            break
    return list(found)


def told_of(changes: Sequence[Finding], size_wh: tuple[int, int]) -> list[Told]:
    """The kinds of change, the largest in number first; trees that gave way to buildings are told with these."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for each in changes:
        fate, _, label = thing_of(each).partition(" ")
        if not (fate == REMOVED and label == "tree" and each.to_label == "building"):
            groups.setdefault((label, fate), []).append(each)
    told = [_told(label, fate, group, size_wh) for (label, fate), group in groups.items()]
    return sorted(told, key=lambda each: (each.label == "tree", -each.count))


def _told(label: str, fate: str, group: list[Finding], size_wh: tuple[int, int]) -> Told:
    cells = [cells_of(each.polygons, size_wh) for each in group]
    others = {each.from_label if fate == NEW else each.to_label for each in group}
    ground = others.pop() if len(others) == 1 else ""
    return Told(label, fate, len(group), _shared(cells), ground, fate == NEW and ground == "tree")


def _shared(cells: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The cell, or the row, or the column that all lie in."""
    named = {cell for each in cells for cell in each}
    rows, columns = ({cell.split("-")[part] for cell in named} for part in (0, 1))
    places = list(named) if len(named) == 1 else []
    places += [next(iter(part)) for part in (rows, columns) if len(part) == 1 and part != {"center"}]
    return tuple(places)


def _sentence(told: Sequence[Told], wordings: Wordings, rng: np.random.Generator) -> str:
    spoken = told[: 2 if rng.random() < BOTH else 1]
    return " and ".join(_clause(each, wordings, rng) for each in spoken)


def _clause(told: Told, wordings: Wordings, rng: np.random.Generator) -> str:
    kind = Kind(told.label, told.fate, told.count > 1, told.replaces_trees)
    templates = wordings.templates.get(kind) or wordings.templates.get(kind._replace(replaces=False), {})
    grounds = wordings.grounds.get(told.ground, {}) if told.fate == NEW else {}
    places = [place for place in told.places if wordings.places.get(place)]
    fitting = {
        template: times
        for template, times in templates.items()
        if ("{place}" not in template or places) and ("{ground}" not in template or grounds)
    }
    if not fitting:
        return _plain(told)
    template = _drawn(fitting, rng)
    words = {"amount": _amount(told, wordings, rng)}
    if "{place}" in template:
        words["place"] = _drawn(wordings.places[places[int(rng.integers(len(places)))]], rng)
    if "{ground}" in template:
        words["ground"] = _drawn(grounds, rng)
    return " ".join(template.format(**words).split())


def _amount(told: Told, wordings: Wordings, rng: np.random.Generator) -> str:
    """A word for how many; `the` only for what was there before."""
    fitting = {
        word: times
        for word, times in wordings.amounts.items()
        if AMOUNTS[word][0] <= told.count <= AMOUNTS[word][1] and (word != "the" or told.fate != NEW) and word != "an"
    }
    return _drawn(fitting, rng) if fitting else str(told.count)


def _plain(told: Told) -> str:
    """What to say where nobody ever said such a thing."""
    one = told.count == 1
    noun = told.label if one else f"{told.label}s"
    verb = {NEW: "appears" if one else "appear", REMOVED: "disappears" if one else "disappear"}
    return f"{'a' if one else 'some'} {noun} {verb.get(told.fate, 'changes' if one else 'change')}"


def _drawn(counted: Counter[str] | dict[str, int], rng: np.random.Generator) -> str:
    """One of several, the more often the more often it was said, but less than in proportion."""
    words, times = zip(*counted.items())
    weights = np.sqrt(times)
    return str(words[rng.choice(len(words), p=weights / weights.sum())])
