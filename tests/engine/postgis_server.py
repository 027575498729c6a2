"""A PostgreSQL of this machine, started for some tests in a folder of its own: no port, and gone afterwards."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

EXTENSIONS = ("postgis", "vector")
#: PostgreSQL refuses to run as root
NOBODY = "nobody"


def programs() -> Path | None:
    """The folder of the newest server here that has both extensions."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name), reverse=True)
    known = shutil.which("initdb")
    folders += [Path(os.path.realpath(known)).parent] if known else []
    return next((folder for folder in folders if (folder / "initdb").exists() and _has_extensions(folder)), None)


def _has_extensions(folder: Path) -> bool:
    told = subprocess.run([folder / "pg_config", "--sharedir"], check=True, capture_output=True, text=True).stdout
    return all((Path(told.strip()) / "extension" / f"{name}.control").exists() for name in EXTENSIONS)


@contextlib.contextmanager
def server(folder: Path) -> Iterator[str]:
    """The address of a database that nobody else can reach, with a password that it does not need."""
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as home:  # a socket's path has at most 107 characters
        account = {"user": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        if account:
            os.chown(home, pwd.getpwnam(NOBODY).pw_uid, -1)

        def run(program: str, *options: str) -> None:
            command = [folder / program, "-D", f"{home}/data", *options]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=home, timeout=120, **account)

        run("initdb", "--username=owner", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync")
        settings = f"-k {home} -c listen_addresses= -c fsync=off -c shared_buffers=16MB"
        run("pg_ctl", "start", "--wait", f"--log={home}/log", f"--options={settings}")
        try:
            yield f"postgresql://owner:sesame@/postgres?host={home}"
        finally:
            run("pg_ctl", "stop", "--mode=immediate")
