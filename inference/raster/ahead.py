"""Reading one step ahead: while the model works on a tile, the next one is read in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Read = TypeVar("Read")


def read_ahead(items: Iterable[Item], read: Callable[[Item], Read]) -> Iterator[tuple[Item, Read]]:
    """Each item with what `read` gives for it, in order; what `read` raises is raised where its item would come.

    `read` is called in one thread only, never twice at a time, and at most one item beyond the caller's is held. A
    caller that stops early (closes the generator) waits for the reading under way.
    """
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="read-ahead") as reader:
        waiting: tuple[Item, Future[Read]] | None = None
        for item in items:
            begun = item, reader.submit(read, item)
            if waiting:
                yield waiting[0], waiting[1].result()
            waiting = begun
        if waiting:
            yield waiting[0], waiting[1].result()
