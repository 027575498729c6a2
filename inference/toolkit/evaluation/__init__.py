"""Measures a pack on the official test splits, through the same code that answers users."""
