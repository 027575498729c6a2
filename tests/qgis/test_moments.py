"""Which pictures two dates can be chosen from, of when they are, and what stands in the way of comparing them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

UTM35 = QgsCoordinateReferenceSystem("EPSG:32635")
FAR = (600_000.0, 0.5, 0.0, 5_200_000.0, 0.0, -0.5)


@pytest.fixture()
def add(make_raster, qgis_new_project) -> Callable[..., QgsRasterLayer]:
    """Put a raster into the project."""

    def make(name: str, **options) -> QgsRasterLayer:
        layer = QgsRasterLayer(str(make_raster(f"{name}.tif", **options)), name)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


def span(year: int, month: int = 1, day: int = 1) -> QgsDateTimeRange:
    begin = QDateTime(QDate(year, month, day), QTime(10, 0), Qt.TimeSpec.UTC)
    return QgsDateTimeRange(begin, begin.addDays(1))


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("town_2015-06-03", "2015-06-03"),
        ("20150603_town", "2015-06-03"),
        ("S2A_MSIL1C_20190601T103021_N0207", "2019-06-01"),
        ("Orthophoto 03.06.2015", "2015-06-03"),
        ("town_2015_06", "2015-06"),
        ("dop2015", "2015"),
        ("town", ""),
        ("town_20150231", ""),  # no such day
        ("town_2093", ""),  # is to come
        ("town_2015_vs_2021", ""),  # two years tell none
        ("grid 2000x2000 epsg:2056", ""),
    ],
)
def test_names_tell_dates(qgis_app, name: str, date: str) -> None:
    from orthoscribe.ui.host.dates import date_in_name

    assert date_in_name(name) == date


def test_what_the_user_set_counts_most(add) -> None:
    from orthoscribe.ui.host.dates import date_of_layer

    layer = add("town_2015")
    assert date_of_layer(layer) == "2015"
    metadata, extent = QgsLayerMetadata(), QgsLayerMetadata.Extent()
    extent.setTemporalExtents([span(2016, 5, 4)])
    metadata.setExtent(extent)
    layer.setMetadata(metadata)
    assert date_of_layer(layer) == "2016-05-04"
    time = layer.temporalProperties()
    time.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    time.setFixedTemporalRange(span(2017, 2, 3))
    time.setIsActive(True)
    assert date_of_layer(layer) == "2017-02-03"


@pytest.mark.parametrize(
    ("text", "day"),
    [("2019", "2019-01-01"), ("2019-06", "2019-06-01"), ("2019-06-30T10:00", "2019-06-30"), ("2019-02-30", "None"),
     ("20x", "None"), ("", "None")],
)
def test_dates_are_read(qgis_app, text: str, day: str) -> None:
    from orthoscribe.ui.host.dates import as_date

    assert str(as_date(text)) == day


def test_a_group_is_a_series(add) -> None:
    from orthoscribe.ui.host.moments import sections

    layers = [add(name) for name in ("town_2021", "town_2015", "town_2018", "zebra", "alone_2001")]
    root = QgsProject.instance().layerTreeRoot()
    group = root.addGroup("Town")
    for layer in layers[:3]:
        group.addLayer(layer)
        root.removeLayer(layer)
    found = sections(QgsProject.instance())
    assert [section.title for section in found] == ["Town", "Other layers"]
    assert [moment.date for moment in found[0].moments] == ["2015", "2018", "2021"]
    assert [moment.name for moment in found[1].moments] == ["alone_2001", "zebra"]


def test_bands_of_two_dates(add) -> None:
    from orthoscribe.ui.host.moments import moments_of, picture_of

    layer = add("stack", values=(1, 2, 3, 4, 5, 6))
    assert [moment.bands for moment in moments_of(layer)] == [(), (1, 2, 3), (4, 5, 6)]
    assert moments_of(layer)[2].title == "stack, bands 4–6"
    assert picture_of(layer, (4, 5, 6)).renderer().usesBands() == [4, 5, 6]
    assert picture_of(layer, ()) is layer
    assert len(moments_of(add("rgb"))) == 1


def test_bands_with_dates_in_their_names(make_raster, qgis_new_project) -> None:
    from osgeo import gdal

    from orthoscribe.ui.host.moments import moments_of

    path = make_raster("interleaved.tif", values=(1, 2, 3, 4))
    file = gdal.Open(str(path), gdal.GA_Update)
    for band in range(1, 5):
        file.GetRasterBand(band).SetDescription(f"B{band} {2015 if band % 2 else 2021}-07")
    file = None
    parts = moments_of(QgsRasterLayer(str(path), "interleaved"))[1:]
    assert [(moment.date, moment.bands) for moment in parts] == [("2015-07", (1, 3)), ("2021-07", (2, 4))]


def problem(before, after, rectangle: QgsRectangle | None = None, crs=UTM35, dates: tuple[str, str] = ("", "")) -> str:
    from orthoscribe.ui.host.extents import place_of_rectangle
    from orthoscribe.ui.host.moments import Moment
    from orthoscribe.ui.host.pairs import problem_of

    place = place_of_rectangle(rectangle, crs) if rectangle else None
    moments = (layer and Moment(layer.id(), layer.name(), date) for layer, date in zip((before, after), dates))
    found = problem_of(*moments, place, QgsProject.instance(), crs)
    return found.sentence if found else ""


def test_what_can_be_compared(add) -> None:
    town, other = add("town"), add("other")
    assert problem(town, other) == ""
    assert problem(town, other, dates=("2015", "2021-05")) == ""


def test_another_crs_is_no_obstacle(add) -> None:
    from qgis.core import QgsCoordinateTransform

    town = add("town")
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    box = QgsCoordinateTransform(UTM35, wgs84, QgsProject.instance()).transformBoundingBox(town.extent())
    pixel = box.width() / 400
    degrees = add("degrees", transform=(box.xMinimum(), pixel, 0.0, box.yMaximum(), 0.0, -pixel), epsg=4326)
    for crs in (UTM35, wgs84, QgsCoordinateReferenceSystem("EPSG:3857"), QgsCoordinateReferenceSystem()):
        assert problem(degrees, town, crs=crs) == ""


def test_what_stands_in_the_way_is_a_sentence_with_the_next_step(add) -> None:
    town, far, picture = add("town"), add("far", transform=FAR), add("picture", epsg=None)
    inside = QgsRectangle(500_010, 5_199_900, 500_060, 5_199_950)
    east = add("east", transform=(500_150.0, 0.5, 0.0, 5_200_000.0, 0.0, -0.5))
    said = {
        "same": problem(town, town),
        "far": problem(far, town),
        "no crs": problem(picture, town),
        "extent": problem(east, town, inside),
        "none": problem(None, town),
        "no date": problem(far, town, dates=("20x", "")) and problem(east, town, dates=("20x", "")),
        "order": problem(east, town, dates=("2021", "2015")),
    }
    assert said == {
        "same": "Before and after are the same picture. Choose another one for “Before”.",
        "far": "“far” and “town” do not overlap. Choose two pictures of the same place.",
        "no crs": "“picture” has no CRS, so it cannot be laid over “town”. Right-click it ▸ Layer CRS sets one.",
        "extent": "The extent does not meet “east”. Draw it where both pictures are.",
        "none": "Choose the earlier picture under “Before”.",
        "no date": "“20x” is no date. Write it like 2019-06-01, 2019-06 or 2019, or leave it empty.",
        "order": "“Before” has the later date. Swap the two, or correct a date.",
    }


def test_one_raster_is_not_enough(add) -> None:
    assert "Add a second raster" in problem(None, add("town"))


def test_the_likely_earlier_picture(add) -> None:
    from orthoscribe.ui.host.moments import moments_of
    from orthoscribe.ui.host.pairs import likely_before

    layers = {name: add(name) for name in ("town_2021", "town_2015", "town_2018", "town_2023", "town")}
    layers["far_2020"] = add("far_2020", transform=FAR)
    moments = [moment for layer in layers.values() for moment in moments_of(layer)]

    def before(name: str) -> str:
        found = likely_before(moments_of(layers[name])[0], moments, QgsProject.instance())
        return found.name if found else ""

    assert before("town_2021") == "town_2018"
    assert before("town_2015") in ("town_2018", "town_2021", "town_2023")
    assert before("far_2020") == ""


@pytest.mark.parametrize(
    ("prompt", "is_of_change"),
    [
        ("What has changed?", True),
        ("Which buildings are new?", True),
        ("how many houses were demolished since 2015", True),
        ("any difference between the two?", True),
        ("How many planes are there?", False),
        ("a renewed road and a newspaper kiosk", False),
    ],
)
def test_words_of_change(qgis_app, prompt: str, is_of_change: bool) -> None:
    from orthoscribe.ui.host.tasks import speaks_of_change

    assert speaks_of_change(prompt) == is_of_change
