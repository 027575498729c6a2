"""Everything that trains the language model on pictures: captions, questions, scene names, as one instruction form.

One `Sample` is (picture, task, prompt, answer), after RS-GPT4V's idea of one format for all tasks. Prompts are
paraphrased so that people need no magic words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from ...decoder.prompts import THEME_QUESTION
from .shards import records

#: data set → its shard of images
SHARDS = {
    "rsicd": "rsicd_192px.zip",
    "ucm": "ucm_224px.zip",
    "uav": "uav_192px.zip",
    "eurosat": "eurosat_64px.zip",
}
DESCRIBE_PROMPTS = (
    "describe this image",
    "describe",
    "what do you see ?",
    "write a caption",
    "what is in this picture ?",
    "describe the scene",
    "caption this image",
    "tell me what is here",
    "give a short description of the area",
)
SCENE_PROMPTS = (
    THEME_QUESTION,
    "what is the theme of this picture ?",
    "what type of area is this ?",
    "which class of scene is shown ?",
    "what is the land use here ?",
    "what place is this ?",
)
PRESENCE_PROMPTS = (
    "is there {a} in this picture ?",
    "does this picture contain {many} ?",
    "are there any {many} ?",
    "can you see {many} here ?",
)
#: RSICD's scene folders and EuroSAT's classes in words
SCENE_WORDS = {
    "denseresidential": "dense residential area",
    "sparseresidential": "sparse residential area",
    "mediumresidential": "medium residential area",
    "storagetanks": "storage tanks",
    "bareland": "bare land",
    "baseballfield": "baseball field",
    "baseballdiamond": "baseball diamond",
    "railwaystation": "railway station",
    "mobilehomepark": "mobile home park",
    "parkinglot": "parking lot",
    "tenniscourt": "tennis court",
    "golfcourse": "golf course",
    "industrial": "industrial area",
    "commercial": "commercial area",
    "agricultural": "farmland",
    "airplane": "airport",
    "AnnualCrop": "annual crop land",
    "PermanentCrop": "permanent crop land",
    "SeaLake": "sea or lake",
    "HerbaceousVegetation": "herbaceous vegetation",
    "Residential": "residential area",
    "Industrial": "industrial area",
}
#: nouns asked about in presence questions: singular → how a caption may word it
NOUNS = {
    "airplane": r"(air)?planes?|aircrafts?",
    "building": r"buildings?",
    "tree": r"trees?",
    "road": r"roads?|streets?",
    "river": r"rivers?",
    "bridge": r"bridges?|viaducts?",
    "car": r"cars?|vehicles?",
    "boat": r"boats?|ships?",
    "pond": r"ponds?|lakes?",
    "beach": r"beach(es)?",
    "house": r"houses?|residential",
    "parking lot": r"parking",
    "playground": r"playgrounds?",
    "football field": r"football",
    "stadium": r"stadiums?",
    "church": r"church(es)?",
    "storage tank": r"tanks?",
    "railway": r"railways?|rails?|trains?",
    "mountain": r"mountains?",
    "desert": r"deserts?",
    "lawn": r"lawns?|meadows?|grass",
    "farmland": r"farmlands?|fields?|crops?",
    "baseball field": r"baseball",
    "swimming pool": r"swimming|pools?",
    "sea": r"sea|ocean|waves?",
    "runway": r"runways?",
    "factory": r"factor(y|ies)|industrial",
}


@dataclass(frozen=True)
class Sample:
    """One instruction about one picture. `group` is its kind, `theme` what a description is told beforehand."""

    dataset: str
    image: str
    task: str
    prompt: str
    answer: str
    group: str
    theme: str = ""


def clean(text: str) -> str:
    """Lower case, one blank between words, no blank before the full stop, and a full stop at the end."""
    text = re.sub(r"\s+", " ", text.lower()).strip(" .")
    return re.sub(r"\s+([.,;])", r"\1", text) + "."


def caption_samples(split: str) -> Iterator[Sample]:
    """Each caption of RSICD, UCM and the drone set once; the prompt is drawn anew when a batch is made."""
    for dataset, annotations in (("rsicd", "rsicd.jsonl"), ("ucm", "ucm.jsonl"), ("uav", "uav_captions.jsonl")):
        for record in records(annotations):
            if record["split"] == split:
                for caption in record["captions"]:
                    yield Sample(dataset, record["image"], "describe", "", clean(caption), f"caption-{dataset}")


def question_samples(split: str) -> Iterator[Sample]:
    """RSIVQA's questions about UCM pictures."""
    for record in records("ucm_questions.jsonl"):
        if record["split"] == split:
            yield Sample(
                "ucm",
                record["image"],
                "ask",
                clean_question(record["question"]),
                clean(record["answer"])[:-1],
                "question",
            )


def clean_question(question: str) -> str:
    """Lower case, with a blank before the question mark (one token)."""
    return re.sub(r"\s*\?\s*$", " ?", question.lower().strip())


def scene_samples(split: str) -> Iterator[Sample]:
    """What kind of scene: RSICD, UCM and EuroSAT class names."""
    for dataset, annotations in (("rsicd", "rsicd.jsonl"), ("ucm", "ucm.jsonl"), ("eurosat", "eurosat.jsonl")):
        for record in records(annotations):
            if record["split"] == split and record.get("scene"):
                words = SCENE_WORDS.get(record["scene"], record["scene"].lower())
                yield Sample(dataset, record["image"], "ask", "scene", words, "scene")


def presence_samples(split: str) -> Iterator[Sample]:
    """Is there a …: yes where a caption names it, no where none of the five does (weak truth, so used sparingly)."""
    for dataset, annotations in (("rsicd", "rsicd.jsonl"), ("ucm", "ucm.jsonl")):
        for record in records(annotations):
            if record["split"] != split:
                continue
            text = " ".join(record["captions"]).lower()
            for noun, pattern in NOUNS.items():
                named = bool(re.search(rf"\b({pattern})\b", text))
                yield Sample(
                    dataset,
                    record["image"],
                    "ask",
                    f"presence:{noun}",
                    "yes" if named else "no",
                    f"presence-{'yes' if named else 'no'}",
                )


def with_prompt(sample: Sample, rng: np.random.Generator) -> Sample:
    """The sample with one of its prompt's wordings filled in."""
    if sample.prompt == "" and sample.task == "describe":
        prompt = DESCRIBE_PROMPTS[0] if rng.random() < 0.4 else rng.choice(DESCRIBE_PROMPTS)
    elif sample.prompt == "scene":
        prompt = rng.choice(SCENE_PROMPTS)
    elif sample.prompt.startswith("presence:"):
        noun = sample.prompt.split(":")[1]
        article = "an" if noun[0] in "aeiou" else "a"
        many = (
            noun
            if noun.endswith("s")
            else noun[:-1] + "ies"
            if noun.endswith("y") and noun != "railway"
            else noun + "s"
        )
        prompt = rng.choice(PRESENCE_PROMPTS).format(a=f"{article} {noun}", many=many)
    else:
        prompt = sample.prompt
    return replace(sample, prompt=str(prompt))


def all_samples(split: str) -> dict[str, list[Sample]]:
    """All instructions of a split by group."""
    groups: dict[str, list[Sample]] = {}
    for reader in (caption_samples, question_samples, scene_samples, presence_samples):
        for sample in reader(split):
            groups.setdefault(sample.group, []).append(sample)
    return groups


def corpus(split: str = "train") -> Counter[str]:
    """Every text that the tokenizer should know, with its count."""
    texts: Counter[str] = Counter()
    for group in all_samples(split).values():
        texts.update(sample.answer for sample in group)
        texts.update(sample.prompt for sample in group)
    for record in records("rsicd.jsonl"):
        if record["split"] == split:
            texts.update(clean(text) for text in record.get("paraphrases", ()))
    return texts
