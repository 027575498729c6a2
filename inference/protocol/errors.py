"""Everything that can go wrong, as one tree.

OrthoscribeError
├── BadRequest            bad_request          the message itself is malformed
├── PromptMissing         prompt_missing       a question or a name was needed
├── NothingNamed          nothing_named        the prompt names no thing that the model knows
├── RasterUnreadable      raster_unreadable    the file cannot be opened or read
├── SourceIncomplete      source_incomplete    a server did not send all of a picture
├── BandsMissing          bands_missing        a band number outside the file
├── WindowEmpty           window_empty         the extent does not meet the raster
├── NoPixels              no_pixels            every pixel of the window is nodata or transparent
├── NoOverlap             no_overlap           the two dates share no ground, or too little
├── CrsMissing            crs_missing          the two dates cannot be laid over each other without a CRS
├── ModelMissing          model_missing        no pack is installed, or not this one
├── ModelBroken           model_broken         a pack fails its checksum or cannot be loaded
├── AbilityMissing        ability_missing      the model cannot do this task
├── DocumentUnreadable    document_unreadable  a document cannot be learnt
├── KnowledgeBroken       knowledge_broken     a knowledge base cannot be opened, or is of another model
├── AnswerBroken          answer_broken        the model's answer loops, is empty or cannot be read
├── IndexUnreadable       index_unreadable     an index of chips is not there, damaged, locked or of another program
├── IndexMismatch         index_mismatch       an index holds vectors of another model or revision
├── DataSetImpossible     data_set_impossible  no data set can be made, or none learnt from
├── EngineGone            engine_gone          the engine process ended
├── EngineMissing         engine_missing       there is no environment to start the engine in
│   └── InstallFailed     install_failed       that environment could not be made; `cause` is a word for it
├── ProtocolMismatch      protocol_mismatch    the two sides speak different versions
└── InternalError         internal             a bug; details carry the trace

Each has a `code` for programs, a `message` for people that says what to do next, and `details` for the log. What is
particular to a message fills named blanks, `ModelMissing("There is no model “{model}”.", model=name)`, so that QGIS can
say it in the user's language.
"""

from __future__ import annotations

from typing import Any

from .sentences import Sentence, to_wire


class OrthoscribeError(Exception):
    """Base of the tree."""

    code = "internal"

    def __init__(self, message: str, details: str = "", **blanks: Any) -> None:
        self.message = message if isinstance(message, Sentence) else Sentence(message, **blanks)
        self.details = details
        super().__init__(self.message)

    def to_wire(self) -> dict[str, Any]:
        """The form that travels: `{code, message, details}`, texts; a message with blanks as `sentences.to_wire`."""
        return {"code": self.code, "message": to_wire(self.message), "details": self.details}


class BadRequest(OrthoscribeError):
    """The message is malformed: a bug in the caller, not bad luck."""

    code = "bad_request"


class PromptMissing(OrthoscribeError):
    """A question or the name of a thing was needed."""

    code = "prompt_missing"


class NothingNamed(OrthoscribeError):
    """The prompt names nothing that the model can look for."""

    code = "nothing_named"


class RasterUnreadable(OrthoscribeError):
    """The raster cannot be opened or read."""

    code = "raster_unreadable"


class SourceIncomplete(OrthoscribeError):
    """A server did not send all of a picture."""

    code = "source_incomplete"


class BandsMissing(OrthoscribeError):
    """A band number lies outside the file."""

    code = "bands_missing"


class WindowEmpty(OrthoscribeError):
    """The extent does not meet the raster."""

    code = "window_empty"


class NoPixels(OrthoscribeError):
    """Every pixel of the window is nodata or transparent."""

    code = "no_pixels"


class NoOverlap(OrthoscribeError):
    """The two dates share no ground, or too little of it to compare."""

    code = "no_overlap"


class CrsMissing(OrthoscribeError):
    """It is not known how the two dates lie over each other."""

    code = "crs_missing"


class ModelMissing(OrthoscribeError):
    """No pack is installed, or not the one asked for."""

    code = "model_missing"


class ModelBroken(OrthoscribeError):
    """A pack fails its checksum or cannot be loaded."""

    code = "model_broken"


class AbilityMissing(OrthoscribeError):
    """The chosen model cannot do this task."""

    code = "ability_missing"


class DocumentUnreadable(OrthoscribeError):
    """A document is damaged, locked, or of no known kind."""

    code = "document_unreadable"


class KnowledgeBroken(OrthoscribeError):
    """A knowledge base is missing, damaged, or has vectors of another model."""

    code = "knowledge_broken"


class AnswerBroken(OrthoscribeError):
    """The model's answer loops, is empty, or cannot be read."""

    code = "answer_broken"


class IndexUnreadable(OrthoscribeError):
    """An index of chips cannot be opened, read or written."""

    code = "index_unreadable"


class IndexMismatch(OrthoscribeError):
    """An index holds vectors of another model or revision: it can be made afresh, or searched with its own model."""

    code = "index_mismatch"


class DataSetImpossible(OrthoscribeError):
    """No data set can be made of what was given, or nothing can be learnt from the one there is."""

    code = "data_set_impossible"


class EngineGone(OrthoscribeError):
    """The engine process ended while a job was under way."""

    code = "engine_gone"


class EngineMissing(OrthoscribeError):
    """There is no environment to start the engine in."""

    code = "engine_missing"


class InstallFailed(EngineMissing):
    """The engine's environment could not be made. `cause` is one word: disk, network, proxy, tls, cancelled, …"""

    code = "install_failed"

    def __init__(self, message: str, details: str = "", cause: str = "unknown", **blanks: Any) -> None:
        super().__init__(message, details, **blanks)
        self.cause = cause


class ProtocolMismatch(OrthoscribeError):
    """Plugin and engine speak different protocol versions."""

    code = "protocol_mismatch"


class InternalError(OrthoscribeError):
    """A bug. `details` carries the trace."""

    code = "internal"


def _leaves(cls: type[OrthoscribeError]) -> list[type[OrthoscribeError]]:
    return [leaf for sub in cls.__subclasses__() for leaf in (sub, *_leaves(sub))]


def from_wire(error: dict[str, Any]) -> OrthoscribeError:
    """Build the error again from `{code, message, details}`; an unknown code becomes InternalError."""
    by_code = {leaf.code: leaf for leaf in _leaves(OrthoscribeError)}
    kind = by_code.get(error.get("code", ""), InternalError)
    return kind(error.get("message") or "", str(error.get("details", "")))
