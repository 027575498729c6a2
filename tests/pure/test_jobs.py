"""The queue of jobs and the dispatch before anything heavy is imported."""

from __future__ import annotations

import threading

import pytest

from inference.engine.device import choose_device, count_threads, device_sentence
from inference.engine.dispatch import Dispatch
from inference.engine.jobs import Jobs
from inference.protocol import codec
from inference.protocol.errors import BadRequest
from inference.protocol.version import PROTOCOL_VERSION


def test_jobs_run_in_order_and_a_cancelled_one_knows_it():
    jobs, seen, begun, gate = Jobs(), [], threading.Event(), threading.Event()

    def first(job):
        begun.set()
        gate.wait(5)
        seen.append((job.id, job.is_cancelled))

    jobs.submit("first", first)
    for name in ("second", "third"):
        jobs.submit(name, lambda job: seen.append((job.id, job.is_cancelled)))
    assert begun.wait(5)
    assert jobs.cancel("third")  # it had not begun, and never will
    assert not jobs.cancel("first") and not jobs.cancel("unknown")
    gate.set()
    done = threading.Event()
    jobs.submit("last", lambda job: done.set())
    assert done.wait(5)
    assert seen == [("first", True), ("second", False)]
    assert jobs.close(1)


def test_a_cancelled_job_waits_for_nothing_that_it_left_aside():
    jobs, gate, seen, over = Jobs(), threading.Event(), [], threading.Event()

    def fails():
        raise KeyError("as asked")

    def work(job):
        seen.append(job.aside(lambda: "at once"))
        with pytest.raises(KeyError, match="as asked"):
            job.aside(fails)
        seen.append(job.aside(lambda: gate.wait(5)))
        over.set()

    jobs.submit("job", work)
    assert not over.wait(0.2)
    jobs.cancel("job")
    assert over.wait(0.25)
    assert seen == ["at once", None]
    assert not jobs.close(1)  # the worker has ended, what it left aside has not
    gate.set()


def test_an_id_can_be_used_again_only_when_its_job_is_over():
    jobs, gate = Jobs(), threading.Event()
    jobs.submit("same", lambda job: gate.wait(5))
    with pytest.raises(BadRequest, match="same"):
        jobs.submit("same", lambda job: None)
    gate.set()
    jobs.close(1)
    jobs.submit("same", lambda job: None)


def test_closing_says_when_a_job_does_not_end():
    jobs, begun, gate = Jobs(), threading.Event(), threading.Event()

    def stubborn(_job):
        begun.set()
        gate.wait(5)

    jobs.submit("stubborn", stubborn)
    assert begun.wait(5)
    assert not jobs.close(0.05)
    gate.set()


def test_dispatch_answers_each_request_once():
    sent = []
    dispatch = Dispatch(sent.append)
    dispatch.receive_line(b"no json")
    dispatch.receive(codec.result("9", {}))
    for job, config in (("1", {"pack_folders": [], "threads": 3}), ("2", {"threads": "many"})):
        dispatch.receive(codec.request(job, "hello", {"protocol": PROTOCOL_VERSION, "config": config}))
    dispatch.receive(codec.request("3", "cancel", {"job": "77"}))
    dispatch.receive(codec.request("4", "dance", {}))
    assert [message["id"] for message in sent] == [None, "1", "2", "3", "4"]
    assert [message["error"]["data"]["code"] for message in sent if "error" in message] == ["bad_request"] * 3
    assert codec.decode(codec.encode(sent[1]))["result"]["device"] == "CPU (3 threads)"
    assert dispatch.close(1)


def test_devices():
    assert choose_device("cuda") == "cuda"
    assert count_threads(3) == 3
    assert count_threads(0) >= 1
    assert device_sentence("cpu", 1) == "CPU (1 thread)"
    with pytest.raises(BadRequest, match="toaster"):
        choose_device("toaster")
