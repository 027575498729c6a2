"""How much of an area each class has, as a table and as a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ..protocol.events import Finding, Table
from ..protocol.sentences import Sentence
from ..raster.georeference import place
from ..raster.scene import Scene

HECTARE_M2 = 10_000.0
#: classes that are told one by one
MOST_TOLD = 6
CLASS, AREA, SHARE = Sentence("Class"), Sentence("Area (ha)"), Sentence("Share (%)")
#: what is counted → the head of its column
COUNTED = {"places": Sentence("Places"), "pixels": Sentence("Pixels")}


class Areas:
    """Counts places, or pixels of a raster, and their areas on the ground by class."""

    def __init__(self, scene: Scene, unit: str = "places") -> None:
        self._scene, self._unit = scene, unit
        self.counts: Counter[str] = Counter()
        self._areas_m2: Counter[str] = Counter()
        self._is_measured = True

    def add(self, finding: Finding) -> None:
        """Take one named place, as far as it lies in the area asked about."""
        on_map = place(finding, self._scene)
        if on_map is None:
            return
        self.counts[finding.label] += 1
        self._is_measured &= on_map.area_m2 is not None
        self._areas_m2[finding.label] += on_map.area_m2 or 0.0

    def add_pixels(self, counts: Mapping[str, int], pixel_m2: float | None) -> None:
        """Take pixels by class; their size on the ground is None without a CRS."""
        self.counts.update({name: count for name, count in counts.items() if count})
        self._is_measured &= pixel_m2 is not None
        self._areas_m2.update({name: count * (pixel_m2 or 0.0) for name, count in counts.items() if count})

    def table(self) -> Table:
        """Number, area and share of the area of each class, the largest first."""
        total_m2, total = sum(self._areas_m2.values()), sum(self.counts.values())
        rows = []
        for name in sorted(self.counts, key=lambda name: (-self._areas_m2[name], -self.counts[name])):
            area_m2 = self._areas_m2[name] if self._is_measured else None
            share = area_m2 / total_m2 if area_m2 and total_m2 else self.counts[name] / total
            hectares = None if area_m2 is None else round(area_m2 / HECTARE_M2, 3)
            rows.append((name, float(self.counts[name]), hectares, round(100 * share, 1)))
        return Table(Sentence("Areas by class"), (CLASS, COUNTED[self._unit], AREA, SHARE), tuple(rows))

    def told(self) -> str:
        """“1,000 places: 412 forest, 300 water and 288 other. …”"""
        total = sum(self.counts.values())
        if not total:
            return "There is nothing here that could be classified."
        parts = [f"{count:,} {name}" for name, count in self.counts.most_common(MOST_TOLD)]
        left = total - sum(count for _, count in self.counts.most_common(MOST_TOLD))
        parts += [f"{left:,} of other classes"] if left else []
        listed = " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
        unit = self._unit.removesuffix("s") if total == 1 else self._unit
        return f"{total:,} {unit}: {listed}. Check doubtful ones: each has a score and a runner-up."
