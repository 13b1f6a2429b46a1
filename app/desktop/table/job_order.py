"""Which rows of the list are shown, and in which order: the filter, the search and the sorting.

Plain lists of row numbers, because nothing else is quick enough for 100,000 rows; and in short steps, because
even they are not quick enough to be made in one turn of the event loop.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cmp_to_key
from itertools import chain, compress, filterfalse
from typing import Final

from app.desktop.table.job_columns import RANK, Columns, SortKey
from app.desktop.table.job_search import Finder, Haystack
from app.desktop.table.kinds import BLANK, CHANGING, KINDS, LABEL, OTHER, STATUS, ColumnKinds, Kinds, mask_of
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
ROWS: Final = "I"
"""Row numbers are kept in arrays of this kind: lists of Python's own numbers take nine times the room."""
GROUPED: Final = frozenset(CHANGING) - {LABEL}
"""Columns in which rows are sorted by their kinds."""


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

    def __init__(self, jobs: Sequence[Job], columns: Columns) -> None:
        self._jobs = jobs
        self._columns = columns
        self._orders: dict[tuple[int, bool], array[int]] = {}
        self._as_numbers: dict[int, bool] = {}

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

    def rows(self, column: int, *, descending: bool) -> array[int] | None:
        """All rows in that order, if it is kept. It will be kept longer than others."""
        order = self._orders.pop((column, descending), None)
        if order is not None:
            self._orders[column, descending] = order
        return order

    def keep(self, rows: array[int], column: int, *, descending: bool) -> None:
        """Keep these, which are all rows. Orders that any row may change make room first."""
        if len(self._orders) >= MOST_ORDERS:
            going = [by for by in self._orders if not self._columns.never_changes(by[0])]
            del self._orders[next(iter(going or self._orders))]
        self._orders[column, descending] = rows

    def as_numbers(self, column: int) -> Steps[bool]:
        """Whether a column is sorted as numbers, which is for all its cells to say."""
        if self._columns.is_fixed(column):
            return False
        if column not in self._as_numbers:
            self._as_numbers[column] = yield from self._columns.holds_numbers(self._jobs, column)
        return self._as_numbers[column]


class Known:
    """What is known of the rows of a list, and kept from one making to the next."""

    def __init__(self) -> None:
        self._about: tuple[Sequence[Job], int, Columns] | None = None
        self.begin((), Columns())

    def begin(self, jobs: Sequence[Job], columns: Columns) -> None:
        """It is about these rows; if it was about others, or they were fewer, nothing is kept."""
        if self._about is not None:
            known, count, known_columns = self._about
            if known is jobs and count == len(jobs) and known_columns == columns:
                return
        self._about = jobs, len(jobs), columns
        self.orders = KeptOrders(jobs, columns)
        self.kinds = Kinds(jobs, columns)
        self.haystack = Haystack(jobs, columns)

    def forget(self) -> None:
        """Whatever may change at all may have changed."""
        self.orders.forget()
        self.kinds.forget()

    def rows_changed(self, rows: Sequence[int], jobs: Sequence[Job]) -> None:
        """These rows, in ascending order, say something else."""
        changed = [jobs[row] for row in rows]
        if len(rows) > MOST_CHANGES:
            self.kinds.forget()  # to be read anew, a little at a time
        else:
            self.kinds.rows_changed(rows, changed)
        self.orders.rows_changed(changed)


class Making:
    """Makes the list of the rows to show, in the order in which to show them.

    `steps` does the work; `rows` is what came of it. What rows say may change between two steps: who hears of
    that says so (`rows_changed`), once the kinds of these rows are the new ones, and they are put where they
    belong at the end.
    """

    def __init__(self, wish: Wish, jobs: Sequence[Job], columns: Columns, known: Known) -> None:
        self.wish = wish
        self._jobs = jobs
        self._count = len(jobs)
        self._columns = columns
        self._known = known
        self._column = wish.column if wish.column is not None and wish.column < len(columns) else None
        self._as_numbers = False
        self._statuses: ColumnKinds | None = None
        self._wanted: set[SortKey] = {RANK[status] for status in wish.statuses}
        self._finder = Finder(wish.needle, jobs, columns) if wish.needle else None
        self._made = array(ROWS)
        self._changed: set[int] = set()
        self.is_outdated = False
        """Whether so many rows say something else that to begin again is better."""
        known.begin(jobs, columns)

    def rows_changed(self, rows: Iterable[int]) -> None:
        """These rows say something else."""
        self._changed.update(rows)
        self.is_outdated = self.is_outdated or len(self._changed) > MOST_CHANGES

    def steps(self) -> Steps[None]:
        """Do the work."""
        order = self._kept_order()
        if self._column is not None:
            self._as_numbers = yield from self._known.orders.as_numbers(self._column)
        shown = None if self.wish.shows_everything else (yield from self._let_through())
        if order is not None:
            self._made = yield from self._in_order(shown, order)
        elif self._column in GROUPED:
            kinds = yield from self._known.kinds.of(self._column)
            self._made = yield from self._by_kind(shown, kinds)
        else:
            every = range(self._count)
            rows = array(ROWS, every if shown is None else compress(every, shown))
            self._made = rows if self._column is None else (yield from self._by_key(rows))
        yield from self._take_changes_in()

    def rows(self) -> array[int]:
        """The rows to show, by what they say now; to be asked once the work is done."""
        take_all(self._take_changes_in())
        if self._column is not None and len(self._made) == self._count and self._kept_order() is None:
            self._known.orders.keep(self._made, self._column, descending=self.wish.descending)
        return self._made

    def _kept_order(self) -> array[int] | None:
        if self._column is None:
            return None
        return self._known.orders.rows(self._column, descending=self.wish.descending)

    def _keys_of(self, rows: Iterable[int]) -> list[SortKey]:
        if self._column is None:
            return [None for _ in rows]
        jobs = list(map(self._jobs.__getitem__, rows))
        return self._columns.sort_keys(jobs, self._column, as_numbers=self._as_numbers)

    # The filter and the search.

    def _let_through(self) -> Steps[bytes]:
        """A mask of the rows that pass."""
        shown = b"\1" * self._count
        if self._wanted:
            self._statuses = yield from self._known.kinds.of(STATUS)
            passing = [kind for kind, key in enumerate(self._statuses.keys) if key in self._wanted]
            shown = bytes(self._statuses.rows.translate(mask_of(passing)))
        if self._finder is not None:
            shown = yield from self._finder.among(shown, self._known.haystack, self._known.kinds)
        return shown

    def _passes(self, row: int) -> bool:
        """Whether a row passes by what it says now."""
        if self._statuses is not None and self._statuses.keys[self._statuses.rows[row]] not in self._wanted:
            return False
        return self._finder is None or self._finder.finds(row)

    # The order.

    def _in_order(self, shown: bytes | None, order: array[int]) -> Steps[array[int]]:
        """The rows that are shown, in the order of all."""
        if shown is None:
            return order
        made = array(ROWS)
        for part in parts_of(order, STRETCH):
            made.extend(compress(part, map(shown.__getitem__, part)))
            yield
        return made

    def _by_kind(self, shown: bytes | None, kinds: ColumnKinds) -> Steps[array[int]]:
        """Where many rows say the same, they need not be compared with one another."""
        groups = [array(ROWS) for _ in range(KINDS)]
        for first in range(0, self._count, STRETCH):
            rows: Iterable[int] = range(first, min(first + STRETCH, self._count))
            of_rows = kinds.rows[first : first + STRETCH]
            if shown is not None:
                part = shown[first : first + STRETCH]
                rows, of_rows = compress(rows, part), bytearray(compress(of_rows, part))
            if of_rows and of_rows.count(of_rows[0]) == len(of_rows):
                groups[of_rows[0]].extend(rows)
            else:
                for row, kind in zip(rows, of_rows, strict=True):
                    groups[kind].append(row)
            yield
        if groups[OTHER]:
            keyed = array(ROWS, sorted(chain.from_iterable(groups[BLANK + 1 :])))
            return (yield from self._by_key(keyed)) + groups[BLANK]
        said = [kind for kind, rows in enumerate(groups) if rows and kind != BLANK]
        said.sort(key=kinds.keys.__getitem__, reverse=self.wish.descending)  # type: ignore[arg-type]
        return array(ROWS, chain.from_iterable(map(groups.__getitem__, (*said, BLANK))))

    def _by_key(self, rows: array[int]) -> Steps[array[int]]:
        keys: list[SortKey] = []
        for part in parts_of(rows, STRETCH):
            keys += self._keys_of(part)
            yield
        return array(ROWS, (yield from sorted_rows(rows, keys, descending=self.wish.descending)))

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
        coming, going = set(filter(self._passes, changed)), changed
        if self._column is None or self._columns.stays(self._column, [self._jobs[row] for row in changed]):
            if self.wish.shows_everything:
                return set()
            there = set(filter(changed.__contains__, self._made))
            coming, going = coming - there, there - coming
        if going:
            self._made = array(ROWS, filterfalse(going.__contains__, self._made))
        return coming

    def _put_in(self, coming: Sequence[int]) -> None:
        """Put these rows where they belong."""
        if not coming:
            return
        rows = array(ROWS)
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
        first, second = self._keys_of((one, other))
        return _compare(first, second, descending=self.wish.descending) or one - other


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
