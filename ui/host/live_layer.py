"""Findings on the map while their job is still under way.

They lie in memory, for looking at; what is kept is written to a table once, when the job has ended.
"""

from __future__ import annotations

import collections
from collections.abc import Callable, Iterable

from qgis.core import QgsFeature, QgsFeatureSink, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ...inference.protocol.events import MappedFinding
from .styles import style_layer
from .tables import Run, result_feature, result_fields

#: Tells a layer of findings on their way from one that is kept.
LIVE_PROPERTY, UNASKED_PROPERTY = "orthoscribe/on_its_way", "skipMemoryLayersCheck"
#: An answer that ends sooner has no need of a layer of its own on the way.
PATIENCE_MS = 400
#: How many features one step adds, and how long the window has its turn in between.
STEP_FEATURES, PAUSE_MS = 200, 15
#: How long the map has to draw itself before it is drawn anew: at least, and for each feature.
REPAINT_MS, REPAINT_FEATURE_MS = 600, 0.3


class LiveLayer(QObject):
    """The features of a run as they come in, and a layer in memory that grows with them.

    Life: the layer is made some time after the first findings; `pause` lets it be, `keep` shows all and leaves it as an
    ordinary layer. `place` is called with it once, on the main thread, to put it into the project.
    """

    def __init__(
        self, run: Run, project: QgsProject, place: Callable[[QgsVectorLayer], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._run, self._project, self._place = run, project, place
        self._fields = result_fields(run.is_change, has_status=True)
        #: Features hold their points outside Python: a hundred thousand lists of floats would keep its collector busy.
        self.features: list[QgsFeature] = []
        self._shown = 0
        self._labels: collections.Counter[str] = collections.Counter()
        self._styled = 0
        self._layer_id = ""
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS, timeout=self._step)
        self._draw_timer = QTimer(self, singleShot=True, timeout=self._draw)

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer, or None while there is none, or when somebody has removed it."""
        return self._project.mapLayer(self._layer_id) if self._layer_id else None

    def add(self, findings: Iterable[MappedFinding]) -> None:
        """Take more findings; they are shown a few at a time."""
        for finding in findings:
            self.features.append(result_feature(finding, self._run, self._fields))
            self._labels[finding.label] += 1
        if not self._timer.isActive():
            self._timer.start()

    def pause(self) -> None:
        """Show no more."""
        self._timer.stop()
        self._draw_timer.stop()

    def keep(self) -> None:
        """Show all that came, as a layer that QGIS warns of when it would be lost."""
        if self.layer is None:
            self._begin()
        self.layer.removeCustomProperty(UNASKED_PROPERTY)
        self.layer.removeCustomProperty(LIVE_PROPERTY)
        self._timer.start()

    def _step(self) -> None:
        if not self._layer_id:
            self._begin()
        layer = self.layer
        if layer is None:  # removed by the user: it is kept all the same, at the end
            return
        features = self.features[self._shown : self._shown + STEP_FEATURES]
        self._shown += len(features)
        layer.dataProvider().addFeatures(features, QgsFeatureSink.Flag.FastInsert)
        if len(self._labels) > self._styled:
            self._styled = len(self._labels)
            style_layer(layer, self._run.kind, [label for label, _ in self._labels.most_common()])
        if self._shown < len(self.features):
            self._timer.start()
        if not self._draw_timer.isActive():
            self._draw_timer.start(REPAINT_MS + int(REPAINT_FEATURE_MS * self._shown))

    def _begin(self) -> None:
        layer = QgsVectorLayer("MultiPolygon", self._run.title, "memory")
        layer.setCrs(self._run.crs)
        layer.dataProvider().addAttributes(list(self._fields))
        layer.updateFields()
        layer.setCustomProperty(LIVE_PROPERTY, True)
        layer.setCustomProperty(UNASKED_PROPERTY, 1)
        self._place(layer)
        self._layer_id, self._shown, self._styled = layer.id(), 0, 0
        self._timer.setInterval(PAUSE_MS)

    def _draw(self) -> None:
        if self.layer is not None:
            self.layer.updateExtents()
            self.layer.triggerRepaint()
