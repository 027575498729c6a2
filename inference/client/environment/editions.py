"""The two sizes of the engine, and what each takes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

REQUIREMENTS = Path(__file__).parents[2] / "requirements"
LIGHT, FULL = "light", "full"


@dataclass(frozen=True)
class Edition:
    """A size: its lists of packages, and about how much it fetches and takes on the disk."""

    name: str
    files: tuple[Path, ...]
    download_bytes: int
    disk_bytes: int

    @property
    def needed_bytes(self) -> int:
        """Room that has to be free: the packages, and what was fetched until they are unpacked."""
        return self.disk_bytes + self.download_bytes


#: Measured with Python 3.11 on Linux (light: fewer on Windows and macOS). Full with the CPU edition of PyTorch: it and
#: transformers with all they need (228 MB, 850 MB) were installed; the files of FAISS, psycopg and distributed with
#: theirs (27 MB, 110 MB) were added up.
EDITIONS = {
    LIGHT: Edition(LIGHT, (REQUIREMENTS / "light.txt",), 81_000_000, 260_000_000),
    FULL: Edition(FULL, (REQUIREMENTS / "light.txt", REQUIREMENTS / "full.txt"), 340_000_000, 1_230_000_000),
}
#: PyTorch from the public index is the CUDA edition on Linux, and brings NVIDIA's libraries.
CUDA_DOWNLOAD_BYTES, CUDA_DISK_BYTES = 3_000_000_000, 7_000_000_000


def on_top_of_light(chosen: Edition) -> Edition:
    """What an edition fetches and takes where the light one is already."""
    light = EDITIONS[LIGHT]
    return replace(
        chosen, download_bytes=chosen.download_bytes - light.download_bytes,
        disk_bytes=chosen.disk_bytes - light.disk_bytes,
    )


def edition(name: str, with_cuda: bool = False) -> Edition:
    """The edition of a name; `with_cuda` counts NVIDIA's libraries in."""
    found = EDITIONS[name]
    if name == FULL and with_cuda:
        return Edition(name, found.files, CUDA_DOWNLOAD_BYTES, CUDA_DISK_BYTES)
    return found
