"""Everything that is known of one model, in three groups."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ..host.models import Model
from ..host.translate import tr

Rows = list[tuple[str, str]]
#: width of the first column, in letters
NAMES_EM = 42
BEFORE = ", before"


class ModelTree(QTreeWidget):
    """Two columns: what, and the value."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("model_facts")
        self.setAccessibleName(tr("What is known of the model"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        self.header().resizeSection(0, NAMES_EM * self.fontMetrics().averageCharWidth())

    def show_model(self, model: Model | None) -> None:
        """Show a model, or nothing."""
        self.clear()
        for title, rows in _groups(model) if model else ():
            if rows:
                group = QTreeWidgetItem(self, [title])
                group.setFirstColumnSpanned(True)
                font = group.font(0)
                font.setBold(True)
                group.setFont(0, font)
                for name, value in rows:
                    row = QTreeWidgetItem(group, [name, value])
                    row.setToolTip(0, name)
                    row.setToolTip(1, value)
                    row.setTextAlignment(0, Qt.AlignmentFlag.AlignTop)
                group.setExpanded(True)


def _groups(model: Model) -> Iterator[tuple[str, Rows]]:
    yield tr("Model"), [row for row in _facts(model) if row[1]]
    yield tr("Scores"), _scores(model)
    yield tr("Learnt from"), [
        (str(entry.get("name", "")), "; ".join(filter(None, (entry.get("part"), entry.get("licence")))))
        for entry in reversed(model.training_data)
    ]


def _scores(model: Model) -> Rows:
    """Those that a fine-tuning brought stand first, each with what it was before: they are why there are two models."""
    own_set = f"{model.training_data[-1].get('name')}: " if model.training_data else ""
    names = [name for name in model.scores if not name.endswith(BEFORE)]
    names.sort(key=lambda name: not (own_set and name.startswith(own_set)))  # stable: else as on the card
    return [(name, _score(model, name)) for name in names]


def _score(model: Model, name: str) -> str:
    now, before = _told(model.scores[name]), model.scores.get(f"{name}{BEFORE}")
    return now if before is None else tr("{now} (before: {before})").format(now=now, before=_told(before))


def _facts(model: Model) -> Rows:
    return [
        (tr("Name"), model.title),
        (tr("Revision"), model.revision),
        (tr("It can"), ", ".join(model.abilities)),
        (tr("Size"), tr("{size} MB").format(size=round(model.size_bytes / 1e6)) if model.size_bytes else ""),
        (tr("Licence"), model.licence),
        (tr("Folder"), model.folder),
    ]


def _told(value: object) -> str:
    return QLocale().toString(value, "f", 3) if isinstance(value, float) else str(value)
