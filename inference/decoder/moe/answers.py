"""The three experts answer about one picture in one batch of three rows (RS-MoE 2024, §III), greedily."""

from __future__ import annotations

import numpy as np

from ..candidates import side_by_side
from ..generate import is_looping
from ..prompts import prompt_ids
from ..runtime import Runtime
from ..tokenizer import Tokenizer
from .merge import Parts
from .router import route, sub_prompt_ids
from .sizes import PARTS

MAX_PART_TOKENS = 32


def expert_parts(runtime: Runtime, tokenizer: Tokenizer, image_1ND: np.ndarray, request: str) -> Parts:
    """What the experts say about a picture, given its tokens (1, N, D), when somebody asks for a description of it; ""
    for what runs in a loop.
    """
    questions = route(request).questions
    asked = sub_prompt_ids(tokenizer, [prompt_ids(tokenizer, "ask", question) for question in questions])
    rows = answer_rows(runtime, image_1ND, np.array(asked), tokenizer.end)
    return Parts(*("" if is_looping(row) else tokenizer.plain(row) for row in rows))


def answer_rows(runtime: Runtime, image_1ND: np.ndarray, asked_RT: np.ndarray, end: int) -> list[list[int]]:
    """Tokens of each expert's answer, without the end token, to prompts (R, T) of one length."""
    words_1SD = runtime.words(asked_RT.ravel(), np.full((asked_RT.size, 2), -1))
    words_RTD = words_1SD.reshape(*asked_RT.shape, -1)
    walk = runtime.begin(PARTS)
    logits = walk.step(np.concatenate([image_1ND.repeat(len(asked_RT), axis=0), words_RTD], axis=1))[0]
    return side_by_side(runtime, walk, logits, np.zeros(len(asked_RT), np.float32), end, MAX_PART_TOKENS)
