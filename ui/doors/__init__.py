"""The ways in beside the dock: commands with shortcuts, the layer menu, the locator, the options, expressions."""
