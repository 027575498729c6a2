"""Findings in words: numbers are counted, never guessed, and a phrase such as “the largest ship” gets just that one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..protocol.events import BOX, Finding
from ..protocol.names import labels_named, plural
from ..protocol.sentences import Sentence
from .placing import Placed, placed, whereabouts
from .referring import Reference, pick, read_references, told

if TYPE_CHECKING:  # the scene brings numpy and rasterio; a type needs neither
    from ..raster.scene import Scene

#: a phrase that means one thing supposes that it is there: the likeliest box is shown, were it as faint as this
FAINT = 0.05
#: parts of the picture that are told one by one
MOST_PLACES = 4
_COUNTS = re.compile(r"\b(how many|number of|count|where (is|are))\b")
_WHERE = re.compile(r"\bwhere\b")
_SIZE = re.compile(
    r"\bhow (?:large|big|long|wide|much (?:area|space|ground|land)|many (?:hectares|square))\b|"
    r"\b(?:area|size|extent|length)s? of\b|\b(?:total|combined|overall|mean|average) (?:area|size)\b|\bcover\b"
)
_WHICH = re.compile(r"which|(find|show|locate|point)\b")


def wants_findings(question: str, known: tuple[str, ...]) -> bool:
    """Whether findings answer a question (lower case) better than any guess: it asks for a number or a place of things
    with these labels, or “which ship is the largest?”
    """
    if not labels_named(question, known):
        return False
    return bool(_COUNTS.search(question) or (_WHICH.match(question) and read_references(question, known)))


def asks_for_size(question: str) -> bool:
    """Whether a question (lower case) is about how large things are."""
    return bool(_SIZE.search(question))


def counted(labels: Sequence[str], found: Sequence[str]) -> str:
    """“I found 7 airplanes and 1 ship.”, given the labels asked for and the label of every finding."""
    parts = [f"{count} {label if count == 1 else plural(label)}" for label in labels if (count := found.count(label))]
    missing = [plural(label) for label in labels if label not in found]
    sentence = f"I found {' and '.join(parts)}." if parts else ""
    return f"{sentence} I found no {' or '.join(missing)} here.".strip() if missing else sentence


def mapped(label: str, count: int, share: float) -> str:
    """“12 buildings, covering 3.4% of the area.” – `share` is 0–1 of the pixels that could be seen."""
    if not count:
        return f"I found no {plural(label)} here."
    return f"{count} {label if count == 1 else plural(label)}, covering {share:.1%} of the area."


def doubt(gsd_m: float | None, coarsest_gsd_m: float | None) -> str:
    """What is to be added to an answer where `doubt_note` has something to say, else ""."""
    note = doubt_note(gsd_m, coarsest_gsd_m)
    return "" if note is None else f" {note}"


def doubt_note(gsd_m: float | None, coarsest_gsd_m: float | None) -> Sentence | None:
    """That pixels are coarser than those that boxes, outlines and changes were learnt from; None where they are not."""
    if gsd_m is None or coarsest_gsd_m is None or gsd_m <= coarsest_gsd_m:
        return None
    return Sentence(
        "Check this on the map: I learnt from pixels of up to {coarsest:g} m, and these are {size:.2g} m.",
        coarsest=coarsest_gsd_m, size=float(gsd_m),
    )


def meant(
    labels: Sequence[str],
    found: Sequence[Finding],
    references: Mapping[str, Reference],
    score_min: float,
    scene: Scene,
) -> tuple[list[Finding], str]:
    """Those of the findings that were asked for, and what to say about them.

    `found` are all findings of the labels, best first, where there are references down to `FAINT`; of labels without a
    reference those of at least `score_min` are meant, but for labels that others are to be near.
    """
    beside = {reference.near for reference in references.values()}
    plain = [label for label in labels if label not in references and label not in beside]
    shown = [finding for finding in found if finding.label in plain and finding.score >= score_min]
    sentences = [counted(plain, [finding.label for finding in shown])]
    for reference in references.values():
        picked, sentence = _referred(reference, found, score_min, scene)
        shown += picked
        sentences.append(sentence)
    return shown, " ".join(filter(None, sentences))


def _referred(
    reference: Reference, found: Sequence[Finding], score_min: float, scene: Scene
) -> tuple[list[Finding], str]:
    """What one reference means, and the sentence about it."""
    sure = _placed(reference.label, found, score_min, scene)
    things = sure or (_placed(reference.label, found, 0, scene)[:1] if reference.wanted == 1 else [])
    others = []
    if reference.near:
        others = _placed(reference.near, found, score_min, scene) or _placed(reference.near, found, 0, scene)[:1]
    picked = pick(reference, things, others)
    return picked, told(reference, len(things), picked, bool(sure) or not things)


def _placed(label: str, found: Sequence[Finding], score_min: float, scene: Scene) -> list[Placed]:
    return [
        placed(finding, scene.width_px, scene.height_px, scene.transform)
        for finding in found
        if finding.label == label and finding.score >= score_min
    ]


def said_beside(prompt: str, found: Sequence[Finding], scene: Scene, areas_m2: Sequence[float | None]) -> str:
    """What a prompt asks about the findings shown, beside their number: where they are, and how large; else "".

    `areas_m2` has the area of each of them on the ground, None without a CRS.
    """
    question, said = prompt.lower(), ""
    if found and _WHERE.search(question):
        said += " " + places_told([whereabouts(finding, scene.width_px, scene.height_px) for finding in found])
    if found and asks_for_size(question):
        said += " " + sizes_told(areas_m2, has_boxes=any(finding.kind == BOX for finding in found))
    return said


def places_told(places: Sequence[str]) -> str:
    """“3 lie at the top left, 1 in the centre.” – the fullest part first; of many parts the first few."""
    if len(places) == 1:
        return f"It lies {places[0]}."
    counts = Counter(places).most_common()
    if len(counts) == 1:
        return f"They lie {counts[0][0]}."
    parts = [f"{count} {where}" for where, count in counts[:MOST_PLACES]]
    left = len(places) - sum(count for _, count in counts[:MOST_PLACES])
    return f"{', '.join([*parts, f'{left} elsewhere'] if left else parts)}."


def sizes_told(areas_m2: Sequence[float | None], has_boxes: bool) -> str:
    """“They cover 1,240 m² in all, from 90 to 420 m² each.” – boxes are larger than what they hold, which is said."""
    known = [area_m2 for area_m2 in areas_m2 if area_m2 is not None]
    if len(known) < len(areas_m2):
        return "How large that is cannot be known: the layer has no coordinate reference system."
    what = ("Its box", "Their boxes") if has_boxes else ("It", "They")
    if len(known) == 1:
        return f"{what[0]} covers {area_text(known[0])}."
    each = f"from {area_text(min(known))} to {area_text(max(known))} each"
    return f"{what[1]} cover {area_text(sum(known))} in all, {each}."


def area_text(area_m2: float) -> str:
    """An area on the ground in the unit that suits it."""
    if area_m2 >= 1e6:
        return f"{area_m2 / 1e6:,.1f} km²"
    if area_m2 >= 1e5:
        return f"{area_m2 / 1e4:,.0f} ha"
    return f"{area_m2:,.0f} m²" if area_m2 >= 10 else f"{area_m2:.1f} m²"
