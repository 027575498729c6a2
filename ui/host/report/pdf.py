"""A report as a PDF with page numbers, laid out by Qt: QGIS has no web view everywhere."""

from __future__ import annotations

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from ..translate import tr
from .content import Report
from .rich_text import HEADING_NAME, rich_text_of

DOTS_AN_INCH, MM_AN_INCH = 300, 25.4
MARGINS_MM, FOOTER_MM = QMarginsF(18, 16, 18, 12), 9
ROUNDING_DOTS = 0.5
QUIET = QColor("#4c5663")


def pdf_of(report: Report, images: dict[str, QImage]) -> bytes:
    """The file's content. It may be made in a task."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    paper, unit = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, MARGINS_MM, unit))
    writer.setResolution(DOTS_AN_INCH)
    writer.setTitle(report.title)
    writer.setCreator("Orthoscribe")
    _print(_document(report, images, writer), writer, report.title)
    buffer.close()
    return bytes(content)


def _document(report: Report, images: dict[str, QImage], writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    font = QFont("Open Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(9.5)
    document.setDefaultFont(font)
    for name, image in images.items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    document.setPageSize(QSizeF(writer.width(), writer.height() - _dots(FOOTER_MM)))
    document.setHtml(rich_text_of(report, images, _dots(1) / _dots_a_pixel(writer)))
    keep_headings(document)
    return document


def keep_headings(document: QTextDocument) -> None:
    """Begin a new page before headings that what they stand above would leave behind; Qt does not see to it itself."""
    block, first = document.begin(), None
    while block.isValid():
        if _is_heading(block):
            first = first or block
        elif first is not None:
            if _page(document, block) > _page(document, first):
                cursor, form = QTextCursor(first), first.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                cursor.setBlockFormat(form)
            first = None
        block = block.next()


def _is_heading(block: QTextBlock) -> bool:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)  # a cursor has the format of what it has passed
    return HEADING_NAME in cursor.charFormat().anchorNames()


def _page(document: QTextDocument, block: QTextBlock) -> int:
    """The page that the first line of a block lies on; the block itself may begin at the foot of the one before."""
    top = document.documentLayout().blockBoundingRect(block).top()
    if block.layout().lineCount():
        top += block.layout().lineAt(0).y()
    return int((top + ROUNDING_DOTS) // document.pageSize().height())


def _print(document: QTextDocument, writer: QPdfWriter, title: str) -> None:
    """Page by page, each with a footer."""
    body, count = document.pageSize(), document.pageCount()
    painter = QPainter(writer)
    for page in range(count):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * body.height())
        # A dot less: what begins the next page would show at the foot of this one.
        document.drawContents(painter, QRectF(0, page * body.height(), body.width(), body.height() - 1))
        painter.restore()
        area = QRectF(0, body.height(), body.width(), writer.height() - body.height())
        _footer(painter, area, title, tr("Page {page} of {count}").format(page=page + 1, count=count))
    painter.end()


def _footer(painter: QPainter, area: QRectF, title: str, page: str) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(8)
    painter.setFont(font)
    painter.setPen(QUIET)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | bottom, page)
    room = area.width() - 2 * painter.fontMetrics().horizontalAdvance(page)
    short = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | bottom, short)


def _dots(millimetres: float) -> float:
    return millimetres / MM_AN_INCH * DOTS_AN_INCH


def _dots_a_pixel(writer: QPdfWriter) -> float:
    """How long a pixel of the markup becomes: Qt scales by the screen's resolution, whatever that is."""
    ruler = QTextDocument()
    ruler.documentLayout().setPaintDevice(writer)
    ruler.setDocumentMargin(0)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    ruler.addResource(QTextDocument.ResourceType.ImageResource, QUrl("ruler"), image)
    ruler.setHtml('<img src="ruler" width="100" height="100">')
    return max(ruler.idealWidth() / 100, 0.1)
