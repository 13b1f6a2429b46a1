"""What the service says about a job: the useful part of its `StatusResponse`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.jobs.job_id import JobId


class State(StrEnum):
    """The five documented states of a job (Image API 1.2.0). Others may come and are kept as plain text."""

    PENDING = "Pending"
    PROCESSING = "Processing"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"
    FAILED = "Failed"


RUNNING_STATES: Final = frozenset({State.PENDING, State.PROCESSING})
ENDED_STATES: Final = frozenset({State.COMPLETED, State.CANCELLED, State.FAILED})

_LAST_MOMENT: Final = 32_503_680_000
"""The year 3000: beyond it calendars fail on some systems."""


def as_state(word: str) -> State | str:
    """The documented state of that name, or the word itself where the service says something new."""
    try:
        return State(word)
    except ValueError:
        return word


@dataclass(frozen=True, slots=True)
class JobRecord:
    """A job as the service describes it.

    Times are Unix seconds by the service's clock, `progress` is 0–100, `credits` are the credits to be
    consumed when the job completes. Fields that the service left out or sent in another type are `None`
    or empty: only `job_id` and `state` are relied on.
    """

    job_id: JobId
    state: State | str
    filename: str = ""
    model: str = ""
    category: str = ""
    progress: int | None = None
    credits: int | None = None
    creation_time: int | None = None
    modification_time: int | None = None
    eta: int | None = None

    @property
    def started(self) -> float | None:
        """When the job was started (Unix seconds), where what the service says can be a moment at all."""
        created = self.creation_time
        return float(created) if created is not None and 0 <= created < _LAST_MOMENT else None

    @property
    def is_running(self) -> bool:
        """Whether the job was seen in a state that can still cost credits; unknown words count."""
        return self.state not in ENDED_STATES
