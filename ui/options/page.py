"""The settings as a form."""

from __future__ import annotations

import os
from dataclasses import fields, replace
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...inference.client.environment.editions import FULL, LIGHT, edition, on_top_of_light
from ...inference.protocol.errors import EngineMissing
from ..host.help import SETTINGS, show_help
from ..host.models import models_on_disk
from ..host.settings import Settings, decided_elsewhere, engine_python, has_engine, installed_edition, read_settings
from ..host.translate import localized, tr
from .folder_list import FolderList

DEVICES = ("auto", "cpu", "cuda")
#: of a model's name so many are shown in any case
MODEL_LETTERS = 36


class SettingsForm(QScrollArea):
    """Every setting that a user may want to change, with what it does. It stores nothing."""

    full_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._build()

    def show_settings(self, settings: Settings) -> None:
        """Put settings into the fields; those that the environment decides cannot be changed here."""
        self._python.setFilePath(settings.engine_python)
        self._device.setCurrentIndex(max(self._device.findData(settings.device), 0))
        self._threads.setValue(settings.threads)
        self._warm.setChecked(settings.warm)
        self._folders.show_folders(settings.pack_folders)
        self._show_model(settings)
        for name, widget in self._fields.items():
            variable = decided_elsewhere(name)
            widget.setEnabled(not variable)
            if variable:
                widget.setToolTip(tr("Set by the environment variable {name}.").format(name=variable))
        self._judge_python()
        self._show_installed(installed_edition(settings), has_engine(replace(settings, engine_script="")))

    def settings(self, stored: Settings) -> Settings:
        """What the fields say; for those that the environment decides, what is stored."""
        told = {
            "engine_python": self._python.filePath().strip(),
            "device": self._device.currentData(),
            "threads": self._threads.value(),
            "warm": self._warm.isChecked(),
            "pack_folder": os.pathsep.join(self._folders.folders()),
            "model": self._model.currentData(),
        }
        return replace(stored, **{name: value for name, value in told.items() if not decided_elsewhere(name)})

    # how it is built

    def _build(self) -> None:
        self._build_fields()
        body = QWidget()
        column = QVBoxLayout(body)
        for title, rows, note in (
            (
                tr("Engine"),
                (
                    (tr("&Python of the engine"), self._python), ("", self._python_note),
                    (tr("Installed"), self._installed),
                ),
                tr("The models run in a Python of their own, never in that of QGIS."),
            ),
            (
                tr("Computing"),
                ((tr("&Device"), self._device), (tr("&Threads"), self._threads), ("", self._warm)),
                "",
            ),
            (
                tr("Models"),
                ((tr("Answers come &from"), self._model), (tr("&Folders"), self._folders)),
                tr("Folders with models of yours. The model that comes with the plugin is always there."),
            ),
        ):
            column.addWidget(_group(title, rows, note))
        column.addStretch(1)
        column.addLayout(self._build_buttons())
        self.setWidget(body)

    def _build_fields(self) -> None:
        self._python = QgsFileWidget()
        self._python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self._python.setDialogTitle(tr("Choose a Python interpreter"))
        self._python.lineEdit().setPlaceholderText(tr("Found by itself"))
        self._python.lineEdit().setAccessibleName(tr("Python of the engine"))
        self._python.fileChanged.connect(self._judge_python)
        self._python_note = _note_label("python_note")
        self._installed = self._build_installed()
        self._device = QComboBox()
        titles = (tr("Automatic"), tr("Processor (CPU)"), tr("Graphics card (CUDA)"))
        for device, title in zip(DEVICES, titles):
            self._device.addItem(title, device)
        self._threads = QSpinBox()
        self._threads.setRange(0, os.cpu_count() or 1)
        self._threads.setSpecialValueText(tr("All"))
        self._threads.setToolTip(tr("How many processor cores an answer may use"))
        self._warm = QCheckBox(tr("&Load the model when the dock opens"))
        self._warm.setToolTip(tr("The first answer comes sooner; the engine takes its memory earlier."))
        self._model = QComboBox()
        self._model.setAccessibleName(tr("Model that answers"))
        self._model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._model.setMinimumContentsLength(MODEL_LETTERS)
        self._folders = FolderList()
        self._fields = {
            "engine_python": self._python, "device": self._device, "threads": self._threads, "warm": self._warm,
            "pack_folder": self._folders, "model": self._model,
        }
        for name, widget in self._fields.items():
            widget.setObjectName(f"setting_{name}")

    def _build_installed(self) -> QWidget:
        self._edition = QLabel()
        self._edition.setObjectName("installed_edition")
        self._add_full = QPushButton(tr("Add the &full engine…"))
        self._add_full.setObjectName("add_full_button")
        self._add_full.clicked.connect(self.full_asked)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._edition, 1)
        row.addWidget(self._add_full)
        return box

    def _build_buttons(self) -> QHBoxLayout:
        reset = QPushButton(tr("&Restore defaults"))
        reset.setObjectName("restore_defaults")
        reset.clicked.connect(self._reset)
        ask_help = QPushButton(tr("&About these settings…"))
        ask_help.setObjectName("settings_help")
        ask_help.clicked.connect(lambda: show_help(SETTINGS))
        row = QHBoxLayout()
        row.addWidget(reset)
        row.addStretch(1)
        row.addWidget(ask_help)
        return row

    # what happens

    def _show_model(self, settings: Settings) -> None:
        """List the models in the folders; one that is chosen and is not there stays chosen."""
        self._model.clear()
        self._model.addItem(tr("The model that comes with the plugin"), "")
        for model in models_on_disk(settings):
            if not model.is_built_in or model.id == settings.model:
                self._model.addItem(f"{model.title} ({model.revision})", model.id)
        if self._model.findData(settings.model) < 0:
            self._model.addItem(tr("{name} (not here)").format(name=settings.model), settings.model)
        self._model.setCurrentIndex(self._model.findData(settings.model))

    def _reset(self) -> None:
        now = read_settings()
        kept = {item.name: getattr(now, item.name) for item in fields(Settings) if decided_elsewhere(item.name)}
        self.show_settings(replace(Settings(), **kept))

    def _show_installed(self, name: str, is_there: bool) -> None:
        """Say which size of the engine is there, and offer the larger one on top of the smaller."""
        words = {
            LIGHT: tr("Light: the built-in model, on the processor"),
            FULL: tr("Full: graphics card and larger models"),
            "": tr("Not by Orthoscribe") if is_there else tr("Nothing as yet"),
        }
        added = on_top_of_light(edition(FULL))
        tip = tr("PyTorch and transformers, from {download_mb} MB to fetch and {disk_mb} MB on disk; in the dock.")
        self._edition.setText(words[name])
        self._add_full.setVisible(name == LIGHT)
        self._add_full.setToolTip(
            tip.format(download_mb=round(added.download_bytes / 1e6), disk_mb=round(added.disk_bytes / 1e6))
        )

    def _judge_python(self) -> None:
        """Say which interpreter will be used, or what is wrong with the choice."""
        chosen = self._python.filePath().strip()
        try:
            found = engine_python(Settings(engine_python=chosen))
            note = "" if chosen else tr("Found: {path}").format(path=found)
        except EngineMissing as error:
            note = localized(error.message)
        if chosen and Path(chosen).name.lower().startswith("qgis"):
            note = tr("This is QGIS itself. Choose a Python interpreter.")
        self._python_note.setText(note)
        self._python_note.setVisible(bool(note))


def _group(title: str, rows: tuple, note: str) -> QGroupBox:
    box = QGroupBox(title)
    form = QFormLayout(box)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    for words, widget in rows:
        form.addRow(words, widget)
    if note:
        label = _note_label("")
        label.setText(note)
        form.addRow(label)
    return box


def _note_label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setItalic(True)
    label.setFont(font)
    return label
