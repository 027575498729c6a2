"""The words that the QGIS side and the engine share. Standard library only."""
