"""What became of everything that was handed in, in lines that add up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.jobs.job_list import Job, JobList
from app.jobs.status import Status
from app.terminal.steps import jobs_in_words
from app.wording.rows import status_name, what_happened

IDS_SHOWN: Final = 6
"""Jobs named for each reason; the report names all."""

_ORDER: Final = tuple(Status)


def summary(jobs: JobList) -> Iterator[str]:
    """The counts of every status, their sum, and how the sum comes about from what was handed in."""
    counts = [(status_name(status), jobs.counts[status]) for status in _ORDER if jobs.counts[status]]
    width = max([len(f"{len(jobs):,}"), *(len(f"{count:,}") for _, count in counts)])
    for name, count in counts:
        yield f"{count:>{width},}  {name}"
    yield f"{len(jobs):>{width},}  {'job' if len(jobs) == 1 else 'jobs'} in all"
    yield (
        f"{jobs.handed_in:,} handed in = {jobs_in_words(len(jobs))} + {len(jobs.duplicates):,} repeated"
        f" + {len(jobs.rejects):,} not a job ID"
    )


def what_is_left(jobs: JobList, *, report: bool) -> Iterator[str]:
    """The jobs that are not settled well: each reason once, with the first jobs it is true of."""
    by_reason: dict[tuple[Status, str], list[Job]] = {}
    for job in jobs.rows:
        if not job.status.is_settled_well:
            by_reason.setdefault((job.status, what_happened(job.detail)), []).append(job)
    for (status, sentence), some in by_reason.items():
        yield ""
        yield f"{status_name(status)} ({len(some):,}): {sentence}".rstrip(": ")
        shown = some if len(some) <= IDS_SHOWN + 1 else some[:IDS_SHOWN]
        for job in shown:
            yield f"  {job.job_id}{_label(jobs, job)}"
        if len(some) > len(shown):
            hint = "the report names them" if report else "--report FILE would name them all"
            yield f"  and {len(some) - len(shown):,} more; {hint}"


def _label(jobs: JobList, job: Job) -> str:
    """The file name, where the service told it; else what stood beside the ID in the list."""
    if job.record is not None and job.record.filename:
        return f"  {job.record.filename}"
    cells = [cell for name, cell in zip(jobs.columns, job.extra, strict=False) if name and cell]
    return f"  {cells[0]}" if cells else ""
