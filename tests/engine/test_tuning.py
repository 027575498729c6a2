"""Fine-tuning: what is learnt, what is kept, and the pack that comes of it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from inference.engine.models import Models, verify_files
from inference.families import load
from inference.pairs.about import ABOUT, PLACES
from inference.pairs.cutting import write_picture
from inference.protocol.errors import AbilityMissing, DataSetImpossible, ModelBroken
from inference.protocol.model_card import read_card
from inference.protocol.requests import LOCALIZE, Source, TaskRequest
from inference.raster.scene import Scene
from inference.retrieval.adapters import Adapter, open_adapters
from inference.retrieval.zero_shot import unit

torch = pytest.importorskip("torch")

from inference.tuning import vectors as vectors_module  # noqa: E402  (they bring torch)
from inference.tuning.learning import Plan, Residual, learn  # noqa: E402
from inference.tuning.measuring import ACCURACY, KEPT, figures, share_of_largest  # noqa: E402
from inference.tuning.set_file import DataSet, Example, read_set  # noqa: E402
from inference.tuning.tune import Tuning, tune  # noqa: E402
from inference.tuning.vectors import Vectors  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
COMPACT = ROOT / "resources" / "packs" / "compact"
STRIPES, SPOTS = "striped field", "spotted field"


def pattern(label: str, rng: np.random.Generator) -> np.ndarray:
    """A picture (96, 96, 3) of one of two made-up classes."""
    rgb = np.full((96, 96, 3), rng.integers(60, 120), np.uint8)
    start, step = rng.integers(4), int(rng.integers(10, 14))
    rgb[start::step] = rgb[start + 1::step] = 220
    if label == SPOTS:
        rgb[:, start::step] //= 2
    return rgb + rng.integers(0, 20, rgb.shape, np.uint8)


@pytest.fixture(scope="module")
def set_folder(tmp_path_factory) -> Path:
    """A set of 16 pictures, as the engine writes it; a quarter is for measuring."""
    folder = tmp_path_factory.mktemp("sets") / "fields"
    (folder / "pictures").mkdir(parents=True)
    rng, rows = np.random.default_rng(3), []
    for number in range(16):
        label = (STRIPES, SPOTS)[number % 2]
        name = f"pictures/{number:06d}.jpg"
        write_picture(pattern(label, rng), folder / name)
        rows.append({"properties": {
            "file": name, "split": "test" if number >= 12 else "train", "label": label, "title": f"a {label}",
            "title_multi_objects": f"a {label}, with a road",
        }})
    (folder / PLACES).write_text(json.dumps({"features": rows}), encoding="utf-8")
    about = {"title": "fields", "licence": "ODbL 1.0", "picture_licence": "CC0"}
    (folder / ABOUT).write_text(json.dumps(about), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def tuned(set_folder, tmp_path_factory):
    """A new pack with its card, and what was told on the way."""
    told: list[tuple[float, str]] = []
    out = tmp_path_factory.mktemp("packs") / "fields"
    card = tune(Tuning(set_folder, COMPACT, out, "Fields", plan=Plan(steps=60, batch=24)),
                lambda share, words: told.append((share, words)))
    return out, card, told


def scene_of(path: Path):
    return Scene.open(TaskRequest(LOCALIZE, Source(str(path))))


def test_the_new_pack_is_whole_and_says_where_it_comes_from(tuned) -> None:
    out, _, told = tuned
    card = read_card(out)
    verify_files(card)
    base = read_card(COMPACT)
    assert card.id == "orthoscribe-compact-fields" and card.title == "Orthoscribe compact: Fields"
    assert card.revision.startswith(f"{base.revision}.") and card.abilities == base.abilities
    assert "ODbL 1.0" in card.licence and card.training_data[-1]["licence"] == "ODbL 1.0; pictures: CC0"
    assert len(card.training_data) == len(base.training_data) + 1
    assert [share for share, _ in told] == sorted(share for share, _ in told) and told[-1][1] == "Measuring"
    assert "| zero-shot accuracy |" in (out / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert not list(out.parent.glob(".*begun")) and not list(out.parent.glob("*unfinished*"))


def test_the_card_has_figures_of_before_and_after_and_none_that_no_longer_hold(tuned) -> None:
    card = read_card(tuned[0])
    assert card.scores["fields: zero-shot accuracy"] >= card.scores["fields: zero-shot accuracy, before"]
    assert card.scores["fields: zero-shot accuracy"] == 1.0
    assert card.scores["fields: share of the most frequent class"] == 0.5
    assert "RSICD captions CIDEr-D" in card.scores
    assert not any("retrieval" in row or row.startswith("RSSCN7") for row in card.scores)


def test_the_engine_lists_it_and_prefers_it_only_when_asked(tuned) -> None:
    folders = (tuned[0].parent, COMPACT.parent)
    assert [card.id for card in Models(folders, "cpu", 1).cards][0] == "orthoscribe-compact"
    chosen = Models(folders, "cpu", 1, "orthoscribe-compact-fields")
    assert chosen.choose("", "describe").id == "orthoscribe-compact-fields"
    assert Models(folders, "cpu", 1, "gone").cards[0].id == "orthoscribe-compact"


def test_words_stay_and_likenesses_change(tuned, set_folder) -> None:
    before, after = (load(read_card(folder), "cpu", 1) for folder in (COMPACT, tuned[0]))
    with scene_of(set_folder / "pictures" / "000015.jpg") as scene:
        request = TaskRequest("describe", Source("x"))
        said = ["".join(getattr(event, "text", "") for event in pack.describe(scene, request))
                for pack in (before, after)]
        vectors = [pack.embedder.picture(pack.looks(scene)) for pack in (before, after)]
        plain = after.embedder.plain.picture(after.looks(scene))
    assert said[0] == said[1] != ""
    assert vectors[0] @ vectors[1] < 0.9999 and np.allclose(vectors[0], plain, atol=1e-6)
    assert abs(np.linalg.norm(vectors[1]) - 1) < 1e-5
    classes = [pack.embedder.classes([f"a {STRIPES}", f"a {SPOTS}"]) for pack in (before, after)]
    margins = [(vector @ (names[1] - names[0])) for vector, names in zip(vectors, classes)]
    assert margins[1] > margins[0] and margins[1] > 0


def test_a_broken_file_of_adapters_is_a_sentence(tmp_path) -> None:
    path = tmp_path / "adapters.safetensors"
    path.write_bytes(b"no tensors")
    with pytest.raises(ModelBroken, match="make it again"):
        open_adapters(path)


def test_a_run_that_was_ended_goes_on_where_it_was(tuned, set_folder, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(vectors_module, "SAVE_EVERY", 4)
    out, plan = tmp_path / "fields", Plan(steps=60, batch=24)

    def stop(_share: float, words: str) -> None:
        if words.startswith("Looking at picture 10 "):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        tune(Tuning(set_folder, COMPACT, out, "Fields", plan=plan), stop)
    assert not out.exists()
    looked: list[str] = []
    card = tune(Tuning(set_folder, COMPACT, out, "Fields", plan=plan), lambda _share, words: looked.append(words))
    assert "Looking at picture 9 of 16" in looked and "Looking at picture 8 of 16" not in looked
    assert card["revision"] == tuned[1]["revision"]  # which names the adapters: the same as in one go


def test_a_pack_is_never_overwritten(tuned, set_folder) -> None:
    with pytest.raises(DataSetImpossible, match="is not empty"):
        tune(Tuning(set_folder, COMPACT, tuned[0]), lambda *_: None)


def test_a_tuned_pack_is_not_tuned_again(tuned, set_folder, tmp_path) -> None:
    with pytest.raises(AbilityMissing, match="fine-tuned already"):
        tune(Tuning(set_folder, tuned[0], tmp_path / "again"), lambda *_: None)


def test_the_program_tells_its_progress_and_its_end(set_folder, tmp_path) -> None:
    out = tmp_path / "fields"
    command = [sys.executable, "-m", "inference.toolkit", "train", "--set", str(set_folder), "--out", str(out),
               "--steps", "5", "--threads", "1"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert said[0] == "  0% Reading the data set" and json.loads(said[-1])["id"] == "orthoscribe-compact-fields"


def test_without_torch_it_says_what_to_install(set_folder, tmp_path) -> None:
    (tmp_path / "torch.py").write_text("raise ModuleNotFoundError('no', name='torch')", encoding="utf-8")
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); "
               f"sys.argv = ['x', '--set', {str(set_folder)!r}, '--out', {str(tmp_path / 'new')!r}]; "
               "from inference.tuning.__main__ import main; sys.exit(main())"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 2 and "Install the full engine" in ended.stderr


# the parts


def made_up(rng: np.random.Generator, pictures: int = 60) -> tuple[Vectors, DataSet]:
    """Vectors in which a class is only told by directions that class names do not have yet."""
    width, labels = 24, ("a", "b", "c")
    centres = unit(rng.normal(size=(3, width)))
    examples = tuple(
        Example(Path(f"{n}.jpg"), labels[n % 3], (f"an {labels[n % 3]}",), "test" if n % 4 == 0 else "train")
        for n in range(pictures)
    )
    views = np.stack([centres[n % 3] + 0.25 * rng.normal(size=(2, width)) for n in range(pictures)])
    words = tuple(sorted({example.titles[0] for example in examples}))
    old_classes = unit(rng.normal(size=(5, 8, width)))
    old_pictures = unit(old_classes.mean(1)[rng.integers(5, size=40)] + 0.2 * rng.normal(size=(40, width)))
    made = Vectors(unit(views), unit(rng.normal(size=(3, width))), words, unit(rng.normal(size=(3, 8, width))),
                   old_pictures, old_classes)
    return Vectors(*(part.astype(np.float32) if isinstance(part, np.ndarray) else part for part in made)), \
        DataSet(Path("set"), examples, {})


def test_learning_finds_classes_and_keeps_what_was_known() -> None:
    vectors, data_set = made_up(np.random.default_rng(1))
    free, held = (
        figures(vectors, data_set, learn(vectors, data_set, Plan(steps=150, batch=45, keep=keep), lambda *_: None))
        for keep in (0.0, 2.0)
    )
    before = figures(vectors, data_set, None)
    assert before[ACCURACY] < 0.7 and before[KEPT] == 1.0
    assert free[ACCURACY] > 0.9 and held[ACCURACY] > 0.9
    assert held[KEPT] > free[KEPT] and held[KEPT] >= 0.95
    assert share_of_largest(data_set) == pytest.approx(1 / 3, abs=0.07)


def test_learning_is_the_same_each_time() -> None:
    vectors, data_set = made_up(np.random.default_rng(2))
    one, other = (learn(vectors, data_set, Plan(steps=10, batch=16), lambda *_: None) for _ in range(2))
    assert np.array_equal(one.pictures.up, other.pictures.up) and np.any(one.pictures.up)


def test_torch_and_numpy_agree_on_a_residual() -> None:
    residual = Residual(12, 3, torch.Generator().manual_seed(1))
    with torch.no_grad():
        residual.up.normal_(generator=torch.Generator().manual_seed(2))
    vectors = unit(np.random.default_rng(0).normal(size=(4, 12)))
    assert np.allclose(residual(torch.from_numpy(vectors)).detach().numpy(), residual.adapter()(vectors), atol=1e-6)
    assert np.allclose(Adapter(np.ones((12, 3), np.float32), np.zeros((3, 12), np.float32))(vectors), vectors)


@pytest.mark.parametrize("kept", [(), (ABOUT,), (PLACES,)])
def test_a_folder_that_is_no_set_is_a_sentence(set_folder, tmp_path, kept) -> None:
    for name in kept:
        shutil.copyfile(set_folder / name, tmp_path / name)
    with pytest.raises(DataSetImpossible, match="holds no data set"):
        read_set(tmp_path)


@pytest.mark.parametrize(("change", "words"), [
    ({"split": "test"}, "0 pairs of 0 classes"), ({"label": "one"}, "12 pairs of 1 classes"),
    ({"file": "../elsewhere.jpg"}, "holds no data set"),
])
def test_a_set_that_teaches_nothing_is_a_sentence(set_folder, tmp_path, change, words) -> None:
    rows = json.loads((set_folder / PLACES).read_text(encoding="utf-8"))
    for row in rows["features"]:
        row["properties"].update(change)
    (tmp_path / PLACES).write_text(json.dumps(rows), encoding="utf-8")
    shutil.copyfile(set_folder / ABOUT, tmp_path / ABOUT)
    with pytest.raises(DataSetImpossible, match=words):
        read_set(tmp_path)
