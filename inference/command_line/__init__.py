"""The engine's jobs from a terminal."""
