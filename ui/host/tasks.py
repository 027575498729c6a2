"""The tasks as people see them: title, what to type, an example, an icon; and which one words ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ...inference.protocol.archive import SEARCH
from ...inference.protocol.requests import (
    ABILITY_OF_TASK,
    ASK,
    CLASSIFY,
    COMPARE,
    DESCRIBE,
    GROUND,
    LOCALIZE,
    NEEDS_PROMPT,
    NEEDS_TWO_DATES,
    SEGMENT,
)
from .translate import tr

#: Words by which a question speaks of two dates.
_OF_CHANGE = re.compile(
    r"\b(chang(e|es|ed|ing)|differen(t|ce|ces|tly)|differ|compare[ds]?|comparison|before|since|until then|over time|"
    r"over the years|no longer|any ?more|new|newly|appear(s|ed)?|disappear(s|ed)?|vanish(ed)?|demolish(ed)?|torn down|"
    r"removed|cleared|replaced|converted|turned into|expanded|grown|shrunk|lost|gained|constructed)\b|"
    r"\bbetween (the )?(two|both|19\d\d|20\d\d)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class TaskWords:
    """Everything the user reads about a task."""

    task: str
    title: str
    tip: str
    placeholder: str
    example: str

    @property
    def ability(self) -> str:
        """What a model's card must list."""
        return ABILITY_OF_TASK[self.task]

    @property
    def needs_prompt(self) -> bool:
        """Whether the task cannot start without words."""
        return self.task in NEEDS_PROMPT

    @property
    def is_quiet(self) -> bool:
        """Whether nothing offers the task in the dock: words lead to it, or Processing alone has it."""
        return self.task in (LOCALIZE, CLASSIFY)

    @property
    def needs_two_dates(self) -> bool:
        """Whether the task cannot start without a before and an after."""
        return self.task in NEEDS_TWO_DATES


def task_words() -> dict[str, TaskWords]:
    """The tasks in the order they are shown; made when asked, because translations are loaded late."""
    return {
        words.task: words
        for words in (
            TaskWords(
                DESCRIBE,
                tr("Describe"),
                tr("Describe what is in the extent. Needs no words."),
                tr("Type a question, or press Describe"),
                "",
            ),
            TaskWords(
                ASK,
                tr("Ask"),
                tr("Ask a question about the extent, such as “How many planes are there?”"),
                tr("Ask a question about the extent"),
                tr("How many planes are there?"),
            ),
            TaskWords(
                GROUND,
                tr("Ground"),
                tr("Draw a box around each thing you name, such as “the tennis courts”."),
                tr("Name things to draw boxes around"),
                tr("tennis courts"),
            ),
            TaskWords(
                SEGMENT,
                tr("Segment"),
                tr("Outline everything you name as polygons, such as “buildings”."),
                tr("Name things to outline"),
                tr("buildings"),
            ),
            TaskWords(
                COMPARE,
                tr("Compare"),
                tr("Say and map what changed between two dates, such as “Which buildings are new?”"),
                tr("Ask what changed, or press Enter to have it described"),
                tr("What has changed?"),
            ),
            TaskWords(
                LOCALIZE,
                tr("Localize"),
                tr("Map where a phrase fits best over a large area, as a heat map and as polygons."),
                tr("Say what to look for"),
                tr("boats in a harbor"),
            ),
            TaskWords(
                CLASSIFY,
                tr("Classify"),
                tr("Name polygons, tiles or every place of a raster by classes in your own words."),
                tr("Name the classes, with commas between them"),
                tr("forest, farmland, residential area, water"),
            ),
        )
    }


def task_title(task: str) -> str:
    """What a task is called, also one that is not chosen in the dock; its own name where nobody knows it."""
    words = task_words().get(task)
    return words.title if words else {SEARCH: tr("Find")}.get(task, task)


def speaks_of_change(prompt: str) -> bool:
    """Whether a question is about two dates rather than one."""
    return _OF_CHANGE.search(prompt) is not None


def joint_abilities(models: list[dict[str, Any]]) -> dict[str, Any] | None:
    """What the installed models (their summaries in `hello`) can do together; None without any.

    The engine gives each task to the first model that can do it, so that one's labels count.
    """
    if not models:
        return None
    labels: dict[str, list[str]] = {}
    for model in models:
        for ability in model["abilities"]:
            labels.setdefault(ability, (model.get("labels") or {}).get(ability) or [])
    return {"abilities": list(labels), "labels": labels}
