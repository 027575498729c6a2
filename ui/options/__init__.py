"""The page in QGIS's options."""
