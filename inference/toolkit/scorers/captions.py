"""Caption scores by the customary scorer, pycocoevalcap.

Its `Cider` is CIDEr-D of Vedantam et al. 2015 (clipped counts, Gaussian length penalty with sigma 6, times 10), and its
document frequencies come from the references scored here, so a score depends on the whole set: score the full split.
Sentences pass the PTB tokenizer (Java) first, which lower-cases and drops punctuation. Without Java a plain tokenizer
does nearly the same; on UCM and RSICD, whose captions are plain words, both give the same figures to three digits, and
the floors of `floors` (one fixed sentence: UCM 0.39, RSICD 0.17) come out with either.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from typing import Union

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

    Every image of `references` needs a candidate; raises ValueError otherwise, as a missing one would change the
    document frequencies. BLEU, ROUGE-L and METEOR lie in 0–1, CIDEr-D in 0–10. `tokenizer` names the one used.
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
    answers = {image: [candidates[image]] for image in references}
    return _cider(tokenized(references, java), tokenized(answers, java))["CIDEr-D"]


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
