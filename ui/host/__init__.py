"""Hands into QGIS: layers, extents, results, settings, messages, history. No widgets."""
