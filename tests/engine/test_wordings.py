"""What people say about pictures like one: gathered from captions, kept as means, and read back."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from safetensors.numpy import save_file

from inference.families.looking import whole_and_corners
from inference.protocol.errors import ModelBroken
from inference.raster.scene import Pixels
from inference.retrieval.wordings import Wordings, open_wordings, unit_weights
from inference.toolkit.scorers.cider_d import CiderD
from inference.toolkit.training.wordings import gathered, spherical_k_means

#: two kinds of pictures, the first three near (1, 0), the others near (0, 1), with their sentences' tokens
NEAR = [0.0, 0.1, -0.1, np.pi / 2, np.pi / 2 + 0.1, np.pi / 2 - 0.1]
PICTURES = np.array([[np.cos(angle), np.sin(angle)] for angle in NEAR], np.float32)
SCENES = ["farm"] * 3 + ["port"] * 3
SAID = [
    [[1, 2, 3, 4, 5], [1, 2, 3, 4, 6]],
    [[1, 2, 3, 4, 5]],
    [[1, 2, 7, 4]],
    [[8, 9, 3, 10]],
    [[8, 9, 3, 10], [8, 9, 11]],
    [[8, 9, 3]],
]


@pytest.fixture(scope="module")
def tensors() -> dict[str, np.ndarray]:
    return gathered(PICTURES, SAID, SCENES, to_each=3, kept=60)


def spelled(tokens: Sequence[int]) -> str:
    return " ".join(f"w{token}" for token in tokens)


def test_the_product_of_two_sentences_is_their_cider(tensors) -> None:
    """Equal lengths and no repeated words: CIDEr-D then neither clips nor punishes."""
    ours, theirs = [1, 2, 3, 10], [1, 2, 7, 4]
    left, right = Wordings(tensors).vectors([ours, theirs])
    references = {str(at): [spelled(tokens) for tokens in said] for at, said in enumerate(SAID)}
    assert 10 * float(left @ right) == pytest.approx(CiderD(references).score(spelled(ours), "2"), rel=5e-3)


def test_a_picture_expects_what_is_said_of_its_kind(tensors) -> None:
    wordings = Wordings(tensors)
    sentences = wordings.vectors([[1, 2, 3, 4, 5], [8, 9, 3, 10]])
    for picture, said in ((PICTURES[1], 0), (PICTURES[4], 1)):
        assert int((sentences @ wordings.expected(picture)).argmax()) == said


def test_only_the_largest_entries_are_kept() -> None:
    tensors = gathered(PICTURES, SAID, SCENES, to_each=3, kept=5)
    expected = Wordings(tensors).expected(PICTURES[0])
    assert 0 < np.count_nonzero(expected > 1e-6) <= 5
    assert len(tensors["runs"]) <= 10


def test_a_kind_with_fewer_runs_than_are_kept_gains_none() -> None:
    wide = gathered(PICTURES, SAID, SCENES, to_each=3, kept=60)
    wider = gathered(PICTURES, SAID, SCENES, to_each=3, kept=90)
    assert Wordings(wider).expected(PICTURES[0]) == pytest.approx(Wordings(wide).expected(PICTURES[0]))


def test_no_prototype_mixes_scenes() -> None:
    alike = np.tile(PICTURES[:1], (6, 1))
    tensors = gathered(alike, SAID, SCENES, to_each=3, kept=60)
    assert tensors["prototypes"].shape == (2, 2)
    farm, port = Wordings(tensors).vectors([[1, 2, 3, 4, 5], [8, 9, 3, 10]])
    own = Wordings({**tensors, "prototypes": np.array([[1.0, 0.0], [-1.0, 0.0]])}).expected(np.array([1.0, 0.0]))
    assert farm @ own > 0.3 > 0.05 > port @ own


def test_runs_never_met_weaken_a_sentence(tensors) -> None:
    plain, odd = Wordings(tensors).vectors([[1, 2, 3, 4], [1, 2, 3, 99]])
    assert np.linalg.norm(odd) < np.linalg.norm(plain)


def test_each_length_of_runs_counts_a_quarter() -> None:
    weights = unit_weights([1, 2, 3, 4, 5], lambda run: 1.0 + len(run))
    for length in range(1, 5):
        assert sum(weight**2 for run, weight in weights.items() if len(run) == length) == pytest.approx(0.25)


def test_the_kinds_are_the_same_every_time_and_none_is_empty() -> None:
    rng = np.random.default_rng(3)
    vectors = rng.normal(size=(200, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    (centres, kind), (again, _) = (spherical_k_means(vectors, 12) for _ in range(2))
    assert (centres == again).all()
    assert np.linalg.norm(centres, axis=1) == pytest.approx(np.ones(12), abs=1e-5)
    assert ((vectors @ centres.T).argmax(1) == kind).all()


def test_the_file_is_read_as_it_was_written(tensors, tmp_path) -> None:
    save_file(tensors, tmp_path / "wordings.safetensors")
    ours, theirs = Wordings(tensors), open_wordings(tmp_path / "wordings.safetensors")
    assert (ours.expected(PICTURES[2]) == theirs.expected(PICTURES[2])).all()


@pytest.mark.parametrize("content", [b"", b"not tensors at all"])
def test_a_broken_file_says_what_to_do(tmp_path, content: bytes) -> None:
    path = tmp_path / "wordings.safetensors"
    path.write_bytes(content)
    with pytest.raises(ModelBroken, match="install the model again"):
        open_wordings(path)
    with pytest.raises(ModelBroken):
        open_wordings(tmp_path / "missing.safetensors")


def test_the_looks_are_the_window_and_its_corners() -> None:
    class Ramp:
        """A scene whose red runs from left to right and whose green runs from top to bottom."""

        width_px = height_px = 400

        def read(self, box, out_hw):
            rgb = np.zeros((*out_hw, 3), np.uint8)
            rgb[..., 0] = np.linspace(0, 255, out_hw[1])[None]
            rgb[..., 1] = np.linspace(0, 255, out_hw[0])[:, None]
            return Pixels(rgb, np.ones(out_hw, bool))

    looks = whole_and_corners(Ramp(), (192, 160))
    assert looks.shape == (5, 192, 160, 3)
    assert (looks[0, 0, 0, 0], looks[0, -1, -1, 0]) == (0, 255)
    begins = [(int(look[0, 0, 0]) < 20, int(look[0, 0, 1]) < 20) for look in looks[1:]]
    assert begins == [(True, True), (False, True), (False, False), (True, False)]
    assert all(30 < int(look[-1, -1, 0]) - int(look[0, 0, 0]) < 225 for look in looks[1:])
