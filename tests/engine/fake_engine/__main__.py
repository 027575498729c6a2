"""`python tests/engine/fake_engine …` is `python -m inference …` with one more family, `fake`, in the table."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from inference.__main__ import main  # noqa: E402
from inference.families import FAMILIES  # noqa: E402

FAMILIES["fake"] = "fake_family"
sys.exit(main())
