"""The things the model can map, as people call them."""

from __future__ import annotations

import pytest

from inference.protocol.names import labels_named, plural

KNOWN = ("airplane", "ship", "storage tank", "building", "tree", "road", "water", "vehicle", "tennis court")


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("segment the buildings", ["building"]),
        ("Where are the Planes, and the houses?", ["airplane", "building"]),
        ("oil tanks and tanks", ["storage tank"]),
        ("count buses", ["vehicle"]),
        ("find tennis courts near trees", ["tennis court", "tree"]),
        ("a treehouse", []),
        ("", []),
        ("find unicorns", []),
    ],
)
def test_labels_named(text: str, labels: list[str]) -> None:
    assert labels_named(text, KNOWN) == labels


def test_only_known_labels_are_found() -> None:
    assert labels_named("ships and roads", ("road",)) == ["road"]


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("ship", "ships"),
        ("bus", "buses"),
        ("tennis court", "tennis courts"),
        ("aircraft", "aircraft"),
        ("roof", "roofs"),
        ("ferry", "ferries"),
        ("highway", "highways"),
        ("water", "water"),
        ("bare soil", "bare soil"),
    ],
)
def test_plural(one: str, many: str) -> None:
    assert plural(one) == many
