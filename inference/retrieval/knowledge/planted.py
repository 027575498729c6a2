"""Passages are data: sentences that speak to a program are never quoted, marks that mean something are taken off."""

from __future__ import annotations

import re
import unicodedata

_WHO = r"(?:the )?(?:ai|a\.i\.|assistant|chat ?bot|language model|llm|gpt|model|bot|agent)"
_SAY = r"(?:answer|reply|respond|output|print|say|write|return|state|claim|tell|repeat)"
#: how sentences begin or go on that give orders to whoever reads passages by machine
_ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass|discard)\b.{0,50}\b(?:instructions?|prompts?|rules?|context|guidelines?|"
    r"previous|above|everything|passages?|documents?|sources?)\b|"
    rf"\b(?:you are|act as|pretend|behave as|role-?play|attention|dear|hey|note to)\b.{{0,30}}\b{_WHO}\b|"
    r"^\W*(?:system|assistant|user|human|developer)\s*[:>\]]|\binstructions?\s*:|"
    r"\b(?:tell|inform|convince) the (?:user|reader|human)\b|"
    rf"\b(?:when|if|whenever|should)\b.{{0,20}}\b(?:asked|questioned|queried|asks?|prompted)\b.{{0,160}}\b{_SAY}\b|"
    rf"(?:^|[.;:,!]\s*)(?:please |you must |always |only |now |instead,? |just |then )*{_SAY} (?:only|always|just|with|"
    r"exactly|nothing|that|this|the following|instead|your)\b|"
    rf"\b(?:you must|you should|you will|always|only) {_SAY}\b|"
    r"\b(?:system|developer|hidden|secret) (?:prompt|message|instructions?)\b|\b(?:new|updated) instructions?\b|"
    r"\b(?:do not|don't|never) (?:cite|quote|reveal|mention (?:this|the sources?))\b|"
    r"<\|[a-z_]+\|>|\[/?INST\]|\[(?:RET|SEG)\d*\]|<</?SYS>>|</?s>|\[(?:describe|ask|ground|segment|compare)\]",
    re.IGNORECASE,
)
_UNSEEN = ("Cc", "Cf", "Co", "Cn")
_NUMBER_MARK = re.compile(r"\[\s*(\d+)\s*\]")


def speaks_to_a_program(sentence: str) -> bool:
    """Whether a sentence reads like an instruction to whatever reads it, rather than like something it tells."""
    return _ORDERS.search(visible(sentence)) is not None


def visible(text: str) -> str:
    """A text without characters that nobody sees (controls, marks of direction), look-alikes unified."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(char for char in plain if char in "\n\t" or unicodedata.category(char) not in _UNSEEN)


def as_quoted(sentence: str) -> str:
    """A sentence as an answer may quote it: on one line, and no number in brackets, which would pass for a citation."""
    return _NUMBER_MARK.sub(r"(\1)", " ".join(visible(sentence).split()))
