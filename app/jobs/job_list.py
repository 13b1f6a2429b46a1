"""The list a person works on: one row a job, its status, and counts that always add up.

Touched by the main thread alone. Row numbers are stable while a run is going on, because rows can only be
removed as long as nothing of them was sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from itertools import islice
from typing import Final

from app.jobs.handed_in import Found, HandedIn, Reject
from app.jobs.job_id import JobId
from app.jobs.record import JobRecord
from app.jobs.status import NO_DETAIL, Detail, Status
from app.problem import Problem

MOST_DETAILS: Final = 1_000
"""So many different details are shared between rows; what the service says may differ from row to row."""
MOST_JOBS: Final = 200_000
"""More jobs than this are not taken into one list; a screen and a person cannot handle them either."""


class ListProblem(Enum):
    """Why the list does not take something."""

    TOO_MANY_JOBS = "too_many_jobs"


@dataclass(slots=True, eq=False)
class Job:
    """One row. `extra` are the cells that came with it, in the order of `JobList.columns` (may be shorter).

    `finished_at` is the moment of the final answer in Unix seconds. `may_have_worked` says that a cancel
    request of ours left whose effect nobody reported: a later "Cancelled" is then ours. `record` is what the
    service said of the job when it was last asked, at `asked_at` (Unix seconds; `None` for a time before this
    session); `is_unknown_there` says that it then knew no such job.
    """

    job_id: JobId
    extra: tuple[str, ...] = ()
    status: Status = Status.READY
    detail: Detail = NO_DETAIL
    http_status: int | None = None
    attempts: int = 0
    finished_at: float | None = None
    may_have_worked: bool = False
    record: JobRecord | None = None
    asked_at: float | None = None
    is_unknown_there: bool = False

    @property
    def is_told_since(self) -> bool:
        """Whether the service's last word is no older than the row's final status, if it has one."""
        return self.finished_at is None or (self.asked_at or 0.0) >= self.finished_at


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """What was handed in, with a row for each job that was found. Good for one addition to one list."""

    handed_in: HandedIn
    rows: dict[JobId, Job]


@dataclass(frozen=True, slots=True, eq=False)
class Addition:
    """What one hand-in did to the list, for the line that says so and for undoing it."""

    source: str
    jobs: tuple[Job, ...]
    duplicates: tuple[Found, ...]
    in_list_already: tuple[Found, ...]
    rejects: tuple[Reject, ...]


@dataclass(slots=True)
class JobList:
    """Rows in the order in which they were handed in, each job once."""

    columns: tuple[str, ...] = ()
    rows: list[Job] = field(default_factory=list)
    additions: list[Addition] = field(default_factory=list)
    counts: dict[Status, int] = field(default_factory=lambda: dict.fromkeys(Status, 0))
    _by_id: dict[JobId, Job] = field(default_factory=dict)
    _removed: list[tuple[int, Job]] = field(default_factory=list)
    """The rows that were removed last, and where they stood."""
    _is_touched: bool = False
    """Whether a row ever got another status than the one it was handed in with."""

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def duplicates(self) -> tuple[Found, ...]:
        """Every repetition that was handed in, of this list or within one hand-in."""
        return tuple(one for a in self.additions for one in (*a.duplicates, *a.in_list_already))

    @property
    def rejects(self) -> tuple[Reject, ...]:
        """Everything handed in that looked like a job ID and was none."""
        return tuple(one for a in self.additions for one in a.rejects)

    @property
    def handed_in(self) -> int:
        """Rows + duplicates + rejects: what was handed in and not taken back."""
        repeated = sum(len(a.duplicates) + len(a.in_list_already) for a in self.additions)
        return len(self.rows) + repeated + sum(len(a.rejects) for a in self.additions)

    def find(self, job_id: JobId) -> Job | None:
        """The row of that job, if it is in the list."""
        return self._by_id.get(job_id)

    def add(self, handed_in: HandedIn | Prepared, records: Iterable[JobRecord] = ()) -> Addition:
        """Append what is new, in order, and remember the rest as duplicates and rejects.

        `records` are what the service said of these jobs, where that is known already; rows that were here
        before take them on, too. Raises `Problem` with `ListProblem.TOO_MANY_JOBS` and leaves the list as it
        was when it would grow beyond `MOST_JOBS`.
        """
        handed_in, rows = (ready := prepared(handed_in)).handed_in, ready.rows
        is_first = not self._by_id
        if not (is_first or self._by_id.keys().isdisjoint(rows)):
            rows = {job_id: job for job_id, job in rows.items() if job_id not in self._by_id}
        if len(self.rows) + len(rows) > MOST_JOBS:
            raise Problem(ListProblem.TOO_MANY_JOBS, count=len(self.rows) + len(rows), most=MOST_JOBS)
        repeated: tuple[Found, ...] = ()
        if len(rows) < len(handed_in.found):
            repeated = tuple([one for one in handed_in.found if one.job_id in self._by_id])
        fresh = tuple(rows.values())
        self._align(fresh, handed_in.columns)
        self.rows.extend(fresh)
        if is_first:
            self._by_id = rows  # not copied: the window waits meanwhile
        else:
            self._by_id.update(rows)
        self.counts[Status.READY] += len(fresh)
        for record in records:
            here = self._by_id.get(record.job_id)
            if here is not None:
                here.record, here.is_unknown_there = record, False
        self._removed = []
        addition = Addition(handed_in.source, fresh, handed_in.duplicates, repeated, handed_in.rejects)
        self.additions.append(addition)
        return addition

    def take_back(
        self,
        columns: tuple[str, ...],
        jobs: Sequence[Job],
        source: str,
        duplicates: tuple[Found, ...],
        rejects: tuple[Reject, ...],
    ) -> None:
        """Fill an empty list with the rows of a past run, as they were left."""
        self.columns = columns
        self.rows = list(jobs)
        self._by_id = {job.job_id: job for job in jobs}
        for job in jobs:
            self.counts[job.status] += 1
            job.detail = _shared(job.detail)
        self._is_touched = True
        self.additions = [Addition(source, tuple(jobs), duplicates, (), rejects)]

    def can_undo(self) -> bool:
        """Whether the last addition can be taken back: there is one, and nothing of it was sent."""
        if not self.additions:
            return False
        # Asked at every click: a list that no run has touched is not looked through.
        return not self._is_touched or all(is_unsent(job) for job in self.additions[-1].jobs)

    def undo(self) -> Addition:
        """Take the last addition back, with all that it counted and the columns that only it had.

        Raises `IndexError` if there is none.
        """
        addition = self.additions[-1]
        self.remove(addition.jobs)
        self.additions.pop()
        self.columns = self.columns[: max((len(job.extra) for job in self.rows), default=0)]
        self._removed = []
        return addition

    def remove(self, jobs: Iterable[Job]) -> int:
        """Remove those of `jobs` of which nothing was sent yet; the others stay. Returns how many went."""
        going = {id(job) for job in jobs if is_unsent(job) and self._by_id.get(job.job_id) is job}
        if not going:
            return 0
        self._removed = [(place, job) for place, job in enumerate(self.rows) if id(job) in going]
        for _, job in self._removed:
            self.counts[job.status] -= 1
            del self._by_id[job.job_id]
        self.rows = [job for job in self.rows if id(job) not in going]
        return len(going)

    @property
    def can_put_back(self) -> bool:
        """Whether the last change was that rows were removed."""
        return bool(self._removed)

    def put_back(self) -> int:
        """Bring the rows back that were removed last, to where they stood. Returns how many came.

        Jobs that were handed in anew since then have a row already.
        """
        coming = [(place, job) for place, job in self._removed if job.job_id not in self._by_id]
        self._removed = []
        rows, here = list[Job](), iter(self.rows)
        for place, job in coming:
            rows.extend(islice(here, max(0, place - len(rows))))
            rows.append(job)
            self.counts[job.status] += 1
            self._by_id[job.job_id] = job
        self.rows = [*rows, *here]
        return len(coming)

    def clear(self) -> None:
        """Start anew with an empty list."""
        self.rows, self.additions, self.columns, self._removed = [], [], (), []
        self.counts = dict.fromkeys(Status, 0)
        self._by_id, self._is_touched = {}, False

    def set_status(self, job: Job, status: Status, detail: Detail = NO_DETAIL) -> None:
        """Give a row its status; the one way to do so, because the counts follow."""
        if job.status is status and job.detail is detail:
            return
        self.counts[job.status] -= 1
        self.counts[status] += 1
        job.status, job.detail = status, _shared(detail)
        self._is_touched = True

    def _align(self, jobs: Sequence[Job], columns: Sequence[str]) -> None:
        """Bring the cells of new rows into the order of the list's columns; new columns join these."""
        names = list(self.columns) if self.rows else []
        names.extend(name for name in dict.fromkeys(columns) if name not in names)
        self.columns = tuple(names)
        places = [names.index(name) for name in columns]
        if places == list(range(len(places))):
            return
        for job in jobs:
            cells = [""] * (max(places) + 1)
            for place, cell in zip(places, job.extra, strict=False):
                cells[place] = cell
            job.extra = tuple(cells) if job.extra else ()


def _shared(detail: Detail) -> Detail:
    """An equal detail that other rows have, if there is one: most rows say one of a dozen things."""
    return detail if detail is NO_DETAIL or detail.until is not None else _kept(detail)


@lru_cache(maxsize=MOST_DETAILS)
def _kept(detail: Detail) -> Detail:
    return detail


def prepared(handed_in: HandedIn | Prepared) -> Prepared:
    """Make the rows for what was handed in. Takes its time for a long list, and may do so in any thread."""
    if isinstance(handed_in, Prepared):
        return handed_in
    return Prepared(handed_in, {one.job_id: Job(one.job_id, one.extra) for one in handed_in.found})


def is_unsent(job: Job) -> bool:
    """Whether nothing of this row has been sent yet, so that it can be taken out of the list."""
    return job.status is Status.READY and job.attempts == 0 and not job.may_have_worked
