"""How changes are asked for and told: the six interaction types of ChangeChat-105k (Deng, Zhou and Wu 2026, DeltaVLM,
§3), written and read.

    caption    one sentence; five sentences say that nothing changed
    yes/no     yes · no
    counts     there are 2 new roads and no new buildings · there are no changes in roads or buildings
    places     roads ['top-left', 'top-center'] buildings []
    open       a few words
    dialogue   yes/no, counts, caption, each after the ones before

Things that are counted are named by what became of them and a label: `new building`, `removed tree`; a name without its
first word reads either. Reading is more patient than writing: numbers may be words, lists need no quotes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ..protocol.events import Finding
from ..protocol.names import plural
from .grid_cells import CELLS, cells_of, together

CAPTION, YES_NO, COUNTS, PLACES, OPEN = "caption", "yes/no", "counts", "places", "open"
#: the published wordings; open questions have none
PROMPTS = {
    CAPTION: "Please briefly describe the changes in these two images.",
    YES_NO: "Please judge whether these two images have changed. Please answer yes or no.",
    COUNTS: "Please determine how many roads and buildings have changed?",
    PLACES: (
        "Please indicate the locations where changes have occurred in the buildings and roads, using a 3x3 grid "
        "(namely, 'top', 'center', and 'bottom' vertically and 'left', 'center', 'right' horizontally)."
    ),
}
#: the three questions of a dialogue, each with the form of its answer
DIALOGUE = (
    (YES_NO, PROMPTS[YES_NO]),
    (COUNTS, "If changes have occurred, count the number of road and building changes separately."),
    (CAPTION, "Based on the above analysis, please describe the changes of these two images in detail."),
)
#: what the published questions count and place, in their order
ASKED_THINGS, ASKED_LABELS = ("new road", "new building"), ("road", "building")
#: the five sentences by which LEVIR-CC says that nothing changed
NO_CHANGE = (
    "there is no difference",
    "the two scenes seem identical",
    "the scene is the same as before",
    "no change has occurred",
    "almost nothing has changed",
)
NEW, REMOVED, CHANGED = "new", "removed", "changed"
#: the label of a change of which nobody can tell what became of what
ANYTHING = "change"
Counts, Places = Mapping[str, int], Mapping[str, Sequence[str]]

_NUMBERS = (
    "no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty"
)
_NUMBER = rf"(\d+|{_NUMBERS})"
_NOTHING = re.compile(r"\b(?:no (?:\w+ )?(?:changes?|differences?)|nothing|no new roads or buildings)\b")
_CELL = re.compile("|".join(CELLS))


def says_no_change(sentence: str) -> bool:
    """Whether a caption is one of the five sentences; anything else claims a change."""
    return sentence.strip().rstrip(".").strip().lower() in NO_CHANGE


def yes_no_text(changed: bool) -> str:
    """`yes` or `no`."""
    return "yes" if changed else "no"


def parse_yes_no(text: str) -> bool | None:
    """What an answer begins with, or None when that is neither yes nor no."""
    found = re.match(r"\W*(yes|no)\b", text.lower())
    return None if found is None else found.group(1) == "yes"


def counts_text(counts: Counts) -> str:
    """`there are 2 new roads and no new buildings`; `there are no changes in roads or buildings` when all are 0."""
    if not any(counts.values()):
        labels = dict.fromkeys(plural(_label(thing)) for thing in counts)
        return f"there are no changes in {' or '.join(labels)}" if labels else "there are no changes"
    first = next(iter(counts.values()))
    return f"there {'is' if first == 1 else 'are'} {_joined([amount(count, thing) for thing, count in counts.items()])}"


def amount(count: int, thing: str) -> str:
    """`1 new road`, `no new roads`, `12 new roads`, `2 patches of new vegetation`."""
    if count and plural(thing) == thing:
        return f"{count} {'patch' if count == 1 else 'patches'} of {thing}"
    return f"{count or 'no'} {thing if count == 1 else plural(thing)}"


def parse_counts(text: str, things: Sequence[str] = ASKED_THINGS) -> dict[str, int] | None:
    """How many of each thing an answer tells; 0 for one that it does not name. None when it tells of none of them and
    does not say that nothing changed.
    """
    said = text.lower()
    found = {thing: re.search(rf"\b{_NUMBER} {_name(thing)}", said) for thing in things}
    if not any(found.values()) and not _NOTHING.search(said) and not says_no_change(said):
        return None
    return {thing: _number(match.group(1)) if match else 0 for thing, match in found.items()}


def places_text(places: Places) -> str:
    """`roads ['top-left', 'top-center'] buildings []`, the cells row by row."""
    return " ".join(f"{plural(thing)} {list(together([cells]))}" for thing, cells in places.items())


def parse_places(text: str, things: Sequence[str] = ASKED_LABELS) -> dict[str, tuple[str, ...]] | None:
    """The cells told of each thing: those between its name and the next one's. None when no thing is named."""
    said = text.lower()
    starts = sorted((match.end(), thing) for thing in things for match in re.finditer(_name(thing), said))
    if not starts:
        return None
    ends = [start for start, _ in starts[1:]] + [len(said)]
    told = {
        thing: [_CELL.findall(said[start:end]) for (start, name), end in zip(starts, ends) if name == thing]
        for thing in things
    }
    return {thing: together(lists) for thing, lists in told.items()}


def thing_of(finding: Finding) -> str:
    """What a change is called when counted: `new building`, `removed tree`, `changed road`, `change`."""
    if finding.label == ANYTHING:
        return ANYTHING
    came, went = (label == finding.label for label in (finding.to_label, finding.from_label))
    if came == went:
        return f"{CHANGED if came or finding.from_label else NEW} {finding.label}"
    return f"{NEW if came else REMOVED} {finding.label}"


def counted(findings: Iterable[Finding], things: Sequence[str] = ()) -> dict[str, int]:
    """How many findings there are of each thing: of those asked about, in their order, or of all, most first."""
    tally = Counter(name for finding in findings for name in _names_of(finding, things))
    return {thing: tally[thing] for thing in things} if things else dict(tally.most_common())


def placed(
    findings: Iterable[Finding], size_wh: tuple[float, float], things: Sequence[str] = ()
) -> dict[str, tuple[str, ...]]:
    """The cells of each thing: of those asked about, in their order, or of all."""
    lists: dict[str, list[tuple[str, ...]]] = {thing: [] for thing in things}
    for finding in findings:
        for name in _names_of(finding, things):
            lists.setdefault(name, []).append(cells_of(finding.polygons, size_wh))
    return {thing: together(cells) for thing, cells in lists.items()}


def _names_of(finding: Finding, things: Sequence[str]) -> list[str]:
    """What a finding counts as; a thing asked about may be a label alone, whatever became of it."""
    name = thing_of(finding)
    return [asked for asked in (name, finding.label) if asked in things] if things else [name]


def _label(thing: str) -> str:
    first, _, rest = thing.partition(" ")
    return rest if first in (NEW, REMOVED, CHANGED) else thing


def _name(thing: str) -> str:
    """A pattern for a thing, one or many; what became of it may be left unsaid."""
    label = _label(thing)
    fate = thing[: -len(label)]
    either = rf"(?:{re.escape(plural(label))}|{re.escape(label)})\b"
    return rf"\b(?:{fate})?{either}" if fate else rf"\b{either}"


def _number(said: str) -> int:
    return int(said) if said.isdecimal() else _NUMBERS.split("|").index(said)


def _joined(parts: Sequence[str]) -> str:
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last
