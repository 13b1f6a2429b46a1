"""What rows say in the columns that change, as kinds: most of 100,000 rows say one of a dozen things.

For each such column a byte a row tells which. The filter, the search and the sorting go through these bytes,
thousands in one call, instead of looking at jobs that lie all over the computer's memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from app.desktop.table.job_columns import FIXED, Column, Columns, SortKey
from app.desktop.table.pieces import STRETCH, Steps
from app.jobs.job_list import Job

BLANK: Final = 0
"""The kind of the rows that say nothing."""
OTHER: Final = 255
"""The kind of the rows that have to be asked themselves: they say what hardly another row says."""
KINDS: Final = 256
"""So many a byte can tell apart."""
MOST_KINDS: Final = OTHER - 1
"""So many different things of one column are told apart; rows that say yet another are asked themselves."""

STATUS: Final = FIXED.index(Column.STATUS)
LABEL: Final = FIXED.index(Column.LABEL)
TIME: Final = FIXED.index(Column.TIME)
CHANGING: Final = tuple(at for at, column in enumerate(FIXED) if column is not Column.JOB_ID)
"""The columns in which a row may say something else after a while."""
_ALL_DIFFERENT: Final = frozenset({LABEL, TIME})
"""In these hardly two rows say the same."""


class ColumnKinds:
    """The kinds of one column: `rows` has that of each row, `keys` what rows of each kind are sorted by.

    A label is told only where the service told the name of the file: what was handed in stays as it is.
    """

    def __init__(self, columns: Columns, at: int) -> None:
        self._columns = columns
        self._at = at
        self.rows = bytearray()
        self.keys: list[SortKey] = [None]
        self._known = _Numbers(self.keys, most=0 if at in _ALL_DIFFERENT else MOST_KINDS)

    def read(self, jobs: Sequence[Job]) -> None:
        """Take on the kinds of the rows that come next."""
        self.rows += self._kinds_of(jobs)

    def read_again(self, rows: Sequence[int], jobs: Sequence[Job]) -> None:
        """These rows, in ascending order, may say something else. Some may not have been read at all yet."""
        for row, kind in zip(rows, self._kinds_of(jobs), strict=True):
            if row >= len(self.rows):
                break
            self.rows[row] = kind

    def text(self, kind: int) -> str:
        """What rows of that kind say."""
        key = self.keys[kind]
        return "" if key is None else self._columns.text_of_key(key, self._at)

    def _kinds_of(self, jobs: Sequence[Job]) -> bytes:
        if self._at == LABEL:
            keys: list[SortKey] = [job.record.filename or None if job.record else None for job in jobs]
        else:
            keys = self._columns.sort_keys(jobs, self._at)
        return bytes(map(self._known.__getitem__, keys))


class _Numbers(dict[SortKey, int]):
    """The kind that goes with a key. A new key gets a kind of its own, as long as there are any left."""

    def __init__(self, keys: list[SortKey], *, most: int) -> None:
        super().__init__({None: BLANK})
        self._keys = keys
        self._most = most

    def __missing__(self, key: SortKey) -> int:
        if len(self._keys) > self._most:
            return OTHER
        self._keys.append(key)
        self[key] = kind = len(self._keys) - 1
        return kind


class Kinds:
    """The kinds of all columns that change, each read when it is asked for the first time, and kept."""

    def __init__(self, jobs: Sequence[Job], columns: Columns) -> None:
        self._jobs = jobs
        self._count = len(jobs)
        self._columns = columns
        self._of: dict[int, ColumnKinds] = {}

    def forget(self) -> None:
        """Whatever may change at all may have changed."""
        self._of.clear()

    def rows_changed(self, rows: Sequence[int], jobs: Sequence[Job]) -> None:
        """These rows, in ascending order, with these jobs, may say something else."""
        for kinds in self._of.values():
            kinds.read_again(rows, jobs)

    def of(self, at: int) -> Steps[ColumnKinds]:
        """The kinds of one column, which are read if they were not yet."""
        kinds = self._of.get(at)
        if kinds is None:
            kinds = self._of[at] = ColumnKinds(self._columns, at)
        while (first := len(kinds.rows)) < self._count:
            kinds.read(self._jobs[first : min(first + STRETCH, self._count)])
            yield
        return kinds

    def read_all(self) -> Iterator[None]:
        """Read those of all columns, before anybody asks for them."""
        for at in CHANGING:
            yield from self.of(at)


def mask_of(kinds: Sequence[int]) -> bytes:
    """What `bytes.translate` needs to say which rows are of one of these kinds: 1 for these, 0 for others."""
    wanted = bytearray(KINDS)
    for kind in kinds:
        wanted[kind] = True
    return bytes(wanted)


# Masks tell of each row, in a byte, whether it is meant. As one large number each they are joined in one go.


def both(one: bytes, other: bytes) -> bytes:
    """The rows that both masks mean."""
    return (_number(one) & _number(other)).to_bytes(len(one), "little")


def either(one: bytes, other: bytes) -> bytes:
    """The rows that one of the masks means at least."""
    return (_number(one) | _number(other)).to_bytes(len(one), "little")


def without(one: bytes, other: bytes) -> bytes:
    """The rows that the first mask means and the second doesn't."""
    return (_number(one) & ~_number(other)).to_bytes(len(one), "little")


def _number(mask: bytes) -> int:
    return int.from_bytes(mask, "little")
