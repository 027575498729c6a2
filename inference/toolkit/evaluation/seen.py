"""What a pack makes of real rasters: it describes, names, finds and maps, as the engine would, and a person judges.

`seen.json` lies in the pack's folder: by raster what was said last, and the sentence of a person with the revision that
it is about.
"""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ...decoder.prompts import THEME_QUESTION
from ...families.compact import Compact
from ...protocol.errors import OrthoscribeError
from ...protocol.events import BOX, Event, Finding, Findings, Text
from ...protocol.names import plural
from ...protocol.requests import Source, TaskRequest
from ...raster.scene import Scene

SEEN = "seen.json"
#: the heading of the table
READING = ("raster", "pixel", "caption", "scene", "boxes", "outlines, share of the area", "seconds", "judged")
_COVERING = re.compile(r"\d+ ([a-z ]+), covering ([\d.]+)% of the area")


@dataclass(frozen=True)
class Seen:
    """What was made of one raster: `boxes` counts by label, `masks` shares in % by plural; `findings` to be drawn."""

    gsd_m: float | None
    caption: str
    scene: str
    boxes: dict[str, int]
    masks: dict[str, float]
    seconds: float
    findings: tuple[Finding, ...] = field(default=(), repr=False)


def see(pack: Compact, path: Path) -> Seen:
    """Do all four tasks on a raster; where one fails, its error's sentence is what was said."""
    began = time.perf_counter()
    findings = []
    texts = {}
    for task, prompt in _prompts(pack).items():
        events, gsd_m = _events(pack, task, path, prompt)
        texts[task] = "".join(event.text for event in events if isinstance(event, Text))
        findings += [finding for event in events if isinstance(event, Findings) for finding in event.findings]
    boxes = Counter(finding.label for finding in findings if finding.kind == BOX)
    masks = {things: float(share) for things, share in _COVERING.findall(texts["segment"])}
    seconds = round(time.perf_counter() - began, 2)
    return Seen(gsd_m, texts["describe"], texts["ask"], dict(boxes), masks, seconds, tuple(findings))


def _prompts(pack: Compact) -> dict[str, str]:
    everything = {task: ", ".join(map(plural, pack.card.labels[task])) for task in ("ground", "segment")}
    return {"describe": "", "ask": THEME_QUESTION, **everything}


def _events(pack: Compact, task: str, path: Path, prompt: str) -> tuple[list[Event], float | None]:
    """The events of a task, or one sentence about why it failed; and the ground size of a pixel, in metres."""
    request = TaskRequest(task, Source(str(path)), prompt)
    gsd_m = None
    try:
        with Scene.open(request) as scene:
            gsd_m = scene.gsd_m
            return list(getattr(pack, task)(scene, request)), gsd_m
    except OrthoscribeError as error:
        return [Text(error.message)], gsd_m


def read_seen(pack_folder: Path) -> dict[str, dict[str, Any]]:
    """What lies in a pack's `seen.json`, {} without one."""
    path = pack_folder / SEEN
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def write_seen(pack_folder: Path, seen: Iterable[tuple[str, Seen]]) -> None:
    """Put down what was made of rasters; what a person said of them stays, with the revision it was said of."""
    rasters = read_seen(pack_folder)
    for name, raster in seen:
        told = {key: value for key, value in asdict(raster).items() if key != "findings"}
        kept = {key: rasters.get(name, {}).get(key, "") for key in ("judged", "revision_judged")}
        rasters[name] = {**told, **kept}
    content = json.dumps(dict(sorted(rasters.items())), indent=1, ensure_ascii=False)
    (pack_folder / SEEN).write_text(content + "\n", encoding="utf-8")


def seen_row(name: str, raster: dict[str, Any], revision: str) -> tuple[str, ...]:
    """A line of the table. A judgement of another revision says so."""
    judged, of = raster["judged"], raster["revision_judged"]
    return (
        name,
        pixel_size(raster["gsd_m"]),
        raster["caption"],
        raster["scene"],
        ", ".join(f"{count} {label if count == 1 else plural(label)}" for label, count in raster["boxes"].items()),
        ", ".join(f"{things} {share:.1f} %" for things, share in raster["masks"].items()),
        f"{raster['seconds']:.1f}",
        judged if of == revision or not judged else f"(revision {of}) {judged}",
    )


def pixel_size(gsd_m: float | None) -> str:
    """The ground size of a pixel for people: “0.25 m”, “202 m”, “unknown”."""
    return "unknown" if gsd_m is None else f"{gsd_m:.0f} m" if gsd_m >= 10 else f"{gsd_m:.2g} m"
