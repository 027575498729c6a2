"""Questions about the kind of scene, and how its name is said."""

from __future__ import annotations

import pytest

from inference.families.naming import asks_for_scene, worded


@pytest.mark.parametrize(
    "question",
    [
        "what kind of scene is this ?",
        "what is the theme of this picture?",
        "what type of area is this?",
        "which class of scene is shown ?",
        "what is the land use here?",
        "what place is this",
        "which landscape is shown?",
    ],
)
def test_it_is_about_the_scene(question: str) -> None:
    assert asks_for_scene(question)


@pytest.mark.parametrize(
    "question",
    [
        "what kind of ship is this?",
        "what is in the scene of the crash?",
        "how many cars are in this area?",
        "what colour is the area on the left?",
        "is this a residential area?",
    ],
)
def test_it_is_about_something_else(question: str) -> None:
    assert not asks_for_scene(question)


def test_a_theme_is_named_without_area() -> None:
    assert worded("medium residential area", "what is the theme of this picture?") == "medium residential"
    assert worded("medium residential area", "what type of area is this?") == "medium residential area"
    assert worded("harbor", "what is the theme of this picture?") == "harbor"
