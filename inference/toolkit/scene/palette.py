"""Colours, by season. Written as they look in pictures (sRGB 0–255), kept as linear reflectance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

Colour = np.ndarray


def linear(red: float, green: float, blue: float) -> Colour:
    """(3,) float32 linear reflectance 0–1 of an sRGB colour."""
    return (np.array([red, green, blue], np.float32) / 255.0) ** 2.2


def colours(*triples: tuple[float, float, float]) -> list[Colour]:
    """Several of `linear`."""
    return [linear(*triple) for triple in triples]


@dataclass(frozen=True)
class Palette:
    """What a season and a region change: vegetation, soil, water."""

    grass: Colour
    dry_grass: Colour
    soil: Colour
    sand: Colour
    water: Colour
    shallow: Colour
    crowns: list[Colour]
    crops: list[Colour]


SEASON_PALETTES = {
    "summer": Palette(
        linear(92, 106, 66), linear(132, 126, 88), linear(148, 130, 104), linear(190, 178, 150), linear(38, 62, 60),
        linear(78, 96, 82), colours((54, 74, 42), (66, 86, 48), (46, 66, 44), (78, 92, 56), (58, 70, 38)),
        colours((92, 118, 58), (74, 100, 54), (168, 152, 100), (186, 168, 118), (128, 106, 82), (120, 132, 74)),
    ),
    "dry": Palette(
        linear(132, 124, 84), linear(164, 148, 108), linear(176, 152, 120), linear(206, 190, 158), linear(52, 76, 74),
        linear(104, 116, 98), colours((66, 78, 48), (76, 84, 56), (58, 70, 46), (88, 92, 62)),
        colours((188, 168, 118), (172, 150, 108), (148, 122, 92), (112, 122, 70), (200, 184, 138), (94, 112, 60)),
    ),
    "spring": Palette(
        linear(96, 114, 68), linear(122, 128, 82), linear(142, 124, 100), linear(190, 178, 152), linear(46, 68, 64),
        linear(90, 104, 84), colours((74, 98, 50), (88, 110, 58), (60, 82, 46), (104, 118, 72), (132, 126, 108)),
        colours((94, 134, 56), (112, 146, 66), (196, 186, 66), (132, 110, 86), (116, 96, 76), (84, 118, 56)),
    ),
    "autumn": Palette(
        linear(106, 108, 70), linear(136, 124, 86), linear(136, 116, 94), linear(184, 170, 144), linear(40, 56, 56),
        linear(82, 90, 76), colours((86, 80, 44), (112, 88, 48), (62, 74, 44), (98, 74, 44), (74, 84, 50)),
        colours((126, 104, 80), (112, 92, 74), (170, 150, 104), (108, 122, 66), (148, 132, 92), (92, 104, 60)),
    ),
}

ASPHALTS = colours((108, 108, 108), (122, 120, 118), (96, 98, 100), (136, 132, 128))
CONCRETE = linear(172, 168, 160)
PALE_CONCRETE = linear(196, 192, 184)
WHITE_PAINT = linear(226, 226, 222)
YELLOW_PAINT = linear(212, 176, 72)
DIRT = linear(176, 138, 98)
PITCHED_ROOFS = colours(
    (122, 112, 106), (104, 100, 98), (136, 122, 110), (146, 104, 86), (160, 118, 96), (128, 88, 74), (92, 92, 96),
    (150, 142, 134), (112, 98, 88), (166, 156, 144),
)
FLAT_ROOFS = colours(
    (186, 184, 178), (160, 158, 154), (208, 206, 202), (142, 138, 132), (120, 120, 120), (226, 226, 224),
    (170, 160, 148),
)
METAL_ROOFS = colours(
    (190, 192, 194), (166, 172, 178), (206, 204, 198), (120, 142, 160), (150, 108, 96), (142, 150, 140),
)
CAR_COLOURS = colours(
    (232, 232, 232), (236, 236, 234), (188, 190, 194), (164, 166, 170), (60, 62, 66), (44, 46, 50), (92, 96, 102),
    (130, 34, 34), (40, 60, 104), (72, 96, 132), (150, 142, 126), (168, 60, 44),
)
CONTAINERS = colours((150, 70, 56), (60, 88, 128), (84, 116, 92), (188, 186, 180), (176, 128, 66), (104, 72, 66))
LIVERIES = colours((36, 58, 120), (160, 40, 44), (60, 52, 124), (40, 104, 130), (196, 120, 44), (70, 74, 82))
COURT_SURFACES = colours((74, 106, 88), (70, 96, 130), (140, 84, 70), (92, 112, 84))
COURT_SURROUNDS = colours((134, 80, 66), (66, 100, 76), (84, 112, 92), (146, 92, 76))
TRACK_RED = linear(162, 92, 74)
POOL = linear(104, 186, 200)
GLASS = linear(38, 44, 52)
