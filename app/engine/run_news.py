"""What a run's workers tell: to the main thread as news, to the journal as notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple, Protocol

from app.jobs.record import JobRecord
from app.problem import Problem
from app.records.run_values import RowNote, RunState


class Pause(Enum):
    """Why a run stands still until a person says how to go on."""

    BY_PERSON = "by_person"
    KEY_REFUSED = "key_refused"
    NO_PERMISSION = "no_permission"
    """The first answers were all 403: the key may lack the permission."""
    JOBS_NOT_FOUND = "jobs_not_found"
    """The first answers were all 404: the jobs may belong to another key."""


class RowNews(NamedTuple):
    """A row changed: what the journal writes down, and what the service said of the job, if it was asked."""

    note: RowNote
    record: JobRecord | None = None


@dataclass(frozen=True, slots=True)
class HeldNews:
    """The run holds, and why."""

    pause: Pause


@dataclass(frozen=True, slots=True)
class TroubleNews:
    """The journal cannot be written; the run goes on without it."""

    problem: Problem


News = RowNews | HeldNews | TroubleNews


class RunJournal(Protocol):
    """What a run writes down; see `app.records.journal.Journal`."""

    def intend(self, rows: Sequence[int], then: Callable[[], None]) -> None:
        """Commit the intent to send these rows, then call `then` from the journal's thread."""
        ...

    def note(self, note: RowNote) -> None:
        """Write down what became of a row. Must not block."""
        ...

    def mark(self, state: RunState, at: float | None = None) -> None:
        """Write down where the run as a whole is. Must not block."""
        ...

    def take_up_again(self, rows: Sequence[int]) -> None:
        """Write down that these rows, which had ended, are left to do once more. Must not block."""
        ...

    def name_key(self, name: str) -> None:
        """Write down the name of the key that the run goes on with. Must not block."""
        ...

    def close(self, timeout: float) -> bool:
        """Write all that was handed in and end; whether that was done within `timeout` seconds."""
        ...


class NoJournal:
    """For practice: nothing is kept, because nothing can be lost."""

    def intend(self, rows: Sequence[int], then: Callable[[], None]) -> None:
        """Go ahead at once."""
        del rows
        then()

    def note(self, note: RowNote) -> None:
        """Forget it."""

    def mark(self, state: RunState, at: float | None = None) -> None:
        """Forget it."""

    def take_up_again(self, rows: Sequence[int]) -> None:
        """Forget it."""

    def name_key(self, name: str) -> None:
        """Forget it."""

    def close(self, timeout: float) -> bool:
        """Nothing to write."""
        del timeout
        return True
