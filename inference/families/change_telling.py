"""The decoder's words about two dates: it reads a prefix made of both instead of a picture (DeltaVLM)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from ..change.memory import ChangePrefix
from ..decoder.language import Language
from ..decoder.prompts import MAX_PROMPT_TOKENS
from ..decoder.runtime import OtherPicture, Runtime
from ..decoder.tokenizer import Tokenizer
from ..encoders.pyramid import MULTIPLE_PX, PyramidEncoder
from ..raster.aligned import AlignedDates
from ..raster.overview import overview
from .two_looks import looks, shown_at_both, silently

#: about the size of the pairs that were learnt from
SIDE_PX = 256
#: the decoder's tag of a question about two dates: they are no task of their own for it
TAG = "ask"


class ChangeTeller(NamedTuple):
    """What it takes to tell a change: see `comparing.Teller`."""

    prefix: ChangePrefix
    encoder: PyramidEncoder
    runtime: Runtime
    tokenizer: Tokenizer
    context: int

    def __call__(self, prompt: str, dates: AlignedDates) -> Iterator[str]:
        """Yield pieces of the answer; raises AnswerBroken for an empty or looping one.

        A question is put without the turns before it, as it was learnt; what points back is read by rule
        (`change_question`).
        """
        pair = overview(dates, SIDE_PX, MULTIPLE_PX)
        yield ""  # so that a cancelled job ends here
        before, after = yield from silently(looks(self.encoder, shown_at_both(pair)))
        ids = self.tokenizer.encode_user_text(prompt)[:MAX_PROMPT_TOKENS]
        prefix_1QD = self.prefix.tokens(before.tokens, after.tokens, ids)
        language = Language(PrefixedRuntime(self.runtime, prefix_1QD), self.tokenizer, self.context)
        yield from language.say(TAG, prompt, before.tokens)


class PrefixedRuntime(OtherPicture):
    """See `decoder.runtime.Runtime`: another one, for which a given prefix stands for any picture."""

    def __init__(self, runtime: Runtime, prefix_1QD: np.ndarray) -> None:
        super().__init__(runtime)
        self._prefix_1QD = prefix_1QD

    def image(self, tokens_1CHW: np.ndarray) -> np.ndarray:
        """(1, C, rows, columns), which do not matter → (1, Q, D)."""
        return self._prefix_1QD
