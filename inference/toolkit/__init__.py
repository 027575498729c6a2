"""Offline only: data, networks, training, export, evaluation. Nothing else in the project imports this room."""
