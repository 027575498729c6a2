"""What a WCS answers, versions 1.0.0 and 1.1.0: what it has, of what kind, and its values as a GeoTIFF."""

from __future__ import annotations

import math

from osgeo import gdal, osr

NAMES = (
    'xmlns="http://www.opengis.net/{wcs}" xmlns:gml="http://www.opengis.net/gml" '
    'xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
DOOR = '<DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType>'
OWS_DOOR = (
    '<ows:Operation name="{name}"><ows:DCP><ows:HTTP><ows:Get xlink:href="{url}"/></ows:HTTP></ows:DCP></ows:Operation>'
)
ENVELOPE = (
    '<lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>{west} {south}</gml:pos>'
    "<gml:pos>{east} {north}</gml:pos></lonLatEnvelope>"
)
CAPABILITIES_10 = """<WCS_Capabilities version="1.0.0" {names}><Service><name>WCS</name><label>Scene</label></Service>
<Capability><Request><GetCapabilities>{door}</GetCapabilities><DescribeCoverage>{door}</DescribeCoverage>
<GetCoverage>{door}</GetCoverage></Request><Exception><Format>application/vnd.ogc.se_xml</Format></Exception></Capability>
<ContentMetadata><CoverageOfferingBrief><name>scene</name><label>Scene</label>{envelope}</CoverageOfferingBrief>
</ContentMetadata></WCS_Capabilities>"""
DESCRIPTION_10 = """<CoverageDescription version="1.0.0" {names}><CoverageOffering><name>scene</name>
<label>Scene</label>{envelope}<domainSet><spatialDomain><gml:Envelope srsName="{crs}"><gml:pos>{left} {bottom}</gml:pos>
<gml:pos>{right} {top}</gml:pos></gml:Envelope><gml:RectifiedGrid dimension="2"><gml:limits><gml:GridEnvelope>
<gml:low>0 0</gml:low><gml:high>{last_column} {last_row}</gml:high></gml:GridEnvelope></gml:limits>
<gml:axisName>x</gml:axisName><gml:axisName>y</gml:axisName><gml:origin><gml:pos>{left} {top}</gml:pos></gml:origin>
<gml:offsetVector>{x} 0.0</gml:offsetVector><gml:offsetVector>0.0 {y}</gml:offsetVector></gml:RectifiedGrid>
</spatialDomain></domainSet><rangeSet><RangeSet><name>bands</name><label>Bands</label></RangeSet></rangeSet>
<supportedCRSs><requestResponseCRSs>{crs}</requestResponseCRSs><nativeCRSs>{crs}</nativeCRSs></supportedCRSs>
<supportedFormats nativeFormat="GeoTIFF"><formats>GeoTIFF</formats></supportedFormats></CoverageOffering>
</CoverageDescription>"""
CAPABILITIES_11 = """<Capabilities version="1.1.0" {names}><ows:ServiceIdentification><ows:Title>Scene</ows:Title>
<ows:ServiceType>OGC WCS</ows:ServiceType><ows:ServiceTypeVersion>1.1.0</ows:ServiceTypeVersion>
</ows:ServiceIdentification><ows:OperationsMetadata>{doors}</ows:OperationsMetadata><Contents><CoverageSummary>
<ows:Title>Scene</ows:Title><ows:WGS84BoundingBox><ows:LowerCorner>{west} {south}</ows:LowerCorner>
<ows:UpperCorner>{east} {north}</ows:UpperCorner></ows:WGS84BoundingBox><SupportedCRS>{urn}</SupportedCRS>
<SupportedFormat>image/tiff</SupportedFormat><Identifier>scene</Identifier></CoverageSummary></Contents>
</Capabilities>"""
DESCRIPTION_11 = """<CoverageDescriptions {names}><CoverageDescription><ows:Title>Scene</ows:Title>
<Identifier>scene</Identifier>
<Domain><SpatialDomain><ows:BoundingBox crs="{urn}" dimensions="2"><ows:LowerCorner>{left} {bottom}</ows:LowerCorner>
<ows:UpperCorner>{right} {top}</ows:UpperCorner></ows:BoundingBox><GridCRS><GridBaseCRS>{urn}</GridBaseCRS>
<GridType>urn:ogc:def:method:WCS:1.1:2dSimpleGrid</GridType><GridOrigin>{first_x} {first_y}</GridOrigin>
<GridOffsets>{x} {y}</GridOffsets><GridCS>urn:ogc:def:cs:OGC:0.0:Grid2dSquareCS</GridCS></GridCRS></SpatialDomain>
</Domain><Range><Field><Identifier>bands</Identifier></Field></Range><SupportedCRS>{urn}</SupportedCRS>
<SupportedFormat>image/tiff</SupportedFormat></CoverageDescription></CoverageDescriptions>"""
DOCUMENTS = {
    ("getcapabilities", "1.0.0"): CAPABILITIES_10, ("describecoverage", "1.0.0"): DESCRIPTION_10,
    ("getcapabilities", "1.1.0"): CAPABILITIES_11, ("describecoverage", "1.1.0"): DESCRIPTION_11,
}


def document(raster: str, fields: dict[str, str], url: str) -> str:
    """A document of the service at `url` about the raster."""
    version = "1.0.0" if fields.get("VERSION", "1.0.0").startswith("1.0") else "1.1.0"
    facts = facts_of(raster)
    operations = ("GetCapabilities", "DescribeCoverage", "GetCoverage")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + DOCUMENTS[fields["REQUEST"].lower(), version].format(
        **facts, names=NAMES.format(wcs="wcs" if version == "1.0.0" else "wcs/1.1"), door=DOOR.format(url=url),
        doors="".join(OWS_DOOR.format(name=name, url=url) for name in operations), envelope=ENVELOPE.format(**facts),
    )


def facts_of(raster: str) -> dict[str, object]:
    """What the documents say of a raster that is north up."""
    info = gdal.Info(raster, format="json")
    left, x, _, top, _, y = info["geoTransform"]
    width, height = info["size"]
    corners = info["wgs84Extent"]["coordinates"][0]
    longitudes, latitudes = zip(*corners)
    code = osr.SpatialReference(info["coordinateSystem"]["wkt"]).GetAuthorityCode(None)
    return {
        "left": left, "right": left + x * width, "top": top, "bottom": top + y * height, "x": x, "y": y,
        "last_column": width - 1, "last_row": height - 1, "first_x": left + x / 2, "first_y": top + y / 2,
        "west": min(longitudes), "east": max(longitudes), "south": min(latitudes), "north": max(latitudes),
        "crs": f"EPSG:{code}", "urn": f"urn:ogc:def:crs:EPSG::{code}",
    }


def coverage(raster: str, fields: dict[str, str]) -> bytes:
    """The values of a rectangle as a GeoTIFF. In version 1.1 it goes from middle to middle of its outer pixels."""
    if "BOUNDINGBOX" in fields:
        *edges, urn = fields["BOUNDINGBOX"].split(",")
        left, bottom, right, top = map(float, edges)
        x, y = (abs(float(one)) for one in fields["GRIDOFFSETS"].split(",")[:2])
        box, crs = (left - x / 2, bottom - y / 2, right + x / 2, top + y / 2), f"EPSG:{urn.split(':')[-1]}"
        size_px = tuple(math.floor((one - other) / side + 0.5) for one, other, side in (
            (box[2], box[0], x), (box[3], box[1], y)))
    else:
        box, crs = tuple(map(float, fields["BBOX"].split(","))), fields["CRS"]
        size_px = int(fields["WIDTH"]), int(fields["HEIGHT"])
    name = f"/vsimem/coverage_{abs(hash((box, size_px)))}.tif"
    gdal.Warp(name, raster, outputBounds=box, dstSRS=crs, width=size_px[0], height=size_px[1])
    file = gdal.VSIFOpenL(name, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(name)
    return content
