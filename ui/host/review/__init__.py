"""Findings looked through before they are kept: statuses, shapes, and how a review looks on the map."""
