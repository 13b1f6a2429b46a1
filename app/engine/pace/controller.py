"""One pace for everything that is sent to the service (first version)."""

from __future__ import annotations

import math
from collections import deque
from typing import Final

from app.engine.pace.evidence import Bracket, explain, roundest
from app.engine.pace.verdict import Lost, Ok, SlowDown, Ticket, Trouble, Verdict

_ROUND_NUMBERS: Final = (2, 4, 6, 10, 20, 30, 50, 60, 100, 120, 150, 200, 250, 300, 500, 600, 1000)
_LONGEST_HOLD: Final = 600.0
_DOUBLING: Final = 0.1
_EXPLORING_DOUBLING: Final = 0.5


class Pace:
    """Decides when the next request may leave. Guarded by the caller's lock; `now` is monotonic seconds."""

    def __init__(self, max_in_flight: int) -> None:
        self.max_in_flight = max_in_flight
        self.in_flight = 0
        self._numbers = 0
        self._began: float | None = None
        self._ok = 0
        self._starting = True
        self._reach = float(max_in_flight)
        self._ceiling = max_in_flight
        self._has_ceiling = False
        self._proven = 0
        self._held_until = -math.inf
        self._last_retry_after = 0.0
        self._latency = 0.1
        self._history: deque[tuple[float, bool]] = deque(maxlen=1500)
        self._backlog = 0.0
        self._recent: deque[float] = deque(maxlen=4000)
        # an event of refusals
        self._collision_last = -1
        self._unsettled = 0
        self._settling = False
        self._settle_until = 0.0
        self._refused: list[Ticket] = []
        self._since_collision = 0
        self._misses = 0
        self._alone = False
        # the shadow bucket
        self._rate: float | None = None
        self._narrow = False
        self._burst = 1.0
        self._tokens = 0.0
        self._filled_at = 0.0
        self._grow_from = 0.0
        self._first_refused_at = 0.0
        # probing the ceiling
        self._full = 0
        self._probe_after = 60
        self._probe_number = -1

    @property
    def rate(self) -> float | None:
        """Requests per second that are let out at the moment, None while no limit on the rate is known."""
        return self._rate

    @property
    def limit_in_flight(self) -> int:
        """The most requests that may be in flight at the moment."""
        return min(self._ceiling, max(1, int(self._reach)))

    @property
    def slowed(self) -> bool:
        """Whether a limit of the service is known."""
        return self._rate is not None or self._has_ceiling

    @property
    def held_until(self) -> float | None:
        """Until when (monotonic seconds) the service asked us to wait, None if it did not."""
        return None if math.isinf(self._held_until) else self._held_until

    def delivered_rate(self, now: float) -> float:
        """Answers of success per second over the last five seconds."""
        while self._recent and self._recent[0] < now - 5.0:
            self._recent.popleft()
        span = 5.0 if self._began is None else min(5.0, max(0.5, now - self._began))
        return len(self._recent) / span

    def wait(self, now: float) -> float:
        """Seconds until one more request may leave; infinity: not before something in flight is answered."""
        if self.in_flight >= self.max_in_flight:
            return math.inf
        if now < self._held_until:
            return self._held_until - now
        if self._settling:
            if self._unsettled > 0 and now < self._settle_until:
                return self._settle_until - now
            self._judge(now)
        if self._alone and self.in_flight > 0:
            return math.inf
        if self._starting:
            return self._wait_start(now)
        places = self.limit_in_flight
        if self.in_flight >= places and not self._may_probe():
            return math.inf
        if self._rate is None:
            return 0.0
        rate = self._refill(now)
        if self._tokens >= 1.0:
            return 0.0
        return min((1.0 - self._tokens) / rate, 0.05)

    def _may_probe(self) -> bool:
        full = self._has_ceiling and self.in_flight == self._ceiling
        return full and self._full >= self._probe_after and self._probe_number < 0

    def _wait_start(self, now: float) -> float:
        if self._began is None:
            return 0.0
        elapsed = now - self._began
        places = 2.0 * math.exp2(min(60.0, elapsed / _DOUBLING))
        if places >= self.max_in_flight:
            self._starting = False
            return 0.0
        edge = next((one for one in _ROUND_NUMBERS if one >= self._ok), 10**9)
        if self.in_flight < int(places) or self._numbers < edge + 1:
            return 0.0
        return _DOUBLING * math.log2((self.in_flight + 1) / 2.0) - elapsed + 1e-4

    def _rate_now(self, now: float) -> float:
        if self._rate is None:
            return math.inf
        grown = min(60.0, now - self._grow_from)
        if grown <= 0.0:
            return self._rate
        if self._narrow:
            return self._rate * (0.99 + 0.02 * math.exp2(grown / 0.5))
        return self._rate * math.exp2(grown / _EXPLORING_DOUBLING)

    def _refill(self, now: float) -> float:
        rate = self._rate_now(now)
        if now > self._filled_at:
            self._tokens = min(self._burst, self._tokens + (now - self._filled_at) * rate)
            self._filled_at = now
        return rate

    def sent(self, now: float) -> Ticket:
        """Note that a request leaves."""
        if self._began is None:
            self._began = now
        self.in_flight += 1
        self._numbers += 1
        ticket = Ticket(self._numbers, now, self.in_flight)
        if self._rate is not None:
            self._refill(now)
            self._tokens -= 1.0
        if self.in_flight > self._ceiling and self._has_ceiling:
            self._probe_number = ticket.number
            self._full = 0
        return ticket

    def answered(self, ticket: Ticket, now: float, verdict: Verdict) -> None:
        """Note what came of a request."""
        self.in_flight -= 1
        if ticket.number <= self._collision_last and self._settling:
            self._unsettled -= 1
        match verdict:
            case Ok():
                self._accepted(ticket, now)
            case SlowDown(retry_after=wait):
                self._was_refused(ticket, now, wait)
            case Trouble() | Lost():
                self._reach = max(1.0, self._reach * 0.9)

    def _accepted(self, ticket: Ticket, now: float) -> None:
        self._ok += 1
        self._since_collision += 1
        self._misses = 0
        self._alone = False
        self._history.append((ticket.sent_at, True))
        self._recent.append(now)
        self._latency += 0.1 * (now - ticket.sent_at - self._latency)
        self._proven = max(self._proven, ticket.in_flight)
        self._reach = min(float(self.max_in_flight), self._reach + 1.0)
        if self._has_ceiling:
            if ticket.number == self._probe_number:
                self._probe_number = -1
                self._ceiling = min(self.max_in_flight, self._ceiling + 1)
                self._probe_after = max(20, self._probe_after // 2)
            elif ticket.in_flight >= self._ceiling:
                self._full += 1

    def _was_refused(self, ticket: Ticket, now: float, retry_after: float | None) -> None:
        self._history.append((ticket.sent_at, False))
        self._alone = False
        if retry_after is not None and retry_after > 0.0:
            hold = min(retry_after, _LONGEST_HOLD)
            self._last_retry_after = hold
            self._held_until = max(self._held_until, now + hold)
        if ticket.number == self._probe_number:
            self._probe_number = -1
            self._probe_after = min(1600, self._probe_after * 2)
            return
        if ticket.number <= self._collision_last:
            self._refused.append(ticket)
            return
        self._collision_last = self._numbers
        self._unsettled = self.in_flight
        self._settling = True
        self._settle_until = now + max(0.2, 3.0 * self._latency)
        self._refused = [ticket]

    def _judge(self, now: float) -> None:
        self._settling = False
        first = min(self._refused, key=lambda one: one.number)
        last = max(self._refused, key=lambda one: one.number)
        lowest = min(one.in_flight for one in self._refused)
        self._starting = False
        self._reach = 1.0
        proven, self._proven = self._proven, 0
        since, self._since_collision = self._since_collision, 0
        if since == 0:
            self._misses += 1
        if self._rate is None and lowest > proven > 0 and since:
            self._ceiling = max(1, lowest - 1)
            self._has_ceiling = True
            self._proven = min(proven, self._ceiling)
            self._resume_at(first.sent_at + 0.12, now)
            return
        events = sorted(self._history)
        bracket = explain(events, self._backlog)
        if bracket is None:
            self._forget(first)
            events = sorted(self._history)
            bracket = explain(events, self._backlog)
        if bracket is None:
            measured = max(0.5, 0.8 * self.delivered_rate(now))
            bracket = Bracket(measured, measured, 2.0)
        self._filled_at = last.sent_at
        self._tokens = -0.5 - sum(1 for moment, _ in events if moment > last.sent_at)
        if bracket.high < 1.35 * bracket.low:
            self._rate = roundest(bracket.low, bracket.high)
            self._narrow = True
            self._burst = max(1.0, bracket.burst - 1.0)
            quiet = max(2.0, 80 / self._rate, 15.0 * self._last_retry_after)
            self._grow_from = now + quiet
            if self._last_retry_after:
                self._tokens = 0.0
        else:
            accepted = sum(1 for _, yes in events if yes)
            self._narrow = False
            self._rate = max(
                bracket.low, min(bracket.high, accepted if self._rate is None else self._rate / 2)
            )
            self._burst = max(1.0, accepted / 2)
            self._alone = True
            ladder = (0.12, 0.3, 0.8, 2.0, 5.0, 10.0, 30.0, 60.0)
            self._resume_at(first.sent_at + ladder[min(self._misses, 7)], now)
            self._grow_from = self._filled_at

    def _resume_at(self, moment: float, now: float) -> None:
        if moment > now:
            self._filled_at = moment
            self._tokens = 1.0
            self._held_until = max(self._held_until, moment)

    def _forget(self, first: Ticket) -> None:
        """Keep only what happened since the last refusal before this one."""
        events = sorted(self._history)
        self._backlog = self._burst + 1.0
        cut = max((moment for moment, yes in events if not yes and moment < first.sent_at), default=-math.inf)
        self._history = deque([event for event in events if event[0] >= cut], maxlen=1500)
