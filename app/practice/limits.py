"""How the practice service limits its callers.

From the contract: 429, and that limits exist; the real ones are not published and change with the load.
Assumptions: the kinds of limit below (the usual ones), that a refused request costs nothing but itself, and
every use of `Retry-After`, which the contract does not mention.
"""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from email.utils import formatdate
from typing import assert_never

_ROUNDING = 1e-9
"""So that a caller who waits exactly as long as told is let in, in spite of floating point."""


@dataclass(frozen=True, slots=True)
class TokenBucket:
    """`rate` requests a second in the long run, up to `burst` at once after a rest."""

    rate: float
    burst: float


@dataclass(frozen=True, slots=True)
class FixedWindow:
    """`limit` requests in each window of `seconds`; the first window begins with the first request."""

    limit: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Concurrency:
    """At most `limit` requests that are being worked on at once."""

    limit: int


SteadyLimiter = TokenBucket | FixedWindow | Concurrency


@dataclass(frozen=True, slots=True)
class Changing:
    """Limits that change: (seconds since the first request, the limit from then on); the first is at 0.

    From token bucket to token bucket the tokens are kept (up to the new burst): a change gives no new burst.
    """

    schedule: tuple[tuple[float, SteadyLimiter | None], ...]


Limiter = SteadyLimiter | Changing


@dataclass(frozen=True, slots=True)
class InSeconds:
    """`Retry-After: 3`."""

    seconds: int


@dataclass(frozen=True, slots=True)
class AsDate:
    """`Retry-After` as an HTTP date this many seconds ahead, by the service's own clock (skew included)."""

    seconds: float


@dataclass(frozen=True, slots=True)
class TrueWait:
    """`Retry-After` in whole seconds, rounded up from what the limiter knows; at least 1."""


@dataclass(frozen=True, slots=True)
class Literally:
    """`Retry-After` with any text, absurd ones included."""

    text: str


RetryAfter = InSeconds | AsDate | TrueWait | Literally


def retry_after_text(kind: RetryAfter, wait: float, clock: float) -> str:
    """The value of the header. `wait`: seconds until one is let in; `clock`: the service's Unix time."""
    match kind:
        case InSeconds(seconds):
            return str(seconds)
        case AsDate(seconds):
            return formatdate(clock + seconds, usegmt=True)
        case TrueWait():
            return str(1 if math.isinf(wait) else max(1, math.ceil(wait)))
        case Literally(text):
            return text
        case _:
            assert_never(kind)


class Gate:
    """A limiter at work. `now` is monotonic and in seconds, `inside` counts the requests being worked on."""

    def wait(self, now: float, inside: int) -> float:
        """Seconds until a request would be let in; infinite if only the end of another one can help."""
        del now, inside
        return 0.0

    def take(self, now: float) -> None:
        """Count a request that is let in."""

    def admit(self, now: float, inside: int) -> bool:
        """Let a request in, or not."""
        if self.wait(now, inside) > _ROUNDING:
            return False
        self.take(now)
        return True


class _BucketGate(Gate):
    def __init__(self, limiter: TokenBucket, now: float, tokens: float | None = None) -> None:
        self._limiter = limiter
        self._tokens = limiter.burst if tokens is None else min(tokens, limiter.burst)
        self._filled = now

    def wait(self, now: float, inside: int) -> float:
        del inside
        return max(0.0, (1.0 - self.tokens(now)) / self._limiter.rate)

    def take(self, now: float) -> None:
        self._tokens = self.tokens(now) - 1.0
        self._filled = now

    def tokens(self, now: float) -> float:
        return min(self._limiter.burst, self._tokens + (now - self._filled) * self._limiter.rate)


class _WindowGate(Gate):
    def __init__(self, limiter: FixedWindow) -> None:
        self._limiter = limiter
        self._began = -math.inf
        self._count = 0

    def wait(self, now: float, inside: int) -> float:
        del inside
        ends = self._began + self._limiter.seconds
        return 0.0 if now >= ends - _ROUNDING or self._count < self._limiter.limit else ends - now

    def take(self, now: float) -> None:
        length = self._limiter.seconds
        if math.isinf(self._began):
            self._began = now
        elif now >= self._began + length - _ROUNDING:
            self._began += math.floor((now - self._began + _ROUNDING) / length) * length
            self._count = 0
        self._count += 1


class _PlacesGate(Gate):
    def __init__(self, limiter: Concurrency) -> None:
        self._limit = limiter.limit

    def wait(self, now: float, inside: int) -> float:
        del now
        return 0.0 if inside < self._limit else math.inf


class _ChangingGate(Gate):
    def __init__(self, limiter: Changing) -> None:
        self._to_come = list(limiter.schedule)
        self._first: float | None = None
        self._gate = Gate()

    def wait(self, now: float, inside: int) -> float:
        first = now if self._first is None else self._first
        self._move_on(now, first)
        ahead = self._to_come[0][0] + first - now if self._to_come else math.inf
        # A change ahead may come sooner than the present limit's own wait; then one has to look again.
        return min(self._gate.wait(now, inside), ahead)

    def take(self, now: float) -> None:
        if self._first is None:
            self._first = now
        self._gate.take(now)

    def _move_on(self, now: float, first: float) -> None:
        while self._to_come and now >= first + self._to_come[0][0] - _ROUNDING:
            offset, limiter = self._to_come.pop(0)
            self._gate = _follow(self._gate, limiter, first + offset)


def _follow(before: Gate, limiter: SteadyLimiter | None, now: float) -> Gate:
    if isinstance(before, _BucketGate) and isinstance(limiter, TokenBucket):
        return _BucketGate(limiter, now, before.tokens(now))
    return open_gate(limiter, now)


def open_gate(limiter: Limiter | None, now: float) -> Gate:
    """Set a limiter to work; None lets everything in."""
    match limiter:
        case None:
            return Gate()
        case TokenBucket():
            return _BucketGate(limiter, now)
        case FixedWindow():
            return _WindowGate(limiter)
        case Concurrency():
            return _PlacesGate(limiter)
        case Changing():
            return _ChangingGate(limiter)
        case _:
            assert_never(limiter)


def ideal_seconds(
    limiter: Limiter | None, requests: int, *, latency: float = 0.0, in_flight: int | None = None
) -> float:
    """The shortest time in which a caller who knows the limit gets `requests` answers without a refusal.

    `latency` is the time that each answer takes, `in_flight` the most requests the caller has under way.
    """
    gate, now = open_gate(limiter, 0.0), 0.0
    ends: list[float] = []
    for _ in range(requests):
        while True:
            while ends and ends[0] <= now + _ROUNDING:
                heapq.heappop(ends)
            full = in_flight is not None and len(ends) >= in_flight
            wait = math.inf if full else gate.wait(now, len(ends))
            if wait <= _ROUNDING:
                break
            # Without a limit that passes by itself, the end of a request under way is what helps.
            now = min(now + wait, ends[0] if ends else math.inf)
            if math.isinf(now):
                raise ValueError("no request ever ends or is let in")
        gate.take(now)
        heapq.heappush(ends, now + latency)
    return max(ends, default=0.0)
