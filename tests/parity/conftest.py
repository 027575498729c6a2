"""Fixtures of this room: what published code computed, at a small size, from random weights.

The files lie in the folder that the environment variable PARITY_DIR names, else in `shared/parity` beside the checkout.
Without them the tests are skipped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import torch
from safetensors import safe_open
from torch import Tensor

BESIDE = Path(__file__).resolve().parents[3] / "shared" / "parity"


class Fixture(NamedTuple):
    """One file: the published code's weights under its own names, what it was given, what it gave, and its sizes."""

    weights: dict[str, Tensor]
    inputs: dict[str, Tensor]
    outputs: dict[str, Tensor]
    config: dict[str, Any]


def parity_folder() -> Path:
    """Where the files lie; skips the test when they lie nowhere."""
    folder = Path(os.environ.get("PARITY_DIR") or BESIDE)
    if not folder.is_dir():
        pytest.skip(f"The parity fixtures are not in {folder}; PARITY_DIR can name another folder.")
    return folder


def read_fixture(name: str) -> Fixture:
    """The fixture of this name, e.g. `clip_gelu_a`; skips the test when it is not there."""
    path = parity_folder() / f"{name}.safetensors"
    if not path.is_file():
        pytest.skip(f"The parity fixture {path} is not there.")
    with safe_open(path, "pt") as file:
        config = json.loads(file.metadata()["config"])
        names = list(file.keys())
        tensors = {name: file.get_tensor(name) for name in names}
    return Fixture(*(_part(tensors, prefix) for prefix in ("weights/", "in/", "out/")), config)


def _part(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {key[len(prefix) :]: tensor for key, tensor in tensors.items() if key.startswith(prefix)}


@pytest.fixture(scope="session")
def parity() -> Callable[[str], Fixture]:
    """Reads a fixture by its name."""
    return read_fixture


@pytest.fixture(scope="session")
def scoring() -> Path:
    """The folder with features of published models and their labels."""
    folder = parity_folder() / "scoring"
    if not folder.is_dir():
        pytest.skip(f"The scoring fixtures are not in {folder}.")
    return folder


@pytest.fixture(autouse=True, scope="session")
def _one_thread() -> None:
    """Small tensors: more threads would only wait for each other."""
    torch.set_num_threads(1)
