"""What all long tables of the window have in common: whole rows, one height, and a place that is kept.

Models own the visible order themselves and tell a new one by a reset; the view keeps the selection, the
current row and the scrolled place over it.
"""

from __future__ import annotations

from collections.abc import Hashable
from itertools import compress, islice
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableView,
    QWidget,
)

from app.desktop.table.job_order import stretches
from app.desktop.table.job_table_model import Index
from app.desktop.table.row_painter import RowPainter
from app.desktop.table.rows_model import RowsModel
from app.desktop.widgets.controls import larger

ROW_HEIGHT: Final = 2.1
"""In heights of a line of text."""
ROWS_AT_LEAST: Final = 5
PADDING: Final = 26
"""Pixels beside a text: the cell's own, and the mark of the sorting in the header."""
LONGEST_TITLE: Final = 180
"""Pixels; a longer title is elided."""
_BY_KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
MOST_STRETCHES: Final = 2_000
"""A selection scattered wider than this is not put back: Qt compares every stretch with every other."""

FEW: Final = 4
"""So many selected rows are looked for one by one: that of a table is mostly one, and to go through all takes
longer.
"""


class RowsView(QTableView):
    """A table of rows. `selected` says that other rows are selected.

    Keys are meant for what is to be shown, even if that comes in a moment only: it is settled first.
    `elastic` is the column that gets the room which the others leave, unless the person sized it.
    """

    selected = Signal()

    def __init__(
        self,
        model: RowsModel,
        *,
        elastic: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shows_ring = False
        """Whether the keyboard is in use: a mouse shows by itself where it is."""
        self._rows = model
        self._painter = RowPainter(self, model)
        self._elastic = elastic
        self._kept: tuple[set[Hashable], Hashable | None, int] = (set(), None, 0)
        """The selected rows and the current one, and how far the view was scrolled."""
        self._sized_by_person: set[int] = set()
        self._fitting = False
        self.setModel(model)
        self._set_behaviour()
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore_place)
        self.selectionModel().selectionChanged.connect(self.selected)

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        # Every row has the same height: to ask 100,000 rows for theirs takes half a minute.
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # To paint itself the header asks whether whole columns are selected, and Qt then looks at each row of
        # each column: 1.2 s after "select all" with 25,000 rows. A selection of its own is always empty.
        header.setSelectionModel(QItemSelectionModel(self.model(), header))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(self._section_resized)

    # Widths.

    def usual_width(self, column: int) -> int:
        """How wide a column is as long as nobody sizes it, in digits of the font in use."""
        raise NotImplementedError

    def size_columns(self) -> None:
        """Give every column that the person has not sized its usual width."""
        self._fitting = True
        for at in range(self._rows.columnCount()):
            if at not in self._sized_by_person:
                self.setColumnWidth(at, self._usual_pixels(at))
        self._fitting = False
        self._fit()

    def remember_width(self, column: int, width: int) -> None:
        """Take on a width that the person gave a column before."""
        self._sized_by_person.add(column)
        self._fitting = True
        self.setColumnWidth(column, width)
        self._fitting = False

    def forget_widths(self) -> None:
        """No column was sized by the person."""
        self._sized_by_person.clear()

    @property
    def sized_by_person(self) -> frozenset[int]:
        """The columns to which the person gave a width."""
        return frozenset(self._sized_by_person)

    def text_pixels(self, column: int) -> int:
        """The room for the texts of a column as long as nobody sizes it."""
        return self.usual_width(column) * self.fontMetrics().horizontalAdvance("0")

    def least_pixels(self) -> int:
        """So narrow the elastic column becomes where the table fits for that. Where it has to be scrolled
        sideways all the same, the column has its usual width.
        """
        return self._usual_pixels(self._elastic)

    def _usual_pixels(self, column: int) -> int:
        title = str(self._rows.headerData(column, Qt.Orientation.Horizontal))
        title_width = QFontMetrics(larger(self.font(), 1.0)).horizontalAdvance(title)
        return max(self.text_pixels(column), min(title_width, LONGEST_TITLE)) + PADDING

    def _fit(self) -> None:
        elastic = self._elastic
        if elastic in self._sized_by_person:
            return
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(elastic)
        self._fitting = True
        room = self.viewport().width() - others
        fits = room >= self.least_pixels()
        self.setColumnWidth(elastic, room if fits else self._usual_pixels(elastic))
        self._fitting = False

    @Slot(int, int, int)
    def _section_resized(self, section: int, old: int, new: int) -> None:
        if self._fitting:
            return
        if old and new:
            self._sized_by_person.add(section)
        self._fit()

    # What is selected.

    def selected_ranges(self) -> list[range]:
        """The selected rows, as stretches of places."""
        return [range(part.top(), part.bottom() + 1) for part in self.selectionModel().selection().toList()]

    def selected_places(self) -> list[int]:
        """The places of the selected rows, from top to bottom."""
        return sorted({place for part in self.selected_ranges() for place in part})

    def selectAll(self) -> None:  # noqa: N802
        """Select all rows that are to be shown."""
        self._rows.settle()
        super().selectAll()

    def select_keys(self, chosen: set[Hashable], current: Hashable | None = None) -> None:
        """Select these rows, as far as they are shown."""
        selection, parts = QItemSelection(), self._stretches_of(chosen)
        if len(parts) <= MOST_STRETCHES:
            last_column = self._rows.columnCount() - 1
            for first, last in parts:
                top, bottom = self._rows.index(first, 0), self._rows.index(last, last_column)
                selection.append(QItemSelectionRange(top, bottom))
        model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        place = None if current is None else self._rows.place_of(current)
        if place is not None:
            model.setCurrentIndex(self._rows.index(place, 0), flag.NoUpdate)
        model.select(selection, flag.ClearAndSelect)

    def _stretches_of(self, chosen: set[Hashable]) -> list[tuple[int, int]]:
        """Where those that are chosen stand. Whether all are is found out faster than where each is."""
        if len(chosen) <= FEW:
            places = map(self._rows.place_of, chosen)
            return list(stretches(sorted(place for place in places if place is not None)))
        keys = list(self._rows.keys())
        if keys and chosen.issuperset(keys):
            return [(0, len(keys) - 1)]
        return list(stretches(list(compress(range(len(keys)), map(chosen.__contains__, keys)))))

    @Slot()
    def _keep_place(self) -> None:
        parts, index, rows = self.selected_ranges(), self.currentIndex(), self._rows
        if sum(map(len, parts)) <= FEW:
            chosen = {rows.key_at(place) for part in parts for place in part}
        else:
            keys = list(islice(rows.keys(), max(part.stop for part in parts)))
            chosen = set[Hashable]().union(*(keys[part.start : part.stop] for part in parts))
        current = rows.key_at(index.row()) if index.isValid() else None
        self._kept = (chosen, current, self.verticalScrollBar().value())

    @Slot()
    def _restore_place(self) -> None:
        chosen, current, scrolled = self._kept
        self._kept = (set(), None, 0)
        if chosen or current is not None:
            self.setAutoScroll(False)  # or the current row would be scrolled to, and its first column
            self.select_keys(chosen, current)
            self.setAutoScroll(True)
        self.verticalScrollBar().setValue(scrolled)
        self.selected.emit()

    def sizeHint(self) -> QSize:
        """A few rows at least; the window gives it more."""
        return QSize(super().sizeHint().width(), ROWS_AT_LEAST * self.verticalHeader().defaultSectionSize())

    # What Qt tells.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The elastic column grows and shrinks with the window."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows are painted by `RowPainter`, and not cell by cell."""
        current = self.currentIndex()
        has_ring = self._shows_ring and self.hasFocus() and current.isValid()
        with QPainter(self.viewport()) as painter:
            self._painter.paint(painter, event.region(), current.row() if has_ring else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keyboard is in use."""
        self._rows.settle()
        self._shows_ring = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse is in use."""
        self._shows_ring = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by Tab wants to see where they are."""
        if event.reason() in _BY_KEYBOARD:
            self._shows_ring = True
        super().focusInEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """The ring around the row the keyboard is on moves as a whole."""
        super().currentChanged(current, previous)
        self.viewport().update()
