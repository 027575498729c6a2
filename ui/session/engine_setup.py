"""Making the engine's environment from inside QGIS: in the background, told by signals, stopped at any time."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...inference.client.environment.editions import FULL, LIGHT, edition, on_top_of_light
from ...inference.client.environment.plan import Plan, plan_edition
from ...inference.client.environment.prepare import prepare, size_bytes
from ...inference.client.environment.running import CANCELLED, Stop
from ...inference.client.environment.survey import Survey, survey
from ...inference.protocol.errors import InstallFailed, OrthoscribeError
from ..host.messages import Messages, as_sentence
from ..host.proxy import proxy_variables
from ..host.settings import engine_folder, installed_edition, read_settings
from ..host.translate import localized, tr


@dataclass(frozen=True)
class Installed:
    """How an installation went: seconds it took, bytes it takes on the disk."""

    took_s: float
    size_bytes: int


class EngineSetup(QObject):
    """Looks around and installs. Life: one installation at a time; `close` stops it. All signals on the main thread."""

    surveyed = pyqtSignal(object)  # Survey
    told = pyqtSignal(object)  # Progress
    failed = pyqtSignal(object)  # OrthoscribeError
    installed = pyqtSignal(object)  # Installed

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._install: _InstallTask | None = None
        self._survey: _SurveyTask | None = None
        self._driver = ""

    @property
    def is_running(self) -> bool:
        """Whether an installation is under way."""
        return self._install is not None

    def look_around(self) -> None:
        """Find an interpreter, the room on the disk and a driver; `surveyed` follows."""
        if self._survey is None:
            self._survey = _SurveyTask(engine_folder(read_settings()))
            self._survey.ended.connect(self._on_surveyed)
            QgsApplication.taskManager().addTask(self._survey)

    def install(self, edition_name: str, wheels: str) -> None:
        """Install an edition, from a folder of wheels when one is given; `installed` or `failed` follows."""
        if self.is_running:
            return
        chosen = edition(edition_name, with_cuda=edition_name == FULL and bool(self._driver))
        if chosen.name == FULL and installed_edition(read_settings()) == LIGHT:
            chosen = on_top_of_light(chosen)
        plan = plan_edition(engine_folder(read_settings()), chosen, Path(wheels) if wheels else None)
        self._install = _InstallTask(plan, {} if wheels else proxy_variables())
        self._install.told.connect(self.told)
        self._install.ended.connect(self._on_installed)
        QgsApplication.taskManager().addTask(self._install)

    def cancel(self) -> None:
        """Stop the installation; `failed` with the cause “cancelled” follows."""
        if self._install is not None:
            self._install.cancel()

    def close(self) -> None:
        """Stop what is under way, and say no more."""
        for task in (self._survey, self._install):
            if task is not None:
                task.ended.disconnect()
                task.cancel()
        self._survey = self._install = None

    def _on_surveyed(self, found: object) -> None:
        self._survey = None
        if found is not None:
            self._driver = found.nvidia_driver
            self.surveyed.emit(found)

    def _on_installed(self, outcome: object) -> None:
        self._install = None
        if isinstance(outcome, OrthoscribeError):
            self._messages.log(f"{localized(outcome.message)}\n{outcome.details}".strip())
            self.failed.emit(outcome)
        else:
            self.installed.emit(outcome)


class _SurveyTask(QgsTask):
    """Looks around; `ended` carries the Survey, or None."""

    ended = pyqtSignal(object)

    def __init__(self, target: Path) -> None:
        super().__init__(tr("Looking for what Orthoscribe's engine needs"), QgsTask.Flag.CanCancel)
        self._target, self._found = target, None

    def run(self) -> bool:
        try:
            self._found = survey(self._target)
        except Exception as error:  # noqa: BLE001 (a task's end: the panel says it as it says that there is no Python)
            self._found = Survey(None, localized(as_sentence(error).message), 0, "")
        return True

    def finished(self, _is_well: bool) -> None:
        self.ended.emit(self._found)


class _InstallTask(QgsTask):
    """Carries out a plan; `ended` carries Installed, or the OrthoscribeError that stopped it."""

    told = pyqtSignal(object)
    ended = pyqtSignal(object)

    def __init__(self, plan: Plan, variables: dict[str, str]) -> None:
        super().__init__(tr("Installing Orthoscribe's engine"), QgsTask.Flag.CanCancel)
        self._plan, self._variables, self._stop = plan, variables, Stop()
        self._outcome: Installed | OrthoscribeError = InstallFailed(CANCELLED, cause="cancelled")

    def run(self) -> bool:
        started = time.monotonic()
        try:
            for told in prepare(self._plan, stop=self._stop, variables=self._variables, with_answer=True):
                self.told.emit(told)
                if told.fraction is not None:
                    self.setProgress(100 * told.fraction)
            self._outcome = Installed(time.monotonic() - started, size_bytes(self._plan.target))
        except Exception as error:  # noqa: BLE001 (a task's end: whatever it is becomes a sentence)
            self._outcome = as_sentence(error)
            return False
        return True

    def cancel(self) -> None:
        self._stop.ask()
        super().cancel()

    def finished(self, _is_well: bool) -> None:
        self.ended.emit(self._outcome)
