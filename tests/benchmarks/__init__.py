"""How fast and how small the engine is, beside what others reach with the same weights: `make benchmark`."""
