"""An index of chips is a layer in QGIS: footprints, fields, extent, and edits that keep it whole."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer


@pytest.fixture()
def index_path(tmp_path, package) -> Path:
    """Three chips beside each other in Helsinki, made by the engine's own code."""
    from orthoscribe.inference.protocol.geometry import Window
    from orthoscribe.inference.retrieval.index.opening import open_store
    from orthoscribe.inference.retrieval.index.store import DONE, DUAL, Chip, Facts, Piece, SourceRow

    path = tmp_path / "index.gpkg"
    chips = []
    for number in range(3):
        west = 24.9 + 0.01 * number
        ring = [(west, 60.1), (west + 0.01, 60.1), (west + 0.01, 60.11), (west, 60.11), (west, 60.1)]
        record = (f"harbor {number}", "drone", "2019-06")
        chips.append(Chip("a.tif", "a", Window(number, 0, 192, 192), 0.5, (ring,), *record))
    with open_store(str(path), create=True) as store:
        store.begin(Facts("model", "1", 192, {DUAL: 4}))
        store.put([Piece(SourceRow("a.tif", state=DONE), tuple(chips), {DUAL: np.eye(4, dtype=np.float16)[:3]})])
    assert "rasterio" not in sys.modules
    return path


def test_footprints_open_as_a_layer(index_path):
    layer = QgsVectorLayer(f"{index_path}|layername=chips", "chips", "ogr")
    assert layer.isValid() and layer.crs().authid() == "EPSG:4326"
    assert layer.featureCount() == 3
    names = [field.name() for field in layer.fields()]
    assert {"path", "name", "caption", "sensor", "date", "place", "gsd_m"} <= set(names)
    extent = layer.extent()
    assert (extent.xMinimum(), extent.yMaximum()) == pytest.approx((24.9, 60.11))
    within = QgsFeatureRequest().setFilterRect(QgsRectangle(24.915, 60.1, 24.917, 60.105))
    assert [feature["caption"] for feature in layer.getFeatures(within)] == ["harbor 1"]
    assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())


def test_sources_open_as_a_table_and_nothing_else_is_offered(index_path):
    sources = QgsVectorLayer(f"{index_path}|layername=sources", "sources", "ogr")
    assert sources.isValid() and sources.featureCount() == 1
    offered = [line.split("!!::!!")[1] for line in sources.dataProvider().subLayers()]
    assert set(offered) <= {"sources", "chips"}


def test_a_chip_deleted_in_qgis_is_found_no_more(index_path):
    from orthoscribe.inference.retrieval.index.opening import open_store
    from orthoscribe.inference.retrieval.index.store import DUAL, Filters

    with open_store(str(index_path), create=False) as store:
        assert store.nearest(np.eye(4)[1], DUAL, 1, Filters())[0].tolist() == [2]
    layer = QgsVectorLayer(f"{index_path}|layername=chips", "chips", "ogr")
    assert layer.startEditing() and layer.deleteFeature(2) and layer.commitChanges()
    del layer
    with open_store(str(index_path), create=False) as store:
        assert store.count() == 2
        assert sorted(store.nearest(np.eye(4)[1], DUAL, 5, Filters())[0].tolist()) == [1, 3]
        assert store.nearest(np.eye(4)[1], DUAL, 5, Filters((24.911, 60.1, 24.925, 60.11)))[0].tolist() == [3]
