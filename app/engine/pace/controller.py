"""One pace for everything that is sent to the service, whose limit is unknown, unpublished and may change.

The idea: a refusal is a measurement. The history of what was let in and what was refused is held against
the three kinds of limits that services use, and the one that explains all of it is believed in; then the
pace keeps a shadow of that limit and sends what the shadow lets in. So it meets the limit a few times, to
measure it, and then runs beside it instead of into it.

    nothing known   `Start`: quickly more and more in flight, in volleys that risk little
    a refusal       nothing more leaves until all that is in flight is answered, then it is judged:
                    `explain_by_rate`, `explain_by_places` (evidence.py)
    token bucket    `Bucket`, at the rate of a `Plan`: while the rate is hardly known it grows until the next
                    refusal measures it; known to a few percent it stays, and later creeps up, in case the
                    limit has risen; a rate that was known before a fall is tried again first
    places          `Places`: so many in flight and no more, with a short trial of more now and then
    closed          `Closed`: nothing is let in, whatever the rate; one request at a time looks, ever more
                    seldom, at the lengths that people choose for windows. If then as much is let in at
                    once as before, it is a window
    window          `Window`: so many in so many seconds

When a refusal contradicts what was believed, the limit has changed: what happened before is forgotten, and
only what is recent is explained. `Retry-After` holds back every request, and makes refusals dear: then the
pace is more patient before it tries for more. Answers are judged by when their request left, so that those
which are late, or out of order, do no harm.
"""

from __future__ import annotations

import math
from collections import deque
from typing import Final, NamedTuple

from app.engine.pace.bucket import Bucket
from app.engine.pace.evidence import (
    Bracket,
    Event,
    explain_by_places,
    explain_by_rate,
    fewest_inside,
    queue,
)
from app.engine.pace.places import FIRST_TRIAL, Places
from app.engine.pace.plan import Experience, make_plan
from app.engine.pace.start import Start
from app.engine.pace.verdict import Lost, Ok, SlowDown, Ticket, Trouble, Verdict
from app.engine.pace.window import Closed, Opening, Window

LONGEST_HOLD: Final = 600.0
"""Seconds for which a service may hold us back with one `Retry-After`."""
_LONG_PAUSE: Final = 2.0
"""Seconds of `Retry-After` that are more than a whole second rounded up: the service speaks of a window."""
_MEMORY: Final = 1200
"""Answers that are remembered."""
_THRIFT: Final = 0.02
"""The share of refusals from which on they are spent more carefully."""
_SETTLED: Final = 10
"""Times the known places must have been filled before a refusal there means that there are fewer."""
_PATIENCE: Final = 40.0
_IMPATIENCE: Final = 6.0
"""Pauses until more places are tried, where a refusal costs one: in general, and after a change."""
_LEAST_DRAIN: Final = 0.2
_DRAIN: Final = 3.0
"""Seconds, or latencies if that is more, after which answers still to come are not waited for."""
_SPAN: Final = 5.0
"""Seconds over which the delivered rate is measured."""


class Explanation(NamedTuple):
    """A token bucket that explains the events; `is_new` if it does not explain what was before them."""

    bracket: Bracket
    events: list[Event]
    backlog: float
    is_new: bool


class Pace:
    """Decides when the next request may leave. Not thread-safe: the caller holds a lock around every call.

    `now` is always monotonic seconds. Whoever is told to wait 0 seconds calls `sent` in the same breath,
    and `answered` exactly once for each ticket. Who wakes up late loses nothing: what is allowed piles up
    meanwhile.
    """

    def __init__(self, max_in_flight: int) -> None:
        self.max_in_flight = max_in_flight
        self._flying: dict[int, float] = {}
        self._number = 0
        self._latency = 0.05
        self._successes: deque[float] = deque(maxlen=4096)
        self._start: Start | None = Start()
        self._places = Places(max_in_flight)
        self._bucket: Bucket | None = None
        self._window: Window | None = None
        self._window_since = -math.inf
        """When the last request left before the window was believed in."""
        self._closed: Closed | None = None
        self._held_until = -math.inf
        self._resume_at = -math.inf
        self._alone = False
        """Whether the next request waits until what is in flight is answered."""
        self._pause = 0.0
        """What a refusal costs, in seconds: the latest `Retry-After`."""
        # What happened, for the judge.
        self._events: list[Event] = []
        self._backlog = 0.0
        self._burst = math.inf
        """What came before the events: the queue at the service, and its burst as far as it is known."""
        self._collision: list[Ticket] = []
        self._last_of_collision = 0
        self._unanswered = 0
        self._judge_at = math.inf
        self._last_refusal = -math.inf
        self._changed = False
        self._confirmed = 0
        """How often the present limit was found again."""
        self._landmark = 0.0
        """The highest rate that was known before the limit fell, 0 if it never did."""
        self._refusals = 0
        self._let_in = 0
        """Requests let in since the last judgement."""
        self._opened_at = math.inf
        """When the first request left after the last judgement."""

    # For display.

    @property
    def in_flight(self) -> int:
        """Requests that have left and are not answered yet."""
        return len(self._flying)

    @property
    def limit_in_flight(self) -> int:
        """The most requests that may be in flight at the moment."""
        return self._places.allowed

    @property
    def rate(self) -> float | None:
        """Requests per second that the service is believed to allow; None while no such limit was met."""
        if self._window is not None:
            return self._window.rate
        return None if self._bucket is None else self._bucket.rate

    @property
    def slowed(self) -> bool:
        """Whether a limit of the service has been met."""
        return self._bucket is not None or self._window is not None or self._places.known

    @property
    def held_until(self) -> float | None:
        """Until when (monotonic seconds) the service asked us to wait, None if it never did."""
        return None if math.isinf(self._held_until) else self._held_until

    def delivered_rate(self, now: float) -> float:
        """Successes per second over the last few seconds."""
        while self._successes and self._successes[0] < now - _SPAN:
            self._successes.popleft()
        if not self._successes:
            return 0.0
        return len(self._successes) / max(0.5, now - self._successes[0])

    # What the dispatcher calls.

    def wait(self, now: float) -> float:
        """Seconds until one more request may leave; infinity: not before something in flight is answered."""
        in_flight = len(self._flying)
        if in_flight >= self.max_in_flight:
            return math.inf
        if self._collision:
            if self._unanswered > 0 and now < self._judge_at:
                spare = math.inf if self._bucket is None else self._bucket.wait_for_spare(now)
                if spare > 0.0:
                    return min(self._judge_at - now, spare)
            else:
                self._judge()
        if now < (until := max(self._held_until, self._resume_at)):
            return until - now
        if self._alone and in_flight > 0:
            return math.inf
        if self._start is not None:
            return self._start.wait(now, in_flight)
        if wait := self._places.wait(now, in_flight, self._latency):
            return wait
        if self._window is not None:
            return self._window.wait(now)
        return 0.0 if self._bucket is None else self._bucket.wait(now)

    def sent(self, now: float) -> Ticket:
        """Note that a request leaves."""
        self._number += 1
        self._flying[self._number] = now
        in_flight = len(self._flying)
        self._opened_at = min(self._opened_at, now)
        if self._start is not None:
            self._start.sent(now)
            if self._start.over:
                self._start = None
        self._places.sent(now)
        if self._window is not None:
            self._alone = self._window.sent(now) or self._alone
        elif self._bucket is not None:
            self._bucket.sent(now)
        return Ticket(self._number, now, in_flight)

    def answered(self, ticket: Ticket, now: float, verdict: Verdict) -> None:
        """Note what came of a request."""
        del self._flying[ticket.number]
        if self._collision and ticket.number <= self._last_of_collision:
            self._unanswered -= 1
        self._alone = False
        match verdict:
            case Ok():
                self._was_let_in(ticket, now)
            case SlowDown(retry_after=wait):
                self._was_refused(ticket, now, wait)
            case Trouble() | Lost():
                self._places.trouble()

    def _was_let_in(self, ticket: Ticket, now: float) -> None:
        self._events.append(Event(ticket.sent_at, now, True))
        if len(self._events) > _MEMORY:
            self._forget_half()
        self._successes.append(now)
        self._latency += 0.1 * (now - ticket.sent_at - self._latency)
        self._let_in += 1
        if self._start is not None:
            self._start.let_in(now - ticket.sent_at)
        self._places.let_in(self._number, ticket.number, ticket.in_flight)
        if self._window is not None:
            self._window.let_in(ticket.sent_at)
        if self._closed is not None and not self._collision and self._closed.is_window(self._let_in, now):
            count = self._closed.before.let_in
            self._believe_in_window(self._closed, self._opened_at, count if count > 2 else self._let_in)

    def _was_refused(self, ticket: Ticket, now: float, retry_after: float | None) -> None:
        self._refusals += 1
        if retry_after is not None and retry_after > 0.0:
            self._pause = min(retry_after, LONGEST_HOLD)
            self._held_until = max(self._held_until, now + self._pause)
        self._events.append(Event(ticket.sent_at, now, False))
        if self._places.refused(self._number, ticket.number):
            return
        if ticket.number <= self._last_of_collision:
            if self._collision:
                self._collision.append(ticket)
            return
        self._collision = [ticket]
        self._last_of_collision = self._number
        self._unanswered = len(self._flying)
        if self._bucket is not None:
            since = sum(1 for sent_at in self._flying.values() if sent_at > ticket.sent_at)
            self._bucket.refused(ticket.sent_at, since)
        self._judge_at = now + max(_LEAST_DRAIN, _DRAIN * self._latency)

    # The judge.

    def _judge(self) -> None:
        """All that was in flight at a refusal has been answered: what explains it, and how to go on?"""
        refused = sorted(ticket.sent_at for ticket in self._collision)
        first, last = refused[0], refused[-1]
        self._collision = []
        self._start = None
        let_in, self._let_in = self._let_in, 0
        opening = Opening(self._opened_at, first, let_in)
        self._opened_at = math.inf
        previous, self._last_refusal = self._last_refusal, last
        closed, self._closed = self._closed, None
        if self._window is not None and self._window_explains(self._window, refused):
            return
        if closed is not None and let_in == 0:
            closed.refused(last)
            opening = closed.before
            if self._bucket is not None:
                self._wait_for_opening(closed)
                return
        elif closed is not None and (closed.looks or self._pause >= _LONG_PAUSE) and closed.repeats(opening):
            self._believe_in_window(closed, opening.opened_at, min(let_in, closed.before.let_in))
            return
        if self._places.known and let_in > _SETTLED * self._places.limit:
            self._fewer_places(first)
            return
        match self._explain(opening, previous, in_vain=closed is not None and let_in == 0):
            case int(limit):
                self._believe_in_places(limit)
                self._wait_for_opening(Closed(opening))
            case explanation:
                self._believe_in_rate(explanation, opening, last)

    def _explain(self, opening: Opening, previous: float, *, in_vain: bool) -> int | Explanation:
        """What explains all that happened, or else all since the refusal before, or since this one."""
        events = sorted(self._events)
        backlog, burst = self._backlog, self._burst
        believed = self._bucket is not None and self._bucket.known
        for cut in (-math.inf, previous, opening.closed_at):
            if cut > -math.inf:
                if cut < events[0].sent_at:
                    continue
                events = [event for event in events if event.sent_at >= cut]
                backlog = self._bucket.burst if self._bucket else float(opening.let_in)
                burst = math.inf
            bracket = explain_by_rate(events, backlog, burst) if believed else None
            if bracket is None and not in_vain and (limit := explain_by_places(events)) is not None:
                return limit
            bracket = bracket or explain_by_rate(events, backlog, burst)
            if bracket is not None:
                return Explanation(bracket, events, backlog, cut > -math.inf)
        since = max(previous, opening.opened_at)
        measured = max(0.2, opening.let_in / max(self._last_refusal - since, 0.1))
        return Explanation(Bracket(0.7 * measured, 1.4 * measured), events, backlog, True)

    def _believe_in_places(self, limit: int) -> None:
        self._bucket = None
        trial_after = FIRST_TRIAL
        if self._pause:
            pauses = _IMPATIENCE if self._changed else _PATIENCE
            trial_after = int(pauses * self._pause * limit / self._latency)
        self._places.found(limit, trial_after)

    def _fewer_places(self, first: float) -> None:
        """So many were allowed for long: now there are fewer."""
        limit = fewest_inside(sorted(self._events), first)
        self._changed = True
        self._confirmed = 0
        self._events = []
        self._believe_in_places(max(1, min(self._places.limit - 1, limit)))

    def _believe_in_rate(self, explanation: Explanation, opening: Opening, last: float) -> None:
        bracket, events, backlog = explanation.bracket, explanation.events, explanation.backlog
        before = self._bucket
        if explanation.is_new:
            self._changed = True
            self._confirmed = 0
            if before is not None and bracket.low < 0.8 * before.rate and before.lasted(opening.let_in):
                self._landmark = max(self._landmark, before.rate)
        guess = math.inf
        if before is None:
            guess = float(opening.let_in)
        elif explanation.is_new:
            guess = before.rate / 2.0
        experience = Experience(
            guess, self._pause, self._landmark, self._confirmed, self._refusals > _THRIFT * self._number
        )
        plan = make_plan(bracket, experience)
        _, burst = queue(events, plan.rate if plan.known else bracket.high, backlog)
        owed = sum(1 for event in events if event.sent_at > last) + len(self._flying)
        self._places.unknown()
        self._bucket = Bucket(plan, burst=burst, emptied_at=last, owed=owed)
        self._confirmed += plan.known
        self._events, self._backlog = events, backlog
        if explanation.is_new:
            self._burst = math.inf
        if not plan.known:
            self._wait_for_opening(Closed(opening))

    def _forget_before(self, moment: float) -> None:
        self._events = [event for event in self._events if event.sent_at >= moment]
        self._backlog, self._burst = 0.0, math.inf

    def _forget_half(self) -> None:
        """Keep the later half of the history, and the queue at the service as it must have been before it."""
        events = sorted(self._events)
        half = len(events) // 2
        if self._bucket is not None and self._bucket.known:
            self._backlog, _ = queue(events[:half], self._bucket.rate, self._backlog)
            self._burst = self._bucket.burst
        else:
            self._backlog, self._burst = 0.0, math.inf
        self._events = events[half:]

    def _wait_for_opening(self, closed: Closed) -> None:
        self._closed = closed
        self._resume_at = closed.look_at()
        self._alone = True
        if self._bucket is not None:
            self._bucket.start_at(max(self._resume_at, self._held_until), gently=closed.looks > 0)

    def _believe_in_window(self, closed: Closed, opened_at: float, count: int) -> None:
        sent = sorted([event.sent_at for event in self._events if event.let_in] + [*self._flying.values()])
        too_short = closed.looked_at - closed.before.opened_at
        self._window = Window(max(1, count), closed.length(opened_at), too_short, sent, opened_at)
        self._window_since = max(self._flying.values(), default=-math.inf)
        self._bucket = None
        self._closed = None
        self._places.unknown()
        self._forget_before(opened_at)

    def _window_explains(self, window: Window, refused: list[float]) -> bool:
        """Whether the window explains it: it closed too early, or opened too late."""
        self._forget_before(window.opened_at)
        let_in = [event.sent_at for event in self._events if event.let_in]
        if refused[-1] <= self._window_since:
            window.withdraw(refused)
            return True
        resume_at = window.refused(let_in, refused)
        if resume_at is not None:
            self._resume_at = resume_at
            return True
        self._window = None
        if any(moment >= window.opened_at for moment in let_in):
            return False
        closed = window.closed()
        closed.refused(refused[0])
        self._wait_for_opening(closed)
        return True
