"""The things the model can map, and the words people use for them."""

from __future__ import annotations

import re

#: label → other words for it (singular); plurals are made by rule
SYNONYMS: dict[str, tuple[str, ...]] = {
    "airplane": ("plane", "aeroplane", "aircraft", "jet", "airliner"),
    "ship": ("boat", "vessel", "yacht", "ferry"),
    "storage tank": ("tank", "oil tank", "fuel tank", "silo"),
    "baseball diamond": ("baseball field", "baseball pitch", "ballpark"),
    "tennis court": (),
    "basketball court": (),
    "ground track field": ("running track", "track field", "athletics track", "stadium track", "sports field"),
    "harbor": ("harbour", "pier", "dock", "jetty", "marina"),
    "bridge": ("overpass", "viaduct"),
    "vehicle": ("car", "truck", "bus", "van", "lorry"),
    "building": ("house", "roof", "rooftop", "structure"),
    "tree": (),
    "road": ("street", "highway", "lane", "path"),
    "water": ("river", "lake", "sea", "pond", "pool"),
    "vegetation": ("grass", "forest", "wood", "green area", "plant", "lawn", "woodland"),
    "land": ("bare land", "bare ground", "bare soil", "soil", "sand", "unpaved area"),
}
_IRREGULAR = {
    "aircraft": "aircraft",
    "bus": "buses",
    "grass": "grass",
    "path": "paths",
    "water": "water",
    "land": "land",
    "vegetation": "vegetation",
    "soil": "soil",
    "sand": "sand",
}


def plural(word: str) -> str:
    """The plural of a label or of a word for it (last word only)."""
    head, _, last = word.rpartition(" ")
    if last in _IRREGULAR:
        ending = _IRREGULAR[last]
    elif last.endswith(("s", "sh", "ch", "x")):
        ending = last + "es"
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        ending = last[:-1] + "ies"
    elif last.endswith("f"):
        ending = last[:-1] + "ves" if last != "roof" else "roofs"
    else:
        ending = last + "s"
    return f"{head} {ending}".strip()


def words_for(label: str) -> tuple[str, ...]:
    """The label and its synonyms, singular."""
    return (label, *SYNONYMS.get(label, ()))


def labels_named(text: str, known: tuple[str, ...]) -> list[str]:
    """Which of the known labels a sentence names, in the order they appear; longer names win over words inside them."""
    spelled = {word: label for label in known for name in words_for(label) for word in (name, plural(name))}
    pattern = "|".join(re.escape(word) for word in sorted(spelled, key=len, reverse=True))
    found = re.findall(rf"\b({pattern})\b", text.lower()) if pattern else []
    return list(dict.fromkeys(spelled[word] for word in found))
