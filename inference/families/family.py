"""What the engine expects of a kind of model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from ..protocol.events import Event
from ..protocol.model_card import ModelCard
from ..protocol.requests import TaskRequest

if TYPE_CHECKING:  # the scene brings numpy and rasterio; a type needs neither
    from ..raster.common_grid import CommonGrid
    from ..raster.scene import Scene
    from .embedding import ChipEmbedder


class Family(Protocol):
    """A loaded model. It has a generator method for each task whose ability its card lists, named as the task.

    Each yields events, findings in window pixels, at least once per token or tile: between two of them the engine may
    close the generator, which is how a job is cancelled. They raise OrthoscribeErrors. One thread calls them.
    """

    card: ModelCard
    #: for a card with the ability to embed: chips of an archive as vectors
    chips: ChipEmbedder

    def describe(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """Say in words what the scene shows."""

    def ask(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """Answer `request.prompt` about the scene."""

    def ground(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """Find the things that `request.prompt` names, as boxes."""

    def segment(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """Find the things that `request.prompt` names, as masks."""

    def compare(self, grid: CommonGrid, request: TaskRequest) -> Iterator[Event]:
        """Find what changed between the two dates of a grid, as masks in the after window, and answer the prompt."""

    def localize(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """Map how well `request.prompt` fits each place, and find where it stands out."""

    def classify(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """Name places by `request.classes`: its zones, or tiles, or every place as a raster."""

    def warm(self) -> None:
        """Do once what makes the first request slow: imports, sessions, a pass over nothing."""
