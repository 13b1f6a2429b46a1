"""Which rows of the list are shown, and in which order: the filter, the search and the sorting.

Plain lists of row numbers, because nothing else is quick enough for 100,000 rows; and in short steps, because
even they are not quick enough to be made in one turn of the event loop.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cmp_to_key
from itertools import compress, filterfalse
from typing import Final

from app.desktop.table.job_columns import Columns, SortKey
from app.desktop.table.job_search import Finder, Haystack
from app.desktop.table.pieces import STRETCH, Steps, parts_of, take_all
from app.desktop.table.sorting import sorted_rows
from app.jobs.job_list import Job
from app.jobs.status import Status

MOST_ORDERS: Final = 14
"""So many orders of all rows are kept at a time."""
MOST_CHANGES: Final = 5_000
"""Where more rows say something else while an order is made, it is made anew."""
BATCH: Final = 100
"""So many of them are put where they belong in one step."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person wants to see. Without a column rows stand as they were handed in."""

    statuses: frozenset[Status] = frozenset()
    """Only rows in these; all, if there are none."""
    needle: str = ""
    column: int | None = None
    descending: bool = False

    @property
    def shows_everything(self) -> bool:
        """Whether no row is hidden."""
        return not self.statuses and not self.needle

    def with_statuses(self, statuses: frozenset[Status]) -> Wish:
        """The same with another filter."""
        return replace(self, statuses=statuses)

    def searching(self, text: str) -> Wish:
        """The same with another search."""
        return replace(self, needle=text.strip().casefold())

    def sorted_by(self, column: int | None, *, descending: bool) -> Wish:
        """The same with another order."""
        return replace(self, column=column, descending=descending)


class KeptOrders:
    """All rows in the orders of some columns, each kept until a row says something else in that column.

    What is filtered or searched for meanwhile need not be sorted.
    """

    def __init__(self) -> None:
        self._jobs: Sequence[Job] = ()
        self._count = 0
        self._columns = Columns()
        self._orders: dict[tuple[int, bool], array[int]] = {}
        self._as_numbers: dict[int, bool] = {}

    def begin(self, jobs: Sequence[Job], columns: Columns) -> None:
        """It is about these rows; if it was about others, or they were fewer, nothing is kept."""
        if self._jobs is not jobs or self._count != len(jobs) or self._columns != columns:
            self._jobs, self._count, self._columns = jobs, len(jobs), columns
            self._orders.clear()
            self._as_numbers.clear()

    def forget(self) -> None:
        """Whatever may change at all may have changed."""
        self._forget_unless(self._columns.never_changes)

    def rows_changed(self, jobs: Sequence[Job]) -> None:
        """These say something else: the orders in which they may stand elsewhere now are forgotten."""
        self._forget_unless(lambda column: self._columns.stays(column, jobs))

    def _forget_unless(self, stays: Callable[[int], bool]) -> None:
        for by in list(self._orders):
            if not stays(by[0]):
                del self._orders[by]

    def rows(self, column: int, *, descending: bool) -> Sequence[int] | None:
        """All rows in that order, if it is kept. It will be kept longer than others."""
        order = self._orders.pop((column, descending), None)
        if order is not None:
            self._orders[column, descending] = order
        return order

    def keep(self, rows: Sequence[int], column: int, *, descending: bool) -> None:
        """Keep these, which are all rows. Orders that any row may change make room first."""
        if len(self._orders) >= MOST_ORDERS:
            going = [by for by in self._orders if not self._columns.never_changes(by[0])]
            del self._orders[next(iter(going or self._orders))]
        self._orders[column, descending] = array("I", rows)

    def as_numbers(self, column: int) -> Steps[bool]:
        """Whether a column is sorted as numbers, which is for all its cells to say."""
        if self._columns.is_fixed(column):
            return False
        if column not in self._as_numbers:
            self._as_numbers[column] = yield from self._columns.holds_numbers(self._jobs, column)
        return self._as_numbers[column]


class Making:
    """Makes the list of the rows to show, in the order in which to show them.

    `steps` does the work; `rows` is what came of it. What rows say may change between two steps: who hears of
    that says so (`rows_changed`), and these rows are put where they belong at the end.
    """

    def __init__(
        self, wish: Wish, jobs: Sequence[Job], columns: Columns, haystack: Haystack, kept: KeptOrders
    ) -> None:
        self.wish = wish
        self._jobs = jobs
        self._count = len(jobs)
        self._columns = columns
        self._haystack = haystack
        self._kept = kept
        self._column = wish.column if wish.column is not None and wish.column < len(columns) else None
        self._as_numbers = False
        # By identity: to hash a member of an enum takes as long as all the rest of a row.
        self._wanted = {id(status) for status in wish.statuses}
        self._finder = Finder(wish.needle) if wish.needle else None
        self._never_changes: Sequence[int] = b""
        self._keyed: Sequence[int] = ()
        """The rows that were sorted, as they stand in the list; and what they were sorted by."""
        self._keys: Sequence[SortKey] = ()
        self._new_keys: dict[int, SortKey] = {}
        """What rows are sorted by that changed since."""
        self._made: list[int] = []
        self._changed: set[int] = set()
        self.is_outdated = False
        """Whether so many rows say something else that to begin again is better."""
        kept.begin(jobs, columns)

    def rows_changed(self, rows: Iterable[int]) -> None:
        """These rows say something else."""
        self._changed.update(rows)
        self.is_outdated = self.is_outdated or len(self._changed) > MOST_CHANGES

    def steps(self) -> Steps[None]:
        """Do the work."""
        order = self._kept_order()
        if self._column is not None:
            self._as_numbers = yield from self._kept.as_numbers(self._column)
        shown = yield from self._let_through()
        if order is not None:
            shown = yield from self._in_order(shown, order)
        elif self._column is not None:
            self._keyed, keys = shown, list[SortKey]()
            for part in parts_of(shown, STRETCH):
                keys += self._keys_of(part)
                yield
            self._keys = keys
            shown = yield from sorted_rows(shown, keys, descending=self.wish.descending)
        self._made = list(shown)
        yield from self._take_changes_in()

    def rows(self) -> list[int]:
        """The rows to show, by what they say now; to be asked once the work is done."""
        take_all(self._take_changes_in())
        if self._column is not None and len(self._made) == self._count and self._kept_order() is None:
            self._kept.keep(self._made, self._column, descending=self.wish.descending)
        return self._made

    def _kept_order(self) -> Sequence[int] | None:
        if self._column is None:
            return None
        return self._kept.rows(self._column, descending=self.wish.descending)

    def _keys_of(self, rows: Sequence[int]) -> list[SortKey]:
        if self._column is None:
            return [None] * len(rows)
        jobs = list(map(self._jobs.__getitem__, rows))
        return self._columns.sort_keys(jobs, self._column, as_numbers=self._as_numbers)

    # The filter and the search.

    def _let_through(self) -> Steps[Sequence[int]]:
        every = range(self._count)
        if self.wish.shows_everything:
            return every
        if self.wish.needle:
            self._never_changes = yield from self._haystack.rows_with(
                self.wish.needle, self._jobs, self._columns
            )
        passing: list[int] = []
        for part in parts_of(every, STRETCH):
            passing += self._passing(part)
            yield
        return passing

    def _in_order(self, rows: Sequence[int], order: Sequence[int]) -> Steps[Sequence[int]]:
        """These rows in the order of all. Jobs are not looked at: in another order than the one in which they
        came into the computer's memory that takes five times as long.
        """
        if len(rows) == len(order):
            return order
        is_there = bytearray(self._count)
        for part in parts_of(rows, STRETCH):
            for row in part:
                is_there[row] = True
            yield
        shown: list[int] = []
        for part in parts_of(order, STRETCH):
            shown += compress(part, map(is_there.__getitem__, part))
            yield
        return shown

    def _passing(self, rows: Sequence[int]) -> Sequence[int]:
        jobs, wanted = self._jobs, self._wanted
        if wanted:
            rows = [row for row in rows if id(jobs[row].status) in wanted]
        if self._finder is not None:
            rows = self._finder.among(rows, jobs, self._never_changes)
        return rows

    # What has changed meanwhile.

    def _take_changes_in(self) -> Steps[None]:
        coming: set[int] = set()
        while (self._changed or coming) and not self.is_outdated:
            if self._changed:
                changed, self._changed = self._changed, set()
                coming = (coming - changed) | self._take_out(changed)
            batch = sorted(coming)[:BATCH]
            self._put_in(batch)
            coming.difference_update(batch)
            yield

    def _take_out(self, changed: set[int]) -> set[int]:
        """Take these rows out, as far as they may stand elsewhere now. Those that are to be put in again."""
        coming, going = set(self._passing(sorted(changed))), changed
        if self._column is None or self._columns.stays(self._column, [self._jobs[row] for row in changed]):
            if self.wish.shows_everything:
                return set()
            there = set(filter(changed.__contains__, self._made))
            coming, going = coming - there, there - coming
        if going:
            self._made = list(filterfalse(going.__contains__, self._made))
        return coming

    def _put_in(self, coming: Sequence[int]) -> None:
        """Put these rows where they belong."""
        if not coming:
            return
        self._new_keys.update(zip(coming, self._keys_of(coming), strict=True))
        rows: list[int] = []
        begin = 0
        for row in sorted(coming, key=cmp_to_key(self._compare)):
            end = self._place_of(row, begin)
            rows += self._made[begin:end]
            rows.append(row)
            begin = end
        self._made = rows + self._made[begin:]

    def _place_of(self, row: int, begin: int) -> int:
        """Where in what was made this row belongs; it is known where at the earliest."""
        end = len(self._made)
        while begin < end:
            middle = (begin + end) // 2
            if self._compare(self._made[middle], row) < 0:
                begin = middle + 1
            else:
                end = middle
        return begin

    def _compare(self, one: int, other: int) -> int:
        """Which row comes first, below 0 or above."""
        return _compare(self._key(one), self._key(other), descending=self.wish.descending) or one - other

    def _key(self, row: int) -> SortKey:
        if row in self._new_keys:
            return self._new_keys[row]
        if self._keys:  # rows that did not change were sorted by what they are still sorted by
            return self._keys[bisect_left(self._keyed, row)]
        return self._keys_of((row,))[0]


def _compare(one: SortKey, other: SortKey, *, descending: bool) -> int:
    """Which comes first, below 0 or above; 0 if neither."""
    if one == other:
        return 0
    if one is None or other is None:
        return 1 if one is None else -1
    is_less: bool = one < other  # type: ignore[operator]
    return -1 if is_less is not descending else 1


def stretches(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Sorted places, as stretches of neighbours: first and last of each."""
    if not places:
        return
    first = last = places[0]
    for place in places:
        if place > last + 1:
            yield first, last
            first = place
        last = place
    yield first, last
