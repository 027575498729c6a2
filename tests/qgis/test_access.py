"""Every panel can be used without a mouse, without eyes, and with large letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

#: What a person acts on.
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)


@pytest.fixture(params=["describe", "compare", "conversation", "options"])
def panel(request, plugin, qtbot) -> Iterator[QWidget]:
    """The dock in several states, and the page in the options."""
    plugin.dock.show_model({"abilities": ["describe", "answer", "ground", "segment", "compare"], "labels": {}})
    window, shown = QWidget(), plugin.dock.widget()
    if request.param == "options":
        shown = plugin._doors.options.createWidget(window)
        window.resize(700, 700)
        window.show()
    elif request.param == "conversation":
        plugin.dock.begin("ground", "airplanes")
        qtbot.waitUntil(lambda: not plugin.jobs.is_busy and bool(list(plugin.conversation)[-1].result_layer_id))
        plugin.dock.chat.card(1)
    elif request.param == "compare":
        plugin.dock.begin("compare")
    qtbot.wait(50)
    yield shown
    window.close()


def controls_of(panel: QWidget) -> list[QWidget]:
    """The controls that are shown, but for those that another control is made of."""
    shown = [widget for kind in CONTROLS for widget in panel.findChildren(kind) if widget.isVisibleTo(panel)]
    return [widget for widget in shown if not isinstance(widget.parent(), CONTROLS)]


def name_of(widget: QWidget) -> str:
    """What a screen reader says: the accessible name, the text, or that of the label beside it."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    buddies = (widget, widget.parent())
    labels = [label.text() for label in widget.window().findChildren(QLabel) if label.buddy() in buddies]
    return widget.accessibleName() or text or "".join(labels) or widget.toolTip()


def test_every_control_has_a_name(panel) -> None:
    assert controls_of(panel)
    assert [widget.objectName() or repr(widget) for widget in controls_of(panel) if not name_of(widget)] == []


def test_the_tab_key_reaches_every_control(panel) -> None:
    reached, widget = set(), panel.nextInFocusChain()
    while widget is not panel:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(widget)
            reached.add(widget.focusProxy())
        widget = widget.nextInFocusChain()
    lost = [each.objectName() or repr(each) for each in controls_of(panel) if each.isEnabled() and each not in reached]
    assert lost == []


@pytest.fixture()
def large_letters():
    """Letters of twice the usual size, as in Settings ▸ Options ▸ General ▸ Font."""
    usual = QApplication.font()
    large = QApplication.font()
    large.setPointSizeF(usual.pointSizeF() * 2)
    QApplication.setFont(large)
    yield large
    QApplication.setFont(usual)


def test_large_letters_fit(large_letters, panel) -> None:
    for widget in controls_of(panel):
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        line_px = widget.fontMetrics().height()
        assert not text or widget.height() >= line_px, f"{widget.objectName()} cuts its letters off"


def test_chips_wrap_where_their_words_do_not_fit(plugin) -> None:
    plugin.dock.show_model({"abilities": ["describe", "answer", "ground", "segment", "compare"], "labels": {}})
    bar, row = plugin.dock.tasks, plugin.dock.tasks.layout()
    one_line_px = row.heightForWidth(1000)
    assert len(row.lines(1000)) == 1
    assert len(row.lines(200)) > 1
    assert row.heightForWidth(200) > one_line_px
    for width_px in (200, 300, 500):
        bar.resize(width_px, row.heightForWidth(width_px))
        row.activate()
        chips = [item.widget() for line in row.lines(width_px) for item in line]
        assert all(chip.width() >= chip.minimumSizeHint().width() for chip in chips)
        assert max(chip.geometry().right() for chip in chips) < width_px


def test_icons_are_sharp_on_fine_screens(plugin) -> None:
    from orthoscribe.ui.host.icons import ICONS, themed_icon

    for drawing in ICONS.glob("*.svg"):
        if drawing.stem == "orthoscribe":
            continue
        icon = themed_icon(drawing.stem, plugin.dock.palette(), QPalette.ColorRole.ButtonText)
        assert icon.actualSize(QSize(48, 48)) == QSize(48, 48), drawing.stem  # 24 px at 200 %
