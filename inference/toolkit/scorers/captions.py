"""Caption scores by the customary scorer, pycocoevalcap.

Its `Cider` is CIDEr-D of Vedantam et al. 2015 (clipped counts, Gaussian length penalty with sigma 6, times 10), and its
document frequencies come from the references scored here, so a score depends on the whole set: score the full test split.
Sentences pass the PTB tokenizer (Java) first, which lower-cases and drops punctuation. Without Java a plain tokenizer does
nearly the same; on UCM and RSICD, whose captions are plain words, both give the same figures to two digits.
"""

from __future__ import annotations

import re
import shutil
from typing import Callable, Mapping, Sequence, Union

PTB, PLAIN = "PTB (Java)", "plain words (no Java: METEOR is missing too)"
Scores = dict[str, Union[float, int, str]]
Tokens = dict[str, list[str]]
#: A word keeps inner apostrophes, hyphens and decimal points, as in the PTB rules; everything else between words goes.
WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")


def has_java() -> bool:
    """Whether `java` is on the path."""
    return shutil.which("java") is not None


def plain_tokens(sentence: str) -> str:
    """The sentence in lower case without punctuation, words parted by single spaces."""
    return " ".join(WORD.findall(sentence.lower()))


def tokenized(captions: Mapping[str, Sequence[str]], java: bool | None = None) -> Tokens:
    """Sentences by image, each as tokens parted by spaces; `java` None takes PTB when Java is there."""
    if not (has_java() if java is None else java):
        return {image: [plain_tokens(sentence) for sentence in sentences] for image, sentences in captions.items()}
    from pycocoevalcap.tokenizer.ptbtokenizer import PTBTokenizer

    boxed = {image: [{"caption": sentence} for sentence in sentences] for image, sentences in captions.items()}
    return PTBTokenizer().tokenize(boxed)


def score_captions(
    candidates: Mapping[str, str], references: Mapping[str, Sequence[str]], java: bool | None = None
) -> Scores:
    """BLEU-1 … BLEU-4, ROUGE-L, CIDEr-D and, with Java, METEOR of one sentence an image against its references.

    Every image of `references` needs a candidate; raises ValueError otherwise, as a missing one would change the document
    frequencies. BLEU, ROUGE-L and METEOR lie in 0–1, CIDEr-D in 0–10. `tokenizer` names the one used.
    """
    missing = references.keys() - candidates.keys()
    if missing:
        raise ValueError(f"{len(missing)} images have no caption, for example {sorted(missing)[0]}.")
    java = has_java() if java is None else java
    truth = tokenized(references, java)
    answers = tokenized({image: [candidates[image]] for image in references}, java)
    scores: Scores = {"images": len(truth), "tokenizer": PTB if java else PLAIN}
    for scorer in (_bleu, _rouge, _cider, *((_meteor,) if java else ())):
        scores.update(scorer(truth, answers))
    return scores


def cider_d(candidates: Mapping[str, str], references: Mapping[str, Sequence[str]], java: bool | None = None) -> float:
    """CIDEr-D alone: the quick one, for choosing a checkpoint."""
    return _cider(tokenized(references, java), tokenized({image: [candidates[image]] for image in references}, java))["CIDEr-D"]


def _bleu(truth: Tokens, answers: Tokens) -> dict[str, float]:
    from pycocoevalcap.bleu.bleu import Bleu

    values, _ = Bleu(4).compute_score(truth, answers, verbose=0)
    return {f"BLEU-{n}": float(value) for n, value in enumerate(values, 1)}


def _rouge(truth: Tokens, answers: Tokens) -> dict[str, float]:
    from pycocoevalcap.rouge.rouge import Rouge

    return {"ROUGE-L": float(Rouge().compute_score(truth, answers)[0])}


def _cider(truth: Tokens, answers: Tokens) -> dict[str, float]:
    from pycocoevalcap.cider.cider import Cider

    return {"CIDEr-D": float(Cider().compute_score(truth, answers)[0])}


def _meteor(truth: Tokens, answers: Tokens) -> dict[str, float]:
    from pycocoevalcap.meteor.meteor import Meteor

    return {"METEOR": float(Meteor().compute_score(truth, answers)[0])}


def class_medoids(
    captions: Mapping[str, Sequence[str]], classes: Mapping[str, str], similarity: Callable[[str, str], float] | None = None
) -> dict[str, str]:
    """For each class, the training sentence most like the others of its class: a floor that knows only the scene.

    `captions` by image, `classes` by image. Equal sentences count as often as they occur. `similarity` of two tokenised
    sentences, 0–1, is by default the F1 of their words and word pairs.
    """
    similarity = similarity or _overlap
    by_class: dict[str, list[str]] = {}
    for image, sentences in captions.items():
        by_class.setdefault(classes[image], []).extend(sentences)
    return {name: _medoid(sentences, similarity) for name, sentences in by_class.items()}


def _medoid(sentences: Sequence[str], similarity: Callable[[str, str], float]) -> str:
    counts: dict[str, int] = {}
    for sentence in sentences:
        counts[plain_tokens(sentence)] = counts.get(plain_tokens(sentence), 0) + 1
    # The commonest sentences are the only likely medoids; a thousand of them bounds the quadratic work.
    others = sorted(counts.items(), key=lambda pair: -pair[1])[:1000]
    return max((one for one, _ in others), key=lambda one: sum(times * similarity(one, other) for other, times in others))


def _overlap(one: str, other: str) -> float:
    def grams(sentence: str) -> set:
        words = sentence.split()
        return {*words, *zip(words, words[1:])}

    a, b = grams(one), grams(other)
    return 2 * len(a & b) / max(len(a) + len(b), 1)
