"""Rendered scenes as annotated pictures: exact truth for all labels, in any number."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np

from ..scene import CLASS_NAMES, OBJECT_LABELS, THEMES, SceneSpec, render_scene
from .objects import Picture, Thing

SCENES = 84
SIZE_PX = 640
#: Crowns in a wood overlap by the hundred: no box head could, or need, tell them apart.
BOXED = frozenset(OBJECT_LABELS) - {"tree"}
#: classes whose every pixel the renderer knows, by the labels that masks are asked for with
MASKED = tuple(name for name in CLASS_NAMES if name not in ("ground", "tree", "field", "pavement"))


def rendered(folder: Path) -> Iterator[Picture]:
    """Scenes of all themes and several gsds, rendered once into `folder` and read from there."""
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(SCENES):
        path = folder / f"scene_{seed:03d}.npz"
        if not path.exists():
            _render(seed, path)
        yield _picture(path)


def _render(seed: int, path: Path) -> None:
    gsd_m = (0.3, 0.4, 0.5, 0.7, 1.0)[seed % 5]
    scene = render_scene(SceneSpec(seed=1000 + seed, theme=THEMES[seed % len(THEMES)], size_px=SIZE_PX, gsd_m=gsd_m))
    labels = np.array([OBJECT_LABELS.index(thing.label) for thing in scene.objects])
    boxes = np.array([thing.box_xyxy for thing in scene.objects], np.float32).reshape(-1, 4)
    part = path.with_suffix(".part.npz")
    np.savez_compressed(part, rgb=scene.rgb, classes=scene.label_map, labels=labels, boxes=boxes)
    part.replace(path)


def _picture(path: Path) -> Picture:
    with np.load(path) as stored:
        labels, boxes = stored["labels"], stored["boxes"]
    named = ((OBJECT_LABELS[label], tuple(box)) for label, box in zip(labels, boxes.tolist()))
    things = tuple(Thing(label, box) for label, box in named if label in BOXED)
    names = {CLASS_NAMES.index(name): name for name in MASKED}
    read = partial(_stored, path)
    return Picture(
        path.name,
        "train",
        partial(read, "rgb"),
        things,
        BOXED,
        frozenset(MASKED),
        partial(read, "classes"),
        names,
    )


def _stored(path: Path, name: str) -> np.ndarray:
    with np.load(path) as stored:
        return stored[name]
