"""The line under the extent: where pixels come from, their bands and their size, seen and chosen."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

LEFT = Qt.MouseButton.LeftButton


def find(plugin, name: str) -> QWidget:
    return plugin.dock.findChild(QWidget, name)


@pytest.fixture()
def four_bands(plugin, make_raster) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(make_raster("naip.tif", values=(10, 60, 110, 160))), "naip")
    QgsProject.instance().addMapLayer(layer)
    plugin.dock.follow_layer(layer)
    QTest.mouseClick(find(plugin, "raster_fold"), LEFT)
    return layer


def pick(plugin, name: str, row: int) -> None:
    """Choose in a combo by keys."""
    combo = find(plugin, name)
    combo.setFocus()
    while combo.currentIndex() != row:
        QTest.keyClick(combo, Qt.Key.Key_Down if row > combo.currentIndex() else Qt.Key.Key_Up)


def test_the_line_tells_what_is_used(plugin, four_bands) -> None:
    assert find(plugin, "raster_line").accessibleName() == "File · bands 1, 2, 3 · pixels of 0.50 m"
    assert [find(plugin, f"band_{name}").currentIndex() for name in ("red", "green", "blue")] == [0, 1, 2]
    assert find(plugin, "raster_origin").text() == "The model reads the file itself."


def test_it_folds(plugin, four_bands) -> None:
    assert find(plugin, "band_red").isVisible()
    QTest.mouseClick(find(plugin, "raster_fold"), LEFT)
    assert not find(plugin, "band_red").isVisible()


def test_bands_and_size_travel_and_stay_with_the_layer(plugin, four_bands, sent, answered, tmp_path) -> None:
    pick(plugin, "band_red", 3)
    pick(plugin, "band_green", 0)
    pick(plugin, "band_blue", 1)
    spin = find(plugin, "raster_gsd")
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "1.5")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    QTest.mouseClick(find(plugin, "task_describe"), LEFT)
    answered()
    assert (sent[0].source.bands, sent[0].gsd_m) == ((4, 1, 2), 1.5)
    assert "bands 4, 1, 2" in find(plugin, "raster_line").accessibleName()
    path = str(tmp_path / "p.qgz")
    layer_id = four_bands.id()
    QgsProject.instance().write(path)
    QgsProject.instance().read(path)
    from orthoscribe.ui.host.raster_choices import RasterChoice, choice_of

    assert choice_of(QgsProject.instance().mapLayer(layer_id)) == RasterChoice((4, 1, 2), 1.5)


def test_one_band_thrice_is_grey_and_reset_is_the_guess(plugin, four_bands, sent, answered) -> None:
    for name in ("red", "green", "blue"):
        pick(plugin, f"band_{name}", 2)
    assert "band 3" in find(plugin, "raster_line").accessibleName()
    QTest.mouseClick(find(plugin, "task_describe"), LEFT)
    answered()
    assert sent[0].source.bands == (3,)
    QTest.mouseClick(find(plugin, "raster_reset"), LEFT)
    assert "bands 1, 2, 3" in find(plugin, "raster_line").accessibleName()
    assert not find(plugin, "raster_reset").isEnabled()


def test_a_single_band_has_nothing_to_choose(plugin, make_raster) -> None:
    layer = QgsRasterLayer(str(make_raster("grey.tif", values=(90,))), "grey")
    QgsProject.instance().addMapLayer(layer)
    plugin.dock.follow_layer(layer)
    QTest.mouseClick(find(plugin, "raster_fold"), LEFT)
    assert not find(plugin, "band_red").isVisible()
    assert find(plugin, "raster_gsd").isVisible()


def test_it_goes_with_the_layer(plugin, town) -> None:
    assert find(plugin, "raster_bar").isVisible()
    QgsProject.instance().removeAllMapLayers()
    assert not find(plugin, "raster_bar").isVisible()


def test_a_refusal_is_seen_before_anything_is_asked(plugin, tmp_path) -> None:
    from osgeo import gdal

    path = str(tmp_path / "radar.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 40, 30, 1, gdal.GDT_CFloat32)
    raster.SetGeoTransform((500_000, 1, 0, 5_200_000, 0, -1))
    raster = None
    layer = QgsRasterLayer(path, "radar")
    QgsProject.instance().addMapLayer(layer)
    plugin.dock.follow_layer(layer)
    assert find(plugin, "raster_problem_text").text().startswith("“radar” holds complex numbers.")
    assert find(plugin, "raster_problem").isVisible()
