"""Two dates of one place: what the papers build to compare them, and the forms in which a change is told."""
