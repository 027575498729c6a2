"""Weights of several stages averaged into one model (Wortsman et al. 2022, Model soups).

Stages of one training lie close enough for it: the decoder that learnt from its own captions before the encoder
changed, and the one that learnt the changed encoder, each lack what the other has.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch


def mixed(shares: Mapping[Path, float]) -> dict[str, Any]:
    """`{"step", "average"}` of checkpoints, each counting by its share (which sum to 1).

    `step` is the last one's, and so is what is not a floating number.
    """
    states = {path: torch.load(path, map_location="cpu", weights_only=True) for path in shares}
    last = max(states.values(), key=lambda state: state["step"])
    average = {
        name: sum(share * states[path]["average"][name] for path, share in shares.items())
        if value.is_floating_point()
        else value
        for name, value in last["average"].items()
    }
    return {"step": last["step"], "average": average}
