"""Groups of the layer tree: the tasks in their context menu, and the dock follows the one that is selected."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsLayerTree, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QMenu

from ...inference.protocol.requests import COMPARE
from ..host.groups import GroupPicture, groups_of
from ..host.icons import themed_icon
from ..host.translate import tr
from .layer_menu import layer_words


class GroupMenu:
    """`begin` starts a task on a group, `follow` hears of the group that the user selects; `remove` ends both.

    QGIS lets plugins add to the menu of a group from 3.32 on; before that the dock follows and offers it.
    """

    def __init__(
        self, iface: QgisInterface, begin: Callable[[str, GroupPicture], object],
        follow: Callable[[GroupPicture], object],
    ) -> None:
        self._view, self._window = iface.layerTreeView(), iface.mainWindow()
        self._begin, self._follow = begin, follow
        self._has_menu = hasattr(self._view, "contextMenuAboutToShow")
        self._view.selectionModel().currentChanged.connect(self._on_current)
        if self._has_menu:
            self._view.contextMenuAboutToShow.connect(self._on_menu)

    def remove(self) -> None:
        """Stop listening to the layer tree."""
        if self._has_menu:
            self._view.contextMenuAboutToShow.disconnect(self._on_menu)
        self._view.selectionModel().currentChanged.disconnect(self._on_current)

    def group(self) -> GroupPicture | None:
        """The group that is selected; None for anything else, and for one without imagery."""
        node = self._view.currentNode()
        if not QgsLayerTree.isGroup(node):
            return None
        return next((group for group in groups_of(QgsProject.instance()) if group.group == node), None)

    def _on_current(self, *_: object) -> None:
        group = self.group()
        if group is not None:
            self._follow(group)

    def _on_menu(self, menu: QMenu) -> None:
        group = self.group()
        if group is None:
            return
        tasks = menu.addMenu(tr("Orthoscribe"))
        tasks.setObjectName("orthoscribe_group_menu")
        for task, words in layer_words().items():
            if task == COMPARE:
                continue
            action = tasks.addAction(themed_icon(task, self._window.palette()), words)
            action.setObjectName(f"orthoscribe_group_{task}")
            action.triggered.connect(lambda _checked=False, task=task, group=group: self._begin(task, group))
