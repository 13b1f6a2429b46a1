"""A shadow of the service's token bucket: what it lets in, by what is known of its rate and burst."""

from __future__ import annotations

import math
from typing import Final

from app.engine.pace.plan import Plan

_CUSHION: Final = 1.0
_EARLY: Final = 0.004
"""Tokens that are never used, so that a request that arrives so many seconds early still finds one."""
_PLENTY: Final = 0.6
"""The share of the burst above which tokens are used even while a refusal is looked into."""
_SURE: Final = 1.03
_PROOF: Final = 50
"""A rate has proved itself if it is known to this factor, or after so many requests without a refusal."""
_FASTEST_DOUBLING: Final = 0.4
_SLOWEST_DOUBLING: Final = 1.5
_MEASURE: Final = 8.0
"""Seconds in which a rate that is hardly known doubles: so that some requests lie between two refusals, and
the service's bucket does not overflow meanwhile.
"""
_CREEP: Final = 0.05
_BOLD: Final = 0.3
_CREEP_DOUBLING: Final = 0.35
"""By which share a known rate goes up at first, in general and where the limit was higher before, and the
seconds in which that share doubles.
"""
_MOST_GROWTH: Final = 60.0
_LOOK: Final = 0.02
"""Seconds after which one looks again while the rate grows."""


def _creep(seconds: float, first: float) -> float:
    return 1.0 + first * math.exp2(seconds / _CREEP_DOUBLING) if seconds > 0.0 else 1.0


class Bucket:
    """Tokens come at the rate believed in, up to the burst; each request takes one.

    While the rate is not known well, it grows from the lower end until the next refusal measures it. Once
    it is known it stays for a while (`quiet` seconds), and then creeps up, faster and faster, in case the
    limit has risen.
    """

    def __init__(self, plan: Plan, *, burst: float, emptied_at: float, owed: int) -> None:
        self.rate = plan.rate
        self.known = plan.known
        self.burst = burst
        self._plan = plan
        self._room = max(1.0, burst - max(_CUSHION, plan.rate * _EARLY))
        self._tokens = -0.5 - owed
        self._filled_at = emptied_at
        self._grows_from = emptied_at + (plan.quiet if plan.known else 0.0)
        self._doubling = max(
            _FASTEST_DOUBLING,
            min(_SLOWEST_DOUBLING, burst / plan.rate),
            _MEASURE / (plan.rate * math.log2(max(1.1, plan.high / plan.rate))),
        )

    def lasted(self, let_in: int) -> bool:
        """Whether the rate proved itself: `let_in` requests were let in since the last refusal."""
        return self.known and (let_in > _PROOF or self._plan.high < _SURE * self._plan.low)

    def rate_at(self, now: float) -> float:
        """Requests per second that leave at the moment."""
        grown = min(_MOST_GROWTH, now - self._grows_from)
        if grown <= 0.0:
            return self.rate
        if not self.known:
            return self.rate * math.exp2(grown / self._doubling)
        plan = self._plan
        if not plan.landmark:
            return self.rate * _creep(grown, _CREEP)
        reached = 0.0
        if not plan.dear:
            reached = _CREEP_DOUBLING * math.log2((plan.landmark / self.rate - 1.0) / _BOLD)
        if grown < reached:
            return self.rate * _creep(grown, _BOLD)
        return plan.landmark * _creep(grown - reached - plan.rest, _BOLD)

    def wait(self, now: float) -> float:
        """Seconds until there is a token."""
        rate = self._fill(now)
        if self._tokens >= 1.0:
            return 0.0
        wait = (1.0 - self._tokens) / rate
        # While the rate grows, the token comes earlier than that.
        return wait if now + wait <= self._grows_from else min(wait, _LOOK)

    def refused(self, sent_at: float, since: int) -> None:
        """The bucket was empty at `sent_at`, and `since` requests have left since then."""
        self._tokens = -0.5 - since
        self._filled_at = sent_at
        self._grows_from = math.inf

    def wait_for_spare(self, now: float) -> float:
        """Seconds until so many tokens have come that some would soon be lost; infinity while little is
        known.
        """
        if not self.known:
            return math.inf
        rate = self._fill(now)
        return max(0.0, (max(1.0, _PLENTY * self._room) - self._tokens) / rate)

    def sent(self, now: float) -> None:
        """Take a token."""
        self._fill(now)
        self._tokens -= 1.0

    def start_at(self, moment: float, *, gently: bool) -> None:
        """The next request leaves at `moment`, growth starts then. `gently`: whatever was saved is lost."""
        if gently:
            self._tokens, self._filled_at = 1.0, moment
        elif moment > self._filled_at:
            self._tokens = max(self._tokens, 1.0)
        self._grows_from = moment

    def _fill(self, now: float) -> float:
        rate = self.rate_at(now)
        if now > self._filled_at:
            self._tokens = min(self._room, self._tokens + (now - self._filled_at) * rate)
            self._filled_at = now
        return rate
