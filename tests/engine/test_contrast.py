"""Pictures beside sentences: what counts as right, how recall is counted, and how stages are averaged."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from inference.retrieval.dual_encoder.text_tower import TextTower
from inference.retrieval.picture_vector import PictureVector
from inference.retrieval.sentence_ids import LONGEST, sentence_ids
from inference.toolkit.data.kept_apart import without_copies
from inference.toolkit.data.sentences import Sample
from inference.toolkit.scorers.recall import recall
from inference.toolkit.training.contrast import contrast, contrast_alike
from inference.toolkit.training.model import text_sizes


class WordIds:
    """A tokenizer of whole words, 1 upwards, below 50."""

    def encode(self, text: str) -> list[int]:
        return [1 + sum(map(ord, word)) % 49 for word in text.split()]

    def __len__(self) -> int:
        return 50


def test_equal_sentences_are_equally_right() -> None:
    logits = torch.randn(4, 4, generator=torch.Generator().manual_seed(1))
    strangers = torch.eye(4, dtype=torch.bool)
    assert float(contrast_alike(logits, strangers).mean) == pytest.approx(float(contrast(logits).mean))
    same = strangers.clone()
    same[0, 1] = same[1, 0] = True
    torn = torch.zeros(4, 4)
    torn[:2, :2] = 9.0
    torn[2, 2] = torn[3, 3] = 9.0
    assert float(contrast_alike(torn, same).mean) < float(contrast(torn).mean)
    perfect = -F.log_softmax(torn, -1)[0, :2].mean()
    expected = float(perfect + contrast(torn[2:, 2:]).mean) / 2
    assert float(contrast_alike(torn, same).image_to_text) == pytest.approx(expected, abs=0.02)


def test_recall_is_counted_as_the_papers_do() -> None:
    cosine = np.array([[0.9, 0.1, 0.3, 0.2], [0.95, 0.2, 0.8, 0.1]])
    found = recall(cosine, np.array([0, 0, 1, 1]))
    assert found.to_text[1] == 0.5  # picture 1 likes the first sentence of picture 0 best
    assert found.to_image[1] == 0.25  # only the third sentence likes its own picture best
    assert found.to_text[5] == found.to_image[5] == 1.0
    assert found.mean == pytest.approx((0.5 + 0.25 + 4) / 6)


def test_a_sentence_ends_with_the_highest_id_and_is_cut_to_the_context() -> None:
    ids = sentence_ids(WordIds(), ["a pond", "word " * 90])
    assert ids.shape == (2, LONGEST)
    assert ids[0, 2] == ids[1, -1] == 50
    assert not ids[0, 3:].any()


def test_padding_does_not_change_a_sentence_and_any_grid_gives_a_vector() -> None:
    torch.manual_seed(0)
    tower = TextTower(text_sizes({"width": 32, "layers": 2, "heads": 2, "hidden": 48}, 50), 16)
    alone = tower(torch.from_numpy(sentence_ids(WordIds(), ["a green pond"])))
    padded = tower(torch.from_numpy(sentence_ids(WordIds(), ["a green pond", "many words " * 8])))
    assert torch.allclose(alone[0], padded[0], atol=1e-5)
    vector = PictureVector(24, 16)
    assert vector(torch.randn(2, 24, 5, 7)).shape == (2, 16)


def test_copies_of_test_pictures_are_left_out() -> None:
    samples = [Sample("rsicd", image, "describe", "", "a pond.", "caption-rsicd") for image in ("a", "b")]
    kept = without_copies({"caption-rsicd": samples}, {("rsicd", "a"), ("ucm", "b")})
    assert [sample.image for sample in kept["caption-rsicd"]] == ["b"]
