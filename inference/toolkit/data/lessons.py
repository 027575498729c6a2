"""What one look at a picture teaches: several of its captions, and perhaps a question, a scene name or a presence.

Reading a picture costs more than reading a sentence about it, so each look is used for several sentences.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .sentences import Sample, with_prompt

#: how often a look is at a picture of each data set
LOOK_SHARES = {"rsicd": 0.72, "ucm": 0.17, "uav": 0.03, "eurosat": 0.08}
#: how often a description is told the theme of its picture, where that is known
THEMED = 0.85
#: the same for pictures that are contrasted with sentences
WORDED_SHARES = {"rsicd": 0.62, "ucm": 0.14, "uav": 0.06, "eurosat": 0.18}
#: how often a look also asks, beside the captions; what a picture does not have is passed over
ASIDE_SHARES = {"": 0.30, "question": 0.25, "scene": 0.25, "presence-yes": 0.10, "presence-no": 0.10}


@dataclass(frozen=True)
class Worded:
    """A picture (any sample of it) with one caption and the name of its scene, "" where it has none."""

    sample: Sample
    caption: str
    scene: str


@dataclass(frozen=True)
class Lessons:
    """All samples by data set, picture and kind (`caption`, `question`, `scene`, …).

    `captions`: how many of a picture's captions one look takes.
    """

    by_picture: dict[str, list[dict[str, list[Sample]]]]
    captions: int

    @staticmethod
    def of(groups: dict[str, list[Sample]], captions: int) -> Lessons:
        """Sort the samples of all groups by picture."""
        sorted_by: dict[str, dict[str, dict[str, list[Sample]]]] = {}
        for group, samples in groups.items():
            kind = "caption" if group.startswith("caption") else group
            for sample in samples:
                kinds = sorted_by.setdefault(sample.dataset, {}).setdefault(sample.image, {})
                kinds.setdefault(kind, []).append(sample)
        return Lessons({dataset: list(pictures.values()) for dataset, pictures in sorted_by.items()}, captions)

    def look(self, rng: np.random.Generator) -> list[Sample]:
        """Instructions about one picture, their prompts worded."""
        datasets, shares = zip(*LOOK_SHARES.items())
        pictures = self.by_picture[datasets[rng.choice(len(datasets), p=shares)]]
        kinds = pictures[rng.integers(len(pictures))]
        captions = kinds.get("caption", [])
        theme = kinds["scene"][0].answer if "scene" in kinds and rng.random() < THEMED else ""
        drawn = [replace(captions[i], theme=theme) for i in rng.permutation(len(captions))[: self.captions]]
        names, chances = zip(*ASIDE_SHARES.items())
        aside = names[rng.choice(len(names), p=chances)]
        if not drawn and aside not in kinds:
            aside = sorted(kinds)[rng.integers(len(kinds))]
        if aside in kinds:
            drawn.append(kinds[aside][rng.integers(len(kinds[aside]))])
        return [with_prompt(sample, rng) for sample in drawn]

    def worded(self, rng: np.random.Generator) -> Worded:
        """A picture to be contrasted with others, each of its wordings as likely as another."""
        datasets, shares = zip(*WORDED_SHARES.items())
        pictures = self.by_picture[datasets[rng.choice(len(datasets), p=shares)]]
        kinds = pictures[rng.integers(len(pictures))]
        captions = sorted({sample.answer for sample in kinds.get("caption", ())})
        scene = kinds["scene"][0].answer if "scene" in kinds else ""
        caption = captions[rng.integers(len(captions))] if captions else ""
        return Worded(next(iter(kinds.values()))[0], caption, scene)

    def scene_names(self, dataset: str) -> set[str]:
        """All scene names that a data set's pictures have."""
        return {kinds["scene"][0].answer for kinds in self.by_picture[dataset] if "scene" in kinds}
