"""The menu by which the table is sorted without a mouse: what a click on a title does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.desktop.table.job_table_model import JobTableModel
from app.desktop.table.job_table_view import JobTableView

_AS_HANDED_IN = -1


class SortMenu(QObject):
    """Fills the menu with the columns that are shown, and sorts by the one that is chosen."""

    def __init__(self, table: JobTableView, model: JobTableModel, menu: QMenu) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._menu = menu
        menu.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        wish, header = self._model.wish, self._table.horizontalHeader()
        self._add(self.tr("As handed in"), is_on=wish.column is None, column=_AS_HANDED_IN)
        self._menu.addSeparator()
        for place in range(header.count()):
            column = header.logicalIndex(place)
            if not header.isSectionHidden(column):
                title = self._model.columns.title(column).replace("&", "&&")
                self._add(title, is_on=wish.column == column, column=column)
        self._menu.addSeparator()
        is_sorted = wish.column is not None
        for text, descending in ((self.tr("&Ascending"), False), (self.tr("&Descending"), True)):
            is_on = is_sorted and wish.descending is descending
            self._add(text, is_on=is_on, column=wish.column, descending=descending).setEnabled(is_sorted)

    def _add(self, text: str, *, is_on: bool, column: int | None, descending: bool = False) -> QAction:
        action = self._menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda: self._sort(column, descending=descending))
        return action

    def _sort(self, column: int | None, *, descending: bool) -> None:
        if column is not None:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self._table.sortByColumn(column, order)
