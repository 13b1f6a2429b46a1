"""The model of the jobs that were found at the service. It owns the visible order itself.

Records come in by the hundred while a walk goes on, and what can be done for a page at once is not done for
each of its records: the main thread has to paint meanwhile. What is new and passes the filter is put below
the rest, in one insertion for all that came since the last one: each of them has the view paint itself, which
costs more than anything else here. So the first page is shown at once and the others in growing intervals.
Nothing that is shown moves. The order is made anew when the person sorts or filters, and when a walk has
ended; that of many jobs takes some turns of the event loop, and is settled before more jobs come in.
"""

from __future__ import annotations

import time
from collections.abc import Hashable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QIcon

from app.desktop import words
from app.desktop.find.found_columns import (
    COLUMNS,
    NUMBERS,
    TITLES,
    Column,
    InList,
    SortKey,
    cell_text,
    sort_keys,
)
from app.desktop.find.found_tally import Tally
from app.desktop.table.job_order import stretches
from app.desktop.table.job_table_model import Index
from app.desktop.table.order_maker import AT_ONCE
from app.desktop.table.pieces import STRETCH, Pieces, Steps, parts_of, result_of
from app.desktop.table.rows_model import RowsModel
from app.desktop.table.sorting import sorted_rows
from app.jobs.job_filter import JobFilter, searched_text
from app.jobs.job_id import JobId
from app.jobs.record import ENDED_STATES, JobRecord

_JOB_ID: Final = COLUMNS.index(Column.JOB_ID)
_WORDS: Final = (Column.FILE, Column.STATE, Column.MODEL, Column.JOB_ID)
"""What stands in these says by itself what it is."""
_UNSEEN: Final = -1
FIRST_WAIT: Final = 250
LONGEST_WAIT: Final = 1_000
"""Milliseconds between two insertions, at first and at last; each wait is twice as long as the one before."""
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CHANGING_ROLES: Final = [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole]


class FoundModel(RowsModel):
    """Jobs of the service, each once, as seen last. `order_made` says that they stand as is wished.

    A job that was never seen running is not taken in; one that has ended meanwhile stays where it is shown,
    with its new state, until the order is made anew.
    """

    order_made = Signal()

    def __init__(self, in_list: InList | None = None, parent: QObject | None = None) -> None:
        """`in_list` tells which jobs the person has already; `None` if they have none at all."""
        super().__init__(ids=_JOB_ID, numbers=NUMBERS, parent=parent)
        self.knows_a_list = in_list is not None
        self._in_list = in_list or (lambda _: False)
        self._filter = JobFilter()
        self._column: Column | None = Column.STARTED
        self._descending = True
        self._records: list[JobRecord] = []
        self._texts: list[str] = []
        """What a search looks through, as far as the records were searched."""
        self._turns: list[int] = []
        """When each record came first in the last walk, `_UNSEEN` where it did not."""
        self._turn = 0
        self._row_of: dict[JobId, int] = {}
        self._shown: list[int] = []
        self._place_of: dict[int, int] = {}
        self._asked = 0
        """How many records were asked whether they are to be shown."""
        self._is_in_order = True
        """Whether filtering and sorting anew would change nothing of what is shown."""
        self._made: list[int] = []
        self._pieces = Pieces(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.show_more)
        self.tally = Tally()
        """The running jobs, whether they are shown or not."""

    # What is there.

    @property
    def shown(self) -> int:
        """How many jobs are shown."""
        return len(self._shown)

    def record_at(self, place: int) -> JobRecord:
        """The job that is shown at this place."""
        return self._records[self._shown[place]]

    def key_at(self, place: int) -> JobId:
        """A row is known by its job's ID."""
        return self.record_at(place).job_id

    def place_of(self, key: Hashable) -> int | None:
        """Where this job is shown, if it is."""
        row = self._row_of.get(key)  # type: ignore[call-overload]
        return None if row is None else self._place_of.get(row)

    def keys(self) -> Iterator[JobId]:
        """The jobs that are shown, from the first place to the last."""
        records = self._records
        return (records[row].job_id for row in self._shown)

    # What comes in.

    def begin_walk(self) -> None:
        """A walk begins; what is known stays until it has ended."""
        self._turn = 0
        self._turns = [_UNSEEN] * len(self._records)
        self._later.setInterval(FIRST_WAIT)

    def take(self, records: Sequence[JobRecord]) -> None:
        """Take what came: new jobs are added at the end, known ones are brought up to date."""
        self.settle()
        ids = {record.job_id for record in records}
        if len(ids) == len(records) and self._row_of.keys().isdisjoint(ids):
            self._append([record for record in records if record.state not in ENDED_STATES])
        else:
            self._tell_changed(self._take_one_by_one(records))
        if not self._shown:
            self.show_more()
        elif self._asked < len(self._records) and not self._later.isActive():
            self._later.start()

    def _take_one_by_one(self, records: Sequence[JobRecord]) -> list[int]:
        """Take what may be known already; the rows that were changed by it."""
        changed: list[int] = []
        for record in records:
            row = self._row_of.get(record.job_id)
            if row is None:
                if record.state not in ENDED_STATES:
                    self._append([record])
                continue
            if self._records[row] != record:
                self._replace(row, record)
                changed.append(row)
            if self._turns[row] == _UNSEEN:
                self._turns[row] = self._turn
                self._turn += 1
        return changed

    def _append(self, fresh: list[JobRecord]) -> None:
        rows = range(len(self._records), len(self._records) + len(fresh))
        self._row_of.update(zip([record.job_id for record in fresh], rows, strict=True))
        self._records += fresh
        self._turns += range(self._turn, self._turn + len(fresh))
        self._turn += len(fresh)
        self.tally.add(fresh)

    def _replace(self, row: int, record: JobRecord) -> None:
        if self._records[row].is_running:
            self.tally.take_away(self._records[row])
        if record.is_running:
            self.tally.add([record])
        self._records[row] = record
        self._is_in_order = False
        if row < len(self._texts):
            self._texts[row] = searched_text(record)

    def end_walk(self, *, is_complete: bool) -> None:
        """The walk has ended: after a complete one, jobs that it did not meet are not there any more."""
        self._later.stop()
        self.settle()
        keep = self._in_turn(is_complete=is_complete)
        if keep is not None:
            self.beginResetModel()
            self._records = [self._records[row] for row in keep]
            self._texts = []
            self._turns = [self._turns[row] for row in keep]
            self._row_of = {record.job_id: row for row, record in enumerate(self._records)}
            self.tally = Tally()
            self.tally.add([record for record in self._records if record.is_running])
            self._take_order(result_of(self._wanted_rows()))
            self.endResetModel()
            self.order_made.emit()
            return
        self.show_more()
        if not self._is_in_order or self._filter.started_within is not None:
            self.order_anew()

    def _in_turn(self, *, is_complete: bool) -> list[int] | None:
        """The rows to keep, in the order in which the walk met them; `None` if they stand so already."""
        turns = self._turns
        if turns == sorted(turns) and turns[:1] != [_UNSEEN]:
            return None
        keep = [row for row, turn in enumerate(turns) if turn != _UNSEEN or not is_complete]
        keep.sort(key=lambda row: (turns[row] == _UNSEEN, turns[row]))
        return keep

    @Slot()
    def show_more(self) -> None:
        """Show what has come since the last time."""
        self.settle()
        self._later.setInterval(min(LONGEST_WAIT, 2 * self._later.interval()))
        first, self._asked = self._asked, len(self._records)
        rows = self._passing(range(first, len(self._records)), time.time())
        if not rows:
            return
        self._is_in_order = self._is_in_order and self._goes_on_in_order(rows)
        at = len(self._shown)
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._shown += rows
        self._place_of.update(zip(rows, range(at, at + len(rows)), strict=True))
        self.endInsertRows()

    def _goes_on_in_order(self, rows: list[int]) -> bool:
        """Whether these rows, below those that are shown, stand where sorting would put them."""
        if self._column is None:
            return True
        records = [self._records[row] for row in (*self._shown[-1:], *rows)]
        keys = sort_keys(records, self._column, self._in_list)
        known = [key for key in keys if key is not None]
        return keys[: len(known)] == known == sorted(known, reverse=self._descending)

    def _tell_changed(self, rows: list[int]) -> None:
        places = sorted(self._place_of[row] for row in rows if row in self._place_of)
        for top, bottom in stretches(places):
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, len(COLUMNS) - 1), _CHANGING_ROLES)

    # What is shown.

    def show_only(self, wanted: JobFilter) -> None:
        """Filter by something else."""
        self._filter = wanted
        self.order_anew()

    def order_anew(self) -> None:
        """Filter and sort by what the jobs are now."""
        self._pieces.begin(self._make(), self._show_made)
        if len(self._records) <= AT_ONCE:
            self._pieces.finish()

    @property
    def is_settled(self) -> bool:
        """Whether what is shown, and its order, is what is wished."""
        return not self._pieces.is_busy

    def settle(self) -> None:
        """Show what is wished now, and not in a moment."""
        self._pieces.finish()

    def _make(self) -> Steps[None]:
        self._made = yield from self._wanted_rows()

    def _show_made(self) -> None:
        rows = self._made
        if rows == self._shown:
            self._take_order(rows)
        else:
            self.beginResetModel()
            self._take_order(rows)
            self.endResetModel()
        self.order_made.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 brings back the order in which the service gives the jobs."""
        self._column = COLUMNS[column] if 0 <= column < len(COLUMNS) else None
        self._descending = order is Qt.SortOrder.DescendingOrder
        self.order_anew()

    def set_id_font(self, font: QFont) -> None:
        """The font in which job IDs are shown."""
        self.id_font = font

    def _passing(self, rows: range, now: float) -> list[int]:
        """Those of the rows that the filter lets through."""
        texts: Sequence[str] = ()
        if self._filter.search:
            self._texts += [searched_text(record) for record in self._records[len(self._texts) : rows.stop]]
            texts = self._texts[rows.start : rows.stop]
        return [rows[at] for at in self._filter.passing(self._records[rows.start : rows.stop], texts, now)]

    def _wanted_rows(self) -> Steps[list[int]]:
        rows: list[int] = []
        now, every = time.time(), range(len(self._records))
        for first in every[::STRETCH]:
            rows += self._passing(every[first : first + STRETCH], now)
            yield
        if self._column is None:
            return rows
        keys: list[SortKey] = []
        for part in parts_of(rows, STRETCH):
            keys += sort_keys([self._records[row] for row in part], self._column, self._in_list)
            yield
        return (yield from sorted_rows(rows, keys, descending=self._descending))

    def _take_order(self, rows: list[int]) -> None:
        self._asked, self._is_in_order = len(self._records), True
        self._shown = rows
        self._place_of = {row: place for place, row in enumerate(rows)}

    # What Qt asks.

    def rowCount(self, parent: Index | None = None) -> int:
        """How many jobs are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        if not index.isValid():
            return None
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index.row(), column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column in NUMBERS else _LEFT
            case Qt.ItemDataRole.FontRole if column == _JOB_ID:
                return self.id_font
            case Qt.ItemDataRole.ToolTipRole:
                return self._text(index.row(), column) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self._text(index.row(), column)
                speaks_for_itself = not text or COLUMNS[column] in _WORDS
                return text if speaks_for_itself else words.titled(words.say(TITLES[COLUMNS[column]]), text)
            case _:
                return None

    def look_of(self, place: int, column: int) -> tuple[str, QIcon | None]:
        """All that is painted of a cell: its text."""
        return self._text(place, column), None

    def _text(self, place: int, column: int) -> str:
        return cell_text(self.record_at(place), COLUMNS[column], self._in_list, time.time())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.say(TITLES[COLUMNS[section]])
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if section in NUMBERS else _LEFT
            case _:
                return None
