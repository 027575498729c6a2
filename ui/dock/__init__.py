"""The dock: what is looked at, where, with which task."""
