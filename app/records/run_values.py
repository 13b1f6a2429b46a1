"""The values a run is written down in, and the problems that writing and reading can have.

Times are Unix seconds. A `row` is a position in the list of the run and counts from 0.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from app.jobs.handed_in import Found, Reject
from app.jobs.job_id import JobId
from app.jobs.record import JobRecord
from app.jobs.status import NO_DETAIL, Detail, Reason, Status
from app.service.answers import Loss


class JournalProblem(Enum):
    """What can go wrong with the file of a run. Facts: `file`, its name."""

    # While a run goes on: it is told once, and cancelling goes on without the journal.
    DISK_FULL = "disk_full"
    NO_PERMISSION = "no_permission"
    """The folder or the disk is read-only, or belongs to somebody else."""
    WRITE_FAILED = "write_failed"
    DAMAGED_MEANWHILE = "damaged_meanwhile"
    """Something else wrote into the file while the run went on."""

    # When a run of the past is opened.
    GOING_ON_ELSEWHERE = "going_on_elsewhere"
    """A living window or command has this run in hand."""
    DAMAGED = "damaged"
    """The file was damaged, or was none of ours; it was kept aside under another name."""
    NEWER_VERSION = "newer_version"
    """A newer version of the program wrote it."""
    UNREADABLE = "unreadable"
    GONE = "gone"


class RunState(Enum):
    """How far a run is. The value is the word in the journal."""

    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"


class Call(Enum):
    """Which of the two calls about one job a try was."""

    CANCEL = "cancel"
    STATUS = "status"


class Trace(Enum):
    """What the journal can say for sure about a row after a crash."""

    NEVER_SENT = "never_sent"
    """Nothing of it has left this computer since it was surely untouched: it may simply be sent."""
    PERHAPS_SENT = "perhaps_sent"
    """The intent to send it was written down, and no final answer: to be settled through the status call."""
    SETTLED = "settled"
    """Its status is final."""


class Try(NamedTuple):
    """One request about a row and what came of it: an HTTP status, or how the answer was lost.

    `at` is the moment of the answer or of its loss.
    """

    at: float
    call: Call
    http_status: int | None = None
    loss: Loss | None = None
    message: str = ""


class RowNote(NamedTuple):
    """What has become of a row. The latest note of a row is what counts; the tries of all are kept.

    `attempts` counts the cancel requests that were sent so far. `lost_before` tells that a request of ours
    left and its answer was lost, so that a job seen cancelled later was cancelled by us. `tries` are those
    since the last note of the row.

    A final status settles the row. `Status.READY` takes the intent back: the row surely did not reach the
    service. Any other status leaves the row "perhaps sent".
    """

    row: int
    status: Status
    detail: Detail
    attempts: int
    at: float
    http_status: int | None = None
    lost_before: bool = False
    tries: tuple[Try, ...] = ()


@dataclass(frozen=True, slots=True)
class RunRow:
    """A row as it is handed in to a run.

    `extra` are its imported cells in the order of `RunHeader.columns`; `record` is what was known of the
    job. Rows of which something is known already carry that: those that were seen finished, and those that an
    earlier run with another journal had in hand (`attempts` and what follows it are as in `RowNote`).
    """

    job_id: JobId
    extra: tuple[str, ...] = ()
    status: Status = Status.READY
    detail: Detail = NO_DETAIL
    record: JobRecord | None = None
    attempts: int = 0
    http_status: int | None = None
    lost_before: bool = False
    at: float | None = None
    """When it got that status; the beginning of the run unless given."""


@dataclass(frozen=True, slots=True)
class RunHeader:
    """What is true of a run as a whole. The key itself is never in it, only the name a person gave it: of the
    key that the run went on with last.

    `source` is a name for people (a file's name), or empty. `duplicates` and `rejects` came in with the
    list and are no rows: handed in = rows + duplicates + rejects.
    """

    run_id: str
    started_at: float
    address: str
    key_name: str
    app_version: str
    practice: bool = False
    source: str = ""
    columns: tuple[str, ...] = ()
    duplicates: tuple[Found, ...] = ()
    rejects: tuple[Reject, ...] = ()


def new_run_id() -> str:
    """A name for a run that no other run has: 32 hexadecimal digits."""
    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class LoadedRow:
    """A row as the journal remembers it. `at` is the moment of its last note, if there was one."""

    job_id: JobId
    extra: tuple[str, ...]
    record: JobRecord | None
    status: Status
    detail: Detail
    http_status: int | None
    attempts: int
    lost_before: bool
    at: float | None
    trace: Trace

    def as_it_stands(self) -> tuple[Status, Detail]:
        """Status and detail if nothing more is done about the row: what a report may say of it."""
        match self.trace:
            case Trace.SETTLED:
                return self.status, self.detail
            case Trace.PERHAPS_SENT:
                return Status.UNKNOWN, Detail(Reason.NO_ANSWER, self.detail.message, self.detail.state)
            case Trace.NEVER_SENT:
                return Status.NOT_ATTEMPTED, Detail(Reason.STOPPED)


@dataclass(frozen=True, slots=True)
class LoadedRun:
    """A whole run as the journal remembers it, its rows in the order of the list."""

    path: Path
    header: RunHeader
    state: RunState
    ended_at: float | None
    rows: tuple[LoadedRow, ...]


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run of the past in figures, for a banner or the history.

    `counts` adds up to `rows`; rows without a final answer are counted as they stand, that is as `unknown`
    (`perhaps_sent` of them) or `not_attempted` (`never_sent` of them). `going_on` tells that a living
    window or command has the run in hand.
    """

    path: Path
    run_id: str
    started_at: float
    ended_at: float | None
    state: RunState
    address: str
    key_name: str
    app_version: str
    practice: bool
    source: str
    rows: int
    duplicates: int
    rejects: int
    perhaps_sent: int
    never_sent: int
    counts: Mapping[Status, int]
    going_on: bool

    @property
    def left(self) -> int:
        """How many jobs of the run were not done."""
        return self.perhaps_sent + self.never_sent
