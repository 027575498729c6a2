"""Every method that becomes a job, and who reads its params."""

from __future__ import annotations

import functools
from typing import Any, Callable, Union

from .archive import INDEX, SEARCH, IndexRequest, SearchRequest
from .data_sets import DATA_SET, DataSetRequest
from .knowledge import LEARN, LearnRequest
from .requests import TASKS, TaskRequest

Request = Union[TaskRequest, IndexRequest, SearchRequest, LearnRequest, DataSetRequest]
Reader = Callable[[dict[str, Any]], Request]

READERS: dict[str, Reader] = {
    **{task: functools.partial(TaskRequest.from_wire, task) for task in TASKS},
    INDEX: IndexRequest.from_wire,
    SEARCH: SearchRequest.from_wire,
    LEARN: LearnRequest.from_wire,
    DATA_SET: DataSetRequest.from_wire,
}
