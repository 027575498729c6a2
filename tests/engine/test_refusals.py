"""There is a sentence for every task that can be refused."""

from __future__ import annotations

from inference.engine.answers import SAY_WHAT
from inference.engine.models import CANNOT
from inference.families.compact import NOTHING_NAMED
from inference.protocol.archive import INDEX, SEARCH
from inference.protocol.requests import GROUND, NEEDS_PROMPT, SEGMENT, TASKS


def test_every_task_can_be_refused_in_words():
    assert set(CANNOT) == {*TASKS, INDEX, SEARCH}
    assert set(SAY_WHAT) == set(NEEDS_PROMPT)
    assert set(NOTHING_NAMED) == {GROUND, SEGMENT}
