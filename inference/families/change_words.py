"""Answers about two dates in words, all made of the findings: what is said is what lies on the map."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..change import answer_forms as forms
from ..change.answer_forms import amount, counted, counts_text, placed, places_text, says_no_change, thing_of
from ..protocol.events import Finding, Table
from ..protocol.names import labels_named, plural
from ..protocol.sentences import Sentence
from .change_findings import Change
from .change_question import Asked

NOTHING = forms.NO_CHANGE[3]
#: more cells than this are not listed
MOST_CELLS = 4
WHAT_BECAME = Sentence("What became of what")
COLUMNS = Sentence("before"), Sentence("after"), Sentence("number")
_SAME = re.compile(r"\b(?:same|identical|unchanged|no change)\b")
_WAS = re.compile(r"\breplaced?\b|\bused to\b|\bwhat (?:was|were|stood|had been)\b.*\b(?:there|before|instead)\b")
_IS = re.compile(r"\bwhat (?:is|are|stands?)\b.*\b(?:now|instead)\b|\btook the place\b|\breplaced by\b")
_SIZE = re.compile(r"\b(?:how (?:large|big|much)|areas?|hectares?|square)\b")
_DENIES = re.compile(
    r"\bno (?:\w+ )?(?:changes?|differences?)\b|\bnothing\b|\bidentical\b|\bthe same as before\b|\bunchanged\b"
)
_NUMBERS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SIDES = {"top", "bottom", "left", "right"}
_TOO_LITTLE_M2 = 0.5


def answer_of(asked: Asked, prompt: str, changes: Sequence[Change], size_wh: tuple[int, int], seen_px: int) -> str:
    """The answer to a question; `changes` are all there are, `size_wh` is that of the window that they lie in.

    Published wordings get the published form, others a sentence. "" for an open question that findings do not answer.
    """
    findings = [change.finding for change in changes]
    taken = [finding for finding in findings if asked.takes(finding)]
    if asked.form == forms.PLACES:
        cells = placed(taken, size_wh, _places_asked(asked))
        if prompt in _published():
            return places_text(cells) or NOTHING
        return sentence(_places(cells) or _counts(asked, findings))
    if asked.form == forms.YES_NO:
        return _yes_no(asked, prompt, findings, taken)
    if asked.form == forms.COUNTS:
        said = _counts(asked, findings)
        return said if prompt in _published() else sentence(said)
    if findings and not taken:
        return sentence(_counts(asked, findings))
    about = [change for change in changes if asked.takes(change.finding)]
    return _open(prompt.lower(), about, seen_px) if asked.form == forms.OPEN else caption(about, size_wh, seen_px)


def caption(changes: Sequence[Change], size_wh: tuple[int, int], seen_px: int) -> str:
    """“There are 2 new buildings (top-left) on former vegetation; 640 m², 1.2% of what was compared, changed.”"""
    if not changes:
        return sentence(NOTHING)
    findings = [change.finding for change in changes]
    cells = placed(findings, size_wh)
    parts = [
        f"{amount(count, thing)}{_where(cells[thing])}{_grounds(thing, findings)}"
        for thing, count in counted(findings).items()
    ]
    verb = "is" if next(iter(counted(findings).values())) == 1 else "are"
    return sentence(f"there {verb} {_joined(parts)}; {_extent(changes, seen_px)} changed")


def table_of(changes: Sequence[Change]) -> Table:
    """What became of what: number and area, the largest first; pixels where there is no CRS."""
    has_area = all(change.area_m2 is not None for change in changes)
    number: Counter[tuple[str, str]] = Counter()
    size: Counter[tuple[str, str]] = Counter()
    for change in changes:
        kind = change.finding.from_label or "unknown", change.finding.to_label or "unknown"
        number[kind] += 1
        size[kind] += change.area_m2 if has_area else change.size_px
    rows = tuple((*kind, float(number[kind]), round(float(area), 1)) for kind, area in size.most_common())
    measured = Sentence("m²") if has_area else Sentence("pixels")
    return Table(WHAT_BECAME, (*COLUMNS, measured), rows)


def agrees(said: str, findings: Sequence[Finding], size_wh: tuple[int, int], known: tuple[str, ...]) -> bool:
    """Whether a sentence says what the map shows: that nothing changed only where nothing did, numbers that can be
    counted, sides of the picture where something lies, and some thing that was found, if it names any.
    """
    words = set(re.findall(r"[a-z]+|\d+", said.lower()))
    denies = says_no_change(said) or bool(_DENIES.search(said.lower()))
    if denies or not findings:
        return denies and not findings
    numbers = {int(word) for word in words if word.isdecimal()} | {_NUMBERS.index(word) for word in words & {*_NUMBERS}}
    sides = {side for cells in placed(findings, size_wh).values() for cell in cells for side in cell.split("-")}
    named = set(labels_named(said, known))
    covers = {cover for finding in findings for cover in (finding.label, finding.from_label, finding.to_label)}
    return (
        numbers <= {*counted(findings).values()}
        and words & _SIDES <= sides
        and (not named or bool(named & covers))
    )


def sentence(said: str) -> str:
    """With a capital and a full stop."""
    return f"{said[:1].upper()}{said[1:]}" + ("" if said.endswith(".") else ".")


def _yes_no(asked: Asked, prompt: str, findings: Sequence[Finding], taken: Sequence[Finding]) -> str:
    is_yes = bool(taken) != bool(_SAME.search(prompt.lower()))
    short = forms.yes_no_text(is_yes)
    if "yes or no" in prompt.lower():
        return short
    return sentence(f"{short}, {_counts(asked, findings)}")


def _counts(asked: Asked, findings: Sequence[Finding]) -> str:
    """How many there are of each thing asked about; that there are none of a kind is no word about the others."""
    things = asked.things(findings)
    counts = counted(findings, things)
    if not things:
        others = {forms.NEW: "nothing is new", forms.REMOVED: "nothing was removed"}
        return others.get(asked.fate, counts_text({})) if findings else counts_text({})
    is_beside = any(finding.label in asked.labels for finding in findings)
    if is_beside and not any(counts.values()):
        return f"there are {_joined([amount(0, thing) for thing in things])}"
    return counts_text(counts)


def _places(cells: forms.Places) -> str:
    """“new buildings at top-left and center-right”; "" where there are none."""
    return "; ".join(f"{plural(thing)} at {_joined(where)}" for thing, where in cells.items() if where)


def _places_asked(asked: Asked) -> tuple[str, ...]:
    return tuple(f"{asked.fate} {label}".strip() for label in asked.labels)


def _open(asked: str, changes: Sequence[Change], seen_px: int) -> str:
    if not changes:
        return sentence(NOTHING)
    covers: list[str] = []
    if _IS.search(asked):
        covers = [change.finding.to_label for change in changes]
    elif _WAS.search(asked):
        covers = [change.finding.from_label for change in changes]
    if any(covers):
        return _joined([cover for cover, _ in Counter(filter(None, covers)).most_common()])
    return sentence(f"{_extent(changes, seen_px)} changed") if _SIZE.search(asked) else ""


def _where(cells: Sequence[str]) -> str:
    return f" ({', '.join(cells)})" if 0 < len(cells) <= MOST_CELLS else ""


def _grounds(thing: str, findings: Sequence[Finding]) -> str:
    """On what new things stand, where that is the same for all."""
    grounds = {finding.from_label for finding in findings if thing_of(finding) == thing}
    ground = grounds.pop() if len(grounds) == 1 else ""
    return f" on former {ground}" if thing.startswith(f"{forms.NEW} ") and ground else ""


def _extent(changes: Sequence[Change], seen_px: int) -> str:
    share = sum(change.size_px for change in changes) / max(seen_px, 1)
    known = [change.area_m2 for change in changes if change.area_m2 is not None]
    of_all = f"{share:.1%} of what was compared"
    return f"{_area(sum(known))}, {of_all}," if len(known) == len(changes) else of_all


def _area(area_m2: float) -> str:
    if area_m2 >= 100_000:
        return f"{area_m2 / 10_000:,.0f} ha"
    return f"{area_m2:,.0f} m²" if area_m2 >= _TOO_LITTLE_M2 else f"{area_m2:.2g} m²"


def _published() -> set[str]:
    return {*forms.PROMPTS.values(), *(prompt for _, prompt in forms.DIALOGUE)}


def _joined(parts: Sequence[str]) -> str:
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last
