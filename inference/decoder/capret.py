"""RS-CapRet's bridge between a picture encoder and a frozen language model (Silva et al. 2024, Large language models
for captioning and retrieving remote sensing images: linear layers to and from the language model, and [RET]).

Three linear maps and one new word are all that learns: a picture's vector becomes tokens of the language model, and the
hidden state at the word [RET], put behind a sentence, becomes a vector that is compared with the picture's. No code or
weights of RS-CapRet were found in public. The arithmetic is that of its nearest public relative, FROMAGe (Koh et al.
2023, Grounding language models to images for multimodal inputs and outputs, §3).

Where ours differs from FROMAGe: the word [RET] is a weight of its own and not a row of the language model's table, so
that the table stays frozen without masking its gradient; only the last layer's hidden state is read; there is no
dropout, which FROMAGe has at 0. The embedded pack has the way out alone (`Ret`), as its own image prefix is the way in.

Letters: B batch, N tokens a picture, T words, W width of the picture encoder, D of the language model, S shared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

_PUBLISHED = {
    "visual_embeddings.weight": "to_language.weight",
    "visual_embeddings.bias": "to_language.bias",
    "visual_fc.weight": "image_to_shared.weight",
    "visual_fc.bias": "image_to_shared.bias",
    "text_hidden_fcs.0.0.weight": "text_to_shared.weight",
    "text_hidden_fcs.0.0.bias": "text_to_shared.bias",
    "logit_scale": "log_scale",
}
# A released checkpoint keeps only the row of [RET]; a whole model has it in the table of all words.
_RET_ROW, _WORD_TABLE = "ret_input_embeddings.weight", "input_embeddings.weight"


@dataclass(frozen=True)
class CapRetSizes:
    """Every number of the bridge. FROMAGe's: 1024 wide pictures, one token each, 256 shared."""

    vision_width: int
    language_width: int
    shared_width: int
    picture_tokens: int
    ret_id: int


class Ret(nn.Module):
    """The way out: the word [RET], the maps of its hidden state and of a picture's vector, and the scale of their
    comparison.
    """

    def __init__(self, vision_width: int, language_width: int, shared_width: int) -> None:
        super().__init__()
        self.image_to_shared = nn.Linear(vision_width, shared_width)
        self.text_to_shared = nn.Linear(language_width, shared_width)
        self.ret = nn.Parameter(torch.zeros(language_width))
        self.log_scale = nn.Parameter(torch.tensor(1 / 0.07).log())

    def image_vectors(self, pooled_BW: Tensor) -> Tensor:
        """Vectors of pictures (B, W) → unit vectors (B, S) for comparing with sentences."""
        return F.normalize(self.image_to_shared(pooled_BW), dim=-1)

    def text_vectors(self, hidden_BTD: Tensor, ret_at_B: Tensor) -> Tensor:
        """Last hidden states (B, T, D) and the position of each row's [RET] → unit vectors (B, S) of sentences."""
        rows_B = torch.arange(len(hidden_BTD), device=hidden_BTD.device)
        return F.normalize(self.text_to_shared(hidden_BTD[rows_B, ret_at_B]), dim=-1)

    def scaled(self, image_BS: Tensor) -> Tensor:
        """Unit vectors of pictures times the learnt scale, so that a product with sentences is a logit."""
        return self.log_scale.exp() * image_BS

    @torch.no_grad()
    def rescale(self, table_VD: Tensor) -> None:
        """Bring [RET] to the mean length of the other words, as FROMAGe does after each step; one of zeros stays."""
        self.ret.copy_(F.normalize(self.ret, dim=0) * table_VD.norm(dim=1).mean())


class CapRet(Ret):
    """Both ways: the map into the language model, and `Ret`."""

    def __init__(self, sizes: CapRetSizes) -> None:
        super().__init__(sizes.vision_width, sizes.language_width, sizes.shared_width)
        self.sizes = sizes
        self.to_language = nn.Linear(sizes.vision_width, sizes.picture_tokens * sizes.language_width)

    def picture_tokens(self, pooled_BW: Tensor) -> Tensor:
        """Vectors of pictures (B, W) → tokens for the language model (B, N, D), which come before the words."""
        return self.to_language(pooled_BW).unflatten(1, (self.sizes.picture_tokens, self.sizes.language_width))

    def words(self, ids_BT: Tensor, table_VD: Tensor) -> Tensor:
        """Ids (B, T) → embeddings (B, T, D) from the frozen table, with our [RET]; the table needs no row for it."""
        is_ret_BT = ids_BT == self.sizes.ret_id
        others_BTD = F.embedding(ids_BT.masked_fill(is_ret_BT, 0), table_VD)
        return torch.where(is_ret_BT[..., None], self.ret, others_BTD)

    def load_published(self, published: Mapping[str, Tensor]) -> None:
        """Fill with FROMAGe's weights (plain, or with `model.` before each name); its other entries are not ours.

        Raises KeyError when one is missing.
        """
        plain = {name.removeprefix("model."): tensor for name, tensor in published.items()}
        row = plain[_RET_ROW].flatten() if _RET_ROW in plain else plain[_WORD_TABLE][self.sizes.ret_id]
        self.load_state_dict({"ret": row, **{ours: plain[name] for name, ours in _PUBLISHED.items()}})


def language_input(words_BTD: Tensor, picture_BND: Tensor | None = None, prompt_PD: Tensor | None = None) -> Tensor:
    """What the language model reads: picture tokens, the prompt's P embeddings, the words; (B, N + P + T, D).

    Captions are learnt with the picture (prompt "A picture of" or none), sentences for retrieval without it.
    """
    prompt_BPD = None if prompt_PD is None else prompt_PD.expand(len(words_BTD), -1, -1)
    return torch.cat([piece for piece in (picture_BND, prompt_BPD, words_BTD) if piece is not None], dim=1)
