"""The conversation as people see it, and the place to type."""
