"""The chooser of what is asked about: every layer with pixels, and after them the groups that hold such layers."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal

from ..host.groups import IMAGERY, GroupPicture, as_subject, groups_of
from ..host.translate import tr

FILTER = QgsMapLayerProxyModel.Filter
FILTERS = FILTER.RasterLayer | FILTER.VectorTileLayer | FILTER.MeshLayer


class LayerCombo(QgsMapLayerComboBox):
    """What is chosen is a layer or a GroupPicture."""

    chosen = pyqtSignal(object)  # QgsMapLayer, GroupPicture or None

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._groups: list[GroupPicture] = []
        self.setFilters(FILTERS)
        self._timer = QTimer(self, singleShot=True, interval=0, timeout=self._list_groups)
        root = project.layerTreeRoot()
        for signal in (root.addedChildren, root.removedChildren, root.nameChanged):
            signal.connect(self._on_tree)
        self._list_groups()
        self._told = self.subject()
        self.layerChanged.connect(self._on_changed)
        self.currentIndexChanged.connect(self._on_changed)

    def subject(self) -> QgsMapLayer | GroupPicture | None:
        """What is chosen now."""
        layer, place = self.currentLayer(), self.currentIndex() - self.count() + len(self._groups)
        return self._groups[place] if layer is None and 0 <= place < len(self._groups) else layer

    def choose(self, subject: QgsMapLayer | GroupPicture | None) -> None:
        """Choose a layer that has pixels, or a group; anything else leaves the choice as it is."""
        subject = as_subject(subject, self._project) if isinstance(subject, QgsMapLayer) else subject
        if isinstance(subject, IMAGERY):
            self.setLayer(subject)
        elif isinstance(subject, GroupPicture):
            self._list_groups()
            places = [place for place, group in enumerate(self._groups) if group.is_same(subject)]
            if places:
                self.setCurrentIndex(self.count() - len(self._groups) + places[0])

    def _on_tree(self, *_: object) -> None:
        self._timer.start()  # a tree that is read tells of every node

    def _list_groups(self) -> None:
        """Take over the groups as the tree has them now; the choice stays where it can."""
        groups, now = groups_of(self._project), self.subject()
        names = [tr("{name} (group)").format(name=group.name()) for group in groups]
        if names == self.additionalItems() and all(map(GroupPicture.is_same, groups, self._groups)):
            return
        self.blockSignals(True)
        self._groups = groups
        self.setAdditionalItems(names)
        self.blockSignals(False)
        if isinstance(now, GroupPicture):
            first, places = self.count() - len(groups), range(len(groups))
            self.setCurrentIndex(next((first + place for place in places if groups[place].is_same(now)), 0))
            self._on_changed()

    def _on_changed(self, *_: object) -> None:
        """Tell of another choice; QGIS tells of the same one more than once, and of some groups not at all."""
        subject = self.subject()
        if subject is not self._told:
            self._told = subject
            self.chosen.emit(subject)
