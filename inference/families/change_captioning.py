"""A captioner's words about two dates: it sees both, reads no question, and has a decoder of its own (MModalCC)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..change.answer_forms import CAPTION
from ..change.captioning import ChangeCaptioner
from ..encoders.pyramid import MULTIPLE_PX, PyramidEncoder
from ..raster.aligned import AlignedDates
from ..raster.overview import overview
from .change_question import Asked, read_question
from .change_telling import SIDE_PX
from .two_looks import looks, shown_at_both, silently


class CaptionTeller(NamedTuple):
    """What it takes to caption a change: see `comparing.Teller`. `known` are the labels that a question may name."""

    captioner: ChangeCaptioner
    encoder: PyramidEncoder
    known: tuple[str, ...]

    def __call__(self, prompt: str, dates: AlignedDates) -> Iterator[str]:
        """Yield a piece after every word, of which the last is the whole sentence: until then a likelier one may come
        up. Only what asks for everything that changed is answered; to any other question nothing is said.
        """
        if read_question(prompt, (), self.known) != Asked(CAPTION):
            return
        pair = overview(dates, SIDE_PX, MULTIPLE_PX)
        yield ""
        seen = yield from silently(looks(self.encoder, shown_at_both(pair)))
        said = ""
        for likeliest in self.captioner.say(*seen):
            said = likeliest
            yield ""
        yield said
