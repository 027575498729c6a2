"""Bands and pixel size of the algorithms: the same request as the dock makes of the same choice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from tests.qgis.map_server import served

RECTANGLE = QgsRectangle(500_010, 5_199_900, 500_110, 5_199_950)
EXTENT = "500010,500110,5199900,5199950 [EPSG:32635]"


@pytest.fixture()
def naip(qgis_new_project, make_raster: Callable) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(make_raster("naip.tif", values=(10, 60, 110, 160))), "naip")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture()
def prepared(play, qgis_processing) -> Iterator[Callable]:
    """The request that an algorithm makes of parameters; a ValueError with what it says when it makes none."""
    from orthoscribe.ui.processing.compare import CompareAlgorithm
    from orthoscribe.ui.processing.segment import SegmentAlgorithm

    made = []

    def request(is_pair: bool = False, **parameters):
        algorithm = (CompareAlgorithm if is_pair else SegmentAlgorithm)().create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = QgsProcessingFeedback()
        assert algorithm.prepare({"PROMPT": "buildings", **parameters}, context, feedback)
        if algorithm._refusal:
            raise ValueError(algorithm._refusal)
        made.append(algorithm)
        return algorithm._request

    yield request
    for algorithm in made:
        algorithm._pixels.close()


def test_the_same_request_as_the_dock(prepared, naip) -> None:
    from orthoscribe.ui.host.extents import place_of_rectangle
    from orthoscribe.ui.host.pixels.store import PixelStore
    from orthoscribe.ui.host.raster_choices import RasterChoice, choose
    from orthoscribe.ui.session.question import Question, asking_of

    request = prepared(INPUT=naip, EXTENT=EXTENT, BANDS=[4, 1, 2], GSD_M=0.8)
    assert (request.source.bands, request.gsd_m) == ((4, 1, 2), 0.8)
    choose(naip, RasterChoice((4, 1, 2), 0.8))
    place = place_of_rectangle(RECTANGLE, QgsCoordinateReferenceSystem("EPSG:32635"))
    asking = asking_of(Question("segment", "buildings", naip.id(), place), QgsProject.instance(), (), PixelStore())
    assert asking.request == request
    assert prepared(INPUT=naip, EXTENT=EXTENT) == request  # what was chosen in the dock counts where nothing is given
    assert prepared(INPUT=naip, EXTENT=EXTENT, BANDS=[2]).source.bands == (2,)


def test_both_dates_have_bands(prepared, naip, make_raster) -> None:
    before = QgsRasterLayer(str(make_raster("before.tif", values=(1, 2, 3, 4))), "before")
    QgsProject.instance().addMapLayer(before)
    request = prepared(True, BEFORE=before, AFTER=naip, BANDS=[1, 2, 3], BEFORE_BANDS=[3, 2, 1], GSD_M=1.5)
    assert (request.before.bands, request.source.bands, request.gsd_m) == ((3, 2, 1), (1, 2, 3), 1.5)


@pytest.mark.parametrize(("bands", "sentence"), [
    ([1, 2], "Choose three bands, for red, green and blue, or one."),
    ([1, 2, 7], "“naip” has no band 7: its bands are 1 to 4."),
])
def test_bands_that_make_no_picture_are_refused(prepared, naip, bands, sentence) -> None:
    with pytest.raises(ValueError, match=sentence):
        prepared(INPUT=naip, BANDS=bands)


def test_a_service_is_drawn_at_the_size_and_has_no_bands(prepared, make_raster, qgis_new_project) -> None:
    with served(make_raster("served.tif")) as server:
        layer = QgsRasterLayer(server.wms(32635), "service", "wms")
        request = prepared(INPUT=layer, EXTENT=EXTENT, GSD_M=0.8)
        assert request.gsd_m == 0.8 and request.source.bands == ()
        with pytest.raises(ValueError, match="“service” is drawn by QGIS, so it has no bands to choose"):
            prepared(INPUT=layer, EXTENT=EXTENT, BANDS=[1])


def test_they_are_advanced_and_optional(qgis_processing, play) -> None:
    from orthoscribe.ui.processing.changemap import ChangeMapAlgorithm
    from orthoscribe.ui.processing.describe import DescribeAlgorithm

    flags = QgsProcessingParameterDefinition.Flag
    for algorithm, names in (
        (DescribeAlgorithm().create(), ("BANDS", "GSD_M")),
        (ChangeMapAlgorithm().create(), ("BANDS", "BEFORE_BANDS", "GSD_M")),
    ):
        for name in names:
            definition = algorithm.parameterDefinition(name)
            assert definition.flags() & flags.FlagAdvanced and definition.flags() & flags.FlagOptional
            assert definition.help()
    bands = algorithm.parameterDefinition("BEFORE_BANDS")
    assert isinstance(bands, QgsProcessingParameterBand) and bands.parentLayerParameterName() == "BEFORE"
