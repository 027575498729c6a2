"""The engine's own Python environment, outside QGIS: probe what is here → plan → install → verify.

Standard library only; runs in QGIS's Python or any other. The command: `python -m inference.client.environment`.
"""
