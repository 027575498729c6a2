"""Readers of the training and test sets; one file per kind of annotation."""
