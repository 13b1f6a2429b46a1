"""A row on its way through a run, on the workers' side: send, judge by the policy, carry out the step.

Everything here happens on workers' threads or under the dispatcher's lock. What the main thread is to know
leaves as news over the run's `ReturnPath`, and what must survive a crash goes to the journal.
"""

from __future__ import annotations

import logging
import random
import time
from collections import deque
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import Final, assert_never

from app.engine import policy
from app.engine.dispatcher import Answer, Dispatcher
from app.engine.policy import Ask, Finish, History, HoldForKey, HoldForNetwork, Send, Step
from app.engine.return_path import ReturnPath
from app.engine.run_news import HeldNews, News, NoJournal, Pause, RowNews, RunJournal
from app.jobs.job_id import JobId
from app.jobs.record import JobRecord
from app.jobs.status import NO_DETAIL, Detail, Reason, Status
from app.records.run_values import Call, RowNote, Try
from app.service.answers import Accepted, Described, NoAnswer, Refused, Unexpected
from app.service.client import ServiceClient

_log = logging.getLogger(__name__)

CANCEL_RANK: Final = 0
QUESTION_RANK: Final = 1
"""Explanations never delay cancelling."""
INTENTS_A_BATCH: Final = 32
"""Rows whose intent to send is committed to the journal at a time."""
INTENTS_AHEAD: Final = 64
"""A new batch is asked for when fewer committed rows than this wait, so that nobody waits for a disk."""
ANSWERS_TO_JUDGE_A_KEY_BY: Final = 5
_PAUSES: Final = {403: Pause.NO_PERMISSION, 404: Pause.JOBS_NOT_FOUND}


class Phase(Enum):
    """What the workers may do for a run."""

    OPEN = "open"
    HELD = "held"
    CLOSING = "closing"
    """Nothing is sent any more; answers in flight and last questions still come in."""
    CLOSED = "closed"


@dataclass(slots=True, eq=False)
class Row:
    """One row of a run, as `Work` for the dispatcher. Owned by whoever took it out of a lane."""

    flow: RunFlow
    number: int
    job_id: JobId
    history: History
    asking: bool = False
    in_flight: bool = False
    done: bool = False

    def leaving(self) -> None:
        """About to be sent, under the dispatcher's lock."""
        self.in_flight = True
        if not self.asking:
            self.history = self.history._replace(attempts=self.history.attempts + 1)
            self.flow.tell(self, Status.SENDING, NO_DETAIL)
        self.flow.feed()

    def send(self, client: ServiceClient) -> Answer:
        """Make the request."""
        return client.status(self.job_id) if self.asking else client.cancel(self.job_id)

    def answered(self, answer: Answer) -> None:
        """Judge the answer and carry out the step."""
        self.flow.judge(self, answer)

    def broke(self, error: BaseException) -> None:
        """This program failed at the row: its request may have left, so nothing is claimed about the job."""
        del error
        self.flow.give_up(self, Reason.PROGRAM_ERROR)


class RunFlow:
    """The workers' side of a run: its two lanes, its phase, and what each step does.

    Rows wait in three places: `_unsent` (the intent to send is not written down yet), the cancel lane, and
    the question lane. A row that is in none of them and not `done` is in flight or waits for the journal.
    """

    def __init__(self, dispatcher: Dispatcher, journal: RunJournal, home: ReturnPath[News]) -> None:
        self._dispatcher = dispatcher
        self._journal = journal
        self._home = home
        self._cancels = dispatcher.open_lane(CANCEL_RANK)
        self._questions = dispatcher.open_lane(QUESTION_RANK)
        self._cancels.is_open = self._questions.is_open = False
        self._unsent: deque[Row] = deque()
        self._rows: list[Row] = []
        self._intending = 0
        self._first_codes: list[int] = []
        self._judging_key = True
        self._of_last_key: set[Row] = set()
        """Rows that were in flight when the key was changed: their answers are about the key before."""
        self.phase = Phase.HELD

    # What the main thread asks for.

    def hand_in(self, rows: list[Row]) -> None:
        """Take the rows of the run, once, before `open`. Rows with `asking` are settled first."""
        with self._dispatcher.lock:
            self._rows = rows
            for row in rows:
                if row.asking:
                    self._questions.put(row, row.number)
                elif not row.done:
                    self._unsent.append(row)

    def open(self) -> None:
        """Let requests leave."""
        with self._dispatcher.lock:
            if self.phase in (Phase.OPEN, Phase.HELD):
                self._dispatcher.listen_anew()
                self._set_phase(Phase.OPEN)
                self.feed()

    def hold(self) -> None:
        """Let nothing more leave; answers in flight still come in."""
        with self._dispatcher.lock:
            if self.phase is Phase.OPEN:
                self._set_phase(Phase.HELD)

    def close(self) -> None:
        """Send no cancel request any more. What is in flight comes in; doubts are asked about once more."""
        with self._dispatcher.lock:
            if self.phase in (Phase.CLOSING, Phase.CLOSED):
                return
            can_ask = self.phase is Phase.OPEN and self._dispatcher.offline is None
            self._set_phase(Phase.CLOSING)
            self._questions.is_open = can_ask
            for row in self._rows:
                if not row.done and not row.in_flight:
                    self._wind_up(row, queued_question=row.asking)
            self._dispatcher.look_again()

    def abandon(self, *, for_good: bool = True) -> int:
        """Give up the answers that are still to come: those rows become `unknown`, at once.

        If it is not `for_good`, the journal is not told: there the rows stay as they were. Returns how many
        rows had no final status before.
        """
        with self._dispatcher.lock:
            left = [row for row in self._rows if not row.done]
            if not for_good:
                self._journal = NoJournal()
            self.phase = Phase.CLOSED
            self._cancels.empty()
            self._questions.empty()
            self._unsent.clear()
            for row in left:
                if row.in_flight and not row.asking:
                    row.history = row.history._replace(may_have_worked=True)
                self._finish(row, policy.when_stopped(row.history, doubt_open=row.asking))
            return len(left)

    def leave(self) -> None:
        """Give the lanes back."""
        with self._dispatcher.lock:
            self.phase = Phase.CLOSED
            self._dispatcher.close_lane(self._cancels)
            self._dispatcher.close_lane(self._questions)

    def judge_key_anew(self) -> None:
        """There is another key: its first answers say whether it is the right one."""
        with self._dispatcher.lock:
            self._first_codes, self._judging_key = [], True
            self._of_last_key = {row for row in self._rows if row.in_flight}

    def send_refused_again(self, *codes: int) -> None:
        """Put the rows back that were refused with these codes; another key may be right for them.

        The refusal took back their intent to be sent, so it is written down anew. Rows that were asked about
        after the refusal are left alone: more is known of them than that.
        """
        with self._dispatcher.lock:
            known = [row for row in self._rows if row.done and not row.history.may_have_worked]
            again = [row for row in known if row.history.http_status in codes]
            for row in again:
                row.history = row.history._replace(http_status=None, message="")
                self.tell(row, Status.READY, NO_DETAIL)
                row.done = False
            self._unsent.extendleft(reversed(again))

    # What the workers do.

    def feed(self) -> None:
        """Have the next batch of intents written down in time. Under the dispatcher's lock."""
        while self._unsent and self.phase is Phase.OPEN:
            if len(self._cancels) + self._intending >= INTENTS_AHEAD:
                return
            batch = [self._unsent.popleft() for _ in range(min(INTENTS_A_BATCH, len(self._unsent)))]
            self._intending += len(batch)
            self._journal.intend([row.number for row in batch], partial(self._intended, batch))

    def _intended(self, batch: list[Row]) -> None:
        """The journal has it: these rows may leave. From the journal's thread."""
        with self._dispatcher.lock:
            self._intending -= len(batch)
            for row in batch:
                if not row.done:
                    self._cancels.put(row, row.number)
            self._dispatcher.look_again()

    def judge(self, row: Row, answer: Answer) -> None:
        """Let the policy say what the answer means, and do it."""
        draw = random.random()  # noqa: S311  (jitter, not a secret)
        match answer:
            case Described() if row.asking:
                step = policy.after_status(row.history, answer, draw)
            case Accepted() if not row.asking:
                step = policy.after_cancel(row.history, answer, draw)
            case Refused() | Unexpected() | NoAnswer():
                judge = policy.after_status if row.asking else policy.after_cancel
                step = judge(row.history, answer, draw)
            case _:
                raise TypeError("the answer belongs to another call")
        one_try = _try_of(Call.STATUS if row.asking else Call.CANCEL, answer)
        with self._dispatcher.lock:
            if row.done:
                return  # given up meanwhile
            row.in_flight = False
            if row in self._of_last_key:
                self._of_last_key.remove(row)
                step = policy.with_another_key(step)
            else:
                self._watch_first_codes(row, answer)
                if isinstance(step, HoldForKey) and self.phase is Phase.OPEN:
                    self._hold_for(Pause.KEY_REFUSED)
            self._carry_out(row, step, one_try)

    def give_up(self, row: Row, reason: Reason) -> None:
        """End a row of which nothing can be said any more, wherever it was when that came about."""
        with self._dispatcher.lock:
            if not row.done:
                self._cancels.remove(row)
                self._questions.remove(row)
                row.history = row.history._replace(may_have_worked=True)
                self._finish(row, Finish(row.history, Status.UNKNOWN, Detail(reason)))

    def _carry_out(self, row: Row, step: Step, one_try: Try) -> None:
        row.history = step.history
        if isinstance(step, Finish):
            self._finish(row, step, one_try)
            return
        if self.phase in (Phase.CLOSING, Phase.CLOSED):
            row.asking = isinstance(step, Ask) or getattr(step, "ask", False)
            if isinstance(step, HoldForKey | HoldForNetwork):
                self._ask_no_more()
            self._wind_up(row, queued_question=False, one_try=one_try)
            return
        match step:
            case Send(after=after, detail=detail):
                asking = False
            case Ask(after=after, detail=detail):
                asking = True
            case HoldForKey(ask=asking):
                after, detail = 0.0, Detail(Reason.KEY_REFUSED)
            case HoldForNetwork(ask=asking):
                after, detail = 0.0, Detail(Reason.NO_CONNECTION)
            case _:
                assert_never(step)
        until = time.time() + after if after > 0.0 else None
        self.tell(row, Status.WAITING, replace(detail, until=until), one_try)
        self._queue(row, asking=asking, after=after)

    def _queue(self, row: Row, *, asking: bool, after: float) -> None:
        row.asking = asking
        lane = self._questions if asking else self._cancels
        self._dispatcher.put(lane, row, row.number, after)

    def _wind_up(self, row: Row, *, queued_question: bool, one_try: Try | None = None) -> None:
        """The run closes: end a row that is not in flight, or ask about it one last time."""
        doubtful = row.asking or row.history.may_have_worked
        if doubtful and self._questions.is_open:
            row.history = row.history._replace(only_ask=True)
            if not queued_question:
                self.tell(row, Status.WAITING, Detail(Reason.LOST_ANSWER), one_try)
                self._queue(row, asking=True, after=0.0)
            return
        self._finish(row, policy.when_stopped(row.history, doubt_open=row.asking), one_try)

    def _ask_no_more(self) -> None:
        """The run closes and no question gets through: rows that waited for one end as they stand."""
        self._questions.is_open = False
        waiting = set(self._questions.empty())
        for row in self._rows:
            if row in waiting:
                self._wind_up(row, queued_question=False)

    def _finish(self, row: Row, step: Finish, one_try: Try | None = None) -> None:
        row.history = policy.shared(step.history)
        self.tell(row, step.status, step.detail, one_try, step.record)
        row.done, row.in_flight = True, False

    def tell(
        self,
        row: Row,
        status: Status,
        detail: Detail,
        one_try: Try | None = None,
        record: JobRecord | None = None,
    ) -> None:
        """Let the journal and the main thread know."""
        known = row.history
        note = RowNote(
            row.number,
            status,
            detail,
            attempts=known.attempts,
            at=time.time(),
            http_status=known.http_status,
            lost_before=known.may_have_worked,
            tries=(one_try,) if one_try else (),
        )
        if status is not Status.SENDING:
            self._journal.note(note)
        self._home.put(RowNews(note, record))

    def _watch_first_codes(self, row: Row, answer: Answer) -> None:
        """When the first rows are all answered 403 or all 404, the key is probably wrong: hold, ask."""
        if not self._judging_key or row.asking or row.history.attempts > 1 or isinstance(answer, NoAnswer):
            return
        self._first_codes.append(answer.code if isinstance(answer, Refused) else 0)
        if len(self._first_codes) < ANSWERS_TO_JUDGE_A_KEY_BY or self.phase is not Phase.OPEN:
            return  # while a person holds the run there is nothing to ask: the next answer is judged, too
        self._judging_key = False
        if len(set(self._first_codes)) == 1:
            pause = _PAUSES.get(self._first_codes[0])
            if pause is not None:
                self._hold_for(pause)

    def _hold_for(self, pause: Pause) -> None:
        self._set_phase(Phase.HELD)
        self._home.put(HeldNews(pause))

    def _set_phase(self, phase: Phase) -> None:
        self.phase = phase
        self._cancels.is_open = self._questions.is_open = phase is Phase.OPEN
        self._dispatcher.look_again()


def _code_of(answer: Answer) -> int | None:
    match answer:
        case Accepted():
            return 204
        case Refused(code=code) | Unexpected(code=code):
            return code
        case NoAnswer():
            return None
        case _:
            return 200


def _try_of(call: Call, answer: Answer) -> Try:
    """What the row's history keeps of a request and its answer."""
    match answer:
        case NoAnswer(loss=loss):
            return Try(time.time(), call, loss=loss)
        case Refused(message=message) | Unexpected(message=message):
            return Try(time.time(), call, _code_of(answer), message=message)
        case Described(record):
            return Try(time.time(), call, 200, message=str(record.state))
        case _:
            return Try(time.time(), call, _code_of(answer))
