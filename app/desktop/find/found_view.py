"""The table of the jobs that were found at the service."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.desktop.find.found_columns import COLUMNS, Column
from app.desktop.find.found_model import FoundModel
from app.desktop.table.rows_view import RowsView
from app.desktop.widgets.controls import fixed_font
from app.jobs.record import JobRecord

WIDTHS: Final[dict[Column, int]] = {
    Column.FILE: 18,
    Column.STATE: 12,
    Column.PROGRESS: 10,
    Column.STARTED: 23,
    Column.MODEL: 17,
    Column.CREDITS: 8,
    Column.IN_LIST: 12,
    Column.JOB_ID: 17,
}
"""In average characters of the font in use."""


class FoundView(RowsView):
    """Shows a `FoundModel`, the newest job first."""

    def __init__(self, model: FoundModel, parent: QWidget | None = None) -> None:
        super().__init__(model, elastic=COLUMNS.index(Column.FILE), parent=parent)
        self._model = model
        self.setAccessibleName(self.tr("Running jobs"))
        header = self.horizontalHeader()
        header.setSortIndicator(COLUMNS.index(Column.STARTED), Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        model.set_id_font(fixed_font(self.font()))
        self.setColumnHidden(COLUMNS.index(Column.IN_LIST), not model.knows_a_list)
        self.size_columns()

    def usual_width(self, column: int) -> int:
        """As wide as what usually stands in it."""
        return WIDTHS[COLUMNS[column]]

    def selected_records(self) -> list[JobRecord]:
        """The selected jobs, from top to bottom."""
        return [self._model.record_at(place) for place in self.selected_places()]
