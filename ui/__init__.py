"""The QGIS side: everything here runs in QGIS and asks the engine for answers."""
