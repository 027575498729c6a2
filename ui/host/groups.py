"""Groups of the layer tree as one picture: what the map shows of them can be asked about like a raster layer."""

from __future__ import annotations

import math
import uuid
from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMeshLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorTileLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .results_home import FOOTPRINTS_PROPERTY, TURN_PROPERTY

#: What can be asked about by itself: rasters, and what is drawn to look like one.
IMAGERY = (QgsRasterLayer, QgsVectorTileLayer, QgsMeshLayer)
#: How the id of a group begins, and the property of the group that holds the rest of it.
PREFIX, ID_PROPERTY = "group:", "orthoscribe/group"


class GroupPicture(QObject):
    """A group of the layer tree; says of itself what a map layer does, in the same words.

    What is ticked in it counts, whether the group itself is ticked or not; findings of ours in it do not. Its CRS is
    that of the topmost imagery in it. A group that is removed has no layers and is not valid.
    """

    willBeDeleted = pyqtSignal()  # noqa: N815 (as QgsMapLayer has it)

    def __init__(self, group: QgsLayerTreeGroup, project: QgsProject) -> None:
        super().__init__()
        self.group, self._project = group, project
        group.destroyed.connect(self.willBeDeleted)

    def layers(self) -> list[QgsMapLayer]:
        """What is drawn, top to bottom."""
        if sip.isdeleted(self.group):
            return []
        own = group_layer(self.group)
        layers = [own] if own is not None else list(_ticked(self.group))
        root = self._project.layerTreeRoot()
        if root.hasCustomLayerOrder():
            order = {layer.id(): place for place, layer in enumerate(root.customLayerOrder())}
            layers.sort(key=lambda layer: order.get(layer.id(), -1))
        return layers

    def is_same(self, other: object) -> bool:
        """Whether another one is of the same group."""
        return isinstance(other, GroupPicture) and other.group is self.group

    def id(self) -> str:
        """An id that stays with the group, in the project."""
        if not self.customProperty(ID_PROPERTY):
            self.setCustomProperty(ID_PROPERTY, uuid.uuid4().hex)
        return f"{PREFIX}{self.customProperty(ID_PROPERTY)}"

    def name(self) -> str:
        """The name of the group, "" of one that is gone."""
        return "" if sip.isdeleted(self.group) else self.group.name()

    def isValid(self) -> bool:  # noqa: N802
        """Whether there is anything to draw."""
        return bool(self.layers())

    def isSpatial(self) -> bool:  # noqa: N802
        """Always."""
        return True

    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS that it is drawn in."""
        imagery_first = sorted(self.layers(), key=lambda layer: not isinstance(layer, IMAGERY))
        systems = (layer.crs() for layer in imagery_first if layer.crs().isValid())
        return next(systems, self._project.crs())

    def extent(self) -> QgsRectangle:
        """What its layers cover together; one that cannot be told in its CRS, such as the whole world, is left out."""
        whole, crs = QgsRectangle(), self.crs()
        for layer in self.layers():
            try:
                to_crs = QgsCoordinateTransform(layer.crs(), crs, self._project)
                extent = to_crs.transformBoundingBox(layer.extent())
            except QgsCsException:
                continue
            if extent.isFinite() and not extent.isEmpty():
                whole.combineExtentWith(extent)
        return whole

    def publicSource(self) -> str:  # noqa: N802
        """Where the layers come from, without passwords."""
        return "; ".join(layer.publicSource() for layer in self.layers())

    def customProperty(self, name: str, default: object = None) -> object:  # noqa: N802
        """A property of the group."""
        return default if sip.isdeleted(self.group) else self.group.customProperty(name, default)

    def setCustomProperty(self, name: str, value: object) -> None:  # noqa: N802
        """Keep a property with the group."""
        if not sip.isdeleted(self.group):
            self.group.setCustomProperty(name, value)

    def removeCustomProperty(self, name: str) -> None:  # noqa: N802
        """Take a property away."""
        if not sip.isdeleted(self.group):
            self.group.removeCustomProperty(name)


def subject_of(project: QgsProject, subject_id: str) -> QgsMapLayer | GroupPicture | None:
    """What a question is about: the layer or the group with an id; None when it is gone."""
    if not subject_id.startswith(PREFIX):
        return project.mapLayer(subject_id)
    groups = project.layerTreeRoot().findGroups(True)
    wanted = subject_id[len(PREFIX):]
    found = next((group for group in groups if group.customProperty(ID_PROPERTY) == wanted), None)
    return GroupPicture(found, project) if found is not None else None


def groups_of(project: QgsProject) -> list[GroupPicture]:
    """Every group with imagery of the user's in it, in the order of the tree."""
    groups = project.layerTreeRoot().findGroups(True)
    return [
        GroupPicture(group, project) for group in groups
        if any(isinstance(node.layer(), IMAGERY) and not _is_ours(node.layer()) for node in group.findLayers())
    ]


def as_subject(layer: QgsMapLayer | None, project: QgsProject) -> QgsMapLayer | GroupPicture | None:
    """The group behind a layer that QGIS renders a group with; any other layer as it is."""
    for group in project.layerTreeRoot().findGroups(True) if layer is not None else ():
        if group_layer(group) == layer:
            return GroupPicture(group, project)
    return layer


def group_layer(group: QgsLayerTreeGroup) -> QgsMapLayer | None:
    """The layer that QGIS renders a group with, where the user wanted that (QGIS 3.24 and newer)."""
    return group.groupLayer() if hasattr(group, "groupLayer") else None


def layers_of(subject: QgsMapLayer | GroupPicture) -> list[QgsMapLayer]:
    """The layers that are drawn for a layer or a group, top to bottom."""
    return subject.layers() if isinstance(subject, GroupPicture) else [subject]


def _ticked(group: QgsLayerTreeGroup) -> Iterator[QgsMapLayer]:
    """The layers that are ticked inside a group, top to bottom."""
    for node in group.children():
        if not node.itemVisibilityChecked():
            continue
        if QgsLayerTree.isGroup(node):
            own = group_layer(node)
            yield from _ticked(node) if own is None else [own]
        elif node.layer() is not None and node.layer().isSpatial() and not _is_ours(node.layer()):
            yield node.layer()


def _is_ours(layer: QgsMapLayer) -> bool:
    return any(layer.customProperty(name) is not None for name in (TURN_PROPERTY, FOOTPRINTS_PROPERTY))


def least_pixel_m(subject: QgsMapLayer | GroupPicture, metres_a_pixel) -> float | None:
    """The smallest own pixel of a group's rasters on the ground, in metres, as `metres_a_pixel(layer)` tells them; None
    for a single layer, and where not all imagery of the group has pixels of its own.
    """
    imagery = [layer for layer in layers_of(subject) if isinstance(layer, IMAGERY)]
    if not isinstance(subject, GroupPicture) or not imagery:
        return None
    sizes = [metres_a_pixel(layer) if isinstance(layer, QgsRasterLayer) else None for layer in imagery]
    return min(sizes) if all(size is not None and math.isfinite(size) for size in sizes) else None
