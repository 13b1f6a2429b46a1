"""What a report says, before it is a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Final

from app.jobs.handed_in import Damage, Found, Reject
from app.jobs.job_id import JobId
from app.jobs.job_list import Job
from app.jobs.status import Detail, Status

COLUMNS: Final = ("job_id", "status", "detail", "http_status", "attempts", "finished_at")
"""The first columns of every report, whatever its format. Imported columns follow."""

KeepGoing = Callable[[int], bool]
"""Asked now and then with the number of rows written; False stops."""
ROWS_A_QUESTION: Final = 1_000


class ReportProblem(Enum):
    """Why a report could not be saved. Facts: `file`; for `NO_FOLDER` also `folder`."""

    UNKNOWN_FORMAT = "unknown_format"
    """The name ends neither in .xlsx nor in .csv nor in .json."""
    NO_FOLDER = "no_folder"
    IS_A_FOLDER = "is_a_folder"
    NO_PERMISSION = "no_permission"
    DISK_FULL = "disk_full"
    IN_USE = "in_use"
    """The old file is open in another program that does not let go of it."""
    WRITE_FAILED = "write_failed"
    TOO_WIDE = "too_wide"
    """More columns than Excel has."""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A row of a report. `finished_at` is in Unix seconds, None while the row has no final status."""

    job_id: JobId
    status: Status
    detail: Detail
    http_status: int | None
    attempts: int
    finished_at: float | None
    extra: tuple[str, ...] = ()

    @classmethod
    def of(cls, job: Job) -> ReportRow:
        """What there is to report of a row of the list."""
        came = job.http_status, job.attempts, job.finished_at
        return cls(job.job_id, job.status, job.detail, *came, job.extra)


@dataclass(frozen=True, slots=True)
class Report:
    """All there is to report of a list. Times are Unix seconds; `columns` name the imported cells.

    It adds up: `handed_in` = rows + duplicates + rejects, and rows = the sum of `counts`.
    """

    started_at: float
    ended_at: float | None
    key_name: str
    address: str
    app_version: str
    practice: bool
    columns: tuple[str, ...]
    rows: tuple[ReportRow, ...]
    duplicates: tuple[Found, ...] = ()
    rejects: tuple[Reject, ...] = ()

    @property
    def counts(self) -> Mapping[Status, int]:
        """How many rows have each status, for all statuses there are."""
        counts = dict.fromkeys(Status, 0)
        for row in self.rows:
            counts[row.status] += 1
        return counts

    @property
    def handed_in(self) -> int:
        """How many things a person has handed in, whatever they were."""
        return len(self.rows) + len(self.duplicates) + len(self.rejects)

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names of all columns, each one different: imported ones that clash are renamed visibly."""
        width = max([len(self.columns), *(len(row.extra) for row in self.rows)])
        return (*COLUMNS, *_own_names(self.columns, width))


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The words of a report, in the person's language. `app.wording.records` makes them.

    `say` turns a row's status and detail into a sentence, `name_of` names a status, `why` says what is
    wrong with something that is no job ID. The others are labels of the summary.
    """

    say: Callable[[Status, Detail], str]
    name_of: Callable[[Status], str]
    why: Callable[[Damage], str]
    jobs_sheet: str
    summary_sheet: str
    started: str
    ended: str
    key: str
    address: str
    version: str
    practice: str
    status: str
    number: str
    rows: str
    duplicates: str
    rejects: str
    handed_in: str
    rows_here: str
    line: str
    text: str
    reason: str
    same_as: str


def moment(seconds: float | None) -> str:
    """Unix seconds as ISO 8601 in UTC with milliseconds; empty for None."""
    if seconds is None:
        return ""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def padded(extra: tuple[str, ...], width: int) -> tuple[str, ...]:
    """The imported cells of a row, filled up to the width of the table."""
    return extra + ("",) * (width - len(extra))


def may_go_on(written: int, keep_going: KeepGoing) -> bool:
    """Ask now and then whether to go on; in between, yes."""
    return written % ROWS_A_QUESTION != 0 or keep_going(written)


def _own_names(columns: tuple[str, ...], width: int) -> Iterable[str]:
    taken = {name.casefold() for name in COLUMNS}
    for number in range(1, width + 1):
        name = columns[number - 1].strip() if number <= len(columns) else ""
        free = name = name or f"column_{number}"
        again = 1
        while free.casefold() in taken:
            free = f"{name} (imported)" if again == 1 else f"{name} (imported {again})"
            again += 1
        taken.add(free.casefold())
        yield free
