"""Carries out a plan: everything between “nothing is there” and an engine that has answered once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from ...protocol.errors import EngineMissing, InstallFailed
from ...protocol.sentences import Sentence
from .failures import SHORT_OF_SPACE, explain
from .install import LOG_NAME, PACKAGES_END, Site, install, is_usable, log_path, make_venv
from .lock import only_one
from .machine import free_bytes, is_writable
from .plan import STAMP_NAME, Plan, choose, make_plan
from .probe import Interpreter, interpreters, python_of
from .progress import Progress
from .running import Stop
from .verify import answer_once, verify

READY = 1.0


def prepare(
    plan: Plan,
    python: Path | None = None,
    stop: Stop | None = None,
    variables: Mapping[str, str] | None = None,
    with_answer: bool = False,
) -> Iterator[Progress]:
    """Do what the plan lacks, telling how it goes; the stamp is written last, when all of it works.

    `variables` are added to pip's environment (a proxy); `with_answer` lets the engine describe a small picture before
    the stamp is given. Raises InstallFailed or EngineMissing; whatever happens, a half-made environment has no stamp.
    """
    if not plan.missing:
        return
    check_place(plan)
    try:
        with only_one(plan.target) as lock:
            now = make_plan(plan.target, (each.path for each in plan.wanted), plan.system_site_packages)
            plan = replace(plan, missing=now.missing, done=now.done)
            if plan.missing:  # another QGIS may have done it since
                log_path(plan.target).write_text("", encoding="utf-8")
                yield from _carry_out(Site(plan, stop or Stop(), dict(variables or {}), (lock,)), python, with_answer)
    except OSError as error:  # our own files, where a command would have said the same
        raise explain([str(error)], target=plan.target, needed_mb=plan.needed_bytes / 1e6) from error


def _carry_out(site: Site, python: Path | None, with_answer: bool) -> Iterator[Progress]:
    plan = site.plan
    if not is_usable(plan):
        (plan.target / STAMP_NAME).unlink(missing_ok=True)
        plan = replace(plan, done={}, missing=plan.wanted)
        site = replace(site, plan=plan)
        yield from make_venv(site, choose_interpreter(plan, python))
    yield from install(site)
    yield Progress("Trying every package", PACKAGES_END, is_step=True)
    verify(plan, site.stop)
    if with_answer:
        yield Progress("Asking the engine for a first answer", (PACKAGES_END + READY) / 2, is_step=True)
        yield Progress(answer_once(python_of(plan.target), site.stop))
    (plan.target / STAMP_NAME).write_text(plan.stamp(), encoding="utf-8")
    yield Progress(Sentence("The environment in {target} is ready", target=str(plan.target)), READY, is_step=True)


def check_place(plan: Plan) -> None:
    """Refuse a place that cannot hold the environment before anything is fetched; raises InstallFailed."""
    if not is_writable(plan.target):
        raise InstallFailed(
            "Files cannot be written to {target}: allow it, or set another place in the variable ORTHOSCRIBE_ENGINE.",
            cause="denied", target=str(plan.target),
        )
    if free_bytes(plan.target) < plan.needed_bytes:
        sentence = SHORT_OF_SPACE.filled(target=str(plan.target), needed_mb=plan.needed_bytes / 1e6)
        raise InstallFailed(sentence, f"{free_bytes(plan.target)} bytes are free", "disk")
    if plan.wheels and not any(plan.wheels.glob("*.whl")):
        raise InstallFailed(
            "There are no wheels in {wheels}: choose the folder that “make wheelhouse” has filled.",
            cause="no_wheel", wheels=str(plan.wheels),
        )


def choose_interpreter(plan: Plan, python: Path | None) -> Interpreter:
    """The Python named, or the first on this machine that will do; raises EngineMissing."""
    found = list(interpreters([python])) if python else interpreters()
    if python and not found:
        raise EngineMissing(
            "{python} is not a 64-bit Python; give the path of one, or leave --python out.", python=str(python)
        )
    return choose(found, plan.oldest_python, plan.newest_python)


def size_bytes(target: Path) -> int:
    """What an environment takes on the disk, links not followed."""
    return sum(path.lstat().st_size for path in target.rglob("*") if not path.is_dir())


def remove(target: Path) -> None:
    """Take an environment away, and what was left beside it; raises InstallFailed when another QGIS is at it."""
    with only_one(target):
        shutil.rmtree(target, ignore_errors=True)
        shutil.rmtree(Site(Plan(target, (), False, ())).downloads, ignore_errors=True)
        target.with_name(f"{target.name}-{LOG_NAME}").unlink(missing_ok=True)
