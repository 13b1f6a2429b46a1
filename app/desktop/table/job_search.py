"""The search over all columns: what never changes is read once, the rest is asked of each kind of row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import Final

from app.desktop import words
from app.desktop.table.job_columns import Columns
from app.desktop.table.kinds import (
    CHANGING,
    OTHER,
    TIME,
    ColumnKinds,
    Kinds,
    both,
    either,
    mask_of,
    without,
)
from app.desktop.table.pieces import STRETCH, Steps, parts_of
from app.jobs.job_list import Job

ROWS_A_TEXT: Final = 1_000
"""Rows whose words are one text to search through."""
_NEXT_ROW: Final = "\n"
_NEXT_CELL: Final = "\t"


class Haystack:
    """What a search looks through: the words of each row that never change, made once and kept.

    A thousand rows are one text. That takes half the room of a thousand texts, all of it is looked through at
    once where nothing is found, and a letter that needs more room than others needs it there alone.
    """

    def __init__(self, jobs: Sequence[Job], columns: Columns) -> None:
        """The rows to search through; they are read bit by bit, or when a search comes."""
        self._jobs = jobs
        self._count = len(jobs)
        self._cells = len(columns.names)
        self._texts: list[str] = []

    def read_on(self) -> bool:
        """Read the next thousand rows. Whether there were any."""
        first = len(self._texts) * ROWS_A_TEXT
        rows = [
            _NEXT_CELL.join((job.job_id, *job.extra[: self._cells])).replace(_NEXT_ROW, " ")
            for job in self._jobs[first : min(first + ROWS_A_TEXT, self._count)]
        ]
        if rows:
            self._texts.append(_NEXT_ROW.join(rows).casefold())
        return bool(rows)

    def rows_with(self, needle: str) -> Steps[bytes]:
        """A mask of the rows of which the job's ID or one of the imported cells has the needle in it."""
        while self.read_on():
            yield
        found = bytearray(self._count)
        for at, text in enumerate(self._texts):
            if needle in text:
                first = at * ROWS_A_TEXT
                lines = text.split(_NEXT_ROW)
                found[first : first + len(lines)] = bytes([needle in line for line in lines])
                yield
        return bytes(found)


class Finder:
    """Looks for one needle in the rows of a list. What it found is right as long as no row changes; of rows
    that changed it can be asked again (`finds`).
    """

    def __init__(self, needle: str, jobs: Sequence[Job], columns: Columns) -> None:
        self._needle = needle
        self._jobs = jobs
        self._columns = columns
        self._never_changes = b""
        self._kinds: dict[int, ColumnKinds] = {}
        self._have_it: dict[int, list[bool]] = {}
        """For each column that changes, whether the needle is in what rows of a kind say."""
        self._times: dict[int, bool] = {}
        in_times = f"0123456789{words.clock_time(0)}"
        self._may_be_time = set(needle) <= set(in_times.casefold())

    def among(self, shown: bytes, haystack: Haystack, kinds: Kinds) -> Steps[bytes]:
        """Those that have the needle in them, of the rows that are shown without it."""
        found = self._never_changes = yield from haystack.rows_with(self._needle)
        to_ask = bytes(len(found))
        for at in CHANGING:
            of_column = yield from kinds.of(at)
            self._kinds[at], self._have_it[at] = of_column, []
            rows = bytes(of_column.rows)
            have_it = [kind for kind in range(len(of_column.keys)) if self._kind_has_it(at, kind)]
            found = either(found, rows.translate(mask_of(have_it)))
            if at != TIME or self._may_be_time:
                to_ask = either(to_ask, rows.translate(_OTHERS))
            yield
        found = both(found, shown)
        to_ask = without(both(to_ask, shown), found)
        if True not in to_ask:
            return found
        more = bytearray(found)
        for part in parts_of(list(compress(range(len(to_ask)), to_ask)), STRETCH):
            for row in part:
                more[row] = self.finds(row)
            yield
        return bytes(more)

    def finds(self, row: int) -> bool:
        """Whether a row has the needle in it, by what it says now."""
        if self._never_changes[row]:
            return True
        for at, of_column in self._kinds.items():
            kind = of_column.rows[row]
            if self._cell_has_it(row, at) if kind == OTHER else self._kind_has_it(at, kind):
                return True
        return False

    def _kind_has_it(self, at: int, kind: int) -> bool:
        have_it, of_column = self._have_it[at], self._kinds[at]
        while len(have_it) <= kind:  # rows may say something new since the search was made
            have_it.append(self._needle in of_column.text(len(have_it)).casefold())
        return have_it[kind]

    def _cell_has_it(self, row: int, at: int) -> bool:
        job = self._jobs[row]
        if at != TIME:
            return self._needle in self._columns.text(job, at).casefold()
        if not self._may_be_time or job.finished_at is None:
            return False
        second = int(job.finished_at)
        found = self._times.get(second)
        if found is None:
            found = self._times[second] = self._needle in words.clock_time(second).casefold()
        return found


_OTHERS: Final = mask_of((OTHER,))
