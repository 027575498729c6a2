"""The same tasks as Processing algorithms."""
