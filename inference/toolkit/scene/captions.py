"""True captions, composed from what was drawn, in the manner of the caption sets: plain, lower case, a stop at the end."""

from __future__ import annotations

import numpy as np

from .spec import Scene

#: The kind of place a zone is called by, several ways.
PLACES = {
    "residential": ("a residential area", "a neighborhood"),
    "commercial": ("a commercial area", "a business district"),
    "industrial": ("an industrial area", "a factory area"),
    "tanks": ("a storage tank area", "an industrial area"),
    "sports": ("a playground", "a sports ground"),
    "airfield": ("an airport",),
    "harbour": ("a port", "a harbor"),
    "park": ("a park",),
    "forest": ("a forest",),
    "fields": ("a piece of farmland", "the farmland"),
    "orchard": ("an orchard",),
    "farmstead": ("a piece of farmland", "the farmland"),
}
PLURALS = {
    "airplane": ("planes", "airplanes"), "ship": ("boats", "ships"), "storage tank": ("storage tanks", "white storage tanks"),
    "vehicle": ("cars", "vehicles"), "building": ("buildings",), "tree": ("green trees", "trees"),
    "tennis court": ("tennis courts",), "basketball court": ("basketball courts",), "baseball diamond": ("baseball fields", "baseball diamonds"),
    "ground track field": ("ground track fields",), "bridge": ("bridges",), "harbor": ("piers",),
}
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
#: What to speak of first.
STRIKING = (
    "airplane", "storage tank", "ground track field", "baseball diamond", "tennis court", "basketball court", "ship", "bridge", "harbor",
)


def amount(count: int, label: str, wording: int = 0) -> str:
    """`three tennis courts`, `many cars`: the count in words up to nine where it reads well, else some or many."""
    names = PLURALS[label]
    name = names[wording % len(names)]
    if count == 1:
        single = {"boats": "boat", "planes": "plane"}.get(name, name[:-1])
        return f"{'an' if single[0] in 'aeiou' else 'a'} {single}"
    if label in ("building", "tree", "vehicle") or count >= len(NUMBERS):
        return f"{'many' if count > 6 else 'some'} {name}"
    return f"{NUMBERS[count]} {name}"


def sentences(scene: Scene) -> list[str]:
    """Up to six distinct sentences about the scene, each true of its objects and zones; the same scene, the same list."""
    rng = np.random.default_rng(scene.spec.seed + 17)
    counts = {label: scene.count(label) for label in PLURALS}
    seen = [label for label in STRIKING if counts[label]]
    common = [label for label in ("building", "tree", "vehicle") if counts[label] > 2]
    place = _place(scene, rng)
    found = [*_about_striking(counts, seen, common, place, rng), *_about_place(scene, counts, common, place)]
    unique = list(dict.fromkeys(found))
    return unique[:6]


def _place(scene: Scene, rng: np.random.Generator) -> str:
    zone = scene.zones[0] if scene.zones else "park"
    return str(rng.choice(PLACES[zone]))


def _about_striking(counts: dict[str, int], seen: list[str], common: list[str], place: str, rng: np.random.Generator) -> list[str]:
    found = []
    for label in seen[:3]:
        thing = amount(counts[label], label, int(rng.integers(2)))
        verb = "is" if counts[label] == 1 else "are"
        found.append(f"{thing} {verb} in {place} .")
        if common:
            other = amount(counts[common[0]], common[0], int(rng.integers(2)))
            found.append(f"{thing} {verb} near {other} .")
    if len(seen) > 1:
        first, second = (amount(counts[label], label) for label in seen[:2])
        found.append(f"there {'is' if counts[seen[0]] == 1 else 'are'} {first} and {second} .")
    return found


def _about_place(scene: Scene, counts: dict[str, int], common: list[str], place: str) -> list[str]:
    found = []
    if len(common) >= 2:
        found.append(f"{amount(counts[common[0]], common[0])} and {amount(counts[common[1]], common[1])} are in {place} .")
    if scene.share("water") > 0.04:
        found.append(f"{amount(counts['building'], 'building')} are near the water ." if counts["building"] > 2 else "a river goes through the land .")
    if scene.share("field") > 0.3:
        found.append("there are several pieces of farmland with rows of crops .")
    if scene.share("tree") > 0.45:
        found.append("many green trees form a dense forest .")
    if scene.share("road") > 0.03 and counts["building"] > 2:
        found.append(f"roads run between {amount(counts['building'], 'building')} in {place} .")
    return found or [f"this is {place} ."]
