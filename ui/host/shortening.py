"""Words that stand for more words."""

from __future__ import annotations


def shortened(text: str, most: int) -> str:
    """A text as one line of at most `most` characters, with an ellipsis where it is cut."""
    words = " ".join(text.split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
