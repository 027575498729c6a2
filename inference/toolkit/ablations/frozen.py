"""RS-CapRet: only the linear maps into a frozen language model learn, against maps and language model together.

The maps begin anew in both, as those of the pack have grown together with its decoder.
"""

from __future__ import annotations

from ...decoder.prefix import ImagePrefix
from ..training.caption_step import CaptionStep
from .captions import captions_score, plainly
from .row import Bench, Figure, Row

BATCH, PEAK = 12, 1e-3


def measure(bench: Bench, with_block: bool) -> Figure:
    """CIDEr-D of greedy captions after the budget's steps."""
    model, test = bench.model(), bench.captioned("test")
    prefix = ImagePrefix(model.image_prefix.whole.in_features, model.decoder.sizes.width)
    step = CaptionStep(prefix, model.decoder, bench.tokenizer, bench.captioned("train"), BATCH)
    learnt = [*prefix.parameters(), *([] if with_block else model.decoder.parameters())]
    bench.learn(learnt, step, PEAK)
    score = captions_score(prefix, plainly(model.decoder, bench.tokenizer), test)
    return Figure(score, len(test), {"weights learnt": float(sum(weight.numel() for weight in learnt))})


ROW = Row(
    name="frozen language model",
    paper="RS-CapRet 2024",
    block="new linear maps learn alone, the decoder is frozen; without: both learn",
    metric="RSICD captions CIDEr-D, greedy",
    measure=measure,
)
