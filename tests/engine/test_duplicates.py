"""Near-duplicates of test pictures are found, however they are turned, and leave the training part."""

from __future__ import annotations

import io
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inference.toolkit.__main__ import main
from inference.toolkit.data.instructions.duplicates import (
    fingerprints,
    hashes,
    near_duplicates,
    without_near_duplicates,
)
from inference.toolkit.data.instructions.lines import read_lines
from inference.toolkit.data.instructions.pictures import picture_bytes
from inference.toolkit.data.instructions.turn import Record, RecordRefused, Turn


def picture(seed: int) -> Image.Image:
    coarse = np.random.default_rng(seed).integers(0, 255, (12, 12, 3), np.uint8)
    return Image.fromarray(coarse).resize((160, 160), Image.Resampling.BICUBIC)


def stored(image: Image.Image, form: str = "PNG", **how: int) -> bytes:
    file = io.BytesIO()
    image.save(file, form, **how)
    return file.getvalue()


COPIES = {
    "the same": stored,
    "compressed": lambda image: stored(image, "JPEG", quality=40),
    "smaller": lambda image: stored(image.resize((96, 96), Image.Resampling.BICUBIC)),
    "turned": lambda image: stored(image.transpose(Image.Transpose.ROTATE_90)),
    "mirrored": lambda image: stored(image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)),
    "darker": lambda image: stored(image.point(lambda value: int(0.8 * value) + 10)),
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)
def test_a_copy_of_a_test_picture_is_found_and_nothing_else(copy) -> None:
    files = {f"train{seed}": stored(picture(seed)) for seed in range(10)} | {"copy": copy(picture(100))}
    tests = {"other": stored(picture(101)), "original": stored(picture(100))}
    (match,) = near_duplicates(fingerprints(files, files.get), fingerprints(tests, tests.get))
    assert (match.train, match.test) == ("copy", "original")
    assert match.bits <= 10 and match.correlation > 0.97


def test_a_smooth_picture_is_no_duplicate_of_another() -> None:
    ramps = [np.tile(np.linspace(low, 200, 64, dtype=np.uint8), (64, 1)) for low in (0, 190)]
    ramps[1] = ramps[1] + np.random.default_rng(0).integers(0, 6, (64, 64), np.uint8)
    files = {str(index): stored(Image.fromarray(ramp)) for index, ramp in enumerate(ramps)}
    assert list(near_duplicates(fingerprints("0", files.get), fingerprints("1", files.get))) == []
    assert hashes(np.zeros((0, 32, 32), np.uint8)).shape == (0,)


def test_training_records_with_a_test_picture_go_and_all_others_stay() -> None:
    files = {"a": stored(picture(1)), "b": stored(picture(2)), "b again": stored(picture(2), "JPEG")}
    turns = (Turn("ask", "?", "no"),)
    records = [
        Record("1", "set", "train", ("a",), turns),
        Record("2", "set", "train", ("b again",), turns),
        Record("3", "set", "val", ("b again",), turns),
        Record("4", "set", "test", ("b",), turns),
        Record("5", "set", "train", (), turns),
    ]
    kept = without_near_duplicates(records, files.__getitem__)
    assert [record.id for record in kept.records] == ["1", "3", "4", "5"]


def test_a_picture_is_read_from_its_folder_only(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"pixels")
    assert picture_bytes(tmp_path, "a.png") == b"pixels"
    for name in ("b.png", "../a.png", "a.zip/b.png"):
        with pytest.raises(RecordRefused, match="picture"):
            picture_bytes(tmp_path, name)


def test_the_command_drops_near_duplicates(tmp_path: Path, monkeypatch, capsys) -> None:
    for name, seed in (("a.png", 1), ("b.png", 2), ("c.png", 2)):
        (tmp_path / name).write_bytes(stored(picture(seed)))
    said = [{"filename": name, "split": split, "sentences": [{"raw": "a lake ."}]}
            for name, split in (("a.png", "train"), ("b.png", "train"), ("c.png", "test"))]
    out, source = tmp_path / "out.jsonl", tmp_path / "lakes.json"
    source.write_text(json.dumps({"images": said}), encoding="utf-8")
    command = ["toolkit", "convert", "karpathy", str(source), str(out), "--pictures", str(tmp_path)]
    monkeypatch.setattr("sys.argv", command)
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 0
    assert "training pictures of lakes dropped: 1" in capsys.readouterr().out
    assert [record.id for record in read_lines(out)] == ["lakes/a.png", "lakes/c.png"]
