"""The job table as a person sees it: it keeps selection, place and columns over every change of the model."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QLine,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.desktop.controls import fixed_font
from app.desktop.job_columns import FIXED, Column
from app.desktop.job_order import stretches
from app.desktop.job_table_model import Index, JobTableModel
from app.jobs.job_list import Job

ROW_HEIGHT: Final = 2.1
"""In heights of a line of text."""
WIDTHS: Final[dict[Column, int]] = {
    Column.STATUS: 24,
    Column.JOB_ID: 22,
    Column.LABEL: 20,
    Column.WHAT_HAPPENED: 30,
    Column.STATE: 12,
    Column.CREDITS: 8,
    Column.TRIES: 6,
    Column.TIME: 10,
}
"""In average characters of the font in use."""
IMPORTED_WIDTH: Final = 16
MOST_STRETCHES: Final = 2_000
"""A selection scattered wider than this is not put back: Qt compares every stretch with every other."""


class JobTableView(QTableView):
    """Shows a `JobTableModel`.

    `selected` says that other rows are selected; `asked_for_details` that a person wants to know all about
    the current row; `asked_to_remove` that they pressed Delete.
    """

    selected = Signal()
    asked_for_details = Signal()
    asked_to_remove = Signal()

    def __init__(self, model: JobTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kept: tuple[set[int], int | None, int] = (set(), None, 0)
        """Selected jobs and the current one (by identity), and how far the view was scrolled."""
        self._sized_by_person: set[int] = set()
        self._fitting = False
        self.setModel(model)
        self.setAccessibleName(self.tr("Jobs"))
        self._set_behaviour()
        self._set_sizes()
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore_place)
        self.selectionModel().selectionChanged.connect(self.selected)
        self.doubleClicked.connect(self.asked_for_details)

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
        self.setItemDelegateForColumn(FIXED.index(Column.JOB_ID), _ElidedInTheMiddle(self))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(self._section_resized)
        self.setSortingEnabled(True)

    def _set_sizes(self) -> None:
        # Every row has the same height: to ask 100,000 rows for theirs takes half a minute.
        rows = self.verticalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * ROW_HEIGHT))
        self._model.set_id_font(fixed_font(self.font()))
        self.size_columns()

    def size_columns(self) -> None:
        """Give every column that the person has not sized its usual width."""
        self._fitting = True
        unit = self.fontMetrics().averageCharWidth()
        for at in range(self._model.columnCount()):
            if at not in self._sized_by_person:
                units = WIDTHS[FIXED[at]] if at < len(FIXED) else IMPORTED_WIDTH
                self.setColumnWidth(at, units * unit)
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

    def _fit(self) -> None:
        """The sentence gets the room that the other columns leave, unless the person sized it."""
        sentence = FIXED.index(Column.WHAT_HAPPENED)
        if sentence in self._sized_by_person:
            return
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(sentence)
        least = WIDTHS[Column.WHAT_HAPPENED] * self.fontMetrics().averageCharWidth()
        self._fitting = True
        self.setColumnWidth(sentence, max(least, self.viewport().width() - others))
        self._fitting = False

    @Slot(int, int, int)
    def _section_resized(self, section: int, old: int, new: int) -> None:
        if self._fitting:
            return
        if old and new:
            self._sized_by_person.add(section)
        self._fit()

    # What is selected.

    def selected_places(self) -> list[range]:
        """The selected rows, as stretches of places."""
        return [range(part.top(), part.bottom() + 1) for part in self.selectionModel().selection().toList()]

    def selected_jobs(self) -> list[Job]:
        """The selected jobs, from top to bottom."""
        places = sorted({place for part in self.selected_places() for place in part})
        return [self._model.job_at(place) for place in places]

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(len(part) for part in self.selected_places())

    def current_row(self) -> int | None:
        """The number of that row in the list."""
        index = self.currentIndex()
        return self._model.shown[index.row()] if index.isValid() else None

    def current_job(self) -> Job | None:
        """The row on which the keyboard is."""
        index = self.currentIndex()
        return self._model.job_at(index.row()) if index.isValid() else None

    def select_jobs(self, jobs: set[int], current: int | None = None) -> None:
        """Select these jobs, named by their identity, as far as they are shown."""
        chosen = [place for place, job in self._model.places() if id(job) in jobs]
        selection, parts = QItemSelection(), list(stretches(chosen))
        if len(parts) <= MOST_STRETCHES:
            last_column = self._model.columnCount() - 1
            for first, last in parts:
                top, bottom = self._model.index(first, 0), self._model.index(last, last_column)
                selection.append(QItemSelectionRange(top, bottom))
        model = self.selectionModel()
        if current is not None:
            place = next((place for place, job in self._model.places() if id(job) == current), None)
            if place is not None:
                index = self._model.index(place, 0)
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot()
    def _keep_place(self) -> None:
        current = self.current_job()
        everything = {id(job) for job in self.selected_jobs()}
        scrolled = self.verticalScrollBar().value()
        self._kept = (everything, id(current) if current else None, scrolled)

    @Slot()
    def _restore_place(self) -> None:
        jobs, current, scrolled = self._kept
        if jobs or current is not None:
            self.select_jobs(jobs, current)
        self.verticalScrollBar().setValue(scrolled)
        self.selected.emit()

    # What Qt tells.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the details, Delete removes."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentIndex().isValid():
                self.asked_for_details.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if self.selectionModel().hasSelection():
                self.asked_to_remove.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sentence grows and shrinks with the window."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline below each row guides the eye; drawn once a row, not once a cell."""
        super().paintEvent(event)
        height = self.verticalHeader().defaultSectionSize()
        rows = self._model.rowCount()
        if not rows:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self.palette().mid().color()))
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        bottom = self.rowViewportPosition(max(first, 0)) + height - 1
        width = self.viewport().width()
        for at in range((last if last >= 0 else rows - 1) - max(first, 0) + 1):
            painter.drawLine(QLine(0, bottom + at * height, width, bottom + at * height))
        painter.end()


class _ElidedInTheMiddle(QStyledItemDelegate):
    """Job IDs are told apart by their beginnings and their ends."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle  # type: ignore[attr-defined]
