"""Questions and earlier turns in QGIS's locator bar."""
