"""The journal that a session writes its runs into: trying again goes on in the same one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.jobs.job_id import JobId
from app.jobs.job_list import Job
from app.problem import Problem
from app.records.journal import Journal
from app.records.run_values import LoadedRun, RunHeader, RunRow


class RunBook:
    """The journal of the last run, and where in it each job stands. Lives on the main thread.

    `troubled` hears of trouble with the journal, on the journal's own thread.
    """

    def __init__(self, folder: Path, troubled: Callable[[Problem], None]) -> None:
        self._folder = folder
        self._troubled = troubled
        self._journal: Journal | None = None
        self._numbers: dict[JobId, int] = {}

    def open_for(self, jobs: Sequence[Job], header: RunHeader) -> Journal:
        """The last run's journal if it knows all these jobs, else a new one with just them."""
        if self._journal is not None:
            if all(job.job_id in self._numbers for job in jobs):
                self._journal.name_key(header.key_name)
                return self._journal
            self.close()
        rows = [_row_of(job) for job in jobs]
        self._journal = Journal.create(self._folder, header, rows, self._troubled)
        self._numbers = {job.job_id: number for number, job in enumerate(jobs)}
        return self._journal

    def take_over(self, journal: Journal, loaded: LoadedRun) -> None:
        """Go on in the journal of a past run."""
        self.close()
        self._journal = journal
        self._numbers = {row.job_id: number for number, row in enumerate(loaded.rows)}

    def number_of(self, job: Job) -> int:
        """The place of a job in the open journal."""
        return self._numbers[job.job_id]

    def close(self, seconds: float = 0.0) -> bool:
        """Close the journal, if one is open; whether all was written in that time."""
        journal, self._journal = self._journal, None
        return journal is None or journal.close(seconds)


def _row_of(job: Job) -> RunRow:
    """A job as it stands before a run: an earlier one, with a journal of its own, may have had it in hand."""
    return RunRow(
        job.job_id,
        job.extra,
        status=job.status,
        detail=job.detail,
        record=job.record,
        attempts=job.attempts,
        http_status=job.http_status,
        lost_before=job.may_have_worked,
        at=job.finished_at,
    )
