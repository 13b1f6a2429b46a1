"""What a person hands in: job IDs with what stood beside them, and what was not a job ID."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from app.jobs.job_id import JobId
from app.jobs.record import JobRecord


@dataclass(frozen=True, slots=True)
class Found:
    """One job ID as it was found. `line` counts from 1 (the row of a sheet, the line of a text).

    `extra` are the other cells of its row, in the order of `HandedIn.columns`.
    """

    job_id: JobId
    line: int
    extra: tuple[str, ...] = ()


class Damage(Enum):
    """Why something that looks like a job ID is none. Nothing is ever repaired."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    WRONG_CHARACTER = "wrong_character"


@dataclass(frozen=True, slots=True)
class Reject:
    """Something that looks like a damaged job ID. `text` is cut to a sane length and shown as plain text."""

    line: int
    text: str
    damage: Damage


@dataclass(frozen=True, slots=True)
class HandedIn:
    """All that came in at one time from one place, in order; nothing is dropped silently.

    `found` holds each job once, at its first place; `duplicates` the repetitions within this hand-in
    (repetitions of jobs that are in the list already are found by the list). `source` is a name for people:
    a file's name, or empty for a paste.
    """

    source: str
    found: tuple[Found, ...]
    duplicates: tuple[Found, ...] = ()
    rejects: tuple[Reject, ...] = ()
    columns: tuple[str, ...] = ()


def from_service(records: Iterable[JobRecord]) -> HandedIn:
    """Jobs that were found at the service, as something that is handed in."""
    return HandedIn("", tuple(Found(record.job_id, line) for line, record in enumerate(records, 1)))
