"""The file of a cache: a head, the vectors, their ids, and the bytes of the inverted lists, under one checksum.

It is written beside its place and moved there whole, so whoever opens it meets an old one or a new one, also while two
processes write. It is read by mapping it: vectors stay on disk, where the system keeps at hand what is used.
"""

from __future__ import annotations

import contextlib
import glob
import hashlib
import logging
import mmap
import os
import struct
import tempfile
import time
import uuid
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

import numpy as np

from .lists import Lists, wants_lists

log = logging.getLogger(__name__)
#: ids (n,) int64, rising, and vectors (n, S) float32
Batches = Iterator[tuple[np.ndarray, np.ndarray]]
MAGIC = b"OSVECT01"
#: magic, SHA-256 of the stamp, vectors, width of one, bytes of the lists, CRC-32 of all that and of what follows
_HEAD = struct.Struct("<8s32sQQQI60x")
_CRC_AT = struct.calcsize("<8s32sQQQ")
_AT_ONCE_BYTES = 16 << 20
#: what a killed process was writing is cleared away after a day
_ABANDONED_S = 86_400


class CacheUnusable(Exception):
    """Why a file has to be made again."""


class Mapped(NamedTuple):
    """A file in memory: `ids_N` int64 rising, `vectors_NS` float32, `lists` uint8, empty where there are none."""

    ids_N: np.ndarray
    vectors_NS: np.ndarray
    lists: np.ndarray


def map_file(path: Path, stamp: str) -> Mapped:
    """Open a file for as long as its arrays are used; raises CacheUnusable with the reason.

    All of it is read once for the checksum, 1 s for 1 GB that the system has at hand.
    """
    try:
        with path.open("rb") as file:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:  # ValueError: an empty file
        raise CacheUnusable(f"it cannot be opened ({error})") from error
    if len(data) < _HEAD.size:
        raise CacheUnusable("it ends early")
    magic, stamp_hash, count, width, lists_bytes, crc = _HEAD.unpack_from(data)
    if magic != MAGIC:
        raise CacheUnusable("it is of another kind")
    if stamp_hash != _hash(stamp):
        raise CacheUnusable("the index has changed since")
    ids_at = _ids_at(count, width)
    if len(data) != ids_at + 8 * count + lists_bytes or _crc(data) != crc:
        raise CacheUnusable("it is damaged")
    if wants_lists(count) and not lists_bytes:
        raise CacheUnusable("it was made without FAISS")
    return Mapped(
        np.frombuffer(data, np.int64, count, ids_at),
        np.frombuffer(data, np.float32, count * width, _HEAD.size).reshape(count, width),
        np.frombuffer(data, np.uint8, lists_bytes, ids_at + 8 * count),
    )


def write_file(path: Path, stamp: str, vectors: Callable[[], Batches]) -> Mapped:
    """Make a file anew and open it; among the temporary files where it cannot lie in its place.

    Raises OSError when there is no room for it at all.
    """
    try:
        part = _write(path.parent, path.name, stamp, vectors())
        os.replace(part, path)
        return map_file(path, stamp)
    except (OSError, CacheUnusable) as error:  # read only, full, held open by others, or overtaken by another writer
        log.info("The search cache %s cannot be kept: %s", path.name, error)
    part = _write(Path(tempfile.gettempdir()), path.name, stamp, vectors())
    mapped = map_file(part, stamp)
    with contextlib.suppress(OSError):  # Windows keeps a mapped file; it is cleared away another day
        part.unlink()
    return mapped


def _write(folder: Path, name: str, stamp: str, batches: Batches) -> Path:
    """A whole file in a folder, under a name that nobody else has."""
    _clear_abandoned(folder, name)
    part = folder / f"{name}.{uuid.uuid4().hex}.part"
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(part.unlink, missing_ok=True)
        with part.open("x+b") as file:
            count, width = _write_vectors(file, batches)
            lists_bytes = _write_lists(file, count, width)
            head = (MAGIC, _hash(stamp), count, width, lists_bytes)
            _write_head(file, *head, 0)
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                crc = _crc(data)
            _write_head(file, *head, crc)
        on_failure.pop_all()
    return part


def _write_vectors(file: BinaryIO, batches: Batches) -> tuple[int, int]:
    """Vectors as they come, then their ids; returns how many, and the width of one."""
    file.seek(_HEAD.size)
    ids, width = [np.zeros(0, np.int64)], 0
    for batch_ids, batch in batches:
        ids.append(batch_ids)
        width = batch.shape[1]
        file.write(np.ascontiguousarray(batch, np.float32))
    all_ids = np.concatenate(ids)
    file.seek(_ids_at(len(all_ids), width))
    file.write(np.ascontiguousarray(all_ids, np.int64))
    return len(all_ids), width


def _write_lists(file: BinaryIO, count: int, width: int) -> int:
    """The inverted lists of the vectors that were written; returns their bytes, 0 where there are to be none."""
    if not wants_lists(count):
        return 0
    file.flush()
    vectors_NS = np.memmap(file, np.float32, "r", _HEAD.size, (count, width))
    return file.write(Lists.make(vectors_NS).stored())


def _write_head(file: BinaryIO, *fields: bytes | int) -> None:
    end = file.seek(0, os.SEEK_END)
    file.seek(0)
    file.write(_HEAD.pack(*fields))
    file.seek(end)
    file.flush()


def _ids_at(count: int, width: int) -> int:
    """Where the ids begin: after the vectors, at a multiple of their own size."""
    return _HEAD.size + (4 * count * width + 7) // 8 * 8


def _hash(stamp: str) -> bytes:
    return hashlib.sha256(stamp.encode()).digest()


def _crc(data: mmap.mmap) -> int:
    """CRC-32 of the head's other fields and of all that follows the head."""
    with memoryview(data) as view:
        crc = zlib.crc32(view[:_CRC_AT])
        for start in range(_HEAD.size, len(view), _AT_ONCE_BYTES):
            crc = zlib.crc32(view[start : start + _AT_ONCE_BYTES], crc)
    return crc


def _clear_abandoned(folder: Path, name: str) -> None:
    """Delete what a process left that was killed while it wrote."""
    for part in folder.glob(f"{glob.escape(name)}.*.part"):
        with contextlib.suppress(OSError):
            if time.time() - part.stat().st_mtime > _ABANDONED_S:
                part.unlink()
