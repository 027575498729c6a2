"""The feedback that QGIS is given when it draws or reads in another thread, so that it can be told to stop.

QGIS connects what waits for a server to the feedback. When that goes, Qt locks its connections and tells the feedback;
one made in Python asks Python first whether a class of ours wants to know, and waits for Python's lock. A main thread
that has this lock and waits for Qt's would wait for ever. Python is asked once only, so it is asked here.
"""

from __future__ import annotations

from qgis.core import QgsRasterBlockFeedback


def new_feedback() -> QgsRasterBlockFeedback:
    """A feedback that never waits for Python when something is connected to it or goes."""
    made = QgsRasterBlockFeedback()
    made.canceled.connect(made.deleteLater)
    made.canceled.disconnect(made.deleteLater)
    return made
