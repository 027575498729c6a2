"""Pixels that the engine cannot read itself: QGIS reads or draws them into a GeoTIFF, off the main thread."""
