"""The commands of `python -m inference.toolkit`, a file for each kind. Each imports what it needs when it runs, so that
asking for help imports no torch.
"""

from pathlib import Path

#: the embedded pack
COMPACT = Path("resources/packs/compact")
