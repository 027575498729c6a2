"""Jobs run one at a time, in order, on one worker thread."""

from __future__ import annotations

import queue
import threading
from typing import Callable

from ..protocol.errors import BadRequest


class Job:
    """One request under way; any thread may cancel it, the work looks at `is_cancelled` between its steps."""

    def __init__(self, job_id: str, work: Callable[[Job], None]) -> None:
        self.id, self.work = job_id, work
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether the job should end at the next chance."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the job to end."""
        self._cancelled.set()


class Jobs:
    """The queue and its worker. The work must not raise: what goes wrong in it is an answer to somebody."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._waiting_or_running: dict[str, Job] = {}
        self._thread = threading.Thread(target=self._run, name="jobs", daemon=True)
        self._thread.start()

    def submit(self, job_id: str, work: Callable[[Job], None]) -> None:
        """Put work at the end of the queue; raises BadRequest when a job of this id is not over."""
        job = Job(job_id, work)
        if self._waiting_or_running.setdefault(job_id, job) is not job:
            raise BadRequest(f"There is a job {job_id} already.")
        self._queue.put(job)

    def cancel(self, job_id: str) -> None:
        """Ask a job to end; an id that is unknown or over is dropped."""
        job = self._waiting_or_running.get(job_id)
        if job is not None:
            job.cancel()

    def close(self, timeout_s: float) -> bool:
        """Cancel everything and wait; returns whether the worker has ended."""
        for job in list(self._waiting_or_running.values()):
            job.cancel()
        self._queue.put(None)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            job.work(job)
            self._waiting_or_running.pop(job.id)
