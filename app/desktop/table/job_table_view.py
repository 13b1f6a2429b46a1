"""The job table as a person sees it: it keeps selection, place and columns over every change of the model."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyle, QWidget

from app.desktop.table.job_columns import FIXED, Column, status_text
from app.desktop.table.job_table_model import JobTableModel
from app.desktop.table.row_painter import ICON_GAP
from app.desktop.table.rows_view import PADDING, RowsView
from app.desktop.widgets.controls import fixed_font
from app.jobs.job_list import Job
from app.jobs.status import Status

WIDTHS: Final[dict[Column, int]] = {
    Column.STATUS: 0,
    Column.JOB_ID: 18,
    Column.LABEL: 18,
    Column.WHAT_HAPPENED: 42,
    Column.STATE: 10,
    Column.CREDITS: 4,
    Column.TRIES: 3,
    Column.TIME: 7,
}
"""In digits of the font in use. The status is as wide as the longest of its words, and the sentence on what
happened gets all that is left over, but enough for most sentences.
"""
LEAST_WIDTH: Final = 28
"""Of what happened, where the table fits into the window with that."""
IMPORTED_WIDTH: Final = 13
TRIED_ON: Final = 200
"""So many jobs from the top of the list show how wide labels and imported cells are."""
_STATUS: Final = FIXED.index(Column.STATUS)
_LABEL: Final = FIXED.index(Column.LABEL)


class JobTableView(RowsView):
    """Shows a `JobTableModel`. The sentence on what happened gets the room that the other columns leave.

    `asked_for_details` says that a person wants to know all about the current row; `asked_to_remove` that
    they pressed Delete.
    """

    asked_for_details = Signal()
    asked_to_remove = Signal()

    def __init__(self, model: JobTableModel, parent: QWidget | None = None) -> None:
        super().__init__(model, elastic=FIXED.index(Column.WHAT_HAPPENED), parent=parent)
        self._model = model
        self.setAccessibleName(self.tr("Jobs"))
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        model.set_id_font(fixed_font(self.font()))
        self.size_columns()
        self.doubleClicked.connect(self.asked_for_details)

    def usual_width(self, column: int) -> int:
        """As wide as what usually stands in it; labels and imported cells at most."""
        return WIDTHS[FIXED[column]] if column < len(FIXED) else IMPORTED_WIDTH

    def text_pixels(self, column: int) -> int:
        """What the texts of a column need: the words for a status, or the cells at the top of the list."""
        advance = self.fontMetrics().horizontalAdvance
        if column == _STATUS:
            icon = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self)
            return icon + ICON_GAP + max(advance(status_text(status)) for status in Status)
        at_most = super().text_pixels(column)
        if column < len(FIXED) and column != _LABEL:
            return at_most
        texts = {self._model.columns.text(job, column) for job in self._model.jobs[:TRIED_ON]}
        return min(at_most, max(map(advance, texts), default=at_most))

    def least_pixels(self) -> int:
        """The shorter sentences can be read, and nothing has to be scrolled for the rest of the row."""
        return LEAST_WIDTH * self.fontMetrics().horizontalAdvance("0") + PADDING

    def selected_jobs(self) -> list[Job]:
        """The selected jobs, from top to bottom, of those that are to be shown."""
        self._model.settle()
        return [self._model.job_at(place) for place in self.selected_places()]

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(len(part) for part in self.selected_ranges())

    def current_row(self) -> int | None:
        """The number of that row in the list."""
        index = self.currentIndex()
        return self._model.shown[index.row()] if index.isValid() else None

    def current_job(self) -> Job | None:
        """The row on which the keyboard is."""
        index = self.currentIndex()
        return self._model.job_at(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the details, Delete removes: of the rows that are to be shown."""
        self._model.settle()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentIndex().isValid():
                self.asked_for_details.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if self.selectionModel().hasSelection():
                self.asked_to_remove.emit()
            case _:
                super().keyPressEvent(event)
