"""Pairs of pictures and words, made of a raster and of what a map says lies there."""
