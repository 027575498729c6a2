"""Documents are learnt, questions answered with sources, and a source shown on the map, by a real engine in QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest

DOCUMENTS = Path(__file__).resolve().parents[1] / "data" / "knowledge" / "documents"


@pytest.mark.parametrize("engine", ["real"], indirect=True)
def test_answers_with_sources(perform) -> None:
    report = perform("play_knowledge", DOCUMENTS=str(DOCUMENTS))
    found_inspector, found_roof, found_nothing = report["answers"]
    assert "Marit Solheim" in found_inspector and found_inspector.endswith("[1]")
    assert found_roof == "Customs House – Roof: copper [1]"
    assert found_nothing == "I found nothing about this in the knowledge base “Larkhaven”."
    assert report["cited"] == [["dam_report.pdf"], ["Public buildings › Customs House"], []]
    assert (report["passages"], report["failed"], report["selected"]) == (73, 0, ["Customs House"])
