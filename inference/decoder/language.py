"""The language model as the rest of the engine sees it: image tokens and a prompt in, text or a mask run out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from functools import partial
from typing import NamedTuple

import numpy as np

from ..protocol.errors import AnswerBroken
from ..protocol.names import plural
from .candidates import candidates
from .generate import Choose, Step, generate, greedy, unstuttered
from .informed import InformedRuntime
from .moe.answers import expert_parts
from .moe.merge import merge_prompt
from .moe.sizes import MERGER
from .prompts import THEME_QUESTION, Box100, phrase_text, prompt_ids
from .runtime import Runtime, embed
from .tokenizer import Tokenizer

MAX_SENTENCE_TOKENS = 80


class SegmentationRun(NamedTuple):
    """What a mask is drawn from: a label, the mean embedding (D,) of its words, and the hidden states (6, D) that
    predict the segmentation tokens; float32.
    """

    label: str
    words: np.ndarray
    hidden: np.ndarray


class Language:
    """A runtime and the tokenizer of one pack; `experts`: whether descriptions go through RS-MoE's experts."""

    def __init__(self, runtime: Runtime, tokenizer: Tokenizer, context: int, experts: bool = False) -> None:
        self._runtime, self.tokenizer, self._context = runtime, tokenizer, context
        self._tellers = (MERGER,) if experts else ()

    def told(self, told_14D: np.ndarray) -> Language:
        """The same, with the tokens of what is known of its picture behind those of every image."""
        informed = copy(self)
        informed._runtime = InformedRuntime(self._runtime, told_14D)
        return informed

    def describe(self, prompt: str, tokens_1CHW: np.ndarray, choose: Choose = greedy) -> Iterator[str]:
        """Yield pieces of a description: the decoder names the theme for itself, then describes the picture by it; with
        experts it also says what is there and how it lies, and the merger words the description.
        """
        yield from self._say(self._asked(prompt, tokens_1CHW), tokens_1CHW, choose, self._tellers)

    def candidates(self, prompt: str, tokens_1CHW: np.ndarray, temperatures: Sequence[float]) -> list[str]:
        """Descriptions drawn at these temperatures, as far as they say something; the theme is named beforehand."""
        words = embed(self._runtime, self.tokenizer, self._asked(prompt, tokens_1CHW), 0)
        read = np.concatenate([self._runtime.image(tokens_1CHW), words], axis=1)
        rows = candidates(self._runtime, read, self.tokenizer.end, MAX_SENTENCE_TOKENS, temperatures, self._tellers)
        return [text for row in rows if (text := self.tokenizer.plain(row))]

    def _asked(self, prompt: str, tokens_1CHW: np.ndarray) -> list[int]:
        """A prompt for a description, with the theme that the decoder names for itself, or all that its experts say."""
        if self._tellers:
            parts = expert_parts(self._runtime, self.tokenizer, self._runtime.image(tokens_1CHW), prompt)
            return prompt_ids(self.tokenizer, "describe", merge_prompt(prompt, parts), parts.theme)
        theme = "".join(self.say("ask", THEME_QUESTION, tokens_1CHW))
        return prompt_ids(self.tokenizer, "describe", prompt, theme)

    def say(self, task: str, prompt: str, tokens_1CHW: np.ndarray, choose: Choose = greedy) -> Iterator[str]:
        """Yield pieces of the answer to a prompt about a picture. Raises AnswerBroken for an empty or looping one."""
        return self._say(prompt_ids(self.tokenizer, task, prompt), tokens_1CHW, choose)

    def _say(
        self, asked: list[int], tokens_1CHW: np.ndarray, choose: Choose, experts: Sequence[int] = ()
    ) -> Iterator[str]:
        text = ""
        ids: list[int] = []
        image = self._runtime.image(tokens_1CHW)
        for step in self._answer(asked, image, MAX_SENTENCE_TOKENS, unstuttered(choose), experts):
            ids.append(step.token)
            whole = self.tokenizer.plain(ids)
            if len(whole) > len(text) and not whole.endswith("\ufffd"):  # a character may need several tokens
                yield whole[len(text) :]
                text = whole
        if not text.strip():
            raise AnswerBroken("The model had no answer; ask in other words.")

    def write_boxes(self, prompt: str, tokens_1CHW: np.ndarray, boxes: Sequence[Box100]) -> Iterator[str]:
        """Yield, piece by piece, the decoder's words about up to 24 boxes: `<p>label</p>{<x1><y1><x2><y2>}<delim>…`."""
        coordinates = np.array(self.tokenizer.coordinates)[np.array(boxes)]  # (R, 4)
        prefix = np.concatenate([self._runtime.image(tokens_1CHW), self._runtime.listed(coordinates)], axis=1)
        asked = prompt_ids(self.tokenizer, "ground", prompt)
        for step in self._answer(asked, prefix, self._context - prefix.shape[1]):
            yield self.tokenizer.decode([step.token])

    def segmentation_run(self, label: str, tokens_1CHW: np.ndarray) -> SegmentationRun:
        """What the decoder thinks while it writes `<p>label</p>` and the segmentation tokens.

        The answer is written for it, as there is only one right one; what counts are its hidden states (GeoPix, §III).
        """
        phrase = self.tokenizer.encode(phrase_text(label))
        ids = prompt_ids(self.tokenizer, "segment", f"segment the {plural(label)}") + phrase
        vectors = partial(embed, self._runtime, self.tokenizer)
        embeds = np.concatenate([self._runtime.image(tokens_1CHW), vectors(ids, 0)], axis=1)
        walk, hidden = self._runtime.begin(), []
        for token in self.tokenizer.segment_run:
            hidden.append(walk.step(embeds)[1][0])
            ids = [*ids, token]
            embeds = vectors(ids, len(ids) - 1)
        words = vectors(phrase[1:-1], 0)[0].mean(0)
        return SegmentationRun(label, words, np.stack(hidden))

    def _answer(
        self,
        asked: list[int],
        prefix: np.ndarray,
        max_tokens: int,
        choose: Choose = greedy,
        experts: Sequence[int] = (),
    ) -> Iterator[Step]:
        vectors = partial(embed, self._runtime, self.tokenizer)
        walk = self._runtime.begin(experts)
        return generate(walk, vectors, prefix, asked, self.tokenizer.end, max_tokens, choose)
