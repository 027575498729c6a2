"""How well a captioner of changes words made pairs that it never learnt from, without the findings beside it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from ...change.answer_forms import CAPTION
from ...change.captioning import ChangeCaptioner
from ...encoders.pyramid import Features
from ..data.change_pairs.pair import PASTED, RENDERED
from ..export_captioner import ROLES, export_captioner
from ..scorers.change_answers import ChangeAnswer, score_change_answers
from ..training.caption_views import Views
from ..training.change_captions import kept_captioner, seen_behind
from ..training.change_store import make_pairs
from ..training.finished import finished
from .change import KEPT, SPLIT

#: pairs of each kind
PAIRS = 100
_NONE = np.zeros(0, np.float32)


def caption_rows(folder: Path, pack: Path, packed: Path) -> dict[str, dict[str, Any]]:
    """Caption scores of a captioner that has learnt (`packed`), as a pack would carry it, on pasted and drawn pairs;
    these are made once, into `folder`, and seen by the encoder of `pack`.
    """
    rows = {}
    with TemporaryDirectory() as files:
        captioner = opened(packed, Path(files))
        for kind in (PASTED, RENDERED):
            held_out = folder / "held_out" / kind
            make_pairs(held_out / "pairs", SPLIT, range(PAIRS), (kind,))
            rows[kind] = scores(captioner, seen_behind(held_out, finished(pack), SPLIT, views=1))
    return rows


def opened(packed: Path, folder: Path) -> ChangeCaptioner:
    """A captioner that has learnt in ONNX Runtime, its files in a folder."""
    kept = kept_captioner(packed)
    export_captioner(kept.captioner, folder)
    kept.words.write(folder / ROLES["change_vocabulary"])
    return ChangeCaptioner(*(folder / name for name in ROLES.values()), kept.sizes, threads=1)


def scores(captioner: ChangeCaptioner, seen: Views) -> dict[str, Any]:
    """Scores of the sentences about some pairs, each in the light that it was made in."""
    told = []
    for number, true in enumerate(seen.captions):
        *_, said = captioner.say(*(_features(seen, number, date) for date in (0, 1)))
        told.append(ChangeAnswer(str(number), CAPTION, said, true))
    scored = score_change_answers(told)[CAPTION]
    return {name: scored[name] for name in KEPT if name in scored}


def _features(seen: Views, number: int, date: int) -> Features:
    tokens, land = (maps[date][number, :1].float().numpy() for maps in (seen.tokens, seen.land))
    return Features(tokens, _NONE, _NONE, _NONE, _NONE, land)
