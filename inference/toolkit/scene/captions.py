"""True captions, composed from what was drawn, as in the caption sets: plain, lower case, a stop at the end."""

from __future__ import annotations

import numpy as np

from .spec import Scene, SceneObject

#: What a kind of place is called, several ways.
PLACES = {
    "residential": ("a residential area", "a neighborhood"),
    "commercial": ("a commercial area", "a business district"),
    "industrial": ("an industrial area", "a factory area"),
    "tanks": ("an industrial area", "a storage tank area"),
    "sports": ("a playground", "a sports ground"),
    "airfield": ("an airport",),
    "harbour": ("a port", "a harbor"),
    "park": ("a park",),
    "forest": ("a forest",),
    "fields": ("a piece of farmland", "the farmland"),
    "orchard": ("an orchard",),
    "farmstead": ("a piece of farmland", "the farmland"),
}
BUILT = ("residential", "commercial", "industrial")
NAMES = {
    "airplane": ("plane", "airplane"), "ship": ("boat", "ship"), "storage tank": ("storage tank",),
    "vehicle": ("car", "vehicle"), "building": ("building",), "tree": ("green tree", "tree"),
    "tennis court": ("tennis court",), "basketball court": ("basketball court",),
    "baseball diamond": ("baseball field", "baseball diamond"),
    "ground track field": ("ground track field",), "bridge": ("bridge",), "harbor": ("pier",),
}
#: What to speak of first, and the kind of place it stands in; a bridge stands in none.
STRIKING = {
    "airplane": "airfield", "storage tank": "tanks", "ground track field": "sports", "baseball diamond": "sports",
    "tennis court": "sports", "basketball court": "sports", "harbor": "harbour", "ship": "harbour", "bridge": "",
}
ON_WATER = {"bridge": "over a river", "ship": "on the water"}
COMMON = ("building", "tree", "vehicle")
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
NEAR_M, MOST = 40.0, 8


def amount(count: int, label: str, wording: int = 0) -> str:
    """`three tennis courts`, `many cars`: counted in words up to nine, else some or many."""
    name = NAMES[label][wording % len(NAMES[label])]
    if count == 1:
        return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
    if label in COMMON or count >= len(NUMBERS):
        return f"{'many' if count > 9 else 'some'} {name}s"
    return f"{NUMBERS[count]} {name}s"


def sentences(scene: Scene) -> list[str]:
    """Up to eight distinct sentences, each true of the objects and zones; the same scene gives the same list."""
    rng = np.random.default_rng([scene.spec.seed, 17])
    by_label = {label: [thing for thing in scene.objects if thing.label == label] for label in NAMES}
    striking = [label for label in STRIKING if by_label[label]]
    found = [line for label in striking[:4] for line in _about_thing(scene, by_label, label, rng)]
    if len(striking) > 1:
        first, second = (amount(len(by_label[label]), label) for label in striking[:2])
        found.insert(2, f"there {'is' if len(by_label[striking[0]]) == 1 else 'are'} {first} and {second} .")
    place = _about_place(scene, by_label, rng)
    return list(dict.fromkeys([*found[: MOST - len(place)], *place]))


def _place(zone: str, rng: np.random.Generator) -> str:
    return str(rng.choice(PLACES[zone]))


def _about_thing(
    scene: Scene, by_label: dict[str, list[SceneObject]], label: str, rng: np.random.Generator
) -> list[str]:
    """Where a striking thing is, and what is near it."""
    things, zone = by_label[label], STRIKING[label]
    thing, verb = amount(len(things), label, int(rng.integers(2))), "is" if len(things) == 1 else "are"
    found = []
    if zone in scene.zones:
        found.append(f"{thing} {verb} in {_place(zone, rng)} .")
    elif label in ON_WATER:
        found.append(f"{thing} {verb} {ON_WATER[label]} .")
    for other in COMMON[:2]:
        neighbours = _near(scene, things, by_label[other])
        if neighbours > 2:
            found.append(f"{thing} {verb} near {amount(neighbours, other, int(rng.integers(2)))} .")
            break
    return found


def _near(scene: Scene, things: list[SceneObject], others: list[SceneObject]) -> int:
    """How many of the others have their box within `NEAR_M` of one of the things' boxes."""
    if not things or not others:
        return 0
    a, b = (np.array([thing.box_xyxy for thing in group]) for group in (things, others))
    gap_x = np.maximum(a[:, None, 0] - b[None, :, 2], b[None, :, 0] - a[:, None, 2])
    gap_y = np.maximum(a[:, None, 1] - b[None, :, 3], b[None, :, 1] - a[:, None, 3])
    reach = NEAR_M / scene.spec.gsd_m
    return int(((gap_x < reach) & (gap_y < reach)).any(0).sum())


def _about_place(scene: Scene, by_label: dict[str, list[SceneObject]], rng: np.random.Generator) -> list[str]:
    """What the picture as a whole shows."""
    counts, found = {label: len(things) for label, things in by_label.items()}, []
    zone = next((zone for zone in scene.zones if zone in BUILT), None)
    if zone and counts["building"] > 2:
        others = [amount(counts[label], label) for label in ("tree", "vehicle") if counts[label] > 2]
        things = " and ".join([amount(counts["building"], "building"), *others[:1]])
        found.append(f"{things} are in {_place(zone, rng)} .")
    if scene.zones and scene.zones[0] not in BUILT:
        beside = " with a road beside it" if scene.share("road") > 0.01 else ""
        found.append(f"this is {_place(scene.zones[0], rng).replace('the ', 'a piece of ')}{beside} .")
    if scene.share("water") > 0.04 and scene.spec.theme == "mixed":
        found.append("a river goes through the land .")
    if scene.share("field") > 0.25:
        found.append("there are several pieces of farmland with rows of crops .")
    if scene.share("tree") > 0.4:
        found.append("many green trees form a dense forest .")
    return found or [f"this is {_place(scene.zones[0], rng)} ." if scene.zones else "this is a piece of land ."]
