"""What an answer means for a row: pure functions from what is known to the next step.

The table they follow is the README's "What an answer means"; two rules stand above it:

1. A row is `cancelled` after 204 or after a status of `Cancelled`, never otherwise.
2. Once a request has left whose effect nobody reported (`History.may_have_worked`), no refusal proves that
   the job was not cancelled. From then on only the status call settles the row, and what it cannot settle
   is `unknown`.

Nothing here sends, waits or knows the time. Every answer has a step: the matches are exhaustive, and mypy
proves it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final, NamedTuple, assert_never

from app.jobs.record import JobRecord, State
from app.jobs.status import Detail, Reason, Status
from app.service.answers import (
    Accepted,
    CancelAnswer,
    Described,
    Loss,
    NoAnswer,
    Refused,
    StatusAnswer,
    Unexpected,
)

MOST_TRIES: Final = 5
"""Cancel requests a row gets while the service is in trouble (5xx, lost or unexpected answers)."""
MOST_CONFLICTS: Final = 4
"""Cancel requests a row gets while the service says 409 although the job is Pending."""
MOST_QUESTIONS: Final = 4
"""Status requests in a row that may fail before a row is left unsettled."""
FIRST_WAIT: Final = 0.5
"""Seconds before the second try; each further wait is twice as long, up to `LONGEST_WAIT`."""
LONGEST_WAIT: Final = 20.0
MOST_HISTORIES: Final = 1_000
"""So many different histories are shared between rows; what the service says may differ from row to row."""


class Doubt(Enum):
    """Why the service is asked for a job's state."""

    CONFLICT = "conflict"
    """The cancel request was answered 409."""
    OPEN = "open"
    """A request left and its effect is not known."""


class History(NamedTuple):
    """What is known of a row when an answer comes in. A tuple, because it changes with every request."""

    attempts: int = 0
    """Cancel requests that were sent."""
    may_have_worked: bool = False
    """One of them left and nobody reported its effect."""
    troubles: int = 0
    conflicts: int = 0
    questions: int = 0
    """Status requests in a row that brought nothing."""
    doubt: Doubt = Doubt.OPEN
    http_status: int | None = None
    """The code of the last answer to a cancel request."""
    message: str = ""
    """What the service said with it."""
    only_ask: bool = False
    """Nothing may be sent for this row any more, only asked ("check again", a stopped run)."""


NOTHING_KNOWN: Final = History()
"""Before the first request. Most rows of a run begin with it, and have it in common."""


@lru_cache(maxsize=MOST_HISTORIES)
def shared(history: History) -> History:
    """An equal history that other rows have, if there is one: at the end most are alike."""
    return history


@dataclass(frozen=True, slots=True)
class Finish:
    """The row has its final status."""

    history: History
    status: Status
    detail: Detail
    record: JobRecord | None = None


@dataclass(frozen=True, slots=True)
class Send:
    """Send the cancel request (again) after `after` seconds, in the row's turn."""

    history: History
    after: float
    detail: Detail


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask for the job's state after `after` seconds, behind all cancels."""

    history: History
    after: float
    detail: Detail


@dataclass(frozen=True, slots=True)
class HoldForKey:
    """401: the row goes back to where it was, and nothing leaves until there is another key."""

    history: History
    ask: bool


@dataclass(frozen=True, slots=True)
class HoldForNetwork:
    """The request never left: the row goes back to where it was, and the run waits for a connection."""

    history: History
    ask: bool
    loss: Loss


Step = Finish | Send | Ask | HoldForKey | HoldForNetwork


def with_another_key(step: Step) -> Step:
    """The step after an answer to a request that was made with a key which is not in use any more: what that
    key was refused for is sent again.
    """
    if isinstance(step, Finish) and step.status.can_be_tried_with_another_key:
        return Send(step.history, 0.0, Detail(Reason.KEY_REFUSED))
    return step


def wait_before_try(number: int, draw: float) -> float:
    """Seconds to wait before try `number` (2 is the first repetition): growing, half of it by chance.

    `draw` is a random number in [0, 1), handed in so that the same inputs give the same step.
    """
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(number - 2, 20)) * (0.5 + draw / 2)


_ACCEPTED: Final = Detail(Reason.ACCEPTED)


def after_cancel(history: History, answer: CancelAnswer, draw: float) -> Step:
    """The step after an answer to a cancel request. `history.attempts` counts that request already."""
    match answer:
        case Accepted():
            known = history._replace(http_status=204, message="")
            return Finish(known, Status.CANCELLED, _ACCEPTED)
        case Refused(code, message):
            known = history._replace(http_status=code, message=message)
            return _after_refusal(known, code, draw)
        case Unexpected(code, message):
            known = history._replace(http_status=code, message=message, troubles=history.troubles + 1)
            return _settle(known)
        case NoAnswer(loss, left):
            known = history._replace(http_status=None, message="")
            if not left:
                return HoldForNetwork(known, ask=False, loss=loss)
            return _settle(known._replace(troubles=history.troubles + 1))
        case _:
            assert_never(answer)


def _after_refusal(history: History, code: int, draw: float) -> Step:
    match code:
        case 401:
            return HoldForKey(history, ask=False)
        case 429:
            return Send(history, 0.0, Detail(Reason.SLOW_DOWN, history.message))
        case 409:
            asked = history._replace(doubt=Doubt.CONFLICT, questions=0)
            return Ask(asked, 0.0, Detail(Reason.REFUSED_FOR_NOW, history.message))
        case 400 | 403 | 404:
            if history.may_have_worked:
                return _settle(history)
            status, reason = _FINAL_REFUSALS[code]
            return Finish(history, status, Detail(reason, history.message))
        case _:
            tried = history._replace(troubles=history.troubles + 1, may_have_worked=True)
            if tried.troubles >= MOST_TRIES:
                return _settle(tried)
            wait = wait_before_try(tried.troubles + 1, draw)
            return Send(tried, wait, Detail(Reason.SERVER_TROUBLE, history.message))


_FINAL_REFUSALS: Final = {
    400: (Status.FAILED, Reason.INVALID_ID),
    403: (Status.NOT_ALLOWED, Reason.NO_PERMISSION),
    404: (Status.NOT_FOUND, Reason.NO_SUCH_JOB),
}


def _settle(history: History) -> Ask:
    asked = history._replace(may_have_worked=True, doubt=Doubt.OPEN, questions=0)
    return Ask(asked, 0.0, Detail(Reason.LOST_ANSWER, history.message))


def after_status(history: History, answer: StatusAnswer, draw: float) -> Step:
    """The step after an answer to a status request that was asked because of `history.doubt`."""
    match answer:
        case Described(record):
            return _after_record(history._replace(questions=0), record, draw)
        case Refused(code=401):
            return HoldForKey(history, ask=True)
        case Refused(code=429, message=message):
            return Ask(history, 0.0, Detail(Reason.SLOW_DOWN, message))
        case Refused(code=400 | 403 | 404) | Unexpected():
            return _unsettled(history)
        case NoAnswer(left=False, loss=loss):
            return HoldForNetwork(history, ask=True, loss=loss)
        case Refused() | NoAnswer():
            asked = history._replace(questions=history.questions + 1)
            if asked.questions >= MOST_QUESTIONS:
                return _unsettled(asked)
            reason = Reason.SERVER_TROUBLE if isinstance(answer, Refused) else Reason.LOST_ANSWER
            return Ask(asked, wait_before_try(asked.questions + 1, draw), Detail(reason))
        case _:
            assert_never(answer)


def _after_record(history: History, record: JobRecord, draw: float) -> Step:
    match record.state:
        case State.CANCELLED:
            if history.may_have_worked:
                done = Detail(Reason.SEEN_CANCELLED, state=State.CANCELLED)
                return Finish(history, Status.CANCELLED, done, record)
            before = Detail(Reason.CANCELLED_BEFORE, state=State.CANCELLED)
            return Finish(history, Status.ALREADY_CANCELLED, before, record)
        case State.COMPLETED:
            ended = Detail(Reason.COMPLETED, state=State.COMPLETED)
            return Finish(history, Status.ALREADY_FINISHED, ended, record)
        case State.FAILED:
            ended = Detail(Reason.ENDED_IN_FAILURE, state=State.FAILED)
            return Finish(history, Status.ALREADY_FINISHED, ended, record)
        case State.PROCESSING if history.doubt is Doubt.CONFLICT:
            processing = Detail(Reason.PROCESSING, history.message, State.PROCESSING)
            return Finish(history, Status.NOT_CANCELLABLE, processing, record)
        case State.PENDING if history.doubt is Doubt.CONFLICT:
            return _after_pending_conflict(history, record, draw)
        case State.PENDING | State.PROCESSING:
            return _after_uncancelled(history, record, draw)
        case str(word):
            return _after_new_state(history, record, word, draw)
        case _:
            assert_never(record.state)


def _after_pending_conflict(history: History, record: JobRecord, draw: float) -> Step:
    seen = history._replace(conflicts=history.conflicts + 1)
    if seen.conflicts >= MOST_CONFLICTS or seen.only_ask:
        detail = Detail(Reason.CONFLICT_PENDING, history.message, State.PENDING)
        return Finish(seen, Status.FAILED, detail, record)
    wait = wait_before_try(seen.conflicts + 1, draw)
    return Send(seen, wait, Detail(Reason.STILL_PENDING, history.message, State.PENDING))


def _after_uncancelled(history: History, record: JobRecord, draw: float) -> Step:
    if history.only_ask or history.troubles >= MOST_TRIES:
        detail = Detail(Reason.SEEN_UNCANCELLED, history.message, record.state)
        return Finish(history, Status.FAILED, detail, record)
    wait = wait_before_try(history.troubles + 1, draw) if history.troubles > 1 else 0.0
    return Send(history, wait, Detail(Reason.LOST_ANSWER, history.message, record.state))


def _after_new_state(history: History, record: JobRecord, word: str, draw: float) -> Step:
    """A state that is not in the specification: shown as it is, and taken for nothing."""
    detail = Detail(Reason.UNKNOWN_STATE, history.message, word)
    if history.doubt is Doubt.CONFLICT and not history.may_have_worked:
        return Finish(history, Status.FAILED, detail, record)
    if history.doubt is Doubt.OPEN and not history.only_ask and history.troubles < MOST_TRIES:
        return _after_uncancelled(history, record, draw)
    return Finish(history, Status.UNKNOWN, detail, record)


def _unsettled(history: History) -> Finish:
    if history.doubt is Doubt.CONFLICT and not history.may_have_worked:
        return Finish(history, Status.FAILED, Detail(Reason.CONFLICT, history.message))
    return Finish(history, Status.UNKNOWN, Detail(Reason.NO_ANSWER, history.message))


def when_stopped(history: History, *, doubt_open: bool) -> Finish:
    """What a row is when its run stops before the row's next request left.

    `doubt_open` says that the row was waiting for a status call. `not_attempted` is said only where the last
    answer proves that nothing happened.
    """
    if history.may_have_worked:
        return Finish(history, Status.UNKNOWN, Detail(Reason.STOPPED_IN_FLIGHT, history.message))
    if doubt_open:
        return Finish(history, Status.FAILED, Detail(Reason.CONFLICT, history.message))
    return Finish(history, Status.NOT_ATTEMPTED, Detail(Reason.STOPPED, history.message))
