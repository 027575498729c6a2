"""Start, watch and talk to an engine. Standard library only."""
