"""From a segmentation token to a mask."""
