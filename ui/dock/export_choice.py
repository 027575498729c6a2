"""Which findings are exported, and in which CRS: two submenus of the Export menu."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.gui import QgsProjectionSelectionDialog
from qgis.PyQt.QtWidgets import QActionGroup, QMenu

from ..host.export import WGS84
from ..host.review.look import accepted_where, shown_where
from ..host.tables import STATUS
from ..host.translate import tr

ALL, SHOWN, ACCEPTED = "all", "shown", "accepted"
OF_LAYER, OF_PROJECT = "layer", "project"


class ExportChoice:
    """Remembers what was chosen last; a CRS is kept as `layer`, `project`, or its own code."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._scope, self._crs = ALL, OF_LAYER

    def where(self, layer: QgsVectorLayer) -> str:
        """An expression for the chosen findings of a layer; "" for all."""
        wheres = {ALL: "", SHOWN: shown_where(layer), ACCEPTED: accepted_where()}
        return wheres[self._scope if self._can(layer, self._scope) else ALL]

    def crs(self, layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
        """The chosen CRS; the layer's own stands in for a project that has none."""
        own = {OF_LAYER: layer.crs(), OF_PROJECT: self._project.crs()}
        chosen = own.get(self._crs) or QgsCoordinateReferenceSystem(self._crs)
        return chosen if chosen.isValid() else layer.crs()

    def add_to(self, menu: QMenu, layer: QgsVectorLayer) -> None:
        """Both submenus, for a layer."""
        scopes = {ALL: tr("all"), SHOWN: tr("what the review shows"), ACCEPTED: tr("accepted ones")}
        scope = self._scope if self._can(layer, self._scope) else ALL
        which = self._submenu(menu, "export_which", tr("Findings: {which}").format(which=scopes[scope]))
        self._fill(which, scopes, scope, self._choose_scope)
        which.actions()[2].setEnabled(self._can(layer, ACCEPTED))
        if not layer.crs().isValid():
            return
        names = {OF_LAYER: tr("The layer's: {crs}").format(crs=layer.crs().userFriendlyIdentifier())}
        if self._project.crs().isValid():
            names[OF_PROJECT] = tr("The project's: {crs}").format(crs=self._project.crs().userFriendlyIdentifier())
        names[WGS84] = tr("Longitude and latitude: {crs}").format(crs=WGS84)
        names.setdefault(self._crs, self.crs(layer).userFriendlyIdentifier())
        crs = self._submenu(menu, "export_crs", tr("CRS: {crs}").format(crs=self.crs(layer).authid() or "…"))
        self._fill(crs, names, self._crs, self._choose_crs)
        crs.addSeparator()
        other = crs.addAction(tr("Other…"))
        other.setObjectName("export_crs_other")
        other.triggered.connect(lambda: self._ask(menu, layer))

    def _can(self, layer: QgsVectorLayer, scope: str) -> bool:
        return scope != ACCEPTED or layer.fields().indexOf(STATUS) >= 0

    def _submenu(self, menu: QMenu, name: str, title: str) -> QMenu:
        submenu = menu.addMenu(title)
        submenu.setObjectName(name)
        return submenu

    def _fill(self, menu: QMenu, names: dict[str, str], chosen: str, choose) -> None:
        group = QActionGroup(menu)
        for key, words in names.items():
            action = menu.addAction(words)
            action.setObjectName(f"{menu.objectName()}_{key}")
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _checked=False, key=key: choose(key))
            group.addAction(action)

    def _choose_scope(self, scope: str) -> None:
        self._scope = scope

    def _choose_crs(self, crs: str) -> None:
        self._crs = crs

    def _ask(self, menu: QMenu, layer: QgsVectorLayer) -> None:
        """Let the user pick any CRS, without waiting for it."""
        dialog = QgsProjectionSelectionDialog(menu.parentWidget())
        dialog.setObjectName("export_crs_dialog")
        dialog.setCrs(self.crs(layer))
        dialog.accepted.connect(lambda: self._choose_crs(dialog.crs().authid() or OF_LAYER))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
