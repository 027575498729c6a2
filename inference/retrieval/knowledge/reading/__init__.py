"""Documents of several kinds, read piece by piece."""
