"""Which rows of the list are shown, and in which order: the filter, the search and the sorting.

Plain lists of row numbers, because nothing else is quick enough for 100,000 rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.desktop.job_columns import FIXED, Column, Columns, cell, sentence_of, state_of, status_text
from app.jobs.job_list import Job
from app.jobs.status import Reason, Status


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
    """What a search looks through: the words of each row that never change, made once and kept."""

    def __init__(self) -> None:
        self._jobs: Sequence[Job] = ()
        self._texts: list[str] = []

    def of(self, jobs: Sequence[Job], columns: Columns) -> list[str]:
        """One text a row: the job's ID and its imported cells."""
        if self._jobs is not jobs or len(self._texts) != len(jobs):
            places = range(len(columns.names))
            self._jobs = jobs
            self._texts = [
                "\n".join((job.job_id, *(cell(job, at) for at in places))).casefold() for job in jobs
            ]
        return self._texts


def rows_to_show(wish: Wish, jobs: Sequence[Job], columns: Columns, haystack: Haystack) -> list[int]:
    """The numbers of the rows to show, in the order in which to show them."""
    shown = list(range(len(jobs)))
    if wish.statuses:
        wanted = wish.statuses
        shown = [row for row in shown if jobs[row].status in wanted]
    if wish.needle:
        texts, finder = haystack.of(jobs, columns), _Finder(wish.needle, columns)
        needle = wish.needle
        shown = [row for row in shown if needle in texts[row] or finder.finds(jobs[row])]
    if wish.column is not None and wish.column < len(columns):
        keys = columns.sort_keys(jobs, wish.column)
        blank = [row for row in shown if keys[row] is None]
        if blank:
            shown = [row for row in shown if keys[row] is not None]
        shown.sort(key=keys.__getitem__, reverse=wish.descending)  # type: ignore[arg-type]
        shown += blank
    return shown


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

    def __init__(self, needle: str, columns: Columns) -> None:
        self._needle = needle
        self._columns = columns
        self._statuses = {status for status in Status if needle in status_text(status).casefold()}
        self._reasons: dict[Reason, bool] = {}
        self._may_be_number = any(letter.isdigit() for letter in needle)

    def finds(self, job: Job) -> bool:
        """Whether the needle is in the row's status, sentence, state, file name or figures."""
        if job.status in self._statuses or self._in_sentence(job):
            return True
        record = job.record
        if record is not None and self._needle in f"{record.filename}\n{state_of(job)}".casefold():
            return True
        return self._may_be_number and any(self._needle in self._columns.text(job, at) for at in _FIGURES)

    def _in_sentence(self, job: Job) -> bool:
        detail = job.detail
        if detail.message or detail.state or detail.until:
            return self._needle in sentence_of(job).casefold() or self._needle in detail.state.casefold()
        found = self._reasons.get(detail.reason)
        if found is None:
            found = self._reasons[detail.reason] = self._needle in sentence_of(job).casefold()
        return found


_FIGURES = [FIXED.index(column) for column in (Column.CREDITS, Column.TRIES, Column.TIME)]
