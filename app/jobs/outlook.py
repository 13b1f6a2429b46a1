"""What the service's own word means for the jobs in the list: before a run, and after it.

Nothing here changes a status: a status says what this product did and was told, an outlook what the service
says when it is asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final, assert_never

from app.jobs.job_list import Job, JobList
from app.jobs.record import JobRecord, State


class Chance(Enum):
    """Whether a job can still be cancelled, as far as the service has told."""

    NOT_ASKED = auto()
    GOOD = auto()
    """Pending: this is what can be cancelled."""
    UNCERTAIN = auto()
    """Processing: nobody documents whether this can be cancelled."""
    NEW_STATE = auto()
    """A word that is not documented."""
    NO_SUCH_JOB = auto()
    """The service knows no such job for this key; the request is sent all the same."""
    COMPLETED = auto()
    CANCELLED = auto()
    FAILED = auto()

    @property
    def is_sent(self) -> bool:
        """Whether a run sends a cancel request for such a job."""
        return self not in (Chance.COMPLETED, Chance.CANCELLED, Chance.FAILED)


def chance_of(job: Job) -> Chance:
    """What the service's last word about a job of the list means."""
    if job.record is not None:
        return _chance_in(job.record)
    return Chance.NO_SUCH_JOB if job.is_unknown_there else Chance.NOT_ASKED


def _chance_in(record: JobRecord) -> Chance:
    match record.state:
        case State.PENDING:
            return Chance.GOOD
        case State.PROCESSING:
            return Chance.UNCERTAIN
        case State.COMPLETED:
            return Chance.COMPLETED
        case State.CANCELLED:
            return Chance.CANCELLED
        case State.FAILED:
            return Chance.FAILED
        case str():
            return Chance.NEW_STATE
        case _:
            assert_never(record.state)


@dataclass(frozen=True, slots=True)
class Credits:
    """The credits of some jobs, summed. `unpriced` counts the jobs of which nobody knows them."""

    known: int = 0
    unpriced: int = 0


NO_CREDITS: Final = Credits()
"""Of no job."""


def credits_of(records: Iterable[JobRecord | None]) -> Credits:
    """The credits that these jobs cost when they complete."""
    known = unpriced = 0
    for record in records:
        price = record.credits if record is not None else None
        if price is None:
            unpriced += 1
        else:
            known += price
    return Credits(known, unpriced)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a run over some jobs would do: how many there are of each chance, and what is at stake.

    `credits` are those of the jobs for which a request would be sent; a job that the service does not know
    costs nothing.
    """

    chances: Mapping[Chance, int]
    credits: Credits

    @property
    def sent(self) -> int:
        """Jobs for which a request would be sent."""
        return sum(count for chance, count in self.chances.items() if chance.is_sent)

    @property
    def finished(self) -> int:
        """Jobs that were seen finished: nothing is sent for them."""
        return sum(count for chance, count in self.chances.items() if not chance.is_sent)

    @property
    def is_asked(self) -> bool:
        """Whether the service has told about any of them."""
        return any(count for chance, count in self.chances.items() if chance is not Chance.NOT_ASKED)


def outlook_of(jobs: Iterable[Job]) -> Outlook:
    """The outlook of a run over these jobs."""
    some = list(jobs)
    # Before the service was asked nothing is told of any, and 100,000 rows are not gone through one by one.
    told = [job for job in some if job.record is not None or job.is_unknown_there]
    untold = len(some) - len(told)
    chances: Counter[Chance] = Counter({Chance.NOT_ASKED: untold} if untold else {})
    sent: list[JobRecord | None] = []
    for job in told:
        chance = chance_of(job)
        chances[chance] += 1
        if chance.is_sent and chance is not Chance.NO_SUCH_JOB:
            sent.append(job.record)
    priced = credits_of(sent)
    return Outlook(chances, replace(priced, unpriced=priced.unpriced + untold))


@dataclass(frozen=True, slots=True)
class Proof:
    """What the service says afterwards of jobs that count as cancelled.

    `others` counts those that are shown in another state, by the service's word for it. Of `untold` ones it
    said nothing this time.
    """

    cancelled: int
    others: Mapping[str, int]
    unknown_there: int
    untold: int

    @property
    def is_whole(self) -> bool:
        """Whether every one of them is cancelled, says the service."""
        return not (self.others or self.unknown_there or self.untold)


def proof_of(told: Iterable[Job], untold: int) -> Proof:
    """Put together what the service has just told about these jobs. `untold` more were asked in vain."""
    states: Counter[str] = Counter()
    unknown = 0
    for job in told:
        if job.record is None:
            unknown += 1
        else:
            states[str(job.record.state)] += 1
    cancelled = states.pop(str(State.CANCELLED), 0)
    return Proof(cancelled, states, unknown, untold)


def started_since(moment: float, running: Iterable[JobRecord], jobs: JobList) -> list[JobRecord]:
    """Those running jobs that are not in the list and were started at or after `moment` (Unix seconds).

    The service's clock is taken as it is, and counts whole seconds.
    """
    since = int(moment)
    return [one for one in running if (one.started or 0.0) >= since and jobs.find(one.job_id) is None]
