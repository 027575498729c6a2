"""An answer out of passages: the sentences that answer, word for word, each with the number of its passage.

The embedded decoder has learnt captions and cannot read a page, so it is not asked to. A sentence answers as far as it,
with its title, heading and neighbours, speaks of what the question names; rare words count more than common ones.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .planted import as_quoted, speaks_to_a_program
from .question import Question
from .search import Hit
from .sentences import sentences_of
from .store import KnowledgeStore
from .terms import content_stems, likeness, stem, synonyms_of

#: what a word of the question counts where it stands in the title or heading, and in the passage's other sentences
IN_HEADING, IN_PASSAGE = 0.9, 0.6
#: what is left of the support where a question of number, time or place meets a sentence without any
WRONG_KIND = 0.7
#: what is left where the sentence does not speak of the very thing asked for, and what an unknown word counts
BESIDE_FOCUS, UNKNOWN = 0.6, 0.9
#: how much of the question (0–1) a sentence must support to be quoted, and beside the best one
LEAST_SUPPORT, BESIDE_BEST = 0.53, 0.93
#: share of the support that the search's own text score has
BY_MEANING = 0.15
MOST_QUOTES, LONGEST_QUOTE = 3, 420
#: likeness of pictures that is evidence enough for a question about the place itself
LIKE_PICTURES = 0.8
_LEANING = re.compile(r"^(?:it|its|they|their|this|these|that|he|she|his|her|both|such)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Quote:
    """A sentence with the passage it is from; `support` 0–1."""

    text: str
    hit: Hit
    support: float


class _Line(NamedTuple):
    """A sentence as it is weighed: what would be quoted, its own stems, and those around it."""

    quote: str
    own: frozenset[str]
    heading: frozenset[str]
    passage: frozenset[str]


def quotes_for(
    store: KnowledgeStore, question: Question, hits: Sequence[Hit], least_support: float = LEAST_SUPPORT
) -> list[Quote]:
    """The sentences that answer, the best first; () when nothing relevant was found."""
    if question.is_of_place:
        return _about_the_place(hits)
    weights = weights_of(store, question)
    weighed = sorted(_weighed(question, weights, hits), key=lambda quote: -quote.support)
    if not weighed or weighed[0].support < least_support:
        return []
    kept: list[Quote] = []
    for quote in weighed:
        if quote.support >= max(least_support, BESIDE_BEST * weighed[0].support) and not _is_said(quote, kept):
            kept.append(quote)
    return kept[:MOST_QUOTES]


def weights_of(store: KnowledgeStore, question: Question) -> dict[str, float]:
    """How much each stem of a question counts: the rarer in the base, the more; sums to 1.

    A word that the base does not have in any form or synonym is likely another wording, unless it is what is asked for.
    """
    count = store.count()
    weights: dict[str, float] = {}
    for word in question.words:
        name = stem(word)
        if name in question.stems:
            having = store.count_with(synonyms_of(word))
            share = 1.0 if having or name in question.focus else UNKNOWN
            weights[name] = share * math.log(1 + count / (0.5 + having))
    total = sum(weights.values()) or 1.0
    return {name: weight / total for name, weight in weights.items()}


def _weighed(question: Question, weights: dict[str, float], hits: Sequence[Hit]) -> Iterator[Quote]:
    for hit in hits:
        for line in _lines(hit):
            present = {name: _presence(name, line) for name in weights}
            support = sum(weight * present[name] for name, weight in weights.items())
            support = (1 - BY_MEANING) * support + BY_MEANING * max(hit.text, 0.0)
            focus = [present[name] for name in question.focus if name in present]
            if focus:
                support *= BESIDE_FOCUS + (1 - BESIDE_FOCUS) * max(focus)
            if question.pattern and not re.search(question.pattern, _matter(line.quote), re.IGNORECASE):
                support *= WRONG_KIND
            yield Quote(line.quote, hit, support)


def _presence(name: str, line: _Line) -> float:
    """How surely a line speaks of a stem, 0–1."""
    parts = ((line.own, 1.0), (line.heading, IN_HEADING), (line.passage, IN_PASSAGE))
    return max(share * max((likeness(name, other) for other in stems), default=0.0) for stems, share in parts)


def _lines(hit: Hit) -> Iterator[_Line]:
    """What may be quoted of a passage."""
    piece, source = hit.passage.piece, hit.passage.source
    sentences = [sentence for sentence in sentences_of(piece.text) if not speaks_to_a_program(sentence)]
    around = frozenset(content_stems(f"{piece.heading} {source.rpartition('.')[0] or source}"))
    passage = frozenset(content_stems(" ".join(sentences)))
    for index, sentence in enumerate(sentences):
        if piece.is_record:
            if not sentence.endswith(f": {piece.title}"):
                named = f"{piece.title} – {sentence}"
                yield _Line(_shortened(named), frozenset(content_stems(named)), around, frozenset())
            continue
        quote = sentence
        if _LEANING.match(sentence) and index:
            quote = f"{sentences[index - 1]} {sentence}"
        yield _Line(_shortened(quote), frozenset(content_stems(quote)), around, passage)


def _matter(quote: str) -> str:
    """A quote without what it is called: a number in a name is no answer."""
    return quote.partition(" – ")[2] or quote


def _shortened(quote: str) -> str:
    text = as_quoted(quote)
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1].rpartition(" ")[0] + " …"


def _is_said(quote: Quote, kept: Sequence[Quote]) -> bool:
    """Whether one of those kept says nearly the same."""
    ours = set(content_stems(quote.text))
    return any(len(ours & theirs) > 0.6 * min(len(ours), len(theirs))
               for theirs in (set(content_stems(other.text)) for other in kept))


def _about_the_place(hits: Sequence[Hit]) -> list[Quote]:
    """The beginning of what is known of the place: of passages inside the extent, or whose picture is like it."""
    here = [hit for hit in hits if hit.nearness >= 1.0 or hit.image >= LIKE_PICTURES]
    lines = ((next(_lines(hit), None), hit) for hit in sorted(here, key=lambda hit: -hit.score))
    return [Quote(line.quote, hit, 1.0) for line, hit in lines if line][:MOST_QUOTES]
