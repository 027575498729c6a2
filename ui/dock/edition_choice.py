"""The two sizes of the engine to choose from, with what each takes; or the larger one on top of the smaller."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ...inference.client.environment.editions import FULL, LIGHT, edition, on_top_of_light
from ..host.translate import tr
from .quiet_label import QuietLabel

#: Under the words of a radio button.
INDENT_PX = 22


class EditionChoice(QWidget):
    """Radio buttons; while only the full one is offered, none, for there is nothing to choose."""

    def __init__(self) -> None:
        super().__init__()
        self._has_driver, self._is_on_top = False, False
        self._buttons, self._sizes = QButtonGroup(self), {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        titles = {
            LIGHT: tr("Light: the built-in model, on any computer"),
            FULL: tr("Full: graphics card and larger models"),
        }
        for number, (name, title) in enumerate(titles.items()):
            button = QRadioButton(title)
            button.setObjectName(f"edition_{name}")
            button.setProperty("edition", name)
            button.setChecked(name == LIGHT)
            self._buttons.addButton(button, number)
            self._sizes[name] = QuietLabel(indent_px=INDENT_PX)
            column.addWidget(button)
            column.addWidget(self._sizes[name])
            column.addSpacing(4)
        self._say_sizes()

    def chosen(self) -> str:
        """The name of the edition that is wanted."""
        return self._buttons.checkedButton().property("edition")

    def show_driver(self, has_driver: bool) -> None:
        """Count NVIDIA's libraries in, or not."""
        self._has_driver = has_driver
        self._say_sizes()

    def offer_full(self, is_on_top: bool) -> None:
        """Offer the full edition alone, on top of the light one; or both again."""
        self._is_on_top = is_on_top
        wanted = FULL if is_on_top else LIGHT
        for button in self._buttons.buttons():
            button.setChecked(button.property("edition") == wanted)
            button.setVisible(not is_on_top)
        self._sizes[LIGHT].setVisible(not is_on_top)
        self._sizes[FULL].indent(0 if is_on_top else INDENT_PX)
        self._say_sizes()

    def _say_sizes(self) -> None:
        words = tr("About {download} to fetch, {disk} on disk. {more}")
        notes = {LIGHT: tr("Recommended: ready in a few minutes."), FULL: self._full_note()}
        for name, note in notes.items():
            sizes = edition(name, self._has_driver)
            sizes = on_top_of_light(sizes) if self._is_on_top else sizes
            self._sizes[name].setText(
                words.format(download=size_text(sizes.download_bytes), disk=size_text(sizes.disk_bytes), more=note)
            )

    def _full_note(self) -> str:
        if self._has_driver:
            return tr("An NVIDIA driver was found: on Linux, its libraries come along.")
        return "" if self._is_on_top else tr("Adds PyTorch and transformers. Can be added later.")


def size_text(size: float) -> str:
    """Bytes as people say them, in MB or GB."""
    if size >= 1e9:
        return tr("{number} GB").format(number=f"{size / 1e9:.1f}".rstrip("0").rstrip("."))
    return tr("{number} MB").format(number=round(size / 1e6))
