"""Fine-tuning from the set to the new pack."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

import torch

from ..engine.models import verify_files
from ..families import load
from ..pairs.folder import check_free
from ..protocol.errors import AbilityMissing
from ..protocol.model_card import read_card
from ..protocol.sentences import Sentence
from ..retrieval.adapters import ROLE
from .learning import Plan, learn
from .measuring import figures
from .new_pack import write_pack
from .set_file import read_set
from .vectors import fingerprint, look

Tell = Callable[[float, str], None]
#: how the whole is shared out among its parts
LOOKED, LEARNT = 0.8, 0.98


@dataclass(frozen=True)
class Tuning:
    """What is to be done: the folders of the set, of the pack to go on from, and of the new pack; its title."""

    set_folder: Path
    base: Path
    out: Path
    title: str = ""
    threads: int = 0
    plan: Plan = field(default_factory=Plan)


def tune(tuning: Tuning, tell: Tell) -> dict[str, Any]:
    """Do it and return the new card; a run that was ended goes on where it was, from a folder beside the new pack.

    Raises OrthoscribeError.
    """
    tell(0.0, Sentence("Reading the data set"))
    check_free(tuning.out)
    data_set, base = read_set(tuning.set_folder), read_card(tuning.base)
    if "embed" not in base.abilities or base.family != "compact":
        raise AbilityMissing(
            "“{model}” cannot be fine-tuned; choose the model that comes with the plugin.", model=base.title
        )
    if ROLE in base.files:
        raise AbilityMissing(
            "“{model}” is fine-tuned already; go on from the model that it was made from.", model=base.title
        )
    verify_files(base)
    torch.set_num_threads(1)  # the matrices are small: a second thread costs more than it brings
    begun = tuning.out.with_name(f".{tuning.out.name}.begun")
    work = begun / fingerprint(base, data_set)
    work.mkdir(parents=True, exist_ok=True)
    pack = load(base, "cpu", tuning.threads)
    vectors = look(pack, data_set, work, lambda share, words: tell(LOOKED * share, words))
    adapters = learn(
        vectors, data_set, tuning.plan, lambda share, words: tell(LOOKED + (LEARNT - LOOKED) * share, words)
    )
    tell(LEARNT, Sentence("Measuring"))
    measured = figures(vectors, data_set, None), figures(vectors, data_set, adapters)
    card = write_pack(base, data_set, adapters, tuning.plan, measured, tuning.out, tuning.title)
    shutil.rmtree(begun, ignore_errors=True)
    return card
