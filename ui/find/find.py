"""Finding: what the tab says becomes an index or a search, and what comes back is shown in the tab and on the map."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsGeometry, QgsProject, QgsTask, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer

from ...inference.protocol.errors import IndexMismatch, OrthoscribeError
from ..dock.dock import Dock
from ..host.chip_index import ChipIndex
from ..host.chip_pictures import ChipPictures
from ..host.extents import degrees_of, number, visible_place
from ..host.hit_layers import LiveHits, keep_hits
from ..host.hits import Found
from ..host.messages import Messages, as_sentence
from ..host.results import ResultStore
from ..host.shortening import shortened
from ..host.steps import Steps
from ..host.translate import localized, tr
from ..session.indexing import Indexing, IndexOrder, IndexReport
from ..session.project_index import ProjectIndex
from ..session.searches import Searches, Wish
from .hit_actions import HitActions
from .panel import FindPanel
from .tastes import Taste, Tastes

#: Longest part of what was looked for that names a layer.
TITLE_CHARACTERS = 48
#: How long after the grid the map shows what was found: the grid is drawn, and the window breathes, in between.
MAP_AFTER_MS = 40


class Find(QObject):
    """Life: made when the dock is there; `close` before the dock goes."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        project: QgsProject,
        dock: Dock,
        project_index: ProjectIndex,
        searches: Searches,
        store: ResultStore,
        messages: Messages,
    ) -> None:
        super().__init__()
        self._canvas, self._project, self._dock = canvas, project, dock
        self.project_index, self.searches = project_index, searches
        self._store, self._messages = store, messages
        self._pictures, self._live = ChipPictures(self), LiveHits(project)
        self._actions = HitActions(canvas, project, messages)
        self.indexing = Indexing(project, messages, self)
        self.panel = FindPanel(canvas, project, self._pictures)
        self._number = 0  # of the search under way
        self._wish = Wish(None)
        self._tastes, self._steps = Tastes(), Steps(self)
        self._found = Found()
        self._map_soon = QTimer(self, singleShot=True, interval=MAP_AFTER_MS, timeout=self._show_on_map)
        self._tasks: list[QgsTask] = []  # QGIS needs the Python objects to stay
        self._room = dock.rooms.add("find", tr("Find"), self.panel, self.stop)
        self._connect()
        self._on_project_index()

    def close(self) -> None:
        """Stop, and give back the map."""
        self._leave()
        self.project_index.changed.disconnect(self._on_project_index)
        for signal, slot in self._of_searches:
            signal.disconnect(slot)
        self.indexing.close()
        self._pictures.close()
        self.panel.close_tools()

    def open(self) -> None:
        """Show the tab, ready to be typed in."""
        self._dock.setUserVisible(True)
        self._dock.rooms.show_room(self._room)
        self.panel.search_row.edit.setFocus()

    def show(self, name: str, footprint_wkt: str) -> None:
        """Go to a footprint, given in EPSG:4326, on the map."""
        self._actions.show_footprint(name, QgsGeometry.fromWkt(footprint_wkt))

    def stop(self) -> None:
        """End the search under way."""
        self.searches.cancel(self._number)

    # wiring

    def _connect(self) -> None:
        panel, results = self.panel, self.panel.results
        panel.index_row.chosen.connect(self.project_index.choose)
        panel.contents.asked.connect(self._on_index)
        panel.state.stop_asked.connect(self.indexing.cancel)
        panel.state.afresh_asked.connect(lambda: self._on_index(afresh=True))
        panel.search_row.submitted.connect(self.search)
        panel.search_row.stopped.connect(self.stop)
        results.view.shown.connect(self._actions.show)
        results.view.opened.connect(self._actions.open)
        results.view.copied.connect(self._actions.copy)
        results.view.liked.connect(lambda hit: self._judge(self._tastes.like(hit.record.chip)))
        results.view.disliked.connect(lambda hit: self._judge(self._tastes.dislike(hit.record.chip)))
        results.undone.connect(lambda: self._judge(self._tastes.undo()))
        results.kept.connect(self._keep)
        results.new_asked.connect(panel.index_row.ask_for_new)
        self._dock.rooms.changed.connect(lambda room: panel.example.show_footprint(room == self._room))
        self.project_index.changed.connect(self._on_project_index)
        self.indexing.progressed.connect(panel.state.show_progress)
        self.indexing.done.connect(self._on_indexed)
        self.indexing.failed.connect(self._on_not_indexed)
        self._of_searches = (
            (self.searches.found, self._on_found),
            (self.searches.failed, self._on_not_found),
            (self.searches.cancelled, self._on_cancelled),
        )
        for signal, slot in self._of_searches:
            signal.connect(slot)

    # the index

    def _on_project_index(self) -> None:
        """Another index is in use, or another project is open."""
        index = self.project_index.index
        self._leave()
        self._live.clear()
        self.panel.state.clear()
        self.panel.contents.clear_folders()
        self.panel.contents.add_folders(self.project_index.folders)
        self.panel.filters.show_sensors(())
        self.panel.show_index(index)
        self.panel.results.show_sentence(_welcome(index), offers_new=index is None)

    def _on_index(self, afresh: bool = False) -> None:
        index = self.project_index.index
        if index is None or self.indexing.is_busy:
            return
        try:
            order = self.panel.contents.order(index, afresh)
            self.indexing.begin(order)
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self.panel.index_row.show_filling(True)
            self.panel.state.show_problem(localized(as_sentence(error).message))
            return
        self.project_index.note_folders(order.folders)
        self.panel.state.show_progress(None, tr("Looking for what is new or has changed…"))

    def _on_indexed(self, report: IndexReport) -> None:
        self.panel.state.show_report(report)
        if report.order.index == self.project_index.index and report.chips:
            self.panel.index_row.show_filling(False)
            self.panel.search_row.edit.setFocus()
            self.panel.results.show_sentence(_welcome(report.order.index))

    def _on_not_indexed(self, _order: IndexOrder, error: OrthoscribeError) -> None:
        self._messages.fail(error)
        self.panel.state.show_problem(localized(error.message), isinstance(error, IndexMismatch))

    # the search

    def search(self) -> None:
        """Search for what the tab says."""
        try:
            wish = self._wish_of_panel()
        except Exception as error:  # noqa: BLE001 (a Qt slot)
            self.panel.results.show_sentence(localized(as_sentence(error).message))
            return
        self._tastes = Tastes()
        self._begin(wish)

    def _wish_of_panel(self) -> Wish:
        """What is looked for; raises OrthoscribeError with a sentence when it does not make sense."""
        panel, filters = self.panel, self.panel.filters
        words, example = panel.search_row.text(), panel.example.example()
        if panel.example.has_choice() and example is None:
            raise OrthoscribeError(
                tr("There is no example yet: draw it on the raster layer, or choose the layer that it lies on.")
            )
        date_from, date_to = filters.dates()
        return Wish(
            self.project_index.index, words, example, panel.example.likeness() if words else 1.0,
            extent=degrees_of(visible_place(self._canvas), self._project) if filters.in_view.isChecked() else None,
            date_from=date_from, date_to=date_to, sensors=filters.sensors(), limit=filters.limit(),
        )

    def _judge(self, taste: Taste) -> None:
        """Search again, nearer to what is liked and farther from what is not."""
        self._begin(replace(self._wish, more_like=taste.more_like, not_like=taste.not_like))

    def _begin(self, wish: Wish) -> None:
        self.searches.abandon(self._number)
        self._wish = wish
        self._number = self.searches.search(wish)
        self.panel.search_row.show_busy(True)

    def _on_found(self, number: int, found: Found) -> None:
        if number != self._number:
            return
        hits = tuple(hit for hit in found.hits if hit.record.chip not in self._wish.not_like)
        self._found = replace(found, hits=hits)
        self._end()
        self.panel.filters.show_sensors(found.sensors)
        self._map_soon.start()
        if hits:
            self.panel.results.show_hits(hits, counts_words(self._found), self._tastes.can_undo)
        else:
            self.panel.results.show_sentence(_nothing(found, self._wish), self._tastes.can_undo)

    def _show_on_map(self) -> None:
        if self._wish.index is not None and self._wish.index == self.project_index.index:
            self._steps.run(self._live.show(self._found, self._title(), self._wish.index), lambda: None)

    def _on_not_found(self, number: int, error: OrthoscribeError) -> None:
        if number == self._number:
            self._end()
            self._messages.log(f"{localized(error.message)} {error.details}".strip())
            self.panel.results.show_sentence(localized(error.message), self._tastes.can_undo)
            if isinstance(error, IndexMismatch):
                self.panel.state.show_problem(localized(error.message), is_of_other_model=True)

    def _on_cancelled(self, number: int) -> None:
        if number == self._number:
            self._end()

    def _end(self) -> None:
        self._number = 0
        self.panel.search_row.show_busy(False)

    def _leave(self) -> None:
        """What is under way is for nobody any more."""
        self.searches.abandon(self._number)
        self._map_soon.stop()
        self._steps.stop()
        self._end()
        self._found, self._tastes = Found(), Tastes()

    # what was found

    def _title(self) -> str:
        words = shortened(self._wish.words, TITLE_CHARACTERS)
        return tr("Found: {words}").format(words=words) if words else tr("Found by example")

    def _keep(self) -> None:
        def on_kept(layer: QgsVectorLayer | None, error: OrthoscribeError | None) -> None:
            self._tasks.remove(task)
            if error is not None:
                self._messages.fail(error)
                return
            self._map_soon.stop()
            self._steps.stop()
            self._live.clear()
            self._messages.say(tr("{count} footprints are kept in “{layer}”.").format(
                count=layer.featureCount(), layer=layer.name()
            ))

        if self._found.hits:
            task = keep_hits(
                self._found, self._title(), self._wish.index, self._store.path, self._project, on_kept
            )
            self._tasks.append(task)


def counts_words(found: Found) -> str:
    """How many there are, among how many, and how long it took."""
    count, chips = number(len(found.hits)), number(found.chips)
    words = tr("{count} of {chips} chips") if found.chips else tr("{count} chips")
    said = words.format(count=count, chips=chips)
    return f"{said}  ·  {tr('{ms} ms').format(ms=number(found.elapsed_ms))}" if found.elapsed_ms else said


def _welcome(index: ChipIndex | None) -> str:
    """What stands in place of chips before anything was searched."""
    if index is None:
        return tr(
            "Find places in your own rasters by words, or by an example from the map. First begin an index, and say "
            "which layers and folders it holds."
        )
    if not index.is_there:
        return tr("“{name}” is not there yet. Press “Index…”, and choose what goes into it.").format(name=index.name)
    return tr("Type what to look for, such as “harbour with ships”, or give an example from the map.")


def _nothing(found: Found, wish: Wish) -> str:
    """Why nothing was found, as far as it is known, and what to do."""
    if wish.extent or wish.date_from or wish.date_to or wish.sensors:
        return tr("Nothing fits these filters. Open “Filters” and take some out, or zoom out.")
    if not found.chips:
        return tr("The index holds no chips yet. Press “Index…”, and choose what goes into it.")
    return tr("Nothing was found. Try other words, or an example from the map.")
