"""Offline only: data readers, networks to train, training, export, evaluation. Nothing else in the project imports this room."""
