"""Accepting and rejecting findings, in the layer's edit buffer, so that QGIS can undo it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from qgis.core import QgsVectorLayer

from ..tables import STATUS, STATUS_FIELD, new_field
from ..translate import tr


def set_status(layer: QgsVectorLayer, fids: Iterable[int], status: str, words: str) -> Iterator[None]:
    """Give findings a status, as one edit called `words`; yields after each, so that it can be done in steps."""
    with one_edit(layer, words):
        index = status_index(layer)
        for fid in fids:
            if not layer.isEditable():  # the user has ended editing meanwhile
                return
            layer.changeAttributeValue(fid, index, status, "", True)
            yield


def remove(layer: QgsVectorLayer, fids: Iterable[int]) -> Iterator[None]:
    """Delete findings, as one edit; yields after each."""
    with one_edit(layer, tr("Remove findings")):
        for fid in fids:
            if not layer.isEditable():
                return
            layer.deleteFeature(fid)
            yield


@contextmanager
def one_edit(layer: QgsVectorLayer, words: str) -> Iterator[None]:
    """All edits inside are one step for undo; editing begins when it has not begun yet."""
    if not layer.isEditable():
        layer.startEditing()
    layer.beginEditCommand(words)
    try:
        yield
    finally:
        if layer.isEditable():
            layer.endEditCommand()


def status_index(layer: QgsVectorLayer) -> int:
    """Where the status stands; a table written before there was one gets it now, in the same edit."""
    if layer.fields().indexOf(STATUS) < 0:
        layer.addAttribute(new_field(*STATUS_FIELD))
    return layer.fields().indexOf(STATUS)
