"""Everything that goes to the service goes through here: one pool of workers, one pace, lanes in order.

A *lane* is a queue of work with a rank. Workers always take from the open lane of the lowest rank, so a run's
cancels leave before its questions, and those before a walk through the list. The pace decides *when* the next
request may leave; whoever waits for it holds no request in its hand, so that a pause, a stop or a change of
mind is felt at once.

No error of this program ends a worker, and none swallows its work: whatever raises on the way is logged, and
the work hears of it (`Work.broke`), again and again should even that fail. Else a row would never get its
status, and its run would wait for ever.

Threads: the dispatcher's own QThreadPool runs one long `_Worker` per request in flight. One lock guards the
lanes, the pace and the connection's state. A worker that comes back with an answer takes the next piece of
work itself. Of the idle workers a single one, the leader, watches the clock; when it takes work it wakes the
next. Work is judged on the worker's thread (`Work.answered`), which must not block and must not touch
anything of the main thread: what the main thread is to know goes through a `ReturnPath`.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QRunnable, QThreadPool

from app.engine.pace import Lost, Ok, Pace, SlowDown, Ticket, Trouble, Verdict
from app.service.answers import Accepted, Balance, Described, Loss, NoAnswer, Page, Refused, Unexpected
from app.service.client import ServiceClient

_log = logging.getLogger(__name__)

MOST_IN_FLIGHT: Final = 32
"""Requests in flight at most, unless settings say otherwise: beyond this httpx's threads gain nothing."""
FIRST_RETRY_OF_CONNECTION: Final = 1.0
LONGEST_RETRY_OF_CONNECTION: Final = 30.0
"""Seconds between two attempts to get a connection back: the first, and the longest."""
AFTER_AN_ERROR: Final = 1.0
"""Seconds until a worker tries once more what this program itself failed at."""

Answer = Accepted | Described | Page | Balance | Refused | Unexpected | NoAnswer


class Work(Protocol):
    """One request to make, and what to do with its answer."""

    def send(self, client: ServiceClient) -> Answer:
        """Make the request. Runs on a worker's thread."""
        ...

    def leaving(self) -> None:
        """Told under the dispatcher's lock, just before the request leaves."""
        ...

    def answered(self, answer: Answer) -> None:
        """Told once on a worker's thread. Must not block."""
        ...

    def broke(self, error: BaseException) -> None:
        """Told instead of `answered`, or after it, when this program itself failed at it.

        Told once more after a while if that raises.
        """
        ...


class Lane:
    """A queue of work: what is due leaves in the order of its numbers. Guarded by the dispatcher's lock."""

    def __init__(self, rank: int) -> None:
        self.rank = rank
        self.is_open = True
        self._ready: list[tuple[int, int, Work]] = []
        self._later: list[tuple[float, int, int, Work]] = []
        self._ties = itertools.count()

    def __len__(self) -> int:
        return len(self._ready) + len(self._later)

    def put(self, work: Work, order: int, due: float = 0.0) -> None:
        """Queue `work` behind what has a lower `order`; not before `due` (monotonic seconds)."""
        tie = next(self._ties)
        if due > 0.0:
            heapq.heappush(self._later, (due, order, tie, work))
        else:
            heapq.heappush(self._ready, (order, tie, work))

    def has_work(self, now: float) -> bool:
        """Whether something can leave now."""
        while self._later and self._later[0][0] <= now:
            _, order, tie, work = heapq.heappop(self._later)
            heapq.heappush(self._ready, (order, tie, work))
        return self.is_open and bool(self._ready)

    def take(self) -> Work:
        """The next piece of work; `has_work` said that there is one."""
        return heapq.heappop(self._ready)[2]

    def next_due(self) -> float:
        """When waiting work is due (monotonic seconds), infinity if none is or the lane is closed."""
        return self._later[0][0] if self._later and self.is_open else math.inf

    def remove(self, work: Work) -> None:
        """Take a piece of work out, if it is there."""
        self._ready = [entry for entry in self._ready if entry[2] is not work]
        self._later = [entry for entry in self._later if entry[3] is not work]
        heapq.heapify(self._ready)
        heapq.heapify(self._later)

    def empty(self) -> list[Work]:
        """Take everything out, in no particular order."""
        works = [entry[2] for entry in self._ready] + [entry[3] for entry in self._later]
        self._ready, self._later = [], []
        return works


@dataclass(frozen=True, slots=True)
class Offline:
    """There is no connection. `retry_at` is the moment of the next attempt, in monotonic seconds."""

    loss: Loss
    since: float
    retry_at: float
    tries: int


@dataclass(frozen=True, slots=True)
class _Leave:
    """A piece of work on its way, the pace that let it go, and its ticket for it.

    With an `error` it is not sent: this program failed at it before.
    """

    work: Work
    pace: Pace
    ticket: Ticket
    error: BaseException | None = None


class Dispatcher:
    """Sends work from its lanes to the service, as fast as the pace allows. All methods are thread-safe."""

    def __init__(self, client: ServiceClient, pace: Pace, most_in_flight: int = MOST_IN_FLIGHT) -> None:
        self.client = client
        self.pace = pace
        self.lock = threading.RLock()
        self.offline: Offline | None = None
        self._changed = threading.Condition(self.lock)
        self._followers = threading.Condition(self.lock)
        self._has_leader = False
        self._watched_until = math.inf
        """Until when (monotonic seconds) the leader waits; what comes earlier is to wake it."""
        self._lanes: list[Lane] = []
        self._quiet_since: float | None = None
        """Since when (monotonic seconds) nothing has come back from the service; `None` before the first."""
        self._probing = False
        self._ending = False
        self._over = threading.Event()
        self._workers = most_in_flight
        self._running = 0
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(most_in_flight)
        self._pool.setExpiryTimeout(-1)

    def open_lane(self, rank: int) -> Lane:
        """A new lane; lower ranks leave first."""
        with self.lock:
            lane = Lane(rank)
            self._lanes = sorted([*self._lanes, lane], key=lambda one: one.rank)
            return lane

    def close_lane(self, lane: Lane) -> None:
        """Forget a lane and what is left in it."""
        with self.lock:
            self._lanes = [one for one in self._lanes if one is not lane]

    def put(self, lane: Lane, work: Work, order: int, after: float = 0.0) -> None:
        """Queue one piece of work, to leave not before `after` seconds have gone by."""
        with self.lock:
            lane.put(work, order, time.monotonic() + after if after > 0.0 else 0.0)
            self.look_again()

    def look_again(self) -> None:
        """Wake whoever waits: work came, a lane was opened or closed, the pace may allow more."""
        with self.lock:
            if self._running < self._workers and not self._ending:
                self._start_worker()
            self._changed.notify()

    def silent_for(self, now: float) -> float:
        """Seconds for which no answer came to the requests that are out; 0 while nothing is out."""
        with self.lock:
            if not self.pace.in_flight or self._quiet_since is None:
                return 0.0
            return max(0.0, now - self._quiet_since)

    def listen_anew(self) -> None:
        """Work begins or goes on: what was not heard before does not count."""
        with self.lock:
            self._quiet_since = time.monotonic()

    def try_connection_now(self) -> None:
        """Do not wait for the next attempt to get the connection back."""
        with self.lock:
            if self.offline is not None:
                self.offline = Offline(self.offline.loss, self.offline.since, 0.0, self.offline.tries)
                self.look_again()

    def end(self, seconds: float) -> bool:
        """Let the workers go. Returns whether all were gone within `seconds`; what they hold is given up."""
        with self.lock:
            self._ending = True
            self._over.set()
            self._changed.notify_all()
            self._followers.notify_all()
        return self._pool.waitForDone(max(0, int(seconds * 1000)))

    def _start_worker(self) -> None:
        """One more thread per request that could be in flight; a few lines of work need no 32 threads."""
        waiting = sum(len(lane) for lane in self._lanes)
        wanted = min(self._workers, waiting + self.pace.in_flight + 1)
        while self._running < wanted:
            self._pool.start(_Worker(self._work))
            self._running += 1

    def _work(self) -> None:
        """A worker's life: take, send, hand back, until the dispatcher ends."""
        while not self._over.is_set():
            try:
                while (leave := self._take()) is not None:
                    self._see_to(leave)
            except BaseException:
                _log.exception("a worker made an error and goes on")
                self._over.wait(AFTER_AN_ERROR)

    def _see_to(self, leave: _Leave) -> None:
        """Make the request, and see to it that its work hears what came of it."""
        work, answer, error = leave.work, None, leave.error
        if error is None:
            try:
                answer = work.send(self.client)
            except BaseException as trouble:
                _log.exception("sending failed in this program itself")
                error = trouble
        try:
            self._hand_back(leave, answer)
            if answer is not None:
                work.answered(answer)
        except BaseException as trouble:
            _log.exception("an answer could not be judged")
            error = trouble
        if error is not None:
            self._give_up(work, error)

    def _give_up(self, work: Work, error: BaseException) -> None:
        while not self._over.is_set():
            try:
                work.broke(error)
            except BaseException:
                _log.exception("work that failed could not be told so; it is told again")
                self._over.wait(AFTER_AN_ERROR)
            else:
                return

    def _take(self) -> _Leave | None:
        with self.lock:
            while not self._ending:
                now = time.monotonic()
                delay = self._delay(now)
                if delay <= 0.0:
                    return self._let_leave(now)
                if now + delay < self._watched_until:
                    self._changed.notify()
                if self._has_leader:
                    self._followers.wait()
                    continue
                self._has_leader = True
                self._watched_until = now + delay
                try:
                    self._changed.wait(None if delay == math.inf else delay)
                finally:
                    self._has_leader = False
                    self._watched_until = math.inf
            return None

    def _let_leave(self, now: float) -> _Leave:
        """Take the next piece of work.

        Whoever comes back with an answer takes it itself, whether or not there is a leader: to wake another
        thread for it would cost a part of a millisecond a request.
        """
        lane = self._next_lane(now)
        assert lane is not None  # noqa: S101  (whoever calls has looked)
        try:
            ticket = self.pace.sent(now)
        except Exception:
            self._start_pace_anew()
            ticket = self.pace.sent(now)
        self._probing = self.offline is not None
        work, error = lane.take(), None
        try:
            work.leaving()
            if not self._has_leader:
                self._followers.notify()
            elif now + self._delay(now) < self._watched_until:
                self._changed.notify()
        except BaseException as trouble:
            _log.exception("a request could not leave because of this program itself")
            error = trouble
        return _Leave(work, self.pace, ticket, error)

    def _next_lane(self, now: float) -> Lane | None:
        """Where the next piece of work is, if there is any."""
        for lane in self._lanes:  # a generator would cost more than the look itself
            if lane.has_work(now):
                return lane
        return None

    def _delay(self, now: float) -> float:
        """Seconds until the next request may leave, as far as is known now."""
        if self._next_lane(now) is None:
            due = min((lane.next_due() for lane in self._lanes), default=math.inf)
            return due - now
        if self.offline is not None:
            if self._probing:
                return math.inf
            if (wait := self.offline.retry_at - now) > 0.0:
                return wait
        try:
            return self.pace.wait(now)
        except Exception:
            self._start_pace_anew()
            return self.pace.wait(now)

    def _start_pace_anew(self) -> None:
        """An error in the pace must not stop a run: it begins to measure anew."""
        _log.exception("the pace made an error and begins anew")
        self.pace = Pace(self._workers)

    def _hand_back(self, leave: _Leave, answer: Answer | None) -> None:
        with self.lock:
            now = time.monotonic()
            if answer is not None and not isinstance(answer, NoAnswer):
                self._quiet_since = now
            # Nobody is woken: this worker looks itself what may leave now, and is the first to take it.
            try:
                leave.pace.answered(leave.ticket, now, verdict_of(answer))
            except Exception:
                if leave.pace is self.pace:
                    self._start_pace_anew()
            self._watch_connection(answer, now)

    def _watch_connection(self, answer: Answer | None, now: float) -> None:
        match answer:
            case NoAnswer(loss=loss, left=False):
                before = self.offline
                if before is not None and not self._probing:
                    return  # sent before the trouble was known
                tries = before.tries + 1 if before else 1
                wait = min(LONGEST_RETRY_OF_CONNECTION, FIRST_RETRY_OF_CONNECTION * 2.0 ** min(tries - 1, 10))
                self._probing = False
                self.offline = Offline(loss, before.since if before else now, now + wait, tries)
            case NoAnswer() | None:
                self._probing = False
            case _:
                self.offline = None
                self._probing = False


def verdict_of(answer: Answer | None) -> Verdict:
    """What an answer means for the pace."""
    match answer:
        case Refused(code=429, retry_after=wait):
            return SlowDown(wait)
        case Refused(retry_after=float(wait)) | Unexpected(retry_after=float(wait)):
            return SlowDown(wait)
        case Refused(code=code) if code >= 500:
            return Trouble()
        case NoAnswer() | None:
            return Lost()
        case _:
            return Ok()


class _Worker(QRunnable):
    """One thread's worth of work; all that matters is in the dispatcher."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()
