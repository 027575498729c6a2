"""Read by QGIS before any plugin (PYQGIS_STARTUP): Python errors go to stderr and a list, not into a dialog."""

import faulthandler
import os
import sys
import traceback

import qgis.utils

faulthandler.enable()
if os.environ.get("GUI_TIMEOUT"):
    faulthandler.dump_traceback_later(float(os.environ["GUI_TIMEOUT"]), exit=True)
if os.environ["ORTHOSCRIBE_ACTOR"] not in sys.path:
    sys.path.insert(0, os.environ["ORTHOSCRIBE_ACTOR"])
qgis.utils.PROBE_ERRORS = getattr(qgis.utils, "PROBE_ERRORS", [])


def show(kind, value, trace, message, messagebar=False, level=None):  # noqa: ARG001 (the signature of QGIS)
    text = "".join(traceback.format_exception(kind, value, trace))
    qgis.utils.PROBE_ERRORS.append(text)
    print("PYTHON ERROR", message, text, sep="\n", file=sys.stderr, flush=True)


qgis.utils.showException = show
qgis.utils.open_stack_dialog = lambda kind, value, trace, message, pop_error=True: show(kind, value, trace, message)
