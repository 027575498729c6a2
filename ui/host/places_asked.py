"""Whether a prompt asks for other places in the index, rather than about the place on the map; and for which.

“Show me places like this with a harbour” is a search: what is like the place that is asked about, and has a harbour.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLACES = r"(?:places?|areas?|spots?|sites?|locations?|scenes?|images?|pictures?|tiles?|chips?)"
_LIKE_THIS = (
    r"(?:(?:that |which )?(?:look(?:s|ing)? |(?:is |are )?(?:just )?)?(?:like|similar to|resembling)) "
    rf"(?:this|these|it|here)\b(?: one| {_PLACES}| view| extent| selection)?"
)
_VERB = r"(?:please |can you |could you )*(?:show|find|search|look|get|list|give)(?: me| us)?(?: for)?"
_NAME = r"(?:the|my|our|this) (?:index|archive|collection)"
_INDEX = rf"(?:in|from|across|through) {_NAME}"
#: The first form that fits decides; `thing` is a noun before the example, what follows the match is wanted too.
_FORMS = (
    (re.compile(rf"\b{_PLACES} {_LIKE_THIS}"), True),
    (re.compile(rf"\b(?:similar|comparable) {_PLACES}\b(?: (?:to|as) (?:this|these|here)\b(?: one)?)?"), True),
    (re.compile(rf"^{_VERB} (?:(?:all|any|more|other|the|some) )*(?P<thing>[\w -]{{2,60}}?) {_LIKE_THIS}"), True),
    (re.compile(rf"^{_VERB} (?:in |through )?{_NAME}(?: for)?"), False),
    (re.compile(rf"^{_VERB} (?P<thing>[\w -]{{2,60}}?) {_INDEX}"), False),
)
#: Words that lead to what is wanted beside the example, and say nothing of it.
_LEADING = re.compile(
    r"^(?:and|but|,|with|that|which|where|there|they|having|has|have|is|are|contain(?:s|ing)?|show(?:s|ing)?|a|an|the|"
    r"also|some|any)\b[ ,]*"
)


@dataclass(frozen=True)
class PlacesAsked:
    """The words to search by ("" for none), and whether the place that is asked about is the example."""

    words: str
    is_like_this: bool


def places_asked(prompt: str) -> PlacesAsked | None:
    """What a prompt wants from the index; None for a prompt about the place itself."""
    text = " ".join(prompt.lower().split()).rstrip(" ?.!")
    for form, is_like_this in _FORMS:
        match = form.search(text)
        if match is None:
            continue
        thing = (match.groupdict().get("thing") or "").strip()
        words = " ".join(filter(None, (thing, _wanted(text[match.end():]))))
        if words or is_like_this:
            return PlacesAsked(words, is_like_this)
    return None


def _wanted(rest: str) -> str:
    """What follows, without the words that only lead to it."""
    rest = re.sub(rf"\b{_INDEX}\b", " ", rest).strip(" ,")
    while (shorter := _LEADING.sub("", rest)) != rest:
        rest = shorter
    return " ".join(rest.split())
