"""Scores on plain data: captions, boxes, masks, answers. Pure functions; nothing here knows a model or a file."""
