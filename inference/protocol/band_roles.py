"""Which bands are red, green and blue, guessed from what a raster says of them; the dock shows what the engine uses."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: Words in band descriptions. Two-digit names are Sentinel-2's; what B4 means depends on the satellite.
ROLE_WORDS = {"red": {"red", "r", "b04"}, "green": {"green", "g", "b03"}, "blue": {"blue", "b", "b02"}}
#: “red edge” is not red.
OTHER_WORDS = {"edge", "rededge", "nir", "infrared", "swir"}
ALPHA = "alpha"


def guess_bands(interpretations: Sequence[str], descriptions: Sequence[str]) -> tuple[int, ...]:
    """The 1-based bands to show: three in the order red, green, blue, or a single one for grey.

    Colour interpretation counts first (`red`, `green`, `blue`, `alpha`; anything else says nothing), then descriptions,
    then the order in the file: the first three bands that are not alpha (NAIP's red, green, blue before near infrared;
    a false colour composite as it was made).
    """
    return _by_interpretation(interpretations) or _by_description(descriptions) or _by_order(interpretations)


def _by_interpretation(interpretations: Sequence[str]) -> tuple[int, ...]:
    roles = list(interpretations)
    return tuple(roles.index(colour) + 1 for colour in ROLE_WORDS) if all(map(roles.count, ROLE_WORDS)) else ()


def _by_description(descriptions: Sequence[str]) -> tuple[int, ...]:
    words = [set(re.findall(r"[a-z]+\d*", text.lower())) for text in descriptions]
    found = [
        [band for band, said in enumerate(words, 1) if said & names and not said & OTHER_WORDS]
        for names in ROLE_WORDS.values()
    ]
    return tuple(bands[0] for bands in found) if all(found) else ()


def _by_order(interpretations: Sequence[str]) -> tuple[int, ...]:
    shown = [band for band, role in enumerate(interpretations, 1) if role != ALPHA]
    return tuple(shown[:3] if len(shown) >= 3 else shown[:1]) or (1,)
