"""The models that are here: what they are, and which one answers."""
