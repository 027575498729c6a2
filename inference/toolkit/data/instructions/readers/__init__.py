"""Readers of the public annotation formats that users have; one file per format, one line per format in the table.

A reader is `read(path, split, source)`: an iterator of records from one file. `split` counts where the file does not
say one of its own, `source` names the data set. It raises RecordRefused with one sentence when the file is not what it
should be. Pictures are only named, never opened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from ..turn import Record
from . import clip_csv, coco, gaia, geopix, karpathy, llava, messages

Reader = Callable[[Path, str, str], Iterator[Record]]

READERS: dict[str, Reader] = {
    "karpathy": karpathy.read,
    "llava": llava.read,
    "messages": messages.read,
    "coco": coco.read,
    "gaia": gaia.read,
    "clip-csv": clip_csv.read,
    "geopix": geopix.read,
}
