"""Working ahead of a caller: while the model looks at a tile, the next one is read in a thread of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Read = TypeVar("Read")


def read_ahead(
    items: Iterable[Item], read: Callable[[Item], Read], threads: int = 1
) -> Iterator[tuple[Item, Read]]:
    """Each item with what `read` gives for it, in order; what `read` raises is raised where its item would come.

    `read` is called in so many threads and in no other, and no more items than threads are held beyond the caller's. A
    caller that stops early (closes the generator) waits for the reading under way.
    """
    with ThreadPoolExecutor(threads, thread_name_prefix="read-ahead") as readers:
        begun: deque[tuple[Item, Future[Read]]] = deque()
        for item in items:
            begun.append((item, readers.submit(read, item)))
            if len(begun) > threads:
                yield _next(begun)
        while begun:
            yield _next(begun)


def _next(begun: deque[tuple[Item, Future[Read]]]) -> tuple[Item, Read]:
    item, reading = begun.popleft()
    return item, reading.result()
