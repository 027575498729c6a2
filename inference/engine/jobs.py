"""Jobs run one at a time, in order, on one worker thread."""

from __future__ import annotations

import queue
import threading
from concurrent.futures import Future, wait
from typing import Callable, TypeVar

from ..protocol.errors import BadRequest

#: threads with work that cannot be stopped half-way, and how often a job that waits looks whether it is cancelled
ASIDE, LOOK_S = "aside", 0.02
Done = TypeVar("Done")


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

    def aside(self, work: Callable[[], Done]) -> Done | None:
        """What `work` returns, in a thread of its own, or None once the job is cancelled; raises what `work` raises.

        For what cannot be stopped half-way, such as loading a model: it goes on for the next who wants it.
        """
        done: Future[Done] = Future()
        threading.Thread(target=_into, args=(done, work), name=ASIDE, daemon=True).start()
        while not self.is_cancelled:
            if wait([done], LOOK_S).done:
                return done.result()
        return None


class Jobs:
    """The queue and its worker. The work must not raise: what goes wrong in it is an answer to somebody."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._waiting_or_running: dict[str, Job] = {}
        self._begun: Job | None = None
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="jobs", daemon=True)
        self._thread.start()

    def submit(self, job_id: str, work: Callable[[Job], None]) -> None:
        """Put work at the end of the queue; raises BadRequest when a job of this id is not over."""
        job = Job(job_id, work)
        if self._waiting_or_running.setdefault(job_id, job) is not job:
            raise BadRequest("There is a job {job} already.", job=job_id)
        self._queue.put(job)

    def cancel(self, job_id: str) -> bool:
        """Ask a job to end; an id that is unknown or over is dropped. Returns whether the job had not begun: then it
        never will, and the caller answers for it.
        """
        with self._lock:
            job = self._waiting_or_running.get(job_id)
            if job is None:
                return False
            job.cancel()
            if job is self._begun:
                return False
            del self._waiting_or_running[job_id]
            return True

    def close(self, timeout_s: float) -> bool:
        """Cancel everything and wait; returns whether the worker, and all that was left aside, has ended."""
        for job_id in list(self._waiting_or_running):
            self.cancel(job_id)
        self._queue.put(None)
        self._thread.join(timeout_s)
        return not self._thread.is_alive() and all(thread.name != ASIDE for thread in threading.enumerate())

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            with self._lock:
                if self._waiting_or_running.get(job.id) is not job:
                    continue  # cancelled before its turn came
                self._begun = job
            job.work(job)
            with self._lock:
                del self._waiting_or_running[job.id]
                self._begun = None


def _into(done: Future[Done], work: Callable[[], Done]) -> None:
    try:
        done.set_result(work())
    except Exception as error:  # it is raised again where it is waited for
        done.set_exception(error)
