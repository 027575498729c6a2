"""A sentence for people that can still be said in another language after it was put together.

The engine knows nothing of languages: it writes English and keeps, beside the finished text, what the text was made
of. QGIS's side looks the template up in its translations and fills the blanks again (`ui/host/translate.py`). A text
without blanks is its own template and needs none of this.
"""

from __future__ import annotations

from numbers import Integral, Real
from typing import Any

TEMPLATE, BLANKS = "template", "blanks"


class Sentence(str):
    """English text that remembers its `template` (named blanks, as for `str.format`) and what fills the `blanks`.

    It is an ordinary string to all who do not care. A blank may hold a number or a text that says the same in every
    language, or a Sentence. Without any, the template is taken as it stands.
    """

    template: str
    blanks: dict[str, Any]

    def __new__(cls, template: str, /, **blanks: Any) -> Sentence:
        self = super().__new__(cls, template.format(**blanks) if blanks else template)
        self.template, self.blanks = template, blanks
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), self.blanks

    def filled(self, **blanks: Any) -> Sentence:
        """The same template with other blanks."""
        return Sentence(self.template, **blanks)


def to_wire(text: str) -> str | dict[str, Any]:
    """A sentence with blanks as `{template, blanks}`; any other text as it is."""
    return _parts(text) if isinstance(text, Sentence) and text.blanks else str(text)


def restored(value: dict[str, Any]) -> dict[str, Any] | Sentence:
    """An object of a message as it is, or as the Sentence that `to_wire` made it of: a hook for `json.loads`."""
    if value.keys() != {TEMPLATE, BLANKS}:
        return value
    try:
        return Sentence(str(value[TEMPLATE]), **value[BLANKS])
    except (LookupError, ValueError, TypeError):  # of another version: better its template than nothing
        return Sentence(str(value[TEMPLATE]))


def _parts(sentence: Sentence) -> dict[str, Any]:
    return {TEMPLATE: sentence.template, BLANKS: {name: _blank(value) for name, value in sentence.blanks.items()}}


def _blank(value: Any) -> Any:
    if isinstance(value, Sentence):
        return _parts(value)
    if isinstance(value, Integral):
        return int(value)
    return float(value) if isinstance(value, Real) else str(value)
