"""Knowledge bases: documents become passages, are found again, and answers cite them; what they say changes nothing."""

from __future__ import annotations

import json
import shutil
import sqlite3
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from inference.engine import learning
from inference.engine.jobs import Job
from inference.engine.models import Models
from inference.protocol.errors import DocumentUnreadable, KnowledgeBroken, ModelMissing
from inference.protocol.knowledge import FeatureFile, Knowledge, LearnRequest
from inference.retrieval.knowledge import learner as learner_module
from inference.retrieval.knowledge.adaptive import AdaptiveEmbedder
from inference.retrieval.knowledge.embedders import embedder_of
from inference.retrieval.knowledge.learner import Eyes, Learner
from inference.retrieval.knowledge.passages import passages_of
from inference.retrieval.knowledge.question import read_question
from inference.retrieval.knowledge.reading.documents import read_document
from inference.retrieval.knowledge.reading.piece import Piece
from inference.retrieval.knowledge.search import Sought, search
from inference.retrieval.knowledge.sentences import sentences_of
from inference.retrieval.knowledge.store import Document, KnowledgeStore
from tests.engine.wire import over_the_wire

DATA = Path(__file__).resolve().parents[1] / "data" / "knowledge"
DOCUMENTS = DATA / "documents"
PLANTED = DATA / "planted"


def learn(base: Path, *documents: Path, **more) -> Learner:
    with KnowledgeStore(base, create=True) as store:
        learner = Learner(store, LearnRequest(str(base), tuple(map(str, documents)), **more), lambda work: work())
        for _ in learner.steps():
            pass
        return learner


@pytest.fixture()
def library(tmp_path: Path) -> Path:
    """A copy of some documents that tests may change."""
    folder = tmp_path / "library"
    shutil.copytree(DOCUMENTS, folder, ignore=shutil.ignore_patterns("*.geojson", "gauges.csv"))
    return folder


# reading

def pieces(path: Path) -> list[Piece]:
    return list(passages_of(read_document(path)))


def test_each_kind_of_document_is_read() -> None:
    dam = pieces(DOCUMENTS / "dam_report.pdf")
    assert [piece.page for piece in dam] == [1, 2, 3, 4]
    assert "It was built between 1969 and 1973 to supply the town with drinking water." in dam[0].text
    marsh = pieces(DOCUMENTS / "nature_reserve.html")
    assert marsh[1].heading == "Marlow Marsh nature reserve › Birds"
    assert not any("tracking" in piece.text or "News" in piece.text for piece in marsh)
    quays = next(piece for piece in pieces(DOCUMENTS / "harbour_guide.md") if piece.heading.endswith("Quays"))
    assert "Timber Quay – 210 m – 7.8 m – sawn wood, paper" in quays.text and "---" not in quays.text
    gauge = pieces(DOCUMENTS / "gauges.csv")[5]
    assert (gauge.title, gauge.geometry) == ("Cormorant Point", {"type": "Point", "coordinates": [11.349, 57.761]})
    assert {piece.heading for piece in pieces(DOCUMENTS / "airfield.txt")} >= {"The runways", "Traffic"}


def test_sentences_end_where_they_end() -> None:
    text = "It is 3.5 m wide, e.g. at St. Anne's. Dr. Vane saw it in 1953. “Why?” he said.\nNo. 4 is shut"
    assert sentences_of(text) == [
        "It is 3.5 m wide, e.g. at St. Anne's.", "Dr. Vane saw it in 1953.", "“Why?” he said.", "No. 4 is shut",
    ]


def test_passages_overlap_by_a_sentence_and_none_is_lost() -> None:
    text = " ".join(f"Sentence number {number} says something about the place." for number in range(60))
    cut = [piece.text.split("\n") for piece in passages_of([Piece(text, heading="A")])]
    assert len(cut) > 3 and all(one[-1] == other[0] for one, other in zip(cut, cut[1:]))
    assert list(dict.fromkeys(line for lines in cut for line in lines)) == sentences_of(text)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("scan.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF", "damaged"),
        ("junk.pdf", b"\x00\x01not a pdf", "damaged"),
        ("sheet.csv", b"a,b\n", "no rows"),
        ("clip.mp4", b"x", "no kind"),
        ("empty.md", b"", "no text"),
    ],
)
def test_a_broken_file_fails_alone_and_says_why(tmp_path: Path, library: Path, name, content, said) -> None:
    (library / name).write_bytes(content)
    wanted = (library, library / name) if name.endswith("mp4") else (library,)
    done = learn(tmp_path / "base.gpkg", *wanted).done
    assert done.added == 11
    assert [(Path(failure["path"]).name, said in failure["message"]) for failure in done.failed] == [(name, True)]


def test_what_a_page_hides_is_not_read(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text('<p>Seen.<span style="display: none">Unseen one.</span><b hidden>Unseen two.</b></p>', "utf-8")
    assert [piece.text for piece in read_document(page)] == ["Seen."]


def test_no_picture_outside_the_documents_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"x")
    home = tmp_path / "docs"
    home.mkdir()
    (home / "own.png").write_bytes(b"x")
    links = ("../secret.png", str(tmp_path / "secret.png"), "https://advice.example/a.png", "own.png")
    for link in links:
        (home / "note.md").write_text(f"A picture: ![it]({link})", "utf-8")
        shown = [piece.picture for piece in read_document(home / "note.md")]
        assert shown == ([str(home / "own.png")] if link == "own.png" else [""])


# the base

def test_only_what_is_new_or_has_changed_is_learnt(tmp_path: Path, library: Path) -> None:
    base = tmp_path / "base.gpkg"
    first = learn(base, library).done
    assert (first.added, first.kept) == (11, 0)
    (library / "energy.md").write_text("# Energy\n\nThe dynamo hums.", "utf-8")
    (library / "new.txt").write_text("A new document about newts.", "utf-8")
    (library / "transport.md").unlink()
    again = learn(base, library).done
    assert (again.added, again.kept, again.removed) == (2, 9, 1)
    with KnowledgeStore(base) as store:
        texts = [text for _, text in store.texts()]
        assert any("dynamo" in text for text in texts) and not any("Norrby reached" in text for text in texts)
        assert len(store.found().texts) == len(texts) and store.count_with(["dynamo"]) == 1
        assert store.count_with(["lattice"]) == 0
    assert learn(base, forget=("new.txt",)).done.removed == 1


def test_the_base_is_a_layer_and_moves_with_its_documents(tmp_path: Path, library: Path) -> None:
    import pyogrio

    home = tmp_path / "home"
    home.mkdir()
    shutil.move(library, home / "library")
    features = FeatureFile(str(DOCUMENTS / "public_buildings.geojson"), "L1", "Public buildings")
    learn(home / "base.gpkg", home / "library", features=(features,))
    layers = pyogrio.list_layers(home / "base.gpkg")
    assert "passages" in layers[:, 0]
    info = pyogrio.read_info(home / "base.gpkg", layer="passages")
    assert info["crs"] == "EPSG:4326" and np.allclose(info["total_bounds"], (11.3683, 57.7801, 11.4615, 57.8246))
    shutil.move(home, tmp_path / "elsewhere")
    with KnowledgeStore(tmp_path / "elsewhere" / "base.gpkg") as store:
        paths = [document.path for document in store.documents().values() if document.path]
        assert paths and all(Path(path).is_file() for path in paths)
    assert learn(tmp_path / "elsewhere" / "base.gpkg", tmp_path / "elsewhere" / "library").done.kept == 11


def test_a_layer_that_was_added_again_takes_the_place_of_itself(tmp_path: Path) -> None:
    path = str(DOCUMENTS / "public_buildings.geojson")
    for layer_id in ("old", "new"):
        learn(tmp_path / "base.gpkg", features=(FeatureFile(path, layer_id, "Buildings"),))
    with KnowledgeStore(tmp_path / "base.gpkg") as store:
        assert (store.count(), [one.layer_id for one in store.documents().values()]) == (10, ["new"])


def test_a_run_that_was_killed_is_gone_on_with(tmp_path: Path, library: Path) -> None:
    base = tmp_path / "base.gpkg"
    with KnowledgeStore(base, create=True) as store:
        steps = Learner(store, LearnRequest(str(base), (str(library),)), lambda work: work()).steps()
        for _ in range(5):
            next(steps)
    done = learn(base, library).done
    assert (done.added, done.kept) == (7, 4)
    whole = tmp_path / "whole.gpkg"
    learn(whole, library)
    with KnowledgeStore(base) as one, KnowledgeStore(whole) as other:
        assert sorted(text for _, text in one.texts()) == sorted(text for _, text in other.texts())
        assert len(one.found().texts) == len(other.found().texts) == one.count()


def test_a_file_that_is_no_base_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.gpkg").write_text("no database", "utf-8")
    with pytest.raises(KnowledgeBroken, match="no knowledge base"):
        KnowledgeStore(tmp_path / "notes.gpkg")
    sqlite3.connect(tmp_path / "other.gpkg").execute("CREATE TABLE t (a)")
    with pytest.raises(KnowledgeBroken, match="no knowledge base"):
        KnowledgeStore(tmp_path / "other.gpkg")
    with pytest.raises(KnowledgeBroken, match="not there"):
        KnowledgeStore(tmp_path / "none.gpkg")


def test_vectors_of_two_models_are_not_mixed(tmp_path: Path, library: Path, monkeypatch) -> None:
    base = tmp_path / "base.gpkg"
    learn(base, library)
    monkeypatch.setattr(learner_module, "REVISION", "2")
    with pytest.raises(KnowledgeBroken, match="afresh"):
        learn(base, library)
    assert learn(base, library, afresh=True).done.kept == 11
    with KnowledgeStore(base) as store:
        assert store.fact("text_revision") == "2" and len(store.found().texts) == store.count()


# pictures

def with_picture(folder: Path) -> Path:
    folder.mkdir()
    (folder / "a.png").write_bytes(b"a")
    (folder / "a.md").write_text("# Old quay\n\n![quay](a.png)\n\nThe quay was built of oak in 1820.", "utf-8")
    (folder / "b.md").write_text("# New quay\n\nThe quay was built of steel in 1998.", "utf-8")
    return folder


def test_pictures_are_learnt_once_and_weigh_by_alpha(tmp_path: Path) -> None:
    base, folder, seen = tmp_path / "base.gpkg", with_picture(tmp_path / "docs"), []
    eyes = Eyes("pack", "1", lambda path: seen.append(path) or np.array([0.0, 1.0], np.float32))
    for _ in range(2):
        with KnowledgeStore(base, create=True) as store:
            for _ in Learner(store, LearnRequest(str(base), (str(folder),)), lambda work: work(), eyes).steps():
                pass
    assert seen == [str(folder / "a.png")]
    with KnowledgeStore(base) as store:
        question = read_question("Of what was the steel quay built?")
        tops = []
        for alpha in (0.0, 1.0):
            weights = Knowledge(str(base), alpha=alpha, nearness=0, wording=0, top_k=2)
            sought = Sought(question, np.array([0.0, 1.0], np.float32))
            [first, _second] = search(store, store.found(), embedder_of(store), sought, weights)
            tops.append(first.passage.source)
            expected = first.text if np.isnan(first.image) else alpha * first.image + (1 - alpha) * first.text
            assert first.score == pytest.approx(expected)
        assert tops == ["b.md", "a.md"]
        other = Eyes("pack", "2", lambda path: None)
        with pytest.raises(KnowledgeBroken, match="pictures"):
            next(Learner(store, LearnRequest(str(base), (str(folder),)), lambda work: work(), other).steps())


# a larger embedder

def test_a_sentence_model_of_ones_own_can_be_chosen(tmp_path: Path, library: Path) -> None:
    folder = tiny_sentence_model(tmp_path / "tiny")
    base = tmp_path / "base.gpkg"
    learn(base, library, embedder=str(folder))
    with KnowledgeStore(base) as store:
        embedder = embedder_of(store)
        assert (embedder.model, store.fact("text_model")) == ("tiny", "tiny")
        found = store.found()
        assert found.texts.shape == (store.count(), 6)
        assert np.allclose(np.linalg.norm(found.texts, axis=1), 1, atol=1e-5)
        assert np.allclose(embedder.vectors([store.texts()[0][1]])[0], found.texts[0], atol=1e-5)
        assert not np.allclose(embedder.questions(["harbour"]), embedder.vectors(["harbour"]))  # its own prompt words
    (library / "new.txt").write_text("A new document about newts.", "utf-8")
    assert learn(base, library).done.added == 1  # and it is used from then on
    with KnowledgeStore(base) as store:
        assert len(store.found().texts) == store.count() and store.fact("text_model") == "tiny"
    shutil.rmtree(folder)
    with pytest.raises(ModelMissing, match="tokenizer.json"):
        learn(base, library)


def tiny_sentence_model(folder: Path) -> Path:
    """Six numbers for each of a few words, from a table: the least that is a sentence model."""
    onnx = pytest.importorskip("onnx")
    from tokenizers import Tokenizer, models, pre_tokenizers

    folder.mkdir()
    words = ["[PAD]", "[UNK]", "query", "harbour", "quay", "dam", "water", "town"]
    tokenizer = Tokenizer(models.WordLevel({word: number for number, word in enumerate(words)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "config_sentence_transformers.json").write_text('{"prompts": {"query": "query "}}', "utf-8")
    table = np.random.default_rng(0).normal(size=(len(words), 6)).astype(np.float32)
    helper, kind = onnx.helper, onnx.TensorProto
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "input_ids"], ["last_hidden_state"])], "tiny",
        [helper.make_tensor_value_info(name, kind.INT64, ["n", "t"]) for name in ("input_ids", "attention_mask")],
        [helper.make_tensor_value_info("last_hidden_state", kind.FLOAT, ["n", "t", 6])],
        [onnx.numpy_helper.from_array(table, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.save(model, str(folder / "model.onnx"))
    return folder


def test_the_embedded_embedder_survives_being_kept() -> None:
    texts = ["The harbour is deep.", "Sheep graze on the marsh.", "A train crosses the bridge."]
    learnt = AdaptiveEmbedder.learn(texts)
    kept = AdaptiveEmbedder.from_bytes(learnt.to_bytes())
    assert np.allclose(kept.vectors(texts), learnt.vectors(texts), atol=2e-3)
    assert (kept.questions(["grazing cattle"]) @ kept.vectors(texts).T).argmax() == 1
    with pytest.raises(KnowledgeBroken, match="afresh"):
        AdaptiveEmbedder.from_bytes(b"\x10\x00\x00\x00\x00\x00\x00\x00nonsense")


# the engine's job

def test_learn_is_a_job_of_the_engine(tmp_path: Path, library: Path, pack: Path) -> None:
    (library / "junk.pdf").write_bytes(b"junk")
    said: list = []
    request = LearnRequest.from_wire({"store": str(tmp_path / "new" / "base.gpkg"), "documents": [str(library)]})
    models = Models((pack,), "cpu", 1)
    result = over_the_wire(
        learning.answer(Job("1", lambda _: None), request, models, lambda *event: said.append(event))
    )
    assert (result["status"], result["added"], len(result["failed"])) == ("done", 11, 1)
    assert result["passages"] > 30 and result["model"] == "adaptive" and Path(result["store"]).is_file()
    assert "11 documents new or changed" in result["text"] and json.dumps(result)
    assert all(kind == "progress" and payload["message"] for kind, payload in said)


def test_a_cancelled_job_ends_at_once_and_keeps_what_was_read(tmp_path: Path, pack: Path, monkeypatch) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.txt").write_text(f"Document {number} says little.", "utf-8")
    slow = threading.Event()

    def read_slowly(path: Path):
        if path.name == "3.txt":
            slow.set()
            time.sleep(1.5)
        yield Piece(path.read_text("utf-8"))

    monkeypatch.setattr(learner_module, "read_document", read_slowly)
    job, ended = Job("1", lambda _: None), {}
    request = LearnRequest(str(tmp_path / "base.gpkg"), (str(folder),))

    def run() -> None:
        ended.update(learning.answer(job, request, Models((pack,), "cpu", 1), lambda kind, payload: None))
        ended["at"] = time.monotonic()

    thread = threading.Thread(target=run)
    thread.start()
    assert slow.wait(20)
    cancelled_at = time.monotonic()
    job.cancel()
    thread.join(20)
    assert ended["status"] == "cancelled" and ended["added"] == 3
    assert ended["at"] - cancelled_at < 1.0  # 0.25 s on an idle machine; the read that is left takes 1.5 s


def test_a_base_of_a_damaged_layer_says_so(tmp_path: Path) -> None:
    (tmp_path / "layer.geojson").write_text("{", "utf-8")
    done = learn(tmp_path / "base.gpkg", features=(FeatureFile(str(tmp_path / "layer.geojson"), "L", "Layer"),)).done
    assert "cannot be read" in done.failed[0]["message"]
    with pytest.raises(DocumentUnreadable):
        list(read_document(tmp_path / "missing.txt"))


def test_replacing_a_document_leaves_no_words_behind(tmp_path: Path) -> None:
    with KnowledgeStore(tmp_path / "base.gpkg", create=True) as store:
        for text in ("an old word: aardvark", "a new word: zebra"):
            store.replace(Document("a", "a"), [Piece(text)])
        assert (store.count(), store.count_with(["aardvark"]), store.count_with(["zebra"])) == (1, 0, 1)


