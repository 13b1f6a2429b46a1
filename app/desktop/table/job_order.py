"""Which rows of the list are shown, and in which order: the filter, the search and the sorting.

Plain lists of row numbers, because nothing else is quick enough for 100,000 rows.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from app.desktop import words
from app.desktop.table.job_columns import SAMPLE, Columns, SortKey, sentence_of, state_of, status_text
from app.jobs.job_list import Job
from app.jobs.status import Status

ROWS_A_TEXT: Final = 1_000
"""Rows whose words are one text to search through."""
MOST_ORDERS: Final = 8
"""So many orders of all rows are kept at a time."""
LONG_NUMBER: Final = -1_234_567_890
"""Has every sign in it that a number can have."""
_NEXT_ROW: Final = "\n"
_NEXT_CELL: Final = "\t"


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


class Haystack:
    """What a search looks through: the words of each row that never change, made once and kept.

    A thousand rows are one text. That takes half the room of a thousand texts, all of it is looked through at
    once where nothing is found, and a letter that needs more room than others needs it there alone.
    """

    def __init__(self) -> None:
        self._jobs: Sequence[Job] = ()
        self._made_for: tuple[object, ...] = ()
        self._texts: list[str] = []
        self._cells = 0

    def begin(self, jobs: Sequence[Job], columns: Columns) -> None:
        """These are the rows to search through; they are read bit by bit, or when a search comes."""
        if self._jobs is not jobs or self._made_for != (columns, len(jobs)):
            self._jobs, self._made_for, self._texts = jobs, (columns, len(jobs)), []
            self._cells = len(columns.names)

    def read_on(self) -> bool:
        """Read the next thousand rows. Whether there were any."""
        first = len(self._texts) * ROWS_A_TEXT
        rows = [
            _NEXT_CELL.join((job.job_id, *job.extra[: self._cells])).replace(_NEXT_ROW, " ")
            for job in self._jobs[first : first + ROWS_A_TEXT]
        ]
        if rows:
            self._texts.append(_NEXT_ROW.join(rows).casefold())
        return bool(rows)

    def rows_with(self, needle: str, jobs: Sequence[Job], columns: Columns) -> bytearray:
        """For each row, whether its job's ID or one of its imported cells has the needle in it."""
        self.begin(jobs, columns)
        while self.read_on():
            pass
        found = bytearray(len(jobs))
        for at, text in enumerate(self._texts):
            if needle in text:
                first = at * ROWS_A_TEXT
                lines = text.split(_NEXT_ROW)
                found[first : first + len(lines)] = bytes([needle in line for line in lines])
        return found


class KeptOrder:
    """All rows in the order of a column, kept until a row says something else.

    What is filtered or searched for meanwhile need not be sorted. Orders by what never changes are kept for
    as long as the list is the same.
    """

    def __init__(self) -> None:
        self._jobs: Sequence[Job] = ()
        self._made_for: tuple[object, ...] = ()
        self._orders: dict[tuple[int | None, bool], array[int]] = {}

    def forget(self, column_that_stays: Callable[[int], bool] | None = None) -> None:
        """Rows say something else; the orders by columns in which they can't stay what they are."""
        for by in list(self._orders):
            if by[0] is None or column_that_stays is None or not column_that_stays(by[0]):
                del self._orders[by]

    def rows(self, wish: Wish, jobs: Sequence[Job], columns: Columns) -> Sequence[int] | None:
        """All rows in the order of the wish, if that is kept."""
        if self._jobs is not jobs or self._made_for != (columns, len(jobs)):
            return None
        return self._orders.get((wish.column, wish.descending))

    def keep(self, rows: Sequence[int], wish: Wish, jobs: Sequence[Job], columns: Columns) -> None:
        """Keep these, which are all rows."""
        if self._jobs is not jobs or self._made_for != (columns, len(jobs)):
            self._jobs, self._made_for = jobs, (columns, len(jobs))
            self._orders.clear()
        while len(self._orders) >= MOST_ORDERS:
            del self._orders[next(iter(self._orders))]
        self._orders[wish.column, wish.descending] = array("I", rows)


def rows_to_show(
    wish: Wish, jobs: Sequence[Job], columns: Columns, haystack: Haystack, kept: KeptOrder
) -> list[int]:
    """The numbers of the rows to show, in the order in which to show them."""
    order = kept.rows(wish, jobs, columns)
    shown = list(range(len(jobs)) if order is None else order)
    if wish.statuses:
        # By identity: to hash a member of an enum takes as long as all the rest of a row.
        wanted = {id(status) for status in wish.statuses}
        shown = [row for row in shown if id(jobs[row].status) in wanted]
    if wish.needle:
        never_changes = haystack.rows_with(wish.needle, jobs, columns)
        shown = _Finder(wish.needle).among(shown, jobs, never_changes)
    if order is None and wish.column is not None and wish.column < len(columns):
        shown = _sorted(shown, wish.column, wish.descending, jobs, columns)
        if len(shown) == len(jobs):
            kept.keep(shown, wish, jobs, columns)
    return shown


def _sorted(
    shown: list[int],
    column: int,
    descending: bool,
    jobs: Sequence[Job],
    columns: Columns,
) -> list[int]:
    """These rows by a column, those without anything in it last, and equal ones as they were handed in."""
    keys = _keys_of(shown, column, jobs, columns)
    some = keys[:: max(1, len(keys) // SAMPLE)]
    if 2 * len(set(some)) <= len(some):
        return _in_groups(shown, keys, descending)
    places: Sequence[int] = range(len(shown))
    blank: list[int] = []
    if None in keys:
        blank = [row for row, key in zip(shown, keys, strict=True) if key is None]
        places = [place for place in places if keys[place] is not None]
    order = sorted(places, key=keys.__getitem__, reverse=descending)  # type: ignore[arg-type]
    if len(shown) < len(jobs):
        order = [shown[place] for place in order]
    return order + blank


def _keys_of(shown: list[int], column: int, jobs: Sequence[Job], columns: Columns) -> list[SortKey]:
    """What each of these rows is sorted by, in their order."""
    if len(shown) == len(jobs):
        return columns.sort_keys(jobs, column)
    if columns.is_fixed(column):
        return columns.sort_keys([jobs[row] for row in shown], column)
    # Whether imported cells are numbers is for all of them to say.
    every = columns.sort_keys(jobs, column)
    return [every[row] for row in shown]


def _in_groups(shown: list[int], keys: list[SortKey], descending: bool) -> list[int]:
    """The same where many rows are sorted by few different things: these alone need be compared."""
    groups: dict[SortKey, list[int]] = {key: [] for key in set(keys)}
    for row, key in zip(shown, keys, strict=True):
        groups[key].append(row)
    blank = groups.pop(None, [])
    ordered = sorted(groups, reverse=descending)  # type: ignore[type-var]
    return [*chain.from_iterable(groups[key] for key in ordered), *blank]


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


class _Finder:
    """Looks for one needle in what changes while a run goes on; most of it is the same in many rows."""

    def __init__(self, needle: str) -> None:
        self._needle = needle
        # By identity: to hash a member of an enum takes as long as all the rest of a row.
        self._statuses = {id(status) for status in Status if needle in status_text(status).casefold()}
        self._plain: dict[tuple[int, int], bool] = {}
        self._told: dict[tuple[int, int, int, bool], bool] = {}
        self._reasons: dict[int, bool] = {}
        self._sentences: dict[str, bool] = {}
        self._figures: dict[int, bool] = {}
        self._times: dict[int, bool] = {}
        in_figures = f"0123456789{words.number(LONG_NUMBER)}{words.clock_time(0)}"
        self._may_be_figure = set(needle) <= set(in_figures)

    def among(self, rows: Sequence[int], jobs: Sequence[Job], found_already: Sequence[int]) -> list[int]:
        """Those of the rows that were found already, or have the needle in what changes."""
        found: list[int] = []
        plain, may_be_figure = self._plain, self._may_be_figure
        for row in rows:
            if not found_already[row]:
                job = jobs[row]
                detail = job.detail
                if job.record is not None or job.is_unknown_there or detail.until:
                    if not self._finds_in_all(job):
                        continue
                else:
                    # Most rows: nothing but status and detail decides what such a row says in words.
                    has_it = plain.get((id(job.status), id(detail)))
                    if has_it is None:
                        has_it = self._look_at_words(job)
                    if not has_it and not (may_be_figure and self._in_figures(job)):
                        continue
            found.append(row)
        return found

    def _look_at_words(self, job: Job) -> bool:
        state = state_of(job)
        found = self._plain[id(job.status), id(job.detail)] = (
            id(job.status) in self._statuses
            or self._in_what_happened(job)
            or (bool(state) and self._in_sentence(state))
        )
        return found

    def _finds_in_all(self, job: Job) -> bool:
        record, detail = job.record, job.detail
        if record is not None and self._needle in record.filename.casefold():
            return True
        there: object = record.state if record is not None else job.is_unknown_there
        words_of = id(job.status), id(detail), id(there), job.is_told_since
        found = self._told.get(words_of)
        if found is None:
            state = state_of(job)
            found = self._told[words_of] = (
                id(job.status) in self._statuses
                or self._in_what_happened(job)
                or (bool(state) and self._in_sentence(state))
            )
        return found or (self._may_be_figure and self._in_figures(job))

    def _in_what_happened(self, job: Job) -> bool:
        detail = job.detail
        if detail.message or detail.state or detail.until or job.status is Status.READY:
            return self._in_sentence(sentence_of(job))
        found = self._reasons.get(id(detail.reason))
        if found is None:
            found = self._reasons[id(detail.reason)] = self._in_sentence(sentence_of(job))
        return found

    def _in_sentence(self, sentence: str) -> bool:
        found = self._sentences.get(sentence)
        if found is None:
            found = self._sentences[sentence] = self._needle in sentence.casefold()
        return found

    def _in_figures(self, job: Job) -> bool:
        price = job.record.credits if job.record is not None else None
        if self._in_figure(job.attempts) or (price is not None and self._in_figure(price)):
            return True
        if job.finished_at is None:
            return False
        second = int(job.finished_at)
        found = self._times.get(second)
        if found is None:
            found = self._times[second] = self._needle in words.clock_time(second)
        return found

    def _in_figure(self, figure: int) -> bool:
        found = self._figures.get(figure)
        if found is None:
            found = self._figures[figure] = bool(figure) and self._needle in words.number(figure)
        return found
