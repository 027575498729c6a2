"""The Find tab: the index above, what is looked for, and what was found. It decides nothing."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..dock.disclosure import Disclosure
from ..host.chip_index import ChipIndex
from ..host.chip_pictures import ChipPictures
from ..host.translate import tr
from .contents_box import ContentsBox
from .example_row import ExampleRow
from .filters_box import FiltersBox
from .index_row import IndexRow
from .index_state import IndexState
from .results_box import ResultsBox
from .search_row import SearchRow

MARGIN_PX, SPACING_PX = 10, 8
LEAST_WIDTH_PX = 360


class FindPanel(QWidget):
    """Puts the parts together. While it is chosen what is indexed, the search stands back."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, pictures: ChipPictures) -> None:
        super().__init__()
        self.setObjectName("find_panel")
        self.index_row = IndexRow(project)
        self.contents = ContentsBox(project)
        self.state = IndexState()
        self.search_row = SearchRow()
        self.example = ExampleRow(canvas, project)
        self.filters = FiltersBox()
        self.results = ResultsBox(pictures)
        self._fold = Disclosure("filters_fold", tr("Filters"), self.filters)
        self._build()
        self.index_row.filling_toggled.connect(self._on_filling)
        self.search_row.edited.connect(lambda _text: self.refresh())
        self.example.changed.connect(self.refresh)
        self.show_index(None)

    def close_tools(self) -> None:
        """Give back the map, and stop listening to the project."""
        self.example.close_tools()
        self.contents.close_tools()

    def show_index(self, index: ChipIndex | None) -> None:
        """Show which index is searched."""
        self.index_row.show_index(index)
        self.contents.show_index(index)
        self.refresh()

    def refresh(self) -> None:
        """Offer what can be done with what is typed and chosen."""
        has_words = bool(self.search_row.text())
        self.example.heed_words(has_words)
        has_index = self.index_row.index() is not None
        self.search_row.show_ready(has_index and (has_words or self.example.has_choice()))

    def _build(self) -> None:
        self._search = QWidget()
        search = QVBoxLayout(self._search)
        search.setContentsMargins(0, 0, 0, 0)
        search.setSpacing(SPACING_PX)
        for widget, stretch in ((self.search_row, 0), (self.example, 0), (self._fold, 0), (self.results, 1)):
            search.addWidget(widget, stretch)
        self.contents.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        column.setSpacing(SPACING_PX)
        for widget, stretch in ((self.index_row, 0), (self.state, 0), (self.contents, 0), (self._search, 1)):
            column.addWidget(widget, stretch)
        column.addStretch(0)
        self.setMinimumWidth(LEAST_WIDTH_PX)

    def _on_filling(self, is_filling: bool) -> None:
        self.contents.setVisible(is_filling)
        self._search.setVisible(not is_filling)
