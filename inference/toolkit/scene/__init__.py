"""A drawn aerial scene with known truth, for the demo, for tests and as extra training data. Offline only.

`render_scene(SceneSpec(seed=1, theme="airport", size_px=512))` → `Scene`; `sentences(scene)` → true captions;
`write_geotiff` and `write_truth` put both on disk with a georeference.
"""

from .captions import sentences
from .files import write_geotiff, write_truth
from .render import render_scene
from .spec import CLASS_NAMES, OBJECT_LABELS, SEASONS, THEMES, Scene, SceneObject, SceneSpec

__all__ = [
    "CLASS_NAMES", "OBJECT_LABELS", "SEASONS", "THEMES", "Scene", "SceneObject", "SceneSpec",
    "render_scene", "sentences", "write_geotiff", "write_truth",
]
