"""How well passages are found and answers cited, on documents and questions of our own (`tests/data/knowledge`).

A question has the document and a few words of the passage that answers it, or neither: then it cannot be answered.
Limits are chosen on the questions of the part `choose`; `test` is for measuring, and `reworded` has its questions again
in words that the documents do not have.
"""

from __future__ import annotations

import json
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ...protocol.knowledge import FeatureFile, Knowledge, LearnRequest
from ...retrieval.knowledge.embedders import TextEmbedder, embedder_of
from ...retrieval.knowledge.learner import Learner
from ...retrieval.knowledge.question import read_question
from ...retrieval.knowledge.quoting import Quote, quotes_for
from ...retrieval.knowledge.search import Sought, search
from ...retrieval.knowledge.store import Found, KnowledgeStore, Passage

FOLDER = Path("tests/data/knowledge")
PARTS, REWORDED = ("choose", "test"), "reworded"
Order = Callable[[str], Sequence[int]]
Encode = Callable[[Sequence[str]], np.ndarray]


class Asked(NamedTuple):
    """A question, its part, and what answers it; None where nothing does."""

    part: str
    question: str
    document: str | None
    contains: str | None

    def is_answered_by(self, passage: Passage) -> bool:
        """Whether this is the right passage."""
        is_from = self.document is not None and Path(passage.source).stem == Path(self.document).stem
        return is_from and self.contains in " ".join(passage.piece.text.split())


@dataclass(frozen=True)
class Bench:
    """A base that is learnt, its embedder, all its passages, and the questions."""

    store: KnowledgeStore
    found: Found
    embedder: TextEmbedder
    passages: list[Passage]
    asked: list[Asked]

    def hits(self, question: str, most: int = Knowledge("").top_k) -> list:
        """What the engine's search finds."""
        weights = Knowledge(str(self.store.path), top_k=most)
        return search(self.store, self.found, self.embedder, Sought(read_question(question)), weights)

    def quotes(self, question: str) -> list[Quote]:
        """What the engine's answer quotes."""
        return quotes_for(self.store, read_question(question), self.hits(question))


def open_bench(folder: Path, base: Path, extra: Iterable[Path] = ()) -> Bench:
    """Learn the documents and the vector layer of a folder (and more documents) into a new base."""
    documents = folder / "documents"
    layers = tuple(FeatureFile(str(path), path.stem, path.stem) for path in sorted(documents.glob("*.geojson")))
    request = LearnRequest(str(base), (str(documents), *map(str, extra)), layers)
    store = KnowledgeStore(base, create=True)
    for _ in Learner(store, request, lambda work: work()).steps():
        pass
    found = store.found()
    lines = (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    asked = [Asked(row["split"], row["question"], row["document"], row["contains"]) for row in map(json.loads, lines)]
    return Bench(store, found, embedder_of(store), store.passages(found.ids.tolist()), asked)


def finding_row(bench: Bench, part: str, order: Order) -> dict[str, float]:
    """recall@1, recall@5 and mean reciprocal rank of the right passage, given an order of passages for a question."""
    ranks = []
    for asked in bench.asked:
        if asked.part == part and asked.document:
            rights = (asked.is_answered_by(bench.passages[row]) for row in order(asked.question))
            ranks.append(next((rank for rank, is_right in enumerate(rights, 1) if is_right), np.inf))
    ranks_N = np.array(ranks)
    return {"recall@1": float((ranks_N <= 1).mean()), "recall@5": float((ranks_N <= 5).mean()),
            "MRR": float((1 / ranks_N).mean())}


def answer_row(bench: Bench, part: str) -> dict[str, float]:
    """The share of answers that cite the right passage (anywhere, and first), and of unanswerable questions of which it
    is said that nothing was found.
    """
    cited, first, refused = [], [], []
    for asked in bench.asked:
        if asked.part != part:
            continue
        quotes = bench.quotes(asked.question)
        if asked.document:
            rights = [asked.is_answered_by(quote.hit.passage) for quote in quotes]
            cited.append(any(rights))
            first.append(rights[:1] == [True])
        else:
            refused.append(not quotes)
    return {"answerable": len(cited), "cites it": float(np.mean(cited)), "cites it first": float(np.mean(first)),
            "unanswerable": len(refused), "says not found": float(np.mean(refused)) if refused else float("nan")}


def orders(bench: Bench, tower: Encode | None = None) -> dict[str, Order]:
    """Ways of finding passages by name; `tower` is the sentence tower of a pack, for comparison."""
    rows = {number: row for row, number in enumerate(bench.found.ids.tolist())}
    ways = {
        "plain FTS5 (bm25)": full_text(bench, "unicode61"),
        "FTS5 with stems (bm25)": full_text(bench, "porter unicode61"),
        "embedded embedder": by_vectors(bench.found.texts, bench.embedder.questions),
        "fused, as asked": lambda question: [rows[hit.passage.id] for hit in bench.hits(question, len(rows))],
    }
    if tower is not None:
        ways["the pack's sentence tower"] = by_vectors(tower([text for _, text in bench.store.texts()]), tower)
    return ways


def full_text(bench: Bench, tokenizer: str) -> Order:
    """SQLite's own full-text search over the same words, any word of the question, best first."""
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE VIRTUAL TABLE words USING fts5(text, tokenize = '{tokenizer}')")
    texts = [" ".join((p.source, p.piece.title, p.piece.heading, p.piece.text)) for p in bench.passages]
    database.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", enumerate(texts))

    def order(question: str) -> list[int]:
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", question))
        found = database.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank", (words,))
        return [row[0] for row in found]

    return order


def by_vectors(stored_NS: np.ndarray, encode: Encode) -> Order:
    """By the cosine of unit vectors."""
    return lambda question: np.argsort(-(stored_NS @ encode([question])[0]), kind="stable").tolist()


def evaluate_knowledge(folder: Path, tower: Encode | None = None) -> str:
    """Two tables in Markdown: how passages are found, and how questions are answered."""
    with tempfile.TemporaryDirectory() as home:
        bench = open_bench(folder, Path(home) / "base.gpkg")
        with bench.store:
            found = {f"{name}, {part}": finding_row(bench, part, order)
                     for part in (*PARTS, REWORDED) for name, order in orders(bench, tower).items()}
            answered = {part: answer_row(bench, part) for part in (*PARTS, REWORDED)}
    return f"{_table('passages found by', found)}\n\n{_table('answers', answered)}"


def _table(title: str, rows: dict[str, dict[str, float]]) -> str:
    names = list(next(iter(rows.values())))
    lines = [f"| {title} | {' | '.join(names)} |", f"|---|{'---:|' * len(names)}"]
    for name, row in rows.items():
        cells = (f"{value:.3f}" if isinstance(value, float) else str(value) for value in row.values())
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)
