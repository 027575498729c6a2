"""One of the two pictures: which it is, and of when."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QStyle, QStyleOptionComboBox, QStylePainter

from ..chat.colours import quiet
from ..host.dates import as_date
from ..host.moments import Moment, Section
from ..host.translate import tr

CONTENTS_CHARACTERS = 10
#: Room that styles keep beside the text of a box.
TEXT_MARGIN_PX = 5
WIDEST_LIST_PX = 640
WIDEST_DATE = "0000-00-00"


class MomentCombo(QComboBox):
    """A list of pictures under the titles of their series. Long names lose their middle, for dates stand at the end."""

    picked = pyqtSignal()

    def __init__(self, name: str, accessible_name: str, tip: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._tip = tip
        self.setMinimumContentsLength(CONTENTS_CHARACTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _index: self._on_picked())
        self._tell()

    def show_sections(self, found: list[Section]) -> None:
        """Offer these pictures; the one that is chosen stays so while it is among them."""
        kept, icon = self.moment(), QgsApplication.getThemeIcon("/mIconRaster.svg")
        self.clear()
        for section in found:
            if section.title:
                self.addItem(section.title)
                self.model().item(self.count() - 1).setEnabled(False)
            for moment in section.moments:
                self.addItem(icon, moment.title_with_date, moment)
                self.setItemData(self.count() - 1, moment.title_with_date, Qt.ItemDataRole.ToolTipRole)
        self.choose(kept)

    def moments(self) -> list[Moment]:
        """Every picture on offer."""
        return [self.itemData(row) for row in range(self.count()) if self.itemData(row) is not None]

    def moment(self) -> Moment | None:
        """The picture that is chosen."""
        return self.currentData()

    def choose(self, moment: Moment | None) -> None:
        """Choose a picture without saying so; None, or one that is not on offer, leaves nothing chosen."""
        rows = (row for row in range(self.count()) if self.itemData(row) is not None)
        same = (row for row in rows if moment is not None and self.itemData(row).is_same_picture(moment))
        self.setCurrentIndex(next(same, -1))
        self._tell()

    def _on_picked(self) -> None:
        self._tell()
        self.picked.emit()

    def _tell(self) -> None:
        chosen = self.moment()
        self.setToolTip(f"{self._tip}\n{chosen.title_with_date}" if chosen else self._tip)

    # QComboBox

    def showPopup(self) -> None:  # noqa: N802
        """The list is as wide as its names."""
        names_px = self.view().sizeHintForColumn(0) + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.view().setMinimumWidth(min(names_px, WIDEST_LIST_PX))
        super().showPopup()

    # QWidget

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        icon_px = 0 if option.currentIcon.isNull() else option.iconSize.width() + TEXT_MARGIN_PX
        chosen = self.moment()
        text = chosen.title if chosen else tr("Choose a picture")
        room_px = field.width() - icon_px
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room_px)
        if chosen is None:
            option.palette.setColor(QPalette.ColorRole.ButtonText, quiet(self.palette()))
            option.palette.setColor(QPalette.ColorRole.Text, quiet(self.palette()))
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class DateEdit(QLineEdit):
    """An ISO date, as fine as it is known, or nothing. `told` carries what was typed once it makes sense or is left."""

    told = pyqtSignal(str)

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setPlaceholderText(tr("Date"))
        self.setMaxLength(len("2019-06-01T12:00:00+00:00"))
        tip = tr("When the picture was taken: 2019-06-01, 2019-06 or 2019. Guessed where it can be; may stay empty.")
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(WIDEST_DATE) + 4 * TEXT_MARGIN_PX)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(lambda: self.told.emit(self.text().strip()))

    def show_date(self, date: str) -> None:
        """Show a date, unless it is being typed at this moment."""
        is_typing = self.hasFocus() and self.isModified()
        if date != self.text().strip() and not is_typing:
            self.setText(date)

    def _on_edited(self, text: str) -> None:
        if not text.strip() or as_date(text) is not None:
            self.told.emit(text.strip())
