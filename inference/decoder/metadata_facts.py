"""What is known of a picture beside its pixels, as numbers (GAIA 2025 comes with such metadata for every picture).

Four fields: the sensor (one of the card's names), the ground size of a pixel, the day of the year, and the place. A
field that is not known is all zeros, which no known value ever is. Letters: F numbers of all fields in a row.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import numpy as np

DAYS_A_YEAR = 365.25
#: ground sizes from a centimetre to a kilometre are told apart
GSD_DECADES = (-2.0, 3.0)
#: other words for names of sensors
SENSOR_WORDS = {"uav": "drone", "uas": "drone", "unmanned": "drone", "airborne": "aerial", "airplane": "aerial"}


class Known(NamedTuple):
    """What somebody says about a picture. `gsd_m`: ground size of a pixel of the picture as the encoder sees it;
    `date`: an ISO day or month; `lonlat_deg`: degrees east and north of its centre. Empty or None: not known.
    """

    sensor: str = ""
    gsd_m: float | None = None
    date: str = ""
    lonlat_deg: tuple[float, float] | None = None


@dataclass(frozen=True)
class MetadataSizes:
    """What a card says under `metadata`; a card without it reads none. `sensors` are the names told apart; the waves
    are how many octaves of sines stand for ground size and place.
    """

    sensors: Sequence[str]
    gsd_waves: int = 4
    place_waves: int = 4

    @property
    def widths(self) -> tuple[int, int, int, int]:
        """How many numbers each field has: sensor, ground size, day, place."""
        return len(self.sensors), 2 * self.gsd_waves, 2, 4 * self.place_waves


def facts(known: Known, sizes: MetadataSizes) -> np.ndarray:
    """The fields in a row, (F,) float32."""
    fields = (
        _sensor(known.sensor, sizes.sensors),
        _gsd(known.gsd_m, sizes.gsd_waves),
        _day(known.date),
        _place(known.lonlat_deg, sizes.place_waves),
    )
    padded = (field or [0.0] * width for field, width in zip(fields, sizes.widths))
    return np.array([number for field in padded for number in field], np.float32)


def sensor_index(sensor: str, sensors: Sequence[str]) -> int | None:
    """Which of the card's names a sensor's name means (“SENTINEL-2A MSI” is “Sentinel-2”); None for none of them."""
    meant = _letters(sensor)
    meant = next((name for word, name in SENSOR_WORDS.items() if word in meant), meant)
    found = (index for index, name in enumerate(sensors) if _letters(name) in meant)
    return next(found, None) if meant else None


def day_of_year(written: str) -> float | None:
    """1–366 of an ISO day or time, the middle of an ISO month; None for less (a year alone), or for no date."""
    try:
        if re.fullmatch(r"\d{4}-\d\d", written):
            return date.fromisoformat(f"{written}-16").timetuple().tm_yday - 0.5
        return float(date.fromisoformat(written[:10]).timetuple().tm_yday)
    except ValueError:
        return None


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _sensor(sensor: str, sensors: Sequence[str]) -> list[float]:
    index = sensor_index(sensor, sensors)
    return [] if index is None else [float(index == at) for at in range(len(sensors))]


def _gsd(gsd_m: float | None, waves: int) -> list[float]:
    """Sines over the logarithm of the ground size, the slowest turning by half over all decades."""
    if gsd_m is None or not (math.isfinite(gsd_m) and gsd_m > 0):
        return []
    low, high = GSD_DECADES
    along = min(max((math.log10(gsd_m) - low) / (high - low), 0.0), 1.0)
    return list(_waves(math.pi * along, waves))


def _day(written: str) -> list[float]:
    day = day_of_year(written)
    return [] if day is None else list(_waves(2 * math.pi * day / DAYS_A_YEAR, 1))


def _place(lonlat_deg: tuple[float, float] | None, waves: int) -> list[float]:
    """Sines of whole multiples of the angles, so that 180° west is 180° east."""
    if lonlat_deg is None or not all(map(math.isfinite, lonlat_deg)):
        return []
    return [number for angle in lonlat_deg for number in _waves(math.radians(angle), waves)]


def _waves(angle: float, waves: int) -> Iterator[float]:
    """Sine and cosine of an angle and its doublings (Tancik et al. 2020, Fourier features)."""
    for octave in range(waves):
        yield from (math.sin(2**octave * angle), math.cos(2**octave * angle))
