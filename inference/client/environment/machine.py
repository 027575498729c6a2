"""What this machine has to offer: room on the disk, a folder that can be written to, an NVIDIA driver."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess  # nosec B404: the driver's own tool is asked
import tempfile
from pathlib import Path

DRIVER_ANSWERS_S = 10


def free_bytes(folder: Path) -> int:
    """Free room where the folder is, or will be."""
    return shutil.disk_usage(_existing(folder)).free


def is_writable(folder: Path) -> bool:
    """Whether a file can be made in the folder, or in the nearest one above it that exists; tried, not guessed."""
    try:
        with tempfile.TemporaryFile(dir=_existing(folder)):
            return True
    except OSError:
        return False


def nvidia_driver() -> str:
    """The version of the NVIDIA driver, “unknown” when only its library is there, empty without one."""
    tool = shutil.which("nvidia-smi")
    if tool:
        command = [tool, "--query-gpu=driver_version", "--format=csv,noheader"]
        try:
            said = subprocess.run(  # nosec B603: the driver's own tool and constants, no shell
                command, capture_output=True, text=True, timeout=DRIVER_ANSWERS_S, check=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            ).stdout.strip()
            return said.splitlines()[0] if said else ""
        except (OSError, subprocess.SubprocessError):
            return ""  # the tool is there, the card is not
    library = "nvcuda" if os.name == "nt" else "cuda"
    return "unknown" if ctypes.util.find_library(library) else ""


def _existing(folder: Path) -> Path:
    return next(place for place in (folder, *folder.absolute().parents) if place.is_dir())
