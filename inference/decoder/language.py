"""The language model as the rest of the engine sees it: image tokens and a prompt in, text or a mask run out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from ..protocol.errors import AnswerBroken, ModelBroken
from .beam import beam_search
from .box_slots import BoxSlots, slots_of
from .generate import Step, generate
from .model import Decoder, DecoderSizes
from .prefix import ImagePrefix
from .prompts import Box100, prompt_ids
from .tokenizer import Tokenizer

MAX_SENTENCE_TOKENS = 80
#: more beams score a little better (CIDEr-D 0.751 with 3) but agree so late that nothing streams
BEAMS = 1
#: boxes are read in lists of at most this many: what the decoder was trained on, and what its context holds
MAX_BOXES = 24


class Language(nn.Module):
    """Decoder, prefixes and tokenizer of one pack."""

    def __init__(self, sizes: dict[str, Any], tokenizer: Tokenizer) -> None:
        super().__init__()
        self.tokenizer = tokenizer
        self.decoder = Decoder(DecoderSizes(**sizes["decoder"]))
        self.image_prefix = ImagePrefix(sizes["token_width"], sizes["decoder"]["width"])
        self.box_slots = BoxSlots(sizes["decoder"]["width"], MAX_BOXES)

    def say(self, task: str, prompt: str, tokens_1CHW: np.ndarray) -> Iterator[str]:
        """Yield pieces of the answer to a prompt about a picture. Raises AnswerBroken for an empty or looping one."""
        embeds = torch.cat([self._image(tokens_1CHW), self._embed(prompt_ids(self.tokenizer, task, prompt), 0)], dim=1)
        text = ""
        ids: list[int] = []
        for token in beam_search(self.decoder, embeds, self.tokenizer.end, MAX_SENTENCE_TOKENS, BEAMS):
            ids.append(token)
            whole = self.tokenizer.decode([token for token in ids if token not in self.tokenizer.specials]).lstrip()
            if len(whole) > len(text) and not whole.endswith("\ufffd"):  # a character may need several tokens
                yield whole[len(text) :]
                text = whole
        if not text.strip():
            raise AnswerBroken("The model had no answer; ask in other words.")

    def write_boxes(self, prompt: str, tokens_1CHW: np.ndarray, boxes: Sequence[Box100]) -> Iterator[str]:
        """Yield, piece by piece, the decoder's words about up to 24 boxes: `<p>label</p>{<x1><y1><x2><y2>}<delim>…`."""
        prefix = torch.cat([self._image(tokens_1CHW), self._listed(boxes)], dim=1)
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

    def _answer(self, task: str, prompt: str, prefix: Tensor, max_tokens: int) -> Iterator[Step]:
        ids = prompt_ids(self.tokenizer, task, prompt)
        return generate(self.decoder, self._embed, prefix, ids, self.tokenizer.end, max_tokens)

    @torch.inference_mode()
    def _embed(self, ids: list[int], first: int) -> Tensor:
        """Embeddings (1, new, D) of the tokens from `first` on; tokens of boxes carry their slots."""
        slots = torch.tensor([slots_of(ids, self.tokenizer.box_marks)[first:]])
        return self.decoder.embedding(torch.tensor([ids[first:]])) + self.box_slots.written(slots)

    @torch.inference_mode()
    def _image(self, tokens_1CHW: np.ndarray) -> Tensor:
        return self.image_prefix(torch.from_numpy(tokens_1CHW))

    @torch.inference_mode()
    def _listed(self, boxes: Sequence[Box100]) -> Tensor:
        coordinates = torch.tensor(self.tokenizer.coordinates)
        return self.box_slots.listed(self.decoder.embedding(coordinates[torch.tensor([list(boxes)])]))


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
