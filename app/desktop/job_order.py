"""Which rows of the list are shown, and in which order: the filter, the search and the sorting.

Plain lists of row numbers, because nothing else is quick enough for 100,000 rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.desktop import words
from app.desktop.job_columns import Columns, SortKey, cell, sentence_of, state_of, status_text
from app.jobs.job_list import Job
from app.jobs.status import Status


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


class KeptOrder:
    """All rows in the order of a column, kept until a row says something else.

    What is filtered or searched for meanwhile need not be sorted.
    """

    def __init__(self) -> None:
        self._jobs: Sequence[Job] = ()
        self._made_for: tuple[object, ...] | None = None
        self._rows: list[int] = []

    def forget(self, column_that_stays: Callable[[int], bool] | None = None) -> None:
        """Rows say something else; the order by a column in which they can't stays what it is."""
        by = self._made_for[0] if self._made_for else None
        if not (column_that_stays and isinstance(by, int) and column_that_stays(by)):
            self._made_for = None

    def rows(self, wish: Wish, jobs: Sequence[Job], columns: Columns) -> list[int] | None:
        """All rows in the order of the wish, if that is what is kept."""
        is_kept = self._jobs is jobs and self._made_for == _order_of(wish, jobs, columns)
        return self._rows if is_kept else None

    def keep(self, rows: list[int], wish: Wish, jobs: Sequence[Job], columns: Columns) -> None:
        """Keep these, which are all rows."""
        self._jobs, self._rows = jobs, rows
        self._made_for = _order_of(wish, jobs, columns)


def _order_of(wish: Wish, jobs: Sequence[Job], columns: Columns) -> tuple[object, ...]:
    return wish.column, wish.descending, columns, len(jobs)


def rows_to_show(
    wish: Wish, jobs: Sequence[Job], columns: Columns, haystack: Haystack, kept: KeptOrder
) -> list[int]:
    """The numbers of the rows to show, in the order in which to show them."""
    order = kept.rows(wish, jobs, columns)
    shown = list(range(len(jobs)) if order is None else order)
    if wish.statuses:
        wanted = wish.statuses
        shown = [row for row in shown if jobs[row].status in wanted]
    if wish.needle:
        texts, finder = haystack.of(jobs, columns), _Finder(wish.needle)
        needle = wish.needle
        shown = [row for row in shown if needle in texts[row] or finder.finds(jobs[row])]
    if order is None and wish.column is not None and wish.column < len(columns):
        shown = _sorted(shown, wish.column, wish.descending, jobs, columns)
        if len(shown) == len(jobs):
            kept.keep(list(shown), wish, jobs, columns)
    return shown


def _sorted(
    shown: list[int],
    column: int,
    descending: bool,
    jobs: Sequence[Job],
    columns: Columns,
) -> list[int]:
    """These rows by a column, those without anything in it last."""
    if columns.is_fixed(column) and len(shown) <= len(jobs) // 2:
        # To say what each of the others is sorted by would take longer than the sorting.
        some = columns.sort_keys([jobs[row] for row in shown], column)
        keys: Sequence[SortKey] | dict[int, SortKey] = dict(zip(shown, some, strict=True))
        has_blank = None in some
    else:
        every = columns.sort_keys(jobs, column)
        keys, has_blank = every, None in every
    blank: list[int] = []
    if has_blank:
        blank = [row for row in shown if keys[row] is None]
        shown = [row for row in shown if keys[row] is not None]
    shown.sort(key=keys.__getitem__, reverse=descending)  # type: ignore[arg-type]
    return shown + blank


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
        self._reasons: dict[int, bool] = {}
        self._sentences: dict[str, bool] = {}
        self._figures: dict[int, bool] = {}
        self._times: dict[int, bool] = {}
        self._may_be_number = any(letter.isdigit() for letter in needle)

    def finds(self, job: Job) -> bool:
        """Whether the needle is in the row's status, sentence, state, file name or figures."""
        detail = job.detail
        if job.record is not None or job.is_unknown_there or detail.message or detail.state or detail.until:
            return self._finds_in_all(job)
        # Most rows: nothing but the status and the reason decides what such a row says in words.
        words_of = id(job.status), id(detail.reason)
        found = self._plain.get(words_of)
        if found is None:
            found = self._plain[words_of] = words_of[0] in self._statuses or self._in_sentence(
                sentence_of(job)
            )
        return found or (self._may_be_number and self._in_figures(job))

    def _finds_in_all(self, job: Job) -> bool:
        if id(job.status) in self._statuses or self._in_what_happened(job):
            return True
        record = job.record
        if record is not None and self._needle in record.filename.casefold():
            return True
        state = state_of(job)
        return (bool(state) and self._in_sentence(state)) or (self._may_be_number and self._in_figures(job))

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
