"""RS-CapRet: sentences are read at the word [RET], against the same maps learnt at the sentence's own last word."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ...retrieval.sentence_ids import sentence_ids
from ..scorers.recall import recall
from ..training.encoded import Encoded
from ..training.model import TrainedModel
from ..training.ret_step import RetStep, new_ret, picture_vectors, sentence_vectors
from .row import Bench, Figure, Row

BATCH, AT_ONCE = 96, 128
#: the best of 0.001, 0.003 and 0.01 on validation pictures, after 30 steps
PEAK = 3e-3


@torch.no_grad()
def measure(bench: Bench, with_block: bool) -> Figure:
    """Mean recall in both directions after the budget's steps; beside it that of the packed text tower."""
    model, test = bench.model(), bench.captioned("test")
    width = model.picture_vector.project.out_features
    ret = new_ret(model, width)
    step = RetStep(model, ret, bench.tokenizer, bench.captioned("train"), BATCH, with_block)
    with torch.enable_grad():
        bench.learn(ret.parameters(), step, PEAK)
    said = [caption for captions in test.captions for caption in captions]
    batches = [said[first : first + AT_ONCE] for first in range(0, len(said), AT_ONCE)]
    read = [sentence_vectors(model.decoder, ret, bench.tokenizer, batch, with_block) for batch in batches]
    value = mean_recall(test, picture_vectors(ret, test.tokens.float()), torch.cat(read))
    if not with_block:
        return Figure(value, len(test))
    bench.keep("ret", ret)
    return Figure(value, len(test), {"text tower": tower_recall(bench, model, test, batches)})


def tower_recall(bench: Bench, model: TrainedModel, test: Encoded, batches: list[list[str]]) -> float:
    """The same of the packed text tower, on single views of the pictures."""
    ids = [torch.from_numpy(sentence_ids(bench.tokenizer, batch)) for batch in batches]
    texts = torch.cat([F.normalize(model.text_tower(batch), dim=-1) for batch in ids])
    return mean_recall(test, F.normalize(model.picture_vector(test.tokens.float()), dim=-1), texts)


def mean_recall(test: Encoded, pictures_BS: Tensor, sentences_NS: Tensor) -> float:
    """Mean recall, 0–1, of unit vectors of the pictures and of all their captions in order."""
    owner = np.repeat(np.arange(len(test)), [len(captions) for captions in test.captions])
    return recall((pictures_BS @ sentences_NS.T).numpy(), owner).mean


ROW = Row(
    name="[RET]",
    paper="RS-CapRet 2024",
    block="sentences are read at [RET]; without: at their last word, with the same maps learnt",
    metric="RSICD retrieval mean recall",
    measure=measure,
)
