"""Pictures of what a pack saw: every raster with its boxes and outlines drawn in, and what was said below it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image, ImageColor, ImageDraw, ImageFont

from ...protocol.events import MASK
from ...protocol.geometry import Window
from ...protocol.requests import Source, TaskRequest
from ...raster.scene import Scene
from .seen import Seen, pixel_size

PICTURE_PX, TEXT_PX, MARGIN_PX = 420, 130, 12
COLUMNS, ROWS = 3, 2
HUES = {"building": 0, "road": 32, "vehicle": 55, "tree": 110, "ship": 175, "water": 215, "airplane": 275}
_FONT_PX, _LETTERS_A_LINE = 13, 62


def sheets(seen: Sequence[tuple[Path, Seen]]) -> Iterator[Image.Image]:
    """Pages of six rasters each."""
    width, height = PICTURE_PX + MARGIN_PX, PICTURE_PX + TEXT_PX + MARGIN_PX
    for first in range(0, len(seen), COLUMNS * ROWS):
        cells = seen[first : first + COLUMNS * ROWS]
        rows = -(-len(cells) // COLUMNS)
        page = Image.new("RGB", (COLUMNS * width + MARGIN_PX, rows * height + MARGIN_PX), "white")
        for place, (path, raster) in enumerate(cells):
            row, column = divmod(place, COLUMNS)
            page.paste(cell(path, raster), (MARGIN_PX + column * width, MARGIN_PX + row * height))
        yield page


def cell(path: Path, raster: Seen) -> Image.Image:
    """One raster and what was said about it."""
    image = Image.new("RGB", (PICTURE_PX, PICTURE_PX + TEXT_PX), "white")
    image.paste(_picture(path, raster), (0, 0))
    font = ImageFont.load_default(_FONT_PX)
    lines = [
        f"{path.name}, {pixel_size(raster.gsd_m)}",
        *textwrap.wrap(f"{raster.caption} [{raster.scene}]", _LETTERS_A_LINE),
    ]
    draw = ImageDraw.Draw(image)
    draw.multiline_text((0, PICTURE_PX + 4), "\n".join(lines), "black", font, spacing=2)
    x, y = 0.0, PICTURE_PX + 8 + len(lines) * (_FONT_PX + 4)
    counts = {label: f"{label} {count}" for label, count in raster.boxes.items()}
    shares = {things: f"{things} {share:.1f} %" for things, share in raster.masks.items()}
    for name, words in {**counts, **shares}.items():
        length = draw.textlength(words, font) + 12
        if x + length > PICTURE_PX:
            x, y = 0.0, y + _FONT_PX + 4
        draw.text((x, y), words, colour(name.removesuffix("s")), font)
        x += length
    return image


def colour(label: str) -> tuple[int, int, int]:
    """The same colour for the same label every time, dark enough for white paper; of common labels far apart."""
    hue = HUES.get(label, sum(label.encode()) * 47 % 360)
    return ImageColor.getrgb(f"hsl({hue}, 90%, 42%)")


def _picture(path: Path, raster: Seen) -> Image.Image:
    with Scene.open(TaskRequest("describe", Source(str(path)))) as scene:
        scale = PICTURE_PX / max(scene.width_px, scene.height_px)
        size_hw = max(1, round(scene.height_px * scale)), max(1, round(scene.width_px * scale))
        rgb = scene.read(Window(0, 0, scene.width_px, scene.height_px), size_hw).rgb
    picture = Image.fromarray(rgb)
    draw = ImageDraw.Draw(picture, "RGBA")
    for finding in raster.findings:
        shade = colour(finding.label)
        for rings in finding.polygons:
            outline = [(x * scale, y * scale) for x, y in rings[0]]
            if len(outline) > 2 and finding.kind == MASK:
                draw.polygon(outline, fill=(*shade, 70))
            draw.line(outline, fill=(*shade, 255), width=1 if finding.kind == MASK else 2)
    return picture
