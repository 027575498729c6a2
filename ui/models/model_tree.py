"""Everything that is known of one model, in three groups."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ..host.models import Model
from ..host.translate import tr

Rows = list[tuple[str, str]]


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
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)

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
    """Scores that a fine-tuning brought stand first: they are why there are two models."""
    yield tr("Model"), [row for row in _facts(model) if row[1]]
    yield tr("Scores"), [(name, _told(value)) for name, value in reversed(list(model.scores.items()))]
    yield tr("Learnt from"), [
        (str(entry.get("name", "")), "; ".join(filter(None, (entry.get("part"), entry.get("licence")))))
        for entry in reversed(model.training_data)
    ]


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
