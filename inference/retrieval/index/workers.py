"""Batches of chips on a Dask cluster, in the order that they were given.

Whoever reaches a Dask scheduler can have its workers run any code: use one in a trusted network only. Workers need this
package and the model under the same paths as here, and see the rasters there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from ...protocol.errors import BadRequest

Batch = TypeVar("Batch")
Result = TypeVar("Result")
CONNECT_S, WORKERS_S = 10, 30
#: batches for each thread of a worker: one at work, one waiting
AHEAD = 2


def on_cluster(
    function: Callable[[Batch], Result], batches: Iterable[Batch], scheduler: str
) -> Iterator[tuple[Batch, Result]]:
    """Each batch with its result, in order, a few of them done ahead; closing this cancels those.

    `function` is one of a module, and batches pickle. A batch whose worker dies is done again by another. Raises
    BadRequest when there is no scheduler or no worker there, or when one batch after the other takes its worker down;
    and what `function` raises.
    """
    from distributed import Client, KilledWorker

    with _connected(Client, scheduler) as client:
        under_way: deque = deque()
        try:
            for batch in batches:
                under_way.append((batch, client.submit(function, batch, pure=False)))
                if len(under_way) >= AHEAD * max(1, sum(client.nthreads().values())):
                    yield _done(*under_way.popleft())
            while under_way:
                yield _done(*under_way.popleft())
        except KilledWorker as error:
            raise BadRequest(
                "Workers of the cluster end while they look at chips; give them more memory, or index here.", str(error)
            ) from error
        finally:
            client.cancel([future for _, future in under_way])


def _done(batch: Batch, future) -> tuple[Batch, Result]:
    return batch, future.result()


def _connected(client_class: type, scheduler: str):
    """A client of a scheduler that has workers."""
    try:
        client = client_class(scheduler, timeout=CONNECT_S, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise BadRequest(
            "The Dask scheduler does not answer; check its address, or index here.", repr(error)
        ) from error
    try:
        client.wait_for_workers(1, timeout=WORKERS_S)
    except TimeoutError as error:
        client.close()
        raise BadRequest("The Dask scheduler has no workers; start some, or index here.", repr(error)) from error
    return client
