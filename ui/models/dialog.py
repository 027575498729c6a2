"""The window with the list of models; it decides nothing."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..host.models import Model
from ..host.translate import tr
from .model_tree import ModelTree

SIZE_PX, LIST_PX, FACTS_PX = (860, 520), 270, 590


class ModelsDialog(QDialog):
    """Models on the left, what is known of the current one on the right, what can be done with it below.

    It may stay open while one works.
    """

    chosen = pyqtSignal(object)  # Model
    removed = pyqtSignal(object)  # Model
    folder_added = pyqtSignal(str)
    refreshed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("models_dialog")
        self.setWindowTitle(tr("Models of Orthoscribe"))
        self._models: list[Model] = []
        self._answering, self._decided_by = "", ""
        self._build()
        self.resize(*SIZE_PX)

    def show_models(self, models: list[Model], decided_by: str = "") -> None:
        """List the models, of which the first answers; `decided_by` names the variable that has chosen it, if any."""
        kept = self.current()
        self._models, self._decided_by = models, decided_by
        self._answering = models[0].id if models else ""
        self._list.clear()
        for model in models:
            self._list.addItem(self._item(model))
        ids = [model.id for model in models]
        self._list.setCurrentRow(ids.index(kept.id) if kept and kept.id in ids else 0)
        self._say(len(models))
        self._refresh()

    def current(self) -> Model | None:
        """The model whose facts are shown."""
        row = self._list.currentRow()
        return self._models[row] if 0 <= row < len(self._models) else None

    # how it is built

    def _build(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("model_list")
        self._list.setAccessibleName(tr("Models"))
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._list.currentRowChanged.connect(lambda _row: self._refresh())
        self._list.itemActivated.connect(lambda _item: self._choose())
        self.facts = ModelTree()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._list)
        split.addWidget(self.facts)
        split.setSizes([LIST_PX, FACTS_PX])
        split.setChildrenCollapsible(False)
        self._note = QLabel()
        self._note.setObjectName("models_note")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.addWidget(self._note)
        column.addWidget(split, 1)
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._use = self._button("use_model", tr("&Use this model"), self._choose)
        self._use.setDefault(True)
        self._remove = self._button("remove_model", tr("&Remove"), lambda: self.removed.emit(self.current()))
        add = self._button("add_models", tr("&Add a folder…"), self._ask_for_folder)
        again = self._button("refresh_models", tr("&Look again"), self.refreshed.emit)
        again.setToolTip(tr("Look for models in the folders once more"))
        for button in (self._use, self._remove, add, again):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._button("close_models", tr("&Close"), self.close))
        return row

    def _button(self, name: str, text: str, clicked) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: clicked())
        return button

    def _item(self, model: Model) -> QListWidgetItem:
        is_answering = model.id == self._answering
        told = tr("answers now") if is_answering else tr("revision {revision}").format(revision=model.revision)
        item = QListWidgetItem(f"{model.title}\n{told}")
        item.setToolTip(model.folder or model.title)
        if is_answering:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        return item

    # what happens

    def _say(self, count: int) -> None:
        words = tr(
            "The model in bold letters answers; what it cannot do goes to the next one that can. A new one is made in "
            "the Processing Toolbox: “Make a data set”, then “Fine-tune the model”."
        )
        self._note.setText(words if count else tr("The engine has not told of any model yet."))

    def _refresh(self) -> None:
        model = self.current()
        self.facts.show_model(model)
        self._use.setEnabled(model is not None and model.id != self._answering and not self._decided_by)
        decided = tr("Set by the environment variable {name}.").format(name=self._decided_by)
        self._use.setToolTip(decided if self._decided_by else "")
        self._remove.setEnabled(model is not None and model.is_removable)
        stays = tr("The model that comes with the plugin stays.") if model and model.is_built_in else ""
        self._remove.setToolTip(stays or tr("Its folder goes into the trash."))

    def _choose(self) -> None:
        if self._use.isEnabled():
            self.chosen.emit(self.current())

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder with models"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self.folder_added)
        dialog.open()
