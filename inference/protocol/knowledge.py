"""What a caller may ask of a knowledge base (RS-RAG): to learn documents and features, and to be answered from.

A *passage* is a piece of a document, a row of a CSV file, or a feature of a vector layer, which has a place. A base
lies in a GeoPackage (`store` is its path). Geometry is in EPSG:4326, x (longitude) before y.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .errors import BadRequest
from .reading import reading

LEARN = "learn"


@dataclass(frozen=True)
class FeatureFile:
    """Features of a vector layer, written by the host: `path` is a GeoJSON file in EPSG:4326 whose features have the
    layer's own ids; `layer_id` and `name` are the layer's, `title_field` what a feature is called by ("" to guess).
    """

    path: str
    layer_id: str = ""
    name: str = ""
    title_field: str = ""

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> FeatureFile:
        """Read what `to_wire` wrote."""
        rest = (str(value.get(name) or "") for name in ("layer_id", "name", "title_field"))
        return cls(str(value["path"]), *rest)

    def to_wire(self) -> dict[str, str]:
        """`{path, layer_id, name, title_field}`."""
        return {"path": self.path, "layer_id": self.layer_id, "name": self.name, "title_field": self.title_field}


@dataclass(frozen=True)
class LearnRequest:
    """Bring a knowledge base up to date: `documents` are files (txt, md, pdf, html, csv) or folders of them.

    `forget` names documents or layers (their path or id) to be taken out. `afresh` drops vectors of another model or
    revision, which are refused otherwise. `embedder` is a folder with a larger sentence model (`model.onnx`,
    `tokenizer.json`), "" for the one that the base has.
    """

    store: str
    documents: tuple[str, ...] = ()
    features: tuple[FeatureFile, ...] = ()
    forget: tuple[str, ...] = ()
    afresh: bool = False
    model: str = ""
    embedder: str = ""
    task: str = LEARN

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> LearnRequest:
        """Read what `to_wire` wrote; raises BadRequest when it does not say where."""
        with reading():
            request = cls(
                store=str(value.get("store") or ""),
                documents=tuple(map(str, value.get("documents") or ())),
                features=tuple(map(FeatureFile.from_wire, value.get("features") or ())),
                forget=tuple(map(str, value.get("forget") or ())),
                afresh=bool(value.get("afresh")),
                model=str(value.get("model") or ""),
                embedder=str(value.get("embedder") or ""),
            )
        if not request.store:
            raise BadRequest("Say where the knowledge base is to lie.")
        return request

    def to_wire(self) -> dict[str, Any]:
        """The params of the message."""
        return {
            "store": self.store, "documents": list(self.documents),
            "features": [file.to_wire() for file in self.features], "forget": list(self.forget),
            "afresh": self.afresh, "model": self.model, "embedder": self.embedder,
        }


@dataclass(frozen=True)
class Knowledge:
    """The base that an answer is to cite, and how passages are weighed.

    score = alpha · image + (1 − alpha) · text (RS-RAG's hybrid search), fused with `nearness` (distance to the extent)
    and `wording` (full-text rank), each the weight of its part, 0–1; with both at 0 it is the paper's own formula.
    `top_k` passages enter the prompt.
    """

    store: str
    alpha: float = 0.5
    nearness: float = 0.2
    wording: float = 0.3
    top_k: int = 5

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Knowledge:
        """Read what `to_wire` wrote; raises KeyError, TypeError or ValueError."""
        return cls(
            str(value["store"]), float(value.get("alpha", 0.5)), float(value.get("nearness", 0.2)),
            float(value.get("wording", 0.3)), int(value.get("top_k", 5)),
        )

    def to_wire(self) -> dict[str, Any]:
        """`{store, alpha, nearness, wording, top_k}`."""
        return {
            "store": self.store, "alpha": self.alpha, "nearness": self.nearness, "wording": self.wording,
            "top_k": self.top_k,
        }


@dataclass(frozen=True)
class Citation:
    """A passage that an answer cites as [number]: an item of the result's `citations`.

    `path` and `page` (from 1; None without pages) of a document, or `layer_id` and `feature_id` of a feature with its
    `geometry` (GeoJSON).
    """

    number: int
    title: str
    passage: str
    score: float
    path: str = ""
    page: int | None = None
    layer_id: str = ""
    feature_id: int | None = None
    geometry: dict[str, Any] | None = None

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Citation:
        """Read what `to_wire` wrote."""
        return cls(
            int(value["number"]), str(value["title"]), str(value["passage"]), float(value["score"]),
            str(value.get("path") or ""), value.get("page"), str(value.get("layer_id") or ""),
            value.get("feature_id"), value.get("geometry"),
        )

    def to_wire(self) -> dict[str, Any]:
        """`{number, title, passage, score, path, page, layer_id, feature_id, geometry}`."""
        return {
            "number": self.number, "title": self.title, "passage": self.passage, "score": self.score,
            "path": self.path, "page": self.page, "layer_id": self.layer_id, "feature_id": self.feature_id,
            "geometry": self.geometry,
        }
