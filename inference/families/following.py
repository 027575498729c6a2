"""Questions that go on from earlier ones: what they mean in full, and the findings that they are about.

“And the second largest?” after “find the ships” means “the second largest ship”; “what about the planes?” after “how
many ships are there?” means “how many planes are there?”. This is done by rule, as all reading of phrases is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..protocol.events import Finding
from ..protocol.geometry import Affine
from ..protocol.names import labels_named, plural, words_for
from ..protocol.talk import Turn, goes_on, points_back
from .referring import read_references

_LEADER = re.compile(r"^\W*(?:(?:and|but|or|so|then|now|also|what about|how about|what of)\b[\s,]*)+")
#: What a bare name of things leaves of a question when its small words are gone.
_SMALL = re.compile(r"\b(?:the|a|an|all|any|of|there|here|please|with)\b|\W+")
#: wordings → what stands there in full; `{many}` and `{one}` are the things spoken of
_SPOKEN = (
    (r"\b(?:of|among|between|from) (?:them|these|those)\b", "of the {many}"),
    (r"\b(?:these|those) ones\b|\bthe ones\b", "the {many}"),
    (r"\bones\b", "{many}"),
    (r"(?<!\bwhich )\bone\b", "{one}"),
    (r"\btheir\b", "the {many}"),
    (r"\b(?:them|they|those|these|theirs)\b", "the {many}"),
    (r"\bits\b", "the {one}"),
    (r"\bit\b", "the {one}"),
)
_SINGLE = re.compile(
    r"\b(?:second|2nd|third|3rd|fourth|4th|fifth|5th|(?:larg|bigg|great|long|small|tini|short)est|\w+most)\b"
)
_NUMBER = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|\d\d+)\b")
#: What is said of things that no picture from above shows.
_UNSEEN = re.compile(
    r"\b(?:old|older|oldest|new|newer|newest|fast|faster|fastest|tall|taller|tallest|high|higher|highest|heav\w+|"
    r"expensive|cheap\w*|cost|price|owns?|owners?|owned|names?|called|speed|age|depth|deep\w*|height|weight)\b"
)


def standalone(prompt: str, history: Sequence[Turn], known: tuple[str, ...]) -> str:
    """A prompt that can be understood alone: itself, unless it points back to things that an earlier turn names."""
    before, labels = _spoken_of(history, known)
    words = " ".join(prompt.lower().split())
    if not points_back(words) or not labels:
        return prompt
    rest = _LEADER.sub("", words)
    named = labels_named(rest, known)
    if goes_on(words) and named and not _SMALL.sub("", _without(rest, named)):
        return _swapped(before, labels, rest, named)
    spoken = _in_full(rest, labels)
    if labels_named(spoken, known) == named and not named:
        spoken = f"{rest.rstrip(' ?.!')} {_name(labels, rest)}"
    return spoken


def lost(prompt: str, request_prompt: str, known: tuple[str, ...]) -> str:
    """Why a follow-up cannot be answered, as a sentence; "" where it may be. `prompt` is what was typed,
    `request_prompt` what it means in full.
    """
    words = " ".join(prompt.lower().split())
    named = labels_named(request_prompt, known)
    if not points_back(words):
        return ""
    if not named and goes_on(words) and len(words.split()) <= 5:
        return "I cannot tell what this is about: nothing that I know was named before. Name the things you mean."
    if named and _UNSEEN.search(_LEADER.sub("", words)) and request_prompt != prompt:
        things = " and ".join(plural(label) for label in named[:2])
        return f"The picture does not show that. Of the {things} I can tell number, place, size and what is near."
    return ""


def remembered(
    prompt: str, labels: Sequence[str], history: Sequence[Turn], known: tuple[str, ...], transform: Affine
) -> list[Finding] | None:
    """The findings of an earlier turn that a follow-up picks from, in window pixels, best first; None when it is no
    follow-up or no earlier turn tells of all the labels. Turns that showed only some of what they found do not count.

    `transform` leads from window pixels to the map.
    """
    if not labels or not points_back(prompt):
        return None
    for index in range(len(history) - 1, -1, -1):
        turn = history[index]
        asked = standalone(turn.prompt, history[:index], known)
        has_all = turn.is_complete and set(labels) <= {finding.label for finding in turn.findings}
        if has_all and not read_references(asked, known):
            found = [_in_window(finding, transform) for finding in turn.findings if finding.label in labels]
            return sorted(found, key=lambda finding: -finding.score)
    return None


def _spoken_of(history: Sequence[Turn], known: tuple[str, ...]) -> tuple[str, list[str]]:
    """The last earlier prompt in full that names things, and their labels; of a turn without words what it said."""
    for index in range(len(history) - 1, -1, -1):
        turn = history[index]
        asked = standalone(turn.prompt, history[:index], known)
        beside = {reference.near for reference in read_references(asked, known).values()}
        labels = [label for label in labels_named(asked, known) if label not in beside]
        labels = labels or labels_named(turn.answer, known)
        if labels:
            return asked, labels
    return "", []


def _in_full(words: str, labels: Sequence[str]) -> str:
    many, one = _name(labels), labels[0]
    for pattern, full in _SPOKEN:
        words = re.sub(pattern, full.format(many=many, one=one), words)
    return words


def _name(labels: Sequence[str], words: str = "") -> str:
    """The things spoken of; one of them where the words mean one: “the second largest”."""
    if _SINGLE.search(words) and not _NUMBER.search(words):
        return labels[0]
    return " and ".join(plural(label) for label in labels)


def _swapped(before: str, labels: Sequence[str], rest: str, named: Sequence[str]) -> str:
    """The earlier prompt about other things: the first that it names gives way to those named now, the others go."""
    if not labels_named(before, tuple(labels)):
        return rest
    new = " and ".join(plural(label) for label in named)
    spelled = sorted({word for label in labels for name in words_for(label) for word in (plural(name), name)}, key=len)
    names = "|".join(re.escape(word) for word in spelled[::-1])
    return re.sub(rf"\b(?:{names})\b(?:(?:,| and| or)+ (?:the )?(?:{names})\b)*", new, before.lower(), count=1)


def _without(words: str, named: Sequence[str]) -> str:
    spelled = {word for label in named for name in words_for(label) for word in (plural(name), name)}
    names = "|".join(re.escape(word) for word in sorted(spelled, key=len, reverse=True))
    return re.sub(rf"\b(?:{names})\b|\band\b", " ", words)


def _in_window(finding, transform: Affine) -> Finding:
    """A finding on the map as one in the window."""
    shapes = finding.geometry["coordinates"]
    shapes = shapes if finding.geometry["type"] == "MultiPolygon" else [shapes]
    polygons = tuple(tuple([transform.to_pixel((x, y)) for x, y, *_ in ring] for ring in shape) for shape in shapes)
    xs, ys = zip(*(point for polygon in polygons for point in polygon[0]))
    box = (min(xs), min(ys), max(xs), max(ys))
    return Finding(finding.kind, finding.label, finding.score, box, polygons, finding.from_label, finding.to_label)
