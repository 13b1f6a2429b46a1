"""The model of the job table. It owns the visible order itself: a proxy would freeze the window.

While a run changes rows the order stays as it is, so that nothing moves under the pointer; it is made anew
when the run pauses or ends, or when the person sorts, filters or searches. Changes of order are resets; the
view keeps selection and place over them (see `JobTableView`).

The order of a long list takes some turns of the event loop. Until it is there the one before is shown; who
acts on what is shown calls `settle` first, so that nobody acts on rows that were not asked for.
"""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QIcon

from app.desktop import words
from app.desktop.looks.colours import LIGHT, Colours
from app.desktop.looks.icons import status_icon
from app.desktop.table.job_columns import FIXED, TITLES, Column, Columns, status_text
from app.desktop.table.job_order import Wish, stretches
from app.desktop.table.order_maker import AT_ONCE, OrderMaker
from app.desktop.table.pieces import STRETCH, Pieces, Steps, result_of
from app.desktop.table.rows_model import RowsModel
from app.jobs.job_list import Job, JobList
from app.jobs.status import Status
from app.wording.rows import STATUS_MEANINGS

_STATUS: Final = FIXED.index(Column.STATUS)
_JOB_ID: Final = FIXED.index(Column.JOB_ID)
_NUMBERS: Final = frozenset(FIXED.index(column) for column in (Column.CREDITS, Column.TRIES, Column.TIME))
_WORDS: Final = frozenset(
    FIXED.index(column) for column in (Column.STATUS, Column.JOB_ID, Column.LABEL, Column.WHAT_HAPPENED)
)
"""What stands in these says by itself what it is."""
_HIDDEN: Final = -1
PLACING_AFTER: Final = 20
"""Milliseconds until it is found out where each row of a long list stands: the picture of it comes first."""

_CHANGING_ROLES: Final = [
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.ToolTipRole,
]
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class JobTableModel(RowsModel):
    """Rows of a `JobList` as a table. `order_made` says that what is shown is what is wished."""

    order_made = Signal()

    def __init__(self, jobs: JobList, parent: QObject | None = None) -> None:
        super().__init__(ids=_JOB_ID, numbers=_NUMBERS, parent=parent)
        self._jobs = jobs
        self._rows = jobs.rows
        """The rows as they were when the order was made: when some are removed the list makes a new one, and
        until the view has heard of that it still asks for the old ones."""
        self._columns = Columns.of(jobs.columns)
        self._orders = OrderMaker(self)
        self._wish = Wish()
        self._shown: Sequence[int] = ()
        self._places: Sequence[int] | None = None
        """Where each row of the list is shown, `_HIDDEN` where it isn't; for long lists found out later."""
        self._placing = Pieces(self)
        self._untold: set[int] = set()
        """Rows that changed, and of which the view has not heard yet."""
        self._icons: dict[Status, QIcon] = {}
        self.set_colours(LIGHT)
        self._take_rows()

    # What is shown.

    @property
    def columns(self) -> Columns:
        """The columns of the list that is shown."""
        return self._columns

    @property
    def wish(self) -> Wish:
        """The filter, search and order that the person wants."""
        return self._wish

    @property
    def shown(self) -> Sequence[int]:
        """The rows that are shown, in their order."""
        return self._shown

    @property
    def total(self) -> int:
        """How many rows the list has, shown or not."""
        return len(self._rows)

    @property
    def jobs(self) -> Sequence[Job]:
        """All jobs of the list as they were handed in, shown or not."""
        return self._rows

    def job_at(self, place: int) -> Job:
        """The job that is shown at this place."""
        return self._rows[self._shown[place]]

    def places(self) -> Iterator[tuple[int, Job]]:
        """Every place with the job that is shown there."""
        rows = self._rows
        return ((place, rows[row]) for place, row in enumerate(self._shown))

    def key_at(self, place: int) -> Job:
        """A row is known by its job."""
        return self.job_at(place)

    def place_of(self, key: Hashable) -> int | None:
        """Where this job is shown, if it is."""
        try:
            return self._shown.index(self._rows.index(key))  # type: ignore[arg-type]
        except ValueError:
            return None

    def keys(self) -> Iterator[Job]:
        """The jobs that are shown, from the first place to the last."""
        return map(self._rows.__getitem__, self._shown)

    def show_list(self, jobs: JobList) -> None:
        """Show this list as it is now: rows came or went, or it is another one."""
        self.beginResetModel()
        if jobs is not self._jobs or jobs.columns != self._columns.names:
            self._columns = Columns.of(jobs.columns)
            if self._wish.column is not None and self._wish.column >= len(FIXED):
                self._wish = self._wish.sorted_by(None, descending=False)
        self._jobs = jobs
        self._rows = jobs.rows
        self._take_rows()
        self.endResetModel()
        self.order_made.emit()

    @property
    def is_settled(self) -> bool:
        """Whether what is shown, and its order, is what is wished."""
        return not self._orders.is_busy

    def settle(self) -> None:
        """Show what is wished now, and not in a moment."""
        self._orders.finish()

    def show_only(self, wish: Wish) -> None:
        """Filter, search and sort by another wish."""
        self._wish = wish
        self._orders.make(wish, self._show)

    def order_anew(self) -> None:
        """Filter, search and sort by what the rows say now."""
        self._orders.forget()
        self._orders.make(self._wish, self._show)

    def _show(self, rows: Sequence[int]) -> None:
        if rows != self._shown:
            self.beginResetModel()
            self._take_order(rows)
            self.endResetModel()
        elif not self._placing.is_busy:
            self._tell_changed()
        self.order_made.emit()

    def rows_changed(self, rows: Sequence[int]) -> None:
        """These rows of the list say something new: told in contiguous stretches, with what changes.

        While another order is made they wait for it: it would come later if the old one were painted.
        """
        self._orders.rows_changed(rows)
        self._untold.update(rows)
        if not self._placing.is_busy and not self._orders.is_busy:
            self._tell_changed()

    def _tell_changed(self) -> None:
        places = self._places
        if places is None:
            places = self._places = result_of(self._find_places())
        changed = sorted(places[row] for row in self._untold if places[row] != _HIDDEN)
        self._untold.clear()
        last_column = len(self._columns) - 1
        for first, last in stretches(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, last_column), _CHANGING_ROLES)

    def set_colours(self, colours: Colours) -> None:
        """Paint the icons in the colours of another appearance."""
        self._icons = {status: status_icon(status, colours) for status in Status}
        self._everything_changed([Qt.ItemDataRole.DecorationRole])

    def set_id_font(self, font: QFont) -> None:
        """The font in which job IDs are shown."""
        self.id_font = font
        self._everything_changed([Qt.ItemDataRole.FontRole])

    def _everything_changed(self, roles: list[Qt.ItemDataRole]) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, roles)

    def _take_rows(self) -> None:
        self._orders.begin(self._rows, self._columns)
        self._take_order(self._orders.make_at_once(self._wish))

    def _take_order(self, rows: Sequence[int]) -> None:
        self._shown = rows
        self._untold.clear()  # all is painted anew
        self._placing.abandon()
        is_as_handed_in = self._wish.shows_everything and self._wish.column is None
        self._places = rows if is_as_handed_in else None
        if len(rows) > AT_ONCE and not is_as_handed_in:
            self._placing.begin(self._keep_places(), self._tell_changed, wait=PLACING_AFTER)

    def _keep_places(self) -> Iterator[None]:
        self._places = yield from self._find_places()

    def _find_places(self) -> Steps[Sequence[int]]:
        places = array("i", [_HIDDEN]) * len(self._rows)
        for first in range(0, len(self._shown), STRETCH):
            for place, row in enumerate(self._shown[first : first + STRETCH], first):
                places[row] = place
            yield
        return places

    # What Qt asks.

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """The index of a cell. Qt's own way would ask for the number of rows and of columns each time."""
        is_there = 0 <= row < len(self._shown) and 0 <= column < len(self._columns)
        if is_there and (parent is None or not parent.isValid()):
            return self.createIndex(row, column)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are, hidden ones included."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows. Called hundreds of times a frame, so the commonest roles come first."""
        if not index.isValid():
            return None
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._columns.text(self.job_at(index.row()), column)
            case Qt.ItemDataRole.DecorationRole if column == _STATUS:
                return self._icons[self.job_at(index.row()).status]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column in _NUMBERS else _LEFT
            case Qt.ItemDataRole.FontRole if column == _JOB_ID:
                return self.id_font
            case Qt.ItemDataRole.ToolTipRole:
                return self._columns.text(self.job_at(index.row()), column) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._read_out(self.job_at(index.row()), column)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                job = self.job_at(index.row())
                if column == _STATUS:
                    return words.say(STATUS_MEANINGS[job.status])
                return words.titled(words.say(TITLES[Column.STATUS]), status_text(job.status))
            case _:
                return None

    def look_of(self, place: int, column: int) -> tuple[str, QIcon | None]:
        """All that is painted of a cell: its text, and the icon of a status."""
        job = self._rows[self._shown[place]]
        return self._columns.text(job, column), self._icons[job.status] if column == _STATUS else None

    def _read_out(self, job: Job, column: int) -> str:
        """A cell as it is heard. Within a row nothing but this says what a number or a time is about; from
        column to column a screen reader tells the titles by itself, and would tell those of words twice.
        """
        text = self._columns.text(job, column)
        return text if not text or column in _WORDS else words.titled(self._columns.title(column), text)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns; rows have none."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._columns.title(section)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if section in _NUMBERS else _LEFT
            case Qt.ItemDataRole.AccessibleDescriptionRole if section == self._wish.column:
                return (
                    self.tr("Sorted, descending") if self._wish.descending else self.tr("Sorted, ascending")
                )
            case _:
                return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 brings back the order in which the jobs were handed in."""
        descending = order is Qt.SortOrder.DescendingOrder
        wanted = column if 0 <= column < len(self._columns) else None
        self.show_only(self._wish.sorted_by(wanted, descending=descending))
