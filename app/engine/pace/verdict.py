"""What the pace is told: a ticket for each request that leaves, and a verdict for each that is over."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ticket:
    """One request that has left: its number, when (monotonic seconds), how many were in flight with it."""

    number: int
    sent_at: float
    in_flight: int


@dataclass(frozen=True, slots=True)
class Ok:
    """The service dealt with the request, whatever it said of the job."""


@dataclass(frozen=True, slots=True)
class SlowDown:
    """The service refused because of its limit. `retry_after`: the seconds it asked for, if any."""

    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """The service is in trouble (a 5xx answer)."""


@dataclass(frozen=True, slots=True)
class Lost:
    """No answer came."""


Verdict = Ok | SlowDown | Trouble | Lost
