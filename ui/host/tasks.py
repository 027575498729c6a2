"""The four tasks as people see them: title, what to type, an example, an icon."""

from __future__ import annotations

from dataclasses import dataclass

from ...inference.protocol.requests import ABILITY_OF_TASK, ASK, DESCRIBE, GROUND, NEEDS_PROMPT, SEGMENT
from .translate import tr


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
        )
    }
