"""The practice service for people: jobs that match the sample lists and wait for whoever practises."""

from __future__ import annotations

from typing import Final

from app.practice.config import PracticeConfig
from app.practice.contract import SERVER_ERROR, Call
from app.practice.faults import EVERY, Fault, Rule, When, first, only
from app.practice.limits import InSeconds, TokenBucket
from app.practice.samples import Fate, jobs_with, sample_jobs
from app.practice.troubles import answer, refuse, reset_unanswered

LATENCY: Final = 0.06
JITTER: Final = 0.02
LIMIT: Final = TokenBucket(rate=70.0, burst=40.0)
"""A thousand jobs take some 14 seconds: long enough to watch, short enough to wait for."""
RETRY_AFTER: Final = InSeconds(1)

_CANCEL: Final = frozenset({Call.CANCEL})
_STATUS: Final = frozenset({Call.STATUS})


def practice_for_people() -> PracticeConfig:
    """A service with the sample jobs. They do not move on with time; only cancelling changes them."""
    return PracticeConfig(
        jobs=sample_jobs(),
        latency=LATENCY,
        jitter=JITTER,
        limiter=LIMIT,
        retry_after=RETRY_AFTER,
        faults=_sample_faults(),
    )


def _sample_faults() -> tuple[Rule, ...]:
    trouble = answer(500, SERVER_ERROR.body)

    def on_cancel(fate: Fate, fault: Fault, *, tries: range = EVERY) -> Rule:

        return Rule(When(_CANCEL, jobs_with(fate), tries=tries), fault)

    return (
        on_cancel(Fate.CANCELLED_LATER, trouble, tries=first(2)),
        on_cancel(Fate.ANSWER_LOST, reset_unanswered(carried_out=True), tries=only(1)),
        on_cancel(Fate.REQUEST_LOST, reset_unanswered(), tries=only(1)),
        on_cancel(Fate.NOT_ALLOWED, refuse(403, "Forbidden")),
        on_cancel(Fate.SERVER_TROUBLE, trouble),
        on_cancel(Fate.NEVER_ANSWERED, reset_unanswered()),
        Rule(When(_STATUS, jobs_with(Fate.NEVER_ANSWERED)), trouble),
    )
