"""The language model as the rest of the engine sees it: image tokens and a prompt in, text or a mask run out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from ..protocol.errors import AnswerBroken, ModelBroken
from .generate import generate
from .model import Decoder, DecoderSizes
from .prefix import ImagePrefix, RegionPrefix
from .prompts import Box100, prompt_ids
from .tokenizer import Tokenizer

MAX_SENTENCE_TOKENS = 80
#: regions are read in lists of at most this many: what the decoder was trained on, and what its context holds
MAX_REGIONS = 24


class Region(NamedTuple):
    """One proposal as the decoder reads it."""

    label: str
    box: Box100
    score: float


class Language(nn.Module):
    """Decoder, prefixes and tokenizer of one pack."""

    def __init__(self, sizes: dict[str, Any], tokenizer: Tokenizer) -> None:
        super().__init__()
        self.tokenizer = tokenizer
        self.decoder = Decoder(DecoderSizes(**sizes["decoder"]))
        self.image_prefix = ImagePrefix(sizes["token_width"], sizes["decoder"]["width"])
        self.region_prefix = RegionPrefix(sizes["decoder"]["width"])

    def say(self, task: str, prompt: str, tokens_1CHW: np.ndarray) -> Iterator[str]:
        """Yield pieces of the answer to a prompt about a picture. Raises AnswerBroken for an empty or looping one."""
        text = ""
        ids: list[int] = []
        for step in self._answer(task, prompt, self._image(tokens_1CHW), MAX_SENTENCE_TOKENS):
            ids.append(step.token)
            whole = self.tokenizer.decode([token for token in ids if token not in self.tokenizer.specials]).lstrip()
            if len(whole) > len(text) and not whole.endswith("\ufffd"):  # a character may need several tokens
                yield whole[len(text) :]
                text = whole
        if not text.strip():
            raise AnswerBroken("The model had no answer; ask in other words.")

    def write_boxes(self, prompt: str, tokens_1CHW: np.ndarray, regions: Sequence[Region]) -> Iterator[str]:
        """Yield, piece by piece, the decoder's words about at most 24 regions: `<p>label</p>{<x1><y1><x2><y2>}<delim>…`
        or a sentence that there are none.
        """
        prefix = torch.cat([self._image(tokens_1CHW), self._regions(regions[:MAX_REGIONS])], dim=1)
        room = self.decoder.sizes.context - prefix.shape[1]
        for step in self._answer("ground", prompt, prefix, room):
            yield self.tokenizer.decode([step.token])

    def segmentation_run(self, prompt: str, tokens_1CHW: np.ndarray) -> tuple[str, Tensor]:
        """The phrase that the decoder wrote and the hidden states (6, D) that predict its six segmentation tokens.

        Raises AnswerBroken when the run is not complete (GeoPix: no mask without the whole run).
        """
        steps = list(self._answer("segment", prompt, self._image(tokens_1CHW), MAX_SENTENCE_TOKENS))
        tokens = [step.token for step in steps]
        run = list(self.tokenizer.segment_run)
        for start in range(len(tokens) - len(run) + 1):
            if tokens[start : start + len(run)] == run:
                hidden = torch.stack([step.hidden for step in steps[start : start + len(run)]])
                return self.tokenizer.decode(tokens[:start]), hidden
        raise AnswerBroken("The model did not point at anything to segment; name one thing, such as “buildings”.")

    def _answer(self, task: str, prompt: str, prefix: Tensor, max_tokens: int) -> Iterator[Any]:
        return generate(self.decoder, prefix, prompt_ids(self.tokenizer, task, prompt), self.tokenizer.end, max_tokens)

    @torch.inference_mode()
    def _image(self, tokens_1CHW: np.ndarray) -> Tensor:
        return self.image_prefix(torch.from_numpy(tokens_1CHW).to(self.decoder.embedding.weight.device))

    @torch.inference_mode()
    def _regions(self, regions: Sequence[Region]) -> Tensor:
        table = self.decoder.embedding.weight
        coordinates = torch.tensor(self.tokenizer.coordinates)
        labels = torch.stack([table[self.tokenizer.encode(region.label)].mean(0) for region in regions])
        sides = table[coordinates[torch.tensor([region.box for region in regions])]]
        scores = torch.tensor([region.score for region in regions], device=table.device)
        return self.region_prefix(labels[None], sides[None], scores[None])


def load_weights(module: nn.Module, path: Path, prefix: str) -> None:
    """Fill a module from the tensors of a safetensors file whose names start with `prefix`. Raises ModelBroken if
    they do not fit.
    """
    try:
        tensors = load_file(path)
        named = {name[len(prefix) :]: value.float() for name, value in tensors.items() if name.startswith(prefix)}
        module.load_state_dict(named)
    except (OSError, RuntimeError, ValueError) as error:
        raise ModelBroken("The model's weights cannot be loaded; install the model again.", str(error)) from error
    module.eval()
