"""How the engine shall run, as `hello` tells it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..protocol.errors import BadRequest

#: The packs that come with the plugin.
OWN_PACKS = Path(__file__).resolve().parents[2] / "resources" / "packs"


@dataclass(frozen=True)
class EngineConfig:
    """`device` is auto, cpu or cuda; `threads` 0 means all; `warm` loads the first model before it is asked for.
    `model` is the id of the one that answers where it can, "" for the first found.
    """

    device: str = "auto"
    threads: int = 0
    pack_folders: tuple[Path, ...] = (OWN_PACKS,)
    warm: bool = False
    model: str = ""

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> EngineConfig:
        """Read the `config` of a hello, each part of which may be left out; raises BadRequest."""
        try:
            return cls(
                device=str(value.get("device", "auto")),
                threads=int(value.get("threads", 0)),
                pack_folders=tuple(Path(folder) for folder in value.get("pack_folders", (OWN_PACKS,))),
                warm=bool(value.get("warm", False)),
                model=str(value.get("model") or ""),
            )
        except (AttributeError, TypeError, ValueError) as error:
            raise BadRequest("The engine's settings cannot be read.", repr(error)) from error
