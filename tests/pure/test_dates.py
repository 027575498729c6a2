"""Dates in names and tags, and the many numbers that are none."""

from __future__ import annotations

import pytest

from inference.protocol.dates import date_in_name, guess_date

TOLD = {
    # days
    "2019-06-01": "2019-06-01",
    "20190601": "2019-06-01",
    "ortho_20190601.tif": "2019-06-01",
    "ortho_2019_06_01_rgb": "2019-06-01",
    "2019.6.1 town": "2019-06-01",
    "survey 31.08.2020": "2020-08-31",
    "08-31-2020": "2020-08-31",
    "naip_2009-08-18": "2009-08-18",
    "m_4609932_nw_14_1_20160816.tif": "2016-08-16",
    "m_4609932_nw_14_060_20200831_20201015.tif": "2020-08-31",
    "20190601_101031_1044_3B_AnalyticMS": "2019-06-01",
    "drone20190601103000": "2019-06-01",
    "1 June 2019": "2019-06-01",
    "01-Jun-2019": "2019-06-01",
    "June 1st, 2019": "2019-06-01",
    "2019jun01": "2019-06-01",
    # names that operators give
    "S2A_MSIL1C_20190601T101031_N0207_R022_T33UUP_20190602T121342": "2019-06-01",
    "S2A_OPER_PRD_MSIL1C_PDMC_20160122T172129_R079_V20160120T070307_20160120T070307": "2016-01-20",
    "T33UUP_20190601T101031_B04.jp2": "2019-06-01",
    "S1A_IW_GRDH_1SDV_20180716T060623_20180716T060648_022817_027951_1D2A": "2018-07-16",
    "LC08_L1TP_227065_20190601_20190605_01_T1_B4.TIF": "2019-06-01",
    "LC82270652019152LGN00": "2019-06-01",
    "LT50100651985207CUB00_B4": "1985-07-26",
    "MOD09GA.A2019152.h18v04.006.2019154030425": "2019-06-01",
    "19JUN01103456-M2AS-012345678901_01_P001": "2019-06-01",
    "IMG_PHR1A_PMS_201906011034567_ORT_1234": "2019-06-01",
    # months
    "2019_06": "2019-06",
    "2019-06": "2019-06",
    "201906": "2019-06",
    "jun2019": "2019-06",
    "June 2019": "2019-06",
    "mosaic_Sept_2019": "2019-09",
    "2019_dec": "2019-12",
    "06/2019": "2019-06",
    "DOP 2019 06 33400_5800": "2019-06",
    # years
    "landsat_1985": "1985",
    "ortho2019": "2019",
    "summer 2019": "2019",
    "2020Q3_basemap": "2020",
    "2019_25": "2019",
    "tile_12_10_2010": "2010",  # the tenth of December or the twelfth of October
    "ortho_2019_15cm": "2019",
    "ortho 2019 10 cm": "2019",
    "ortho_2019_epsg2056": "2019",
    "2019-02-30": "2019-02",  # there is no such day
}
NOT_TOLD = [
    "", "layer", "town_3420B_4326", "street_15cm_alpha", "town_2020B_4326", "canal_28992", "EPSG_2000", "epsg:2019",
    "SRID=2020", "tile_N2010_E0412", "h2010v04", "scene_20201345", "scene_20100000", "id 2012345", "20191",
    "1920x1080", "2000px", "2000 m", "dem_1950cm", "map 1:2000", "3857", "2154", "scan_2056_1000", "1776",
    "S2_T33UUP_N0207_R022", "houses_10", "0.2019", "version v2019", "a3f2019b-77d0", "2999-01-01", "20991231",
    "change_2009_2020", "flight 2012-2013", "rue du 8 mai 1945", "Rue_du_8_May_1945", "Platz 1848", "via_XX_1870",
    "Straße des 17. Juni 1953", "decimated_12", "marble_12", "augmented", "octagon7",
]


@pytest.mark.parametrize(("name", "iso"), TOLD.items(), ids=TOLD)
def test_a_date_in_a_name(name, iso):
    assert date_in_name(name).iso == iso


@pytest.mark.parametrize("name", NOT_TOLD)
def test_a_number_that_is_no_date(name):
    guess = date_in_name(name)
    assert (guess.iso, guess.confidence) == ("", 0.0)
    assert guess.why


def test_a_whole_date_beside_the_name_of_a_street_counts():
    assert date_in_name("rue_du_8_mai_1945_2019-06-01").iso == "2019-06-01"


def test_the_guess_says_why():
    assert "several years: 2009, 2020" in date_in_name("change_2009_2020").why
    assert "landsat_1985" in date_in_name("landsat_1985").why
    assert "1945-05-08 may belong to the name of a street" in date_in_name("Rue_du_8_May_1945").why
    assert "street" not in date_in_name("street_15cm_alpha").why


@pytest.mark.parametrize(("tags", "iso"), [
    ({"TIFFTAG_DATETIME": "2018:07:16 06:06:23"}, "2018-07-16"),
    ({"ACQUISITIONDATETIME": "2019-06-01 10:31:11", "TIFFTAG_DATETIME": "2021:03:04 00:00:00"}, "2019-06-01"),
    ({"DATE_ACQUIRED": "2019-06-01"}, "2019-06-01"),
    ({"DATATAKE_1_DATATAKE_SENSING_START": "2019-06-01T10:10:31.024Z"}, "2019-06-01"),
    ({"EXIF_DateTimeOriginal": "2019:06:01 10:10:31"}, "2019-06-01"),
    ({"NITF_IDATIM": "20020725041115"}, "2002-07-25"),
    ({"acquisition_date": '"20190601"'}, "2019-06-01"),
    ({"SENSING_STOP": "2019-06-02"}, ""),
    ({"TIFFTAG_DATETIME": "0000:00:00 00:00:00"}, ""),
    ({"TIFFTAG_DATETIME": "1970:01:01 00:00:00"}, ""),
    ({"TIFFTAG_DATETIME": "Sat Jun  1"}, ""),
    ({"ACQUISITION_STATION_ID": "20190601"}, ""),
    ({"AREA_OR_POINT": "Area", "TIFFTAG_XRESOLUTION": "2019"}, ""),
])
def test_tags(tags, iso):
    assert guess_date([], tags).iso == iso


def test_the_surer_source_wins():
    made = {"TIFFTAG_DATETIME": "2021:03:04 00:00:00"}
    assert guess_date(["aerial_2009"], made).iso == "2009", "a file is often made long after the picture"
    assert guess_date(["aerial"], made).iso == "2021-03-04"
    assert guess_date(["aerial 2019-06-01"], {"ACQUISITION_DATE": "2018-01-02"}).iso == "2018-01-02"
    assert guess_date(["2020-01-01", "LC82270652019152LGN00"]).iso == "2019-06-01"
    assert guess_date(["12_10_2010", "2011-03"]).iso == "2011-03"
    assert guess_date(["before", "naip_2009-08-18.tif"]).iso == "2009-08-18"


def test_a_finer_date_that_agrees_is_taken():
    guess = guess_date(["aerial_2009"], {"TIFFTAG_DATETIME": "2009:08:18 12:00:00"})
    assert (guess.iso, "TIFFTAG_DATETIME" in guess.why) == ("2009-08-18", True)
    assert guess_date(["ortho 2019", "20190601.tif"]).iso == "2019-06-01"


def test_no_date_says_why():
    assert guess_date([], {}).iso == ""
    assert "several years" in guess_date(["change_2009_2020", "x"]).why
