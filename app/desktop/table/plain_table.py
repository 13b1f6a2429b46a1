"""A small table of plain texts, for what is only to be read: no rows change, nothing can be edited."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.desktop.table.job_table_model import Index
from app.records.harmless import visible

_AT_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlainTableModel(QAbstractTableModel):
    """Rows of texts under titles. The columns with `numbers` have them below one another, digit by digit."""

    def __init__(
        self,
        titles: Sequence[str],
        rows: Sequence[Sequence[str]],
        parent: QObject | None = None,
        *,
        numbers: Collection[int] = (),
    ) -> None:
        super().__init__(parent)
        self._titles = titles
        self._rows = rows
        self._numbers = numbers

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; rows may be shorter than the titles."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._numbers:
            return _AT_RIGHT
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        return visible(row[index.column()]) if index.column() < len(row) else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self._numbers:
            return _AT_RIGHT
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return visible(self._titles[section]) if is_title and section < len(self._titles) else None


def plain_table(
    titles: Sequence[str],
    rows: Sequence[Sequence[str]],
    name: str,
    parent: QWidget | None = None,
    *,
    numbers: Collection[int] = (),
) -> QTableView:
    """A table that shows these texts."""
    table = QTableView(parent)
    table.setModel(PlainTableModel(titles, rows, table, numbers=numbers))
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(round(table.fontMetrics().lineSpacing() * 1.8))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
