"""Orthoscribe: describe, question and map imagery in plain language, inside QGIS."""


def classFactory(iface):  # noqa: N802 (QGIS looks for this name)
    """What QGIS calls to make the plugin; `iface` is None under qgis_process."""
    from .plugin import OrthoscribePlugin

    return OrthoscribePlugin(iface)
