"""The sample lists, and what becomes of each of their jobs at the practice service for people.

Everything is drawn from fixed seeds, so the lists in `resources/samples` and the jobs of the service match by
themselves; `python -m build_scripts.make_samples` writes the lists.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from io import StringIO
from pathlib import Path
from random import Random
from typing import Final, assert_never

from app.jobs.job_id import JobId
from app.jobs.record import State
from app.jobs.status import Status
from app.practice.jobs import HOUR, MINUTE, MODELS, Job, draw_id

BATCH_FILE: Final = "wedding-batch.csv"
THOUSAND_FILE: Final = "thousand-jobs.txt"

_BATCH_SEED: Final = "wedding batch"
_THOUSAND_SEED: Final = "thousand jobs"
_HISTORY_SEED: Final = "history"
_HISTORY: Final = 240
_DAY: Final = 24.0 * HOUR
STRANGE_STATE: Final = "Archiving"
"""A state that is not in the contract."""


class Fate(Enum):
    """What becomes of a sample's job when it is to be cancelled."""

    CANCELLED = "cancelled"
    CANCELLED_LATER = "cancelled_later"
    """Server trouble twice, then it works."""
    ANSWER_LOST = "answer_lost"
    """It works, but the connection breaks before the answer; the status says Cancelled."""
    REQUEST_LOST = "request_lost"
    """The connection breaks before anything is done; the second request works."""
    CANCELLED_BEFORE = "cancelled_before"
    COMPLETED = "completed"
    ENDED_IN_FAILURE = "ended_in_failure"
    PROCESSING = "processing"
    NO_SUCH_JOB = "no_such_job"
    NOT_ALLOWED = "not_allowed"
    STRANGE = "strange"
    """Refused, and the status is a word that is not in the contract."""
    SERVER_TROUBLE = "server_trouble"
    """Server trouble at each cancel request; the status says Pending."""
    NEVER_ANSWERED = "never_answered"
    """The connection breaks at each cancel request, and the status cannot be had."""


_BATCH: Final = (
    (Fate.CANCELLED, 44),
    (Fate.CANCELLED_LATER, 3),
    (Fate.ANSWER_LOST, 2),
    (Fate.REQUEST_LOST, 2),
    (Fate.CANCELLED_BEFORE, 6),
    (Fate.COMPLETED, 9),
    (Fate.ENDED_IN_FAILURE, 3),
    (Fate.PROCESSING, 6),
    (Fate.NO_SUCH_JOB, 3),
    (Fate.NOT_ALLOWED, 2),
    (Fate.STRANGE, 1),
    (Fate.SERVER_TROUBLE, 1),
    (Fate.NEVER_ANSWERED, 2),
)
_THOUSAND: Final = 1_000

_COUPLES: Final = ("Brandt & Okafor", "Lindqvist, Maja", "Ferrer-Ruiz", "Müller & Tanaka")
_NOTES: Final = ("", "", "", "", 'print 30 × 40 "matte"', "keep the grain", "cover?", "=page 12")
_PEOPLE: Final = ("Ines", "Tom", "Ayşe")


@dataclass(frozen=True, slots=True)
class SampleRow:
    """A row of the batch: a job, its fate, and what the studio wrote beside it."""

    job: Job
    fate: Fate
    customer: str
    album_page: int
    ordered_by: str
    note: str


def status_of(fate: Fate) -> Status:
    """The final status of a row with this fate, in the first run over fresh practice jobs."""
    match fate:
        case Fate.CANCELLED | Fate.CANCELLED_LATER | Fate.ANSWER_LOST | Fate.REQUEST_LOST:
            return Status.CANCELLED
        case Fate.CANCELLED_BEFORE:
            return Status.ALREADY_CANCELLED
        case Fate.COMPLETED | Fate.ENDED_IN_FAILURE:
            return Status.ALREADY_FINISHED
        case Fate.PROCESSING:
            return Status.NOT_CANCELLABLE
        case Fate.NO_SUCH_JOB:
            return Status.NOT_FOUND
        case Fate.NOT_ALLOWED:
            return Status.NOT_ALLOWED
        case Fate.STRANGE | Fate.SERVER_TROUBLE:
            return Status.FAILED
        case Fate.NEVER_ANSWERED:
            return Status.UNKNOWN
        case _:
            assert_never(fate)


def _state_of(fate: Fate) -> State | str:
    match fate:
        case Fate.CANCELLED_BEFORE:
            return State.CANCELLED
        case Fate.COMPLETED:
            return State.COMPLETED
        case Fate.ENDED_IN_FAILURE:
            return State.FAILED
        case Fate.PROCESSING:
            return State.PROCESSING
        case Fate.STRANGE:
            return STRANGE_STATE
        case _:
            return State.PENDING


@cache
def batch() -> tuple[SampleRow, ...]:
    """The rows of the wedding batch, in the order of the file."""
    chance = Random(_BATCH_SEED)  # noqa: S311  (a scenario, not a secret)
    fates = [fate for fate, count in _BATCH for _ in range(count)]
    chance.shuffle(fates)
    # What takes longest comes early, so that nobody waits for it at the end.
    fates.sort(key=lambda fate: fate not in (Fate.SERVER_TROUBLE, Fate.NEVER_ANSWERED, Fate.CANCELLED_LATER))
    fates = _plain_first(fates)
    return tuple(_row(number, fate, chance) for number, fate in enumerate(fates))


def _plain_first(fates: list[Fate]) -> list[Fate]:
    # The first rows of a first try should be plain ones.
    plain = [place for place, fate in enumerate(fates) if fate is Fate.CANCELLED][:8]
    return [fates[place] for place in plain] + [
        fate for place, fate in enumerate(fates) if place not in plain
    ]


def _row(number: int, fate: Fate, chance: Random) -> SampleRow:
    job = Job(
        job_id=draw_id(chance),
        state=_state_of(fate),
        filename=f"DSC_{4100 + number * 3 + chance.randrange(3)}.jpg",
        model=chance.randrange(len(MODELS)),
        credits=chance.randint(1, 8),
        age=12.0 * MINUTE - 2 * number,
    )
    return SampleRow(
        job,
        fate,
        customer=chance.choice(_COUPLES),
        album_page=1 + number // 4,
        ordered_by=chance.choice(_PEOPLE),
        note=chance.choice(_NOTES),
    )


@cache
def thousand() -> tuple[Job, ...]:
    """A thousand jobs that can all be cancelled, in the order of the file."""
    chance = Random(_THOUSAND_SEED)  # noqa: S311
    return tuple(
        Job(
            job_id=draw_id(chance),
            filename=f"catalogue-{number + 1:04d}.png",
            model=chance.randrange(len(MODELS)),
            credits=chance.randint(1, 4),
            age=48.0 * MINUTE - number,
        )
        for number in range(_THOUSAND)
    )


def _history() -> Iterator[Job]:
    chance = Random(_HISTORY_SEED)  # noqa: S311
    for number in range(_HISTORY):
        yield Job(
            job_id=draw_id(chance),
            state=chance.choice(
                (State.COMPLETED, State.COMPLETED, State.COMPLETED, State.FAILED, State.CANCELLED)
            ),
            filename=f"portrait-{number + 1:03d}.jpg",
            model=chance.randrange(len(MODELS)),
            credits=chance.randint(1, 8),
            age=chance.uniform(2.0 * HOUR, 6.0 * _DAY),
        )


def sample_jobs() -> tuple[Job, ...]:
    """All jobs of the practice service for people: those of the samples, and some that ended in past days."""
    rows = tuple(row.job for row in batch() if row.fate is not Fate.NO_SUCH_JOB)
    return rows + thousand() + tuple(_history())


def jobs_with(*fates: Fate) -> frozenset[JobId]:
    """The jobs of the batch with one of these fates."""
    return frozenset(row.job.job_id for row in batch() if row.fate in fates)


@cache
def expected() -> dict[JobId, Status]:
    """The final status of each job in the sample lists, in the first run over fresh practice jobs."""
    statuses = {row.job.job_id: status_of(row.fate) for row in batch()}
    return statuses | dict.fromkeys((job.job_id for job in thousand()), Status.CANCELLED)


def expected_status(job_id: JobId) -> Status:
    """The final status that a job of a sample list must get. A job that is in none raises `KeyError`."""
    return expected()[job_id]


def batch_text() -> str:
    """The wedding batch as CSV, as a studio would keep it."""
    text = StringIO()
    sheet = csv.writer(text, lineterminator="\n")
    sheet.writerow(["Image", "Customer", "Album page", "Ordered by", "Job ID", "Note"])
    for row in batch():
        sheet.writerow(
            [row.job.filename, row.customer, row.album_page, row.ordered_by, row.job.job_id, row.note]
        )
    return text.getvalue()


def thousand_text() -> str:
    """The thousand jobs, one ID a line."""
    return "".join(f"{job.job_id}\n" for job in thousand())


def write_samples(folder: Path) -> None:
    """Write the sample lists into a folder."""
    for name, text in ((BATCH_FILE, batch_text()), (THOUSAND_FILE, thousand_text())):
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
