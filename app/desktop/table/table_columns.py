"""Which columns the table shows, in which order, how wide, and by which it is sorted: all is remembered.

Columns are remembered by their names, because imported ones come and go with the lists.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.desktop.table.columns_dialog import Arrangement, ColumnEntry, ColumnsDialog
from app.desktop.table.job_columns import FIXED, Column
from app.desktop.table.job_table_model import JobTableModel
from app.desktop.table.job_table_view import JobTableView

SAVE_AFTER: Final = 500
"""Milliseconds after the last change."""
_ORDER: Final = "columns/order"
_HIDDEN: Final = "columns/hidden"
_WANTED: Final = "columns/shown"
_WIDTHS: Final = "columns/widths"
_SORTED_BY: Final = "columns/sorted_by"
_DESCENDING: Final = "columns/descending"
_MOST_REMEMBERED: Final = 200
ALWAYS_SHOWN: Final = frozenset({Column.STATUS.value, Column.JOB_ID.value})
"""Without these two a row can't be told from another."""


class TableColumns(QObject):
    """Sees to the header of one table, and to the menu in which columns are switched on and off."""

    def __init__(self, table: JobTableView, model: JobTableModel, menu: QMenu, memory: QSettings) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._menu = menu
        self._memory = memory
        self._order = list(dict.fromkeys(_texts(memory, _ORDER)))
        self._hidden = set(_texts(memory, _HIDDEN)) - ALWAYS_SHOWN
        self._wanted = set(_texts(memory, _WANTED))
        """What the person switched on is shown, whether there is something in it or not."""
        self._empty: frozenset[str] = frozenset()
        """Columns that say nothing of any job."""
        self._widths = _numbers(memory, _WIDTHS)
        self._sorted_by = str(memory.value(_SORTED_BY, ""))
        """The name of a column; empty for rows as they were handed in."""
        self._descending = memory.value(_DESCENDING, False, type=bool) is True
        self._is_arranging = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SAVE_AFTER)
        self._later.timeout.connect(self.save)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.arrange)
        header = table.horizontalHeader()
        header.sectionMoved.connect(self._changed)
        header.sectionResized.connect(self._changed)
        header.sortIndicatorChanged.connect(self._sorted)
        header.setContextMenuPolicy(header.contextMenuPolicy().CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_menu)
        menu.aboutToShow.connect(self._fill_menu)
        self._arranged_for: tuple[str, ...] = ()

    @Slot()
    def arrange(self) -> None:
        """Put the columns of the list into the order, width and sight that the person gave them.

        What the person has not decided is decided here alone, for the rows as they are now: columns that say
        nothing are not shown, and the others are as wide as usual. While rows change, nothing moves.
        """
        keys = self._keys()
        if keys == self._arranged_for:
            self._is_arranging = True
            self._show_and_size(keys)
            self._is_arranging = False
            return
        self._put_in_places(keys)
        self._sort(keys)
        self._arranged_for = keys

    @Slot()
    def arrange_soon(self) -> None:
        """The same in a turn of its own: a long list has to be looked through for it."""
        self._soon.start()

    def _put_in_places(self, keys: tuple[str, ...]) -> None:
        self._is_arranging = True
        self._table.forget_widths()
        header = self._table.horizontalHeader()
        known = [key for key in self._order if key in keys]
        wanted = known + [key for key in keys if key not in known]
        for place, key in enumerate(wanted if known else keys):
            header.moveSection(header.visualIndex(keys.index(key)), place)
        for at, key in enumerate(keys):
            if key in self._widths:
                self._table.remember_width(at, self._widths[key])
        self._show_and_size(keys)
        self._is_arranging = False

    def _show_and_size(self, keys: tuple[str, ...]) -> None:
        columns, jobs = self._model.columns, self._model.jobs
        self._empty = frozenset(key for at, key in enumerate(keys) if not columns.says_something(jobs, at))
        for at, key in enumerate(keys):
            self._table.setColumnHidden(at, not self._is_shown(key))
        self._table.size_columns()

    def _is_shown(self, key: str) -> bool:
        is_wanted = key in self._wanted or key == self._sorted_by or key not in self._empty
        return is_wanted and key not in self._hidden

    def _choose(self, key: str, *, shown: bool) -> None:
        (self._wanted.add if shown else self._wanted.discard)(key)
        (self._hidden.discard if shown else self._hidden.add)(key)

    def _sort(self, keys: tuple[str, ...]) -> None:
        self._is_arranging = True
        column = keys.index(self._sorted_by) if self._sorted_by in keys else -1
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self._table.horizontalHeader().setSortIndicator(column, order)
        # The mark may have stood there for another list already; then it changes nothing by itself.
        self._model.sort(column, order)
        self._is_arranging = False

    @Slot(int, Qt.SortOrder)
    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        keys = self._keys()
        if not self._is_arranging:
            self._sorted_by = keys[column] if 0 <= column < len(keys) else ""
            self._descending = order is Qt.SortOrder.DescendingOrder
            self._later.start()

    def show_column(self, key: str, *, shown: bool) -> None:
        """Switch a column on or off."""
        self._choose(key, shown=shown)
        self._table.setColumnHidden(self._keys().index(key), not shown)
        self._table.size_columns()
        self._later.start()

    def reset(self) -> None:
        """All columns as they were at first."""
        self._order, self._hidden, self._wanted, self._widths = [], set(), set(), {}
        self._sorted_by, self._descending = "", False
        self._arranged_for = ()
        self.arrange()
        self._later.start()

    @Slot()
    def ask(self) -> None:
        """Have the person choose which columns are shown, and in which order."""
        keys, header = self._keys(), self._table.horizontalHeader()
        titles = [self._model.columns.title(at) for at in range(len(keys))]
        at_first = [
            ColumnEntry(key, title, key not in self._empty, key in ALWAYS_SHOWN)
            for key, title in zip(keys, titles, strict=True)
        ]
        now = [at_first[header.logicalIndex(place)] for place in range(len(keys))]
        now = [replace(entry, is_shown=self._is_shown(entry.key)) for entry in now]
        dialog = ColumnsDialog(now, at_first, self._table.window())
        dialog.chosen.connect(self._take)
        dialog.open()

    @Slot(object)
    def _take(self, chosen: Arrangement) -> None:
        if chosen.is_anew:
            self.reset()
        self._order = _with_places(self._order, chosen.order)
        for key in chosen.order:
            if self._is_shown(key) is (key in chosen.hidden):
                self._choose(key, shown=key not in chosen.hidden)
        self._put_in_places(self._keys())
        self._later.start()

    @Slot()
    def save(self) -> None:
        """Remember it."""
        self._later.stop()
        self._memory.setValue(_ORDER, json.dumps(self._order[:_MOST_REMEMBERED]))
        self._memory.setValue(_HIDDEN, json.dumps(sorted(self._hidden)[:_MOST_REMEMBERED]))
        self._memory.setValue(_WANTED, json.dumps(sorted(self._wanted)[:_MOST_REMEMBERED]))
        self._memory.setValue(_SORTED_BY, self._sorted_by)
        self._memory.setValue(_DESCENDING, self._descending)
        self._memory.setValue(_WIDTHS, json.dumps(dict(list(self._widths.items())[:_MOST_REMEMBERED])))

    def _keys(self) -> tuple[str, ...]:
        columns = self._model.columns
        return tuple(columns.key_of(at) for at in range(len(columns)))

    @Slot()
    def _changed(self) -> None:
        keys = self._keys()
        header = self._table.horizontalHeader()
        if self._is_arranging or header.count() != len(keys):
            return
        now = [keys[header.logicalIndex(place)] for place in range(len(keys))]
        self._order = _with_places(self._order, now)
        for at in self._table.sized_by_person:
            if at < len(keys) and not self._table.isColumnHidden(at):
                self._widths[keys[at]] = self._table.columnWidth(at)
        self._later.start()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        self._menu.popup(self._table.horizontalHeader().mapToGlobal(place))

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        columns = self._model.columns
        for at, key in enumerate(self._keys()):
            action = QAction(columns.title(at).replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(self._is_shown(key))
            action.setEnabled(key not in ALWAYS_SHOWN)
            action.toggled.connect(lambda shown, key=key: self.show_column(key, shown=shown))
            self._menu.addAction(action)
            if at == len(FIXED) - 1 and len(columns) > len(FIXED):
                self._menu.addSeparator()
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Arrange columns…"), self.ask)
        self._menu.addAction(self.tr("As they were at first"), self.reset)


def _with_places(before: Sequence[str], now: Sequence[str]) -> list[str]:
    """The columns as they stand now. Those that only other lists have keep the places they had among them,
    until there are too many of them to be remembered."""
    here, known = iter(now), frozenset(now)
    order = [next(here) if key in known else key for key in before] + list(here)
    return order if len(order) <= _MOST_REMEMBERED else list(now)


def _texts(memory: QSettings, name: str) -> list[str]:
    value = _read(memory, name)
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _numbers(memory: QSettings, name: str) -> dict[str, int]:
    value = _read(memory, name)
    if not isinstance(value, dict):
        return {}
    return {key: width for key, width in value.items() if isinstance(width, int) and 0 < width < 10_000}


def _read(memory: QSettings, name: str) -> object:
    try:
        return json.loads(str(memory.value(name, "null")))
    except ValueError:
        return None
