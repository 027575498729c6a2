"""An archive of rasters, cut into chips that can be found again by words, by likeness, by place and by date."""
