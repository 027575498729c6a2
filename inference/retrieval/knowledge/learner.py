"""Bringing a knowledge base up to date: only what is new or has changed is read, and a run that ended early is gone on
with by the next.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np

from ...protocol.errors import DocumentUnreadable, KnowledgeBroken
from ...protocol.events import Progress
from ...protocol.knowledge import FeatureFile, LearnRequest
from ...protocol.sentences import Sentence
from .adaptive import MODEL, REVISION, AdaptiveEmbedder
from .embedders import TextEmbedder, open_model
from .passages import passages_of
from .reading.documents import documents_in, read_document
from .reading.features import read_features
from .reading.piece import Piece
from .store import Document, KnowledgeStore

log = logging.getLogger(__name__)
Done = TypeVar("Done")
#: of how documents are read and cut: what another revision has read is read again
READING = "1"
_BATCH = 64
_MIXED_PICTURES = Sentence(
    "The pictures of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge "
    "base afresh."
)
_MIXED_TEXTS = Sentence(
    "The texts of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge "
    "base afresh."
)


class Eyes(NamedTuple):
    """What looks at pictures: a model's id and revision, and a file's unit vector (S,), None if it is no picture."""

    model: str
    revision: str
    vector: Callable[[str], np.ndarray | None]


@dataclass
class Learnt:
    """What a run has done so far."""

    added: int = 0
    removed: int = 0
    kept: int = 0
    failed: list[dict[str, str]] = field(default_factory=list)


class Source(NamedTuple):
    """One thing to learn, a file or a layer; `read` gives its pieces."""

    document: Document
    file: Path
    read: Callable[[], Iterator[Piece]]


class Learner:
    """Learns what a request names; `aside` runs work in a thread of its own and gives None once it is cancelled."""

    def __init__(
        self,
        store: KnowledgeStore,
        request: LearnRequest,
        aside: Callable[[Callable[[], Done]], Done | None],
        eyes: Eyes | None = None,
    ) -> None:
        self._store, self._request, self._aside, self._eyes = store, request, aside, eyes
        self.done = Learnt()

    def steps(self) -> Iterator[Progress]:
        """Do it, a document or a batch at a time: between two steps it may be left, and nothing is lost.

        Raises KnowledgeBroken where vectors would be mixed.
        """
        embedder = self._embedder()
        self._mind_pictures()
        sources = list(self._sources())
        self._forget({source.document.key for source in sources})
        known = self._store.documents()
        for number, source in enumerate(sources):
            yield Progress(0.8 * number / len(sources), Sentence("Reading {name}", name=source.document.name))
            self._take(source, known.get(source.document.key))
        yield from self._look()
        yield from self._compare(embedder)
        self._store.refresh_layer()

    # what there is to learn

    def _sources(self) -> Iterator[Source]:
        places = self._request.documents
        if not (places or self._request.features):
            places = tuple(document.path for document in self._store.documents().values() if document.path)
        for path in dict.fromkeys(path.absolute() for path in documents_in(places)):
            yield Source(Document(self._store.relative(str(path)), path.name, str(path)), path, _reader(path))
        for file in self._request.features:
            name = file.name or Path(file.path).stem
            document = Document(f"layer:{file.layer_id or name}", name, layer_id=file.layer_id)
            yield Source(document, Path(file.path), _feature_reader(file))

    def _forget(self, wanted: Iterable[str]) -> None:
        """Take out what is to be forgotten, and what has gone from a folder that is learnt."""
        named, still = set(self._request.forget), set(wanted)
        layers = {file.name for file in self._request.features}  # one that was added to a project again has a new id
        folders = [Path(place).absolute() for place in self._request.documents if Path(place).is_dir()]
        for document in self._store.documents().values():
            is_named = bool(named & {document.key, document.path, document.layer_id, document.name} - {""})
            path = Path(document.path)
            is_renewed = document.key not in still and bool(document.layer_id) and document.name in layers
            is_gone = bool(document.path) and document.key not in still and not path.exists()
            if is_named or is_renewed or (is_gone and any(folder in path.parents for folder in folders)):
                self._store.forget(document.key)
                self.done.removed += 1

    # reading

    def _take(self, source: Source, known: Document | None) -> None:
        """Learn one document; one that cannot be learnt is noted with the reason, and what was known of it stays."""
        try:
            fingerprint = self._aside(lambda: _fingerprint(source.file))
            if fingerprint is None:
                return
            if known and known.fingerprint == fingerprint:
                self.done.kept += 1
                return
            passages = self._aside(lambda: list(passages_of(source.read())))
            if passages is None:
                return
            if not passages:
                raise DocumentUnreadable("{name} has no text.", name=source.document.name)
            document = source.document
            self._store.replace(
                Document(document.key, document.name, document.path, document.layer_id, fingerprint), passages
            )
            self.done.added += 1
        except DocumentUnreadable as error:
            log.info("%s %s", error.message, error.details)
            path = source.document.path or source.document.name
            self.done.failed.append({"path": path, "message": error.message})

    # pictures

    def _mind_pictures(self) -> None:
        if self._request.afresh:
            self._store.drop_picture_vectors()
        elif self._eyes and self._store.has_picture_vectors():
            made_by = (self._store.fact("image_model"), self._store.fact("image_revision"))
            _refuse_mixed(self._store, _MIXED_PICTURES, made_by, (self._eyes.model, self._eyes.revision))

    def _look(self) -> Iterator[Progress]:
        waiting = self._store.pictures_without_vector() if self._eyes else []
        for number, path in waiting:
            yield Progress(0.8, Sentence("Looking at {name}", name=Path(path).name))
            self._store.note(image_model=self._eyes.model, image_revision=self._eyes.revision)
            self._store.keep_picture(number, self._eyes.vector(path))

    # texts

    def _embedder(self) -> TextEmbedder | None:
        """The user's sentence model, None for the one that is learnt from the base itself."""
        store, request = self._store, self._request
        kept = store.fact("text_folder")
        folder = request.embedder or ("" if request.afresh or not kept else store.absolute(kept))
        embedder = open_model(folder) if folder else None
        wanted = (embedder.model, embedder.revision) if embedder else (MODEL, REVISION)
        made_by = (store.fact("text_model"), store.fact("text_revision"))
        if made_by[0] and made_by != wanted:
            if not request.afresh:
                _refuse_mixed(store, _MIXED_TEXTS, made_by, wanted)
            store.drop_text_vectors()
        self._facts = {"text_model": wanted[0], "text_revision": wanted[1], "text_folder": store.relative(folder)}
        return embedder

    def _compare(self, embedder: TextEmbedder | None) -> Iterator[Progress]:
        """Give every passage its vector."""
        if embedder is None:
            yield from self._learn_words()
            return
        waiting = self._store.texts(only_new=True)
        self._store.note(**self._facts)
        for start in range(0, len(waiting), _BATCH):
            yield Progress(0.85 + 0.15 * start / len(waiting), "Comparing passages")
            ids, texts = zip(*waiting[start : start + _BATCH])
            vectors = self._aside(lambda texts=texts: embedder.vectors(texts))
            if vectors is None:
                return
            self._store.keep_texts(ids, vectors)

    def _learn_words(self) -> Iterator[Progress]:
        changes = self._store.fact("changes")
        texts = self._store.texts()
        if self._store.fact("learnt") == changes or not texts:
            return
        yield Progress(0.85, "Learning which words go together")
        learnt = self._aside(lambda: _learnt([text for _, text in texts]))
        if learnt is not None:
            embedder, vectors = learnt
            self._store.keep_texts([number for number, _ in texts], vectors, embedder, learnt=changes, **self._facts)


def _learnt(texts: list[str]) -> tuple[bytes, np.ndarray]:
    """An embedder as it is kept, and the vectors that it gives once it is read back."""
    content = AdaptiveEmbedder.learn(texts).to_bytes()
    return content, AdaptiveEmbedder.from_bytes(content).vectors(texts)


def _reader(path: Path) -> Callable[[], Iterator[Piece]]:
    return lambda: read_document(path)


def _feature_reader(file: FeatureFile) -> Callable[[], Iterator[Piece]]:
    return lambda: read_features(file)


def _fingerprint(path: Path) -> str:
    digest = hashlib.sha256(READING.encode())
    try:
        with path.open("rb") as file:
            while chunk := file.read(1 << 20):
                digest.update(chunk)
    except OSError as error:
        raise DocumentUnreadable("{name} cannot be opened.", str(error), name=path.name) from error
    return digest.hexdigest()


def _refuse_mixed(
    store: KnowledgeStore, sentence: Sentence, made_by: tuple[str, str], wanted: tuple[str, str]
) -> None:
    if made_by != wanted:
        raise KnowledgeBroken(
            sentence.filled(name=store.path.name, made_by=" ".join(made_by), wanted=" ".join(wanted))
        )
