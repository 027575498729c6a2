"""The grids that QGIS reads and draws on, and copies that say what the layer says."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeedback, QgsProject, QgsRasterLayer, QgsRectangle

from tests.qgis.raster_kinds import FILES, HEIGHT_PX, WIDTH_PX, floats, town, write

PROJECT = QgsProject.instance


def layer_at(path: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, "town")
    assert layer.isValid()
    return layer


def test_a_copy_has_the_layers_own_pixels(qgis_app, tmp_path) -> None:
    from orthoscribe.ui.host.pixels.grids import copied_grid

    layer = layer_at(FILES["colour"](tmp_path / "town.tif"))
    grid = copied_grid(layer, QgsRectangle(500_010.2, 5_199_900, 500_020, 5_199_950.3), PROJECT())
    assert (grid.left, grid.top, grid.pixel_xy, grid.size_px) == (500_010.0, 5_199_950.5, (0.5, 0.5), (20, 101))
    assert grid.gsd_m == pytest.approx(0.5, rel=1e-3)
    assert not grid.is_bounded


def test_a_huge_copy_is_coarser_and_says_so(qgis_app, tmp_path) -> None:
    from orthoscribe.ui.host.pixels.copying import copied_note
    from orthoscribe.ui.host.pixels.grids import MOST_COPIED_PX, copied_grid

    layer = layer_at(FILES["huge"](tmp_path / "huge.tif"))
    grid = copied_grid(layer, layer.extent(), PROJECT())
    assert grid.size_px[0] * grid.size_px[1] <= MOST_COPIED_PX
    assert grid.gsd_m == pytest.approx(4.5, rel=1e-2)
    assert "was read at 4.5 m a pixel" in copied_note("huge", grid)


def test_pixels_in_degrees_are_square_on_the_ground(qgis_app, tmp_path) -> None:
    from orthoscribe.ui.host.pixels.grids import drawn_grid

    layer = layer_at(FILES["geographic"](tmp_path / "town.tif"))
    grid = drawn_grid(layer, layer.extent(), 0.5, PROJECT())
    assert grid.pixel_xy[0] / grid.pixel_xy[1] == pytest.approx(1 / np.cos(np.radians(46.9)), rel=0.01)
    assert grid.gsd_m == pytest.approx(0.5)


@pytest.mark.parametrize(("gsd_m", "side"), [(0.5, 0.5), (2.0, 2.0), (0.437, pytest.approx(0.437, rel=1e-3))])
def test_drawn_pixels_lie_on_round_multiples(qgis_app, tmp_path, gsd_m, side) -> None:
    from orthoscribe.ui.host.pixels.grids import drawn_grid

    layer = layer_at(FILES["colour"](tmp_path / "town.tif"))
    grid = drawn_grid(layer, QgsRectangle(500_010.2, 5_199_900, 500_020, 5_199_950.3), gsd_m, PROJECT())
    assert grid.pixel_xy == (side, side)
    steps = grid.left / grid.pixel_xy[0]
    assert steps == pytest.approx(round(steps), abs=1e-6)
    assert grid.left <= 500_010.2 and grid.top >= 5_199_950.3


def copied(layer: QgsRasterLayer, folder: Path) -> gdal.Dataset:
    from orthoscribe.ui.host.pixels.grids import copied_grid
    from orthoscribe.ui.host.pixels.store import new_fetch
    from orthoscribe.ui.host.pixels.ways import COPIED

    path = folder / "copy.tif"
    grid = copied_grid(layer, layer.extent(), PROJECT())
    assert new_fetch(COPIED, layer, grid, path, PROJECT().transformContext()).run(QgsFeedback())
    return gdal.Open(str(path))


def test_values_nodata_and_colours_come_over(qgis_app, tmp_path) -> None:
    copy = copied(layer_at(write(tmp_path / "f.tif", floats())), tmp_path)
    assert copy.GetRasterBand(1).DataType == gdal.GDT_Float32
    np.testing.assert_array_equal(copy.ReadAsArray(), floats()[0])
    copy = copied(layer_at(FILES["nodata"](tmp_path / "n.tif")), tmp_path)
    assert copy.GetRasterBand(2).GetNoDataValue() == 0
    copy = copied(layer_at(FILES["palette"](tmp_path / "p.tif")), tmp_path)
    assert copy.GetRasterBand(1).GetColorTable().GetColorEntry(9) == (9, 251, 3, 255)
    copy = copied(layer_at(FILES["alpha"](tmp_path / "a.tif")), tmp_path)
    assert copy.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand
    assert (copy.RasterXSize, copy.RasterYSize) == (WIDTH_PX, HEIGHT_PX)


def test_a_cancelled_copy_leaves_nothing(qgis_app, tmp_path) -> None:
    from orthoscribe.ui.host.pixels.grids import copied_grid
    from orthoscribe.ui.host.pixels.store import new_fetch
    from orthoscribe.ui.host.pixels.ways import COPIED

    layer, feedback = layer_at(write(tmp_path / "t.tif", town())), QgsFeedback()
    path, grid = tmp_path / "copy.tif", copied_grid(layer, layer.extent(), PROJECT())
    feedback.cancel()
    assert not new_fetch(COPIED, layer, grid, path, PROJECT().transformContext()).run(feedback)
    assert [file.name for file in tmp_path.iterdir() if "copy" in file.name] == []


def test_a_faint_layer_is_drawn_in_full(qgis_app, tmp_path) -> None:
    from orthoscribe.ui.host.pixels.grids import drawn_grid
    from orthoscribe.ui.host.pixels.store import new_fetch
    from orthoscribe.ui.host.pixels.ways import DRAWN

    layer = layer_at(write(tmp_path / "t.tif", town()))
    layer.renderer().setOpacity(0.3)
    path, grid = tmp_path / "drawn.tif", drawn_grid(layer, layer.extent(), 0.5, PROJECT())
    assert new_fetch(DRAWN, layer, grid, path, PROJECT().transformContext()).run(QgsFeedback())
    assert (gdal.Open(str(path)).GetRasterBand(4).ReadAsArray() == 255).mean() > 0.99
