"""Links from the words of an answer to the findings that they come from: “3 buildings”, “the two new ships”, “7”."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from ...inference.protocol.names import plural, words_for
from ..host.map_view import FATES, RANK_MARK
from .text_pane import citation_link, escaped, link_to

_NUMBER = (
    r"\d[\d,.\u202f ]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|the|all|both|these|single"
)



def with_ranks(text: str, is_mapped: bool) -> str:
    """The answer of a search as markup: each line that begins with a rank (“2. …”) links to that place, once the layer
    is there.
    """
    lines = []
    for line in text.split("\n"):
        rank = re.match(r"(\d+)\. ", line)
        is_link = rank is not None and is_mapped
        lines.append(link_to(f"{RANK_MARK}{rank[1]}", escaped(line)) if is_link else escaped(line))
    return "<br>".join(lines)


def with_links(text: str, counts: Mapping[str, int], has_fates: bool = False) -> str:
    """An answer as markup in which numbers and names of what was found link to the findings.

    `counts` has the labels; with `has_fates` “2 new buildings” links to those that are new, by “new building”. An
    answer that is a number only links to all, when that is how many there are.
    """
    if not counts:
        return escaped(text)
    if re.sub(r"\D", "", text) == str(sum(counts.values())) and re.fullmatch(r"\W*\d+\W*", text):
        return link_to("", escaped(text))
    spelled = {word.lower(): label for label in counts for name in words_for(label) for word in (name, plural(name))}
    names = "|".join(re.escape(word) for word in sorted(spelled, key=len, reverse=True))
    pattern = re.compile(
        rf"(?:\b(?P<number>{_NUMBER})\s+)?(?:\b(?P<fate>{'|'.join(FATES)})\s+)?\b(?P<name>{names})\b", re.IGNORECASE
    )
    parts, end = [], 0
    for found in pattern.finditer(text):
        label, fate = spelled[found["name"].lower()], (found["fate"] or "").lower()
        target = f"{fate} {label}" if fate and has_fates else label
        parts += [escaped(text[end : found.start()]), link_to(target, escaped(found.group()))]
        end = found.end()
    return "".join((*parts, escaped(text[end:])))


def with_citations(markup: str, numbers: Collection[int]) -> str:
    """Markup of an answer in which [1], [2] … link to the citations that there are; links' targets have no brackets."""
    def linked(found: re.Match[str]) -> str:
        return citation_link(int(found[1]), found[0]) if int(found[1]) in numbers else found[0]

    return re.sub(r"\[(\d{1,3})\]", linked, markup)
