"""Two dates of one place: change captions and change masks of the house's data sets → records."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from datetime import datetime

import numpy as np

from ....change.answer_forms import NO_CHANGE
from ....raster import rle
from ..shards import data_folder, image_names, read_index
from .house_sentences import Facts
from .threads import segment_turn
from .turn import Mask, Record, Turn
from .wordings import CHANGE_MASK_PROMPTS, CHANGE_SHARE_PROMPTS, CHANGED_PROMPTS, COMPARE_PROMPTS, worded

SZTAKI = Facts("two_dates/sztaki_952px.zip", "aerial", 1.5)
OSCD = Facts("two_dates/oscd_rgb_10m.zip", "Sentinel-2", 10.0)


def levir() -> Iterator[Record]:
    """LEVIR-CC's captions without its pictures: whether anything changed, then what."""
    with gzip.open(data_folder() / "two_dates/levir_cc_captions_text_only.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            captions = [caption.strip() for caption in row["captions"]]
            key = f"levir-cc/{row['pair']}"
            changed, changed_others = worded(CHANGED_PROMPTS, key)
            what, what_others = worded(COMPARE_PROMPTS, key)
            answer = "no" if all(caption in NO_CHANGE for caption in captions) else "yes"
            turns = (
                Turn("compare", changed, answer, changed_others),
                Turn("compare", what, captions[0], what_others, tuple(captions[1:])),
            )
            yield Record(key, "levir-cc", row["split"], (), turns)


def sztaki() -> Iterator[Record]:
    """SZTAKI's aerial pairs. Their licence allows measuring only, so all are test, the customary test pairs or not."""
    names = image_names(SZTAKI.shard)
    for name in names:
        if name.endswith("_before.webp"):
            yield _pair("sztaki", SZTAKI, name.removesuffix("_before.webp"), ())


def oscd() -> Iterator[Record]:
    """OSCD's city pairs with a mask; the masks' licence allows measuring only, so all are test."""
    rows = json.loads((data_folder() / "two_dates/oscd.json").read_text(encoding="utf-8"))
    for row in rows:
        if row["mask"]:
            days = tuple(datetime.strptime(day, "%Y%m%d").date().isoformat() for day in row["dates"])
            yield _pair("oscd", OSCD, row["place"], days)


def _pair(source: str, facts: Facts, name: str, days: tuple[str, ...]) -> Record:
    changed = read_index(facts.shard, f"{name}_change.png") > 0
    key = f"{source}/{name}"
    prompt, others = worded(CHANGE_MASK_PROMPTS, key)
    masks = [Mask("change", rle=rle.from_mask(changed))] if changed.any() else []
    where = segment_turn("change", masks, key)
    share, share_others = worded(CHANGE_SHARE_PROMPTS, key)
    turns = (
        Turn("segment", prompt, where.answer, others, masks=where.masks),
        Turn("compare", share, f"about {100 * float(np.mean(changed)):.0f} % of it", share_others),
    )
    images = tuple(f"{facts.shard}/{name}_{date}.webp" for date in ("before", "after"))
    size_wh = (changed.shape[1], changed.shape[0])
    return Record(key, source, "test", images, turns, size_wh, days, facts.sensor, facts.gsd_m)
