"""Pixels and geometry: windows of rasters in, shapes on the map out."""
