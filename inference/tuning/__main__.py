"""`python -m inference.tuning --set FOLDER --pack PACK --out NEW_PACK`: fine-tune a pack on a data set."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from ..protocol.errors import BadRequest, EngineMissing, OrthoscribeError
from ..protocol.events import Progress

#: the built-in pack
COMPACT = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact"
FAILED = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said about a fine-tuning."""
    parser.add_argument("--set", type=Path, help="folder of a data set made from a raster and a map")
    parser.add_argument("--pack", type=Path, default=COMPACT, help="the pack to go on from")
    parser.add_argument("--out", type=Path, help="folder of the new pack")
    parser.add_argument("--title", default="", help="its name; that of the folder when left out")
    parser.add_argument("--steps", type=int, help="how long to learn")
    parser.add_argument("--rank", type=int, help="of the adapters")
    parser.add_argument("--json", action="store_true", help="tell everything as JSON, one object a line")


def run(arguments: argparse.Namespace) -> int:
    """Fine-tune; progress goes to standard output, `  40% words` a line, and the scores at the end. Returns 0, or 2
    after a sentence on standard error. For programs (`--json`) progress is `{fraction, message}`, and a failure
    `{code, message, details}`.
    """
    try:
        card = _tuned(arguments)
    except OrthoscribeError as error:
        print(json.dumps(error.to_wire()) if arguments.json else error.message, file=sys.stderr)
        return FAILED
    scores = {row: value for row, value in card["scores"].items() if row.startswith(f"{_set_title(card)}: ")}
    print(json.dumps({"id": card["id"], "title": card["title"], "revision": card["revision"], "scores": scores}))
    return 0


def _tuned(arguments: argparse.Namespace) -> dict:
    """The card of the new pack."""
    if not (arguments.set and arguments.out):
        raise BadRequest("Say --set FOLDER and --out NEW_PACK.")
    try:
        from .learning import Plan
        from .tune import Tuning, tune
    except ModuleNotFoundError as error:
        if error.name != "torch":
            raise
        raise EngineMissing(
            "Fine-tuning needs PyTorch, which the light engine does not have. Install the full engine: in the dock, or "
            "in a terminal with --edition full."
        ) from error
    given = {name: getattr(arguments, name) for name in ("steps", "rank") if getattr(arguments, name)}
    tuning = Tuning(
        arguments.set, arguments.pack, arguments.out, arguments.title, arguments.threads or 0, Plan(**given)
    )
    return tune(tuning, _tell_program if arguments.json else _tell)


def _set_title(card: dict) -> str:
    return card["training_data"][-1]["name"]


def _tell(share: float, words: str) -> None:
    print(f"{share:4.0%} {words}", flush=True)


def _tell_program(share: float, words: str) -> None:
    print(json.dumps(Progress(share, words).to_wire()), flush=True)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m inference.tuning", description=__doc__)
    add_arguments(parser)
    parser.add_argument("--threads", type=int, default=0)
    return run(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
