"""What the user liked and disliked of what a search has found, step by step."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Taste:
    """Ids of chips, in the order in which they were judged."""

    more_like: tuple[int, ...] = ()
    not_like: tuple[int, ...] = ()


class Tastes:
    """A taste and those before it. A chip is liked or disliked, never both."""

    def __init__(self) -> None:
        self._steps = [Taste()]

    @property
    def can_undo(self) -> bool:
        """Whether anything was judged."""
        return len(self._steps) > 1

    def like(self, chip: int) -> Taste:
        """More like this one; returns the taste from now on."""
        return self._add(replace(self._without(chip), more_like=(*self._without(chip).more_like, chip)))

    def dislike(self, chip: int) -> Taste:
        """Not like this one; returns the taste from now on."""
        return self._add(replace(self._without(chip), not_like=(*self._without(chip).not_like, chip)))

    def undo(self) -> Taste:
        """Take the last judgement back; returns the taste from now on."""
        if self.can_undo:
            self._steps.pop()
        return self._steps[-1]

    def _without(self, chip: int) -> Taste:
        last = self._steps[-1]
        return Taste(
            tuple(other for other in last.more_like if other != chip),
            tuple(other for other in last.not_like if other != chip),
        )

    def _add(self, taste: Taste) -> Taste:
        self._steps.append(taste)
        return taste
