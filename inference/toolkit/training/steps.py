"""The three kinds of training step: sentences about pictures, boxes and masks on crops, and writing down box lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ...decoder.prompts import phrase_text, prompt_ids, segment_text
from ...decoder.slots import MAX_BOXES, slots_of
from ...decoder.tokenizer import Tokenizer
from ..data.box_lists import random_boxes
from ..data.crops import Crop, random_crop
from ..data.lessons import Lessons
from ..data.objects import LAND_CLASSES, Picture
from ..data.segments import segment_prompt
from ..networks.encoder import Stem
from .box_loss import box_loss
from .land_step import cover_loss, drawn
from .memory_stage import ClassMemory
from .metadata_prefix import told_prefix
from .model import TOKEN_GRID, TrainedModel, mask_loss, pack_rows, text_loss
from .shared_prefix import hidden_after_prefix
from .stem_cache import VARIANTS, StemCache

#: how often a crop comes from each data set
PICTURE_SHARES = {
    "vhr10": 0.38,
    "buildings": 0.17,
    "cars": 0.04,
    "trees": 0.03,
    "dubai": 0.16,
    "roads": 0.10,
    "rendered": 0.08,
    "plain": 0.04,
}

BOXES_AT_ONCE = 48


@dataclass
class TextStep:
    """Captions, questions and scene names on cached pictures, several to a picture."""

    model: TrainedModel
    tokenizer: Tokenizer
    cache: StemCache
    lessons: Lessons
    pictures: int

    def __call__(self, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        """The loss, and the batch's image tokens for whoever needs some."""
        looks = [self.lessons.look(rng) for _ in range(self.pictures)]
        # Questions about places in the picture would be wrong on a turned one.
        fixed = [any(sample.group == "question" for sample in look) for look in looks]
        variants = np.array([0 if question else rng.integers(VARIANTS) for question in fixed])
        self.model.backbone_mode(training=True)
        tokens = self.model.encoder.backbone.top(self.cache.take([look[0] for look in looks], variants))[1]
        encode = self.tokenizer.encode
        asked = [(s, prompt_ids(self.tokenizer, s.task, s.prompt, s.theme)) for look in looks for s in look]
        rows = [(prompt, encode(sample.answer)) for sample, prompt in asked]
        owner = torch.tensor([index for index, look in enumerate(looks) for _ in look])
        ids, answer = pack_rows(rows, self.tokenizer)
        words = self.model.decoder.embedding(ids)
        datasets = [look[0].dataset for look in looks]
        prefix = told_prefix(self.model.metadata, self.model.image_prefix(tokens), datasets, rng)
        hidden = hidden_after_prefix(self.model.decoder, prefix, owner, words)
        return text_loss(self.model.decoder, hidden, ids, answer), tokens.detach()


@dataclass
class BoxListStep:
    """Writing down the boxes of a list."""

    model: TrainedModel
    tokenizer: Tokenizer

    def __call__(self, rng: np.random.Generator, tokens: Tensor) -> Tensor:
        """The loss on a batch of made-up lists of one length, in front of real (unrelated) image tokens."""
        # Mostly short lists, from which copying is learnt, but every length, so that it knows where each ends.
        count = 1 + int(MAX_BOXES * rng.random() ** 2.5)
        batch = min(max(BOXES_AT_ONCE // count, 3), 12, len(tokens))
        tasks = [random_boxes(count, rng) for _ in range(batch)]
        coordinates = torch.tensor(self.tokenizer.coordinates)
        boxes = coordinates[torch.tensor([task.boxes for task in tasks])]  # (B, R, 4)
        listed = self.model.box_slots.listed(self.model.decoder.embedding(boxes))
        rows = [
            (prompt_ids(self.tokenizer, "ground", task.prompt), self.tokenizer.encode(task.answer)) for task in tasks
        ]
        ids, answer = pack_rows(rows, self.tokenizer)
        slots = torch.tensor([slots_of(row, self.tokenizer.box_marks) for row in ids.tolist()])
        prefix = torch.cat([self.model.image_prefix(tokens[:batch]), listed], dim=1)
        return text_loss(self.model.decoder, self.model.answer_hidden(prefix, ids, slots), ids, answer)


@dataclass
class DenseStep:
    """Boxes and masks on crops; with a class-wise memory in the second stage of the masks."""

    model: TrainedModel
    tokenizer: Tokenizer
    pictures: dict[str, list[Picture]]
    pixels: dict[str, np.ndarray]
    stem: Stem
    batch: int
    size_px: int
    masks_per_crop: int = 3
    memory: ClassMemory | None = None

    def __call__(self, rng: np.random.Generator) -> dict[str, Tensor]:
        """Losses `box`, `land`, `mask` and `segment` (the text that carries the segmentation run)."""
        crops, asked = zip(*(self._crop(rng) for _ in range(self.batch)))
        pixels = torch.from_numpy(np.stack([crop.pixels_hwc for crop in crops])).permute(0, 3, 1, 2)
        self.model.backbone_mode(training=False)
        tokens, p16, p8, p4, boxes, land = self.model.encoder.heads(*self.stem(pixels.contiguous()))
        truth = [(torch.from_numpy(crop.boxes_xyxy), torch.from_numpy(crop.labels)) for crop in crops]
        boxed = torch.from_numpy(np.stack([crop.boxed for crop in crops]))
        losses = {"box": box_loss(boxes, truth, boxed, (self.size_px, self.size_px))}
        if (cover := cover_loss(crops, land)) is not None:
            losses["land"] = cover
        pairs = [(row, label) for row, labels in enumerate(asked) for label in labels]
        if pairs:
            rows = torch.tensor([row for row, _ in pairs])
            target = _targets(crops, pairs)
            labels = [label for _, label in pairs]
            hidden, losses["segment"] = self.segment_run(tokens[rows], labels, rng)
            objects, features = self.model.masks.embed(hidden, self.phrases(labels)), (p16[rows], p8[rows])
            memory = self.memory.recalled(labels, target, features) if self.memory else None
            losses["mask"] = mask_loss(self.model.masks(objects, *features, p4[rows], memory), target)
        return losses

    def _crop(self, rng: np.random.Generator) -> tuple[Crop, list[str]]:
        picture = drawn(self.pictures, PICTURE_SHARES, rng)
        labels = self._asked_labels(picture, rng)
        masked = sorted({*labels, *(picture.masked & set(LAND_CLASSES))})
        return random_crop(picture, self.pixels[picture.key], masked, self.size_px, rng), labels

    def _asked_labels(self, picture: Picture, rng: np.random.Generator) -> list[str]:
        """Labels to ask masks of: mostly present ones, some absent, so that an empty mask is learnt too."""
        outlined = {thing.label for thing in picture.things if thing.outlines}
        present = sorted(outlined & picture.masked) or sorted(picture.masked)
        absent = sorted(picture.masked - set(present))
        asked = []
        for _ in range(min(self.masks_per_crop, len(picture.masked))):
            pool = absent if absent and rng.random() < 0.3 else present
            asked.append(str(rng.choice(pool)))
        return sorted(set(asked))

    def segment_run(self, tokens: Tensor, labels: list[str], rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Hidden states (P, 6, D) that predict the segmentation tokens, and the text loss of the whole answer."""
        pooled = F.adaptive_avg_pool2d(tokens, TOKEN_GRID)
        encode = self.tokenizer.encode
        rows = [
            (prompt_ids(self.tokenizer, "segment", segment_prompt(label, rng)), encode(segment_text(label)))
            for label in labels
        ]
        ids, answer = pack_rows(rows, self.tokenizer)
        hidden = self.model.answer_hidden(self.model.image_prefix(pooled), ids)
        first = (ids == self.tokenizer.segment_run[0]).int().argmax(1)  # (P,)
        steps = first[:, None] - 1 + torch.arange(len(self.tokenizer.segment_run))  # the position before each token
        run = hidden[torch.arange(len(labels))[:, None], steps]
        return run, text_loss(self.model.decoder, hidden, ids, answer)

    def phrases(self, labels: list[str]) -> Tensor:
        """Mean embeddings (P, D) of the words that the decoder writes between `<p>` and `</p>`."""
        return torch.stack(
            [
                self.model.decoder.embedding(torch.tensor(self.tokenizer.encode(phrase_text(label)))[1:-1]).mean(0)
                for label in labels
            ]
        )


def _targets(crops: Sequence[Crop], pairs: Sequence[tuple[int, str]]) -> Tensor:
    """Masks (P, S/4, S/4) of pairs of a crop's row and a label."""
    return torch.from_numpy(np.stack([crops[row].masks[label] for row, label in pairs]))
