"""Findings travel in messages that a client reads without holding its breath."""

from __future__ import annotations

from inference.engine.answers import MESSAGE_POINTS, messages_of


def finding(name: str, corners: int) -> dict:
    """A finding as it travels, as far as its size goes."""
    ring = [(float(corner), 0.0) for corner in range(corners)]
    return {"label": name, "geometry": {"type": "MultiPolygon", "coordinates": [[ring]]}}


def test_no_message_is_much_larger_than_the_largest_outline():
    found = [finding(str(number), 30) for number in range(1000)]
    messages = list(messages_of(found))
    assert [each for message in messages for each in message] == found
    assert all(len(message) * 30 < MESSAGE_POINTS + 30 for message in messages)
    assert len(messages) == 15


def test_a_huge_outline_travels_whole():
    found = [finding("small", 5), finding("lake", 5 * MESSAGE_POINTS), finding("small", 5)]
    assert [len(message) for message in messages_of(found)] == [2, 1]


def test_nothing_found_is_no_message():
    assert list(messages_of([])) == []
