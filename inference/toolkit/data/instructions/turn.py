"""The one instruction format: a record is one picture (or two dates of it) and a conversation about it.

In a file each record is one line of JSON with the fields below; what is empty or unknown is left out. Boxes and
outlines count pixels from the upper left of a grid of `size_wh`: the picture's own size, or 100 × 100 where a source
only writes hundredths. A turn may know other wordings of its prompt and other good answers, so that training can draw
one of several and scoring can compare with all.
"""

from __future__ import annotations

from dataclasses import dataclass

from ....decoder.tokenizer import TASK_TAGS

SPLITS = ("train", "val", "test")
#: task → its tag in a prompt; the first four are the embedded pack's, the others SkyEyeGPT's and ours for two dates
TAGS = {**TASK_TAGS, "refer": "[refer]", "identify": "[identify]", "compare": "[compare]"}
HUNDREDTHS_WH = (100, 100)

Box = tuple[float, float, float, float]


class RecordRefused(ValueError):
    """A file or a record cannot be used; the message is one sentence for the person who gave it."""


@dataclass(frozen=True)
class Region:
    """One boxed thing: `xyxy` is x0, y0, x1, y1 on the record's grid."""

    label: str
    xyxy: Box


@dataclass(frozen=True)
class Mask:
    """One masked thing: either `outlines` (flat x, y lists on the record's grid) or `rle`, COCO's compressed run
    lengths of a mask of the grid's size.
    """

    label: str
    outlines: tuple[tuple[float, ...], ...] = ()
    rle: str = ""


@dataclass(frozen=True)
class Turn:
    """One prompt and its answer, with the boxes and masks that the answer speaks of."""

    task: str
    prompt: str
    answer: str
    other_prompts: tuple[str, ...] = ()
    other_answers: tuple[str, ...] = ()
    boxes: tuple[Region, ...] = ()
    masks: tuple[Mask, ...] = ()

    @property
    def tag(self) -> str:
        """The task's tag as it stands in a prompt, such as `[caption]`."""
        return TAGS[self.task]


@dataclass(frozen=True)
class Place:
    """Where a picture was taken: a name, and degrees east and north where known."""

    name: str = ""
    lon_deg: float | None = None
    lat_deg: float | None = None


@dataclass(frozen=True)
class Record:
    """One conversation about one picture or two dates.

    `images` are file names; one inside a zip file is written `folder.zip/name`. None are named where a source has words
    only. `dates` are ISO days, one for each image, or none. `gsd_m` is that of the picture as it lies there.
    """

    id: str
    source: str
    split: str
    images: tuple[str, ...]
    turns: tuple[Turn, ...]
    size_wh: tuple[int, int] | None = None
    dates: tuple[str, ...] = ()
    sensor: str = ""
    gsd_m: float | None = None
    place: Place | None = None


def inside(xyxy: Box, size_wh: tuple[int, int]) -> Box | None:
    """A box cut at the edges of the grid; None when nothing of it is left."""
    width, height = size_wh
    x0, y0 = (min(max(side, 0.0), limit) for side, limit in zip(xyxy[:2], (width, height)))
    x1, y1 = (min(max(side, 0.0), limit) for side, limit in zip(xyxy[2:], (width, height)))
    return (x0, y0, x1, y1) if x0 < x1 and y0 < y1 else None
