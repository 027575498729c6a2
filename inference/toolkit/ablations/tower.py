"""GeoRSCLIP, SkyCLIP, GAIA: classes are named by the text tower, against the decoder's own likelihood of the sentences.

Nothing learns here: both are the packed weights, and both are given the same sentences of classes that no training has
seen (RSSCN7). A sentence of rare words is unlikely about any picture, so its likelihood is weighed against its mean
about other pictures, of the training (Holtzman et al. 2021, Surface Form Competition: domain-conditional PMI).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ...decoder.prompts import DEFAULT_DESCRIBE, THEME_QUESTION, prompt_ids
from ...decoder.tokenizer import Tokenizer
from ...retrieval.sentence_ids import sentence_ids
from ...retrieval.zero_shot import class_vectors, similarities, top_1
from ..data.class_sentences import class_sentences
from ..data.shards import records
from ..evaluation.search import RSSCN7_WORDS
from ..training.encoded import encoded_tokens
from ..training.model import TrainedModel, pack_rows
from ..training.shared_prefix import hidden_after_prefix
from .row import Bench, Figure, Row

SHARD, ANNOTATIONS = "rsscn7_144px.zip", "rsscn7_zero_shot_test.jsonl"
#: so many training pictures tell how likely a sentence is about any
OTHERS = 64
AT_ONCE = 16


@torch.no_grad()
def measure(bench: Bench, with_block: bool) -> Figure:
    """Top-1 accuracy on single views of the pictures."""
    model = bench.model()
    shown = bench.some([record for record in records(ANNOTATIONS) if record["split"] == "test"])
    tokens = encoded_tokens(model, SHARD, [record["image"] for record in shown]).float()
    names = list(RSSCN7_WORDS)
    truth = np.array([names.index(record["scene"]) for record in shown])
    if with_block:
        return Figure(top_1(by_tower(model, bench.tokenizer, tokens), truth), len(shown))
    others = bench.captioned("train")
    others = others.seen(np.linspace(0, len(others) - 1, num=min(OTHERS, len(others)), dtype=int))
    ways = {
        "sentences": ("describe", DEFAULT_DESCRIBE, [class_sentences(RSSCN7_WORDS[name]) for name in names]),
        "names alone, as answers": ("ask", THEME_QUESTION, [[RSSCN7_WORDS[name]] for name in names]),
    }
    found: dict[str, float] = {}
    for way, (task, prompt, said) in ways.items():
        asked = prompt_ids(bench.tokenizer, task, prompt)
        likely, mean = (by_decoder(model, bench.tokenizer, seen, asked, said) for seen in (tokens, others))
        found[way] = top_1(likely - mean.mean(0), truth)
        found[f"{way}, not weighed"] = top_1(likely, truth)
    return Figure(found.pop("sentences"), len(shown), found)


def by_tower(model: TrainedModel, tokenizer: Tokenizer, tokens_BCHW: Tensor) -> np.ndarray:
    """Cosines (B, classes) of pictures and the means of their classes' sentences."""
    pictures = F.normalize(model.picture_vector(tokens_BCHW), dim=-1).numpy()
    texts = [
        model.text_tower(torch.from_numpy(sentence_ids(tokenizer, class_sentences(words)))).numpy()
        for words in RSSCN7_WORDS.values()
    ]
    return similarities(pictures, class_vectors(np.stack(texts)))


def by_decoder(
    model: TrainedModel,
    tokenizer: Tokenizer,
    tokens_BCHW: Tensor,
    asked: Sequence[int],
    sentences: Sequence[Sequence[str]],
) -> np.ndarray:
    """Mean log likelihood of a token (B, classes), of each class's sentences as answers to a prompt."""
    # The answer mark is read with the answer, whose first word it predicts; the rest of the prompt with the picture.
    rows = [([asked[-1]], tokenizer.encode(said)) for of_class in sentences for said in of_class]
    ids, answer = pack_rows(rows, tokenizer)
    before = model.decoder.embedding(torch.tensor(asked[:-1]))
    scores = []
    for tokens in tokens_BCHW.split(AT_ONCE):
        prefix = model.image_prefix(tokens)
        read = torch.cat([prefix, before.expand(len(prefix), -1, -1)], dim=1)
        scores.append(answer_likelihood(model, read, ids, answer))
    each = torch.cat(scores)  # (B, classes · sentences)
    return each.unflatten(1, (len(sentences), -1)).mean(2).numpy()


def answer_likelihood(model: TrainedModel, read_BND: Tensor, ids_RT: Tensor, answer_RT: Tensor) -> Tensor:
    """Mean log likelihood (B, R) of the tokens of each of R answers behind each of B prefixes."""
    count = len(ids_RT)
    owner = torch.arange(len(read_BND)).repeat_interleave(count)
    words = model.decoder.embedding(ids_RT).repeat(len(read_BND), 1, 1)
    hidden = hidden_after_prefix(model.decoder, read_BND, owner, words)[:, :-1]
    wanted, truth = answer_RT[:, 1:].repeat(len(read_BND), 1), ids_RT[:, 1:].repeat(len(read_BND), 1)
    loss = F.cross_entropy(model.decoder.logits(hidden[wanted]), truth[wanted], reduction="none")
    total = torch.zeros(wanted.shape).masked_scatter(wanted, -loss).sum(1) / wanted.sum(1)
    return total.view(-1, count)


ROW = Row(
    name="text tower",
    paper="GeoRSCLIP, SkyCLIP 2023, GAIA 2025",
    block="pictures and class sentences as vectors; without: how much likelier the decoder finds the same sentences",
    metric="RSSCN7 zero-shot accuracy",
    measure=measure,
    learns=False,
)
