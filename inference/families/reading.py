"""Names read by the text tower in short steps, between which a job can be cancelled."""

from __future__ import annotations

from collections.abc import Generator, Sequence

import numpy as np

from ..protocol.events import Event, Progress
from ..protocol.sentences import Sentence
from ..retrieval.embedder import Embedder
from ..retrieval.zero_shot import TEMPLATES, class_sentences, unit

#: sentences read between two looks at whether the job is cancelled
AT_ONCE = 32


def read_names(
    embedder: Embedder, phrases: Sequence[str], templates: Sequence[str] = TEMPLATES
) -> Generator[Event, None, np.ndarray]:
    """Yield progress, return what `Embedder.classes` returns for the phrases: unit vectors (N, S)."""
    sentences, read = class_sentences(phrases, templates), []
    for first in range(0, len(sentences), AT_ONCE):
        yield Progress(None, Sentence("Reading “{phrase}”", phrase=phrases[first // len(templates)]))
        read.append(embedder.sentences(sentences[first : first + AT_ONCE]))
    return unit(np.concatenate(read).reshape(len(phrases), len(templates), -1).mean(axis=1))
