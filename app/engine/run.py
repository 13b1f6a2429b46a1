"""The life of a run: start, pause, resume, stop.

    NOT_STARTED --start--> RUNNING
    RUNNING --pause, or the service's answers say so--> PAUSED --resume, or the key it waits for--> RUNNING
    RUNNING or PAUSED --stop--> STOPPING --the last answer is in--> ENDED
    RUNNING --every row is final--> ENDED
    any of them --stop_now, put_off--> ENDED

- *RUNNING*: rows leave in order, as the pace allows. Without a connection the run stays RUNNING and
  waits: the dispatcher tries the connection again in growing intervals, and `progress` says so.
- *PAUSED*: nothing leaves. Answers to what was in flight still come in and count. A run pauses by itself
  when a key is refused (401: that row goes back into the queue, none is lost) and when the first five
  answers are all 403 or all 404.
- *STOPPING*: no cancel request leaves any more. What is in flight is waited for; rows whose last request
  may have worked are asked about once more, where there is a connection. The other rows are
  `not_attempted`.
- *ENDED*: every row of the run has a final status, and the journal says so. `stop_now` gives up the
  answers that are still to come: those rows are `unknown`.
- `put_off` is for the end of the program: the list gets the statuses of `stop_now`, so that a last report can
  be made of it, but the journal keeps open what is not done, and the next start offers to go on with it.

Threads, all of them: the main thread alone touches the job list, this object, the models and the widgets.
The workers of the dispatcher's QThreadPool touch the client, the pace, the rows' workers' side
(`app.engine.run_flow`) and the `ReturnPath`, whose one timer on the main thread drains it. One thread
owns the journal's SQLite. One daemon thread owns the keychain. One small pool reads files and writes
reports.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.engine.dispatcher import Dispatcher
from app.engine.policy import NOTHING_KNOWN, Doubt, History
from app.engine.progress import Progress, RunPhase, Speed
from app.engine.return_path import ReturnPath
from app.engine.run_flow import Row, RunFlow
from app.engine.run_news import HeldNews, News, Pause, RowNews, RunJournal, TroubleNews
from app.engine.sure_journal import SureJournal
from app.jobs.job_id import JobId
from app.jobs.job_list import Job, JobList
from app.jobs.record import State
from app.jobs.status import NO_DETAIL, Detail, Reason, Status
from app.keys.api_key import ApiKey
from app.problem import Problem
from app.records.run_values import RowNote, RunState, Try

_log = logging.getLogger(__name__)


class RunOrder(NamedTuple):
    """What a run is to do with one row of the list.

    `number` is the row's place in the journal (a run over a part of the list writes down that part alone).
    `settle_first` asks for the job's state before anything is sent, and says why: `Doubt.OPEN`, a request may
    have left; `Doubt.CONFLICT`, it was answered 409 and nothing was sent since. `only_ask` sends nothing at
    all for it.
    """

    row: int
    number: int
    settle_first: Doubt | None = None
    only_ask: bool = False


class Run(QObject):
    """One run over some rows of a list, on the main thread; this module's docstring is its contract.

    `rows_changed` carries the numbers of the list's rows that changed, in ascending order. `phase_changed`
    comes with every change of phase or pause; `ticked` some times a second, for the progress; `troubled`
    carries a `Problem` of the journal, once; `ended` comes last.
    """

    rows_changed = Signal(object)
    phase_changed = Signal()
    ticked = Signal()
    troubled = Signal(object)
    ended = Signal()

    def __init__(
        self,
        dispatcher: Dispatcher,
        jobs: JobList,
        orders: Sequence[RunOrder],
        journal: RunJournal,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._jobs = jobs
        self._orders = {order.number: order for order in orders}
        self._home: ReturnPath[News] = ReturnPath(self._deliver, self._tick, self)
        self._journal = SureJournal(journal, self.tell_trouble)
        self._flow = RunFlow(dispatcher, self._journal, self._home)
        self._speed = Speed()
        self._phase = RunPhase.NOT_STARTED
        self._pause: Pause | None = None
        self._ends_as = RunState.FINISHED
        """What the journal is told at the end."""
        self._left = len(orders)
        self._tries: dict[JobId, tuple[Try, ...]] = {}
        self.key: ApiKey | None = None
        """The key with which the cancel requests are made, or the last of them was."""
        self.key_name = ""
        """What the key is called that is in use, or was in the end."""
        self.started_at: float | None = None
        self.ended_at: float | None = None
        """When the run began and ended, in Unix seconds."""
        self._took_before = 0.0
        self.trouble: Problem | None = None
        """What is wrong with the journal, if something is."""

    @property
    def phase(self) -> RunPhase:
        """Where the run is in its life."""
        return self._phase

    @property
    def is_under_way(self) -> bool:
        """Whether the run has begun and not ended: paused ones are under way, too."""
        return self._phase in (RunPhase.RUNNING, RunPhase.PAUSED, RunPhase.STOPPING)

    @property
    def pause_reason(self) -> Pause | None:
        """Why the run is paused, `None` if it isn't."""
        return self._pause

    @property
    def only_asks(self) -> bool:
        """Whether the run sends no cancel request, and asks what became of jobs."""
        return bool(self._orders) and all(order.only_ask for order in self._orders.values())

    def tries_of(self, row: int) -> tuple[Try, ...]:
        """Every request that was made for a row of the list in this run and in those it follows."""
        return self._tries.get(self._jobs.rows[row].job_id, ())

    def follow(self, earlier: Run) -> None:
        """Tell of the requests and of the time of an earlier run as well, if that was over the same list."""
        if earlier._jobs is self._jobs:
            self._tries = earlier._tries | self._tries
            self._took_before = earlier.took
            if self.only_asks:
                self.key = earlier.key

    def to_try_again(self, key: ApiKey | None) -> tuple[Status, ...]:
        """Rows in these statuses can be sent once more with this key: if it is another one than the run's,
        those too that the run's key was refused for.
        """
        is_other = key != self.key
        return tuple(
            status
            for status in Status
            if status.can_be_tried_again or (is_other and status.can_be_tried_with_another_key)
        )

    @property
    def took(self) -> float:
        """Seconds from beginning to end, or until now, those of the runs before it over the list included."""
        if self.started_at is None:
            return self._took_before
        return self._took_before + (self.ended_at or time.time()) - self.started_at

    def progress(self) -> Progress:
        """How far the run is, right now."""
        now = time.monotonic()
        with self._dispatcher.lock:
            offline, held_until = self._dispatcher.offline, self._dispatcher.pace.held_until
            slowed = self._dispatcher.pace.slowed
            silent_for = self._dispatcher.silent_for(now)
        is_going = self._phase in (RunPhase.RUNNING, RunPhase.STOPPING)
        rate = self._speed.rate() if is_going else None
        return Progress(
            phase=self._phase,
            pause=self._pause,
            done=len(self._orders) - self._left,
            total=len(self._orders),
            rate=rate,
            seconds_left=self._left / rate if rate else None,
            held_for=max(0.0, held_until - now) if held_until is not None and is_going else None,
            slowed=slowed and is_going,
            offline=offline.loss if offline else None,
            retry_in=max(0.0, offline.retry_at - now) if offline else None,
            silent_for=silent_for if is_going else 0.0,
        )

    def start(self) -> None:
        """Begin. Rows that were seen finished before are not sent; they get their status at once."""
        if self._phase is not RunPhase.NOT_STARTED:
            return
        self.started_at = time.time()
        self._home.open()
        rows = [self._row(order) for order in self._orders.values()]
        self._take_up_again(rows)
        for order in self._orders.values():
            asking = order.settle_first is not None or order.only_ask
            status, detail = (
                (Status.WAITING, Detail(Reason.LOST_ANSWER)) if asking else (Status.READY, NO_DETAIL)
            )
            job = self._jobs.rows[order.row]
            self._jobs.set_status(job, status, detail)
            job.finished_at = None
        self._flow.hand_in(rows)
        for row in rows:
            if row.done:
                self._known_finished(row)
        self.rows_changed.emit(sorted(order.row for order in self._orders.values()))
        self._set_phase(RunPhase.RUNNING)
        self._flow.open()
        if not rows:
            self._end()

    def pause(self) -> None:
        """Let nothing more leave until `resume`."""
        if self._phase is RunPhase.RUNNING:
            self._flow.hold()
            self._set_phase(RunPhase.PAUSED, Pause.BY_PERSON)
            self._journal.mark(RunState.PAUSED)

    def resume(self) -> None:
        """Go on, whatever the pause was for; also tries a lost connection at once."""
        if self._phase in (RunPhase.RUNNING, RunPhase.PAUSED):
            self._dispatcher.try_connection_now()
        if self._phase is RunPhase.PAUSED:
            self._speed.forget()
            self._set_phase(RunPhase.RUNNING)
            self._journal.mark(RunState.RUNNING)
            self._flow.open()

    def use_key(self, key: ApiKey, name: str) -> None:
        """Go on with another key. Rows that the last key may wrongly have been refused for are sent again.

        What a person has paused stays paused. Whoever goes on with the run after a crash needs this key, so
        its name is written down.
        """
        self.key, self.key_name = self.key if self.only_asks else key, name
        self._flow.judge_key_anew()
        self._dispatcher.client.use_key(key)
        self._journal.name_key(name)
        match self._pause:
            case Pause.NO_PERMISSION:
                self._flow.send_refused_again(403)
            case Pause.JOBS_NOT_FOUND:
                self._flow.send_refused_again(404)
            case Pause.BY_PERSON:
                return
            case Pause.KEY_REFUSED | None:
                pass
        self.resume()

    def stop(self) -> None:
        """Send nothing more, and end when the answers in flight are in."""
        if self._phase in (RunPhase.RUNNING, RunPhase.PAUSED):
            self._set_phase(RunPhase.STOPPING)
            self._flow.close()

    def stop_now(self) -> None:
        """End at once: rows whose answers are still to come are `unknown`."""
        if self.is_under_way:
            self._flow.abandon()
            self._home.close()
            self._end()

    def put_off(self) -> None:
        """End at once, with a final status for every row of the list, so that a report can be made of it; the
        journal keeps what is not done for the next start of the program.
        """
        if self.is_under_way:
            if self._flow.abandon(for_good=False):
                self._ends_as = RunState.PAUSED
            self._home.close()
            self._end()

    def tell_trouble(self, problem: Problem) -> None:
        """The journal cannot be written. From any thread."""
        self._home.put(TroubleNews(problem))

    def _row(self, order: RunOrder) -> Row:
        job = self._jobs.rows[order.row]
        asking = order.settle_first is not None or order.only_ask
        history = NOTHING_KNOWN
        if asking or job.attempts or job.may_have_worked or job.http_status or job.detail.message:
            history = History(
                attempts=job.attempts,
                may_have_worked=job.may_have_worked or order.settle_first is Doubt.OPEN,
                doubt=order.settle_first or Doubt.OPEN,
                http_status=job.http_status,
                message=job.detail.message,
                only_ask=order.only_ask,
            )
        done = not asking and job.record is not None and not job.record.is_running
        return Row(self._flow, order.number, job.job_id, history, asking=asking, done=done)

    def _take_up_again(self, rows: Sequence[Row]) -> None:
        """Write down that rows which an earlier run had ended are to be sent again, all of them and at once:
        should this run be cut off, they are what is left to do.
        """
        sent = (row for row in rows if not (row.asking or row.done))
        if again := [row.number for row in sent if self._job_of(row).status.is_final]:
            self._journal.take_up_again(again)

    def _job_of(self, row: Row) -> Job:
        return self._jobs.rows[self._orders[row.number].row]

    def _known_finished(self, row: Row) -> None:
        """Seen finished before the run: told like any other final status, so that the journal has it, too."""
        record = self._job_of(row).record
        was_cancelled = record is not None and record.state is State.CANCELLED
        status = Status.ALREADY_CANCELLED if was_cancelled else Status.ALREADY_FINISHED
        self._flow.tell(row, status, Detail(Reason.KNOWN_FINISHED, state=str(record.state) if record else ""))

    def _deliver(self, batch: list[News]) -> None:
        changed: set[int] = set()
        for news in batch:
            match news:
                case RowNews(note):
                    changed.add(self._take(note, news))
                case HeldNews(pause) if self._phase is RunPhase.RUNNING:
                    self._set_phase(RunPhase.PAUSED, pause)
                    self._journal.mark(RunState.PAUSED)
                case HeldNews():
                    pass
                case TroubleNews(problem):
                    self.trouble = problem
                    self.troubled.emit(problem)
        if changed:
            self.rows_changed.emit(sorted(changed))
        if self._left == 0 and self._phase is not RunPhase.ENDED:
            self._end()

    def _take(self, note: RowNote, news: RowNews) -> int:
        """Bring the list's row up to date; its number."""
        row = self._orders[note.row].row
        job = self._jobs.rows[row]
        was_final, is_final = job.status.is_final, note.status.is_final
        self._jobs.set_status(job, note.status, note.detail)
        job.attempts, job.http_status = note.attempts, note.http_status
        job.may_have_worked = note.lost_before
        job.finished_at = note.at if is_final else None
        if news.record is not None:
            job.record, job.asked_at, job.is_unknown_there = news.record, note.at, False
        if note.tries:
            self._tries[job.job_id] = self._tries.get(job.job_id, ()) + note.tries
        self._left += int(was_final) - int(is_final)
        return row

    def _tick(self) -> None:
        now = time.monotonic()
        if self._phase in (RunPhase.RUNNING, RunPhase.STOPPING):
            self._speed.note(now, len(self._orders) - self._left)
        self.ticked.emit()

    def _set_phase(self, phase: RunPhase, pause: Pause | None = None) -> None:
        self._phase, self._pause = phase, pause
        self.phase_changed.emit()

    def _end(self) -> None:
        if self._phase is RunPhase.ENDED:
            return
        self._phase, self._pause = RunPhase.ENDED, None
        self.ended_at = time.time()
        self._home.close()
        self._flow.leave()
        self._journal.mark(self._ends_as, self.ended_at)
        self.phase_changed.emit()
        self.ended.emit()
