"""Who words what changed: the card says under `sizes.change.captioner`, and has the files."""

from __future__ import annotations

from pathlib import Path

from ..change.captioning import ChangeCaptioner
from ..change.memory import ChangePrefix
from ..change.sizes import DELTAVLM, MMODALCC, change_sizes
from ..decoder.runtime import Runtime
from ..decoder.tokenizer import Tokenizer
from ..encoders.pyramid import PyramidEncoder
from ..protocol.errors import ModelBroken
from ..protocol.model_card import ModelCard
from .change_captioning import CaptionTeller
from .change_findings import TREE
from .change_telling import ChangeTeller
from .comparing import Teller

#: the files that a captioner needs; a card without them leaves sentences to the findings
FILES = {DELTAVLM: ("change_prefix",), MMODALCC: ("change_scene", "change_words", "change_vocabulary")}


def open_teller(
    card: ModelCard, encoder: PyramidEncoder, runtime: Runtime, tokenizer: Tokenizer, device: str, threads: int
) -> Teller | None:
    """The teller that a card asks for, None where it has none; raises ModelBroken for one that is not known."""
    sizes = change_sizes(card.sizes.get("change", {}))
    if sizes.captioner not in FILES:
        raise ModelBroken(
            "The model “{model}” asks for an unknown captioner of changes, {captioner}; update Orthoscribe.",
            model=card.title, captioner=str(sizes.captioner),
        )
    roles = FILES[sizes.captioner]
    if not set(roles) <= card.files.keys():
        return None
    paths: list[Path] = [card.path(role) for role in roles]
    if sizes.captioner == MMODALCC:
        captioner = ChangeCaptioner(*paths, sizes.caption, device, threads)
        return CaptionTeller(captioner, encoder, (*card.labels.get("land", ()), TREE))
    context = card.sizes["decoder"]["context"]
    return ChangeTeller(ChangePrefix(*paths, device, threads), encoder, runtime, tokenizer, context)
