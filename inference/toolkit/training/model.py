"""All that is trained, in one module, with the three ways a training step runs through it."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ...decoder.box_slots import BoxSlots
from ...decoder.metadata import MetadataTokens
from ...decoder.metadata_facts import MetadataSizes
from ...decoder.model import Decoder, DecoderSizes
from ...decoder.prefix import ImagePrefix
from ...decoder.slots import MAX_BOXES
from ...decoder.tokenizer import Tokenizer
from ...masks.predictor import MaskPredictor, MaskSizes
from ...retrieval.dual_encoder.text_tower import TextSizes, TextTower
from ...retrieval.dual_encoder.transformer import TransformerSizes
from ...retrieval.picture_vector import PictureVector
from ...retrieval.sentence_ids import LONGEST
from ..networks.efficientnet import TAP_WIDTHS, EfficientNetLite
from ..networks.encoder import Encoder

TOKEN_GRID = 6


class TrainedModel(nn.Module):
    """Encoder, prefixes, decoder and mask predictor."""

    def __init__(self, sizes: dict[str, Any], backbone: EfficientNetLite | None = None) -> None:
        super().__init__()
        decoder, masks, pyramid = DecoderSizes(**sizes["decoder"]), MaskSizes(**sizes["masks"]), sizes["pyramid"]
        self.encoder = Encoder(
            backbone or EfficientNetLite(),
            pyramid["width"],
            pyramid["detail_width"],
            len(sizes["box_labels"]),
            len(sizes["land_classes"]),
        )
        self.decoder = Decoder(decoder)
        self.image_prefix = ImagePrefix(TAP_WIDTHS[32], decoder.width)
        known = sizes.get("metadata")
        self.metadata = MetadataTokens(MetadataSizes(**known), decoder.width) if known else None
        self.box_slots = BoxSlots(decoder.width, MAX_BOXES)
        self.masks = MaskPredictor(masks)
        self.text_tower = TextTower(text_sizes(sizes["text"], decoder.vocabulary), sizes["text"]["shared_width"])
        self.picture_vector = PictureVector(TAP_WIDTHS[32], sizes["text"]["shared_width"])
        self.log_scale = nn.Parameter(torch.tensor(2.66))  # 1 / 0.07, CLIP's start
        nn.init.normal_(self.text_tower.words.weight, std=0.02)
        nn.init.normal_(self.text_tower.positions, std=0.01)
        self.encoder.to(memory_format=torch.channels_last)

    def stem_parameters(self) -> list[nn.Parameter]:
        """Parameters that stay as published: everything up to stride 8."""
        return [parameter for part in self.encoder.backbone.stem_parts for parameter in part.parameters()]

    def backbone_mode(self, training: bool) -> None:
        """Batch statistics are learnt from the large text batches only; what is frozen never learns."""
        self.encoder.backbone.eval()
        for block in self.encoder.backbone.top_parts:
            block.train(training and next(block.parameters()).requires_grad)

    def answer_hidden(self, prefix_BND: Tensor, ids_BT: Tensor, slots_BT2: Tensor | None = None) -> Tensor:
        """Hidden states (B, T, D) at the text positions, after the prefix; with slots where boxes are written."""
        words = self.decoder.embedding(ids_BT)
        if slots_BT2 is not None:
            words = words + self.box_slots.written(slots_BT2)
        return self.decoder(torch.cat([prefix_BND, words], dim=1))[:, prefix_BND.shape[1] :]

    def freeze(self, parts: tuple[str, ...]) -> None:
        """Keep the parameters whose names begin with one of `parts`, and the stem's, as they are; the others learn."""
        stem = {id(parameter) for parameter in self.stem_parameters()}
        for name, parameter in self.named_parameters():
            parameter.requires_grad_(id(parameter) not in stem and not name.startswith(parts))


def text_sizes(sizes: dict[str, int], vocabulary: int) -> TextSizes:
    """Sizes of the text tower from the card's; its vocabulary is the decoder's and an end token above it."""
    transformer = TransformerSizes(sizes["width"], sizes["layers"], sizes["heads"], sizes["hidden"], quick_gelu=False)
    return TextSizes(vocabulary + 1, LONGEST, transformer)


def text_loss(decoder: Decoder, hidden_BTD: Tensor, ids_BT: Tensor, answer_BT: Tensor) -> Tensor:
    """Mean cross entropy of the answer's tokens, each predicted from the position before it."""
    wanted = answer_BT[:, 1:]
    logits = decoder.logits(hidden_BTD[:, :-1][wanted])
    return F.cross_entropy(logits, ids_BT[:, 1:][wanted], label_smoothing=0.05)


def mask_loss(logits: list[Tensor], target_PHW: Tensor) -> Tensor:
    """GeoPix's mask losses (BCE 2.0, Dice 0.5), on both scales."""
    total = target_PHW.new_zeros(())
    for scale in logits:
        factor = target_PHW.shape[-1] // scale.shape[-1]
        target = F.avg_pool2d(target_PHW.unsqueeze(1), factor)[:, 0] if factor > 1 else target_PHW
        p = scale.sigmoid()
        dice = 1 - (2 * (p * target).sum((1, 2)) + 1) / (p.sum((1, 2)) + target.sum((1, 2)) + 1)
        total = total + 2.0 * F.binary_cross_entropy_with_logits(scale, target) + 0.5 * dice.mean()
    return total


def land_loss(logits_PHW: Tensor, target_PHW: Tensor) -> Tensor:
    """Cross entropy and Dice of land-cover classes that are known in their crop, one row each."""
    p = logits_PHW.sigmoid()
    dice = 1 - (2 * (p * target_PHW).sum((1, 2)) + 1) / (p.sum((1, 2)) + target_PHW.sum((1, 2)) + 1)
    return 2.0 * F.binary_cross_entropy_with_logits(logits_PHW, target_PHW) + 0.5 * dice.mean()


def pack_rows(rows: list[tuple[list[int], list[int]]], tokenizer: Tokenizer) -> tuple[Tensor, Tensor]:
    """(prompt ids, answer ids) rows → right-padded ids (B, T) and where the answer stands (B, T) bool, its end
    included.
    """
    full = [(prompt, answer + [tokenizer.end]) for prompt, answer in rows]
    length = max(len(prompt) + len(answer) for prompt, answer in full)
    ids = torch.full((len(rows), length), tokenizer.pad)
    where = torch.zeros((len(rows), length), dtype=torch.bool)
    for row, (prompt, answer) in enumerate(full):
        ids[row, : len(prompt) + len(answer)] = torch.tensor(prompt + answer)
        where[row, len(prompt) : len(prompt) + len(answer)] = True
    return ids, where
