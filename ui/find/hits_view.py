"""The chips of a search as a grid of pictures."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QListView, QMenu, QStyle

from ..host.hits import Hit
from ..host.translate import tr
from .hit_painter import HitPainter
from .hits_model import HIT, HitsModel


class HitsView(QListView):
    """A click goes there on the map, a double click or Enter opens the raster; the rest is in the menu."""

    shown = pyqtSignal(object)  # Hit
    opened = pyqtSignal(object)  # Hit
    liked = pyqtSignal(object)  # Hit
    disliked = pyqtSignal(object)  # Hit
    copied = pyqtSignal(object)  # Hit

    def __init__(self, model: HitsModel) -> None:
        super().__init__()
        self.setObjectName("hits")
        self.setAccessibleName(tr("What was found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self._painter = HitPainter(self)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.clicked.connect(lambda index: self.shown.emit(index.data(HIT)))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(HIT)))

    def menu_for(self, index: QModelIndex) -> QMenu:
        """What can be done with a chip."""
        hit: Hit = index.data(HIT)
        menu = QMenu(self)
        menu.setObjectName("hit_menu")
        for name, words, signal in (
            ("hit_show", tr("Zoom there"), self.shown),
            ("hit_open", tr("Open the raster as a layer"), self.opened),
            ("", "", None),
            ("hit_more", tr("More like this"), self.liked),
            ("hit_not", tr("Not this"), self.disliked),
            ("", "", None),
            ("hit_copy", tr("Copy"), self.copied),
        ):
            if signal is None:
                menu.addSeparator()
                continue
            action = menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit(hit))
        return menu

    def _fit(self) -> None:
        bar_px = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setGridSize(self._painter.fit(self.width() - bar_px - 4, self.font()))

    def _open_menu(self, index: QModelIndex, where: QPoint) -> None:
        if index.isValid():
            self.menu_for(index).popup(where)

    # QWidget

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_painter"):
            self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        where = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        event.accept()
        self._open_menu(index, where)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        index, keys = self.currentIndex(), {
            Qt.Key.Key_Space: self.shown, Qt.Key.Key_Return: self.opened, Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Plus: self.liked, Qt.Key.Key_Delete: self.disliked, Qt.Key.Key_Minus: self.disliked,
        }
        if event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            event.accept()
            self.copied.emit(index.data(HIT))
        elif event.key() in keys and index.isValid():
            event.accept()
            keys[event.key()].emit(index.data(HIT))
        else:
            super().keyPressEvent(event)
