"""The installer with a real pip: what it makes, what stops it, and the sentence for each thing in its way."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inference.client.environment import failures, install, lock, machine, plan, prepare, probe, running
from inference.protocol.errors import EngineMissing, InstallFailed
from tests.engine.small_wheels import Index, LockedProxy, locked, make_wheel, self_signed, serve

ALONE = {
    "PIP_CONFIG_FILE": os.devnull, "PIP_TIMEOUT": "5", "PIP_FIND_LINKS": "", "PIP_CERT": "",
    "PIP_EXTRA_INDEX_URL": "", "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
    **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "NO_PROXY", "no_proxy"), ""),
}
HERE = Path(sys.executable)

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three small packages."""
    folder = tmp_path_factory.mktemp("wheels")
    for name in ("numpy", "small_one", "small_two"):
        make_wheel(folder, name)
    return folder


@pytest.fixture(scope="module")
def wanted(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The list of them, with hashes."""
    return locked(tmp_path_factory.mktemp("lists") / "light.txt", sorted(wheels.glob("*.whl")))


@pytest.fixture(scope="module")
def empty_venv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with nothing but pip; tests copy nothing into it that succeeds."""
    target = tmp_path_factory.mktemp("place") / "engine"
    subprocess.run([sys.executable, "-m", "venv", str(target)], check=True)
    return target


@pytest.fixture()
def place(empty_venv: Path) -> Callable[[Path], Path]:
    """Put an environment with pip alone into a folder: that is quicker than to make one."""

    def copy(target: Path) -> Path:
        shutil.copytree(empty_venv, target, symlinks=True)
        return target

    return copy


@pytest.fixture()
def fail(empty_venv: Path, wanted: Path) -> Callable[..., InstallFailed]:
    """Let pip install the list where it cannot work; gives the failure."""

    def attempt(folder: Path | None = None, listed: Path = wanted, **variables: str) -> InstallFailed:
        made = replace(plan.make_plan(empty_venv, [listed]), wheels=folder)
        with pytest.raises(InstallFailed) as caught:
            list(install.install(install.Site(made, variables={**ALONE, **variables})))
        assert not plan.is_ready(empty_venv, [listed])
        return caught.value

    return attempt


@pytest.mark.parametrize("name", ["engine", "Tür mit Ärger und Leerzeichen/eñgine"])
def test_from_a_folder_of_wheels_whatever_the_path(tmp_path: Path, wheels: Path, wanted: Path, name: str) -> None:
    target = tmp_path / name
    made = replace(plan.make_plan(target, [wanted]), wheels=wheels, needed_bytes=1)
    told = list(prepare.prepare(made, HERE, variables=ALONE))
    assert told[-1].fraction == 1 and told[-1].is_step
    fractions = [each.fraction for each in told if each.fraction is not None]
    assert fractions == sorted(fractions)
    assert plan.is_ready(target, [wanted])
    assert not (target / install.UNFINISHED).exists()
    assert list(prepare.prepare(plan.make_plan(target, [wanted]))) == []
    assert sorted(path.name for path in target.parent.iterdir()) == [
        target.name, f"{target.name}-install.log", f"{target.name}.lock",
    ]


def test_no_network(fail) -> None:
    failed = fail()
    assert (failed.cause, failed.message) == ("network", failures.explain(["connection refused"]).message)


def test_a_proxy_that_wants_a_password(fail) -> None:
    with serve(LockedProxy) as port:
        proxy = f"http://127.0.0.1:{port}"
        failed = fail(PIP_INDEX_URL="https://localhost/simple", HTTPS_PROXY=proxy, https_proxy=proxy)
    assert failed.cause == "proxy" and "name and a password" in failed.message


def test_a_proxy_that_is_not_there(fail) -> None:
    proxy = "http://127.0.0.1:9"
    failed = fail(PIP_INDEX_URL="https://localhost/simple", HTTPS_PROXY=proxy, https_proxy=proxy)
    assert failed.cause == "proxy" and "does not answer" in failed.message


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl program to make a certificate with")
def test_a_connection_that_somebody_opens(fail, tmp_path: Path) -> None:
    with serve(LockedProxy, self_signed(tmp_path)) as port:
        failed = fail(PIP_INDEX_URL=f"https://localhost:{port}/simple")
    assert failed.cause == "tls" and "PIP_CERT" in failed.message


def test_a_folder_that_lacks_a_wheel(fail, tmp_path: Path, wheels: Path) -> None:
    shutil.copy(wheels / "small_one-1.0-py3-none-any.whl", tmp_path)
    failed = fail(tmp_path)
    assert failed.cause == "no_wheel"
    assert str(tmp_path) in failed.message and "numpy 1.0" in failed.message and "make wheelhouse" in failed.message


def test_a_folder_without_wheels_is_refused_before_anything_is_made(tmp_path: Path, wanted: Path) -> None:
    made = replace(plan.make_plan(tmp_path / "engine", [wanted]), wheels=tmp_path)
    with pytest.raises(InstallFailed, match="no wheels in"):
        list(prepare.prepare(made, HERE))
    assert not (tmp_path / "engine").exists()


def test_an_index_without_a_wheel_for_this_python(fail, wheels: Path) -> None:
    with index(wheels, hidden="numpy") as address:
        failed = fail(PIP_INDEX_URL=address)
    assert failed.cause == "no_wheel" and "another Python" in failed.message


def test_a_package_that_was_changed_on_the_way(fail, tmp_path: Path, wheels: Path) -> None:
    for wheel in wheels.glob("*.whl"):
        shutil.copy(wheel, tmp_path)
    with (tmp_path / "numpy-1.0-py3-none-any.whl").open("ab") as file:
        file.write(b"more")
    assert fail(tmp_path).cause == "hash"


def test_too_little_room_is_said_before_anything_is_made(tmp_path: Path, wanted: Path, monkeypatch) -> None:
    monkeypatch.setattr(prepare, "free_bytes", lambda _folder: 10_000_000)
    made = replace(plan.make_plan(tmp_path / "engine", [wanted]), needed_bytes=500_000_000)
    with pytest.raises(InstallFailed, match="about 500 MB are needed") as caught:
        list(prepare.prepare(made, HERE))
    assert caught.value.cause == "disk" and not (tmp_path / "engine").exists()


@pytest.fixture()
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with 8 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder)]
    if not hasattr(os, "geteuid") or os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_runs_full_on_the_way(tiny_disk: Path, wanted: Path, wheels: Path) -> None:
    made = replace(plan.make_plan(tiny_disk / "engine", [wanted]), wheels=wheels)
    with pytest.raises(InstallFailed) as caught:
        list(prepare.prepare(made, HERE, variables=ALONE))
    assert caught.value.cause == "disk" and "not enough room" in caught.value.message
    assert not plan.is_ready(tiny_disk / "engine", [wanted])


def test_a_place_that_cannot_be_written_to(tmp_path: Path, wanted: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    if machine.is_writable(Path("/proc")):
        pytest.skip("no folder here that nobody may write to")
    with pytest.raises(InstallFailed, match="cannot be written to") as caught:
        list(prepare.prepare(plan.make_plan(Path("/proc/engine"), [wanted]), HERE))
    assert caught.value.cause == "denied"


def test_a_wrong_python(tmp_path: Path, wanted: Path) -> None:
    program = tmp_path / "python3"
    program.write_text(
        "#!/bin/sh\necho '" '{"version": [3, 8], "bits": 64, "venv": true, "program": ""}' "'\n", encoding="utf-8"
    )
    program.chmod(0o755)
    with pytest.raises(EngineMissing, match="No Python 3.9 or newer"):
        list(prepare.prepare(plan.make_plan(tmp_path / "engine", [wanted]), program))


def test_a_second_installer_is_sent_away_and_the_lock_goes_with_its_holder(tmp_path: Path, wanted: Path) -> None:
    target = tmp_path / "engine"
    code = (
        "import sys, pathlib; from inference.client.environment.lock import only_one\n"
        "with only_one(pathlib.Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(target)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        cwd=Path(install.__file__).parents[3],
    )
    with holder:
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(InstallFailed) as caught:
            list(prepare.prepare(plan.make_plan(target, [wanted]), HERE))
        assert caught.value.message == lock.BUSY and caught.value.cause == "busy"
        holder.kill()
    with lock.only_one(target):
        pass


def test_it_stops_at_once_and_goes_on_where_it_was(tmp_path: Path, place, wheels: Path, wanted: Path) -> None:
    target, stop = place(tmp_path / "engine"), running.Stop()
    with index(wheels, slow="small_two") as address:
        variables = {**ALONE, "PIP_INDEX_URL": address}

        def run(stop: running.Stop) -> None:
            for told in prepare.prepare(plan.make_plan(target, [wanted]), HERE, stop, variables):
                if "small_two" in told.line and "Downloading" in told.line and Index.slow:
                    threading.Timer(0.3, stop.ask).start()

        with pytest.raises(InstallFailed) as caught:
            run(stop)
        assert (caught.value.cause, caught.value.message) == ("cancelled", running.CANCELLED)
        assert not plan.is_ready(target, [wanted]) and probe.python_of(target).exists()
        Index.slow = ""
        run(running.Stop())
    assert plan.is_ready(target, [wanted])
    assert Index.fetched["numpy"] == 1  # what had come before the stop was not fetched again


def test_what_was_being_unpacked_is_made_anew(tmp_path: Path, place, wheels: Path, wanted: Path) -> None:
    target = place(tmp_path / "engine")
    made = replace(plan.make_plan(target, [wanted]), wheels=wheels)
    steps = prepare.prepare(made, HERE, variables=ALONE)
    for told in steps:
        if told.line.startswith("Unpacking"):
            break
    steps.close()  # as when QGIS is killed
    assert not plan.is_ready(target, [wanted]) and not install.is_usable(made)
    told = [each.line for each in prepare.prepare(made, HERE, variables=ALONE)]
    assert any(line.startswith("Making an environment") for line in told)
    assert plan.is_ready(target, [wanted])


def test_more_is_added_to_what_stands_and_a_failure_leaves_it_standing(
    tmp_path: Path, place, wheels: Path, wanted: Path
) -> None:
    target, more = place(tmp_path / "engine"), tmp_path / "full.txt"
    list(prepare.prepare(replace(plan.make_plan(target, [wanted]), wheels=wheels), HERE, variables=ALONE))
    more.write_text("absent==1.0\n", encoding="utf-8")
    with pytest.raises(InstallFailed):
        list(prepare.prepare(replace(plan.make_plan(target, [wanted, more]), wheels=wheels), HERE, variables=ALONE))
    assert plan.is_ready(target, [wanted])
    assert not plan.is_ready(target, [more])


SAID = {
    "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device": "disk",
    "OSError: [WinError 112] There is not enough space on the disk": "disk",
    "ERROR: Could not install packages due to an OSError: Missing dependencies for SOCKS support.": "proxy",
    "WARNING: Retrying ... NameResolutionError: Temporary failure in name resolution\nERROR: No matching distribution "
    "found for numpy==2.4.6": "network",
    "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')": "tls",
    "OSError: [WinError 32] The process cannot access the file because it is being used by another process": "in_use",
    "PermissionError: [WinError 5] Access is denied: 'C:\\\\Users'": "denied",
    "HINT: This error might have occurred since this system does not have Windows Long Path support.": "long_path",
    "OSError: [WinError 1260] This program is blocked by group policy.": "policy",
    "The virtual environment was not created successfully because ensurepip is not available.": "python",
    "Segmentation fault": "unknown",
}


@pytest.mark.parametrize(("said", "cause"), SAID.items(), ids=SAID.values())
def test_words_of_other_systems(said: str, cause: str) -> None:
    failed = failures.explain(said.splitlines(), target=Path("C:/engine"))
    assert failed.cause == cause
    assert said in failed.details and "{" not in failed.message
    assert failed.message.count(".") <= 3 and failed.message.endswith((".", "!"))


def index(folder: Path, slow: str = "", hidden: str = ""):
    """An index over a folder on this machine; gives its address."""
    from contextlib import contextmanager

    @contextmanager
    def run() -> Iterator[str]:
        Index.folder, Index.slow, Index.fetched = folder, slow, Counter()
        if hidden:
            Index.folder = Path(folder) / "none"
        with serve(Index) as port:
            yield f"http://127.0.0.1:{port}/simple"

    return run()
