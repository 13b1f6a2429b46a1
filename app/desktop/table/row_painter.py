"""Paints the rows of a long table: all of one picture in one go.

Qt's own tables ask a delegate for each cell, and a style sheet how to paint it: that takes five times as
long (`python -m tests.benchmarks.job_table`), and each answer would have to wait for the interpreter's lock,
which the threads of a run want as well. What is called here for a cell does not let go of the lock. (PySide
does whenever it destroys something of Qt's, be it a size.)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QStyle, QTableView

from app.desktop.table.lettering import Lettering
from app.desktop.table.rows_model import RowsModel

INSET: Final = 11
"""Pixels between the edge of a cell and what stands in it, as in the tables that Qt paints."""
ICON_GAP: Final = 6
"""Pixels between the icon of a cell and its text."""
FOCUS_RING: Final = 2


class _Strip(NamedTuple):
    """A column of which something can be seen: where it stands in the view, how wide, in which letters."""

    column: int
    left: int
    width: int
    lettering: Lettering


class _Letterings(NamedTuple):
    """Those of the three kinds of columns."""

    words: Lettering
    numbers: Lettering
    ids: Lettering


class _Colours(NamedTuple):
    """Those of the view as it is now: switched off, in front, or behind another window."""

    text: QPen
    selected_text: QPen
    selected: QColor
    line: QColor
    ring: QPen


_Conditions = tuple[QFont, QFont, float, bool, bool]
"""What set texts and drawn icons depend on: the fonts of words and of IDs, the pixels of the screen for one
of ours, whether the view goes from right to left, and whether it is switched on.
"""


class RowPainter:
    """Paints the rows of one view."""

    def __init__(self, view: QTableView, model: RowsModel) -> None:
        self._view = view
        self._model = model
        self._conditions: _Conditions | None = None
        self._letterings: _Letterings
        self._icons: dict[int, QPixmap] = {}

    def paint(self, painter: QPainter, region: QRegion, ring: int | None) -> None:
        """Paint what this region shows of the rows, and the ring around one of them."""
        rows = self._rows_in(region)
        if not rows:
            return
        self._settle()
        strips, colours = self._strips_in(region.boundingRect()), self._colours()
        width, height = self._view.viewport().width(), self._view.verticalHeader().defaultSectionSize()
        zero = self._view.rowViewportPosition(rows[0]) - rows[0] * height
        for place in rows:
            self._paint_row(painter, place, zero + place * height, strips, colours)
        painter.setClipping(False)
        for place in rows:  # a hairline below each guides the eye
            painter.fillRect(0, zero + (place + 1) * height - 1, width, 1, colours.line)
        if ring is not None:
            painter.setPen(colours.ring)
            painter.drawRect(1, zero + ring * height, width - 2, height - 1)

    # What is to be painted.

    def _rows_in(self, region: QRegion) -> Sequence[int]:
        """The rows of which the region shows something, from top to bottom."""
        view, last = self._view, self._model.rowCount() - 1
        found: set[int] = set()
        for part in region:  # type: ignore[attr-defined]
            top, bottom = view.rowAt(part.top()), view.rowAt(part.bottom())
            if top >= 0:
                found.update(range(top, (bottom if 0 <= bottom < last else last) + 1))
        return sorted(found)

    def _strips_in(self, area: QRect) -> list[_Strip]:
        """The columns of which this area shows something."""
        header, model, letterings = self._view.horizontalHeader(), self._model, self._letterings
        strips = []
        for column in range(header.count()):
            left, width = header.sectionViewportPosition(column), header.sectionSize(column)
            if width and left <= area.right() and left + width > area.left():
                is_number = column in model.numbers
                lettering = letterings.numbers if is_number else letterings.words
                strips.append(
                    _Strip(column, left, width, letterings.ids if column == model.ids else lettering)
                )
        return strips

    def _colours(self) -> _Colours:
        palette, role = self._view.palette(), QPalette.ColorRole
        return _Colours(
            QPen(palette.color(role.Text)),
            QPen(palette.color(role.HighlightedText)),
            palette.color(role.Highlight),
            palette.color(role.Mid),
            QPen(palette.color(role.Link), FOCUS_RING),
        )

    def _settle(self) -> None:
        """Forget what was made for other letters, another screen or another direction."""
        view = self._view
        font, ids, ratio = view.font(), self._model.id_font, view.devicePixelRatioF()
        conditions = (font, ids, ratio, view.isRightToLeft(), view.isEnabled())
        if conditions == self._conditions:
            return
        self._conditions = conditions
        self._icons.clear()
        begin, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if view.isRightToLeft():
            begin, end = end, begin
        direction, elided = view.layoutDirection(), Qt.TextElideMode
        self._letterings = _Letterings(
            Lettering(font, begin, elided.ElideRight, direction, ratio),
            Lettering(font, end, elided.ElideRight, direction, ratio),
            # Job IDs are told apart by their beginnings and their ends, and read the same everywhere.
            Lettering(ids, begin, elided.ElideMiddle, Qt.LayoutDirection.LeftToRight, ratio),
        )

    # How it is painted.

    def _paint_row(
        self, painter: QPainter, place: int, top: int, strips: Sequence[_Strip], colours: _Colours
    ) -> None:
        view, model = self._view, self._model
        height, is_mirrored = view.verticalHeader().defaultSectionSize(), view.isRightToLeft()
        middle = top + height // 2
        is_selected = view.selectionModel().isRowSelected(place)
        painter.setPen(colours.selected_text if is_selected else colours.text)
        for column, left, width, lettering in strips:
            painter.setClipRect(left, top, width, height)
            if is_selected:
                painter.fillRect(left, top, width, height, colours.selected)
            text, icon = model.look_of(place, column)
            begin, room = left + INSET, width - 2 * INSET
            if icon is not None:
                picture = self._drawn(icon)
                side = round(picture.height() / picture.devicePixelRatio())
                painter.drawPixmap(begin + room - side if is_mirrored else begin, middle - side // 2, picture)
                room -= side + ICON_GAP
                begin += 0 if is_mirrored else side + ICON_GAP
            if text:
                set_text = lettering.text(text, room)
                painter.setFont(lettering.font)
                painter.drawStaticText(begin, middle - set_text.half, set_text.picture)

    def _drawn(self, icon: QIcon) -> QPixmap:
        picture = self._icons.get(icon.cacheKey())
        if picture is None:
            view = self._view
            side = view.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, view)
            mode = QIcon.Mode.Normal if view.isEnabled() else QIcon.Mode.Disabled
            picture = icon.pixmap(QSize(side, side), view.devicePixelRatioF(), mode)
            self._icons[icon.cacheKey()] = picture
        return picture
