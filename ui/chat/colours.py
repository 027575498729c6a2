"""Colours worked out from the palette, so that every theme stays readable."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QColor, QPalette

#: Least contrast of text with its background: 4.5 (WCAG 2.1, 1.4.3) and something for patches that are tinted.
CONTRAST = 5.5
ALERT = QColor("#d64545")
DARK_GROUND = QColor("#323232")


def mixed(base: QColor, other: QColor, share: float) -> QColor:
    """`base` with a share (0–1) of another colour in it."""
    parts = (a + (b - a) * share for a, b in zip(base.getRgb()[:3], other.getRgb()[:3]))
    return QColor(*(round(part) for part in parts))


def quiet(palette: QPalette) -> QColor:
    """Text that stands back, still readable on the palette's base."""
    text, ground = palette.color(QPalette.ColorRole.Text), ground_of(palette)
    return text if _may_be_grey(palette) else readable(mixed(text, ground, 0.4), ground)


def accent(palette: QPalette) -> QColor:
    """The theme's highlight, strong enough to read on the palette's base."""
    if _may_be_grey(palette):
        return palette.color(QPalette.ColorRole.Text)
    return readable(palette.color(QPalette.ColorRole.Highlight), ground_of(palette))


def ground_of(palette: QPalette) -> QColor:
    """What text lies on. Themes made of style sheets tell the colour of text but not of the ground: it is guessed."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    if _is_told(palette):
        return base
    return DARK_GROUND if _luminance(text) > 0.3 else QColor("white")


def readable(colour: QColor, background: QColor) -> QColor:
    """The colour, moved towards black or white until it contrasts with the background."""
    end = QColor("white") if _luminance(background) < 0.2 else QColor("black")
    steps = (mixed(colour, end, step / 10) for step in range(11))
    return next((step for step in steps if _contrast(step, background) >= CONTRAST), end)


def _is_told(palette: QPalette) -> bool:
    """Whether the palette's base can be what its text lies on."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    return base.alpha() == 255 and _contrast(base, text) >= CONTRAST


def _may_be_grey(palette: QPalette) -> bool:
    """Dark text on the unknown ground of a theme made of a style sheet, which may be a middle grey: nothing but the
    text's own colour is sure.
    """
    is_sheet = QgsApplication.themeName() != "default"
    return is_sheet and not _is_told(palette) and _luminance(palette.color(QPalette.ColorRole.Text)) <= 0.3


def _contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.1), 0–1."""
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
