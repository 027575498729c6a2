"""SkyEyeGPT: four neighbouring image tokens become one, against every token by itself.

Both begin where the packed prefix stands (a joined token is first the mean of what its own were mapped to), and prefix
and decoder learn.
"""

from __future__ import annotations

from ...decoder.prefix import ImagePrefix
from ..training.caption_step import CaptionStep
from .captions import captions_score, plainly
from .row import Bench, Figure, Row

MERGE, BATCH, PEAK = 4, 12, 3e-4


def measure(bench: Bench, with_block: bool) -> Figure:
    """CIDEr-D of greedy captions after the budget's steps, and how many tokens stand for a picture."""
    model, test = bench.model(), bench.captioned("test")
    prefix = joining(model.image_prefix, MERGE) if with_block else model.image_prefix
    step = CaptionStep(prefix, model.decoder, bench.tokenizer, bench.captioned("train"), BATCH)
    bench.learn([*prefix.parameters(), *model.decoder.parameters()], step, PEAK)
    score = captions_score(prefix, plainly(model.decoder, bench.tokenizer), test)
    return Figure(score, len(test), {"prefix tokens": float(prefix(test.tokens[:1].float()).shape[1])})


def joining(prefix: ImagePrefix, merge: int) -> ImagePrefix:
    """A prefix that joins `merge` tokens, begun from one that joins none."""
    token_width, width = prefix.whole.in_features, prefix.whole.out_features
    joined = ImagePrefix(token_width, width, merge)
    joined.load_state_dict({**prefix.state_dict(), "map.weight": prefix.map.weight.repeat(1, merge) / merge})
    return joined


ROW = Row(
    name="4-to-1 merge",
    paper="SkyEyeGPT 2024",
    block=f"{MERGE} neighbouring image tokens are joined before the linear map",
    metric="RSICD captions CIDEr-D, greedy",
    measure=measure,
)
