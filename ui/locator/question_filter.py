"""Questions typed into QGIS's locator bar: `ask how many planes are there?`"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtGui import QGuiApplication, QIcon

from ...inference.protocol.requests import COMPARE, DESCRIBE
from ..host.history import TurnRecord
from ..host.icons import plugin_icon, themed_icon
from ..host.tasks import TaskWords, speaks_of_change, task_title, task_words
from ..host.translate import tr

#: QGIS takes prefixes of three letters or more from plugins.
PREFIX = "ask"
MOST_TURNS = 6
#: Room for a line in the list of results.
MOST_CHARACTERS = 90


@dataclass(frozen=True)
class Desk:
    """What the filter needs of the plugin: the name of the raster that would be asked (empty: none), the turns so far,
    whether two dates can be compared, and what to do with a choice. All on the main thread.
    """

    layer_name: Callable[[], str]
    turns: Callable[[], list[TurnRecord]]
    can_compare: Callable[[], bool]
    ask: Callable[[str, str], object]  # task, prompt
    show: Callable[[int], object]  # number of a turn


class QuestionFilter(QgsLocatorFilter):
    """Offers what is typed as a question for each task, and the earlier turns that have it in their words.

    Nothing is asked until a result is chosen, so results are found at once, on the main thread.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    # QgsLocatorFilter

    def clone(self) -> QuestionFilter:
        return QuestionFilter(self._desk)

    def name(self) -> str:
        return "orthoscribe"

    def displayName(self) -> str:  # noqa: N802
        return tr("Orthoscribe: ask your imagery")

    def prefix(self) -> str:
        return PREFIX

    def flags(self) -> QgsLocatorFilter.Flags:
        return QgsLocatorFilter.Flags(QgsLocatorFilter.Flag.FlagFast)

    def fetchResults(self, text: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:  # noqa: N802
        if not context.usingPrefix:
            return  # what is typed for other filters is no question
        for place, result in enumerate((*self._questions(text.strip()), *self._turns(text.strip()))):
            if feedback.isCanceled():
                return
            result.score = 1.0 - place / 100  # the order of the list
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802
        chosen = result.userData() if callable(result.userData) else result.userData  # a method since QGIS 3.34
        if "turn" in chosen:
            self._desk.show(chosen["turn"])
        else:
            self._desk.ask(chosen["task"], chosen["prompt"])

    # what is offered

    def _questions(self, prompt: str) -> Iterator[QgsLocatorResult]:
        layer_name = self._desk.layer_name()
        if not layer_name:
            return
        for words in self._tasks(prompt):
            title = f"{words.title}: {prompt}" if prompt and words.task != DESCRIBE else words.title
            data = {"task": words.task, "prompt": "" if words.task == DESCRIBE else prompt}
            result = QgsLocatorResult(self, title, data)
            result.description = tr("on “{layer}”").format(layer=layer_name)
            result.icon = _icon(words.task)
            yield result

    def _tasks(self, prompt: str) -> list[TaskWords]:
        """Those that can be started with what is typed; comparing first when the words speak of change."""
        can_compare = self._desk.can_compare()
        known = [words for words in task_words().values() if not words.is_quiet]
        offered = [words for words in known if can_compare or not words.needs_two_dates]
        if not prompt:
            return [words for words in offered if not words.needs_prompt and not words.needs_two_dates]
        speaks = speaks_of_change(prompt)
        return sorted(offered, key=lambda words: (words.task == DESCRIBE, (words.task == COMPARE) != speaks))

    def _turns(self, text: str) -> Iterator[QgsLocatorResult]:
        wanted = text.casefold()
        found = (turn for turn in reversed(self._desk.turns()) if wanted in f"{turn.prompt} {turn.answer}".casefold())
        for turn, _ in zip(found, range(MOST_TURNS)):
            title = turn.prompt or task_title(turn.task)
            result = QgsLocatorResult(self, f"{turn.number} · {_short(title)}", {"turn": turn.number})
            result.description = _short(turn.answer or turn.error)
            result.group = tr("Earlier answers")
            result.icon = plugin_icon()
            yield result


def _icon(task: str) -> QIcon:
    return themed_icon(task, QGuiApplication.palette())


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MOST_CHARACTERS else line[: MOST_CHARACTERS - 1].rstrip() + "…"
