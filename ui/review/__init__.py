"""The panel in which findings are looked through before they are kept."""
