"""The tokenizer, trained on the project's own text."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

from ...decoder.tokenizer import SPECIALS
from ...protocol.names import SYNONYMS, plural, words_for
from ..data.box_lists import GROUND_PROMPTS
from ..data.segments import SEGMENT_PROMPTS
from ..data.sentences import DESCRIBE_PROMPTS, NOUNS, PRESENCE_PROMPTS, SCENE_PROMPTS, corpus


def train_vocabulary(path: Path, size: int) -> None:
    """Train a lower-case byte-level byte-pair tokenizer of `size` entries on the training texts and write it to
    `path`.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size - len(SPECIALS),
        min_frequency=2,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_texts(), trainer)
    tokenizer.add_special_tokens(list(SPECIALS))
    path.parent.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(path))


def _texts() -> list[str]:
    prompts = [*DESCRIBE_PROMPTS, *SCENE_PROMPTS, *PRESENCE_PROMPTS, *GROUND_PROMPTS, *SEGMENT_PROMPTS, *NOUNS]
    words = [form for label in SYNONYMS for word in words_for(label) for form in (word, plural(word))]
    # Counts are flattened by the root, so that rare words are not drowned by sentences that stand five times in a list.
    sentences = [text for text, count in corpus().items() for _ in range(int(np.ceil(count**0.5)))]
    return sentences + (prompts + words) * 20
